"""How many users, and so days, an experiment needs to find an effect."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.stats import norm

from features.errors import SpecError
from notebooks.ab.ratio import CONFIDENCE, Ratio

LOWEST_EFFECT: Final = -1.0  # relative: what is counted or paid cannot fall below nothing


@dataclass(frozen=True, slots=True)
class Plan:
    """What it takes to find a relative effect of a ratio metric."""

    effect: float  # relative, e.g. 0.05: 5 % more
    users: int  # of both arms together
    days: float  # NaN where nobody comes


def users_needed(
    base: Ratio,
    effect: float,
    daily_users: float,
    share: float = 0.5,
    power: float = 0.8,
    confidence: float = CONFIDENCE,
    variance_kept: float = 1.0,
) -> Plan:
    """Users of both arms for a relative `effect` on `base` to be found with probability `power`.

    n = v (z_(1 - a/2) + z_power)^2 / (R e)^2 * (1 / s + 1 / (1 - s)), v = n_0 se_0^2 the variance a
    user adds as the logs have it (delta method included), s the treatment's share; the textbook
    formula of two means. `variance_kept` is what CUPED leaves. `daily_users` are new users a day.
    """
    is_effect = effect >= LOWEST_EFFECT and effect != 0 and np.isfinite(effect)
    if not (is_effect and 0 < share < 1 and 0 < power < 1):
        raise SpecError(
            f"effect {effect}, share {share}, power {power}; expected an effect that is not 0, of "
            f"{LOWEST_EFFECT:g} (nothing is left) or more, 0.05 for 5 %, and a share and a power "
            "between 0 and 1"
        )
    if not (np.isfinite(base.se) and base.value != 0):
        raise SpecError(
            f"the metric is {base.value} with error {base.se}: nothing is known of its variance"
        )
    variance = base.n * base.se**2 * variance_kept
    reach = norm.ppf((1 + confidence) / 2) + norm.ppf(power)
    users = variance * (reach / (base.value * effect)) ** 2 * (1 / share + 1 / (1 - share))
    whole = int(np.ceil(users))
    return Plan(effect, whole, whole / daily_users if daily_users > 0 else float("nan"))
