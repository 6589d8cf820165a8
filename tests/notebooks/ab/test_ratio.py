"""Ratio metrics: numbers by hand, the bootstrap's standard error, and simulated A/A tests."""

import math

import numpy as np
import pytest

from features.errors import ContractError
from features.schema import F64
from notebooks.ab.ratio import click_through_rate, difference, ratio, visit_to_purchase_rate

EXPERIMENTS = 1_000


def people(rng: np.random.Generator, n: int) -> tuple[F64, F64]:
    """Clicks and exposures of n users: some see much, and each has an own liking."""
    exposures = 1.0 + rng.geometric(0.1, n)
    liking = rng.beta(0.5, 4.5, n)
    return rng.binomial(exposures.astype(np.int64), liking).astype(np.float64), exposures


def test_a_ratio_and_its_error_by_hand() -> None:
    found = ratio(np.array([1.0, 0, 2]), np.array([2.0, 1, 3]))

    # residuals 0, -1/2 and 1/2, of variance 1/4; se = sqrt(1/4 / 3) / mean of 2
    assert (found.value, found.n) == (0.5, 3)
    assert found.se == pytest.approx(math.sqrt(1 / 12) / 2)
    assert found.high - found.value == pytest.approx(1.959964 * found.se)
    assert found.value - found.low == pytest.approx(1.959964 * found.se)


def test_a_visit_to_purchase_rate_is_a_share_of_users() -> None:
    found = visit_to_purchase_rate(np.arange(100) < 20)

    assert (found.value, found.n) == (0.2, 100)
    assert found.se == pytest.approx(math.sqrt(0.2 * 0.8 / 99))


def test_a_click_through_rate_is_of_all_exposures_not_a_mean_of_users_rates() -> None:
    found = click_through_rate(np.array([1.0, 0]), np.array([1.0, 9]))

    assert found.value == 0.1


def test_a_difference_and_its_p_value_by_hand() -> None:
    control = visit_to_purchase_rate(np.arange(1_000) < 100)
    treatment = visit_to_purchase_rate(np.arange(2_000) < 260)
    found = difference(treatment, control)
    se = math.sqrt(0.1 * 0.9 / 999 + 0.13 * 0.87 / 1_999)

    assert (found.value, found.n) == (pytest.approx(0.03), 3_000)
    assert found.se == pytest.approx(se)
    assert found.p_value == pytest.approx(math.erfc(0.03 / se / math.sqrt(2)))
    assert found.is_significant
    assert not difference(treatment, control, confidence=0.99).is_significant


@pytest.mark.parametrize(("numerator", "value"), [([0, 0, 0], 0.0), ([2, 1, 3], 0.2)])
def test_where_nothing_varied_nothing_is_known_of_the_error(
    numerator: list[float], value: float
) -> None:
    found = ratio(np.array(numerator, dtype=np.float64), np.array([10.0, 5, 15]))
    other = ratio(np.array([1.0, 2]), np.array([3.0, 3]))

    assert found.value == value
    assert math.isnan(found.se)
    assert not difference(found, other).is_known
    assert not difference(other, found).is_significant


@pytest.mark.parametrize("denominator", [[], [0.0, 0.0]])
def test_a_ratio_to_nothing_is_not_known(denominator: list[float]) -> None:
    found = ratio(np.zeros(len(denominator)), np.array(denominator))

    assert (math.isnan(found.value), found.n) == (True, len(denominator))


def test_one_entry_a_user_is_expected_in_both() -> None:
    with pytest.raises(ContractError, match=r"shapes \(2,\) and \(3,\)"):
        ratio(np.zeros(2), np.ones(3))


def test_the_error_of_the_delta_method_is_that_of_the_bootstrap() -> None:
    rng = np.random.default_rng(1)
    clicks, exposures = people(rng, 2_000)
    draws = rng.multinomial(2_000, np.full(2_000, 1 / 2_000), size=2_000)
    redrawn = (draws @ clicks) / (draws @ exposures)
    found = ratio(clicks, exposures)

    # the bootstrap's own relative error: 1 / sqrt(2 * 2,000) = 1.6 %
    assert found.se == pytest.approx(redrawn.std(ddof=1), rel=0.05)


@pytest.mark.slow
def test_an_a_a_test_of_the_visit_to_purchase_rate_is_significant_as_often_as_it_should() -> None:
    rng = np.random.default_rng(2)
    paid = rng.random((EXPERIMENTS, 2, 2_000)) < 0.08
    alarms = sum(
        difference(visit_to_purchase_rate(a), visit_to_purchase_rate(b)).is_significant
        for a, b in paid
    )

    assert 0.036 <= alarms / EXPERIMENTS <= 0.064  # 0.05, two standard errors of 0.007


@pytest.mark.slow
def test_an_a_a_test_of_ctr_is_too_where_taking_exposures_for_draws_is_not() -> None:
    rng = np.random.default_rng(3)
    alarms = naive_alarms = 0
    for _ in range(EXPERIMENTS):
        (clicks_a, shown_a), (clicks_b, shown_b) = people(rng, 1_000), people(rng, 1_000)
        a, b = click_through_rate(clicks_a, shown_a), click_through_rate(clicks_b, shown_b)
        alarms += difference(a, b).is_significant
        naive_se = math.sqrt(
            a.value * (1 - a.value) / shown_a.sum() + b.value * (1 - b.value) / shown_b.sum()
        )
        naive_alarms += abs(a.value - b.value) > 1.96 * naive_se

    assert 0.036 <= alarms / EXPERIMENTS <= 0.064
    assert naive_alarms / EXPERIMENTS > 0.2


@pytest.mark.slow
def test_the_interval_holds_the_true_difference_as_often_as_it_says() -> None:
    rng = np.random.default_rng(4)
    control = rng.random((EXPERIMENTS, 2_000)) < 0.05
    treatment = rng.random((EXPERIMENTS, 2_000)) < 0.08
    held = 0
    for a, b in zip(treatment, control, strict=True):
        found = difference(visit_to_purchase_rate(a), visit_to_purchase_rate(b))
        held += found.low <= 0.03 <= found.high

    assert 0.94 <= held / EXPERIMENTS <= 0.96
