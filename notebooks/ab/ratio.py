"""Ratio metrics of an experiment: how large, how sure, and how different between two variants.

What is randomised is the user, so a user with all exposures and clicks is one draw; taking each
exposure for a draw of its own would make the intervals too narrow.
"""

from dataclasses import dataclass
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
    of how often somebody does (`ratios` asks the other variant). `value` is NaN where the
    denominators sum to 0.
    """

    value: float
    se: float
    low: float
    high: float
    n: int  # users


@dataclass(frozen=True, slots=True)
class Difference:
    """Treatment minus control; NaN where nothing is known of it."""

    value: float
    se: float
    low: float
    high: float
    p_value: float  # two-sided, of no difference
    n: int  # users of both

    @property
    def is_known(self) -> bool:
        return bool(np.isfinite(self.se))

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


def alike(first: Parts, second: Parts, confidence: float = CONFIDENCE) -> tuple[Ratio, Ratio]:
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


def ratios(treatment: Parts, control: Parts, confidence: float = CONFIDENCE) -> tuple[Ratio, Ratio]:
    """The ratio of each with its own error, or where nothing varied in it, the error that it has
    if both are alike: that nobody of a variant paid is known better the more of the other did.

    For rates of paying users, T of them and all of one variant, this is significant where an exact
    test is: of two variants of one size at T = 6, which chance brings in 3 % of all cases. Taking
    the error of `alike` for both would not be: of variants of 9 to 1 it finds one payer of the
    small one significant, whom chance puts there in 10 %.
    """
    own = ratio(*treatment, confidence), ratio(*control, confidence)
    if all(np.isfinite(found.se) for found in own):
        return own
    same = alike(treatment, control, confidence)
    first, second = (o if np.isfinite(o.se) else s for o, s in zip(own, same, strict=True))
    return first, second


def compare(treatment: Parts, control: Parts, confidence: float = CONFIDENCE) -> Difference:
    """Treatment minus control, from their users; not known where nothing varied in both together,
    or one of them has no denominator."""
    return difference(*ratios(treatment, control, confidence), confidence)


def interval(value: float, se: float, n: int, confidence: float = CONFIDENCE) -> Ratio:
    """A ratio whose standard error is known, with its normal interval."""
    reach = _quantile(confidence) * se
    return Ratio(value, se, value - reach, value + reach, n)


def visit_to_purchase_rate(paid: Bools, confidence: float = CONFIDENCE) -> Ratio:
    """Paying users over visiting users, from one entry a visiting user, shape (n,)."""
    return ratio(paid.astype(np.float64), np.ones(paid.shape), confidence)


def click_through_rate(clicks: F64, exposures: F64, confidence: float = CONFIDENCE) -> Ratio:
    """CTR: clicked exposures over exposures, from each user's two counts, shapes (n,) and (n,)."""
    return ratio(clicks, exposures, confidence)


def difference(treatment: Ratio, control: Ratio, confidence: float = CONFIDENCE) -> Difference:
    """How far the treatment lies above the control; their users are different ones."""
    value = treatment.value - control.value
    se = float(np.hypot(treatment.se, control.se))
    reach = _quantile(confidence) * se
    p_value = float(2 * norm.sf(abs(value) / se))
    return Difference(value, se, value - reach, value + reach, p_value, treatment.n + control.n)


def relative(treatment: Ratio, control: Ratio, confidence: float = CONFIDENCE) -> Difference:
    """By which share of the control the treatment lies above it: T / C - 1.

    The error is the delta method's, of a quotient of two independent ratios:
    se^2 = (se_T / C)^2 + (T se_C / C^2)^2. NaN where the control is 0.
    """
    if control.value == 0:
        unknown = float("nan")
        n = treatment.n + control.n
        return Difference(unknown, unknown, unknown, unknown, unknown, n)
    value = treatment.value / control.value - 1
    se = float(np.hypot(treatment.se, (1 + value) * control.se) / abs(control.value))
    reach = _quantile(confidence) * se
    p_value = float(2 * norm.sf(abs(value) / se))
    return Difference(value, se, value - reach, value + reach, p_value, treatment.n + control.n)


def _quantile(confidence: float) -> float:
    """Of the normal distribution, for a two-sided interval: 1.96 for 0.95."""
    return float(norm.ppf((1 + confidence) / 2))
