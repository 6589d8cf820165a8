"""Does a difference wear off? Its slope over the days since users first saw their variant.

A new list is looked at because it is new, and an old habit is missed because it is old: both pass.
An experiment that ends while the difference still moves tells of the first days only.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import F64
from notebooks.ab.ratio import CONFIDENCE, Difference, Parts, Ratio, compare, difference, interval

# Of each variant on a day. Later days are of the few who came early and returned: below this a
# ratio of a few clicks is far from normal, and its interval promises too much.
FEWEST_A_DAY: Final = 30


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


def by_day(
    treatment: Days, control: Days, confidence: float = CONFIDENCE, fewest: int = FEWEST_A_DAY
) -> list[Difference]:
    """Treatment minus control on each day after the first exposure, of those who came; not known
    on a day that fewer than `fewest` users of a variant came on."""
    return [
        compare(_on(treatment, day, fewest), _on(control, day, fewest), confidence)
        for day in range(treatment.numerator.shape[1])
    ]


def trend(
    treatment: Days, control: Days, confidence: float = CONFIDENCE, fewest: int = FEWEST_A_DAY
) -> Difference:
    """By how much the difference grows a day; negative and significant: it wears off.

    The weighted least-squares slope over the days that `fewest` users of both variants came on. A
    day weighs 1 / (1 / t + 1 / c), t and c the sums of its denominators: as the precision of its
    difference, and by nothing that the variants did. The slope is linear in the ratios, so its
    error is the delta method's over users, with whatever ties a user's days to one another: taking
    days for independent draws would be wrong. The residuals of a day with k users are too small by
    (k - 1) / k, as its own ratio was taken off; they are made larger by as much (the clustered HC2
    of Bell & McCaffrey 2002, for means).
    """
    came = [(arm.denominator > 0).sum(axis=0) for arm in (treatment, control)]
    days = np.flatnonzero(np.minimum(came[0], came[1]) >= max(fewest, 1))
    sums = [arm.denominator[:, days].sum(axis=0) for arm in (treatment, control)]
    precision = 1 / (1 / sums[0] + 1 / sums[1])
    arms = [_slope(arm, days, precision, confidence) for arm in (treatment, control)]
    return difference(arms[0], arms[1], confidence)


def _slope(arm: Days, days: NDArray[np.intp], precision: F64, confidence: float) -> Ratio:
    n = len(arm.numerator)
    if days.size < 2:
        return interval(np.nan, np.nan, n, confidence)
    centred = days - np.average(days, weights=precision)
    weights = precision * centred / (precision @ centred**2)
    y, x = arm.numerator[:, days], arm.denominator[:, days]
    ratios = y.sum(axis=0) / x.sum(axis=0)
    came = (x > 0).sum(axis=0)
    small = np.sqrt(came / np.maximum(came - 1, 1))
    influence = ((y - ratios * x) * small / x.sum(axis=0)) @ weights  # sums to nearly 0
    se = float(np.sqrt((influence**2).sum()))
    return interval(float(ratios @ weights), se if se > 0 else np.nan, n, confidence)


def _on(arm: Days, day: int, fewest: int) -> Parts:
    """Of those who came; of nobody, where they were too few."""
    here = arm.denominator[:, day] > 0
    here &= here.sum() >= fewest
    return arm.numerator[here, day], arm.denominator[here, day]
