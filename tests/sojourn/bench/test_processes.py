"""Servers in processes of their own: how one that does not come up is told of."""

import os
import signal
from collections.abc import Callable

import pytest

from features.errors import Unavailable
from sojourn.bench.processes import Pinned

CORES = frozenset(sorted(os.sched_getaffinity(0))[:1])


def killed() -> tuple[int, Callable[[], None]]:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def broken() -> tuple[int, Callable[[], None]]:
    raise OSError("no such port")


def left() -> tuple[int, Callable[[], None]]:
    os._exit(3)


@pytest.mark.parametrize(
    ("opened", "said"),
    [(killed, "by signal SIGKILL"), (left, "by exit code 3"), (broken, "no such port")],
)
def test_a_server_that_does_not_come_up_is_told_of_with_how_it_ended(
    opened: Callable[[], tuple[int, Callable[[], None]]], said: str
) -> None:
    with pytest.raises(Unavailable, match=f"'mine' of the bench did not start: .*{said}"):
        Pinned("mine", opened, CORES)
