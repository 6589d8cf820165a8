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
from features.schema import BORDER_TABLES, EVENTS, LAKE_FILE, USERS, Ids, Kind

Arrays = dict[str, Sequence[object] | NDArray[Any]]
"""Columns by name, shape (n,) each."""

PART: Final = "part-00000.parquet"
ALL_YEAR: Final = 4095  # a bit a month
UNKNOWN_CATEGORY: Final = "unknown"


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


def write_rows(file: Path, rows: pa.Table) -> int:
    """Writes a table of any columns; returns its rows."""
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(rows, file, compression="zstd")
    return int(rows.num_rows)


def write_border(lake: Path, name: str, arrays: Arrays) -> int:
    """Writes a dimension in the lake's contract; returns its rows."""
    return write_rows(lake / name / PART, table_of(BORDER_TABLES[name], arrays))


def write_empty(lake: Path, *names: str) -> dict[str, int]:
    """Dimensions of which a set knows nothing, and their rows: none."""
    return {name: write_border(lake, name, {c: [] for c in BORDER_TABLES[name]}) for name in names}


def write_items(lake: Path, arrays: Arrays) -> int:
    """Items of which a set tells at least id, name, city and position. Where it does not tell, they
    are POIs of no known category, without tags, price, rating or level, open and sold all year."""
    count = len(arrays["item_id"])
    untold: Arrays = {
        "kind": [str(Kind.POI)] * count,
        "category": [UNKNOWN_CATEGORY] * count,
        "tags": [[]] * count,
        **dict.fromkeys(("price_cny", "rating", "level"), [None] * count),
        "open_months": np.full(count, ALL_YEAR),
        "sellable": np.ones(count, dtype=np.bool_),
    }
    return write_border(lake, "items", untold | arrays)


def write_users(lake: Path, arrays: Arrays) -> int:
    """Users of whom a set tells at least the id."""
    nothing = [None] * len(arrays["user_id"])
    return write_border(lake, "users", dict.fromkeys(USERS, nothing) | arrays)


def write_origins(
    lake: Path, dictionaries: Mapping[str, pa.Table], refused: Mapping[str, pa.Table]
) -> dict[str, int]:
    """Where rows came from: the source's own ids by table, and by file what was refused, of which
    "file: reason" -> rows is returned."""
    for name, known in dictionaries.items():
        write_rows(lake / "dictionaries" / f"{name}.parquet", known)
    for file, rows in refused.items():
        write_rows(lake / "rejects" / f"{file}.parquet", rows)
    return {w: n for file, rows in refused.items() for w, n in count_reasons(file, rows).items()}


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


def count_reasons(file: str, refused: pa.Table) -> dict[str, int]:
    """ "file: reason" -> rows, by the reasons' names."""
    counted = pc.value_counts(refused["reason"]).to_pylist()
    found = {f"{file}: {c['values']}": int(c["counts"]) for c in counted}
    return dict(sorted(found.items()))


def write_card(lake: Path, name: str, timezone: str, country: str, source: str) -> None:
    card = {"name": name, "timezone": timezone, "country": country, "source": source}
    (lake / LAKE_FILE).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def _write_days(lake: Path, name: str, rows: pa.Table, ds: Ids, first: date, last: date) -> int:
    nothing = None  # a file without rows: most days of a set that spans many years, written once
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        file = lake / name / f"ds={day}" / PART
        start, end = np.searchsorted(ds, [_number(day), _number(day) + 1])
        if start == end and nothing is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(nothing)
            continue
        write_rows(file, rows.slice(start, end - start))
        if start == end:
            nothing = file.read_bytes()
    return int(rows.num_rows)


def _number(day: date) -> int:
    return (day - date(1970, 1, 1)).days
