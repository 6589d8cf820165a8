"""Counters that know their own row, planted and not."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import binomtest

from ranking.dataset import Samples
from ranking.own_rows import ITEM, REQUEST, TRAVELLER, own_row_leaks
from tests.ranking.samples import toy_samples, toy_set

ITEMS, REQUESTS, LIST = 40, 300, 10
NAMES = ("popularity", "likes", "price", "activity", "fit")
POPULARITY, LIKES, PRICE, ACTIVITY, FIT = range(5)


def world(seed: int) -> tuple[Samples, np.ndarray]:
    """Requests of ten items each on two days, whose features are honest but tell a lot; and x.

    popularity and likes are an item's of the day, price an item's, activity a traveller's of the
    day, fit the row's own.
    """
    rng = np.random.default_rng(seed)
    items = np.concatenate([rng.permutation(ITEMS)[:LIST] for _ in range(REQUESTS)])
    users = np.arange(REQUESTS) // 3
    days = users % 2
    request = np.repeat(np.arange(REQUESTS), LIST)
    counts = rng.poisson(30, (2, ITEMS, 2)).astype(float)
    activity = rng.poisson(8, (2, REQUESTS)).astype(float)
    fit = rng.normal(size=items.size)
    x = np.stack(
        [
            counts[days[request], items, 0],
            counts[days[request], items, 1],
            rng.uniform(10, 500, ITEMS)[items],
            activity[days[request], users[request]],
            fit,
        ],
        axis=1,
    )
    wish = fit + 0.05 * x[:, POPULARITY] + rng.normal(size=items.size)
    levels = np.where(wish > 3.0, rng.integers(1, 5, items.size), 0)
    made = toy_samples(levels.reshape(REQUESTS, LIST).tolist(), users.tolist(), days.tolist(), x)
    return made, items


def with_x(made: Samples, items: np.ndarray, x: np.ndarray) -> Samples:
    return replace(made, items=items, x=x.astype(np.float32), feature_set=toy_set(*NAMES))


def test_honest_features_are_not_accused_however_well_they_tell_the_outcome() -> None:
    for seed in range(40):
        made, items = world(seed)

        assert own_row_leaks(with_x(made, items, made.x)) == ()


def test_what_moves_now_and_then_is_tested_and_not_accused() -> None:
    """The features above never differ between rows of a key, so that nothing of them is tested."""
    tested = []
    for seed in range(30):
        made, items = world(seed)
        x = made.x.copy()
        x[:, PRICE] += np.random.default_rng(seed).random(items.size) < 0.004
        samples = with_x(made, items, x)

        tested += own_row_leaks(samples, alpha=1.0)

        assert own_row_leaks(samples) == ()
    assert {(one.feature, one.key) for one in tested} == {("price", ITEM)}
    assert len(tested) > 20
    assert {one.is_counted for one in tested} == {True, False}
    for one in tested:
        assert one.p == pytest.approx(binomtest(one.more, one.more + one.less).pvalue)


def test_the_surest_leak_comes_first_and_is_one_of_as_many_tests() -> None:
    made, items = world(12)
    x = made.x.copy()
    some = (made.levels > 0) & (np.random.default_rng(0).random(items.size) < 0.2)
    x[:, POPULARITY] += some
    x[:, LIKES] -= made.levels > 0

    leaks = own_row_leaks(with_x(made, items, x))

    assert [leak.feature for leak in leaks] == ["likes", "popularity"]
    assert leaks[0].less > 400 > leaks[1].more
    for leak in leaks:
        assert leak.p == pytest.approx(2 * binomtest(leak.more, leak.more + leak.less).pvalue)


@pytest.mark.parametrize(("sign", "is_counted"), [(1.0, True), (-1.0, False)])
@pytest.mark.parametrize("column", [POPULARITY, LIKES])
def test_a_counter_that_knows_its_own_row_is_named_with_its_direction(
    sign: float, is_counted: bool, column: int
) -> None:
    made, items = world(7)
    x = made.x.copy()
    x[:, column] += sign * (made.levels > 0)

    (leak,) = own_row_leaks(with_x(made, items, x))

    assert (leak.feature, leak.key, leak.is_counted) == (NAMES[column], ITEM, is_counted)
    assert leak.offset == sign


def test_a_travellers_counter_that_counts_the_row_is_found_within_the_request() -> None:
    made, items = world(8)
    x = made.x.copy()
    x[:, ACTIVITY] += made.levels > 0

    (leak,) = own_row_leaks(with_x(made, items, x))

    assert (leak.feature, leak.key) == (NAMES[ACTIVITY], REQUEST)


def test_a_travellers_counter_that_counts_the_request_is_found_between_requests() -> None:
    made, items = world(9)
    request = np.repeat(np.arange(REQUESTS), LIST)
    best = np.maximum.reduceat(made.levels, made.offsets[:-1])
    x = made.x.copy()
    x[:, ACTIVITY] += (best == 4)[request]  # the payment that the request led to
    x[made.users[request] < 10, ACTIVITY] = np.nan  # of some nothing is known at all

    (leak,) = own_row_leaks(with_x(made, items, x))

    assert (leak.feature, leak.key, leak.is_counted) == (NAMES[ACTIVITY], TRAVELLER, True)


def test_a_value_that_is_only_known_of_rows_with_an_outcome_is_a_leak() -> None:
    made, items = world(10)
    x = made.x.copy()
    x[made.levels == 0, LIKES] = np.nan

    (leak,) = own_row_leaks(with_x(made, items, x))

    assert (leak.feature, leak.is_counted) == ("likes", True)
    assert np.isnan(leak.offset)


def test_a_leak_in_one_row_of_ten_is_found_too() -> None:
    made, items = world(11)
    x = made.x.copy()
    some = (made.levels > 0) & (np.random.default_rng(0).random(items.size) < 0.1)
    x[:, POPULARITY] += some

    assert [leak.feature for leak in own_row_leaks(with_x(made, items, x))] == ["popularity"]
