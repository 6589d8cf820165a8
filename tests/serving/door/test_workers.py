"""Processes that end together: what each is given, who is killed, and who ended by itself."""

import threading
from multiprocessing.process import BaseProcess
from types import SimpleNamespace
from typing import cast

import pytest

from features.errors import Unavailable
from serving.door import workers
from serving.door.workers import run_workers, wait_for
from serving.main import ending_s
from serving.settings.config import ServerKnobs


class Draining:
    """A worker that takes its time to end, on a clock that others wait on."""

    name = "worker-0"

    def __init__(self, clock: list[float], ends_after_s: float) -> None:
        self.clock = clock
        self.ends_s = ends_after_s
        self.killed = False

    def is_alive(self) -> bool:
        return self.clock[0] < self.ends_s

    def terminate(self) -> None:
        """From now on it drains."""

    def join(self, timeout: float) -> None:
        self.clock[0] = min(max(self.clock[0], self.ends_s), self.clock[0] + timeout)

    def kill(self) -> None:
        self.killed = True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    # its own clock alone: the other threads of this process have theirs
    monkeypatch.setattr(workers, "time", SimpleNamespace(monotonic=lambda: now[0]))
    return now


@pytest.mark.slow
@pytest.mark.parametrize(("takes_s", "is_killed"), [(0.0, False), (74.0, False), (90.0, True)])
def test_workers_have_their_notice_their_drain_and_time_to_write_before_they_are_killed(
    clock: list[float], takes_s: float, is_killed: bool
) -> None:
    knobs = ServerKnobs(notice_s=30.0, drain_s=30.0)
    ended = Draining(clock, -1.0)  # that one ended makes the others end
    others = [Draining(clock, takes_s) for _ in range(3)]

    processes = cast("list[BaseProcess]", [ended, *others])
    fallen = wait_for(processes, threading.Event(), ending_s(knobs))

    assert fallen[0] is ended
    assert [worker.killed for worker in others] == [is_killed] * 3
    assert clock[0] <= 75.0  # for all of them, side by side


def test_workers_that_end_as_all_are_told_to_have_not_fallen(clock: list[float]) -> None:
    told = threading.Event()
    told.set()
    processes = cast("list[BaseProcess]", [Draining(clock, -1.0), Draining(clock, 1.0)])

    assert wait_for(processes, told, ending_s(ServerKnobs())) == []


@pytest.mark.parametrize(
    ("exit_code", "told"),
    [
        (1, "worker-0 (exit status 1, why is logged above) ended by itself"),
        (-9, "worker-0 (killed by SIGKILL, which the kernel sends where memory runs out"),
        (-11, "worker-0 (ended by signal SIGSEGV) ended by itself"),
        (-99, "worker-0 (ended by signal 99) ended by itself"),
    ],
)
def test_how_a_worker_ended_is_told_by_its_signal_where_it_could_log_nothing(
    exit_code: int, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Fallen(Draining):
        exitcode = exit_code

        def start(self) -> None:
            """Has ended already."""

    fallen = Fallen([0.0], -1.0)
    context = SimpleNamespace(Process=lambda **_: fallen)
    monkeypatch.setattr(workers.multiprocessing, "get_context", lambda _: context)

    with pytest.raises(Unavailable) as raised:
        run_workers(lambda _: None, 1, threading.Event(), ending_s=0.0)

    assert told in str(raised.value)
