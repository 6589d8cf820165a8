"""Two rankers on one page, interleaved by the server: who wins.

Each page shows both rankers' items, so every user compares them, and their own differences cancel:
it takes far fewer users than two groups do. Radlinski, Kurup & Joachims 2008, "How Does
Clickthrough Data Reflect Retrieval Quality?" (CIKM); Chapelle et al. 2012 (TOIS).
"""

from enum import IntEnum
from typing import Final

import numpy as np
from scipy.stats import norm

from features.errors import ContractError
from features.schema import F64
from notebooks.ab.ratio import CONFIDENCE, Difference, Ratio, difference, interval, ratio
from serving.interleaving import Draft

_NOBODY: Final = 0.0


class Team(IntEnum):
    """Whose item a place shows; also the index into credits."""

    A = 0
    B = 1


def credits(page: Draft, gains: F64) -> tuple[float, float]:
    """What each team's items gained on a page, from each place's gain (clicks, say), (m,)."""
    if gains.shape != page.teams.shape:
        raise ContractError(f"gains of shape {gains.shape} for a page of {page.teams.size} places")
    found = np.bincount(page.teams, weights=gains, minlength=len(Team))
    return float(found[Team.A]), float(found[Team.B])


def preference(of_a: F64, of_b: F64, confidence: float = CONFIDENCE) -> Difference:
    """How much further the pages' gains went to B, in -1..1: one entry a user, (n,) and (n,).

    (sum of B's - sum of A's) / (sum of both), with the delta method's error over users; 0 means no
    preference, and users who did nothing say nothing. Where all prefer the same one alike, that
    error is 0 and tells nothing: then `_unanimous`. Not known where nobody prefers any.
    """
    both: Ratio = ratio(of_b - of_a, of_a + of_b, confidence)
    if np.isnan(both.se) and abs(both.value) > 0:
        voters = int(np.count_nonzero(of_a != of_b))
        return _unanimous(both, voters, confidence)
    return difference(both, interval(_NOBODY, _NOBODY, 0, confidence), confidence)


def _unanimous(both: Ratio, voters: int, confidence: float) -> Difference:
    """A preference that all `voters` have: the sign test's, 2 / 2^voters.

    The share of users who have it is at least (alpha / 2)^(1 / voters), whom the others may balance
    (Clopper & Pearson 1934); so the interval goes from there to the value, and leaves out 0 where
    the test does. The error is what a normal interval of that reach would have.
    """
    least = ((1 - confidence) / 2) ** (1 / voters)
    end = both.value * (2 * least - 1)
    low, high = sorted((end, both.value))
    se = (high - low) / float(norm.ppf((1 + confidence) / 2))
    return Difference(both.value, se, low, high, min(1.0, 2.0 ** (1 - voters)), both.n)
