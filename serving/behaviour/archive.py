"""Finished event segments become rows of the lake's `events`: none lost, none twice.

One segment gives one file, named after it; so doing it again after a crash overwrites the same file
with the same rows. Only then is the segment removed. One archiver works at a time: two
would not see one another's rows, and a retry in another server's segment would be there twice.
"""

import fcntl
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema
from features.disk import sync
from features.schema import EVENTS
from serving.behaviour.event_log import finished_segments, segment_date
from serving.behaviour.event_records import Row, read_segment
from serving.behaviour.known import KnownIds, known_ids
from serving.telemetry.logs import log

SCHEMA: Final = arrow_schema(EVENTS)
REPEAT_DAYS: Final = 2  # a client's retry comes within this many days of arrival
LOCK_FILE: Final = ".archiver"
TABLED_AT_ONCE: Final = 1_000  # rows: a few megabytes as Python has them, whatever a segment holds
DAMAGED_SUFFIX: Final = ".damaged"  # behind a segment's name: no archiver looks for it
_UNFIT: Final = (ValueError, TypeError, AttributeError, ArithmeticError)  # Arrow's own are of these
_PASSING: Final = (OSError, LookupError, pa.ArrowException)  # a full disk, a file of the lake


@dataclass(frozen=True, slots=True)
class Archived:
    """What one pass did."""

    segments: int = 0
    rows: int = 0
    repeated: int = 0  # event ids that the lake had already
    torn_bytes: int = 0  # of writes that were never acknowledged
    damaged: int = 0  # segments that were kept, since not all of them could be read

    def __add__(self, other: "Archived") -> "Archived":
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Archived(*(ours + theirs for ours, theirs in pairs))


def archive(
    folder: Path, lake: Path, count: Callable[[str], None] = lambda outcome: None
) -> Archived:
    """Move every finished segment of `folder` into `lake`/events/ds=<date of arrival>.

    A segment that cannot be read whole gives what it has, and is renamed to <name>.damaged. What is
    no fault of the segment's own leaves it for the next pass, costs no other one, and is raised in
    the end. `count` is told of each segment: "archived", "damaged", or "put off" until the next
    pass.
    """
    done = Archived()
    failures: list[Exception] = []
    with _alone(folder), known_ids(folder, lake / "events") as known:
        for path, lock in finished_segments(folder):
            with lock:
                try:
                    moved = _move(path, lake, known)
                except _PASSING as error:
                    failures.append(error)
                    count("put off")
                else:
                    done += moved
                    count("damaged" if moved.damaged else "archived")
    pa.default_memory_pool().release_unused()  # of this thread, that sleeps now
    if failures:
        raise failures[0]
    return done


def _move(path: Path, lake: Path, known: KnownIds) -> Archived:
    """One segment, which is gone afterwards, or kept as damaged."""
    try:
        segment = read_segment(path)
        ds = segment_date(path)
        table = _table(segment.rows)
    except _UNFIT as error:
        _set_aside(path, f"its rows fit no table: {error!r}")
        return Archived(segments=1, damaged=1)
    target = lake / "events" / f"ds={ds}" / f"part-{path.stem}.parquet"
    fresh = _unrepeated(table, known, ds, target)
    if fresh:
        _write(target, table.take(fresh))
        known.add(target)
    if segment.damaged_bytes:
        _set_aside(path, f"{segment.damaged_bytes} bytes are no records; {len(table)} events are")
    else:
        path.unlink()
    return Archived(
        segments=1,
        rows=len(fresh),
        repeated=len(table) - len(fresh),
        torn_bytes=segment.torn_bytes,
        damaged=int(segment.damaged_bytes > 0),
    )


def _set_aside(path: Path, why: str) -> None:
    """Kept for whoever can read more of it; renamed back, it is archived over its own file."""
    kept = path.rename(path.with_name(path.name + DAMAGED_SUFFIX))
    log(logging.ERROR, f"damaged events are kept in {kept}: {why}")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Waits until no other archiver, of whatever process, is at work; a killed one is not."""
    with (folder / LOCK_FILE).open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _table(rows: Iterable[Row]) -> pa.Table:
    """The rows as the lake has them. Raises one of `_UNFIT`."""
    left, parts = iter(rows), [SCHEMA.empty_table()]
    while some := list(islice(left, TABLED_AT_ONCE)):
        parts.append(_part(some))
    return pa.concat_tables(parts)


def _part(rows: Sequence[Row]) -> pa.Table:
    columns = []
    for field in SCHEMA:
        values = [row.get(field.name) for row in rows]
        is_time = pa.types.is_timestamp(field.type)
        column = pa.array(values, pa.int64() if is_time else field.type)
        if column.null_count and not field.nullable:
            raise ValueError(f"{column.null_count} events have no {field.name}")
        columns.append(column.cast(field.type) if is_time else column)
    return pa.table(columns, schema=SCHEMA)


def _unrepeated(table: pa.Table, known: KnownIds, ds: str, target: Path) -> list[int]:
    """The rows whose ids the lake's files of the days before and after do not have, each id once;
    what `target` itself has is not counted. After: a retry past midnight went to another worker,
    which archived it sooner."""
    ids = table.column("event_id").to_pylist()
    repeated: set[str] = set()
    for back in range(1 - REPEAT_DAYS, REPEAT_DAYS):
        day = date.fromisoformat(ds) - timedelta(days=back)
        repeated |= known.among(ids, day.isoformat(), target)
    fresh: dict[str, int] = {}
    for number, event_id in enumerate(ids):
        if event_id not in repeated:
            fresh.setdefault(event_id, number)
    return list(fresh.values())


def _write(target: Path, table: pa.Table) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    staged = target.with_name(f".{target.name}.staged")
    try:
        with staged.open("wb") as file:
            pq.write_table(table, file, compression="zstd")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        staged.unlink(missing_ok=True)  # half a file would help to keep the disk full
        raise
    staged.rename(target)
    sync(target.parent)  # the segment is removed next: the file's name must be on disk before
