"""Finished event segments become rows of the lake's `events`: none lost, none twice.

One segment gives one file, named after it; so doing it again after a crash overwrites the same file
with the same rows. Only then is the segment removed. One archiver works at a time: two
would not see one another's rows, and a retry in another server's segment would be there twice.
"""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema
from features.schema import EVENTS
from serving.event_log import Row, finished_segments, read_segment, segment_date
from serving.known import KnownIds, known_ids

SCHEMA: Final = arrow_schema(EVENTS)
REPEAT_DAYS: Final = 2  # a client's retry comes within this many days of arrival
LOCK_FILE: Final = ".archiver"


@dataclass(frozen=True, slots=True)
class Archived:
    """What one pass did."""

    segments: int
    rows: int
    repeated: int  # event ids that the lake had already
    damaged_bytes: int


def archive(folder: Path, lake: Path) -> Archived:
    """Move every finished segment of `folder` into `lake`/events/ds=<date of arrival>."""
    segments = rows = repeated = damaged = 0
    with _alone(folder), known_ids(folder, lake / "events") as known:
        for path, lock in finished_segments(folder):
            with lock:
                segment = read_segment(path)
                ds = segment_date(path)
                target = lake / "events" / f"ds={ds}" / f"part-{path.stem}.parquet"
                fresh = _unrepeated(segment.rows, known, ds, target)
                if fresh:
                    _write(target, fresh)
                    known.add(target)
                path.unlink()
            segments += 1
            rows += len(fresh)
            repeated += len(segment.rows) - len(fresh)
            damaged += segment.damaged_bytes
    pa.default_memory_pool().release_unused()  # of this thread, that sleeps now
    return Archived(segments, rows, repeated, damaged)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Waits until no other archiver, of whatever process, is at work; a killed one is not."""
    with (folder / LOCK_FILE).open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _unrepeated(rows: Sequence[Row], known: KnownIds, ds: str, target: Path) -> list[Row]:
    """Those whose ids the lake's files of the last days do not have, besides the rows' own."""
    ids = [str(row["event_id"]) for row in rows]
    repeated: set[str] = set()
    for back in range(REPEAT_DAYS):
        day = date.fromisoformat(ds) - timedelta(days=back)
        repeated |= known.among(ids, day.isoformat(), target)
    fresh: dict[str, Row] = {}
    for event_id, row in zip(ids, rows, strict=True):
        if event_id not in repeated:
            fresh.setdefault(event_id, row)
    return list(fresh.values())


def _write(target: Path, rows: Sequence[Row]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    columns = []
    for field in SCHEMA:
        values = [row.get(field.name) for row in rows]
        is_time = pa.types.is_timestamp(field.type)
        column = pa.array(values, pa.int64() if is_time else field.type)
        columns.append(column.cast(field.type) if is_time else column)
    staged = target.with_name(f".{target.name}.staged")
    with staged.open("wb") as file:
        pq.write_table(pa.table(columns, schema=SCHEMA), file, compression="zstd")
        file.flush()
        os.fsync(file.fileno())
    staged.rename(target)
    directory = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(directory)  # the segment is removed next: the file's name must be on disk before
    finally:
        os.close(directory)
