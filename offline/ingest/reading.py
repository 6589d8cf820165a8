"""What importers do with a data set's files: read columns, and sieve out what cannot be used."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from features.errors import ContractError
from features.schema import F64, Bools, Ids

EARLIEST_S, LATEST_S = 946_684_800, 4_102_444_800  # unix seconds of 2000 and 2100
MOST_LAT, MOST_LON = 90.0, 180.0  # degrees
_EPOCH: Final = date(1970, 1, 1)


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


def sieve(
    table: pa.Table, faults: Mapping[str, Bools], **keys: Sequence[str]
) -> tuple[pa.Table, pa.Table]:
    """(rows without any fault, the others with `reason`): the first fault that a row has.

    Each of `keys` is a fault too: that an earlier row has the same values in its columns. Only rows
    without another fault are compared: what is refused takes the place of nothing.
    """
    reason = np.full(table.num_rows, "", dtype=object)
    for name, has in reversed(list(faults.items())):
        reason[has] = name
    for name, columns in keys.items():
        left = np.flatnonzero(reason == "")
        compared = table.select(list(columns)).filter(pa.array(reason == ""))
        reason[left[repeated_rows(compared, columns)]] = name
    sound = reason == ""
    refused = table.filter(pa.array(~sound))
    return table.filter(pa.array(sound)), refused.append_column(
        "reason", pa.array(reason[~sound], pa.string())
    )


def are_missing(rows: pa.Table, columns: Iterable[str]) -> Bools:
    """Whether a row lacks a value in any of these columns, shape (n,)."""
    missing = np.zeros(rows.num_rows, dtype=np.bool_)
    for column in columns:
        missing |= np.asarray(rows[column].is_null())
    return missing


def are_out_of_time(seconds: Ids) -> Bools:
    """Whether unix seconds are of another age than behaviour is logged in, shape (n,)."""
    outside: Bools = (seconds < EARLIEST_S) | (seconds > LATEST_S)
    return outside


def are_nowhere(lat: F64, lon: F64) -> Bools:
    """Whether degrees are unknown or beyond what a globe has, shape (n,)."""
    outside: Bools = ~((np.abs(lat) <= MOST_LAT) & (np.abs(lon) <= MOST_LON))
    return outside


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


def local_days(seconds: Ids, timezone: str) -> Ids:
    """Local dates of unix seconds as days since 1970, shape (n,)."""
    at = pa.array(seconds, pa.int64()).cast(pa.timestamp("s", tz="UTC"))
    there = pc.local_timestamp(at.cast(pa.timestamp("s", tz=timezone)))
    return np.asarray(there.cast(pa.date32()).cast(pa.int32()).to_numpy()).astype(np.int64)


def span_of(days: Ids) -> tuple[date, date]:
    """The first and the last of days since 1970, of which there is one at least."""
    first, last = (_EPOCH + timedelta(days=int(day)) for day in (days.min(), days.max()))
    return first, last
