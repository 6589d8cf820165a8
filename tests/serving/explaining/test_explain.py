"""What became of each item of a page, and what made its score, by hand."""

from typing import Any

import numpy as np
import pytest

from features.catalog.sets import TRAVEL
from features.schema import F32, F64
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.explaining.explain import ItemFate, explain
from serving.explaining.recorded import record
from serving.explaining.replay import Replayed
from serving.stages.validate import Asked
from serving.types import Response
from tests.serving.plain_settings import settings_with
from tests.serving.town import (
    ARMY,
    BELL_TICKET,
    BELL_TOWER,
    CITY_WALL,
    GARDEN,
    LOCAL,
    MUSEUM,
    PAGODA,
    PALACE,
    QUARTER,
    XIAN,
    BySales,
    Down,
    Town,
)

SOURCES: dict[str, Any] = {"hot": {"quota": 20}, "nearby": {"quota": 20}}
ASKED = Asked("channel_home", LOCAL, XIAN, anchor_item=BELL_TOWER, page_size=2)


class TwoParts(BySales):
    """Sales, and something that speaks as strongly against each item as one sold in the base."""

    def contributions(self, x: F32) -> F64:
        parts = np.zeros((len(x), x.shape[1] + 1))
        sales = self.score(x)
        parts[:, TRAVEL.index("item_sales_decayed")] = sales / 2 - 1
        parts[:, TRAVEL.index("item_price")] = -sales
        parts[:, -1] = 1.5 * sales + 1
        return parts


def town_with(published: Published, live: LiveActions, ranker: Any = None, **more: Any) -> Town:
    tables: dict[str, Any] = {
        "filters": ["unsellable", "closed", "shown"],
        "rerankers": ["near_duplicates"],
        "recall": SOURCES,
        **more,
    }
    return Town(published, live, settings_with(**tables), ranker=ranker)


def fates(town: Town, response: Response, *items: int) -> dict[int, ItemFate]:
    """Of these items of a page that is made again as it was."""
    plan = town.plans.choose("channel_home", {})
    again = Replayed(record(response), response, plan, "v1", ())
    return {fate.item_id: fate for fate in explain(again, items, whole=False).items}


def test_each_item_has_the_stage_that_lost_it(published_town: Published, live: LiveActions) -> None:
    town = town_with(published_town, live)
    response = town.ask(ASKED)
    items = (CITY_WALL, PAGODA, MUSEUM, BELL_TICKET, GARDEN, PALACE, ARMY, 987_654)

    found = fates(town, response, *items)

    assert {item: (fate.stage, fate.position) for item, fate in found.items()} == {
        CITY_WALL: ("shown", 1),
        PAGODA: ("shown", 2),
        MUSEUM: ("page", 0),
        BELL_TICKET: ("rerank", 0),  # the tower by another name
        GARDEN: ("filter:closed", 0),
        PALACE: ("filter:unsellable", 0),
        ARMY: ("not_recalled", 0),
        987_654: ("no_such_item", 0),
    }
    assert [found[item].score for item in (CITY_WALL, MUSEUM, BELL_TICKET)] == [90.0, 70.0, 9.0]
    assert np.isnan([found[item].score for item in (GARDEN, ARMY, 987_654)]).all()


def test_what_the_quotas_left_no_room_for_fell_at_the_merge(
    published_town: Published, live: LiveActions
) -> None:
    town = town_with(published_town, live, candidates=10)

    found = fates(town, town.ask(ASKED), QUARTER, PALACE)

    assert (found[QUARTER].stage, found[PALACE].stage) == ("page", "merge")
    assert found[PALACE].sources == ()


def test_the_sources_of_an_item_are_told_wherever_it_was_lost(
    published_town: Published, live: LiveActions
) -> None:
    town = town_with(published_town, live)
    response = town.ask(ASKED)

    found = fates(town, response, CITY_WALL, QUARTER, BELL_TICKET, GARDEN, ARMY)

    assert {item: fate.sources for item, fate in found.items()} == {
        CITY_WALL: ("hot",),
        QUARTER: ("hot", "nearby"),
        BELL_TICKET: ("nearby",),
        GARDEN: ("hot",),
        ARMY: (),
    }


def test_those_shown_are_explained_where_none_is_named_and_all_candidates_where_asked(
    published_town: Published, live: LiveActions
) -> None:
    town = town_with(published_town, live)
    response = town.ask(ASKED)
    plan = town.plans.choose("channel_home", {})
    again = Replayed(record(response), response, plan, "v1", ("scores",))

    short, whole = (explain(again, (), whole=whole) for whole in (False, True))

    candidates = response.trace.candidates
    assert candidates is not None
    assert [fate.item_id for fate in short.items] == [CITY_WALL, PAGODA]
    assert short.candidates == ()
    assert [fate.item_id for fate in whole.candidates] == candidates.item_ids.tolist()
    assert not any(fate.contributions for fate in whole.candidates)
    assert short.dropped_by_filter["closed"] == short.dropped_by_filter["unsellable"] == 1
    assert short.differences == ("scores",)


def test_the_parts_of_a_score_come_the_strongest_first_and_add_up(
    published_town: Published, live: LiveActions
) -> None:
    town = town_with(published_town, live, ranker=TwoParts())
    response = town.ask(ASKED)

    found = fates(town, response, CITY_WALL, MUSEUM, GARDEN)

    for item, sales in ((CITY_WALL, 90.0), (MUSEUM, 70.0)):
        price, sold = found[item].contributions[:2]
        assert (price.feature, price.contribution) == ("item_price", -sales)
        assert (sold.feature, sold.contribution) == ("item_sales_decayed", sales / 2 - 1)
        assert sold.value == sales
        assert found[item].base == 1.5 * sales + 1
        total = found[item].base + sum(part.contribution for part in found[item].contributions)
        assert total == pytest.approx(found[item].score)
    assert found[GARDEN].contributions == ()  # nobody scored it


def test_what_no_model_scored_and_what_the_reserve_added_has_no_parts(
    published_town: Published, live: LiveActions
) -> None:
    unranked = town_with(published_town, live, ranker=Down())
    short = town_with(published_town, live, recall={"nearby": {"quota": 1}})
    by_order = fates(unranked, unranked.ask(ASKED), CITY_WALL)[CITY_WALL]
    added = fates(short, short.ask(ASKED), CITY_WALL)[CITY_WALL]

    assert (by_order.stage, by_order.score, by_order.contributions) == ("shown", 1.0, ())
    assert (added.stage, added.sources, added.contributions) == ("shown", ("reserve",), ())


class UpsideDown(BySales):
    """The worst sellers first."""

    def score(self, x: F32) -> F32:
        scores: F32 = -super().score(x)
        return scores


def test_the_first_candidate_and_the_first_of_a_page_are_told_like_any_other(
    published_town: Published, live: LiveActions
) -> None:
    reversed_ = town_with(published_town, live, ranker=UpsideDown())
    of_the_reserve = town_with(published_town, live, recall={"item_cf": {"quota": 1}})
    response = reversed_.ask(ASKED)
    page = of_the_reserve.ask(Asked("channel_home", browse_city=XIAN, page_size=2))

    last = fates(reversed_, response, CITY_WALL)[CITY_WALL]
    first = fates(of_the_reserve, page, CITY_WALL)[CITY_WALL]

    assert response.trace.candidates is not None
    assert response.trace.candidates.item_ids[0] == CITY_WALL
    assert (last.stage, last.score, last.sources) == ("page", -90.0, ("hot",))
    assert last.contributions[0].contribution == -90.0
    assert (first.stage, first.position, first.sources) == ("shown", 1, ("reserve",))
    assert first.score == page.shown.scores[0]


def test_where_the_model_scored_none_of_the_items_asked_about_it_is_not_asked(
    published_town: Published, live: LiveActions
) -> None:
    class Unasked(BySales):
        def contributions(self, x: F32) -> F64:
            raise AssertionError

    town = town_with(published_town, live, ranker=Unasked())

    assert fates(town, town.ask(ASKED), ARMY)[ARMY].contributions == ()
