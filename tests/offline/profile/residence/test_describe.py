"""The terms of two users: one at home with a trip, one with a single sign."""

import math
from typing import TYPE_CHECKING

import pytest

from offline.profile.residence.describe import describe
from offline.profile.residence.evidence import NOW
from offline.profile.residence.terms import TERMS
from offline.profile.residence.weights import weigh
from tests.offline.frames import frame

if TYPE_CHECKING:
    from pyspark.sql import Row, SparkSession

pytestmark = pytest.mark.spark

BEIJING, LANGFANG, SANYA = 100, 102, 300
CITIES = [
    {"city_id": BEIJING, "lat": 39.90, "lon": 116.40},
    {"city_id": LANGFANG, "lat": 39.52, "lon": 116.70},  # 50 km from Beijing
    {"city_id": SANYA, "lat": 18.25, "lon": 109.50},
]


@pytest.fixture(scope="module")
def described(spark: "SparkSession") -> dict[tuple[int, int], "Row"]:
    """User 1: a week of evenings in Beijing, one in Langfang, three days in Sanya; says Beijing.
    User 2: seen once, in Sanya."""
    week = [(1, "seen", BEIJING, 7 * n, 1) for n in range(6)]
    other = [(1, "seen", LANGFANG, 42, 1), *((1, "seen", SANYA, 49 + n, 1) for n in range(3))]
    searches = [(1, "search", SANYA, 60, 4), (2, "seen", SANYA, 0, 1)]
    observed = spark.createDataFrame(
        [(user, NOW, d, city, age, n, 0) for user, d, city, age, n in [*week, *other, *searches]],
        "user_id long, case int, dimension string, city long, age_days int, times long,"
        " rest_times long",
    )
    stated = spark.createDataFrame(
        [(1, NOW, "declared", BEIJING)], "user_id long, case int, dimension string, city long"
    )
    handled = spark.createDataFrame(
        [], "user_id long, case int, item_id long, age_days int, times long"
    )
    found = describe(weigh(observed), stated, handled, frame(spark, "cities", CITIES))
    return {(r["user_id"], r["city"]): r for r in found.collect()}


def test_candidates_are_the_cities_that_any_evidence_names(
    described: dict[tuple[int, int], "Row"],
) -> None:
    assert set(described) == {(1, BEIJING), (1, LANGFANG), (1, SANYA), (2, SANYA)}


def test_every_term_is_a_finite_number(described: dict[tuple[int, int], "Row"]) -> None:
    values = [row[term] for row in described.values() for term in TERMS]

    assert all(isinstance(value, float) and math.isfinite(value) for value in values)


def test_shares_are_of_the_dimension_and_leads_against_the_best_other_city(
    described: dict[tuple[int, int], "Row"],
) -> None:
    home, trip = described[1, BEIJING], described[1, SANYA]

    assert (home["seen_plain_share"], trip["seen_plain_share"]) == (0.6, 0.3)
    assert home["lead_seen_plain_share"] == pytest.approx(0.3)
    assert trip["lead_seen_plain_share"] == pytest.approx(-0.3)
    assert described[2, SANYA]["lead_seen_plain_share"] == 1.0
    assert home["seen_share"] > 0.6  # three days of one week are no three weeks


def test_agreement_counts_the_dimensions_that_put_the_city_first(
    described: dict[tuple[int, int], "Row"],
) -> None:
    home, trip = described[1, BEIJING], described[1, SANYA]

    assert (home["agreement"], home["agreement_share"]) == (2.0, pytest.approx(2 / 3))
    assert (trip["agreement"], trip["search_top"], trip["search_share"]) == (1.0, 1.0, 1.0)
    assert (home["declared"], trip["declared"]) == (1.0, 0.0)


def test_a_neighbours_evidence_counts_by_distance(
    described: dict[tuple[int, int], "Row"],
) -> None:
    home, near = described[1, BEIJING], described[1, LANGFANG]

    km = 49.436  # between the two, on the sphere
    expected = home["seen_share"] + near["seen_share"] * math.exp(-km / 30)
    assert home["near"] == pytest.approx(expected, abs=1e-3)
    assert home["lead_near"] > 0 > near["lead_near"]


def test_the_newest_presence_is_marked_and_a_single_sign_has_no_entropy(
    described: dict[tuple[int, int], "Row"],
) -> None:
    assert [described[1, c]["seen_newest"] for c in (BEIJING, LANGFANG, SANYA)] == [1.0, 0.0, 0.0]
    assert described[2, SANYA]["entropy"] == 0.0
    assert described[1, BEIJING]["entropy"] > 0.5
