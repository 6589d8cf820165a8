"""Rerankers: near-duplicates, variety, what was searched for, pins."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.recall.source import Found
from features.schema import Ids
from serving.parts import RerankerKnobs
from serving.stages.merge import Proposals, merge
from serving.stages.rerank import (
    SCAN,
    MatchesKnobs,
    NearDuplicatesKnobs,
    PinsKnobs,
    Variety,
    VarietyKnobs,
)
from serving.stages.validate import Asked
from serving.types import Request, Scored
from tests.drawn import FIXTURES_ARE_READ
from tests.serving.town import (
    ARMY,
    BELL_TICKET,
    BELL_TOWER,
    BELL_TOWER_AGAIN,
    CITY_WALL,
    DRUM_TOWER,
    MUSEUM,
    PAGODA,
    PALACE,
    QUARTER,
    SHOW,
    TOUR,
    TWO_TOWERS,
    XIAN,
    Town,
)


def found(*items: int) -> Found:
    ids = np.array(items, dtype=np.int64)
    scores = np.arange(len(ids), 0, -1).astype(np.float32)
    return Found(ids, scores, scores, ids)


def scored(town: Town, *items: int, pinned: tuple[int, ...] = ()) -> Scored:
    """Items, the best first."""
    parts = [Proposals("hot", found(*items), 1000), Proposals("pinned", found(*pinned), 1000)]
    candidates = merge(parts, town.published.items, 100)
    scores = np.array([-float(items.index(i)) for i in candidates.item_ids.tolist()])
    return Scored(candidates, scores.astype(np.float32), None, {})


def reranked(
    town: Town, knobs: RerankerKnobs, list_: Scored, limit: int = 20, shown: tuple[int, ...] = ()
) -> list[int]:
    request: Request = _request(town, limit, shown)
    order: Ids = np.lexsort((list_.candidates.item_ids, -list_.scores))
    result = knobs.build(town.plans.catalogue).order(request, list_, order)
    return list_.candidates.item_ids[result].tolist()


def _request(town: Town, limit: int, shown: tuple[int, ...]) -> Request:
    request, _ = town.admit(Asked("channel_home", 0, XIAN))
    return replace(request, limit=limit, shown=shown)


def test_only_the_best_of_near_duplicates_stays(town: Town) -> None:
    items = (BELL_TICKET, PAGODA, BELL_TOWER, BELL_TOWER_AGAIN, TWO_TOWERS)

    assert reranked(town, NearDuplicatesKnobs(), scored(town, *items)) == [
        BELL_TICKET,
        PAGODA,
        TWO_TOWERS,
    ]


def test_a_duplicate_of_what_a_former_page_showed_is_left_out(town: Town) -> None:
    items = (BELL_TICKET, PAGODA)

    assert reranked(town, NearDuplicatesKnobs(), scored(town, *items), shown=(BELL_TOWER,)) == [
        PAGODA
    ]


def test_a_third_of_one_category_waits_until_the_window_has_passed(town: Town) -> None:
    items = (CITY_WALL, PAGODA, PALACE, MUSEUM, SHOW, QUARTER)  # three of heritage
    knobs = VarietyKnobs(window=3, same_category=2)

    assert reranked(town, knobs, scored(town, *items)) == [
        CITY_WALL,
        PAGODA,
        MUSEUM,
        PALACE,
        SHOW,
        QUARTER,
    ]


def test_bundles_of_any_kind_share_one_bound(town: Town) -> None:
    items = (TWO_TOWERS, TOUR, BELL_TICKET, MUSEUM, SHOW, PAGODA)
    knobs = VarietyKnobs(window=4, same_category=4, bundles=1)

    assert reranked(town, knobs, scored(town, *items)) == [
        TWO_TOWERS,
        MUSEUM,
        SHOW,
        PAGODA,
        TOUR,
        BELL_TICKET,
    ]


def test_where_nothing_else_is_left_the_best_comes_all_the_same(town: Town) -> None:
    items = (CITY_WALL, PAGODA, PALACE)
    knobs = VarietyKnobs(window=5, same_category=1)

    assert reranked(town, knobs, scored(town, *items)) == [CITY_WALL, PAGODA, PALACE]


def test_variety_goes_on_from_the_former_page(town: Town) -> None:
    items = (CITY_WALL, MUSEUM)
    knobs = VarietyKnobs(window=2, same_category=1)

    assert reranked(town, knobs, scored(town, *items), shown=(SHOW, PAGODA)) == [MUSEUM, CITY_WALL]
    assert reranked(town, knobs, scored(town, *items), shown=(PAGODA, SHOW)) == [CITY_WALL, MUSEUM]


@pytest.mark.parametrize("knobs", [NearDuplicatesKnobs(), VarietyKnobs(window=2, same_category=1)])
def test_what_a_former_page_showed_of_another_release_is_like_nothing_here(
    town: Town, knobs: RerankerKnobs
) -> None:
    of_the_last_row = (ARMY, MUSEUM, CITY_WALL)

    assert reranked(town, knobs, scored(town, *of_the_last_row), shown=(987_654,)) == [
        ARMY,
        MUSEUM,
        CITY_WALL,
    ]


def test_a_bundle_is_of_its_category_as_well(town: Town) -> None:
    items = (BELL_TOWER, DRUM_TOWER, TWO_TOWERS, MUSEUM)
    knobs = VarietyKnobs(window=3, same_category=2)

    assert reranked(town, knobs, scored(town, *items)) == [
        BELL_TOWER,
        DRUM_TOWER,
        MUSEUM,
        TWO_TOWERS,
    ]


@settings(suppress_health_check=FIXTURES_ARE_READ)  # the town is only read
@given(
    items=st.permutations([101, 102, 103, 104, 105, 106, 107, 109, 110, 113]),
    limit=st.integers(1, 12),
)
def test_variety_keeps_every_item_once(town: Town, items: list[int], limit: int) -> None:
    knobs = VarietyKnobs(window=4, same_category=1, bundles=1)

    result = reranked(town, knobs, scored(town, *items), limit)

    assert sorted(result) == sorted(items)


def greedily(
    groups: list[tuple[int, bool]], before: list[tuple[int, bool]], places: int, knobs: VarietyKnobs
) -> list[int]:
    """The rule of variety, spelled out."""
    page, waiting, chosen = list(before), list(range(len(groups))), []
    for _ in range(min(places, len(groups))):
        near = page[1 - knobs.window :]
        categories = [category for category, _ in near]
        has_room = sum(is_bundle for _, is_bundle in near) < knobs.bundles
        allowed = (
            at
            for at, candidate in enumerate(waiting[:SCAN])
            if categories.count(groups[candidate][0]) < knobs.same_category
            and (has_room or not groups[candidate][1])
        )
        chosen.append(waiting.pop(next(allowed, 0)))
        page.append(groups[chosen[-1]])
    return chosen


@settings(suppress_health_check=FIXTURES_ARE_READ, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-1, 4), st.booleans()), max_size=90),
    st.lists(st.tuples(st.integers(-1, 4), st.booleans()), max_size=6),
    st.integers(1, 50),
    st.integers(2, 8),
    st.integers(1, 3),
)
def test_the_loop_chooses_as_the_rule_says(
    town: Town,
    groups: list[tuple[int, bool]],
    before: list[tuple[int, bool]],
    places: int,
    window: int,
    most: int,
) -> None:
    knobs = VarietyKnobs(window=window, same_category=most, bundles=most)
    variety = Variety(town.published.items, np.zeros(0, dtype=np.int64), window, most, most)

    found = variety._choose(
        *(np.array([2 * c + b for c, b in g], dtype=np.int64) for g in (groups, before)), places
    )

    assert found.tolist() == greedily(groups, before, places, knobs)


def test_what_the_query_names_comes_before_what_is_liked(town: Town) -> None:
    asked = Asked("search_no_result", 0, XIAN, query="Tang show", page_size=3)

    response = town.ask(asked)

    assert response.shown.item_ids.tolist() == [SHOW, CITY_WALL, PAGODA]


def test_without_a_query_the_order_stays(town: Town) -> None:
    assert reranked(town, MatchesKnobs(), scored(town, PAGODA, SHOW)) == [PAGODA, SHOW]


def test_pinned_items_take_their_places(town: Town) -> None:
    list_ = scored(town, PAGODA, MUSEUM, SHOW, TOUR, QUARTER, pinned=(TOUR, QUARTER))

    assert reranked(town, PinsKnobs(places=(1, 3)), list_) == [TOUR, PAGODA, QUARTER, MUSEUM, SHOW]


def test_a_pin_counts_places_over_all_pages(town: Town) -> None:
    list_ = scored(town, PAGODA, MUSEUM, TOUR, pinned=(TOUR,))

    assert reranked(town, PinsKnobs(places=(1, 4)), list_, shown=(SHOW, QUARTER)) == [
        PAGODA,
        TOUR,
        MUSEUM,
    ]


def test_more_pins_than_places_lose_no_item_and_fewer_leave_places_to_others(town: Town) -> None:
    both = scored(town, PAGODA, MUSEUM, TOUR, QUARTER, pinned=(TOUR, QUARTER))
    one = scored(town, PAGODA, MUSEUM, TOUR, pinned=(TOUR,))

    assert reranked(town, PinsKnobs(places=(1,)), both) == [TOUR, PAGODA, MUSEUM, QUARTER]
    assert reranked(town, PinsKnobs(places=(1, 2)), one) == [TOUR, PAGODA, MUSEUM]


def test_places_for_pins_may_be_written_in_any_order_and_end_with_their_page(town: Town) -> None:
    list_ = scored(town, PAGODA, MUSEUM, SHOW, TOUR, QUARTER, pinned=(TOUR, QUARTER))
    in_order, mixed = PinsKnobs(places=(1, 3)), PinsKnobs(places=(3, 1, 3))

    assert reranked(town, mixed, list_) == reranked(town, in_order, list_)
    assert reranked(town, in_order, list_, shown=(CITY_WALL, PALACE, BELL_TOWER)) == [
        PAGODA,
        MUSEUM,
        SHOW,
        TOUR,
        QUARTER,
    ]


def test_without_pinned_items_the_order_stays(town: Town) -> None:
    assert reranked(town, PinsKnobs(places=(1,)), scored(town, PAGODA, SHOW)) == [PAGODA, SHOW]
