"""Differences that wear off: by hand, against the bootstrap, and over simulated experiments."""

import math

import numpy as np
import pytest

from features.errors import ContractError
from notebooks.ab.novelty import Days, by_day, trend

EXPERIMENTS = 4_000
DAYS = 5


def people(rng: np.random.Generator, n: int, lifts: np.ndarray) -> Days:
    """Clicks and exposures of n users who come on most days, each with an own liking throughout."""
    shown = rng.binomial(6, 0.7, (n, DAYS))
    liking = rng.beta(2, 18, (n, 1))
    clicks = rng.binomial(shown, np.minimum(liking + lifts, 1.0))
    return Days(clicks.astype(np.float64), shown.astype(np.float64))


def drawn(rng: np.random.Generator, pool: Days, n: int = 300) -> Days:
    pick = rng.integers(0, len(pool.numerator), n)
    return Days(pool.numerator[pick], pool.denominator[pick])


def test_a_trend_by_hand() -> None:
    control = Days(np.array([[1.0, 1.0], [0.0, 0.0]]), np.full((2, 2), 2.0))
    treatment = Days(np.array([[2.0, 1.0], [1.0, 1.0]]), np.full((2, 2), 2.0))

    found = trend(treatment, control, fewest=1)

    # control 1/4 and 1/4, treatment 3/4 and 1/2: the difference falls from 1/2 to 1/4
    assert [d.value for d in by_day(treatment, control, fewest=1)] == [0.5, 0.25]
    assert found.value == pytest.approx(-0.25)


def test_days_that_nobody_came_on_are_left_out_and_one_day_is_no_trend() -> None:
    gap = Days(np.array([[1.0, 0, 1], [0, 0, 1]]), np.array([[2.0, 0, 2], [2, 0, 2]]))
    lone = Days(np.array([[1.0], [0.0]]), np.ones((2, 1)))

    assert math.isfinite(trend(gap, gap, fewest=1).se)
    assert not by_day(gap, gap, fewest=1)[1].is_known
    assert not trend(lone, lone, fewest=1).is_known


def test_a_day_weighs_by_how_much_both_variants_know_of_it() -> None:
    shown = np.array([[6.0, 3, 3]] * 2)
    flat = Days(np.array([[3.0, 1, 0], [3, 2, 3]]), shown)
    risen = Days(np.array([[3.0, 2, 3], [3, 1, 3]]), shown)

    # differences 0, 0 and 1/2; days weigh 2, 1 and 1, so their mean is 3/4 and the slope
    # 5/4 x 1/2 / (2 x 9/16 + 1/16 + 25/16) = 5/8 / 11/4
    assert trend(risen, flat, fewest=1).value == pytest.approx(5 / 22)


def test_days_of_a_few_users_are_not_told_of() -> None:
    clicks = np.tile([[1.0, 0.0], [0.0, 1.0]], (15, 1))
    many = Days(clicks, np.ones((30, 2)))
    few = Days(clicks[:29], np.ones((29, 2)))

    assert [d.is_known for d in by_day(many, many)] == [True, True]
    assert [d.is_known for d in by_day(few, many)] == [False, False]
    assert trend(many, many).is_known
    assert not trend(many, few).is_known


def test_a_day_on_which_one_variant_does_nothing_is_told_of() -> None:
    clicks = np.tile([[1.0], [0.0]], (15, 1))
    some, none = Days(clicks, np.ones((30, 1))), Days(0 * clicks, np.ones((30, 1)))

    assert by_day(none, some)[0].high < 0
    assert not by_day(none, none)[0].is_known


def test_one_row_a_user_is_expected_in_both() -> None:
    with pytest.raises(ContractError, match="one row a user"):
        Days(np.ones((3, 2)), np.ones((2, 2)))


@pytest.mark.slow
def test_the_error_of_a_trend_is_that_of_the_bootstrap_over_users() -> None:
    rng = np.random.default_rng(1)
    arm, still = people(rng, 1_500, np.zeros(DAYS)), people(rng, 1_500, np.zeros(DAYS))
    redrawn = []
    for _ in range(600):
        pick = rng.integers(0, 1_500, 1_500)
        again = Days(arm.numerator[pick], arm.denominator[pick])
        redrawn.append(trend(again, still).value)
    alone = math.sqrt(trend(arm, arm).se ** 2 / 2)

    assert alone == pytest.approx(np.std(redrawn, ddof=1), rel=0.08)  # bootstrap: 3 %


@pytest.mark.slow
def test_steady_differences_seem_to_move_as_rarely_as_they_should_and_intervals_hold() -> None:
    rng = np.random.default_rng(2)
    # Users to draw from, with exactly known slopes: to make them takes the time.
    control, steady, fading = (
        people(rng, 20_000, lifts)
        for lifts in (np.zeros(DAYS), np.full(DAYS, 0.05), 0.08 - 0.02 * np.arange(DAYS))
    )
    slope, truth = trend(steady, control).value, trend(fading, control).value
    alarms = held = 0
    for _ in range(EXPERIMENTS):
        still = trend(drawn(rng, steady), drawn(rng, control))
        alarms += not still.low <= slope <= still.high
        wearing = trend(drawn(rng, fading), drawn(rng, control))
        held += wearing.low <= truth <= wearing.high

    assert truth == pytest.approx(-0.02, abs=0.003)
    assert slope == pytest.approx(0.0, abs=0.003)
    assert 0.04 <= alarms / EXPERIMENTS <= 0.06
    assert 0.94 <= held / EXPERIMENTS <= 0.96


def staggered(rng: np.random.Generator, n: int = 300, window: int = 14) -> Days:
    """Users who come first on any day of the window, and on later days ever more rarely: of the
    last days since the first exposure hardly anybody tells."""
    day = np.arange(window)
    first = rng.integers(0, window, (n, 1))
    came = (day == 0) | (rng.random((n, window)) < 0.5 * 0.8**day)
    shown = (1 + rng.poisson(5, (n, window))) * (came & (first + day < window))
    clicks = rng.binomial(shown, rng.beta(2, 18, (n, 1)))
    return Days(clicks.astype(np.float64), shown.astype(np.float64))


@pytest.mark.slow
def test_equal_variants_whose_users_come_ever_more_rarely_raise_no_more_alarms() -> None:
    rng = np.random.default_rng(3)
    alarms, told, days_told, day_alarms = 0, 0, 0, 0
    for _ in range(EXPERIMENTS // 2):
        a, b = staggered(rng), staggered(rng)
        found = trend(a, b)
        told += found.is_known
        alarms += found.is_significant
        known = [d for d in by_day(a, b) if d.is_known]
        days_told += len(known)
        day_alarms += sum(d.is_significant for d in known)

    # Every day weighing the same, however few its users: 28 %.
    assert told == EXPERIMENTS // 2
    assert 0.04 <= alarms / told <= 0.06
    assert 0.04 <= day_alarms / days_told <= 0.06
    assert 4 <= days_told / told <= 7  # of 14
