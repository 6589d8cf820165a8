"""Sequential intervals: by hand, and looked at every day of a thousand experiments."""

import math

import numpy as np
import pytest

from features.errors import SpecError
from notebooks.ab.ratio import Difference, compare, difference, unknown, visit_to_purchase_rate
from notebooks.ab.sequential import always_valid, mixing_sd

EXPERIMENTS = 1_000
DAYS = 14
USERS_A_DAY = 100


def found(value: float, se: float) -> Difference:
    return Difference(value, se, value - 1.96 * se, value + 1.96 * se, 0.5, 200, se)


def test_an_interval_and_its_p_value_by_hand() -> None:
    # s = t = 1: reach = sqrt(2 (ln 2 - 2 ln 0.05)); L at x = 3 is sqrt(1/2) e^(9/4)
    looked = always_valid(found(3.0, 1.0), tau=1.0)

    assert looked.high - 3.0 == pytest.approx(math.sqrt(2 * (math.log(2) - 2 * math.log(0.05))))
    assert looked.p_value == pytest.approx(math.sqrt(2) * math.exp(-9 / 4))


def test_interval_and_p_value_agree() -> None:
    for value in np.linspace(0, 8, 81):
        looked = always_valid(found(float(value), 1.0), tau=2.0)

        assert looked.is_significant == (looked.p_value < 0.05)


def test_looking_has_its_price() -> None:
    fixed = found(1.0, 1.0)
    looked = always_valid(fixed, mixing_sd(1.0))

    assert looked.high - looked.low > fixed.high - fixed.low
    assert looked.high - looked.low < 2 * (fixed.high - fixed.low)


def test_the_mixture_is_narrowest_where_it_was_planned_for() -> None:
    best = mixing_sd(1.0)
    widths = [
        always_valid(found(0.0, 1.0), tau).high for tau in (best / 3, best / 1.3, best, best * 1.3)
    ]

    assert min(widths) == pytest.approx(widths[2], rel=0.005)
    assert widths[0] > widths[2]


def test_what_is_not_known_stays_unknown() -> None:
    nobody = unknown(0)

    assert always_valid(nobody, 1.0) is nobody


@pytest.mark.parametrize("planned", [0.0, -1.0, math.nan])
def test_a_plan_has_an_error_above_zero(planned: float) -> None:
    with pytest.raises(SpecError, match="planned_se"):
        mixing_sd(planned)


def _looks(rng: np.random.Generator, lift: float) -> list[Difference]:
    """The difference of the paying shares after each day, treatment minus control."""
    paid = rng.random((2, DAYS * USERS_A_DAY)) < np.array([[0.1], [0.1 + lift]])
    ends = range(USERS_A_DAY, DAYS * USERS_A_DAY + 1, USERS_A_DAY)
    return [difference(*(visit_to_purchase_rate(arm[:n]) for arm in paid[::-1])) for n in ends]


@pytest.mark.slow
def test_daily_looks_at_a_a_tests_raise_no_more_alarms_than_they_may() -> None:
    rng = np.random.default_rng(1)
    tau = mixing_sd(math.sqrt(2 * 0.09 / (DAYS * USERS_A_DAY)))
    alarms = naive = 0
    for _ in range(EXPERIMENTS):
        looks = _looks(rng, 0.0)
        alarms += any(always_valid(d, tau).is_significant for d in looks)
        naive += any(d.is_significant for d in looks)

    assert alarms / EXPERIMENTS <= 0.05
    assert naive / EXPERIMENTS > 0.15  # what looking daily at a fixed interval does


@pytest.mark.slow
def test_late_payments_of_users_who_came_before_raise_no_more_alarms_either() -> None:
    rng = np.random.default_rng(3)
    users = DAYS * USERS_A_DAY
    came = np.repeat(np.arange(DAYS), USERS_A_DAY)
    tau = mixing_sd(math.sqrt(2 * 0.09 / users))
    alarms = 0
    for _ in range(EXPERIMENTS):
        pays = rng.random((2, users)) < 0.1
        paid_on = np.where(pays, came + rng.geometric(0.4, (2, users)) - 1, DAYS)
        looks = [
            difference(*(visit_to_purchase_rate((arm <= day)[came <= day]) for arm in paid_on))
            for day in range(DAYS)
        ]
        alarms += any(always_valid(d, tau).is_significant for d in looks)

    assert alarms / EXPERIMENTS <= 0.05


@pytest.mark.slow
@pytest.mark.parametrize("a_day", [(50, 50), (10, 90)])
def test_looks_before_anybody_of_a_variant_has_paid_raise_no_more_alarms_either(
    a_day: tuple[int, int],
) -> None:
    rng = np.random.default_rng(4)
    tau = mixing_sd(0.01)
    alarms = 0
    for _ in range(100):
        paid = [rng.random(n * 2 * DAYS) < 0.003 for n in a_day]
        for day in range(100 // min(a_day), 2 * DAYS + 1):
            a, b = (arm[: n * day] * 1.0 for arm, n in zip(paid, a_day, strict=True))
            gap = compare((a, np.ones(a.size)), (b, np.ones(b.size)))
            if always_valid(gap, tau).is_significant:
                alarms += 1
                break

    assert alarms / 100 <= 0.05


@pytest.mark.slow
def test_looks_at_a_small_variant_beside_a_large_one_raise_no_more_alarms_either() -> None:
    rng = np.random.default_rng(5)
    tau = mixing_sd(0.01)
    alarms = 0
    for _ in range(300):
        paid = [rng.random(n * 2 * DAYS) < 0.04 for n in (30, 270)]
        looks = (
            compare(*((arm[:n] * 1.0, np.ones(n)) for arm, n in zip(paid, users, strict=True)))
            for users in ((30 * day, 270 * day) for day in range(4, 2 * DAYS + 1))
        )
        alarms += any(always_valid(gap, tau).is_significant for gap in looks)

    assert alarms / 300 <= 0.03  # with each variant's own error it was 0.06


@pytest.mark.slow
def test_an_effect_is_found_and_held_by_the_interval_at_every_look() -> None:
    rng = np.random.default_rng(2)
    tau = mixing_sd(math.sqrt(2 * 0.09 / (DAYS * USERS_A_DAY)))
    held = told = 0
    for _ in range(200):
        looks = [always_valid(d, tau) for d in _looks(rng, 0.06)]
        held += all(d.low <= 0.06 <= d.high for d in looks if d.is_known)
        told += any(d.is_significant for d in looks)

    assert held >= 190
    assert told >= 180
