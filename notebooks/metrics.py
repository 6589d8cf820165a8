"""What an experiment is judged by: ratio metrics of two sums over users.

Users are what is randomised, so each is one draw, with all they saw and did; the error of a ratio
of sums over them is the delta method's (`notebooks.ab.ratio`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64
from notebooks.ab.cuped import Arm
from notebooks.ab.ratio import CONFIDENCE, Difference, Parts, Ratio, ratio
from notebooks.exposed import ExposedUsers

NOT_KNOWN: Final = "not known"  # in place of a number, for who reads a page

Sums = Callable[[ExposedUsers], F64]
"""One entry a user, (n,)."""


@dataclass(frozen=True, slots=True)
class Metric:
    """sum(numerator) / sum(denominator)."""

    name: str
    numerator: Sums
    denominator: Sums
    is_share: bool  # of 1, shown in percent; else in CNY
    said: str  # what it is, for who reads a page

    def of(self, users: ExposedUsers, confidence: float = CONFIDENCE) -> Ratio:
        return ratio(*self.parts(users), confidence)

    def parts(self, users: ExposedUsers) -> Parts:
        return self.numerator(users), self.denominator(users)

    def arm(self, users: ExposedUsers) -> Arm:
        """With what the users did before, for CUPED."""
        return Arm(*self.parts(users), users.former)

    def shown(self, value: float) -> str:
        if np.isnan(value):
            return NOT_KNOWN
        return f"{value:.2%}" if self.is_share else f"{value:,.2f}"

    def shown_change(self, value: float) -> str:
        """A difference: percentage points, or CNY."""
        if np.isnan(value):
            return NOT_KNOWN
        return f"{100 * value:+.2f} pp" if self.is_share else f"{value:+,.2f}"

    def shown_interval(self, found: Difference) -> str:
        """Of a difference."""
        if not found.is_known:
            return NOT_KNOWN
        return f"[{self.shown_change(found.low)}, {self.shown_change(found.high)}]"


def _visitors(users: ExposedUsers) -> F64:
    return np.ones(len(users))


VISIT_TO_PURCHASE: Final = Metric(
    "visit-to-purchase rate",
    lambda users: users.paid.astype(np.float64),
    _visitors,
    True,
    "paying users over visiting users; 访购率",
)
CLICK_THROUGH: Final = Metric(
    "click-through rate",
    lambda users: users.clicks,
    lambda users: users.exposures,
    True,
    "clicked exposures over exposures",
)
CONVERSION: Final = Metric(
    "conversion rate",
    lambda users: users.conversions,
    lambda users: users.clicks,
    True,
    "clicked exposures that a payment followed within a day, over clicked exposures",
)
GMV: Final = Metric(
    "GMV per visitor",
    lambda users: users.gmv,
    _visitors,
    False,
    "CNY paid after the first exposure, over visiting users",
)
METRICS: Final = (VISIT_TO_PURCHASE, CLICK_THROUGH, CONVERSION, GMV)
"""The first one decides; the others say why."""
