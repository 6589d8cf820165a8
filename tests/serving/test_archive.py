"""Events reach the lake exactly once, whoever is killed and whenever."""

import errno
import os
import pkgutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow.parquet as pq
import pytest

from serving import archive as archive_module
from serving import event_log
from serving.archive import archive
from serving.event_log import EventLog, Row, read_segment

DS = "2026-10-07"
PATIENCE_S = 120.0  # far longer than a busy machine needs


def row(event_id: str) -> dict[str, object]:
    return {
        "event_id": event_id,
        "at": 1_790_000_000_000,
        "user_id": 7,
        "session_id": 1,
        "action": "view_item",
        "item_id": 5,
        "arrived_at": 1_790_000_000_500,
    }


def os_with(**other: object) -> SimpleNamespace:
    """The module `os` with other functions, for one module: what another thread of this process
    writes is not ours to tear."""
    return SimpleNamespace(**{**vars(os), **other})


def until(is_so: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < ends, f"not within {PATIENCE_S:.0f} s"
        time.sleep(0.001)


def archived_ids(lake: Path) -> list[str]:
    return [
        event_id
        for path in sorted((lake / "events").glob("ds=*/part-*.parquet"))
        for event_id in pq.read_table(path).column("event_id").to_pylist()
    ]


def test_a_finished_segment_becomes_rows_and_a_running_one_stays(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row("a"), row("b")])
    assert archive(tmp_path / "log", tmp_path).segments == 0

    log.rotate()
    log.append(DS, [row("c")])

    assert archive(tmp_path / "log", tmp_path).rows == 2
    assert archived_ids(tmp_path) == ["a", "b"]


def test_segments_of_one_worker_and_day_never_take_one_anothers_place(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log", "w")
    for event_id in ("a", "b", "c"):
        log.append(DS, [row(event_id)])
        log.rotate()
        archive(tmp_path / "log", tmp_path)

    assert archived_ids(tmp_path) == ["a", "b", "c"]


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


def test_an_event_sent_twice_is_archived_once(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row("a"), row("a")])
    log.rotate()
    archive(tmp_path / "log", tmp_path)
    log.append("2026-10-08", [row("a"), row("b")])
    log.rotate()

    found = archive(tmp_path / "log", tmp_path)

    assert (found.rows, found.repeated) == (1, 1)
    assert archived_ids(tmp_path) == ["a", "b"]


def test_a_retry_in_another_segment_is_archived_once_though_two_archivers_are_at_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for worker in ("w1", "w2"):
        log = EventLog(tmp_path / "log", worker)
        log.append(DS, [row("a")])
        log.rotate()
    real = archive_module._write

    def slow(target: Path, rows: Sequence[Row]) -> None:
        time.sleep(0.3)  # long enough for the other one to look before this one has written
        real(target, rows)

    monkeypatch.setattr(archive_module, "_write", slow)
    threads = [
        threading.Thread(target=archive, args=(tmp_path / "log", tmp_path)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert archived_ids(tmp_path) == ["a"]


def test_a_crash_between_writing_and_removing_repeats_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row("a"), row("b")])
    log.rotate()

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", _crash)
        with pytest.raises(SystemError):
            archive(tmp_path / "log", tmp_path)
    archive(tmp_path / "log", tmp_path)

    assert archived_ids(tmp_path) == ["a", "b"]
    assert not list((tmp_path / "log").glob("*.events"))


STEPS = ("os.fsync", "os.open", "pathlib.Path.rename", "pathlib.Path.unlink", "pathlib.Path.mkdir")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("is_done", [False, True])
def test_whatever_step_an_archiver_is_killed_before_or_after_the_next_one_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, is_done: bool
) -> None:
    """Every call of every step that touches the disk, in turn."""
    number = 0
    is_over = False
    while not is_over:
        number += 1
        folder = tmp_path / str(number)
        for worker, ids in (("w1", "abc"), ("w2", "cde")):
            log = EventLog(folder / "log", worker)
            log.append(DS, [row(i) for i in ids])
            log.rotate()
        killed = _KilledAt(number, is_done)
        with monkeypatch.context() as patch:
            patch.setattr(step, killed.instead_of(pkgutil.resolve_name(step)))
            try:
                archive(folder / "log", folder)
                is_over = True
            except SystemError:
                pass
        archive(folder / "log", folder)

        assert sorted(archived_ids(folder)) == list("abcde")
        assert not list((folder / "log").glob("*.events"))
    assert number > 1


class _KilledAt:
    """The n-th call of a function is the last thing that happens, or the first that does not."""

    def __init__(self, number: int, is_done: bool) -> None:
        self._left = number
        self._is_done = is_done
        self._thread = threading.get_ident()  # what others do is not counted, nor killed

    def instead_of(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if threading.get_ident() != self._thread:
                return real(*args, **kwargs)
            self._left -= 1
            is_the_last = self._left == 0  # some call themselves
            if is_the_last and not self._is_done:
                raise SystemError("killed")
            result = real(*args, **kwargs)
            if is_the_last:
                raise SystemError("killed")
            return result

        return call


def _crash(self: Path) -> None:
    raise SystemError("killed")


def test_a_torn_record_is_passed_over_and_counted(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row("a"), row("b")])
    log.rotate()
    (path,) = (tmp_path / "log").iterdir()
    path.write_bytes(path.read_bytes()[:-3])

    segment = read_segment(path)

    assert [r["event_id"] for r in segment.rows] == ["a"]
    assert segment.damaged_bytes > 0
    assert archive(tmp_path / "log", tmp_path).damaged_bytes == segment.damaged_bytes


WRITER = """
import sys
from pathlib import Path
from serving.event_log import EventLog
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
            cwd=Path(archive_module.__file__).parents[1],
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
