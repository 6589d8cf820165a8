"""Ratio metrics of an experiment: how large, how sure, and how different between two variants.

What is randomised is the user, so a user with all exposures and clicks is one draw; taking each
exposure for a draw of its own would make the intervals too narrow.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from scipy.stats import norm

from features.errors import ContractError
from features.schema import F64, Bools

CONFIDENCE: Final = 0.95

Parts = tuple[F64, F64]
"""What a ratio is made of: numerator and denominator of each user, (n,) and (n,)."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of two sums over users, with its standard error and interval.

    `se`, `low` and `high` are NaN where nothing varied: nobody paid, so by itself it says nothing
    of how often somebody does (`compare` asks the other variant). `value` is NaN where the
    denominators sum to 0.
    """

    value: float
    se: float
    low: float
    high: float
    n: int  # users


Pair = tuple[Ratio, Ratio]
"""Treatment and control."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Treatment minus control; NaN where nothing is known of it."""

    value: float
    se: float  # of each side's own users
    low: float
    high: float
    p_value: float  # two-sided, of no difference
    n: int  # users of both
    null_se: float  # the error that no difference is tested with

    @property
    def is_known(self) -> bool:
        return bool(np.isfinite(self.se))

    @property
    def wider_se(self) -> float:
        """The larger error, for where one must do: value ± quantile * it leaves out 0 only where
        `low` to `high` does."""
        return max(self.se, self.null_se)

    @property
    def is_significant(self) -> bool:
        """The interval leaves out 0."""
        return self.low > 0 or self.high < 0


def ratio(numerator: F64, denominator: F64, confidence: float = CONFIDENCE) -> Ratio:
    """sum(numerator) / sum(denominator) over users, shapes (n,) and (n,), one entry a user.

    The standard error is by the delta method: for means y, x and R = y / x,
    var(R) = (var(y) - 2 R cov(x, y) + R^2 var(x)) / (n x^2), which is the variance of the
    residuals y_i - R x_i over n x^2. Deng, Knoblich & Lu 2018, "Applying the Delta Method in
    Metric Analytics: A Practical Guide with Novel Ideas" (KDD).
    """
    if numerator.shape != denominator.shape or numerator.ndim != 1:
        raise ContractError(
            f"a ratio of shapes {numerator.shape} and {denominator.shape}; expected one entry a "
            "user in both"
        )
    n, total, whole = numerator.size, float(numerator.sum()), float(denominator.sum())
    if whole == 0:
        return Ratio(np.nan, np.nan, np.nan, np.nan, n)
    value = total / whole
    residuals = numerator - value * denominator
    has_varied = (numerator * whole != denominator * total).any()  # exact where both are counts
    se = float(np.sqrt(n * residuals.var(ddof=1)) / whole) if has_varied else np.nan
    return interval(value, se, n, confidence)


def alike(first: Parts, second: Parts, confidence: float = CONFIDENCE) -> Pair:
    """The ratio of each, with the error that it has if both have the same: that of residuals about
    the ratio of both together. Not known where nothing varied in both together."""
    both = ratio(np.concatenate((first[0], second[0])), np.concatenate((first[1], second[1])))
    mean = float(np.concatenate((first[1], second[1])).sum()) / max(both.n, 1)
    variance = both.n * (both.se * mean) ** 2  # of a user's residual

    def of(parts: Parts) -> Ratio:
        found = ratio(*parts, confidence)
        if np.isnan(found.value):
            return found
        se = float(np.sqrt(variance * found.n) / parts[1].sum())
        return interval(found.value, se, found.n, confidence)

    return of(first), of(second)


def compare(treatment: Parts, control: Parts, confidence: float = CONFIDENCE) -> Difference:
    """Treatment minus control, from their users; not known where nothing varied in both together,
    or one of them has no denominator.

    Whether there is a difference is tested with a mean of two variances: the one that users have
    about their own variant's ratio, and the one about the ratio of both (`alike`). What few pay is
    skewed, and where one variant is small neither will do. Its own error is small exactly when its
    numbers are low, so that it looks surely worse; that of both is too small when they are high. By
    the Edgeworth expansion (Hall 1992, "The Bootstrap and Edgeworth Expansion", 2.6) the skewness g
    of the difference moves either tail by g (2 z^2 + 1) / 6 with the first and by g (1 - z^2) / 6
    with the second, z the normal quantile: of the mean in which the first has the weight
    (z^2 - 1) / (3 z^2), 0.25 for 95 %, nothing of it is left. ADR 0093 has what was measured.
    """
    return tested(*_own_and_alike(treatment, control, confidence), confidence)


def relative(treatment: Parts, control: Parts, confidence: float = CONFIDENCE) -> Difference:
    """By which share of the control the treatment lies above it: T / C - 1; NaN where C is 0.

    The error is the delta method's, of a quotient of two independent ratios:
    se^2 = (se_T / C)^2 + (T se_C / C^2)^2; and where both are alike, that of the difference over C:
    so this leaves out 0 exactly where `compare` does.
    """
    own, same = _own_and_alike(treatment, control, confidence)
    n, base = own[0].n + own[1].n, own[1].value
    if base == 0:
        return unknown(n)
    value = own[0].value / base - 1
    plain = float(np.hypot(own[0].se, own[1].se)) / abs(base)
    se = float(np.hypot(own[0].se, (1 + value) * own[1].se)) / abs(base)
    same_se = float(np.hypot(same[0].se, same[1].se)) / abs(base)
    return around(value, se, mean_se(plain, same_se, confidence), n, confidence)


def tested(own: Pair, same: Pair, confidence: float) -> Difference:
    """The difference of two ratios, treatment and control, with their own errors and with those
    that they have if both are alike: as `compare` says."""
    se, same_se = (float(np.hypot(a.se, b.se)) for a, b in (own, same))
    null_se = mean_se(se, same_se, confidence)
    return around(own[0].value - own[1].value, se, null_se, own[0].n + own[1].n, confidence)


def interval(value: float, se: float, n: int, confidence: float = CONFIDENCE) -> Ratio:
    """A ratio whose standard error is known, with its normal interval."""
    reach = quantile_of(confidence) * se
    return Ratio(value, se, value - reach, value + reach, n)


def visit_to_purchase_rate(paid: Bools, confidence: float = CONFIDENCE) -> Ratio:
    """Paying users over visiting users, from one entry a visiting user, shape (n,)."""
    return ratio(paid.astype(np.float64), np.ones(paid.shape), confidence)


def click_through_rate(clicks: F64, exposures: F64, confidence: float = CONFIDENCE) -> Ratio:
    """CTR: clicked exposures over exposures, from each user's two counts, shapes (n,) and (n,)."""
    return ratio(clicks, exposures, confidence)


def difference(treatment: Ratio, control: Ratio, confidence: float = CONFIDENCE) -> Difference:
    """How far the treatment lies above the control, tested with their own errors; their users are
    different ones."""
    value = treatment.value - control.value
    se = float(np.hypot(treatment.se, control.se))
    return around(value, se, se, treatment.n + control.n, confidence)


def unknown(n: int) -> Difference:
    """Of n users, of whom nothing can be told."""
    nan = float("nan")
    return Difference(nan, nan, nan, nan, nan, n, nan)


def around(value: float, se: float, null_se: float, n: int, confidence: float) -> Difference:
    """A difference with its p-value, by the error that it is tested with, and its interval, which
    agree; not known where `se` is not."""
    if not np.isfinite(se):
        return replace(unknown(n), value=value)
    toward, away = reaches(value, se, null_se, quantile_of(confidence))
    below, above = (toward, away) if value > 0 else (away, toward)
    p_value = float(2 * norm.sf(abs(value) / null_se))
    return Difference(value, se, value - below, value + above, p_value, n, null_se)


def mean_se(se: float, same_se: float, confidence: float) -> float:
    """The error of a mean of two variances, by which no skewness is left: see `compare`."""
    square = quantile_of(confidence) ** 2
    own_share = max((square - 1) / (3 * square), 0.0)
    return float(np.sqrt(own_share * se**2 + (1 - own_share) * same_se**2))


def reaches(value: float, se: float, null_se: float, quantile: float) -> tuple[float, float]:
    """How far an interval goes from a difference toward 0, and how far away from it.

    It holds the differences d that `value` is less than `quantile` errors away from. The variance
    is se^2 at `value` and null_se^2 at 0, and in between on a line; so 0 is left out where the test
    finds a difference, and what is far from 0 has its own error, by which it is known. Where the
    test finds none, the line is as steep as where it would just find one. Away from 0 the interval
    is no narrower than by its own error: that a few large payments are missing tells nothing.
    """
    toward_0 = null_se**2 - se**2
    lean = quantile**2 * toward_0 / (2 * max(abs(value), quantile * null_se))
    root = float(np.hypot(lean, quantile * se))
    return root + lean, max(root - lean, quantile * se)


def _own_and_alike(treatment: Parts, control: Parts, confidence: float) -> tuple[Pair, Pair]:
    """The ratio of each with its own error, and with the error that it has if both are alike.

    Where nothing varied in one of them, the latter stands for the former, and nothing else is known
    of both: that nobody of a variant paid is known better the more of the other did. For rates of
    paying users, T of them and all of one variant, the difference is then significant where an
    exact test's is: of two variants of one size at T = 6, which chance brings in 3 % of all cases.
    """
    own = ratio(*treatment, confidence), ratio(*control, confidence)
    same = alike(treatment, control, confidence)
    if all(np.isfinite(found.se) for found in own):
        return own, same
    first, second = (o if np.isfinite(o.se) else s for o, s in zip(own, same, strict=True))
    return (first, second), (first, second)


def quantile_of(confidence: float) -> float:
    """Of the normal distribution, for a two-sided interval: 1.96 for 0.95."""
    return float(norm.ppf((1 + confidence) / 2))
