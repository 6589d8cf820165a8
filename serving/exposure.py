"""What was shown, kept for training: parquet in the lake, written behind the request's back.

A request hands over references and returns; one thread turns them into rows, a few pages at a time,
and another one that gives way to all others makes files of these: done at once, the rows of 20,000
items took the processor for so long that requests queued for a third of a second. When the disk is
too slow the queue fills and exposures are dropped and counted: a slate never waits for its own log.
"""

import logging
import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema
from features.moment import utc_from_ms
from features.schema import EXPOSURES, F32, Ids
from serving.handover import Handover
from serving.logs import Seldom
from serving.waiting import give_way

TURNED_AT_ONCE: Final = 64  # pages: a millisecond or two of the interpreter's time
SCHEMA: Final = arrow_schema(EXPOSURES)
_TEXTS: Final = [  # what repeats; of numbers, dictionaries take half of the time and more room
    *(f.name for f in SCHEMA if pa.types.is_string(f.type)),
    *(
        f"{f.name}.list.element"
        for f in SCHEMA
        if pa.types.is_list(f.type) and pa.types.is_string(f.type.value_type)
    ),
]
_SAME_ON_A_PAGE: Final = (
    "request_id",
    "user_id",
    "session_id",
    "placement",
    "browse_city",
    "audience",
    "trip_state",
    "page",
    "release",
    "user_snapshot",
    "item_snapshot",
    "fingerprint",
)


@dataclass(frozen=True, slots=True)
class Exposure:
    """One page as it was shown: n items, c context features, k model columns."""

    request_id: str
    at_ms: int
    user_id: int
    session_id: int | None
    placement: str
    browse_city: int
    audience: str
    trip_state: str
    page: int
    item_ids: Ids  # (n,)
    positions: Ids  # (n,), 1-based over all pages
    scores: F32  # (n,)
    sources: Sequence[Sequence[str]]  # n times, best first
    reasons: Sequence[str]  # (n,)
    propensities: F32  # (n,)
    variants: Sequence[str]  # "layer:variant"
    release: str
    user_snapshot: str
    item_snapshot: str
    fingerprint: str
    degradation: Sequence[str]
    context: F32  # (n, c), in the order of FeatureSet.context
    matrix: F32 | None  # (n, k); None: this user's rows are not logged
    teams: Sequence[str] = ()  # (n,), "": nobody's; empty where one ranker made the page


@dataclass(frozen=True, slots=True)
class FlushPolicy:
    """When a file is closed, and how much may wait."""

    rows: int = 20_000
    seconds: float = 5.0
    queue_limit: int = 10_000  # pages


class ExposureLog:
    """Appends exposures to LAKE/exposures/ds=<local date>/part-<worker>-<time>-<n>.parquet."""

    def __init__(
        self,
        lake: Path,
        timezone: str,
        worker: str,
        policy: FlushPolicy,
        count: Callable[[str, int], None],
    ) -> None:
        """`count(outcome, rows)` is told of "written", "dropped" and "failed" rows."""
        self._folder = lake / "exposures"
        self._zone = ZoneInfo(timezone)
        self._prefix = f"part-{worker}-{time.time_ns()}"
        self._policy = policy
        self._count = count
        self._files = 0
        self._failures = Seldom()
        self._pages: list[Exposure] = []  # not yet rows
        self._tables: dict[str, list[pa.Table]] = {}  # by local date, not yet in the lake
        self._rows = 0  # of both; those of a page that could not be turned as well
        self._writer = ThreadPoolExecutor(1, "parquet", give_way)
        self._handover = Handover[Exposure | threading.Event | None](policy.queue_limit)
        self._thread = threading.Thread(target=self._run, name="exposures", daemon=True)
        self._thread.start()

    def write(self, exposure: Exposure) -> None:
        """Returns at once; a full queue drops the page and counts its rows, of which an empty page
        has none to write."""
        if len(exposure.item_ids) and not self._handover.put(exposure):
            self._count("dropped", len(exposure.item_ids))

    def flush(self, timeout_s: float = 30.0) -> None:
        """Returns when all that was written before is in the lake; raises TimeoutError."""
        done = threading.Event()
        self._handover.demand(done)
        if not done.wait(timeout_s):
            raise TimeoutError(f"exposures were not in the lake after {timeout_s} s")

    def close(self) -> None:
        """Writes what is waiting and ends the thread."""
        self._handover.demand(None)
        self._thread.join()

    def _run(self) -> None:
        deadline = 0.0
        while True:
            entries = self._handover.take(
                max(0.0, deadline - time.monotonic()) if self._rows else None
            )
            for entry in entries:
                if isinstance(entry, Exposure):
                    deadline = deadline if self._rows else time.monotonic() + self._policy.seconds
                    self._pages.append(entry)
                    self._rows += len(entry.item_ids)
                    if len(self._pages) >= TURNED_AT_ONCE:
                        self._turn()
                    if self._rows < self._policy.rows:
                        continue
                self._save()
                if isinstance(entry, threading.Event):
                    entry.set()
                if entry is None:
                    self._writer.shutdown()
                    return
            if self._rows and time.monotonic() >= deadline:
                self._save()

    def _turn(self) -> None:
        """What waits as pages, into rows."""
        by_day: dict[str, list[Exposure]] = {}
        for exposure in self._pages:
            local = utc_from_ms(exposure.at_ms).astimezone(self._zone)
            by_day.setdefault(local.date().isoformat(), []).append(exposure)
        self._pages = []
        for ds, exposures in by_day.items():
            try:
                self._tables.setdefault(ds, []).append(exposure_rows(exposures))
            except Exception as error:  # a bug: it may not end the thread
                self._failed(ds, sum(len(e.item_ids) for e in exposures), error)

    def _save(self) -> None:
        """All that waits, into the lake."""
        self._turn()
        tables, self._tables, self._rows = self._tables, {}, 0
        for ds, parts in sorted(tables.items()):
            table = pa.concat_tables(parts)
            try:
                self._writer.submit(self._write_file, ds, table).result()
            except Exception as error:  # a full disk, or a bug: neither may end the thread
                self._failed(ds, table.num_rows, error)
            else:
                self._count("written", table.num_rows)

    def _failed(self, ds: str, rows: int, error: Exception) -> None:
        self._count("failed", rows)
        self._failures.log(
            logging.ERROR, f"{rows} exposures of {ds} cannot be written", error=error
        )

    def _write_file(self, ds: str, table: pa.Table) -> None:
        folder = self._folder / f"ds={ds}"
        folder.mkdir(parents=True, exist_ok=True)
        self._files += 1
        path = folder / f"{self._prefix}-{self._files:06d}.parquet"
        staged = folder / f".{path.name}.staged"  # readers pass over names that start with a dot
        try:
            with staged.open("wb") as file:
                pq.write_table(table, file, compression="zstd", use_dictionary=_TEXTS)
                file.flush()
                os.fsync(file.fileno())
            staged.rename(path)
        finally:
            staged.unlink(missing_ok=True)  # half a file would help to keep the disk full
            pa.default_memory_pool().release_unused()  # of this thread: most of what a file takes


def exposure_rows(exposures: Sequence[Exposure]) -> pa.Table:
    """Pages as rows of the `exposures` table, in the order shown.

    All pages of a file at once: a table a page, put together, costs eight times as much.
    """
    counts = [len(e.item_ids) for e in exposures]
    page = pa.array(np.repeat(np.arange(len(exposures)), counts))
    columns: dict[str, pa.Array] = {
        name: _of_pages([getattr(e, name) for e in exposures], name).take(page)
        for name in _SAME_ON_A_PAGE
    }
    at = pa.array([e.at_ms for e in exposures], pa.int64()).cast(SCHEMA.field("at").type)
    columns["at"] = at.take(page)
    columns["item_id"] = pa.array(_joined([e.item_ids for e in exposures]), pa.int64())
    columns["position"] = pa.array(_joined([e.positions for e in exposures]), pa.int32())
    columns["score"] = pa.array(_joined([e.scores for e in exposures]), pa.float64())
    columns["propensity"] = pa.array(_joined([e.propensities for e in exposures]), pa.float32())
    columns["sources"] = _repeating([tuple(s) for e in exposures for s in e.sources])
    columns["reason"] = pa.array([r for e in exposures for r in e.reasons], pa.string())
    for name in ("variants", "degradation"):
        columns[name] = _of_pages([list(getattr(e, name)) for e in exposures], name).take(page)
    columns["context"] = _float_lists([e.context for e in exposures], counts)
    columns["matrix"] = _float_lists([e.matrix for e in exposures], counts)
    teams = (e.teams or [""] * n for e, n in zip(exposures, counts, strict=True))
    columns["team"] = pa.array([team or None for some in teams for team in some], pa.string())
    return pa.table([columns[f.name] for f in SCHEMA], schema=SCHEMA)


def _of_pages(values: Sequence[object], name: str) -> pa.Array:
    return pa.array(values, SCHEMA.field(name).type)


def _joined(parts: Sequence[np.ndarray]) -> np.ndarray:
    return np.concatenate(parts) if parts else np.zeros(0)


def _repeating(lists: Sequence[tuple[str, ...]]) -> pa.Array:
    """Lists of texts of which few are different."""
    codes: dict[tuple[str, ...], int] = {}
    places = [codes.setdefault(one, len(codes)) for one in lists]
    distinct = pa.array([list(one) for one in codes], pa.list_(pa.string()))
    return distinct.take(pa.array(places, pa.int64()))


def _float_lists(parts: Sequence[F32 | None], counts: Sequence[int]) -> pa.Array:
    """A list a row out of each page's rows; null for the rows of a page that has None."""
    widths = np.repeat([0 if part is None else part.shape[1] for part in parts], counts)
    offsets = np.zeros(len(widths) + 1, dtype=np.int32)
    np.cumsum(widths, out=offsets[1:])
    kept = [np.ravel(part).astype(np.float32, copy=False) for part in parts if part is not None]
    values = pa.array(_joined(kept).astype(np.float32, copy=False))
    missing = np.repeat([part is None for part in parts], counts)
    mask = pa.array(missing.astype(bool)) if missing.any() else None
    return pa.ListArray.from_arrays(pa.array(offsets), values, mask=mask)
