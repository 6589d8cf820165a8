"""Segments of the log become rows of the lake exactly once, whoever is killed and whenever."""

import pkgutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from serving.behaviour import archive as archive_module
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from serving.behaviour.event_records import Row, encode
from serving.telemetry.logs import start_logging
from tests.serving.archived import DS, archived_ids, row
from tests.serving.lines import Lines


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


def test_a_retry_past_midnight_that_is_archived_first_is_in_the_lake_once(tmp_path: Path) -> None:
    before, after = (EventLog(tmp_path / "log", worker) for worker in ("w1", "w2"))
    before.append(DS, [row("a"), row("b")])
    after.append("2026-10-08", [row("a")])
    for log in (after, before):
        log.rotate()
        archive(tmp_path / "log", tmp_path)

    assert archived_ids(tmp_path) == ["b", "a"]


def test_a_retry_in_another_segment_is_archived_once_though_two_archivers_are_at_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for worker in ("w1", "w2"):
        log = EventLog(tmp_path / "log", worker)
        log.append(DS, [row("a")])
        log.rotate()
    real = archive_module._write

    def slow(target: Path, table: pa.Table) -> None:
        time.sleep(0.3)  # long enough for the other one to look before this one has written
        real(target, table)

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


def written(folder: Path, worker: str, ids: str, ds: str = DS) -> Path:
    """A finished segment."""
    log = EventLog(folder, worker)
    log.append(ds, [row(one) for one in ids])
    log.rotate()
    (path,) = folder.glob(f"{ds}-{worker}-*.events")
    return path


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.events*"))


@pytest.mark.parametrize("zeros", [8, 4096])
def test_zeros_behind_a_segment_keep_neither_it_nor_the_next_one_out_of_the_lake(
    tmp_path: Path, zeros: int
) -> None:
    path = written(tmp_path / "log", "w1", "ab")
    path.write_bytes(path.read_bytes() + bytes(zeros))
    written(tmp_path / "log", "w2", "c")

    found = archive(tmp_path / "log", tmp_path)

    assert archived_ids(tmp_path) == ["a", "b", "c"]
    assert (found.torn_bytes, found.damaged) == (zeros, 0)
    assert kept(tmp_path / "log") == []


def test_a_segment_damaged_in_the_midst_gives_what_can_be_read_and_is_kept_and_told(
    tmp_path: Path,
) -> None:
    lines = Lines()
    start_logging(lines)
    path = written(tmp_path / "log", "w1", "abc")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    written(tmp_path / "log", "w2", "d")

    told: list[str] = []
    found = archive(tmp_path / "log", tmp_path, told.append)

    assert sorted(told) == ["archived", "damaged"]
    assert archived_ids(tmp_path) == ["a", "c", "d"]
    assert (found.segments, found.rows, found.damaged) == (2, 3, 1)
    assert kept(tmp_path / "log") == [f"{path.name}.damaged"]
    assert (tmp_path / "log" / f"{path.name}.damaged").read_bytes() == data
    assert f"{path.name}.damaged" in lines.getvalue()
    assert '"level": "error"' in lines.getvalue()
    assert archive(tmp_path / "log", tmp_path).segments == 0  # never picked up again


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        (f"{DS}-w0-1.events", [{"at": 1}]),
        (f"{DS}-w0-1.events", [{**row("x"), "at": None}]),
        (f"{DS}-w0-1.events", [{**row("x"), "item_id": "five"}]),
        (f"{DS}-w0-1.events", [{**row("x"), "item_id": 2**70}]),
        ("0-of-somebody-else.events", [row("x")]),
    ],
)
def test_rows_and_names_that_fit_no_table_are_kept_and_told_and_cost_no_other_segment(
    tmp_path: Path, name: str, rows: list[Row]
) -> None:
    path = written(tmp_path / "log", "w0", "a")
    path.write_bytes(b"".join(encode(one) for one in rows))
    path.rename(path.with_name(name))
    written(tmp_path / "log", "w1", "b")

    found = archive(tmp_path / "log", tmp_path)

    assert archived_ids(tmp_path) == ["b"]
    assert (found.segments, found.rows, found.damaged) == (2, 1, 1)
    assert kept(tmp_path / "log") == [f"{name}.damaged"]


@pytest.mark.parametrize("fault", [OSError(5, "unreadable"), pa.ArrowInvalid("a damaged file")])
def test_a_fault_that_is_not_the_segments_is_raised_when_the_others_are_done_and_it_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    path = written(tmp_path / "log", "w1", "a")
    written(tmp_path / "log", "w2", "b")
    real = archive_module._write
    told: list[str] = []

    def failing(target: Path, table: pa.Table) -> None:
        if "w1" in target.name:
            raise fault
        real(target, table)

    with monkeypatch.context() as patch:
        patch.setattr(archive_module, "_write", failing)
        with pytest.raises(type(fault)):
            archive(tmp_path / "log", tmp_path, told.append)

    assert sorted(told) == ["archived", "put off"]
    assert archived_ids(tmp_path) == ["b"]
    assert kept(tmp_path / "log") == [path.name]
    archive(tmp_path / "log", tmp_path)
    assert archived_ids(tmp_path) == ["a", "b"]


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
