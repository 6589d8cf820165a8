"""Effort: less of it is named, and only our own time is a reason for it."""

from dataclasses import replace

import pytest

from features.recall.source import Found, nothing_found
from features.schema import UserId
from features.store.base import Traveller, Wants
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.degradation.deadline import start_deadline
from serving.degradation.effort import SMOOTHING, Effort
from serving.pipeline import recommend
from serving.plan import Recall
from serving.stages.validate import Asked
from serving.trace import Trace
from serving.types import Request
from tests.serving.plain_settings import HOUR_MS, settings_with
from tests.serving.town import AT_THE_TOWER, BELL_TOWER, HOME, LOCAL, XIAN, Down, Town


def test_less_effort_shrinks_the_quotas_and_is_named(town: Town) -> None:
    request, plan = town.admit(HOME)
    plan.effort.level = 0.5
    plan.effort.latency_ms = 1e9

    response = recommend(request, plan, plan.deadline(), Trace())

    assert response.trace.effort == 0.5
    assert response.trace.degradation[0] == "less_effort"


def test_at_half_effort_half_is_asked_for_and_half_is_ranked(
    published_town: Published, live: LiveActions
) -> None:
    recall = {"hot": {"quota": 10}, "nearby": {"quota": 40}}
    town = Town(published_town, live, settings_with(recall=recall, candidates=10))
    asked = Asked("channel_home", browse_city=XIAN, position=AT_THE_TOWER, anchor_item=BELL_TOWER)
    request, plan = town.admit(replace(asked, page_size=1))
    whole = recommend(request, plan, plan.deadline(), Trace()).trace
    plan.effort.level, plan.effort.latency_ms = 0.5, 1e9
    half = recommend(request, plan, plan.deadline(), Trace()).trace

    assert (whole.degradation, half.degradation) == ([], ["less_effort"])
    assert (whole.found["hot"], half.found["hot"]) == (10, 5)
    assert whole.candidates is not None
    assert half.candidates is not None
    assert (len(whole.candidates), len(half.candidates)) == (10, 5)


def test_what_we_took_ourselves_is_a_reason_for_less_effort(town: Town) -> None:
    now_s = [0.0]

    class Slow:
        """A source that computes for 20 s."""

        name = "slow"

        def applies(self, request: Request, traveller: Traveller) -> bool:
            return True

        def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
            now_s[0] += 20.0
            return nothing_found()

    request, plan = town.admit(HOME)
    recalls = (Recall(Slow(), 10),)
    slow = replace(plan, recalls=recalls, effort=Effort(target_ms=HOUR_MS, floor=0.3))
    deadline = start_deadline(HOUR_MS, plan.scenario.budget.shares, lambda: now_s[0])
    recommend(request, slow, deadline, Trace(clock=lambda: now_s[0]))

    assert slow.effort.latency_ms == pytest.approx(SMOOTHING * 20_000)


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
