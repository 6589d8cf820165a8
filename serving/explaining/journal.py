"""What a page was made from, for a day: enough to compute the request again, bit for bit.

A page follows from its release and settings, which are kept whole, and from what is kept here of
each request: what was asked, what the traveller had just done, how much effort there was, and which
parts were late or down (`serving.explaining.replay`). A request hands that over and returns; one
thread writes.

    JOURNAL/<release>/<settings>/config/           the settings' own files
    JOURNAL/<release>/<settings>/*.requests        blocks of records (serving.explaining.segments)
    JOURNAL/<release>/<settings>/*.requests.npy    the index of a finished one

A block is on its way to the disk within FLUSH_S and outlives its process, but is not forced there:
a machine that crashes loses its last seconds of explanations, and nothing else.
"""

import logging
import os
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from serving.explaining.recorded import Recorded
from serving.explaining.segments import SUFFIX, index_of, index_segment, pack_block
from serving.exposures.handover import GATHER_S, Handover
from serving.plan import Plans
from serving.telemetry.logs import Seldom

FLUSH_S: Final = 2 * GATHER_S  # what a killed process may lose of its last explanations
SEGMENT_BYTES: Final = 16 * 2**20  # one that has no index yet is searched whole, in milliseconds
SEGMENT_S: Final = 900.0
BLOCK_PAGES: Final = 512
QUEUE_PAGES: Final = 4_096
SWEEP_S: Final = 60.0
S_PER_HOUR: Final = 3_600.0
CONFIG_FOLDER: Final = "config"

Count = Callable[[str, int], None]
"""Told of ("written", "dropped" or "failed", pages)."""


@dataclass(slots=True)
class _Segment:
    """An open file of one release and version of the settings."""

    file: BinaryIO
    path: Path
    opened_s: float
    size: int = 0


@dataclass(frozen=True, slots=True)
class _Entry:
    recorded: Recorded
    plans: Plans


@dataclass(frozen=True, slots=True)
class _Flush:
    done: threading.Event = field(default_factory=threading.Event)


class Journal:
    """Writes what was recorded of pages; `hours` 0 keeps nothing. Safe for many threads."""

    def __init__(self, folder: Path, worker: str, hours: float, count: Count) -> None:
        self.folder = folder
        self._worker = worker
        self._kept_s = hours * S_PER_HOUR
        self._count = count
        self._open: dict[tuple[str, str], _Segment] = {}
        self._segments = 0
        self._swept_s = 0.0
        self._failures = Seldom()
        self._handover = Handover[_Entry | _Flush | None](QUEUE_PAGES)
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    @property
    def keeps(self) -> bool:
        """Whether anything is kept: else there is nothing to record."""
        return self._kept_s > 0

    def write(self, recorded: Recorded, plans: Plans) -> None:
        """Returns at once; a full queue drops the page and counts it."""
        if not self.keeps:
            return
        if not self._handover.put(_Entry(recorded, plans)):
            self._count("dropped", 1)

    def flush(self, timeout_s: float = 10.0) -> None:
        """Returns when all that was written before can be found; raises TimeoutError."""
        flush = _Flush()
        self._handover.demand(flush)
        if not flush.done.wait(timeout_s):
            raise TimeoutError(f"requests were not in the journal after {timeout_s} s")

    def close(self) -> None:
        """Writes what is waiting and ends the thread."""
        self._handover.demand(None)
        self._thread.join()

    def _run(self) -> None:
        while True:
            entries = self._handover.take(SWEEP_S)
            pages = [entry for entry in entries if isinstance(entry, _Entry)]
            for first in range(0, len(pages), BLOCK_PAGES):
                self._save(pages[first : first + BLOCK_PAGES])
            stop, now = None in entries, time.monotonic()
            for key, segment in list(self._open.items()):
                if stop or segment.size > SEGMENT_BYTES or now - segment.opened_s > SEGMENT_S:
                    self._finish(key)
            for entry in entries:
                if isinstance(entry, _Flush):
                    entry.done.set()
            if stop:
                return
            if now - self._swept_s > SWEEP_S:
                self._swept_s = now
                with suppress(OSError):  # the next sweep tries again
                    sweep(self.folder, self._kept_s)

    def _save(self, waiting: list[_Entry]) -> None:
        by_plans: dict[tuple[str, str], list[_Entry]] = {}
        for entry in waiting:
            key = entry.plans.release.name, entry.plans.settings.version
            by_plans.setdefault(key, []).append(entry)
        for key, entries in by_plans.items():
            try:
                segment = self._open.get(key) or self._begin(key, entries[0].plans)
                block = pack_block([entry.recorded for entry in entries])
                segment.file.write(block)
                segment.file.flush()  # the system has it: it survives this process
                segment.size += len(block)
            except Exception as error:  # a full disk, or a bug: neither may end the thread
                self._count("failed", len(entries))
                self._failures.log(logging.ERROR, "pages cannot be kept for Explain", error=error)
                self._give_up(key)
            else:
                self._count("written", len(entries))

    def _begin(self, key: tuple[str, str], plans: Plans) -> _Segment:
        folder = self.folder / key[0] / key[1]
        _keep_config(folder / CONFIG_FOLDER, plans)
        self._segments += 1
        path = folder / f"{time.time_ns()}-{self._worker}-{self._segments:06d}{SUFFIX}"
        segment = _Segment(path.open("xb"), path, time.monotonic())
        self._open[key] = segment
        return segment

    def _give_up(self, key: tuple[str, str]) -> None:
        """Half a block may end the segment: nothing behind it could be read."""
        broken = self._open.pop(key, None)
        if broken is None:
            return
        with suppress(OSError):
            broken.file.close()
        if broken.size == 0:  # or a full disk has twenty more of them every second
            broken.path.unlink(missing_ok=True)

    def _finish(self, key: tuple[str, str]) -> None:
        segment = self._open.pop(key)
        with suppress(OSError):  # it is searched without an index, only slower
            segment.file.close()
            index_segment(segment.path)


def sweep(folder: Path, kept_s: float) -> None:
    """Removes segments whose last page is older than this, and folders that have none left."""
    oldest_s = time.time() - kept_s
    for segment in segments(folder):
        try:
            if segment.stat().st_mtime < oldest_s:
                index_of(segment).unlink(missing_ok=True)
                segment.unlink(missing_ok=True)
        except FileNotFoundError:
            continue  # another worker's sweep was faster
    for release in folder.glob("*"):
        for version in release.glob("*"):
            is_old = version.stat().st_mtime < oldest_s
            if is_old and not any(version.glob(f"*{SUFFIX}")):
                shutil.rmtree(version, ignore_errors=True)
        if not any(release.iterdir()):
            release.rmdir()


def segments(folder: Path) -> list[Path]:
    """All segments, those begun last first."""
    return sorted(folder.glob(f"*/*/*{SUFFIX}"), key=lambda path: path.name, reverse=True)


def remembered_releases(folder: Path) -> set[str]:
    """Releases of which some page can still be asked about: they must stay."""
    return {path.parent.parent.name for path in segments(folder)}


def _keep_config(folder: Path, plans: Plans) -> None:
    """The settings' files, whole or not at all."""
    if folder.is_dir():
        return
    staged = folder.with_name(f".{folder.name}.{os.getpid()}")
    for name, content in plans.settings.files.items():
        path = staged / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    try:
        staged.rename(folder)
    except OSError:
        if not folder.is_dir():  # else another worker was faster
            raise
        shutil.rmtree(staged, ignore_errors=True)
