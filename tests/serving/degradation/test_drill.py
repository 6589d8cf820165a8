"""Drills: each rung of degradation, forced by the configuration."""

import time
from dataclasses import replace

import pytest

from features.errors import SpecError
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.degradation.apart import MOST_CALLS
from serving.releases.planning import with_settings
from serving.settings.config import read_app
from serving.stages.validate import Asked
from tests.serving.plain_settings import plain_settings, settings_with
from tests.serving.town import AT_THE_TOWER, HOME, LOCAL, XIAN, Town


def test_a_drill_of_less_effort_holds_whatever_requests_take(
    published_town: Published, live: LiveActions
) -> None:
    drilled = replace(plain_settings(), app=read_app({"drill": {"effort": 0.4}}, "app.toml"))
    town = Town(published_town, live, drilled)

    responses = [town.ask(HOME) for _ in range(3)]

    assert [r.trace.effort for r in responses] == [0.4] * 3
    assert responses[0].trace.degradation == ["less_effort"]


def test_a_drill_may_lose_the_users_rows_as_well(
    published_town: Published, live: LiveActions
) -> None:
    drilled = replace(plain_settings(), app=read_app({"drill": {"store": "lost"}}, "app.toml"))

    response = Town(published_town, live, drilled).ask(HOME)

    assert response.trace.degradation == ["store_unavailable", "user_unknown"]


def test_a_source_apart_that_hangs_costs_its_own_wait_and_no_more(
    published_town: Published, live: LiveActions
) -> None:
    hanging = {"drill": {"hanging_sources": ["hot"]}}
    recall = {"hot": {"quota": 20, "apart_ms": 20}, "persona": {"quota": 5}}
    drilled = replace(settings_with(recall=recall), app=read_app(hanging, "app.toml"))
    town = Town(published_town, live, drilled)

    began = time.perf_counter()
    responses = [town.ask(HOME) for _ in range(MOST_CALLS + 20)]
    spent_s = time.perf_counter() - began

    assert {tuple(r.trace.degradation) for r in responses} == {("recall:hot_late", "reserve")}
    assert responses[0].trace.found == {"hot": 0, "persona": 3}
    assert spent_s < 60.0  # 8 waits of 20 ms, then none: far from 28 hanging calls of 5 s


def test_a_source_in_the_requests_own_thread_cannot_be_made_to_hang(
    published_town: Published, live: LiveActions
) -> None:
    drilled = read_app({"drill": {"hanging_sources": ["hot"]}}, "app.toml")

    with pytest.raises(SpecError, match="hot of 'channel_home' runs in the request's own thread"):
        Town(published_town, live, replace(settings_with(), app=drilled))


def test_drills_take_away_what_the_configuration_says(
    published_town: Published, live: LiveActions
) -> None:
    drill = {"store": "down", "ranker": "down", "late_sources": ["hot"]}
    drilled = replace(plain_settings(), app=read_app({"drill": drill}, "app.toml"))
    town = Town(published_town, live, drilled)

    response = town.ask(Asked("channel_home", LOCAL, XIAN, AT_THE_TOWER))

    assert response.trace.degradation == [
        "store_unavailable",
        "recall:hot_late",
        "recall_order",
    ]
    assert with_settings(town.plans, plain_settings()).choose("channel_home", {}).ranker is (
        town.plans.release.ranker
    )


def test_a_drill_of_an_unknown_source_is_refused(
    published_town: Published, live: LiveActions
) -> None:
    drilled = read_app({"drill": {"late_sources": ["hott"]}}, "app.toml")

    with pytest.raises(SpecError, match="unknown recall 'hott'; did you mean 'hot'"):
        Town(published_town, live, replace(plain_settings(), app=drilled))
