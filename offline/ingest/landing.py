"""A new lake, landed whole or not at all: what every importer does with the rows that it has made.

The lake grows in a hidden folder beside its destination and is renamed when complete. Rows that
cannot be used are kept in `rejects/`, with the reason; the source's own ids in `dictionaries/`.
"""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from features.arrow import raw_schema, table_of
from features.errors import ContractError
from features.schema import BORDER_TABLES, EVENTS, LAKE_FILE, Bools, Ids

Arrays = dict[str, Sequence[object] | NDArray[Any]]
"""Columns by name, shape (n,) each."""

PART: Final = "part-00000.parquet"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came in: rows by table, rows refused by file and reason, the days covered."""

    name: str
    lake: Path
    first: date
    last: date
    rows: Mapping[str, int]
    rejected: Mapping[str, int] = field(default_factory=dict)  # "file: reason" -> rows

    def __str__(self) -> str:
        lines = [f"{self.name}: {self.lake} covers {self.first} to {self.last}"]
        lines += [f"  {table:<16}{n:>12,}" for table, n in self.rows.items()]
        lines += [f"  rejected {n:>9,}  {why}" for why, n in self.rejected.items()]
        return "\n".join(lines)


@contextmanager
def landing(lake: Path) -> Iterator[Path]:
    """A folder to fill, which becomes `lake` if all goes well and disappears if not.

    Raises ContractError where `lake` is there already and not empty.
    """
    if lake.is_file() or (lake.is_dir() and any(lake.iterdir())):
        raise ContractError(
            f"{lake} is there already and not empty; a lake is imported whole: give a new folder "
            "or remove this one"
        )
    lake.parent.mkdir(parents=True, exist_ok=True)
    growing = lake.parent / f".{lake.name}.importing"
    shutil.rmtree(growing, ignore_errors=True)  # of an import that was killed
    growing.mkdir()
    try:
        yield growing
        if lake.is_dir():
            lake.rmdir()
        growing.rename(lake)
    finally:
        shutil.rmtree(growing, ignore_errors=True)


def read_columns(file: Path, columns: Mapping[str, pa.DataType]) -> pa.Table:
    """These columns of a parquet file, cast. Raises ContractError where it does not hold them."""
    expected = ", ".join(f"{name} {kind}" for name, kind in columns.items())
    if not file.is_file():
        raise ContractError(f"{file} is missing; expected a parquet file with {expected}")
    try:
        found = pq.ParquetFile(file)
        names = found.schema_arrow.names
        missing = [name for name in columns if name not in names]
        if missing:
            raise ContractError(f"{file} has no columns {missing} but {names}; expected {expected}")
        table = found.read(columns=list(columns))
        return pa.table({name: table[name].cast(kind) for name, kind in columns.items()})
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError) as error:
        raise ContractError(f"{file} cannot be read: {error}; expected {expected}") from error


def sieve(table: pa.Table, faults: Mapping[str, Bools]) -> tuple[pa.Table, pa.Table]:
    """(rows without any fault, the others with `reason`): the first fault that a row has."""
    reason = np.full(table.num_rows, "", dtype=object)
    for name, has in reversed(list(faults.items())):
        reason[has] = name
    sound = reason == ""
    refused = table.filter(pa.array(~sound))
    return table.filter(pa.array(sound)), refused.append_column(
        "reason", pa.array(reason[~sound], pa.string())
    )


def count_reasons(file: str, refused: pa.Table) -> dict[str, int]:
    """ "file: reason" -> rows."""
    counted = pc.value_counts(refused["reason"]).to_pylist()
    return {f"{file}: {c['values']}": int(c["counts"]) for c in counted}


def repeated_rows(table: pa.Table, columns: Sequence[str]) -> Bools:
    """Whether an earlier row has the same values in these columns, shape (n,); null equals null."""
    nth = pa.array(np.arange(table.num_rows))
    first = (
        table.select(list(columns))
        .append_column("nth", nth)
        .group_by(list(columns))
        .aggregate([("nth", "min")])["nth_min"]
    )
    repeated = np.ones(table.num_rows, dtype=np.bool_)
    repeated[np.asarray(first)] = False
    return repeated


def dense_ids(source: pa.ChunkedArray) -> tuple[Ids, pa.Table]:
    """Ids from 1 in ascending order of the source's own, shape (n,), and the dictionary of both."""
    own = np.asarray(source.to_numpy())
    known, index = np.unique(own, return_inverse=True)
    ids = np.arange(1, known.size + 1, dtype=np.int64)
    return ids[index], pa.table({"source": pa.array(known), "id": ids})


def write_rows(file: Path, rows: pa.Table) -> int:
    """Writes a table of any columns; returns its rows."""
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(rows, file, compression="zstd")
    return int(rows.num_rows)


def write_border(lake: Path, name: str, arrays: Arrays) -> int:
    """Writes a dimension in the lake's contract, empty where there are no arrays; its rows."""
    columns = BORDER_TABLES[name]
    return write_rows(lake / name / PART, table_of(columns, arrays or {c: [] for c in columns}))


def write_events(lake: Path, rows: pa.Table, ds: Ids, first: date, last: date) -> int:
    """Events in folders by `ds` (days since 1970, ascending), one for every day of the span."""
    columns = {
        f.name: rows[f.name] if f.name in rows.column_names else pa.nulls(rows.num_rows, f.type)
        for f in raw_schema(EVENTS)
    }
    events = pa.table(columns, schema=raw_schema(EVENTS))
    return _write_days(lake, "events", events, ds, first, last)


def write_exposures(lake: Path, rows: pa.Table, ds: Ids, first: date, last: date) -> int:
    """Exposures, in all their columns, in folders by `ds` as events are."""
    return _write_days(lake, "exposures", rows, ds, first, last)


def write_card(lake: Path, name: str, timezone: str, country: str, source: str) -> None:
    card = {"name": name, "timezone": timezone, "country": country, "source": source}
    (lake / LAKE_FILE).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def local_days(seconds: Ids, timezone: str) -> Ids:
    """Local dates of unix seconds as days since 1970, shape (n,)."""
    at = pa.array(seconds, pa.int64()).cast(pa.timestamp("s", tz="UTC"))
    there = pc.local_timestamp(at.cast(pa.timestamp("s", tz=timezone)))
    return np.asarray(there.cast(pa.date32()).cast(pa.int32()).to_numpy()).astype(np.int64)


def _write_days(lake: Path, name: str, rows: pa.Table, ds: Ids, first: date, last: date) -> int:
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        start, end = np.searchsorted(ds, [_number(day), _number(day) + 1])
        write_rows(lake / name / f"ds={day}" / PART, rows.slice(start, end - start))
    return int(rows.num_rows)


def _number(day: date) -> int:
    return (day - date(1970, 1, 1)).days
