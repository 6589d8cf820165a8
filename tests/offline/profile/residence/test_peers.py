"""What those who visit the same items say of home, with three users and two items."""

import math
from typing import TYPE_CHECKING

import pytest

from offline.profile.residence import peers
from offline.profile.residence.evidence import NOW
from tests.offline.frames import rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pytestmark = pytest.mark.spark

HERE, THERE = 100, 200
ANNA, BEN, CARLA = 1, 2, 3
GYM, AIRPORT = 5, 6


def items(spark: "SparkSession") -> "DataFrame":
    """Anna and Ben live here, Carla there; all use the airport, Anna and Ben the gym."""
    handled = spark.createDataFrame(
        [
            (ANNA, NOW, GYM, 0, 4),
            (BEN, NOW, GYM, 0, 1),
            (ANNA, NOW, AIRPORT, 120, 1),
            (BEN, NOW, AIRPORT, 0, 1),
            (CARLA, NOW, AIRPORT, 0, 1),
            (BEN, 1, GYM, 0, 1),
        ],
        "user_id long, case int, item_id long, age_days int, times long",
    )
    guesses = spark.createDataFrame(
        [(ANNA, HERE), (BEN, HERE), (CARLA, THERE)], "user_id long, guess long"
    )
    return peers.handled_items(handled, guesses)


def test_an_item_weighs_by_the_root_of_its_times_and_fades(spark: "SparkSession") -> None:
    of_anna = items(spark).where(f"user_id = {ANNA}")

    assert rows(of_anna, "item_id", "w") == [(GYM, 2.0), (AIRPORT, 0.5)]


def test_a_home_mix_counts_users_of_today_by_their_home(spark: "SparkSession") -> None:
    found = peers.home_mix(items(spark)).orderBy("item_id").collect()

    assert [(r["item_id"], r["visitors"], [tuple(h) for h in r["homes"]]) for r in found] == [
        (GYM, 2, [(HERE, 2)]),
        (AIRPORT, 3, [(HERE, 2), (THERE, 1)]),
    ]


def test_nobody_is_their_own_peer_in_no_case(spark: "SparkSession") -> None:
    used = items(spark)

    found = peers.mixed(used, peers.home_mix(used)).orderBy("user_id", "case", "visitors").collect()

    by_user = [
        (r["user_id"], r["case"], r["visitors"], [tuple(h) for h in r["homes"]]) for r in found
    ]
    assert by_user == [
        (ANNA, NOW, 1, [(HERE, 1)]),
        (ANNA, NOW, 2, [(HERE, 1), (THERE, 1)]),
        (BEN, NOW, 1, [(HERE, 1)]),
        (BEN, NOW, 2, [(HERE, 1), (THERE, 1)]),
        (BEN, 1, 1, [(HERE, 1)]),
        (CARLA, NOW, 2, [(HERE, 2), (THERE, 0)]),
    ]


def test_what_peers_tell_is_the_share_of_them_against_what_is_usual(spark: "SparkSession") -> None:
    used = items(spark)
    mixed = peers.mixed(used, peers.home_mix(used)).where(f"user_id = {CARLA}")
    living = spark.createDataFrame(
        [(HERE, 2, 0.5), (THERE, 1, 0.25)], "city long, residents long, prior double"
    )

    # One item of weight 1 with two other visitors, both from here; strength 2.
    assert rows(peers.heard(mixed), "w", "rest", "absent") == [
        (1.0, 0.5, pytest.approx(math.log(0.5), abs=1e-8))
    ]
    assert rows(peers.told(mixed, living), "city", "met", "told") == [
        (HERE, 0.5, pytest.approx(math.log((2 + 2 * 0.5) / (2 * 0.5)), abs=1e-8))
    ]
