"""Sample-ratio check: did each variant get the share of users that was configured?

If not, users were lost or moved by what is being tested, and no other number can be believed
(Fabijan et al. 2019, "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scipy.stats import chisquare

from features.errors import ContractError, SpecError

ALARM: Final = 0.0005  # p-value: the usual level, so strict because every experiment is checked


@dataclass(frozen=True, slots=True)
class SampleRatio:
    """Users by variant beside those expected, in the order of `variants`."""

    variants: tuple[str, ...]
    observed: tuple[int, ...]  # users
    expected: tuple[float, ...]  # users; sums to the observed
    chi_square: float
    p_value: float

    @property
    def is_mismatch(self) -> bool:
        return self.p_value < ALARM


def sample_ratio(observed: Mapping[str, int], shares: Mapping[str, float]) -> SampleRatio:
    """Pearson's chi-square test of users by variant against configured shares (of any sum).

    A variant that nobody saw counts as 0 users. The p-value is an approximation that wants five
    expected users a variant. Raises SpecError for shares that can be no split, ContractError for
    users of a variant that has no share, and where there are no users.
    """
    if len(shares) < 2 or min(shares.values()) <= 0:
        raise SpecError(
            f"shares {dict(shares)}: a split has two variants or more, each with a positive share"
        )
    strange = sorted(set(observed) - set(shares))
    if strange:
        raise ContractError(
            f"users of the variants {strange}, which have no share; known: {', '.join(shares)}. "
            "Was the configuration changed while the experiment ran? Read the days before alone"
        )
    counts = [observed.get(variant, 0) for variant in shares]
    users, whole = sum(counts), sum(shares.values())
    if users == 0:
        raise ContractError(f"no user of any of {', '.join(shares)}; a ratio needs some")
    expected = [users * share / whole for share in shares.values()]
    test = chisquare(counts, expected)
    return SampleRatio(
        tuple(shares), tuple(counts), tuple(expected), float(test.statistic), float(test.pvalue)
    )
