"""Trips away: what other people did there, never what the trip itself does."""

import numpy as np
import pytest

from features.away import TEST_FOLD, Places, TripQueries, Trips, away_columns, candidate_rows
from features.away_homes import home_columns


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


@pytest.fixture
def trips() -> Trips:
    """To city 5: trip 0 of fold 0 from home 1 sees items 1 and 2, trip 1 of fold 1 from home 2 sees
    items 1 and 3, trip 2 of fold 1 from home 2 sees 3 twice. A degree of latitude apart each."""
    return Trips(
        user=ints(1, 2, 3),
        home=ints(1, 2, 2),
        city=ints(5, 5, 5),
        day=ints(100, 101, 300),
        fold=ints(0, 1, 1),
        visit_trip=ints(0, 0, 1, 1, 2, 2),
        visit_item=ints(1, 2, 1, 3, 3, 3),
        places=Places(
            city=ints(0, 5, 5, 5),
            category=ints(0, 1, 1, 2),
            lat=np.array([0.0, 10.0, 11.0, 12.0]),
            lon=np.zeros(4),
        ),
    )


def asked(fold: int, home: int = 2, first: int = 0, last: int = 0) -> TripQueries:
    return TripQueries(ints(9), ints(home), ints(5), ints(102), ints(fold), ints(first), ints(last))


def test_an_item_that_only_ones_own_fold_visited_is_no_candidate(trips: Trips) -> None:
    of_fold = candidate_rows(trips, asked(fold=1), most=10, near=0)
    of_test = candidate_rows(trips, asked(fold=TEST_FOLD), most=10, near=0)

    assert of_fold.item.tolist() == [1, 2]  # item 3 is known to fold 1 alone
    assert of_test.item.tolist() == [1, 2, 3]


def test_the_most_visited_come_first_and_the_nearest_to_a_given_place_join_them(
    trips: Trips,
) -> None:
    popular = candidate_rows(trips, asked(TEST_FOLD), most=1, near=0)
    both = candidate_rows(trips, asked(TEST_FOLD, first=1, last=1), most=1, near=2)

    assert popular.item.tolist() == [3]
    assert both.item.tolist() == [1, 2, 3]


def test_counters_leave_out_the_querys_fold(trips: Trips) -> None:
    queries = asked(fold=1)
    rows = candidate_rows(trips, queries, most=10, near=0)

    found = away_columns(trips, queries, rows)

    assert found["away_trips"].tolist() == [1, 1]
    assert found["away_trips_to_city"].tolist() == [1, 1]
    assert found["away_share"].tolist() == [1, 1]


def test_home_and_weeks_pull_a_share_and_given_places_relate(trips: Trips) -> None:
    queries = asked(TEST_FOLD, home=2, first=1, last=3)
    rows = candidate_rows(trips, queries, most=10, near=0)

    found = away_columns(trips, queries, rows)

    # Item 3: both trips from home 2 saw it, two of three trips did; 20 trips of prior.
    np.testing.assert_allclose(found["away_home_share"][2], (2 + 20 * 2 / 3) / 22)
    np.testing.assert_allclose(found["away_first_km"], [0, 111.195, 222.39], rtol=1e-4)
    np.testing.assert_allclose(found["away_way_km"], [222.39] * 3, rtol=1e-4)
    # Items 1 and 2 were seen together on one trip: 1 / sqrt((1 + 2) * (2 + 2)).
    np.testing.assert_allclose(found["away_first_together"][1], 1 / np.sqrt(12))
    assert found["away_first_category"].tolist() == [1, 1, 0]


def test_places_tell_the_home_city_of_those_who_visit_them(trips: Trips) -> None:
    queries = asked(TEST_FOLD)
    found = home_columns(trips, queries, ints(0), ints(3), ints(1, 2))

    np.testing.assert_allclose(found["home_share"], [1 / 3, 2 / 3])
    lift = found["home_place_lift"]
    assert lift[1] > 0 > lift[0]  # item 3 is of people from home 2


def test_a_way_is_unknown_unless_both_its_ends_are_given(trips: Trips) -> None:
    for first, last in ((1, 0), (0, 3), (0, 0)):
        queries = asked(TEST_FOLD, first=first, last=last)
        rows = candidate_rows(trips, queries, most=10, near=0)

        assert np.isnan(away_columns(trips, queries, rows)["away_way_km"]).all()
