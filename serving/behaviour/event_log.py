"""Behaviour made durable: append-only segments that survive a kill at any point.

A segment is records (`serving.behaviour.event_records`), and belongs to whoever holds its lock; an
unlocked one is finished, because its writer rotated it or died, and may be archived
(`serving.behaviour.archive`). So nothing needs a clean shutdown.
"""

import errno
import fcntl
import os
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final, TextIO

from features.disk import sync
from serving.behaviour.event_records import Row, encode

SUFFIX: Final = ".events"
SEGMENT_BYTES: Final = 64 * 2**20
_ATTEMPTS: Final = 100  # to make a segment that no archiver takes for a finished one


class EventLog:
    """Appends rows to segments named <ds>-<worker>-<unix ns>.events. Safe for many threads.

    No name comes twice, not even after its segment was archived and removed: the archive is named
    after the segment, and would be overwritten.
    """

    def __init__(self, folder: Path, worker: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._worker = worker
        self._write_lock = threading.Lock()
        self._sync_lock = threading.Lock()
        self._file: int | None = None
        self._path = folder  # of the segment, once there is one
        self._ds = ""
        self._size = 0
        self._written = 0  # appends ever made, and of those, appends known to be on disk
        self._synced = 0
        self._lost = (
            0  # the last append that may not be: an fsync failed, and would lie if repeated
        )

    def append(self, ds: str, rows: Sequence[Row]) -> None:
        """Durable when it returns; raises OSError when the disk refuses. `ds`: arrival's date.

        Appenders share an fsync: the first to arrive syncs for all who wrote before it.
        """
        payload = b"".join(encode(row) for row in rows)
        with self._write_lock:
            if ds != self._ds or self._size > SEGMENT_BYTES or self._file is None:
                self._rotate(ds)
            assert self._file is not None
            self._written += 1
            mine = self._written
            try:
                _write_all(self._file, payload)
            except OSError:
                if self._size == 0:  # or a full disk has one more of them after every call
                    self._path.unlink(missing_ok=True)
                self._close_segment()  # half a record: nothing behind it could be read
                raise
            self._size += len(payload)
        with self._sync_lock:
            if self._synced < mine:
                self._sync()
            if self._lost >= mine:
                raise OSError(errno.EIO, "the disk did not take what was written before")

    def rotate(self) -> None:
        """Finish the current segment, so that the archiver may take it."""
        with self._write_lock:
            self._close_segment()

    def _sync(self) -> None:
        """On disk is now all that was written before; or `_lost` says that it may not be."""
        with self._write_lock:
            reached = self._written
            # Another one for the same file: ours may be closed meanwhile, by who rotates.
            file = None if self._file is None else os.dup(self._file)
        if file is not None:  # a rotated segment was synced when it was closed
            try:
                os.fsync(file)
            except OSError:
                self._give_up()
                raise
            finally:
                os.close(file)
        self._synced = max(self._synced, reached)

    def _give_up(self) -> None:
        """After a failed fsync the kernel may have dropped the pages: no later one is believed."""
        with self._write_lock:
            self._lost = self._written
            file, self._file = self._file, None
            if file is not None:
                os.close(file)

    def _rotate(self, ds: str) -> None:
        self._close_segment()
        self._path, self._file = _create_locked(self._folder, f"{ds}-{self._worker}")
        self._ds, self._size = ds, 0

    def _close_segment(self) -> None:
        if self._file is None:
            return
        file, self._file = self._file, None
        try:
            os.fsync(file)
        except OSError:
            self._lost = self._written
            raise
        finally:
            os.close(file)  # releases the lock


def finished_segments(folder: Path) -> Iterator[tuple[Path, TextIO]]:
    """Segments that no writer holds, oldest first, each locked while the caller holds its file."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        file = path.open()
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            continue
        if path.exists():  # else another archiver was faster
            yield path, file
        file.close()


def segment_date(path: Path) -> str:
    """The local date of arrival in a segment's name. Raises ValueError for a foreign one."""
    return date.fromisoformat(path.name[:10]).isoformat()


def _write_all(file: int, payload: bytes) -> None:
    view = memoryview(payload)
    while view:
        view = view[os.write(file, view) :]


def _create_locked(folder: Path, stem: str) -> tuple[Path, int]:
    """A new segment, locked before any archiver could have taken it for a finished one."""
    for _ in range(_ATTEMPTS):
        path = folder / f"{stem}-{time.time_ns()}{SUFFIX}"
        try:
            file = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_APPEND, 0o644)
        except FileExistsError:
            continue
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            continue
        if os.fstat(file).st_nlink:
            sync(folder)  # or a crash of the machine forgets the name
            return path, file
        os.close(file)  # an archiver found it empty in between, and removed it
    raise OSError(
        f"no segment {stem!r} could be kept in {folder}: something removes new files there"
    )
