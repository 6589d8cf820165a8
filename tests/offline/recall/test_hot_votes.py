"""Votes of orders: whose they are, how old, and of which type of day."""

from typing import TYPE_CHECKING

import pytest

from offline.recall.hot import JOB, orders_of
from offline.recall.hot_votes import as_of, tally
from tests.offline.frames import DAY, inputs, rows
from tests.offline.recall.hot_sales import (
    CITY,
    ELSEWHERE,
    HOMES,
    ITEMS,
    LOCAL,
    NOBODY,
    VISITOR,
    home,
    sale,
)

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark


def test_votes_are_shared_among_audiences_by_how_sure_the_home_is(spark: "SparkSession") -> None:
    given = inputs(
        spark,
        JOB,
        items=ITEMS,
        sales=[sale(1, LOCAL), sale(1, VISITOR), sale(1, NOBODY)],
        resident_city=[home(LOCAL, CITY, 0.75), home(VISITOR, ELSEWHERE, 0.5)],
    )

    votes = tally(as_of(orders_of(given), [0], DAY), [10.0], [0.0])

    # The first is local by three quarters, and a visitor by one; the second lives elsewhere, here
    # or there; of the third nothing is known.
    assert rows(votes, "pooled", "local", "visitor") == [(3.0, 0.75, 1.25)]
    assert rows(votes, "pooled_evidence", "local_evidence", "visitor_evidence") == [(3.0, 1.0, 1.0)]


def test_a_day_is_that_of_travel_as_far_as_it_was_known(spark: "SparkSession") -> None:
    # Bought on Wednesday the 13th, used on Saturday the 16th; another one is not used yet.
    bought = sale(1, LOCAL, days_ago=7) | {"order_id": 1}
    unused = sale(2, LOCAL, days_ago=7) | {"order_id": 2}
    visit = {"action": "visit", "user_id": LOCAL, "item_id": 1, "order_id": 1}
    given = inputs(
        spark,
        JOB,
        items=ITEMS,
        sales=[bought, unused],
        clean_events=[visit | {"event_date": DAY.before(4)}],
        resident_city=HOMES,
    )

    found = as_of(orders_of(given), [0, 5], DAY)

    assert rows(found, "case", "item_id", "age_days", "day_type") == [
        (0, 1, 7, "weekend"),
        (0, 2, 7, "workday"),
        (5, 1, 2, "workday"),
        (5, 2, 2, "workday"),
    ]


def test_a_refund_takes_its_vote_from_the_type_of_day_that_the_order_gave_it_to(
    spark: "SparkSession",
) -> None:
    # Bought on Saturday the 16th, refunded on Monday; somebody else buys on Sunday.
    bought = sale(1, LOCAL, days_ago=4) | {"order_id": 1}
    refunded = sale(1, LOCAL, days_ago=2, orders=-1.0) | {"order_id": 1}
    given = inputs(
        spark,
        JOB,
        items=ITEMS,
        sales=[bought, refunded, sale(1, VISITOR, days_ago=3) | {"order_id": 2}],
        resident_city=HOMES,
    )

    votes = tally(as_of(orders_of(given), [0, 3], DAY), [1e9], [0.0])

    columns = ("case", "pooled", "pooled_weekend", "pooled_workday", "local", "local_weekend")
    assert [tuple(round(x, 6) for x in row) for row in rows(votes, *columns)] == [
        (0, 1.0, 1.0, 0.0, 0.0, 0.0),
        (3, 2.0, 2.0, 0.0, 1.0, 1.0),  # on Sunday nobody knew of the refund
    ]


def test_a_refund_whose_order_is_too_long_ago_has_a_day_of_its_own(spark: "SparkSession") -> None:
    refunded = sale(1, LOCAL, days_ago=4, orders=-1.0) | {"order_id": 1}
    given = inputs(spark, JOB, items=ITEMS, sales=[refunded], resident_city=HOMES)

    found = as_of(orders_of(given), [0], DAY)

    assert rows(found, "age_days", "day_type", "orders") == [(4, "weekend", -1.0)]


def test_the_same_weeks_of_last_year_count_again(spark: "SparkSession") -> None:
    given = inputs(
        spark,
        JOB,
        items=ITEMS,
        sales=[sale(1, LOCAL, days_ago=354), sale(2, LOCAL, days_ago=364), sale(3, LOCAL)],
        resident_city=HOMES,
    )

    found = tally(as_of(orders_of(given), [0], DAY), [10.0], [0.5])

    # ten days before this day of last year, and ten days are the half-life
    assert rows(found, "item_id", "pooled") == [(1, 0.25), (2, 0.5), (3, 1.0)]


def test_last_years_holiday_counts_for_holidays_alone(spark: "SparkSession") -> None:
    # The second of May of last year, 19 days before this day of then.
    given = inputs(
        spark,
        JOB,
        items=ITEMS,
        sales=[sale(1, LOCAL, days_ago=383), sale(2, LOCAL)],
        resident_city=HOMES,
    )

    found = tally(as_of(orders_of(given), [0], DAY), [19.0], [0.0])

    columns = ("item_id", "pooled_holiday", "local_holiday", "pooled_weekend")
    assert [tuple(round(x, 6) for x in row) for row in rows(found, *columns)] == [
        (1, 0.15, 0.15, 0.0),  # 0.3, halved in nineteen days
        (2, 0.0, 0.0, 0.0),  # a Wednesday's
    ]
