"""People around two corners of a town, by hand."""

from typing import TYPE_CHECKING, Any

import pytest

from features.cells import area_of, cell_of
from offline.recall.nearby_people import JOB, audit, build
from tests.offline.frames import DAY, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

CITY, ELSEWHERE = 100, 200
SQUARE, PARK = (34.2610, 108.9420), (34.2810, 108.9420)  # 2 km apart, within one wide cell
WALL, TOWER, SHUT, FAR = 1, 2, 3, 9
ITEMS = [
    {"item_id": WALL, "city": CITY},
    {"item_id": TOWER, "city": CITY},
    {"item_id": SHUT, "city": CITY, "sellable": False},
    {"item_id": FAR, "city": ELSEWHERE},
]


def event(user: int, action: str, item: int | None = None, days_ago: int = 0, **values: Any) -> Any:
    date = DAY.before(days_ago)
    return {"user_id": user, "action": action, "item_id": item, "event_date": date, **values}


def there(user: int, place: tuple[float, float], days_ago: int = 0) -> dict[str, Any]:
    lat, lon = place
    found: dict[str, Any] = event(user, "search", days_ago=days_ago)
    return found | {"lat": lat, "lon": lon, "gps_city": CITY}


EVENTS = [
    *(there(user, SQUARE) for user in (1, 2, 3)),
    there(3, SQUARE, days_ago=1),
    *(there(user, PARK) for user in (3, 4)),
    event(1, "visit", WALL),
    event(1, "visit", WALL, days_ago=3),  # one vote, the strongest
    event(2, "order", WALL, days_ago=30),
    event(3, "view_deal", None, about_item=TOWER),
    event(4, "visit", TOWER),
    event(4, "visit", SHUT),
    event(1, "visit", FAR),
    event(2, "visit", FAR),
    event(2, "view_item", TOWER),  # looked at, not chosen
]
SALES = [
    {"user_id": 2, "item_id": TOWER, "movement": "pay", "event_date": DAY.before(30)},
]


def given(spark: "SparkSession", **settings: int) -> Any:
    chosen = {"min_people": 2, **settings}
    return inputs(spark, JOB, settings=chosen, items=ITEMS, clean_events=EVENTS, sales=SALES)


def test_a_place_has_what_the_people_around_it_chose(spark: "SparkSession") -> None:
    found = build(given(spark))["nearby_people"].collect()
    square, park = cell_of(*SQUARE), cell_of(*PARK)
    lists = {
        key: [
            (r["item_id"], r["score"], r["evidence"])
            for r in sorted(found, key=lambda r: int(r["rank"]))
            if r["key"] == key
        ]
        for key in (square, park, area_of(square))
    }

    assert area_of(square) == area_of(park)
    assert lists[square] == [
        (WALL, 3.5, 2.0),  # a visit is 2; an order is 3, halved in thirty days
        (TOWER, 3.5, 2.0),  # the deal's page 2, what was paid 3, halved; ties by id
    ]
    assert lists[park] == [(TOWER, 4.0, 2.0)]
    assert lists[area_of(square)] == [(TOWER, 5.5, 3.0), (WALL, 3.5, 2.0)]
    assert len(found) == 5


def test_what_few_people_chose_is_not_told_and_caps_are_reported(spark: "SparkSession") -> None:
    capped = given(spark, min_people=3, user_cells=1, user_items=1)

    found = build(capped)["nearby_people"]

    assert found.collect() == []
    # of user 3 the park, of users 1 and 2 their second items
    assert audit(capped, {}).warnings == {
        "users cut at user_cells": 1,
        "users cut at user_items": 2,
    }
