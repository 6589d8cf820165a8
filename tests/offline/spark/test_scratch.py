"""Scratch folders: a killed session's is removed by the next, and nobody else's ever."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from offline.spark.scratch import OWNER, PREFIX, scratch_folder

SESSION = """
import sys, time
from offline.spark.scratch import scratch_folder
folder = scratch_folder()
(folder / "blockmgr").mkdir()
(folder / "blockmgr" / "shuffle.data").write_bytes(b"rows")
print(folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)  # asked for anew


@pytest.fixture
def session() -> Iterator[subprocess.Popen[str]]:
    """Another process with a scratch folder, whose path it says."""
    process = subprocess.Popen(
        [sys.executable, "-c", SESSION],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    yield process
    process.kill()
    process.communicate()


def folder_of(session: subprocess.Popen[str]) -> Path:
    assert session.stdout is not None

    return Path(session.stdout.readline().strip())


def test_what_a_killed_session_left_is_removed_by_the_next(
    session: subprocess.Popen[str],
) -> None:
    left = folder_of(session)
    session.send_signal(signal.SIGKILL)
    session.wait()
    assert (left / "blockmgr" / "shuffle.data").is_file()

    own = scratch_folder()

    assert not left.exists()
    assert own.is_dir()


def test_a_session_that_lives_keeps_its_folder(session: subprocess.Popen[str]) -> None:
    theirs, own = folder_of(session), scratch_folder()
    another = scratch_folder()

    assert (theirs / "blockmgr" / "shuffle.data").is_file()
    assert own.is_dir()
    assert another.is_dir()


def test_a_session_that_ends_takes_its_folder_along(session: subprocess.Popen[str]) -> None:
    theirs = folder_of(session)
    session.communicate("")

    assert not theirs.exists()


def test_folders_of_others_and_those_without_a_lock_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / f"{PREFIX}of-a-session-that-is-just-beginning"
    theirs = tmp_path / f"{PREFIX}of-another-user"
    elsewhere = tmp_path / "elsewhere"
    for folder in (bare, theirs, elsewhere):
        folder.mkdir()
    (elsewhere / OWNER).touch()
    (tmp_path / f"{PREFIX}link").symlink_to(elsewhere)

    scratch_folder()
    (theirs / OWNER).touch()
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    scratch_folder()

    assert bare.is_dir()
    assert theirs.is_dir()
    assert (elsewhere / OWNER).is_file()
