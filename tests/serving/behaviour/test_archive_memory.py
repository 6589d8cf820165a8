"""What archiving takes of a server's memory, and gives back."""

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from tests.serving.archived import DS, row

ROOT = Path(__file__).parents[3]
PASSES = """
import os, sys
from pathlib import Path

from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from tests.serving.archived import DS, row

def threads():
    return len(os.listdir("/proc/self/task"))

folder, before = Path(sys.argv[1]), threads()
log = EventLog(folder / "log", "w")
for ids in ("ab", "bc"):  # "b" is looked up in the file of the first pass
    log.append(DS, [row(one) for one in ids])
    log.rotate()
    done = archive(folder / "log", folder)
print(done.repeated, threads() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc tells of threads")
def test_files_are_read_on_the_archivers_own_thread_which_gives_back_what_they_took(
    tmp_path: Path,
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PASSES, str(tmp_path)],
        check=True,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
    )

    assert ran.stdout.split() == ["1", "0"]  # repeated, and threads that Arrow has started


def test_a_segment_takes_a_few_times_its_bytes_and_not_what_all_its_rows_would(
    tmp_path: Path,
) -> None:
    log = EventLog(tmp_path / "log", "w")
    log.append(DS, [row(f"event-{number}") for number in range(20_000)])
    log.rotate()
    (segment,) = (tmp_path / "log").glob("*.events")
    size = segment.stat().st_size
    tracemalloc.start()
    try:
        assert archive(tmp_path / "log", tmp_path).rows == 20_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 4 * size
