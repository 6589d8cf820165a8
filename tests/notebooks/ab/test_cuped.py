"""CUPED: by hand, against simulated A/A tests, and in users saved."""

import numpy as np
import pytest

from features.errors import ContractError
from notebooks.ab.cuped import Arm, cuped, share_kept

EXPERIMENTS = 1_000


def arm(rng: np.random.Generator, n: int, lift: float = 0.0) -> Arm:
    """Spending that a user's former spending tells half of, over one to five visits."""
    liking = rng.gamma(2.0, 1.0, n)
    before = liking + rng.normal(0, 0.7, n)
    visits = 1.0 + rng.integers(0, 5, n)
    spent = visits * (liking + lift) + rng.normal(0, 1, n)
    return Arm(spent, visits, np.stack([before, rng.normal(size=n)], axis=1))


def test_a_covariate_that_tells_everything_leaves_no_error() -> None:
    before = np.array([[1.0], [2.0], [3.0], [6.0]])
    control = Arm(before[:, 0], np.ones(4), before)
    treatment = Arm(before[:, 0] + 1.0, np.ones(4), before)

    found = cuped(treatment, control)

    assert found.plain.value == pytest.approx(1.0)
    assert found.adjusted.value == pytest.approx(1.0)
    assert found.variance_kept == pytest.approx(0.0, abs=1e-12)


def test_a_difference_that_was_there_before_is_taken_out() -> None:
    before = np.array([[0.0], [1.0], [2.0], [3.0]])
    control = Arm(before[:, 0], np.ones(4), before)
    treatment = Arm(before[:, 0] + 4.0, np.ones(4), before + 4.0)

    found = cuped(treatment, control)

    assert found.plain.value == pytest.approx(4.0)
    assert found.adjusted.value == pytest.approx(0.0, abs=1e-12)


def test_a_covariate_that_does_not_vary_changes_nothing() -> None:
    rng = np.random.default_rng(1)
    treatment, control = (
        Arm(a.numerator, a.denominator, np.ones((a.numerator.size, 2)))
        for a in (arm(rng, 50), arm(rng, 60))
    )

    found = cuped(treatment, control)

    assert found.adjusted.value == found.plain.value
    assert found.variance_kept == pytest.approx(1.0)


def test_what_never_varied_stays_unknown() -> None:
    nobody = Arm(np.zeros(5), np.ones(5), np.ones((5, 1)))

    assert not cuped(nobody, nobody).adjusted.is_known


def test_an_arm_that_never_varied_is_compared_without_its_past() -> None:
    rng = np.random.default_rng(5)
    past = rng.poisson(1.0, (200, 1)).astype(np.float64)
    nobody = Arm(np.zeros(200), np.ones(200), past)
    some = Arm((np.arange(200) < 60).astype(np.float64), np.ones(200), past)

    found = cuped(nobody, some)

    assert found.adjusted == found.plain
    assert found.variance_kept == 1.0
    assert found.adjusted.high < 0


def test_covariates_that_leave_no_error_of_a_few_users_change_nothing() -> None:
    paid = np.array([[1.0], [0.0], [1.0]])
    treatment = Arm(paid[:, 0], np.ones(3), paid)
    control = Arm(1.0 - paid[:, 0], np.ones(3), 1.0 - paid)

    found = cuped(treatment, control)

    assert found.adjusted == found.plain
    assert found.variance_kept == 1.0


def test_covariates_are_of_the_same_users() -> None:
    with pytest.raises(ContractError, match="one row a user"):
        Arm(np.ones(3), np.ones(3), np.ones((2, 1)))


@pytest.mark.slow
def test_a_a_tests_are_significant_as_often_as_they_should_and_intervals_hold_the_truth() -> None:
    rng = np.random.default_rng(2)
    alarms = held = 0
    for _ in range(EXPERIMENTS):
        alarms += cuped(arm(rng, 400), arm(rng, 400)).adjusted.is_significant
        gap = cuped(arm(rng, 400, lift=0.2), arm(rng, 400)).adjusted
        held += gap.low <= 0.2 <= gap.high

    assert 0.036 <= alarms / EXPERIMENTS <= 0.064  # 0.05, two standard errors of 0.007
    assert 0.94 <= held / EXPERIMENTS <= 0.96


@pytest.mark.slow
def test_a_small_variant_of_few_payers_is_found_worse_or_better_as_often_as_is_meant() -> None:
    rng = np.random.default_rng(6)

    def visitors(n: int) -> Arm:
        """Of whom a twenty-fifth pay, and rather those who liked it before."""
        liking = rng.gamma(0.8, 1.25, n)
        paid = rng.random(n) < 0.04 * liking
        return Arm(paid.astype(np.float64), np.ones(n), rng.poisson(3 * liking)[:, None] * 1.0)

    found = [cuped(visitors(150), visitors(1_350)).adjusted for _ in range(EXPERIMENTS)]

    # 0.025 each, and two standard errors of 0.005; with their own errors it was 0.065 worse
    assert sum(gap.high < 0 for gap in found) / EXPERIMENTS <= 0.035
    assert sum(gap.low > 0 for gap in found) / EXPERIMENTS <= 0.035


def test_the_share_that_one_variant_would_keep_is_what_two_of_them_keep() -> None:
    rng = np.random.default_rng(4)
    one, other = arm(rng, 20_000), arm(rng, 20_000)
    before = np.array([[1.0], [2.0], [4.0]])

    assert share_kept(one) == pytest.approx(cuped(one, other).variance_kept, abs=0.02)
    assert share_kept(Arm(3 * before[:, 0], np.ones(3), before)) == pytest.approx(0.0, abs=1e-12)
    assert share_kept(Arm(np.zeros(3), np.ones(3), before)) == 1.0


def test_it_needs_fewer_users_for_the_same_certainty() -> None:
    rng = np.random.default_rng(3)
    found = cuped(arm(rng, 20_000), arm(rng, 20_000))
    half = cuped(arm(rng, 10_000), arm(rng, 10_000))

    assert found.variance_kept < 0.5
    assert half.adjusted.se < found.plain.se
