"""Admission: the field at fault is named, the unknown is served."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.settings.config import App, read_app
from serving.settings.folder import read_settings
from serving.stages.paging import PageToken, encode_token
from serving.stages.validate import EARLIEST_MS, LATEST_MS, MAX_ID, Asked, BadRequest, bound_to
from tests.serving.plain_settings import CONFIG
from tests.serving.town import (
    CITY_WALL,
    FOURVIERE,
    LINTONG,
    LOCAL,
    LYON,
    NOW_MS,
    PAGODA,
    VISITOR,
    XIAN,
    Town,
)

NAN = float("nan")
GOOD = Asked("channel_home", LOCAL, XIAN)


@pytest.mark.parametrize(
    ("asked", "field", "message"),
    [
        (Asked("chanel_home"), "placement", "did you mean 'channel_home'"),
        (Asked(""), "placement", "known: channel_home, hotel_cross_sell"),
        (replace(GOOD, user_id=-1), "user_id", "found -1"),
        (replace(GOOD, session_id=-5), "session_id", "found -5"),
        (replace(GOOD, browse_city=-2), "browse_city", "found -2"),
        (replace(GOOD, browse_city=999), "browse_city", "the release has no city 999"),
        (Asked("channel_home"), "browse_city", "no position is given"),
        (Asked("channel_home", position=(0.0, 0.0)), "browse_city", "no city .* near the position"),
        (replace(GOOD, position=(90.1, 0.0)), "position.lat", "found 90.1; expected degrees in"),
        (replace(GOOD, position=(-90.1, 0.0)), "position.lat", "found -90.1"),
        (replace(GOOD, position=(NAN, 0.0)), "position.lat", "found nan"),
        (replace(GOOD, position=(0.0, -180.1)), "position.lon", "found -180.1"),
        (replace(GOOD, position=(0.0, 180.1)), "position.lon", "found 180.1"),
        (replace(GOOD, position=(0.0, float("inf"))), "position.lon", "found inf"),
        (replace(GOOD, anchor_position=(0.0, NAN)), "anchor.position.lon", "found nan"),
        (replace(GOOD, anchor_item=-1), "anchor.item_id", "found -1"),
        (replace(GOOD, page_size=51), "page_size", r"found 51; expected 1\.\.50"),
        (replace(GOOD, page_size=-1), "page_size", "found -1"),
        (replace(GOOD, query="x" * 201), "query", "201 characters; expected at most 200"),
        (replace(GOOD, exclude=tuple(range(1, 502))), "exclude_item_ids", "found 501 ids"),
        (replace(GOOD, exclude=(5, -5)), "exclude_item_ids", "found -5"),
        (replace(GOOD, travel_date="20 May"), "travel_date", "expected YYYY-MM-DD"),
        (replace(GOOD, travel_date="20260521"), "travel_date", "expected YYYY-MM-DD"),
        (replace(GOOD, travel_date="2026-W21-4"), "travel_date", "expected YYYY-MM-DD"),
        (replace(GOOD, travel_date="2026-02-30"), "travel_date", "expected YYYY-MM-DD"),
        (replace(GOOD, travel_date="2026-05-18"), "travel_date", r"expected 2026-05-19\.\."),
        (replace(GOOD, travel_date="2027-06-25"), "travel_date", r"expected .*\.\.2027-06-24"),
        (replace(GOOD, page_token="garbage"), "page_token", "base64|short|version|changed"),
        (replace(GOOD, at_ms=12), "at_ms", "of the years 2000"),
        (replace(GOOD, force_variants={"variety": "looser"}), "force_variants", "is no tester"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_field(
    town: Town, asked: Asked, field: str, message: str
) -> None:
    with pytest.raises(BadRequest, match=message) as refused:
        town.admit(asked)

    assert refused.value.field == field


def test_a_good_request_has_the_scenarios_page_size_and_a_fresh_id(town: Town) -> None:
    first, plan = town.admit(GOOD)
    second, _ = town.admit(GOOD)

    assert first.limit == plan.scenario.page.size == 20
    assert first.page == 1
    assert first.request_id != second.request_id


@pytest.mark.parametrize(
    "asked",
    [
        replace(GOOD, user_id=MAX_ID, session_id=MAX_ID, anchor_item=MAX_ID, exclude=(MAX_ID,)),
        replace(GOOD, position=(90.0, 180.0), anchor_position=(-90.0, -180.0)),
        replace(GOOD, page_size=1),
        replace(GOOD, page_size=50),
        replace(GOOD, query="钟" * 200),
        replace(GOOD, exclude=tuple(range(1, 501))),
        replace(GOOD, travel_date="2026-05-19"),  # it may be yesterday where the traveller is
        replace(GOOD, travel_date="2027-06-24"),
    ],
)
def test_what_is_just_within_its_limits_is_served(town: Town, asked: Asked) -> None:
    request, plan = town.admit(asked)

    assert request.limit == (asked.page_size or plan.scenario.page.size)
    assert (request.query, request.exclude) == (asked.query, frozenset(asked.exclude))


def test_a_page_that_goes_on_keeps_its_request_and_knows_what_was_shown(town: Town) -> None:
    token = PageToken("0123456789abcdef01234567", 2, XIAN, (PAGODA, CITY_WALL))
    text = encode_token(token, bound_to(town.admit(GOOD)[0]), town.plans.settings.app.page_secret)

    request, _ = town.admit(replace(GOOD, page_token=text))

    assert (request.request_id, request.page, request.shown) == (token.request_id, 2, token.shown)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"browse_city": LYON}, f"a list of city {XIAN}, and browse_city is {LYON}; send it with"),
        ({"user_id": VISITOR}, "changed, or belongs to another placement, user, anchor, query"),
        ({"placement": "poi_detail"}, "it was changed, or belongs to another placement"),
        ({"anchor_item": PAGODA}, "it was changed, or belongs to another"),
        ({"anchor_position": (34.26, 108.94)}, "it was changed, or belongs to another"),
        ({"query": "tower"}, "it was changed, or belongs to another"),
        ({"travel_date": "2026-10-02"}, "it was changed, or belongs to another"),
    ],
)
def test_a_token_goes_on_with_what_its_page_was_about_and_with_nothing_else(
    town: Town, change: dict[str, Any], message: str
) -> None:
    """Else a page about Lyon would be the second of a request about Xi'an, in logs and readouts."""
    text = town.ask(replace(GOOD, page_size=2)).next_page_token

    with pytest.raises(BadRequest, match=message) as refused:
        town.admit(replace(GOOD, page_token=text, **change))
    assert refused.value.field == "page_token"


def test_a_list_stays_in_its_city_while_its_traveller_walks_on(town: Town) -> None:
    asked = Asked("channel_home", LOCAL, position=(34.26, 108.94), page_size=2)
    text = town.ask(asked).next_page_token

    request, _ = town.admit(replace(asked, page_token=text, position=(34.36, 109.2)))

    assert (request.browse_city, request.gps_city) == (XIAN, LINTONG)


def test_a_list_of_the_travellers_home_goes_on_there(town: Town) -> None:
    text = town.ask(Asked("channel_home", LOCAL, page_size=2)).next_page_token

    request, _ = town.admit(Asked("channel_home", LOCAL, page_token=text))

    assert request.browse_city == XIAN


@pytest.mark.parametrize("request_id", ["", "0123", "0123456789ABCDEF01234567", "x" * 24])
def test_a_token_of_a_request_that_no_server_named_so_is_refused(
    town: Town, request_id: str
) -> None:
    """Though it is signed as ours are: its id would end in the logs, and in the journal."""
    secret = town.plans.settings.app.page_secret
    token = encode_token(PageToken(request_id, 2, XIAN, ()), bound_to(town.admit(GOOD)[0]), secret)

    with pytest.raises(BadRequest, match="no server of ours named so") as refused:
        town.admit(replace(GOOD, page_token=token))
    assert refused.value.field == "page_token"


def test_a_request_of_nobody_is_told_apart_by_its_session_if_it_has_one(town: Town) -> None:
    asked = Asked("channel_home", browse_city=XIAN)
    sessions = [town.admit(replace(asked, session_id=s))[0].session_id for s in (0, 5)]

    assert sessions == [None, 5]


def test_no_two_of_a_thousand_requests_of_several_threads_have_the_same_id(town: Town) -> None:
    with ThreadPoolExecutor(4) as threads:
        ids = [*threads.map(lambda _: town.admit(GOOD)[0].request_id, range(1_000))]

    assert len(set(ids)) == len(ids)


def test_a_request_without_a_city_is_about_where_the_traveller_is(town: Town) -> None:
    request, _ = town.admit(Asked("channel_home", position=(34.36, 109.2)))

    assert request.browse_city == request.gps_city == LINTONG


def test_a_request_without_a_city_is_about_the_city_of_its_item_or_hotel(town: Town) -> None:
    in_xian = (34.26, 108.94)
    item, _ = town.admit(Asked("poi_detail", position=in_xian, anchor_item=FOURVIERE))
    hotel, _ = town.admit(
        Asked("hotel_cross_sell", position=in_xian, anchor_position=(45.75, 4.85))
    )

    assert (item.browse_city, hotel.browse_city) == (LYON, LYON)
    assert item.gps_city == XIAN


def test_the_travel_date_fixes_the_month_and_not_the_hour(town: Town) -> None:
    request, _ = town.admit(replace(GOOD, travel_date="2026-10-02"))

    assert request.travel_date.month == 10
    assert request.at_ms == NOW_MS


def test_unknown_items_and_odd_queries_are_served(town: Town) -> None:
    request, _ = town.admit(
        replace(GOOD, anchor_item=987_654, query="  \u0000'; drop  ", exclude=(987_654,))
    )

    assert request.anchor_item == 987_654
    assert request.query == "\u0000'; drop"
    assert request.exclude == {987_654}


def test_a_tester_may_force_a_variant_that_exists(
    published_town: Published, live: LiveActions
) -> None:
    settings = read_settings(CONFIG)
    app = read_app({"testers": {"user_ids": [LOCAL]}}, "app.toml")
    town = Town(published_town, live, replace(settings, app=app))

    request, plan = town.admit(replace(GOOD, force_variants={"recall_mix": "more_neighbours"}))

    assert request.variants["recall_mix"] == "more_neighbours"
    assert plan.scenario.recall["item_cf"].quota == 180
    with pytest.raises(BadRequest, match="unknown variant of layer 'recall_mix'"):
        town.admit(replace(GOOD, force_variants={"recall_mix": "less"}))


def test_a_clients_clock_counts_only_where_the_server_allows_it(
    published_town: Published, live: LiveActions
) -> None:
    settings = read_settings(CONFIG)
    allowed = read_app({"clock": {"client_time": True}}, "app.toml")
    lenient = Town(published_town, live, replace(settings, app=allowed))
    strict = Town(published_town, live, replace(settings, app=App()))
    asked = replace(GOOD, at_ms=NOW_MS + 5)

    assert lenient.admit(asked)[0].at_ms == NOW_MS + 5
    for at_ms in (EARLIEST_MS, LATEST_MS):
        assert lenient.admit(replace(GOOD, at_ms=at_ms))[0].at_ms == at_ms
    for at_ms in (EARLIEST_MS - 1, LATEST_MS + 1):
        with pytest.raises(BadRequest, match=r"years 2000\.\.2100"):
            lenient.admit(replace(GOOD, at_ms=at_ms))
    with pytest.raises(BadRequest, match="goes by its own clock"):
        strict.admit(asked)


def test_the_nearest_city_wins_within_fifty_kilometres(town: Town) -> None:
    near, _ = town.admit(replace(GOOD, position=(34.26, 108.5)))  # 40 km west of the centre
    far, _ = town.admit(replace(GOOD, position=(34.26, 108.3)))  # 59 km

    assert near.gps_city == XIAN
    assert far.gps_city is None
