"""What an event says of home, event by event."""

from typing import TYPE_CHECKING, Any

import pytest
from pyspark.sql import functions as F

from offline.profile.residence.evidence import NOW, handle, in_all, observe, state
from offline.profile.residence.weights import weigh
from tests.offline.frames import frame, rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pytestmark = pytest.mark.spark

HERE, THERE = 100, 200


def events(
    spark: "SparkSession", *given: dict[str, Any], ages: dict[int, int] | None = None
) -> Any:
    """Events of case NOW; `ages` maps user to age_days where it is not 0."""
    age = F.lit(0)
    for user, days in (ages or {}).items():
        age = F.when(F.col("user_id") == user, days).otherwise(age)
    found = frame(spark, "clean_events", given)
    return found.withColumn("case", F.lit(NOW)).withColumn("age_days", age)


def signs(found: "DataFrame") -> list[tuple[Any, ...]]:
    return rows(observe(found), "user_id", "dimension", "city", "times", "rest_times")


def test_every_dimension_hears_what_it_should_and_nothing_else(spark: "SparkSession") -> None:
    night = {"user_id": 1, "action": "search", "gps_city": HERE, "solar_hour": 23}
    noon = {"user_id": 2, "action": "search", "gps_city": HERE, "solar_hour": 12}
    weekend = noon | {"user_id": 3, "day_type": "weekend"}
    look = {"user_id": 4, "action": "favourite", "item_city": THERE, "browse_city": HERE}
    wish = {"user_id": 5, "action": "search", "browse_city": THERE}
    buy = {"user_id": 6, "action": "order", "item_city": HERE}
    redeem = {"user_id": 7, "action": "visit", "item_city": HERE}
    guest = {"user_id": 8, "action": "pay", "item_city": THERE, "placement": "hotel_cross_sell"}
    tour = {"user_id": 9, "action": "order", "item_city": THERE, "kind": "tour"}

    found = signs(events(spark, night, noon, weekend, look, wish, buy, redeem, guest, tour))

    assert found == sorted(
        [
            (1, "night", HERE, 1, 0),
            (1, "seen", HERE, 1, 0),
            (2, "workday", HERE, 1, 0),
            (2, "seen", HERE, 1, 0),
            (3, "seen", HERE, 1, 1),
            (4, "view", THERE, 1, 0),
            (4, "browse", HERE, 1, 0),
            (5, "search", THERE, 1, 0),
            (5, "browse", THERE, 1, 0),
            (6, "order", HERE, 1, 0),
            (7, "visit", HERE, 1, 0),
            (7, "seen", HERE, 1, 0),
            (8, "stay", THERE, 1, 0),
            (9, "order", THERE, 1, 0),
            (9, "stay", THERE, 1, 0),
        ],
        key=repr,
    )


def test_what_is_stated_holds_today_without_events_and_in_earlier_cases_of_the_user(
    spark: "SparkSession",
) -> None:
    users = frame(
        spark,
        "users",
        [
            {"user_id": 1, "declared_city": HERE, "number_city": THERE},
            {"user_id": 2, "number_city": THERE},
            {"user_id": 3},
        ],
    )
    cases = spark.createDataFrame([(1, NOW), (1, 2)], "user_id long, case int")

    assert rows(state(users, cases)) == [
        (1, NOW, "declared", HERE),
        (1, NOW, "number", THERE),
        (1, 2, "declared", HERE),
        (1, 2, "number", THERE),
        (2, NOW, "number", THERE),
    ]


def test_items_that_were_bought_or_visited_are_handled_views_are_not(spark: "SparkSession") -> None:
    found = events(
        spark,
        {"user_id": 1, "action": "visit", "item_id": 5},
        {"user_id": 1, "action": "order", "item_id": None, "about_item": 5},
        {"user_id": 1, "action": "view_item", "item_id": 6},
    )

    assert rows(in_all(handle(found)), "user_id", "item_id", "times") == [(1, 5, 2)]


def observed(spark: "SparkSession", *given: tuple[int, int, int]) -> "DataFrame":
    """(city, age_days, times) of one user's presence."""
    return spark.createDataFrame(
        [(1, NOW, "seen", city, age, times, 0) for city, age, times in given],
        "user_id long, case int, dimension string, city long, age_days int, times long,"
        " rest_times long",
    )


def test_a_burst_in_one_week_counts_less_than_a_steady_presence(spark: "SparkSession") -> None:
    # Nine visits on one day abroad; at home one in each of four weeks.
    found = weigh(observed(spark, (THERE, 0, 9), (HERE, 7, 1), (HERE, 14, 1), (HERE, 21, 1)))

    shares = {r["city"]: r.asDict() for r in found.collect()}
    fade = sum(2 ** (-age / 120) for age in (7, 14, 21))
    assert shares[THERE]["share"] == pytest.approx(3 / (3 + fade))  # 9 / sqrt(9), no decay
    assert shares[HERE]["share"] == pytest.approx(fade / (3 + fade))
    assert (shares[HERE]["plain_share"], shares[HERE]["day_share"]) == (3 / 12, 3 / 4)
    assert (shares[HERE]["week_share"], shares[HERE]["newest"], shares[HERE]["oldest"]) == (
        3 / 4,
        7,
        21,
    )


def test_the_old_fades_and_of_equals_the_smaller_id_is_on_top(spark: "SparkSession") -> None:
    moved = weigh(observed(spark, (HERE, 120, 1), (THERE, 0, 1)))
    even = weigh(observed(spark, (HERE, 0, 1), (THERE, 0, 1)))

    assert rows(moved, "city", "place") == [(HERE, 2), (THERE, 1)]
    assert [round(s, 6) for (s,) in rows(moved, "share")] == [round(1 / 3, 6), round(2 / 3, 6)]
    assert rows(even, "city", "place") == [(HERE, 1), (THERE, 2)]
