"""Histories as arrays: what came before, what was the last, what followed what."""

import numpy as np
import pytest

from features.errors import ContractError
from features.schema import Ids
from features.visits import NOWHERE, Visits, step_keys, visits_of


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def history() -> Visits:
    """User 0 goes 5 6 7 in trip 0 and 5 in trip 2; user 1 goes 6 7 in trip 1. Given shuffled."""
    rows = [  # user, item, at, trip
        (0, 7, 300, 0),
        (0, 5, 100, 0),
        (1, 6, 100, 1),
        (0, 6, 200, 0),
        (1, 7, 250, 1),
        (0, 5, 900, 2),
    ]
    users, items, at, trips = (np.array(c) for c in zip(*rows, strict=True))
    return visits_of(users, items, at, at // 100, at // 200, trips, at + 50)


def test_visits_stand_in_the_order_of_time_and_know_the_one_before() -> None:
    visits = history()

    assert visits.items.tolist() == [5, 6, 6, 7, 7, 5]
    assert visits.previous.tolist() == [NOWHERE, NOWHERE, 0, 1, 2, NOWHERE]
    assert visits.positions.tolist() == [0, 0, 1, 1, 2, 0]
    assert visits.user_positions.tolist() == [0, 0, 1, 1, 2, 3]
    assert visits.is_last.tolist() == [False, False, False, True, True, True]
    assert visits.is_first_time.tolist() == [True, True, True, True, True, False]


def test_two_visits_of_a_user_in_one_second_are_pulled_apart() -> None:
    zero = ids(0, 0, 0)

    visits = visits_of(ids(0, 0, 1), ids(9, 8, 8), ids(60, 60, 60), zero, zero, zero, zero)

    assert list(zip(visits.users, visits.items, visits.at, strict=True)) == [
        (0, 8, 60),
        (1, 8, 60),
        (0, 9, 61),
    ]


def test_a_direct_step_is_known_from_the_moment_of_its_second_visit() -> None:
    steps = history().steps
    pair = step_keys(ids(6, 6, 7), ids(7, 7, 6))

    # 6 -> 7 by user 1 at 250 and by user 0 at 300; never 7 -> 6.
    np.testing.assert_array_equal(steps.by_pair.before(pair, ids(250, 301, 301)).count(), [0, 2, 0])


def test_a_step_over_one_visit_weighs_less() -> None:
    steps = history().spread_steps
    earlier = steps.by_pair.before(step_keys(ids(5, 5), ids(6, 7)), ids(999, 999))

    np.testing.assert_allclose(earlier.total(steps.weights), [1.0, 0.6])


def test_visits_out_of_order_are_refused() -> None:
    zero = ids(0, 0)

    with pytest.raises(ContractError, match="order of time"):
        Visits(zero, zero, ids(2, 1), zero, zero, zero, zero)
