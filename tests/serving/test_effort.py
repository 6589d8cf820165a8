"""Effort: less of it is named, and only our own time is a reason for it."""

from dataclasses import replace

import pytest

from features.schema import UserId
from features.store.base import Traveller, Wants
from serving.deadline import start_deadline
from serving.effort import Effort
from serving.pipeline import recommend
from serving.trace import Trace
from serving.validate import Asked
from tests.serving.plain_settings import HOUR_MS
from tests.serving.town import HOME, LOCAL, Down, Town


def test_less_effort_shrinks_the_quotas_and_is_named(town: Town) -> None:
    request, plan = town.admit(HOME)
    plan.effort.level = 0.5
    plan.effort.latency_ms = 1e9

    response = recommend(request, plan, plan.deadline(), Trace())

    assert response.trace.effort == 0.5
    assert response.trace.degradation[0] == "less_effort"


def test_waiting_for_the_store_is_no_reason_for_less_effort(town: Town) -> None:
    now_s = [0.0]  # a clock that goes while the store is waited for, and then only

    class Sleepy(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            now_s[0] += 20.0
            return town.store.fetch(user, wants, timeout_s)

    def clock() -> float:
        return now_s[0]

    for asked in (HOME, Asked("channel_home", LOCAL, page_size=5)):  # the second one waits twice
        request, plan = town.admit(asked)
        waiting = replace(plan, store=Sleepy(), effort=Effort(target_ms=HOUR_MS, floor=0.3))
        deadline = start_deadline(HOUR_MS, plan.scenario.budget.shares, clock)
        recommend(request, waiting, deadline, Trace(clock=clock))

        assert waiting.effort.latency_ms == pytest.approx(0.0, abs=1e-6)  # and not 20 s
    assert now_s[0] == 60.0
