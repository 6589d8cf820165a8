"""How sure a number is."""

import math

import numpy as np
import pytest

from ranking.bootstrap import (
    mean_estimates,
    normal_estimate,
    statistic_estimate,
    user_weights,
)


def one_column(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return values[:, None], np.ones((values.size, 1))


def test_the_error_of_a_mean_is_the_textbook_one_when_every_user_asks_once() -> None:
    values = np.random.default_rng(0).normal(size=800)

    (found,) = mean_estimates(*one_column(values), np.arange(800), replicates=2000, seed=1)

    assert found.value == pytest.approx(values.mean())
    assert found.se == pytest.approx(values.std() / math.sqrt(800), rel=0.08)
    # Of 2,000 draws an end of the interval is known to 0.06 standard errors.
    assert (found.value - found.low) / found.se == pytest.approx(1.96, abs=0.12)
    assert (found.high - found.value) / found.se == pytest.approx(1.96, abs=0.12)


def test_requests_of_one_user_count_as_one_observation() -> None:
    users = np.repeat(np.arange(100), 8)
    values = np.random.default_rng(0).normal(size=100)[users]

    (by_user,) = mean_estimates(*one_column(values), users, replicates=1000)
    (alone,) = mean_estimates(*one_column(values), np.arange(800), replicates=1000)

    assert by_user.se == pytest.approx(alone.se * math.sqrt(8), rel=0.15)


def test_undefined_values_are_left_out_of_the_mean() -> None:
    (found,) = mean_estimates(*one_column(np.array([1.0, np.nan, 3.0])), np.arange(3))

    assert found.value == 2.0


def test_weights_count() -> None:
    values, weights = np.array([[0.0], [1.0]]), np.array([[1.0], [3.0]])

    assert mean_estimates(values, weights, np.arange(2))[0].value == 0.75


def test_one_user_has_no_error() -> None:
    (found,) = mean_estimates(*one_column(np.array([0.0, 1.0])), np.zeros(2, dtype=np.int64))

    assert found.value == 0.5
    assert math.isnan(found.se)
    assert math.isnan(statistic_estimate(lambda w: float(w.sum()), 1).se)
    assert statistic_estimate(lambda w: float(w.sum()), 2).se > 0


def test_two_users_have_an_error_when_both_say_something() -> None:
    users = np.arange(2)

    (both,) = mean_estimates(*one_column(np.array([0.0, 1.0])), users)
    (one,) = mean_estimates(*one_column(np.array([0.0, np.nan])), users)

    assert both.se > 0
    assert math.isnan(one.se)


def test_two_draws_are_the_fewest_that_tell_an_error() -> None:
    first, second = (float(w.sum()) for w in user_weights(9, replicates=2, seed=3))

    two = statistic_estimate(lambda w: float(w.sum()), 9, replicates=2, seed=3)
    one = statistic_estimate(lambda w: float(w.sum()), 9, replicates=1, seed=3)

    assert two.se == pytest.approx(abs(first - second) / math.sqrt(2))
    assert (one.value, math.isnan(one.se), math.isnan(one.low)) == (9.0, True, True)


def test_a_column_without_any_value_is_nan() -> None:
    (found,) = mean_estimates(*one_column(np.full(4, np.nan)), np.arange(4))

    assert math.isnan(found.value)
    assert math.isnan(found.se)


def test_of_no_values_at_all_nothing_is_known() -> None:
    found = mean_estimates(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0, dtype=np.int64))

    assert [(math.isnan(e.value), math.isnan(e.se)) for e in found] == [(True, True)] * 2


def test_the_same_seed_draws_the_same_users_for_every_statistic() -> None:
    users = np.repeat(np.arange(50), 3)
    values = np.random.default_rng(0).normal(size=150)

    (mean,) = mean_estimates(*one_column(values), users, replicates=50, seed=7)
    statistic = statistic_estimate(
        lambda w: float((w[users] * values).sum() / w[users].sum()), 50, replicates=50, seed=7
    )

    assert statistic.value == pytest.approx(mean.value)
    assert statistic.se == pytest.approx(mean.se)
    assert statistic.low == pytest.approx(mean.low)


@pytest.mark.slow
def test_95_percent_intervals_hold_the_truth_about_95_times_in_100() -> None:
    rng = np.random.default_rng(5)
    held = 0
    for seed in range(200):
        sizes = rng.integers(1, 5, 60)
        users = np.repeat(np.arange(60), sizes)
        values = (rng.normal(size=60)[users] + rng.normal(size=users.size)) / 2
        (found,) = mean_estimates(*one_column(values), users, replicates=200, seed=seed)
        held += found.low <= 0.0 <= found.high

    assert 180 <= held <= 198


def test_an_interval_of_a_share_stays_a_share() -> None:
    most, least = normal_estimate(0.99, 0.02), normal_estimate(0.01, 0.02)

    assert (most.low, most.high) == (pytest.approx(0.9508, abs=1e-4), 1.0)
    assert (least.low, least.high) == (0.0, pytest.approx(0.0492, abs=1e-4))


def test_a_share_whose_error_is_unknown_has_no_interval() -> None:
    found = normal_estimate(0.5, math.nan)

    assert (found.value, math.isnan(found.low), math.isnan(found.high)) == (0.5, True, True)
