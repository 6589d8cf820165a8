"""Team drafts: pages by hand, fair to both, and told apart in the exposures of a real page."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from features.catalog.sets import TRAVEL
from features.errors import SpecError
from features.schema import F32
from features.spec import FeatureSet
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.degradation.deadline import start_deadline
from serving.pipeline import recommend
from serving.settings.folder import Settings
from serving.settings.scenario import read_scenario
from serving.stages.explore import Page
from serving.stages.interleaving import ONE_RANKER, drafted, team_draft, teams_of
from serving.stages.validate import Asked
from serving.trace import Trace
from tests.serving.plain_settings import HOUR_MS, settings_with
from tests.serving.town import CITY_WALL, LOCAL, MUSEUM, PAGODA, SHOW, XIAN, BySales, Town

rankings = st.lists(st.integers(1, 12), unique=True, max_size=10)
BOTH = ("main", "recall_order")


@given(rankings, rankings, st.integers(0, 12), st.integers(0, 2**12 - 1))
def test_a_draft_holds_each_item_once_and_teams_that_differ_by_one_at_most(
    a: list[int], b: list[int], length: int, bits: int
) -> None:
    coins = [bits >> k & 1 for k in range(12)]
    draft = team_draft(np.array(a, int), np.array(b, int), length, coins)

    assert len(set(draft.order.tolist())) == draft.order.size == min(length, len({*a, *b}))
    for items, team in ((a, 0), (b, 1)):
        assert set(draft.order[draft.teams == team].tolist()) <= set(items)
    if min(len(a), len(b)) >= draft.order.size:
        counts = np.bincount(draft.teams, minlength=2)
        assert abs(int(counts[0]) - int(counts[1])) <= 1


def test_a_draft_by_hand() -> None:
    a, b = np.array([5, 3, 9, 1]), np.array([3, 1, 5, 9])

    # b first: 3, then a's best, 5; a first: 9, as 3 is gone, then b's 1
    draft = team_draft(a, b, 4, [1, 0, 0, 0])

    assert draft.order.tolist() == [3, 5, 9, 1]
    assert draft.teams.tolist() == [1, 0, 0, 1]


def test_equal_rankings_are_shown_as_they_are() -> None:
    order = np.array([2, 0, 3, 1])

    assert drafted(order, order, "seed").order.tolist() == order.tolist()


def test_whose_pick_comes_first_is_a_fair_coin_and_each_request_has_its_own() -> None:
    a, b = np.arange(20), np.arange(20)[::-1]
    firsts = np.array([drafted(a, b, f"request-{k}:1").teams for k in range(2_000)])

    first_places, third_places = firsts[:, 0].sum(), firsts[:, 2].sum()
    together = (firsts[:, 0] == firsts[:, 2]).sum()
    low, high = binom(2_000, 0.5).interval(1 - 1e-4)
    for count in (first_places, third_places, together):  # coins of two rounds are independent
        assert low <= count <= high


def test_what_exploration_put_there_is_nobodys() -> None:
    draft = team_draft(np.array([0, 1, 2]), np.array([2, 1, 0]), 3, [0, 0])
    page = Page(np.array([0, 2, 1]), np.ones(3, dtype=np.float32))

    assert teams_of(draft, np.array([0, 2, 1]), page, BOTH) == ("main", "recall_order", "main")
    assert teams_of(draft, np.array([0, 1, 2]), page, BOTH) == ("main", "", "")
    assert teams_of(ONE_RANKER, draft.order, page, BOTH) == ()


# -- on the spine ---------------------------------------------------------------------------------


def interleaved(**more: object) -> Settings:
    return settings_with(interleave="recall_order", **more)


def test_both_rankers_share_a_page_and_each_place_says_whose_pick_it_is(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live, interleaved())
    alone = {
        name: Town(published_town, live, settings_with(ranker=name)).ask(
            Asked("channel_home", LOCAL, XIAN, page_size=6)
        )
        for name in BOTH
    }
    best = {name: page.shown.item_ids.tolist() for name, page in alone.items()}

    page = town.ask(Asked("channel_home", LOCAL, XIAN, page_size=6)).shown

    taken: set[int] = set()
    for item, team in zip(page.item_ids.tolist(), page.teams, strict=True):
        rest = [i for i in best[team] if i not in taken]
        assert item == rest[0]  # its team's best that was not there yet
        taken.add(item)
    assert {page.teams.count(name) for name in BOTH} == {3}
    assert alone["main"].shown.teams == ()


def test_the_next_page_goes_on_and_what_the_reserve_adds_is_nobodys(
    published_town: Published, live: LiveActions
) -> None:
    town = Town(published_town, live, interleaved(recall={"hot": {"quota": 4}}))

    first = town.ask(Asked("channel_home", LOCAL, XIAN, page_size=3))
    token = first.next_page_token
    second = town.ask(Asked("channel_home", LOCAL, XIAN, page_size=6, page_token=token))

    assert not set(first.shown.item_ids.tolist()) & set(second.shown.item_ids.tolist())
    assert set(first.shown.teams) == set(BOTH)
    assert second.trace.degradation == ["reserve"]
    assert second.shown.teams[-1] == ""
    assert len(second.shown.teams) == len(second.shown.item_ids)


class Late(BySales):
    """A second ranker that takes the time of the stage away."""

    def score(self, x: F32) -> F32:
        raise TimeoutError


def test_without_the_second_ranker_the_page_is_the_first_ones_and_says_so(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town = Town(published_town, live, settings_with(interleave="next"), rivals={"next": Late()})

    response = town.ask(Asked("channel_home", LOCAL, XIAN, page_size=3))

    assert response.trace.degradation == ["one_ranker"]
    assert response.shown.teams == ()


def test_a_second_ranker_is_not_asked_when_the_first_one_took_all_the_time(
    published_town: Published, live: LiveActions
) -> None:
    now_s = [0.0]

    class Slow(BySales):
        def score(self, x: F32) -> F32:
            now_s[0] += 2 * HOUR_MS / 1_000
            return super().score(x)

    rivals = {"next": BySales()}
    town = Town(published_town, live, settings_with(interleave="next"), None, Slow(), rivals)
    request, plan = town.admit(Asked("channel_home", LOCAL, XIAN, page_size=3))
    deadline = start_deadline(HOUR_MS, plan.scenario.budget.shares, lambda: now_s[0])

    page = recommend(request, plan, deadline, Trace())

    assert page.trace.degradation == ["one_ranker"]
    assert page.shown.item_ids.tolist() == [CITY_WALL, PAGODA, MUSEUM]


class Dearest(BySales):
    """By the price, the second one of its features: the first ranker's columns would mislead it."""

    feature_set = FeatureSet("dear", ("item_sales_decayed", "item_price"), TRAVEL.catalog)

    def score(self, x: F32) -> F32:
        scores: F32 = np.nan_to_num(x[:, 1])
        return scores


def test_a_second_ranker_sees_the_features_that_it_was_made_for(
    published_town: Published, live: LiveActions
) -> None:
    rivals = {"next": Dearest()}
    town = Town(published_town, live, settings_with(interleave="next"), rivals=rivals)

    page = town.ask(Asked("channel_home", LOCAL, XIAN, page_size=2))

    picked = dict(zip(page.shown.teams, page.shown.item_ids.tolist(), strict=True))
    assert picked == {"main": CITY_WALL, "next": SHOW}
    assert page.trace.degradation == []


def test_a_ranker_is_not_interleaved_with_itself_nor_with_one_that_nobody_knows(
    published_town: Published, live: LiveActions
) -> None:
    table = {"filters": [], "rerankers": [], "recall": {"hot": {"quota": 2}}, "interleave": "main"}
    with pytest.raises(SpecError, match="'main' is the ranker itself"):
        read_scenario("channel_home", table, "test")
    with pytest.raises(SpecError, match="unknown ranker 'popular'"):
        Town(published_town, live, settings_with(interleave="popular"))
