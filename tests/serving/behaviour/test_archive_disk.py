"""What archiving leaves on the disk: all forced before anything is removed, and nothing half."""

import os
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from tests.serving.archived import DS, archived_ids, row


def written(folder: Path, ids: str) -> Path:
    """A finished segment."""
    log = EventLog(folder, "w")
    log.append(DS, [row(one) for one in ids])
    log.rotate()
    return max(folder.glob("*.events"))


def test_what_is_removed_from_the_log_was_forced_to_the_disk_in_the_lake_under_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    segment = written(tmp_path / "log", "ab")
    target = tmp_path / "events" / f"ds={DS}" / f"part-{segment.stem}.parquet"
    done: list[tuple[str, int]] = []
    fsync, unlink = os.fsync, Path.unlink

    def forced(file: int) -> None:
        done.append(("forced", os.fstat(file).st_ino))
        fsync(file)

    def removed(path: Path, missing_ok: bool = False) -> None:
        if path == segment:
            done.append(("removed", target.stat().st_ino))
        unlink(path, missing_ok)

    monkeypatch.setattr(os, "fsync", forced)
    monkeypatch.setattr(Path, "unlink", removed)
    archive(tmp_path / "log", tmp_path)

    file, folder = target.stat().st_ino, target.parent.stat().st_ino
    assert done == [("forced", file), ("forced", folder), ("removed", file)]


def test_a_disk_that_is_full_keeps_no_half_a_file_and_the_segment_is_archived_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    segment = written(tmp_path / "log", "ab")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(pq, "write_table", full)
        with pytest.raises(OSError, match="full"):
            archive(tmp_path / "log", tmp_path)
    left = [path.name for path in (tmp_path / "events" / f"ds={DS}").iterdir()]

    assert (left, segment.exists()) == ([], True)
    assert archive(tmp_path / "log", tmp_path).rows == 2
    assert archived_ids(tmp_path) == ["a", "b"]


def test_what_is_done_with_is_held_open_by_nobody(tmp_path: Path) -> None:
    def held() -> list[str]:
        found = [os.path.realpath(path) for path in Path("/proc/self/fd").iterdir()]
        return [path for path in found if path.startswith(str(tmp_path))]

    for ids in ("ab", "bc"):
        written(tmp_path / "log", ids)
        archive(tmp_path / "log", tmp_path)

    assert held() == []
