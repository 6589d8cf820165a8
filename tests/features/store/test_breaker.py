"""The circuit breaker, on a clock that stands still until told."""

import threading

import pytest

from features.errors import Unavailable
from features.store.breaker import Breaker


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    return Breaker("Redis at somewhere", failures=3, cooldown_s=2.0, clock=clock)


def fail(breaker: Breaker, times: int) -> None:
    for _ in range(times):
        breaker.admit()
        breaker.failed("no answer")


def test_a_few_failures_do_not_open_it(breaker: Breaker) -> None:
    fail(breaker, 2)
    breaker.admit()

    assert not breaker.is_open


def test_failures_in_a_row_open_it_and_it_says_why(breaker: Breaker) -> None:
    fail(breaker, 3)

    assert breaker.is_open
    with pytest.raises(Unavailable, match=r"Redis at somewhere is skipped for another 2\.0 s"):
        breaker.admit()


def test_a_success_between_failures_starts_the_count_again(breaker: Breaker) -> None:
    fail(breaker, 2)
    breaker.succeeded()
    fail(breaker, 2)

    assert not breaker.is_open


def test_after_the_cooldown_one_probe_passes(breaker: Breaker, clock: Clock) -> None:
    fail(breaker, 3)
    clock.now += 2.0
    breaker.admit()

    with pytest.raises(Unavailable):
        breaker.admit()


def test_a_good_probe_closes_it(breaker: Breaker, clock: Clock) -> None:
    fail(breaker, 3)
    clock.now += 2.0
    breaker.admit()
    breaker.succeeded()
    breaker.admit()

    assert not breaker.is_open


def test_a_bad_probe_opens_it_for_another_cooldown(breaker: Breaker, clock: Clock) -> None:
    fail(breaker, 3)
    clock.now += 2.0
    fail(breaker, 1)
    clock.now += 1.9
    with pytest.raises(Unavailable, match=r"another 0\.1 s after 4 failures"):
        breaker.admit()
    clock.now += 0.2
    breaker.admit()


def test_a_probe_that_never_reports_blocks_nobody_for_long(breaker: Breaker, clock: Clock) -> None:
    fail(breaker, 3)
    clock.now += 2.0
    breaker.admit()
    clock.now += 2.0
    breaker.admit()


def test_of_many_threads_one_is_the_probe(breaker: Breaker, clock: Clock) -> None:
    fail(breaker, 3)
    clock.now += 2.0
    admitted = []

    def knock() -> None:
        try:
            breaker.admit()
        except Unavailable:
            return
        admitted.append(1)

    threads = [threading.Thread(target=knock) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sum(admitted) == 1
