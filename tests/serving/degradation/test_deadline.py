"""Budgets, the one place where outages are survived, and effort."""

import pytest

from features.errors import SpecError, Unavailable
from serving.degradation.deadline import start_deadline, survive
from serving.degradation.effort import Effort, scaled_quota
from serving.trace import Trace

SHARES = {"fetch": 0.4, "recall": 0.2, "rank": 0.3}


class Clock:
    def __init__(self) -> None:
        self.now_s = 10.0

    def __call__(self) -> float:
        return self.now_s


def test_a_stage_may_use_its_share_and_what_is_left_before() -> None:
    clock = Clock()
    deadline = start_deadline(100.0, SHARES, clock)

    clock.now_s += 0.01

    assert deadline.left_s("fetch") == pytest.approx(0.03)
    assert deadline.left_s("recall") == pytest.approx(0.05)
    assert deadline.left_s("rank") == pytest.approx(0.08)
    assert deadline.left_ms() == pytest.approx(90.0)
    assert deadline.spent_ms() == pytest.approx(10.0)


def test_a_stage_whose_time_is_over_is_late() -> None:
    clock = Clock()
    deadline = start_deadline(100.0, SHARES, clock)

    clock.now_s += 0.041

    with pytest.raises(TimeoutError, match=r"the time for fetch ended 1\.0 ms ago"):
        deadline.left_s("fetch")
    assert deadline.left_s("recall") > 0


@pytest.mark.parametrize("error", [Unavailable("down"), TimeoutError("late")])
def test_outages_and_lateness_are_survived_once_named(error: Exception) -> None:
    trace = Trace()

    def step() -> str:
        raise error

    answers = [survive(trace, "recall_order", step, lambda: "fallback") for _ in range(2)]

    assert answers == ["fallback", "fallback"]
    assert trace.degradation == ["recall_order"]


def test_no_other_error_is_survived() -> None:
    trace = Trace()

    def step() -> str:
        raise SpecError("nonsense")

    with pytest.raises(SpecError):
        survive(trace, "recall_order", step, lambda: "fallback")
    assert trace.degradation == []


def test_a_stage_is_timed_also_when_it_fails() -> None:
    trace = Trace()

    with pytest.raises(ZeroDivisionError), trace.stage("rank"):
        raise ZeroDivisionError

    assert trace.stage_ms["rank"] >= 0


def test_effort_falls_while_requests_are_slow_and_comes_back() -> None:
    effort = Effort(target_ms=30.0, floor=0.3)
    for _ in range(200):
        effort.observe(90.0)
    slow = effort.level
    for _ in range(200):
        effort.observe(5.0)

    assert slow == 0.3
    assert effort.level == 1.0


def test_one_slow_request_changes_nothing() -> None:
    effort = Effort(target_ms=30.0, floor=0.3)
    for _ in range(20):
        effort.observe(5.0)
    effort.observe(30_000.0)

    assert effort.level == 1.0


def test_a_request_with_little_time_left_tries_less() -> None:
    effort = Effort(target_ms=30.0, floor=0.3)

    assert [effort.share(ms) for ms in (100.0, 15.0, 1.0, -5.0)] == [1.0, 0.5, 0.3, 0.3]


def test_a_quota_is_never_scaled_away() -> None:
    assert [scaled_quota(q, 0.3) for q in (100, 3, 1)] == [30, 1, 1]
