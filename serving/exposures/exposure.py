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
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pyarrow as pa

from features.moment import utc_from_ms
from serving.door.waiting import give_way
from serving.exposures.exposure_rows import Exposure, Rows, write_rows
from serving.exposures.handover import Handover
from serving.telemetry.logs import Seldom

TURNED_AT_ONCE: Final = 64  # pages: a millisecond of the interpreter's time
MS_PER_MINUTE: Final = 60_000


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
        self._local_date = _local_dates(ZoneInfo(timezone))
        self._prefix = f"part-{worker}-{time.time_ns()}"
        self._policy = policy
        self._count = count
        self._files = 0
        self._failures = Seldom()
        self._pages: list[Exposure] = []  # not yet rows
        self._days: dict[str, Rows] = {}  # by local date, not yet in the lake
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
            ds = self._local_date(exposure.at_ms // MS_PER_MINUTE)
            by_day.setdefault(ds, []).append(exposure)
        self._pages = []
        for ds, exposures in by_day.items():
            try:
                self._days.setdefault(ds, Rows()).add(exposures)
            except Exception as error:  # a bug: it may not end the thread
                self._failed(ds, sum(len(e.item_ids) for e in exposures), error)

    def _save(self) -> None:
        """All that waits, into the lake."""
        self._turn()
        days, self._days, self._rows = self._days, {}, 0
        for ds, rows in sorted(days.items()):
            if not rows.count:  # none of its pages could be turned
                continue
            try:
                self._writer.submit(self._write_file, ds, rows).result()
            except Exception as error:  # a full disk, or a bug: neither may end the thread
                self._failed(ds, rows.count, error)
            else:
                self._count("written", rows.count)

    def _failed(self, ds: str, rows: int, error: Exception) -> None:
        self._count("failed", rows)
        self._failures.log(
            logging.ERROR, f"{rows} exposures of {ds} cannot be written", error=error
        )

    def _write_file(self, ds: str, rows: Rows) -> None:
        folder = self._folder / f"ds={ds}"
        folder.mkdir(parents=True, exist_ok=True)
        self._files += 1
        path = folder / f"{self._prefix}-{self._files:06d}.parquet"
        staged = folder / f".{path.name}.staged"  # readers pass over names that start with a dot
        try:
            with staged.open("wb") as file:
                write_rows(rows.table(), file)
                file.flush()
                os.fsync(file.fileno())
            staged.rename(path)
        finally:
            staged.unlink(missing_ok=True)  # half a file would help to keep the disk full
            pa.default_memory_pool().release_unused()  # of this thread: most of what a file takes


def _local_dates(zone: ZoneInfo) -> Callable[[int], str]:
    """The local date of a minute since 1970: zones are whole minutes off since 1972, and pages of
    a minute share the microseconds that it takes to look."""

    @lru_cache(maxsize=64)
    def local_date(minute: int) -> str:
        return utc_from_ms(minute * MS_PER_MINUTE).astimezone(zone).date().isoformat()

    return local_date
