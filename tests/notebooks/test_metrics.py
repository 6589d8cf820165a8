"""The four metrics: by hand, beside the bootstrap, and right as often as they say."""

from dataclasses import replace

import numpy as np
import pytest

from notebooks.ab.ratio import difference, ratio, unknown
from notebooks.exposed import ExposedUsers
from notebooks.metrics import METRICS, Metric

EXPERIMENTS = 4_000  # two of a share's standard errors are 0.7 %: the bands below are tests


def people(rng: np.random.Generator, n: int, better: float = 0.0) -> ExposedUsers:
    """Users who look, click, convert and pay, each by an own liking that their past shows."""
    liking = rng.gamma(2.0, 0.5, n)
    exposures = 20.0 * (1 + rng.poisson(3.0, n))
    clicks = rng.binomial(exposures.astype(int), np.minimum(0.06 * liking * (1 + better), 0.9))
    conversions = rng.binomial(clicks, 0.12)
    purchases = conversions + rng.poisson(0.05 * liking)
    gmv = np.where(purchases > 0, rng.gamma(2.0 * np.maximum(purchases, 1), 60.0), 0.0)
    former = rng.poisson(10 * liking)
    empty = np.zeros(n, dtype=np.int64)
    names = np.full(n, "x")
    return ExposedUsers(
        user_id=np.arange(n),
        variant=names,
        exposures=exposures,
        clicks=clicks.astype(np.float64),
        conversions=conversions.astype(np.float64),
        purchases=purchases.astype(np.float64),
        paid=purchases > 0,
        gmv=gmv,
        pages=np.ones(n),
        degraded=np.zeros(n),
        first_day=empty,
        paid_day=np.where(purchases > 0, 0.0, np.nan),
        audience=names,
        city_tier=names,
        is_known=former > 0,
        former=np.stack([former, empty, empty], axis=1).astype(np.float64),
        switched=0,
        strangers=0,
    )


def two_users() -> ExposedUsers:
    users = people(np.random.default_rng(1), 2)
    given = {
        "exposures": [10, 30],
        "clicks": [2, 6],
        "conversions": [0, 2],
        "gmv": [0, 90],
        "paid": [False, True],
    }
    for name, values in given.items():
        getattr(users, name)[:] = values
    return users


def test_the_metrics_by_hand() -> None:
    users = two_users()

    assert {m.name: m.of(users).value for m in METRICS} == {
        "visit-to-purchase rate": 0.5,
        "click-through rate": 8 / 40,
        "conversion rate": 2 / 8,
        "GMV per visitor": 45.0,
    }


def test_values_are_shown_in_their_units() -> None:
    rate, *_, money = METRICS

    assert (rate.shown(0.1234), rate.shown_change(-0.01)) == ("12.34%", "-1.00 pp")
    assert (money.shown(1234.5), money.shown_change(2.0)) == ("1,234.50", "+2.00")
    assert (rate.shown(np.nan), money.shown_change(np.nan)) == ("not known", "not known")


def test_an_interval_is_shown_by_its_ends_or_not_at_all() -> None:
    rate, *_, money = METRICS
    found = replace(unknown(9), value=0.1, low=0.05, high=0.2, se=0.03)

    assert rate.shown_interval(found) == "[+5.00 pp, +20.00 pp]"
    assert money.shown_interval(found) == "[+0.05, +0.20]"
    assert money.shown_interval(unknown(9)) == "not known"


@pytest.mark.slow
@pytest.mark.parametrize("metric", METRICS, ids=lambda m: m.name)
def test_the_error_of_the_delta_method_is_that_of_the_bootstrap(metric: Metric) -> None:
    rng = np.random.default_rng(2)
    users = people(rng, 2_000)
    above, below = metric.numerator(users), metric.denominator(users)
    draws = rng.multinomial(2_000, np.full(2_000, 1 / 2_000), size=2_000)
    redrawn = (draws @ above) / (draws @ below)

    # the bootstrap's own relative error: 1 / sqrt(2 * 2,000) = 1.6 %
    assert metric.of(users).se == pytest.approx(redrawn.std(ddof=1), rel=0.05)


@pytest.mark.slow
@pytest.mark.parametrize("metric", METRICS, ids=lambda m: m.name)
def test_a_a_experiments_are_significant_as_often_as_they_should_and_intervals_hold(
    metric: Metric,
) -> None:
    rng = np.random.default_rng(3)
    # Users to draw from, with an exactly known difference: to make them takes the time.
    control, better = people(rng, 50_000), people(rng, 50_000, better=0.3)
    (y, x), (y_better, x_better) = (
        (metric.numerator(users), metric.denominator(users)) for users in (control, better)
    )
    truth = metric.of(better).value - metric.of(control).value
    alarms = held = 0
    for _ in range(EXPERIMENTS):
        one, other, third = rng.integers(0, 50_000, (3, 800))
        still = ratio(y[other], x[other])
        alarms += difference(ratio(y[one], x[one]), still).is_significant
        gap = difference(ratio(y_better[third], x_better[third]), still)
        held += gap.low <= truth <= gap.high

    assert 0.04 <= alarms / EXPERIMENTS <= 0.06
    assert 0.94 <= held / EXPERIMENTS <= 0.96
