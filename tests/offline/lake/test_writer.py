"""One writer at a time."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from features.errors import Unavailable
from offline.lake.writer import only_writer

HOLD = """
import sys
from offline.lake.writer import only_writer
with only_writer(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_is_refused_until_the_first_is_gone_however_it_ends(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"

        with (
            pytest.raises(Unavailable, match="is being written by another process"),
            only_writer(tmp_path),
        ):
            pass
        first.kill()

    with only_writer(tmp_path):
        pass


def test_a_lake_that_cannot_be_written_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "open", refuse)

    with (
        pytest.raises(Unavailable, match=r"cannot be written \(Read-only file system\)"),
        only_writer(tmp_path),
    ):
        pass


def test_a_lake_elsewhere_is_not_locked_here() -> None:
    with only_writer("hdfs://somewhere/lake"):
        pass
