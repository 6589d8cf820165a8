"""Lists of votes, pulled toward everyone's."""

from typing import TYPE_CHECKING

import pytest
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.lists import DAY_SEGMENTS
from offline.recall.hot_lists import rank
from tests.offline.frames import rows
from tests.offline.recall.hot_sales import CITY

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
