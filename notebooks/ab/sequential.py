"""Intervals that stay valid however often one looks, and whenever one stops.

A fixed-horizon interval read every day finds differences where there are none. The mixture
sequential probability ratio test pays for looking with a wider interval: Robbins 1970; Johari,
Koomen, Pekelis & Walsh 2022, "Always Valid Inference: Continuous Monitoring of A/B Tests".
"""

import math
from dataclasses import replace
from typing import Final

import numpy as np

from features.errors import SpecError
from notebooks.ab.ratio import CONFIDENCE, Difference, reaches

_SMALLEST_ALPHA: Final = 1e-12


def mixing_sd(planned_se: float, confidence: float = CONFIDENCE) -> float:
    """The standard deviation of the mixture that makes the interval narrowest at `planned_se`.

    tau^2 = se^2 (-2 ln a + ln(-2 ln a) + 1), to first order, a = 1 - confidence: Waudby-Smith,
    Arbour, Sinha, Kennedy & Ramdas 2024, "Time-uniform central limit theory", section 3.5. It must
    not be chosen by what was seen; the se that the design was planned for is what it is for.
    """
    if not (planned_se > 0 and math.isfinite(planned_se)):
        raise SpecError(f"planned_se is {planned_se}; expected the standard error of the plan, > 0")
    lost = -2 * math.log(_alpha(confidence))
    return planned_se * math.sqrt(lost + math.log(lost) + 1)


def always_valid(found: Difference, tau: float, confidence: float = CONFIDENCE) -> Difference:
    """The same difference with an interval and a p-value that hold at every look together.

    The mixture N(0, tau^2) over effects gives the likelihood ratio
    L = sqrt(s / (s + t)) exp(x^2 t / (2 s (s + t))), s = null_se^2, t = tau^2, x the difference; L
    is a martingale while increments are independent, which holds where each user counts once, from
    the first exposure on. The interval leaves out 0 where 1 / L <= 1 - confidence, and goes as far
    elsewhere as `reaches` says, by as many errors as that takes; the p-value is min(1, 1 / L).
    """
    if not tau > 0:
        raise SpecError(f"tau is {tau}; expected > 0, see mixing_sd()")
    if not found.is_known:
        return found
    s, t = found.null_se**2, tau**2
    errors = math.sqrt((s + t) / t * (math.log((s + t) / s) - 2 * math.log(_alpha(confidence))))
    toward, away = reaches(found.value, found.se, found.null_se, errors)
    below, above = (toward, away) if found.value > 0 else (away, toward)
    log_ratio = 0.5 * math.log(s / (s + t)) + found.value**2 * t / (2 * s * (s + t))
    p_value = float(np.exp(-max(log_ratio, 0.0)))
    return replace(found, low=found.value - below, high=found.value + above, p_value=p_value)


def _alpha(confidence: float) -> float:
    if not 0 < confidence < 1:
        raise SpecError(f"confidence is {confidence}; expected between 0 and 1")
    return max(1 - confidence, _SMALLEST_ALPHA)
