"""The log of events: what was acknowledged is on disk, whatever fails, and whoever is killed."""

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pyarrow.parquet as pq
import pytest

from serving.behaviour import event_log
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from serving.behaviour.event_records import encode
from tests.serving.archived import DS, archived_ids, row

PATIENCE_S = 120.0  # far longer than a busy machine needs


def os_with(**other: object) -> SimpleNamespace:
    """The module `os` with other functions, for one module: what another thread of this process
    writes is not ours to tear."""
    return SimpleNamespace(**{**vars(os), **other})


def until(is_so: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < ends, f"not within {PATIENCE_S:.0f} s"
        time.sleep(0.001)


def test_an_acknowledged_event_is_forced_to_the_disk_and_so_is_the_name_of_its_segment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, forced, fsync = EventLog(tmp_path, "w"), list[tuple[int, int]](), os.fsync

    def noted(file: int) -> None:
        found = os.fstat(file)
        forced.append((found.st_ino, found.st_size))
        fsync(file)

    monkeypatch.setattr(os, "fsync", noted)
    sizes = []
    for event_id in "ab":
        log.append(DS, [row(event_id)])
        (segment,) = tmp_path.iterdir()
        sizes.append(segment.stat().st_size)
        assert forced[-1] == (segment.stat().st_ino, sizes[-1])

    assert sizes[1] > sizes[0] > 0
    assert tmp_path.stat().st_ino in {inode for inode, _ in forced}


def test_another_day_and_a_full_segment_each_begin_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row("a")])
    log.append("2026-10-08", [row("b")])
    log.append("2026-10-08", [row("c")])
    monkeypatch.setattr(event_log, "SEGMENT_BYTES", len(encode(row("b"))))
    log.append("2026-10-08", [row("d")])
    running = archive(tmp_path / "log", tmp_path).segments
    log.rotate()

    archive(tmp_path / "log", tmp_path)
    files = sorted((tmp_path / "events").glob("ds=*/part-*.parquet"))
    found = [(f.parent.name, pq.read_table(f).column("event_id").to_pylist()) for f in files]

    assert running == 2  # the day before's, and the full one
    assert found == [
        ("ds=2026-10-07", ["a"]),
        ("ds=2026-10-08", ["b", "c"]),
        ("ds=2026-10-08", ["d"]),
    ]


def test_a_write_that_fails_half_way_takes_nothing_with_it_that_was_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row("a")])
    real = os.write

    def torn(file: int, payload: memoryview) -> int:
        payload = payload[:21]
        if len(payload) > 20:
            return real(file, payload[:20])
        raise OSError(errno.ENOSPC, "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(event_log, "os", os_with(write=torn))
        with pytest.raises(OSError, match="full"):
            log.append(DS, [row("b")])
    log.append(DS, [row("c")])
    log.rotate()
    archive(tmp_path / "log", tmp_path)

    assert archived_ids(tmp_path) == ["a", "c"]


def test_a_full_disk_is_not_filled_with_empty_segments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog(tmp_path / "log", "w")

    def full(file: int, payload: memoryview) -> int:
        raise OSError(errno.ENOSPC, "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(event_log, "os", os_with(write=full))
        for event_id in "abc":
            with pytest.raises(OSError, match="full"):
                log.append(DS, [row(event_id)])
    left = list((tmp_path / "log").iterdir())
    log.append(DS, [row("d")])
    log.rotate()
    archive(tmp_path / "log", tmp_path)

    assert left == []
    assert archived_ids(tmp_path) == ["d"]


def test_after_a_failed_fsync_nobody_who_wrote_before_it_is_told_that_all_is_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog(tmp_path / "log", "w")
    told: list[str] = []
    both_wrote = threading.Barrier(2)

    def fail(file: int) -> None:
        both_wrote.wait(PATIENCE_S)
        raise OSError(errno.EIO, "the disk is broken")

    def append(event_id: str) -> None:
        try:
            log.append(DS, [row(event_id)])
            told.append(f"{event_id} is safe")
        except OSError:
            told.append(f"{event_id} is not")

    log.append(DS, [row("before")])
    with monkeypatch.context() as patch:
        patch.setattr(event_log, "os", os_with(fsync=fail))
        threads = [threading.Thread(target=append, args=(name,)) for name in ("a", "b")]
        threads[0].start()
        until(log._sync_lock.locked)
        threads[1].start()
        until(lambda: log._written >= 3)
        both_wrote.wait(PATIENCE_S)
        for thread in threads:
            thread.join()
    log.append(DS, [row("after")])

    assert sorted(told) == ["a is not", "b is not"]
    log.rotate()
    archive(tmp_path / "log", tmp_path)
    assert {"before", "after"} <= set(archived_ids(tmp_path))


def test_rotating_while_others_append_refuses_nobody(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log", "w")
    refused: list[OSError] = []

    def append(name: str) -> None:
        for k in range(30):
            try:
                log.append(DS, [row(f"{name}-{k}")])
            except OSError as error:
                refused.append(error)

    threads = [threading.Thread(target=append, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    ends = time.monotonic() + PATIENCE_S
    while any(thread.is_alive() for thread in threads):
        assert time.monotonic() < ends, "the appends do not end"
        log.rotate()
        time.sleep(0.002)
    log.rotate()
    archive(tmp_path / "log", tmp_path)

    assert refused == []
    assert len(archived_ids(tmp_path)) == len(set(archived_ids(tmp_path))) == 120


WRITER = """
import sys
from pathlib import Path
from serving.behaviour.event_log import EventLog
log = EventLog(Path(sys.argv[1]), sys.argv[2])
n = 0
while True:
    ids = [f"{sys.argv[2]}-{n + k}" for k in range(3)]
    log.append("2026-10-07", [
        {"event_id": i, "at": 1, "user_id": 7, "session_id": 1, "action": "view_item",
         "item_id": 5, "arrived_at": 2} for i in ids])
    print("\\n".join(ids), flush=True)  # acknowledged only now
    n += 3
"""


def test_a_writer_killed_again_and_again_loses_no_acknowledged_event(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    for attempt in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "log"), f"w{attempt}"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(event_log.__file__).parents[2],
        )
        assert writer.stdout is not None
        told = "".join(writer.stdout.readline() for _ in range(7 + attempt))  # in the midst of it
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged += [line for line in (told + writer.stdout.read()).split("\n")[:-1] if line]
        writer.stdout.close()
        writer.wait()
        archive(tmp_path / "log", tmp_path)

    archived = archived_ids(tmp_path)

    assert len(archived) == len(set(archived))
    assert set(acknowledged) <= set(archived)
    assert len(acknowledged) > 12
