"""Sample-ratio check: did each variant get the share of users that was configured?

If not, users were lost or moved by what is being tested, and no other number can be believed
(Fabijan et al. 2019, "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.stats import binomtest, chisquare

from features.errors import ContractError, SpecError
from notebooks.ab.multiple import holm

ALARM: Final = 0.0005  # p-value: the usual level, so strict because every experiment is checked
FEWEST_EXPECTED: Final = 5.0  # users of the largest variant: below, nothing could be an alarm
# Users of a variant: from there on chi-square raises as many alarms as ALARM says. Of a hundredth
# of the users that expects 5, 10 and 50 it raised 19, 15 and 6 in 10,000 sound splits, and 29, 15
# and 7 where it looked at each of 14 days; 5 are meant.
FEWEST_FOR_CHI_SQUARE: Final = 100.0


@dataclass(frozen=True, slots=True)
class SampleRatio:
    """Users by variant beside those expected, in the order of `variants`."""

    variants: tuple[str, ...]
    observed: tuple[int, ...]  # users
    expected: tuple[float, ...]  # users; sums to the observed
    chi_square: float  # of variants that expect FEWEST_FOR_CHI_SQUARE; NaN where they are not two
    p_value: float

    @property
    def is_mismatch(self) -> bool:
        return self.p_value < ALARM

    @property
    def can_tell(self) -> bool:
        """Whether users were enough that a mismatch could have been seen."""
        return max(self.expected) >= FEWEST_EXPECTED


def sample_ratio(observed: Mapping[str, int], shares: Mapping[str, float]) -> SampleRatio:
    """Users by variant against configured shares (of any sum); a variant without one is none.

    Pearson's chi-square test among the variants that expect FEWEST_FOR_CHI_SQUARE users, and an
    exact binomial one of each other variant against all: a tiny one neither spoils the
    approximation nor keeps the rest from being tested. The p-value is the least of these after
    Holm; of two variants one test says it all. A variant that nobody saw counts as 0 users.

    Raises SpecError for shares that can be no split, ContractError for users of a variant that has
    no share, and where there are no users.
    """
    owned = {variant: share for variant, share in shares.items() if share != 0}
    if len(owned) < 2 or min(owned.values()) < 0:
        raise SpecError(
            f"shares {dict(shares)}: a split has two variants or more, each with a positive share"
        )
    strange = sorted(set(observed) - set(owned))
    if strange:
        raise ContractError(
            f"users of the variants {strange}, which have no share; known: {', '.join(owned)}. "
            "Were they forced into it, or was the configuration changed while the experiment ran? "
            "Then read the days before alone"
        )
    counts = np.array([observed.get(variant, 0) for variant in owned])
    users, share = int(counts.sum()), np.array(list(owned.values())) / sum(owned.values())
    if users == 0:
        raise ContractError(f"no user of any of {', '.join(owned)}; a ratio needs some")
    expected = users * share
    is_large = expected >= FEWEST_FOR_CHI_SQUARE
    alone = np.flatnonzero(~is_large)[: 1 if len(owned) == 2 else None]
    p_values = [
        float(binomtest(k, users, p).pvalue)
        for k, p in zip(counts[alone].tolist(), share[alone].tolist(), strict=True)
    ]
    chi_square, of_large = float("nan"), counts[is_large]
    if of_large.size > 1:
        among = share[is_large] / share[is_large].sum()
        test = chisquare(of_large, of_large.sum() * among)
        chi_square = float(test.statistic)
        p_values.append(float(test.pvalue))
    return SampleRatio(
        tuple(owned),
        tuple(counts.tolist()),
        tuple(expected.tolist()),
        chi_square,
        float(holm(np.array(p_values)).min()),
    )
