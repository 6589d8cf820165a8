"""Histories as arrays: what came before, what was the last, what followed what."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def at_seconds(rows: list[tuple[int, int, int]]) -> Visits:
    """Visits of (user, item, second)."""
    users, items, at = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    zero = np.zeros_like(at)
    return visits_of(users, items, at, zero, zero, zero, zero)


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


def test_what_is_pulled_apart_does_not_meet_what_comes_after() -> None:
    visits = at_seconds([(0, 9, 60), (0, 8, 60), (0, 7, 61), (0, 6, 70)])

    assert list(zip(visits.items, visits.at, strict=True)) == [(8, 60), (9, 61), (7, 62), (6, 70)]
    # Up to the visit just made, and not with the next.
    np.testing.assert_array_equal(
        visits.by_user.before(visits.users, visits.at + 1).count(), [1, 2, 3, 4]
    )


@given(rows=st.lists(st.tuples(*(st.integers(0, most) for most in (2, 3, 6)))))
def test_each_visit_of_a_user_stands_at_its_time_or_a_second_after_the_one_before(
    rows: list[tuple[int, int, int]],
) -> None:
    visits = at_seconds(rows)

    expected, free = [], {}
    for user, at, item in sorted((user, at, item) for user, item, at in rows):
        free[user] = max(at, free.get(user, at)) + 1
        expected.append((free[user] - 1, user, item))
    assert list(zip(visits.at, visits.users, visits.items, strict=True)) == sorted(expected)


def test_a_direct_step_is_known_from_the_moment_of_its_second_visit() -> None:
    steps = history().steps
    pair = step_keys(ids(6, 6, 7), ids(7, 7, 6))

    # 6 -> 7 by user 1 at 250 and by user 0 at 300; never 7 -> 6.
    earlier = steps.by_pair.before(pair, ids(250, 301, 301))
    assert earlier.count().tolist() == earlier.total(steps.weights).tolist() == [0, 2, 0]


def test_a_step_over_one_visit_weighs_less() -> None:
    steps = history().spread_steps
    earlier = steps.by_pair.before(step_keys(ids(5, 5), ids(6, 7)), ids(999, 999))

    np.testing.assert_allclose(earlier.total(steps.weights), [1.0, 0.6])


def test_no_visits_are_a_history_too() -> None:
    visits = at_seconds([])

    assert (visits.size, visits.item_count) == (0, 0)
    assert visits.spread_steps.after.tolist() == visits.is_last.tolist() == []


def test_visits_out_of_order_are_refused() -> None:
    zero = ids(0, 0)

    with pytest.raises(ContractError, match="order of time"):
        Visits(zero, zero, ids(2, 1), zero, zero, zero, zero)


def test_two_visits_of_a_user_at_one_time_are_refused() -> None:
    zero = ids(0, 0, 0)

    with pytest.raises(ContractError, match="user 1 has several visits at second 7"):
        Visits(ids(1, 0, 1), zero, ids(7, 7, 7), zero, zero, zero, zero)
