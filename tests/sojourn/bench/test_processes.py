"""Servers in processes of their own: how one that does not come up is told of."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from features.errors import Unavailable
from sojourn.bench.processes import BYTES_PER_MB, Pinned, cpu_seconds, kept_to, memory_mb

CORES = frozenset(sorted(os.sched_getaffinity(0))[:1])


def killed() -> tuple[int, Callable[[], None]]:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def broken() -> tuple[int, Callable[[], None]]:
    raise OSError("no such port")


def left() -> tuple[int, Callable[[], None]]:
    os._exit(3)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("opened", "said"),
    [(killed, "by signal SIGKILL"), (left, "by exit code 3"), (broken, "no such port")],
)
def test_a_server_that_does_not_come_up_is_told_of_with_how_it_ended(
    opened: Callable[[], tuple[int, Callable[[], None]]], said: str
) -> None:
    with pytest.raises(Unavailable, match=f"'mine' of the bench did not start: .*{said}"):
        Pinned("mine", opened, CORES)


def test_what_a_process_has_worked_is_told_as_exactly_as_it_knows_itself() -> None:
    busy = (
        "import time; c = time.process_time\nwhile c() < 0.2: pass\nprint(c(), flush=True); input()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", busy], **pipes) as process:
        assert process.stdout is not None
        itself_s = float(process.stdout.readline())
        told_s = cpu_seconds(process.pid)
        process.communicate(b"\n")

    assert 0.2 <= itself_s <= told_s < itself_s + 0.1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc tells of memory")
def test_pages_of_a_mapped_file_are_not_a_processs_own_though_they_wait_for_the_disk(
    tmp_path: Path,
) -> None:
    size = 30 * 2**20
    path = tmp_path / "released"
    path.write_bytes(b"x" * size)
    before = memory_mb(os.getpid())
    mapped = np.memmap(path, mode="r")
    assert mapped[::4096].all()  # touches each page
    after = memory_mb(os.getpid())
    grown = {kind: (after[kind] - before[kind]) * BYTES_PER_MB / size for kind in after}

    assert grown["Rss"] > 0.9
    assert grown["Anonymous"] < 0.1


def test_who_is_kept_to_cores_has_them_with_what_it_starts_and_its_own_again_after() -> None:
    former = os.sched_getaffinity(0)
    one = frozenset([min(former)])
    tell = "import os; print(os.sched_getaffinity(0))"
    with kept_to(one):
        told = subprocess.run([sys.executable, "-c", tell], check=True, capture_output=True)
        assert os.sched_getaffinity(0) == one

    assert told.stdout.decode().strip() == str(set(one))
    assert os.sched_getaffinity(0) == former
