"""Where a traveller goes next: orders that are known, and none that are not."""

import numpy as np
import pytest

from features.destinations import (
    DAY_S,
    Orders,
    Queries,
    candidates,
    destination_columns,
    last_destinations,
    popularity,
    traveller_columns,
)


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


@pytest.fixture
def orders() -> Orders:
    """User 1 of home 7: item 1 on day 1, 2 on day 2. User 2 of home 8: 1 on day 1, 2 on day 3, 3 on
    day 9. Items 1 and 2 lie in country 1, item 3 in country 2."""
    return Orders(
        user=ints(1, 1, 2, 2, 2),
        item=ints(1, 2, 1, 2, 3),
        at=ints(1, 2, 1, 3, 9) * DAY_S,
        country=ints(0, 1, 1, 2),
        continent=ints(0, 1, 1, 1),
        home=ints(0, 7, 8),
    )


def on_day(day: int, *users: int) -> Queries:
    at = np.full(len(users), day * DAY_S)
    return Queries(ints(*users), at, at)


def test_an_order_at_the_same_moment_is_not_known(orders: Orders) -> None:
    before, after = on_day(2, 1), on_day(3, 1)

    assert last_destinations(orders, before).tolist() == [[1, 0, 0]]
    assert last_destinations(orders, after).tolist() == [[2, 1, 0]]


def test_popularity_is_a_share_and_halves_with_age(orders: Orders) -> None:
    share = popularity(orders, ints(2) * DAY_S, half_life_days=1.0)
    later = popularity(orders, ints(3) * DAY_S, half_life_days=1.0)

    assert share.tolist() == [[1.0, 0.0, 0.0]]
    # Two orders of item 1 two days old count 2 / 4, one of item 2 a day old 1 / 2.
    np.testing.assert_allclose(later, [[0.5, 0.5, 0.0]])


def test_a_destination_of_ones_own_is_a_candidate_before_popular_ones() -> None:
    once = Orders(  # by user 1, of item 1; and five of item 2 by user 2
        user=ints(1, 2, 2, 2, 2, 2),
        item=ints(1, 2, 2, 2, 2, 2),
        at=ints(1, 1, 2, 3, 4, 5) * DAY_S,
        country=ints(0, 1, 1),
        continent=ints(0, 1, 1),
        home=ints(0, 0, 0),
    )

    assert candidates(once, on_day(9, 1, 2), 1).tolist() == [[1], [2]]


def test_columns_tell_own_history_home_and_what_follows(orders: Orders) -> None:
    queries = on_day(3, 1)  # user 2's order of item 2 on day 3 is not yet known

    found = destination_columns(orders, queries, ints(1, 2, 3)[None, :])

    assert found["own_orders_item"].tolist() == [1, 1, 0]
    assert found["own_orders_country"].tolist() == [2, 2, 0]
    np.testing.assert_allclose(found["own_days_since_item"], [2, 1, np.nan])
    np.testing.assert_allclose(found["item_order_share"], [2 / 3, 1 / 3, 0])
    # Home 7: one order of item 1 among two, 30 orders of the prior beside them.
    np.testing.assert_allclose(found["item_home_order_share"][0], (1 + 30 * 2 / 3) / 32)
    # Item 2 followed item 1 once; two travellers had item 1.
    np.testing.assert_allclose(found["follows_any"], [0, 1 / 12, 0])
    assert found["follows_last"].tolist() == [0, 0, 0]  # the last one was item 2
    backwards = destination_columns(orders, queries, ints(3, 2, 1)[None, :])
    for name, values in found.items():
        np.testing.assert_array_equal(backwards[name], values[::-1], err_msg=name)
    np.testing.assert_allclose(found["own_days_since_country"], [1, 1, np.nan])
    for name, half_life in (("fast", 7), ("slow", 45)):
        decayed = popularity(orders, queries.known_at, half_life)[0]
        np.testing.assert_allclose(found[f"item_order_share_{name}"], decayed)


def test_a_frozen_profile_knows_less_than_the_moment_asked(orders: Orders) -> None:
    frozen = Queries(ints(2), ints(10) * DAY_S, ints(2) * DAY_S)

    found = traveller_columns(orders, frozen)

    assert found["own_orders"].tolist() == [1]
    assert found["own_days_since_order"].tolist() == [9]
    assert found["days_since_known"].tolist() == [8]


def test_how_much_is_known_of_a_traveller_is_told(orders: Orders) -> None:
    nobody = Orders(*(getattr(orders, f) for f in ("user", "item", "at", "country", "continent")),
                    home=ints(0, 7, 0))  # fmt: skip

    found = traveller_columns(nobody, on_day(9, 1, 2))

    assert found["own_destinations"].tolist() == [2, 2]  # item 3 is ordered on that day
    np.testing.assert_array_equal(found["home_city"], [7, np.nan])


@pytest.mark.parametrize("seed", range(4))
def test_the_latest_destinations_are_different_and_among_the_last_eight_orders(seed: int) -> None:
    rng = np.random.default_rng(seed)
    user, item = rng.integers(1, 5, 60), rng.choice([1, 1, 1, 1, 2, 2, 3, 4, 5], 60)
    at = rng.permutation(60)
    made = Orders(user, item, at, np.zeros(6, int), np.zeros(6, int), np.zeros(7, int))
    queries = Queries(*(rng.integers(0, high, 50) for high in (7, 62)), rng.integers(0, 62, 50))

    expected = []
    for who, known_at in zip(queries.user, queries.known_at, strict=True):
        known = [i for n, i in sorted(zip(at, range(60), strict=True)) if n < known_at]
        latest = [int(item[i]) for i in known if user[i] == who][::-1][:8]
        expected.append(([*dict.fromkeys(latest)] + [0] * 3)[:3])
    assert last_destinations(made, queries).tolist() == expected
