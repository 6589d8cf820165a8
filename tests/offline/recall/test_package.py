"""Trips by hand: what leads to what, and how strongly."""

from typing import TYPE_CHECKING, Any

import pytest

from offline.recall.package import JOB, audit, build, trips
from tests.offline.frames import DAY, inputs, rows

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

CITY, ELSEWHERE = 100, 200
WALL, TOWER, BUNDLE, NIGHT, FAR = 1, 2, 3, 4, 9
ITEMS = [
    {"item_id": WALL, "city": CITY, "kind": "poi"},
    {"item_id": TOWER, "city": CITY, "kind": "poi"},
    {"item_id": BUNDLE, "city": CITY, "kind": "package"},
    {"item_id": NIGHT, "city": CITY, "kind": "tour"},
    {"item_id": FAR, "city": ELSEWHERE, "kind": "poi"},
]
MEMBERS = [
    {"item_id": BUNDLE, "member_item_id": TOWER},
    {"item_id": BUNDLE, "member_item_id": 77},  # no item of ours
]


def visit(user: int, item: int, days_ago: int, order: int | None = None) -> dict[str, Any]:
    return {
        "user_id": user,
        "item_id": item,
        "action": "visit",
        "order_id": order,
        "event_date": DAY.before(days_ago),
    }


def sale(user: int, item: int, days_ago: int, order: int) -> dict[str, Any]:
    return {
        "order_id": order,
        "user_id": user,
        "item_id": item,
        "movement": "pay",
        "event_date": DAY.before(days_ago),
    }


EVENTS = [
    # Two people see the wall, and the tower two days later; one of them the tower again in spring.
    *(visit(user, item, age) for user in (1, 2) for item, age in ((WALL, 10), (TOWER, 8))),
    visit(1, TOWER, 80),
    # Two people buy a night tour long before; they use it on the evening of the wall.
    *(visit(user, WALL, 20) for user in (3, 4)),
    *(visit(user, NIGHT, 20, order=user) for user in (3, 4)),
    # What is far away is another trip.
    visit(1, FAR, 9),
    visit(2, FAR, 9),
]
SALES = [sale(user, NIGHT, 40, order=user) for user in (3, 4)]


def given(spark: "SparkSession", **settings: int) -> Any:
    return inputs(
        spark,
        JOB,
        settings=settings,
        items=ITEMS,
        item_members=MEMBERS,
        clean_events=EVENTS,
        sales=SALES,
    )


def test_what_is_taken_in_one_trip_leads_to_what_comes_after_and_parts_to_wholes(
    spark: "SparkSession",
) -> None:
    found = build(given(spark))["package"].orderBy("key", "rank").collect()

    assert [(r["key"], r["item_id"], round(r["score"], 4), r["evidence"]) for r in found] == [
        # the wall has four trips, the tower three, the tour two, which were paid on a day of their
        # own and count on the day of use; the tower follows the wall, and not the other way round
        (WALL, NIGHT, 0.7071, 2.0),  # 2 / sqrt(4 * 2)
        (WALL, TOWER, 0.5774, 2.0),  # 2 / sqrt(4 * 3)
        (TOWER, BUNDLE, 1.0, 0.0),
        (BUNDLE, TOWER, 1.0, 0.0),
        (NIGHT, WALL, 0.7071, 2.0),  # between kinds both ways
    ]


def test_a_trip_ends_after_days_without_anything(spark: "SparkSession") -> None:
    # of user 1: the tower in spring, the wall and the tower, and FAR in the other city
    mine = trips(given(spark)).where("user_id = 1")

    assert rows(mine, "city", "trip", "item_id", "place", "age") == [
        (CITY, 0, TOWER, 1, 3),
        (CITY, 1, WALL, 1, 2),
        (CITY, 1, TOWER, 2, 2),
        (ELSEWHERE, 0, FAR, 1, 1),
    ]


def test_caps_are_reported(spark: "SparkSession") -> None:
    found = audit(given(spark, trip_items=2, user_trips=1), {})

    assert found.warnings == {"users cut at user_trips": 2}
