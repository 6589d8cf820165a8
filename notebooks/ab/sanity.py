"""Can an experiment be believed at all: were its users assigned, shown and served as was meant?

Each look gives a finding. One that is not sound forbids a decision, however good the numbers are
(Kohavi, Tang & Xu 2020, "Trustworthy Online Controlled Experiments", chapters 3 and 21).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import chi2_contingency

from features.schema import F64, Ids
from notebooks.ab.multiple import holm
from notebooks.ab.ratio import Ratio, difference, ratio
from notebooks.ab.srm import ALARM, sample_ratio
from serving.experiments import Layer, unit_of

MOST_SWITCHED: Final = 0.01  # of users: testers and merged accounts; more is a fault
MOST_DAMAGED: Final = 0.01  # of rows, or of clicks: what a crash in between may lose
FEWEST_A_DAY: Final = 5.0  # expected users of a variant: below, a chi-square test is none
MOST_DEGRADED: Final = 0.05  # of pages with less than full service: more is another product


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look found, in words that can be printed."""

    look: str
    is_sound: bool
    said: str


def split(observed: Mapping[str, int], shares: Mapping[str, float]) -> Finding:
    """The sample-ratio check over all days."""
    found = sample_ratio(observed, shares)
    counts = ", ".join(
        f"{v} {o:,} of {e:,.0f} expected"
        for v, o, e in zip(found.variants, found.observed, found.expected, strict=True)
    )
    return Finding("shares", not found.is_mismatch, f"{counts}; p = {found.p_value:.3g}")


def daily_split(variant: NDArray[np.str_], first_day: Ids, shares: Mapping[str, float]) -> Finding:
    """The same on each day for the users who came first on it: a fault of one day, say of a ramp,
    is lost in the sum of all."""
    least = min(shares.values()) / sum(shares.values())
    p_values = []
    for day in np.unique(first_day).tolist():
        names, counts = np.unique(variant[first_day == day], return_counts=True)
        if counts.sum() * least >= FEWEST_A_DAY:
            observed = dict(zip(names.tolist(), counts.tolist(), strict=True))
            p_values.append(sample_ratio(observed, shares).p_value)
    if not p_values:
        return Finding("shares by day", True, "too few users on any one day to tell")
    worst = float(holm(np.array(p_values)).min())
    said = f"{len(p_values)} days, the worst with p = {worst:.3g} after Holm"
    return Finding("shares by day", worst >= ALARM, said)


def assignment(layer: Layer, user_id: Ids, variant: NDArray[np.str_], switched: int) -> Finding:
    """Whether users saw the variant that their hash gives them, and one only."""
    meant = [layer.variant_of(unit_of(user, None, "")) or "" for user in user_id.tolist()]
    others = int(np.count_nonzero(variant != np.array(meant, dtype=np.str_)))
    users = user_id.size + switched
    is_sound = max(others, switched) <= MOST_SWITCHED * users
    return Finding(
        "assignment",
        is_sound,
        f"of {users:,} users {others:,} saw another variant than their bucket's, {switched:,} "
        "several (left out)",
    )


def alike_before(
    variant: NDArray[np.str_], control: str, former: F64, names: Sequence[str]
) -> Finding:
    """Whether the variants' users were alike before it began: an A/A test on the same users.

    `former`, (n, k), holds what they did, `names` what that is. The smallest p-value of all
    treatments and columns, after Holm, is compared with the level of the sample-ratio check.
    """
    here = variant == control
    p_values = [
        difference(_mean(former[variant == name, k]), _mean(former[here, k])).p_value
        for name in np.unique(variant).tolist()
        if name != control
        for k in range(len(names))
    ]
    known = np.array([p for p in p_values if np.isfinite(p)])
    if known.size == 0:
        return Finding("alike before", True, "nobody was there before")
    worst = float(holm(known).min())
    said = f"{', '.join(names)} of the four weeks before: p = {worst:.3g} after Holm"
    return Finding("alike before", worst >= ALARM, said)


def service(pages: Mapping[str, int], degraded: Mapping[str, int]) -> Finding:
    """Whether every variant was served alike, and nearly always fully."""
    shares = {v: degraded[v] / n for v, n in pages.items() if n}
    said = ", ".join(f"{v} {share:.2%}" for v, share in shares.items())
    table = np.array([[degraded[v], pages[v] - degraded[v]] for v in shares])
    is_alike = True
    if len(shares) > 1 and (table.sum(axis=0) > 0).all():
        is_alike = float(chi2_contingency(table).pvalue) >= ALARM
    is_full = max(shares.values(), default=0.0) <= MOST_DEGRADED
    return Finding(
        "service",
        is_alike and is_full,
        f"pages with less than full service: {said}" + ("" if is_alike else ", which differ"),
    )


def logging(rows: int, damaged: int, clicks: int, unlogged: int) -> Finding:
    """Whether exposures hold what they must, and clicks name pages that were logged."""
    is_sound = damaged <= MOST_DAMAGED * rows and unlogged <= MOST_DAMAGED * clicks
    return Finding(
        "exposures",
        is_sound,
        f"{damaged:,} of {rows:,} rows without a sound item, place or propensity; "
        f"{unlogged:,} of {clicks:,} clicks from pages that were not logged",
    )


def believed(findings: Sequence[Finding]) -> bool:
    return all(finding.is_sound for finding in findings)


def _mean(values: F64) -> Ratio:
    return ratio(values, np.ones(values.size))
