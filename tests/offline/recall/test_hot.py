"""Hot lists on orders that can be counted on fingers, and the gate that lets a segment serve."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from offline.recall.hot import JOB, build
from tests.offline import frames
from tests.offline.frames import DAY

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

CITY, ELSEWHERE = 11, 12
LOCAL, VISITOR, NOBODY = 1, 2, 3  # lives in the city; lives elsewhere; home unknown
HOMES = [
    {"user_id": LOCAL, "best_city": CITY, "resident_city": CITY},
    {"user_id": VISITOR, "best_city": ELSEWHERE, "resident_city": ELSEWHERE},
    {"user_id": NOBODY, "best_city": CITY, "resident_city": None},
]


def order(
    number: int, item: int, days_ago: int = 0, user: int = LOCAL, orders: float = 1.0
) -> dict[str, Any]:
    return {
        "order_id": number,
        "item_id": item,
        "user_id": user,
        "event_date": DAY.ds - timedelta(days=days_ago),
        "movement": "pay" if orders > 0 else "refund",
        "orders": orders,
    }


def items(*unsellable: int) -> list[dict[str, Any]]:
    return [{"item_id": i, "city": CITY, "sellable": i not in unsellable} for i in range(101, 140)]


def lists(
    spark: "SparkSession", sales: list[dict[str, Any]], **given: Any
) -> dict[str, list[tuple[int, int, float, float]]]:
    """Name -> (city, item, score, evidence), best first."""
    settings = {"gamma": 0.5, "prior_orders": 2.0, **given.pop("settings", {})}
    tables = {"items": items(), "resident_city": HOMES, "sales": sales, **given}
    found = build(frames.inputs(spark, JOB, settings=settings, **tables))
    return {
        name: [
            (r["key"], r["item_id"], r["score"], r["evidence"])
            for r in frame.orderBy("key", "rank").collect()
        ]
        for name, frame in found.items()
    }


def test_a_day_weighs_half_of_the_next_and_scores_are_shares(spark: "SparkSession") -> None:
    found = lists(spark, [order(1, 101, days_ago=2), order(2, 102), order(3, 101)])

    # 101: 1 + 1/4, 102: 1
    assert found["hot_pooled"] == [
        (CITY, 101, pytest.approx(1.25 / 2.25), 2.0),
        (CITY, 102, pytest.approx(1.0 / 2.25), 1.0),
    ]


def test_refunds_take_back_and_what_cannot_be_sold_is_not_listed(spark: "SparkSession") -> None:
    sales = [order(1, 101), order(1, 101, orders=-1.0), order(2, 102), order(3, 103)]

    found = lists(spark, sales, items=items(103))

    assert [(city, item) for city, item, *_ in found["hot_pooled"]] == [(CITY, 102)]


def test_ties_go_to_the_smaller_id(spark: "SparkSession") -> None:
    found = lists(spark, [order(1, 103), order(2, 101), order(3, 102)])

    assert [item for _, item, *_ in found["hot_pooled"]] == [101, 102, 103]


def test_visits_count_where_a_lake_has_no_orders_at_all(spark: "SparkSession") -> None:
    visit = {"user_id": VISITOR, "action": "visit", "item_id": 105, "event_date": DAY.ds}

    without = lists(spark, [], clean_events=[visit])
    with_orders = lists(spark, [order(1, 101)], clean_events=[visit])

    assert [item for _, item, *_ in without["hot_pooled"]] == [105]
    assert [item for _, item, *_ in with_orders["hot_pooled"]] == [101]


def divided_city() -> list[dict[str, Any]]:
    """Locals buy 101..110, visitors 111..120; more locals than visitors, the same last week."""
    sales = []
    for days_ago in (20, 3):
        for k in range(10):
            sales += [order(len(sales) + n, 101 + k, days_ago, LOCAL) for n in range(9)]
            sales += [order(len(sales) + n, 111 + k, days_ago, VISITOR) for n in range(6)]
    return sales


def test_a_segment_that_gains_gets_its_own_list(spark: "SparkSession") -> None:
    found = lists(spark, divided_city(), settings={"gamma": 1.0, "gate_orders": 10})

    assert {item for _, item, *_ in found["hot_visitor"][:10]} == set(range(111, 121))
    assert found["hot_local"] == []  # everybody's first page is the locals' own: nothing to gain
    assert [item for _, item, *_ in found["hot_pooled"][:10]] == list(range(101, 111))


def test_a_segment_score_is_pulled_toward_everybodys(spark: "SparkSession") -> None:
    found = lists(spark, divided_city(), settings={"gamma": 1.0, "gate_orders": 10})

    scores = {item: score for _, item, score, _ in found["hot_visitor"]}
    # 12 of 120 visitors' orders, 12 of 300 of everybody's; a local favourite has 18 of 300
    assert scores[111] == pytest.approx((12 + 2 * 12 / 300) / (120 + 2))
    assert scores[101] == pytest.approx((0 + 2 * 18 / 300) / (120 + 2))


def test_too_few_orders_are_no_verdict(spark: "SparkSession") -> None:
    found = lists(spark, divided_city(), settings={"gate_orders": 1_000})

    assert found["hot_visitor"] == found["hot_local"] == []


def test_an_empty_day_has_empty_lists(spark: "SparkSession") -> None:
    assert lists(spark, []) == {"hot_pooled": [], "hot_local": [], "hot_visitor": []}


def test_those_whose_home_is_unknown_count_for_everybody_only(spark: "SparkSession") -> None:
    found = lists(spark, [order(n, 101, user=NOBODY) for n in range(3)])

    assert found["hot_pooled"] == [(CITY, 101, 1.0, 3.0)]
