"""Hot lists by hand, from sales to what is served."""

from functools import reduce
from typing import TYPE_CHECKING, Any

import pytest
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.lists import segment_key
from offline.calendar import day_types
from offline.recall.hot import JOB, build, orders_of, serving, tune
from tests.offline.frames import DAY, inputs, rows
from tests.offline.recall.hot_sales import CITY, ELSEWHERE, HOMES, ITEMS, LOCAL, VISITOR, home, sale

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

HALF_LIFE = {"half_life_days": 10.0, "last_year": 0.0}


def lists(
    spark: "SparkSession",
    sales: list[dict[str, Any]],
    homes: list[dict[str, Any]] | None = None,
    items: list[dict[str, Any]] | None = None,
    events: list[dict[str, Any]] | None = None,
    **settings: float | str,
) -> dict[str, list[tuple[int, int, float, float]]]:
    """Table -> (city, item, score, evidence), best first."""
    given = inputs(
        spark,
        JOB,
        settings=HALF_LIFE | settings,
        items=items or ITEMS,
        sales=sales,
        clean_events=events or [],
        resident_city=homes or HOMES,
    )
    named = [frame.withColumn("list", F.lit(name)) for name, frame in build(given).items()]
    found = reduce(DataFrame.unionByName, named).orderBy("list", "key", "rank").collect()
    return {
        name: [
            (r["key"], r["item_id"], round(r["score"], 6), r["evidence"])
            for r in found
            if r["list"] == name
        ]
        for name in JOB.writes
    }


def test_an_order_fades_to_half_in_a_half_life_and_ties_go_to_the_smaller_id(
    spark: "SparkSession",
) -> None:
    found = lists(spark, [sale(1, 1, 40), sale(2, 2, 30), sale(3, 3, 30), sale(9, 4)])

    # votes of 1/16, 1/8, 1/8; no order of city 100 is of the last month
    assert found["hot_pooled"] == [
        (CITY, 2, 0.4, 0.0),
        (CITY, 3, 0.4, 0.0),
        (CITY, 1, 0.2, 0.0),
        (ELSEWHERE, 9, 1.0, 1.0),
    ]


def test_a_user_has_one_vote_refunds_take_it_back_and_only_what_sells_is_listed(
    spark: "SparkSession",
) -> None:
    fan = [sale(1, 1), sale(1, 1), sale(1, 1, 1)]
    couple = [sale(2, 2), sale(2, 3), sale(2, 4, days_ago=-1)]  # one of them tomorrow
    regretted = [sale(3, 4), sale(3, 4, orders=-1.0)]
    closed = [sale(4, 5)]
    items = [ITEMS[0], ITEMS[1], ITEMS[2], {"item_id": 4, "city": CITY, "sellable": False}]

    found = lists(spark, [*fan, *couple, *regretted, *closed], items=items)

    assert found["hot_pooled"] == [(CITY, 2, 0.666667, 2.0), (CITY, 1, 0.333333, 3.0)]


@pytest.mark.parametrize(
    ("signal", "sold", "counted"),
    [("auto", False, "visited"), ("auto", True, "sold"), ("visits", True, "visited")],
)
def test_visits_count_where_nothing_is_sold_or_where_asked_for(
    spark: "SparkSession", signal: str, sold: bool, counted: str
) -> None:
    given = inputs(
        spark,
        JOB,
        settings={"signal": signal},
        items=ITEMS,
        sales=[sale(1, 1)] if sold else [],
        clean_events=[{"user_id": 1, "item_id": 2, "action": "visit"}],
    )

    assert rows(orders_of(given), "item_id") == [({"sold": 1, "visited": 2}[counted],)]


def visitors_like_2_locals_like_1(days_ago: int) -> list[dict[str, Any]]:
    """On each such day one new local takes item 1, and one new visitor item 2."""
    return [sale(1, 1000 + days_ago, days_ago), sale(2, 2000 + days_ago, days_ago)]


def everybody(days: range) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """More locals than visitors, so that the pooled list begins with the locals' item."""
    sales = [s for d in days for s in visitors_like_2_locals_like_1(d)]
    sales += [sale(1, 3000 + d, d) for d in days]
    homes = [home(1000 + d, CITY) for d in days] + [home(3000 + d, CITY) for d in days]
    return sales, homes + [home(2000 + d, ELSEWHERE) for d in days]


def test_an_audience_has_its_own_list_where_it_gained_on_earlier_days(
    spark: "SparkSession",
) -> None:
    sales, homes = everybody(range(40))

    found = lists(spark, sales, homes, strength=1.0, horizon_days=10, backtests=2)

    assert [row[1] for row in found["hot_pooled"]] == [1, 2]
    assert [row[1] for row in found["hot_visitor"]] == [2, 1]  # it gains: 2 is what they take
    assert found["hot_local"] == []  # it is the pooled list again, and so gains nothing


def test_an_audience_has_no_list_of_its_own_where_it_lost_on_earlier_days(
    spark: "SparkSession",
) -> None:
    # Long ago visitors took item 2; of late they take item 1, like everybody.
    sales, homes = everybody(range(20, 40))
    late = [sale(1, 4000 + n, n % 20) for n in range(40)]
    homes += [home(4000 + n, ELSEWHERE) for n in range(40)]

    found = lists(spark, [*sales, *late], homes, strength=1.0, horizon_days=20, backtests=1)

    assert found["hot_visitor"] == []


def test_a_tune_prefers_the_blend_that_was_worth_most(spark: "SparkSession") -> None:
    sales, homes = everybody(range(40))
    given = inputs(
        spark,
        JOB,
        settings={"horizon_days": 10, "backtests": 2, "last_year": 0.0},
        items=ITEMS,
        sales=sales,
        resident_city=homes,
    )

    found = tune(given, [30.0], [1.0, 10_000.0], [0.0]).collect()

    assert [(r["half_life"], r["strength"], r["users"]) for r in found] == [
        (30.0, 1.0, 60),
        (30.0, 10_000.0, 60),
    ]
    # everybody finds their item first, but visitors when they are shown everybody's list
    assert [round(r["value"], 3) for r in found] == [
        1.0,
        round((40 + 20 * 0.6309297535714574) / 60, 3),
    ]
    # A third of the users lose 0.369: a mean of 0.123 with deviations of 0.246 and -0.123.
    assert [round(r["behind"], 4) for r in found] == [0.0, 0.123]
    assert [round(r["se"], 4) for r in found] == [0.0, 0.0225]


def test_nothing_to_try_on_means_no_list_of_ones_own(spark: "SparkSession") -> None:
    found = lists(spark, [sale(1, LOCAL), sale(2, VISITOR)])

    assert [row[1] for row in found["hot_pooled"]] == [1, 2]
    assert found["hot_local"] == found["hot_visitor"] == []


TYPES = day_types(DAY.before(60), DAY.ds, DAY.country)


def test_days_of_a_type_have_their_own_list_where_it_gained_on_such_days(
    spark: "SparkSession",
) -> None:
    # Somebody new each day: item 2 on free days, item 1 on workdays, of which there are more.
    sales = [
        sale(1 if TYPES[DAY.before(d)] == "workday" else 2, 1000 + d, days_ago=d) for d in range(40)
    ]

    found = lists(spark, sales, strength=1.0, horizon_days=10, backtests=2)

    assert [row[1] for row in found["hot_pooled"]] == [1, 2]
    # The first of May had no holiday before it to learn from, and so was no gain.
    weekend = segment_key(CITY, "pooled_weekend")
    assert [row[:2] for row in found["hot_by_day"]] == [(weekend, 2), (weekend, 1)]


def test_a_list_serves_only_where_its_parent_does(spark: "SparkSession") -> None:
    gained = ["pooled_weekend", "local", "local_holiday", "visitor_weekend"]
    gains = spark.createDataFrame([(name, CITY) for name in gained], "segment string, city long")

    assert rows(serving(gains), "segment") == [("local",), ("local_holiday",), ("pooled_weekend",)]
