"""Every filter: what it keeps, and what it drops."""

from dataclasses import replace

import numpy as np

from features.recall.recent import bought_items, visited_items
from features.recall.source import Found
from features.schema import Action
from features.store.base import ACTION_CODES, RecentActions
from serving.parts import FilterKnobs
from serving.releases.families import families_of
from serving.stages.filters import (
    AnchorKnobs,
    BoughtKnobs,
    ClosedKnobs,
    ElsewhereKnobs,
    ExcludedKnobs,
    ShownKnobs,
    UnsellableKnobs,
    VisitedKnobs,
)
from serving.stages.merge import Proposals, merge
from serving.stages.screen import screened
from serving.stages.validate import Asked
from serving.types import Candidates, Request
from tests.serving.town import (
    ARMY,
    BELL_TICKET,
    BELL_TOWER,
    BELL_TOWER_AGAIN,
    CITY_WALL,
    DAY_MS,
    DRUM_TOWER,
    FOURVIERE,
    GARDEN,
    LOCAL,
    NOW_MS,
    PAGODA,
    PALACE,
    SHOW,
    STRANGER,
    TWO_TOWERS,
    XIAN,
    Town,
)


def candidates(town: Town, *items: int) -> Candidates:
    ids = np.array(items, dtype=np.int64)
    scores = np.ones(len(ids), dtype=np.float32)
    found = Found(ids, scores, scores, ids)
    return merge([Proposals("hot", found, 100)], town.published.items, 100)


def kept(town: Town, knobs: FilterKnobs, asked: Asked, *items: int, **changes: object) -> list[int]:
    request, plan = town.admit(asked)
    changed: Request = replace(request, **changes)  # type: ignore[arg-type]  # test by keyword
    traveller = town.store.fetch(request.user_id, plan.wants(request.browse_city), 1.0)
    proposed = candidates(town, *items)
    indices = knobs.build(town.plans.catalogue).keep(changed, traveller, proposed)
    return proposed.item_ids[indices].tolist()


HOME = Asked("channel_home", LOCAL, XIAN)


def test_what_cannot_be_sold_is_dropped(town: Town) -> None:
    assert kept(town, UnsellableKnobs(), HOME, PAGODA, PALACE) == [PAGODA]


def test_what_is_closed_in_the_month_of_travel_is_dropped(town: Town) -> None:
    in_april = Asked("channel_home", LOCAL, XIAN, travel_date="2027-04-02")

    assert kept(town, ClosedKnobs(), HOME, PAGODA, GARDEN) == [PAGODA]  # it is May
    assert kept(town, ClosedKnobs(), in_april, PAGODA, GARDEN) == [PAGODA, GARDEN]


def test_other_cities_are_dropped_unless_they_are_within_reach(town: Town) -> None:
    items = (PAGODA, ARMY, FOURVIERE)

    assert kept(town, ElsewhereKnobs(), HOME, *items) == [PAGODA]
    assert kept(town, ElsewhereKnobs(reach_km=40), HOME, *items) == [PAGODA, ARMY]


def test_what_was_bought_in_the_last_days_is_dropped(town: Town) -> None:
    town.did(LOCAL, (Action.PAY, PAGODA, 60), (Action.VIEW_ITEM, SHOW, 10))

    assert kept(town, BoughtKnobs(days=30), HOME, PAGODA, SHOW) == [SHOW]


def test_what_was_visited_is_dropped_where_a_scenario_asks_for_it(town: Town) -> None:
    town.did(LOCAL, (Action.VISIT, PAGODA, 60), (Action.VIEW_ITEM, SHOW, 10))

    assert kept(town, VisitedKnobs(), HOME, PAGODA, SHOW) == [SHOW]
    assert kept(town, BoughtKnobs(), HOME, PAGODA, SHOW) == [PAGODA, SHOW]


def test_a_visit_counts_for_as_long_as_the_knob_says() -> None:
    recent = RecentActions(
        np.array([5, 3, 5]),
        np.array([ACTION_CODES[a] for a in (Action.VISIT, Action.VISIT, Action.PAY)]),
        NOW_MS - DAY_MS * np.array([1, 40, 2]),
    )

    assert visited_items(recent, NOW_MS - 30 * DAY_MS).tolist() == [5]
    assert visited_items(recent, NOW_MS - 50 * DAY_MS).tolist() == [3, 5]


def test_what_was_bought_long_ago_or_refunded_may_come_again() -> None:
    actions = [Action.PAY, Action.PAY, Action.REFUND, Action.ORDER, Action.REFUND, Action.PAY]
    recent = RecentActions(
        np.array([1, 2, 2, 3, 4, 4]),
        np.array([ACTION_CODES[a] for a in actions]),
        NOW_MS - DAY_MS * np.array([40, 3, 2, 1, 9, 8]),
    )

    # 1 long ago; 2 refunded; 3 ordered; 4 refunded, then bought again
    assert bought_items(recent, NOW_MS - 30 * DAY_MS).tolist() == [3, 4]


def test_the_pages_own_item_is_dropped_under_all_its_names(town: Town) -> None:
    asked = Asked("poi_detail", 0, XIAN, anchor_item=BELL_TOWER)
    items = (DRUM_TOWER, BELL_TOWER, BELL_TICKET, BELL_TOWER_AGAIN, TWO_TOWERS)

    assert kept(town, AnchorKnobs(), asked, *items) == [DRUM_TOWER, TWO_TOWERS]


def test_without_an_anchor_nothing_is_dropped_for_it(town: Town) -> None:
    unknown = Asked("poi_detail", 0, XIAN, anchor_item=987_654)

    assert kept(town, AnchorKnobs(), HOME, BELL_TOWER) == [BELL_TOWER]
    assert kept(town, AnchorKnobs(), unknown, BELL_TOWER) == [BELL_TOWER]


def test_excluded_items_are_dropped(town: Town) -> None:
    asked = Asked("channel_home", LOCAL, XIAN, exclude=(SHOW, 987_654))

    assert kept(town, ExcludedKnobs(), asked, PAGODA, SHOW) == [PAGODA]


def test_items_of_former_pages_are_dropped(town: Town) -> None:
    assert kept(town, ShownKnobs(), HOME, PAGODA, SHOW, shown=(SHOW,)) == [PAGODA]


def test_screening_says_which_filter_dropped_what(town: Town) -> None:
    request, plan = town.admit(Asked("channel_home", STRANGER, XIAN, exclude=(SHOW,)))
    traveller = town.store.fetch(request.user_id, plan.wants(request.browse_city), 1.0)

    left, dropped = screened(
        request, traveller, candidates(town, PALACE, SHOW, CITY_WALL, FOURVIERE), plan.filters
    )

    assert left.item_ids.tolist() == [CITY_WALL]
    assert {name: ids.tolist() for name, ids in dropped.items()} == {
        "unsellable": [PALACE],
        "elsewhere": [FOURVIERE],
        "excluded": [SHOW],
    }


def test_near_duplicates_are_one_family(town: Town) -> None:
    families = families_of(town.plans.catalogue)
    by_item = dict(zip(town.published.items.ids.tolist(), families.tolist(), strict=True))

    assert by_item[BELL_TOWER] == by_item[BELL_TICKET] == by_item[BELL_TOWER_AGAIN]
    assert len({by_item[i] for i in (BELL_TOWER, TWO_TOWERS, DRUM_TOWER, CITY_WALL)}) == 4
