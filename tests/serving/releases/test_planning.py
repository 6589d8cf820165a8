"""What is settled as a release is loaded, and how much time a request is given."""

from dataclasses import replace

import pytest

from features.errors import SpecError
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.releases.planning import build_plans
from tests.serving.plain_settings import HOUR_MS, plain_settings, settings_with
from tests.serving.town import Town


def test_a_country_without_a_calendar_is_refused_before_anybody_asks(town: Town) -> None:
    abroad = replace(town.plans.release, country="XX")

    with pytest.raises(SpecError, match="no holiday calendar for country 'XX'"):
        build_plans(abroad, plain_settings())


def test_a_source_without_a_quota_is_never_asked(
    published_town: Published, live: LiveActions
) -> None:
    recall = {"nearby": {"quota": 0}, "hot": {"quota": 20}, "persona": {"quota": 0}}

    town = Town(published_town, live, settings_with(recall=recall))

    assert [part.name for part in town.plans.choose("channel_home", {}).recalls] == ["hot"]


@pytest.mark.parametrize(
    ("caller_ms", "given_ms"),
    [(None, HOUR_MS), (HOUR_MS + 1.0, HOUR_MS), (5.0, 5.0), (0.0, 0.0), (-5.0, 0.0)],
)
def test_a_callers_time_counts_where_it_is_shorter_than_the_scenarios(
    town: Town, caller_ms: float | None, given_ms: float
) -> None:
    plan = town.plans.choose("channel_home", {})

    deadline = plan.deadline(caller_ms)

    assert (deadline.end_s - deadline.started_s) * 1_000 == pytest.approx(given_ms)
    ends_ms = (deadline.ends_s["rank"] - deadline.started_s) * 1_000
    assert ends_ms == pytest.approx(sum(plan.scenario.budget.shares.values()) * given_ms)
