"""Who moved between the halves of a history, from two histories by hand."""

from typing import TYPE_CHECKING

import pytest

from offline.trials.resident_city import most_visited, movers
from tests.offline.frames import rows

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

OLD, NEW, AWAY = 11, 12, 13


def test_who_left_a_home_for_another_moved_and_a_traveller_did_not(spark: "SparkSession") -> None:
    moved = [OLD] * 8 + [AWAY] * 2 + [NEW] * 6 + [OLD] * 4  # 0.8 and 0.6 of each half
    travelling = [OLD] * 10 + [AWAY] * 5 + [NEW] * 5  # no home in the second half
    short = [OLD] * 5 + [NEW] * 5
    histories = {1: moved, 2: travelling, 3: short}
    visits = spark.createDataFrame(
        [
            (user, nth, city, len(cities))
            for user, cities in histories.items()
            for nth, city in enumerate(cities)
        ],
        "user_id long, nth int, item_city long, visits_of_user long",
    )

    assert rows(movers(visits)) == [(1,)]


def test_of_two_cities_as_often_the_first_one_is_the_most_visited(spark: "SparkSession") -> None:
    visits = spark.createDataFrame(
        [(1, 0, 0, NEW), (1, 0, 1, OLD), (1, 0, 2, OLD), (1, 0, 3, NEW), (1, 0, 4, AWAY)],
        "user_id long, case int, nth int, item_city long",
    )

    assert rows(most_visited(visits, "home")) == [(1, 0, NEW)]
