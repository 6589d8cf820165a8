"""Which lists and blends earlier days were in favour of."""

from typing import TYPE_CHECKING

import pytest
from pyspark.sql import DataFrame

from offline.recall.hot_backtest import gaining, steadiest
from tests.offline.frames import rows

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark


def test_of_blends_that_are_as_good_the_steadiest_is_taken() -> None:
    def row(half_life: float, strength: float, behind: float, se: float) -> dict[str, float]:
        blend = {"half_life": half_life, "strength": strength, "last_year": 0.0}
        return {**blend, "behind": behind, "se": se}

    rows = [
        row(30.0, 50.0, 0.0, 0.0),
        row(120.0, 20.0, 0.001, 0.002),
        row(120.0, 50.0, 0.002, 0.002),
        row(240.0, 50.0, 0.005, 0.002),
    ]

    assert steadiest(rows) == rows[2]
    assert steadiest(rows[:1]) == rows[0]


def worths(spark: "SparkSession", gains: dict[int, list[float]]) -> "DataFrame":
    given = [
        (10.0, 0.0, 1.0, "visitor", city, user, 0.0, gain)
        for city, of_users in gains.items()
        for user, gain in enumerate(of_users)
    ]
    columns = "half_life double, last_year double, strength double, segment string"
    return spark.createDataFrame(
        given, f"{columns}, city long, user_id long, value double, gain double"
    )


def test_little_evidence_of_a_city_is_pulled_toward_what_all_cities_say(
    spark: "SparkSession",
) -> None:
    gain, lose = [1.0, 0.0] * 50, [-1.0, 0.0] * 50  # a hundred users each
    most_gain = worths(spark, {1: gain, 2: gain, 3: gain, 4: [-0.1, 0.0], 5: lose})
    most_lose = worths(spark, {1: lose, 2: lose, 3: lose, 4: [0.1, 0.0], 5: gain})

    assert rows(gaining(most_gain), "city") == [(1,), (2,), (3,), (4,)]
    assert rows(gaining(most_lose), "city") == [(5,)]
