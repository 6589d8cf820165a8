"""Sums that do not depend on the order of their terms."""

import random

import pytest
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

from offline.spark.exact import exact_sum, on_grid

pytestmark = pytest.mark.spark


def test_the_order_of_rows_does_not_change_the_last_digit(spark: SparkSession) -> None:
    draw = random.Random(3)
    values = [draw.uniform(0.0, 1.0) * 10.0 ** draw.randint(-6, 6) for _ in range(2_000)]

    def summed(partitions: int, order: list[float]) -> float:
        frame = spark.createDataFrame([(v,) for v in order], "v double").repartition(partitions)
        found = frame.agg(exact_sum(F.col("v")).alias("s")).first()
        assert found is not None
        return float(found["s"])

    sums = {summed(1, values), summed(3, sorted(values)), summed(7, values[::-1])}

    assert len(sums) == 1
    assert sums.pop() == pytest.approx(sum(values), abs=2_000 * 2.0**-30)


def test_nulls_are_left_out(spark: SparkSession) -> None:
    frame = spark.createDataFrame([(1, 0.5), (1, None), (1, 1.0), (2, None)], "k int, v double")

    found = frame.groupBy("k").agg(exact_sum(F.col("v")).alias("s")).orderBy("k")

    assert [tuple(row) for row in found.collect()] == [(1, 1.5), (2, None)]


def test_parts_of_what_lies_on_the_grid_add_up_to_the_last_digit() -> None:
    thirds = [n / 3 for n in range(4)]

    found = [on_grid(third) for third in thirds]

    assert found == pytest.approx(thirds, abs=2.0**-31)
    assert (found[1] - found[0]) + (found[2] - found[1]) + (found[3] - found[2]) == 1.0
