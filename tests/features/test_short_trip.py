"""Where in between: counters of other trips, and worths of steps, by hand."""

import numpy as np

from features.catalog.sets import SHORT_TRIP
from features.matrix import assemble
from features.schema import Ids
from features.short_trip import Places, Tours, between, tour_columns
from features.tour_steps import step_worth


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


# Items 0..3 stand on a line, a hundredth of a degree apart; item 4 is in another city.
PLACES = Places(
    lat=np.array([0.0, 0.0, 0.0, 0.0, 50.0]),
    lon=np.array([0.0, 0.01, 0.02, 0.03, 8.0]),
    cities=ids(0, 0, 0, 0, 1),
    categories=ids(0, 1, 0, 1, 0),
)
# Trips 0 1 3 by user 7, 0 1 2 3 by user 8, 0 2 by user 8, 4 by user 9.
TOURS = Tours(ids(0, 3, 7, 9, 10), ids(0, 1, 3, 0, 1, 2, 3, 0, 2, 4), ids(7, 8, 8, 9))


def test_the_candidates_of_a_case_are_its_citys_items_but_the_ends() -> None:
    asked = between(TOURS, PLACES, ids(0, 1))

    assert asked.items.tolist() == [1, 2, 1, 2]
    assert asked.rows.tolist() == [0, 0, 1, 1]


def test_a_case_sees_all_trips_but_its_own() -> None:
    asked = between(TOURS, PLACES, ids(0))

    found = tour_columns(TOURS, PLACES, asked, ids(0, 1, 2, 3), ids(0))

    assert found["tour_visits"].tolist() == [1, 2]
    assert found["tour_inner"].tolist() == [1, 1]
    assert found["tour_first_next_item"].tolist() == [1, 1]  # 0 1 in trip 1, 0 2 in trip 2
    assert found["tour_first_next"].tolist() == [2, 2]
    assert found["tour_last_after_item"].tolist() == [1, 1]
    np.testing.assert_allclose(found["tour_last_spread_item"], [0.6, 1.0])
    assert found["tour_share_rank"].tolist() == [2, 1]


def test_with_people_as_folds_a_case_sees_no_trip_of_its_user() -> None:
    asked = between(TOURS, PLACES, ids(1))

    found = tour_columns(TOURS, PLACES, asked, ids(7, 8, 8, 9), ids(8))

    assert found["tour_visits"].tolist() == [1, 0]
    assert found["tour_first_together"].tolist() == [1, 1]


def test_the_way_round_is_derived_from_where_things_are() -> None:
    asked = between(TOURS, PLACES, ids(0))
    columns = tour_columns(TOURS, PLACES, asked, ids(0, 1, 2, 3), ids(0))

    x = assemble(SHORT_TRIP, columns, 2)

    np.testing.assert_allclose(x[:, SHORT_TRIP.index("tour_detour_km")], 0.0, atol=1e-3)
    np.testing.assert_allclose(x[:, SHORT_TRIP.index("tour_first_km")], [1.112, 2.224], atol=1e-3)
    assert x[:, SHORT_TRIP.index("tour_is_first_category")].tolist() == [0.0, 1.0]


def test_what_often_follows_is_worth_more_than_the_other_way_round() -> None:
    worth = step_worth(TOURS, PLACES, ids(0, 1, 2, 3), ids(0, 0), ids(-1, 1))

    steps, precedences = worth.by_case[0, -1]  # all trips seen
    assert worth.items[0].tolist() == [0, 1, 2, 3]
    assert steps[0, 1] > steps[1, 0]
    np.testing.assert_allclose(np.exp(precedences[0, 1]), (2 + 5) / (2 + 10))
    # Without trip 1, 1 before 2 was never seen: no preference.
    np.testing.assert_allclose(np.exp(worth.by_case[0, 1][1][1, 2]), 0.5)


def test_the_trips_that_are_taken_keep_their_order() -> None:
    kept = TOURS.take(np.array([False, True, False, True]))

    assert kept.offsets.tolist() == [0, 4, 5]
    assert kept.items.tolist() == [0, 1, 2, 3, 4]
    assert kept.users.tolist() == [8, 9]
