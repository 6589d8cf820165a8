"""Files of commands: whole or not at all, and what is no file is not replaced by one."""

import os
from pathlib import Path

import pytest

from sojourn.written import write_whole


def test_a_file_is_made_with_its_folder_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    to = tmp_path / "new" / "rows.json"
    write_whole(to, "first")
    write_whole(to, "第二")

    assert to.read_text(encoding="utf-8") == "第二"
    assert list(to.parent.iterdir()) == [to]


def test_what_cannot_be_written_leaves_the_former_file_whole(tmp_path: Path) -> None:
    to = tmp_path / "rows.json"
    write_whole(to, "first")

    with pytest.raises(UnicodeEncodeError):
        write_whole(to, "half \udcff")

    assert to.read_text(encoding="utf-8") == "first"
    assert list(tmp_path.iterdir()) == [to]


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, "rows")
    said = os.read(reader, 100)
    os.close(reader)

    assert said == b"rows"
    assert pipe.is_fifo()
