"""CUPED: what users did before the experiment explains part of what they do in it.

A covariate from before the first exposure cannot have been changed by the variant, so taking out
what it explains moves no difference and narrows the interval. Deng, Xu, Kohavi & Walker 2013,
"Improving the Sensitivity of Online Controlled Experiments by Utilizing Pre-Experiment Data"; for
ratio metrics, applied to the residuals of the delta method (Deng, Knoblich & Lu 2018).
"""

from dataclasses import dataclass

import numpy as np

from features.errors import ContractError
from features.schema import F64
from notebooks.ab.ratio import (
    CONFIDENCE,
    Difference,
    Parts,
    Ratio,
    alike,
    compare,
    interval,
    ratio,
    tested,
)


@dataclass(frozen=True, slots=True)
class Arm:
    """One variant's users: a ratio metric's two parts, and covariates from before."""

    numerator: F64  # (n,)
    denominator: F64  # (n,)
    before: F64  # (n, k): of the time before the first exposure; 0 for who was not there yet

    def __post_init__(self) -> None:
        if self.before.ndim != 2 or len(self.before) != self.numerator.size:
            raise ContractError(
                f"covariates of shape {self.before.shape} for {self.numerator.size} users; "
                "expected one row a user and one column a covariate"
            )

    @property
    def parts(self) -> Parts:
        return self.numerator, self.denominator


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A difference with and without the adjustment, on the same users."""

    plain: Difference
    adjusted: Difference
    variance_kept: float  # adjusted over plain variance, 0..1 and a hair; 0.5 needs half the users


def cuped(treatment: Arm, control: Arm, confidence: float = CONFIDENCE) -> Adjusted:
    """Treatment minus control of a ratio metric, adjusted for what came before.

    Each arm's ratio R moves by -theta (x - x_all), where theta regresses the arms' residuals
    (y_i - R d_i) / d on the covariates, both centred within the arm. One theta for both arms: it is
    a nuisance, and two of them would not sum to the pooled mean. What is left of each user is then
    compared as `ratio.compare` does. Covariates that do not vary, or repeat others, change nothing.
    Nor do any where nothing varied in an arm: it has no residuals to explain, and its error is not
    of its own users. Nor where they leave no error at all, as covariates of two or three users may:
    that tells nothing of others.
    """
    arms = (treatment, control)
    before = compare(treatment.parts, control.parts, confidence)
    plain = [ratio(a.numerator, a.denominator, confidence) for a in arms]
    if not all(np.isfinite(r.se) for r in plain):
        return _not_adjusted(before)
    residuals = [_residuals(a, r) for a, r in zip(arms, plain, strict=True)]
    centred = [a.before - a.before.mean(axis=0) for a in arms]
    theta = np.linalg.lstsq(np.concatenate(centred), np.concatenate(residuals), rcond=None)[0]
    everybody = np.concatenate([a.before for a in arms]).mean(axis=0)
    treated, untreated = (
        _moved(r, e - c @ theta, float((a.before.mean(axis=0) - everybody) @ theta), confidence)
        for a, r, e, c in zip(arms, plain, residuals, centred, strict=True)
    )
    if not (treated.se > 0 or untreated.se > 0):
        return _not_adjusted(before)
    one, other = (_without((a.before - everybody) @ theta, a) for a in arms)
    after = tested((treated, untreated), alike(one, other, confidence), confidence)
    return Adjusted(before, after, (after.se / before.se) ** 2)


def share_kept(arm: Arm) -> float:
    """The share of the variance that the adjustment would leave of one variant's ratio, 0..1; so
    the share of users that would do. 1 where nothing is known of the variance."""
    found = ratio(arm.numerator, arm.denominator)
    if not np.isfinite(found.se):
        return 1.0
    residuals = _residuals(arm, found)
    centred = arm.before - arm.before.mean(axis=0)
    theta = np.linalg.lstsq(centred, residuals, rcond=None)[0]
    return float((residuals - centred @ theta).var() / residuals.var())


def _not_adjusted(plain: Difference) -> Adjusted:
    return Adjusted(plain, plain, 1.0)


def _residuals(arm: Arm, found: Ratio) -> F64:
    """What each user adds to the ratio's error, (n,), mean 0."""
    mean = float(arm.denominator.mean())
    return (arm.numerator - found.value * arm.denominator) / mean


def _without(explained: F64, arm: Arm) -> Parts:
    """The arm's parts without what the past explains of each user's part in the ratio, (n,)."""
    return arm.numerator - explained * arm.denominator.mean(), arm.denominator


def _moved(found: Ratio, unexplained: F64, explained: float, confidence: float) -> Ratio:
    se = float(np.sqrt(unexplained.var(ddof=1) / unexplained.size))
    return interval(found.value - explained, se, found.n, confidence)
