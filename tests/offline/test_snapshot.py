"""Snapshots of a few hands' worth of events: who gets a row, and what stands in it."""

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from features.catalog.sets import USER
from offline.lake.contract import check_columns
from offline.snapshot import JOB_ITEM, JOB_USER, JOB_USER_CITY, audit_user_city
from offline.tables import table
from tests.offline.frames import DAY, inputs

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pytestmark = pytest.mark.spark

ANN, BOB, CAT = 1, 2, 3
PEKING, XIAN = 100, 200


def event(user: int, action: str, days_ago: int, **values: Any) -> dict[str, Any]:
    """At 08:00 UTC: 8 hours before the local day ends."""
    ds = DAY.before(days_ago)
    at = datetime(ds.year, ds.month, ds.day, 8, tzinfo=UTC)
    return {"user_id": user, "action": action, "event_date": ds, "at": at, **values}


def by_key(frame: "DataFrame", *keys: str) -> dict[Any, Any]:
    rows = {tuple(row[k] for k in keys): row for row in frame.collect()}
    return {key[0] if len(keys) == 1 else key: row for key, row in rows.items()}


def test_a_user_is_who_did_something_or_whose_home_is_known(spark: "SparkSession") -> None:
    events = [
        event(ANN, "view_item", 0, category="museum", city=PEKING),
        event(ANN, "pay", 1, amount_cents=10_000),
        event(BOB, "search", 91),
    ]
    homes = [{"user_id": CAT, "best_city": XIAN, "probability": 0.75, "resident_city": XIAN}]
    given = inputs(spark, JOB_USER, clean_events=events, resident_city=homes)

    frame = JOB_USER.build(given)["snapshot_user"]
    users = by_key(frame, "user_id")

    check_columns(frame.schema, table("snapshot_user"), "the snapshot")
    assert set(users) == {ANN, CAT}
    ann, cat = users[ANN], users[CAT]
    assert (ann["user_views_7d"], ann["user_spend_90d"], ann["user_usual_price"]) == (1, 100, 100)
    assert ann["user_days_since_event"] == pytest.approx(8 / 24)
    assert ann["user_taste_museum"] == 1.0
    assert math.isnan(ann["user_resident_city"])
    assert (cat["user_resident_city"], cat["user_resident_probability"]) == (XIAN, 0.75)
    assert (cat["user_views_7d"], cat["user_spend_90d"]) == (0, 0)
    assert math.isnan(cat["user_days_since_event"])
    assert math.isnan(cat["user_taste_museum"])


def test_every_item_of_the_catalogue_has_a_row_and_words_become_codes(
    spark: "SparkSession",
) -> None:
    items = [
        {"item_id": 7, "category": "museum", "kind": "package", "city": PEKING, "lat": 39.9},
        {"item_id": 8, "category": "teleport", "kind": "poi", "city": XIAN, "price_cny": None},
    ]
    events = [
        event(ANN, "view_item", 0, item_id=7),
        event(ANN, "view_item", 3, item_id=7, day_type="weekend"),
        event(BOB, "view_item", 8, item_id=7),
        event(BOB, "view_item", 0, item_id=99),  # no longer in the catalogue
    ]
    sales = [{"item_id": 7, "orders_30d": 2.5, "visitor_share": 0.25}]
    given = inputs(spark, JOB_ITEM, items=items, clean_events=events, item_sales=sales)

    frame = JOB_ITEM.build(given)["snapshot_item"]
    found = by_key(frame, "item_id")

    check_columns(frame.schema, table("snapshot_item"), "the snapshot")
    assert set(found) == {7, 8}
    seven, eight = found[7], found[8]
    assert (seven["item_category"], seven["item_kind"], seven["item_city"]) == (1, 1, PEKING)
    assert (seven["item_views_7d"], seven["item_views_30d"], seven["item_viewers_30d"]) == (2, 3, 2)
    assert seven["item_sales_30d"] == 2.5
    assert seven["item_views_trend"] == pytest.approx(2 / 3)
    assert 0 < seven["item_weekend_share"] < 0.5
    assert math.isnan(eight["item_category"])
    assert math.isnan(eight["item_price"])
    assert eight["item_views_30d"] == 0
    assert eight["item_favourite_rate_30d"] == pytest.approx(0.05)


def test_a_user_has_a_row_for_each_city_of_their_events(spark: "SparkSession") -> None:
    events = [
        event(ANN, "view_item", 0, city=PEKING),
        event(ANN, "search", 7, city=PEKING),
        event(ANN, "visit", 60, city=XIAN),
        event(ANN, "view_item", 0, city=None),
        event(ANN, "view_item", 90, city=300),
    ]

    frame = JOB_USER_CITY.build(inputs(spark, JOB_USER_CITY, clean_events=events))[
        "snapshot_user_city"
    ]
    found = by_key(frame, "user_id", "city")

    check_columns(frame.schema, table("snapshot_user_city"), "the snapshot")
    assert set(found) == {(ANN, PEKING), (ANN, XIAN)}
    assert found[ANN, PEKING]["user_city_interest"] == 1.5
    assert found[ANN, PEKING]["user_city_views_30d"] == 1
    assert found[ANN, XIAN]["user_city_days_since_visit"] == pytest.approx(60 + 8 / 24)
    assert math.isnan(found[ANN, PEKING]["user_city_days_since_visit"])


def test_of_many_cities_those_of_most_interest_stay_and_the_report_says_so(
    spark: "SparkSession",
) -> None:
    events = [
        event(ANN, "view_item", 0, city=1),
        event(ANN, "view_item", 0, city=2),
        event(ANN, "view_item", 0, city=2),
        event(ANN, "view_item", 5, city=3),
        event(BOB, "view_item", 0, city=1),
    ]
    given = inputs(spark, JOB_USER_CITY, settings={"max_cities": 2}, clean_events=events)

    found = by_key(JOB_USER_CITY.build(given)["snapshot_user_city"], "user_id", "city")

    assert set(found) == {(ANN, 1), (ANN, 2), (BOB, 1)}
    assert audit_user_city(given, {}).warnings == {"users cut at max_cities": 1}


def test_the_canary_after_the_cut_reaches_no_feature(spark: "SparkSession") -> None:
    """What `clean` lets through of a later day, a snapshot still does not count."""
    today = [event(ANN, "view_item", 0, item_id=7, city=PEKING)]
    later = today[0] | {
        "event_date": DAY.ds + timedelta(days=1),
        "at": DAY.cut + timedelta(hours=1),
        "event_id": "canary",
    }
    items = [{"item_id": 7}]

    def snapshots(events: list[dict[str, Any]]) -> list[list[Any]]:
        user = inputs(spark, JOB_USER, clean_events=events)
        item = inputs(spark, JOB_ITEM, clean_events=events, items=items)
        city = inputs(spark, JOB_USER_CITY, clean_events=events)
        frames = [
            JOB_USER.build(user)["snapshot_user"],
            JOB_ITEM.build(item)["snapshot_item"],
            JOB_USER_CITY.build(city)["snapshot_user_city"],
        ]
        return [[repr(row) for row in frame.collect()] for frame in frames]

    assert snapshots(today) == snapshots([*today, later])


def test_the_window_that_is_read_is_the_longest_that_is_declared() -> None:
    jobs = (JOB_USER, JOB_ITEM, JOB_USER_CITY)

    days = [next(r.days for r in job.reads if r.table == "clean_events") for job in jobs]

    assert days == [90, 90, 90]


def test_another_declaration_makes_another_version() -> None:
    assert JOB_USER.version == int(USER.fingerprint[:8], 16)
    assert len({JOB_USER.version, JOB_ITEM.version, JOB_USER_CITY.version}) == 3
