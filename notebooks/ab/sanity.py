"""Can an experiment be believed at all: were its users assigned, shown and served as was meant?

Each look gives a finding. One that is not sound forbids a decision, however good the numbers are
(Kohavi, Tang & Xu 2020, "Trustworthy Online Controlled Experiments", chapters 3 and 21).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Ids
from notebooks.ab.multiple import holm
from notebooks.ab.ratio import Difference, Parts, compare
from notebooks.ab.srm import ALARM, sample_ratio
from serving.settings.experiments import Layer, unit_of

SURE: Final = 1 - ALARM  # of an interval that leaves out 0 where there is an alarm
MOST_SWITCHED: Final = 0.01  # of users: testers and merged accounts; more is a fault
MOST_DAMAGED: Final = 0.01  # of rows, or of clicks: what a crash in between may lose
MOST_DEGRADED: Final = 0.05  # of pages with less than full service: more is another product


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look found, in words that can be printed."""

    look: str
    is_sound: bool
    said: str


@dataclass(frozen=True, slots=True)
class Served:
    """One variant's users, (n,) each: the pages of each, 1 or more, and those of them that had less
    than full service."""

    degraded: F64
    pages: F64


def split(observed: Mapping[str, int], shares: Mapping[str, float]) -> Finding:
    """The sample-ratio check over all days. Raises ContractError for users of a variant that has
    no share."""
    found = sample_ratio(observed, shares) if observed else None
    if found is None or not found.can_tell:
        return Finding("shares", True, "too few users to tell")
    counts = ", ".join(
        f"{v} {o:,} of {e:,.0f} expected"
        for v, o, e in zip(found.variants, found.observed, found.expected, strict=True)
    )
    return Finding("shares", not found.is_mismatch, f"{counts}; p = {found.p_value:.3g}")


def daily_split(variant: NDArray[np.str_], first_day: Ids, shares: Mapping[str, float]) -> Finding:
    """The same on each day for the users who came first on it: a fault of one day, say of a ramp,
    is lost in the sum of all."""
    p_values = []
    for day in np.unique(first_day).tolist():
        names, counts = np.unique(variant[first_day == day], return_counts=True)
        found = sample_ratio(dict(zip(names.tolist(), counts.tolist(), strict=True)), shares)
        if found.can_tell:
            p_values.append(found.p_value)
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
    treatments and columns, after Holm, is compared with the level of the sample-ratio check. A
    column in which one variant has nothing but zeros is compared too (`ratio.compare`): that is how
    the grossest faults look. Only one in which all users are the same tells nothing.
    """
    here = variant == control
    p_values = [
        compare(_each(former[variant == name, k]), _each(former[here, k]), SURE).p_value
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


def service(served: Mapping[str, Served], control: str) -> Finding:
    """Whether every variant that has users was served alike, and nearly always fully."""
    served = {v: s for v, s in served.items() if s.pages.size}
    shares = {v: float(s.degraded.sum() / s.pages.sum()) for v, s in served.items()}
    said = ", ".join(f"{v} {share:.2%}" for v, share in shares.items())
    p_values = np.array(
        [served_alike(served[v], served[control]).p_value for v in _beside(served, control)]
    )
    known = p_values[np.isfinite(p_values)]
    is_alike = known.size == 0 or float(holm(known).min()) >= ALARM
    is_full = max(shares.values(), default=0.0) <= MOST_DEGRADED
    return Finding(
        "service",
        is_alike and is_full,
        f"pages with less than full service: {said}" + ("" if is_alike else ", which differ"),
    )


def served_alike(treatment: Served, control: Served) -> Difference:
    """The difference of the shares of pages with less than full service, not known where no page or
    every page was such.

    Users are randomised, and a user's pages share a fate: who comes when the server is busy, or has
    no row in the store. So a user is a draw, and the error that of `ratio.compare`, which is also
    known where one variant has no such page.
    """
    return compare((treatment.degraded, treatment.pages), (control.degraded, control.pages), SURE)


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


def _beside(served: Mapping[str, Served], control: str) -> list[str]:
    """What can be compared with the control: nothing, where that has nobody."""
    return [variant for variant in served if variant != control] if control in served else []


def _each(values: F64) -> Parts:
    """A mean over users."""
    return values, np.ones(values.size)
