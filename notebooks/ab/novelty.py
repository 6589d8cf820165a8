"""Does a difference wear off? Its slope over the days since users first saw their variant.

A new list is looked at because it is new, and an old habit is missed because it is old: both pass.
An experiment that ends while the difference still moves tells of the first days only.
"""

from dataclasses import dataclass

import numpy as np

from features.errors import ContractError
from features.schema import F64
from notebooks.ab.ratio import CONFIDENCE, Difference, Ratio, difference, interval, ratio


@dataclass(frozen=True, slots=True)
class Days:
    """One variant's users by day since each one's first: a ratio metric's two parts, (n, days)."""

    numerator: F64
    denominator: F64  # 0 where the user was not there

    def __post_init__(self) -> None:
        if self.numerator.shape != self.denominator.shape or self.numerator.ndim != 2:
            raise ContractError(
                f"days of shapes {self.numerator.shape} and {self.denominator.shape}; expected one "
                "row a user and one column a day in both"
            )


def by_day(treatment: Days, control: Days, confidence: float = CONFIDENCE) -> list[Difference]:
    """Treatment minus control on each day after the first exposure, of those who came."""
    return [
        difference(_on(treatment, day, confidence), _on(control, day, confidence), confidence)
        for day in range(treatment.numerator.shape[1])
    ]


def trend(treatment: Days, control: Days, confidence: float = CONFIDENCE) -> Difference:
    """By how much the difference grows a day; negative and significant: it wears off.

    The least-squares slope over the days that both variants have, each ratio weighing the same.
    It is linear in the ratios, so its error is the delta method's over users, with whatever ties a
    user's days to one another: taking days for independent draws would be wrong.
    """
    days = np.flatnonzero((treatment.denominator > 0).any(0) & (control.denominator > 0).any(0))
    arms = [_slope(arm, days, confidence) for arm in (treatment, control)]
    return difference(arms[0], arms[1], confidence)


def _slope(arm: Days, days: np.ndarray[tuple[int], np.dtype[np.intp]], confidence: float) -> Ratio:
    n = len(arm.numerator)
    if days.size < 2:
        return interval(np.nan, np.nan, n, confidence)
    centred = days - days.mean()
    weights = centred / (centred**2).sum()
    y, x = arm.numerator[:, days], arm.denominator[:, days]
    ratios = y.sum(axis=0) / x.sum(axis=0)
    residuals = ((y - ratios * x) / x.mean(axis=0)) @ weights
    se = float(np.sqrt(residuals.var(ddof=1) / n)) if n > 1 else np.nan
    return interval(float(ratios @ weights), se if se > 0 else np.nan, n, confidence)


def _on(arm: Days, day: int, confidence: float) -> Ratio:
    here = arm.denominator[:, day] > 0
    return ratio(arm.numerator[here, day], arm.denominator[here, day], confidence)
