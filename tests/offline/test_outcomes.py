"""What counts as something that came of an item, and on which item an order counts."""

from typing import TYPE_CHECKING, Any

import pytest

from offline.outcomes import OUTCOMES, action_of, outcomes
from tests.offline.frames import frame, rows

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

VIEW, VIEW_DEAL, FAVOURITE, ORDER, PAY, VISIT = 1, 2, 3, 4, 5, 6


def found(
    spark: "SparkSession", events: list[dict[str, Any]], sales: list[dict[str, Any]] | None = None
) -> list[tuple[Any, ...]]:
    """(user, item, strength), sorted."""
    made = outcomes(frame(spark, "clean_events", events), frame(spark, "sales", sales or []))
    return rows(made, "user_id", "item_id", "strength")


def test_actions_have_the_strength_of_their_place_and_searches_and_refunds_have_none(
    spark: "SparkSession",
) -> None:
    events = [
        {"user_id": n, "item_id": 7, "action": action}
        for n, action in enumerate([*OUTCOMES, "search", "refund"], start=1)
    ]

    assert found(spark, events) == [(n, 7, n) for n in range(1, 7)]


def test_an_order_counts_for_the_item_it_is_credited_to_else_for_the_page_it_came_from(
    spark: "SparkSession",
) -> None:
    pay = {"action": "pay", "deal_id": 5, "referrer_item_id": 8}
    events = [
        pay | {"user_id": 1, "order_id": 101},
        pay | {"user_id": 2, "order_id": 102},
        pay | {"user_id": 3, "order_id": 103, "referrer_item_id": None},
        pay | {"user_id": 4, "order_id": 104, "action": "order"},
    ]
    sale = {"movement": "pay", "item_id": 9}
    sales = [
        sale | {"order_id": 101, "method": "session"},
        sale | {"order_id": 103, "method": "shares"},  # nobody chose it
        sale | {"order_id": 104, "method": "unattributed", "item_id": 0},
    ]

    assert found(spark, events, sales) == [(1, 9, PAY), (2, 8, PAY), (4, 8, ORDER)]


def test_a_refunded_movement_credits_nothing(spark: "SparkSession") -> None:
    events = [{"user_id": 1, "action": "pay", "order_id": 101, "item_id": 8}]
    sales = [{"order_id": 101, "movement": "refund", "method": "session", "item_id": 9}]

    assert found(spark, events, sales) == [(1, 8, PAY)]


def test_strengths_have_names_and_nothing_has_none(spark: "SparkSession") -> None:
    strengths = spark.createDataFrame([(1,), (6,), (None,)], "strength int")

    names = strengths.select(action_of(strengths["strength"]).alias("action"))

    assert [row["action"] for row in names.collect()] == ["view_item", "visit", None]
