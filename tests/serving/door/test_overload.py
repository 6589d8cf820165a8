"""A server that is asked for more than it can do tells who would wait long; one that was only held
up lets everybody in."""

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial

import pytest

from serving.degradation.deadline import Clock
from serving.door.overload import COUNTED, Overload
from serving.door.waiting import TimedPool
from serving.settings.config import ServerKnobs
from tests.serving.computing import computed

WORK_S = 0.01
MOST_MS = 30.0
# By the wait that is expected alone: no count of calls is what refuses them.
KNOBS = ServerKnobs(max_in_flight=10_000, overload_in_flight=10_000, refuse_after_ms=MOST_MS)
SOON = 600  # calls: some seconds


@pytest.fixture
def pool() -> Iterator[TimedPool]:
    with TimedPool(1) as pool:
        yield pool


def came(
    pool: TimedPool,
    overload: Overload,
    calls: int,
    work: Callable[[], object],
    apart_s: float = WORK_S / 10,
) -> tuple[list[bool], list[Future[object]]]:
    """Calls, each handed to the pool unless it was refused; until `calls` came, or a refusal."""
    refused, answers = [], []
    for _ in range(calls):
        refused.append(overload.refuses())
        if refused[-1]:
            break
        answers.append(pool.submit(work))
        time.sleep(apart_s)
    return refused, answers


def test_who_would_wait_long_is_refused_and_who_comes_when_it_is_over_is_not(
    pool: TimedPool,
) -> None:
    overload = Overload(pool, KNOBS)
    refused, answers = came(pool, overload, SOON, partial(computed, WORK_S))
    for answer in answers:
        answer.result(60)

    assert refused[-1]
    assert len(refused) >= COUNTED  # as long as nobody knows how many come, all are let in
    assert not any(came(pool, overload, 2 * COUNTED, lambda: None)[0])


def test_calls_that_wait_for_somebody_else_are_no_overload(pool: TimedPool) -> None:
    refused, _ = came(pool, Overload(pool, KNOBS), 2 * COUNTED, partial(time.sleep, WORK_S))

    assert pool.expected_ms() > MOST_MS
    assert not any(refused)


def test_few_calls_that_were_held_up_together_are_no_overload(pool: TimedPool) -> None:
    gate = threading.Event()
    ticks = itertools.count()
    clock: Clock = lambda: next(ticks) * 2 * WORK_S  # noqa: E731 - half of what one can do
    overload = Overload(pool, KNOBS, clock)
    computing = partial(computed, WORK_S)
    pool.submit(computing).result(60)
    pool.submit(partial(gate.wait, 60))
    held, _ = came(pool, overload, 2 * COUNTED, computing, apart_s=0.0)
    gate.set()
    until_s = time.monotonic() + 60
    while pool.expected_ms() < MOST_MS:
        assert time.monotonic() < until_s

    assert not any(held)
    assert not overload.refuses()
    assert overload.asked_for() == pytest.approx(0.5, rel=0.5)


def test_in_an_overload_fewer_may_be_in_flight_than_where_a_server_was_held_up(
    pool: TimedPool,
) -> None:
    now_s, apart_s = 0.0, WORK_S / 2  # twice what one can do
    knobs = ServerKnobs(max_in_flight=8, overload_in_flight=2, refuse_after_ms=10_000.0)
    overload = Overload(pool, knobs, lambda: now_s)
    pool.submit(partial(computed, WORK_S)).result(60)
    gate = threading.Event()
    standing = [pool.submit(partial(gate.wait, 60)) for _ in range(2)]
    held_up = [overload.refuses() for _ in range(COUNTED - 1)]
    for _ in range(COUNTED):
        now_s += apart_s
        crowded = overload.refuses()
    now_s += 10.0
    later = overload.refuses()
    standing += [pool.submit(partial(gate.wait, 60)) for _ in range(6)]
    full = overload.refuses()
    gate.set()

    assert not any(held_up)
    assert (crowded, later, full) == (True, False, True)
    assert all(answer.result(60) for answer in standing)


def test_what_calls_ask_for_fades_when_no_more_of_them_come(pool: TimedPool) -> None:
    now_s = 0.0
    overload = Overload(pool, KNOBS, lambda: now_s)
    pool.submit(partial(computed, WORK_S)).result(60)
    for _ in range(COUNTED - 1):
        overload.refuses()
    now_s = 1.0
    too_few = overload.asked_for()
    overload.refuses()
    then, now_s = overload.asked_for(), 4.0

    assert too_few == 0.0
    assert then == COUNTED * pool.cost_s()  # all within a second
    assert overload.asked_for() == pytest.approx(then / 4)


def test_a_pool_says_how_long_a_call_would_stand_as_those_before_it_leave(pool: TimedPool) -> None:
    assert pool.expected_ms() == 0.0
    answers = [pool.submit(partial(time.sleep, WORK_S)) for _ in range(20)]
    answers[9].result(60)
    expected_ms = pool.expected_ms()
    answers[-1].result(60)

    assert expected_ms >= 5 * WORK_S * 1000  # some ten stand there, and none goes sooner
    assert pool.submit(pool.expected_ms).result(60) == 0.0


def test_what_a_call_costs_is_the_processors_time_of_those_in_no_hurry(pool: TimedPool) -> None:
    assert pool.cost_s() == 0.0
    pool.submit(partial(computed, WORK_S)).result(60)
    gate = threading.Event()
    waiting = pool.submit(partial(gate.wait, 60))
    hurried = [pool.submit(partial(computed, 10 * WORK_S)) for _ in range(2)]
    gate.set()
    for answer in (waiting, *hurried):
        answer.result(60)

    assert 0.9 * WORK_S < pool.cost_s() < 2 * WORK_S
