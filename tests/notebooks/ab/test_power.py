"""Power: the textbook's number, and simulated experiments of that size."""

import math

import numpy as np
import pytest

from features.errors import SpecError
from notebooks.ab.power import users_needed
from notebooks.ab.ratio import difference, interval, visit_to_purchase_rate


def test_the_textbooks_number() -> None:
    # 16 p (1 - p) / d^2 an arm is the rule of thumb (van Belle 2008): 15.7 exactly
    base = interval(0.1, math.sqrt(0.1 * 0.9 / 1_000), 1_000)

    plan = users_needed(base, 0.1, daily_users=1_000)

    assert plan.users == pytest.approx(2 * 15.7 * 0.09 / 0.01**2, rel=0.001)
    assert plan.days == pytest.approx(plan.users / 1_000)


def test_an_uneven_split_and_a_covariate_change_the_number_as_they_should() -> None:
    base = interval(0.1, math.sqrt(0.1 * 0.9 / 1_000), 1_000)
    even = users_needed(base, 0.1, 100).users

    assert users_needed(base, 0.1, 100, share=0.1).users == pytest.approx(even * 100 / 36, rel=0.01)
    assert users_needed(base, 0.1, 100, variance_kept=0.5).users == pytest.approx(
        even / 2, rel=0.01
    )
    assert math.isnan(users_needed(base, 0.1, 0).days)


@pytest.mark.slow
def test_experiments_of_that_size_find_the_effect_as_often_as_planned() -> None:
    rng = np.random.default_rng(1)
    base = visit_to_purchase_rate(rng.random(50_000) < 0.2)
    users = users_needed(base, 0.2, 1_000).users // 2
    found = sum(
        difference(
            visit_to_purchase_rate(rng.random(users) < 1.2 * base.value),
            visit_to_purchase_rate(rng.random(users) < base.value),
        ).low
        > 0
        for _ in range(1_000)
    )

    assert 760 <= found <= 840


def test_a_metric_of_which_nothing_is_known_cannot_be_planned_for() -> None:
    with pytest.raises(SpecError, match="nothing is known"):
        users_needed(visit_to_purchase_rate(np.zeros(10, dtype=bool)), 0.1, 100)
    for effect in (0.0, float("nan"), float("inf"), -1.01, -5.0):
        with pytest.raises(SpecError, match=f"effect {effect}"):
            users_needed(visit_to_purchase_rate(np.arange(10) < 5), effect, 100)


def test_an_effect_that_leaves_nothing_can_be_planned_for() -> None:
    base = visit_to_purchase_rate(np.arange(10) < 5)

    assert users_needed(base, -1.0, 100).users == users_needed(base, 1.0, 100).users
