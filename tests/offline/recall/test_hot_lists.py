"""Lists of votes, pulled toward everyone's."""

from typing import TYPE_CHECKING

import pytest
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.lists import DAY_SEGMENTS
from offline.recall.hot import JOB, orders_of
from offline.recall.hot_lists import rank
from offline.recall.hot_votes import as_of, tally
from tests.offline.frames import DAY, inputs, rows
from tests.offline.recall.hot_sales import CITY, ELSEWHERE, ITEMS, sale

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark


def votes(spark: "SparkSession", of_items: list[tuple[int, float, float, float]]) -> DataFrame:
    """(item, pooled, local, visitor), of which nothing is known by type of day."""
    given = [(0, 10.0, 0.0, CITY, *of_item) for of_item in of_items]
    columns = "case int, half_life double, last_year double, city long, item_id long"
    audiences = ("pooled", "local", "visitor")
    return spark.createDataFrame(
        given, f"{columns}, pooled double, local double, visitor double"
    ).withColumns(
        {f"{n}_evidence": F.lit(1.0) for n in audiences}
        | {segment: F.lit(0.0) for segment in DAY_SEGMENTS}
    )


def test_a_list_is_shrunk_toward_the_pooled_one_by_the_strength_in_voters(
    spark: "SparkSession",
) -> None:
    given = votes(spark, [(1, 6.0, 0.0, 6.0), (2, 2.0, 2.0, 0.0)])

    found = rank(given, [0.0, 2.0, 200.0], length=2, tried=1)

    # the pooled list is 3/4 and 1/4; two locals chose item 2
    of_locals = found.where("segment = 'local'").select("strength", "rank", "item_id", "score")
    assert rows(of_locals) == [
        (0.0, 1, 2, 1.0),  # what nobody of them chose is not on their own list
        (2.0, 1, 2, (2 + 2 * 0.25) / 4),
        (2.0, 2, 1, (0 + 2 * 0.75) / 4),
        (200.0, 1, 1, (0 + 200 * 0.75) / 202),
        (200.0, 2, 2, (2 + 200 * 0.25) / 202),
    ]


def test_a_city_of_nothing_but_last_years_holiday_has_lists_of_holidays_alone(
    spark: "SparkSession",
) -> None:
    # Bought on the second of May of last year: 383 days ago, which are no votes at this half-life,
    # and 19 days before this day of then. In the other city somebody buys today.
    given = inputs(spark, JOB, items=ITEMS, sales=[sale(9, days_ago=383), sale(1)])
    tallied = tally(as_of(orders_of(given), [0], DAY), [7.0], [0.0])

    found = rank(tallied, [0.0, 50.0], length=2, tried=1, segments=("pooled", "pooled_holiday"))

    assert rows(tallied, "city", "pooled") == [(CITY, 1.0), (ELSEWHERE, 0.0)]
    of_holiday = 0.3 * 2 ** (-19 / 7)
    scores = rows(found, "city", "strength", "segment", "score")
    assert [(*row[:3], pytest.approx(row[3])) for row in scores] == [
        (CITY, 0.0, "pooled", 1.0),
        (CITY, 50.0, "pooled", 1.0),
        (CITY, 50.0, "pooled_holiday", 1.0),  # nobody's holiday: as on any day
        (ELSEWHERE, 0.0, "pooled_holiday", 1.0),
        (ELSEWHERE, 50.0, "pooled_holiday", of_holiday / (of_holiday + 50)),
    ]
