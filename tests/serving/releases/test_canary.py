"""Canaries: a release that answers nonsense, less, or something else altogether does not serve."""

from collections.abc import Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from features.errors import BundleError, ContractError
from features.schema import F32, UserId
from features.store.base import Traveller, Wants
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.degradation.guarded import Guarded
from serving.pipeline import recommend
from serving.releases import canary
from serving.releases.canary import ask_canaries
from serving.settings.config import read_app
from serving.settings.folder import Settings
from serving.settings.scenario import PageKnobs
from serving.types import Request, Response
from tests.serving.plain_settings import plain_settings, settings_with
from tests.serving.town import (
    CITY_WALL,
    LOCAL,
    NOW_MS,
    PAGODA,
    XIAN,
    BySales,
    Down,
    Town,
)


class UpsideDown(BySales):
    """A ranker whose sign was lost."""

    def score(self, x: F32) -> F32:
        scores: F32 = -super().score(x)
        return scores


class NoNumbers(BySales):
    """A ranker that divides by nothing."""

    def score(self, x: F32) -> F32:
        return np.full(len(x), np.nan, dtype=np.float32)


class Damaged(Down):
    """A store that holds another layout's rows."""

    def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
        raise ContractError(f"user row of {user}: packed by layout 1, expected 2")


def recalled(**changes: Mapping[str, object]) -> Settings:
    """With these knobs of each placement's sources changed."""
    settings = plain_settings()
    scenarios = {
        placement: {
            variants: s.model_copy(
                update={
                    "recall": {
                        name: knobs.model_copy(update=changes.get(name, {}))
                        for name, knobs in s.recall.items()
                    }
                }
            )
            for variants, s in by_variants.items()
        }
        for placement, by_variants in settings.scenarios.items()
    }
    return replace(settings, scenarios=scenarios)


def pages_of(size: int) -> Settings:
    settings = plain_settings()
    changed = {"page": PageKnobs(size=size)}
    scenarios = {
        placement: {variants: s.model_copy(update=changed) for variants, s in by_variants.items()}
        for placement, by_variants in settings.scenarios.items()
    }
    return replace(settings, scenarios=scenarios)


def test_a_release_agrees_with_itself(town: Town) -> None:
    canaries = ask_canaries(town.plans, town.plans, NOW_MS)

    assert (canaries.asked, canaries.compared, canaries.agreement) == (16, 16, 1.0)


def test_the_first_release_is_compared_with_nothing(town: Town) -> None:
    canaries = ask_canaries(town.plans, None, NOW_MS)

    assert (canaries.asked, canaries.compared, canaries.agreement) == (16, 0, None)


def test_slates_that_have_nothing_in_common_are_refused(
    published_town: Published, live: LiveActions
) -> None:
    running = Town(published_town, live, pages_of(1))
    reversed_ = Town(published_town, live, pages_of(1), ranker=UpsideDown())

    with pytest.raises(BundleError, match=r"16 canary slates share \d% of their items"):
        ask_canaries(reversed_.plans, running.plans, NOW_MS)


def test_slates_that_became_short_are_refused(
    published_town: Published, live: LiveActions, town: Town
) -> None:
    short = Town(published_town, live, pages_of(1))

    with pytest.raises(BundleError, match=r"has 1 items, that of the running release \d"):
        ask_canaries(short.plans, town.plans, NOW_MS)


def test_a_release_that_goes_without_what_the_running_one_has_is_refused(
    published_town: Published, live: LiveActions, town: Town
) -> None:
    unranked = Town(published_town, live, ranker=Down())

    with pytest.raises(BundleError, match="goes without recall_order"):
        ask_canaries(unranked.plans, town.plans, NOW_MS)


@pytest.mark.parametrize("apart_ms", [0.0, 20.0])
def test_a_source_that_is_late_is_a_fault_of_the_release_unless_it_asks_someone_else(
    published_town: Published, live: LiveActions, town: Town, apart_ms: float
) -> None:
    late = replace(
        recalled(hot={"apart_ms": apart_ms}),
        app=read_app({"drill": {"late_sources": ["hot"]}}, "app.toml"),
    )
    release = Town(published_town, live, late)

    if not apart_ms:
        with pytest.raises(BundleError, match="goes without recall:hot_late"):
            ask_canaries(release.plans, town.plans, NOW_MS)
    else:
        assert ask_canaries(release.plans, town.plans, NOW_MS).compared == 16


def test_rows_that_were_packed_otherwise_are_found_although_requests_survive_them(
    published_town: Published, live: LiveActions
) -> None:
    damaged = Town(published_town, live, store=Guarded(Damaged()))  # type: ignore[arg-type]

    with pytest.raises(BundleError, match="packed by layout 1, expected 2") as caught:
        ask_canaries(damaged.plans, None, NOW_MS)
    assert "user" not in str(caught.value)  # it ends in the log, which tells of nobody


def test_a_score_that_is_no_number_is_told_without_saying_whose(
    published_town: Published, live: LiveActions
) -> None:
    nonsense = Town(published_town, live, ranker=NoNumbers())

    with pytest.raises(BundleError, match=r"for a stranger has scores \[.*nan"):
        ask_canaries(nonsense.plans, None, NOW_MS)


@pytest.mark.parametrize("items", [[], [CITY_WALL, PAGODA, CITY_WALL]])
@pytest.mark.parametrize(("user", "whom"), [(0, "a stranger"), (LOCAL, "a known user")])
def test_a_slate_that_is_empty_or_has_an_item_twice_is_refused(
    town: Town, monkeypatch: pytest.MonkeyPatch, items: list[int], user: int, whom: str
) -> None:
    def broken(request: Request, *others: Any) -> Response:
        made = recommend(request, *others)
        if request.user_id != user:
            return made
        shown = replace(made.shown, item_ids=np.array(items, np.int64), scores=np.ones(len(items)))
        return replace(made, shown=shown)

    monkeypatch.setattr(canary, "recommend", broken)

    with pytest.raises(BundleError, match=rf"for {whom} in city {XIAN} has items .*each once"):
        ask_canaries(town.plans, None, NOW_MS)


def test_a_release_that_sells_nothing_anywhere_is_refused(town: Town) -> None:
    empty = {
        placement: {variants: replace(plan, default_city=None) for variants, plan in plans.items()}
        for placement, plans in town.plans.by_placement.items()
    }

    with pytest.raises(BundleError, match="no city with anything to sell"):
        ask_canaries(replace(town.plans, by_placement=empty), None, NOW_MS)


def test_releases_are_compared_where_both_know_the_placement_and_the_city(town: Town) -> None:
    home = {"channel_home": town.plans.by_placement["channel_home"]}
    elsewhere: Any = SimpleNamespace(city_row=lambda city: None)

    one = ask_canaries(town.plans, replace(town.plans, by_placement=home), NOW_MS)
    none = ask_canaries(town.plans, replace(town.plans, catalogue=elsewhere), NOW_MS)

    assert (one.asked, one.compared, one.agreement) == (16, 4, 1.0)
    assert (none.asked, none.compared, none.agreement) == (16, 0, None)


def test_half_as_long_is_long_enough_and_all_of_the_shorter_slate_is_agreement(
    published_town: Published, live: LiveActions
) -> None:
    two, four = (Town(published_town, live, pages_of(n)) for n in (2, 4))

    for new, old in ((two, four), (four, two)):
        assert ask_canaries(new.plans, old.plans, NOW_MS).agreement == 1.0


def test_canaries_are_drawn_alike_and_the_service_learns_nothing_of_them(
    published_town: Published, live: LiveActions
) -> None:
    exploration = {"rate": 0.5, "places": 3, "pool": 6}
    town = Town(published_town, live, settings_with(exploration=exploration, page={"size": 3}))

    canaries = ask_canaries(town.plans, town.plans, NOW_MS)

    assert (canaries.asked, canaries.agreement) == (4, 1.0)
    assert [plan.effort.latency_ms for plan in town.plans] == [0.0]


def test_so_many_users_are_asked_about_and_no_more(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(canary, "CANARY_USERS", 1)

    assert ask_canaries(town.plans, None, NOW_MS).asked == 8  # with a stranger, of four placements


def test_a_store_that_is_down_is_no_fault_of_the_release(
    published_town: Published, live: LiveActions, town: Town
) -> None:
    down = Town(published_town, live, store=Down())  # type: ignore[arg-type]

    assert ask_canaries(down.plans, town.plans, NOW_MS).compared == 16


def test_a_store_that_stands_still_is_waited_for_by_no_canary_for_more_than_seconds(
    published_town: Published, live: LiveActions, town: Town
) -> None:
    waits_s = []

    class Still(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            waits_s.append(timeout_s)
            return super().fetch(user, wants, timeout_s)

    still = Town(published_town, live, store=Still())  # type: ignore[arg-type]
    ask_canaries(still.plans, town.plans, NOW_MS)

    assert len(waits_s) > 3
    assert max(waits_s) <= 6.0
