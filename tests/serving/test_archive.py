"""Events reach the lake exactly once, whoever is killed and whenever."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from serving import archive as archive_module
from serving.archive import archive
from serving.event_log import EventLog, read_segment

DS = "2026-10-07"


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
    assert not list((tmp_path / "log").iterdir())


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
        first = writer.stdout.readline()
        time.sleep(0.1)
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged += [line for line in (first + writer.stdout.read()).split("\n")[:-1] if line]
        writer.stdout.close()
        writer.wait()
        archive(tmp_path / "log", tmp_path)

    archived = archived_ids(tmp_path)

    assert len(archived) == len(set(archived))
    assert set(acknowledged) <= set(archived)
    assert len(acknowledged) > 12
