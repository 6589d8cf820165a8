"""The slate of a server that is asked too much: for nobody, quickly, and with all its names."""

from dataclasses import replace
from typing import Any

import pytest

from features.schema import ItemId
from serving.degradation import cheap as cheap_module
from serving.degradation.cheap import recommend_cheaply
from serving.stages.validate import Asked
from serving.trace import Trace
from serving.types import Response
from tests.serving.town import (
    AT_THE_TOWER,
    BELL_TOWER,
    CITY_WALL,
    HOMELESS,
    LOCAL,
    LYON,
    MUSEUM,
    NOW_MS,
    PAGODA,
    QUARTER,
    VISITOR,
    XIAN,
    Down,
    Town,
)

HOME = Asked("channel_home", LOCAL, XIAN, page_size=5)
BEST = [CITY_WALL, PAGODA, MUSEUM, QUARTER, BELL_TOWER]  # of the city
HOUR_MS = 3_600_000


def cheaply(town: Town, asked: Asked, now_ms: int = NOW_MS) -> Response:
    """Without a store: it must not be asked."""
    request, plan = town.admit(asked, now_ms)
    return recommend_cheaply(request, replace(plan, store=Down(), spare=Down()), Trace())


def test_the_reserve_answers_and_says_why(town: Town) -> None:
    response = cheaply(town, HOME)

    assert response.shown.item_ids.tolist() == BEST
    assert response.trace.degradation == ["overload", "reserve"]
    assert response.shown.sources[0] == ("reserve",)
    assert response.next_page_token
    assert response.trace.stage_ms["cheap"] > 0


def test_all_who_ask_about_a_city_within_an_hour_share_one_page(town: Town) -> None:
    first, second = cheaply(town, HOME), cheaply(town, replace(HOME, user_id=VISITOR))
    later = cheaply(town, HOME, NOW_MS + HOUR_MS)

    assert second.shown is first.shown
    assert later.shown is not first.shown
    assert (first.request.user_id, second.request.user_id) == (LOCAL, VISITOR)
    assert first.trace is not second.trace
    assert first.next_page_token != second.next_page_token


def test_a_shared_page_is_bit_for_bit_what_it_is_alone(town: Town) -> None:
    cheaply(town, replace(HOME, user_id=VISITOR, query="tower"))
    shared = cheaply(town, HOME, NOW_MS + HOUR_MS // 60)
    for plan in town.plans:
        plan.cheap_pages.clear()
    alone = cheaply(town, HOME)

    for name in ("item_ids", "scores", "distances_km", "context"):
        assert getattr(shared.shown, name).tobytes() == getattr(alone.shown, name).tobytes()
    assert shared.shown.reasons == alone.shown.reasons


@pytest.mark.parametrize(
    "change",
    [
        {"page_size": 2},
        {"anchor_item": BELL_TOWER},
        {"browse_city": LYON},
        {"travel_date": "2026-10-02"},
        {"position": AT_THE_TOWER},
    ],
)
def test_who_asks_for_something_else_is_not_given_a_page_that_was_made_for_others(
    town: Town, change: dict[str, Any]
) -> None:
    others = Asked("poi_detail", LOCAL, XIAN, anchor_item=PAGODA, page_size=5)
    asked = replace(others, **change)
    first = cheaply(town, asked)
    for plan in town.plans:
        plan.cheap_pages.clear()
    cheaply(town, others)
    behind = cheaply(town, asked)

    for name in ("item_ids", "scores", "distances_km", "context"):
        assert getattr(behind.shown, name).tobytes() == getattr(first.shown, name).tobytes()


def test_so_many_pages_are_kept_and_no_more(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cheap_module, "MOST_KEPT", 2)
    sizes = [len(cheaply(town, replace(HOME, page_size=n)).shown.item_ids) for n in (1, 2, 3, 4)]

    assert sizes == [1, 2, 3, 4]
    assert sum(len(plan.cheap_pages) for plan in town.plans) == 2


def test_what_was_shown_and_what_is_excluded_stays_away(town: Town) -> None:
    second = cheaply(town, replace(HOME, page_token=cheaply(town, HOME).next_page_token))
    without = cheaply(town, replace(HOME, exclude=(CITY_WALL,)))

    assert not set(BEST) & set(second.shown.item_ids.tolist())
    assert second.shown.positions[0] == 6
    assert CITY_WALL not in without.shown.item_ids


def test_a_page_about_a_hotel_is_gone_on_with_by_either_kind_of_slate(town: Town) -> None:
    asked = Asked("hotel_cross_sell", LOCAL, XIAN, anchor_position=(34.26, 108.94), page_size=2)
    second = replace(asked, page_token=cheaply(town, asked).next_page_token)
    third = replace(asked, page_token=town.ask(second).next_page_token)

    assert cheaply(town, third).shown.positions.tolist() == [5, 6]


def test_the_anchor_of_a_page_is_never_on_it(town: Town) -> None:
    asked = Asked("poi_detail", LOCAL, XIAN, anchor_item=ItemId(PAGODA), page_size=5)

    assert PAGODA not in cheaply(town, asked).shown.item_ids


def test_nobody_nowhere_is_shown_the_largest_city(town: Town) -> None:
    assert cheaply(town, Asked("channel_home", HOMELESS)).request.browse_city == XIAN
