"""The gate: may a candidate take the incumbent's place?

Two rules, on requests of days that neither was trained on:

- overall, NDCG@10 is not worse than the rival's by more than a margin. The margin holds for the
  value itself and not for the end of its interval: on a thin day no interval excludes a small loss,
  and a gate that then stays shut leaves a model that ages;
- no audience is significantly worse: the whole 95 % interval of its paired difference is below 0.
  An audience of a few users has no say: of so few an interval is too narrow, and would refuse at
  random.

The rival is the incumbent; where there is none, popularity and recall order must both be met.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import SpecError
from features.schema import F64, UNKNOWN_ID
from ranking.bootstrap import REPLICATES, Estimate
from ranking.dataset import Samples
from ranking.evaluate import check_scores, ndcg_difference, segments
from ranking.manifest import MadeFrom
from ranking.records import OVERALL

CURRENT: Final = "current"  # the pointer in the folder of bundles
_JUDGED: Final = (OVERALL, "audience=")


@dataclass(frozen=True, slots=True)
class Gate:
    """How strict the gate is."""

    # Of NDCG@10. Other seeds and validation users alone moved it by up to 0.003 (trivago, 2,702
    # test requests): less is not worth keeping an older model for.
    margin: float = 0.005
    least_requests: int = 100  # with a positive; below, a day says nothing
    # Of an audience, with a positive. Of 1,500 pairs of equal models (normal gaps) the bootstrap's
    # interval called one worse in 25 % at 2 users, 7 % at 5 and 4 % at 30 and 60; 2.5 % is meant.
    least_users: int = 30
    replicates: int = REPLICATES
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("least_requests", "least_users"):
            if (least := getattr(self, name)) < 1:
                raise SpecError(
                    f"{name} is {least}; expected 1 or more: of a day on which nobody did anything "
                    "no difference is known, and none is worse than the margin"
                )


@dataclass(frozen=True, slots=True)
class Comparison:
    """NDCG@10 of the candidate minus the rival's, on one segment."""

    segment: str
    rival: str
    difference: Estimate
    n: int  # requests with a positive
    users: int  # known ones, who made them
    strangers: int  # of these requests, those of nobody known: each is drawn as a user of its own
    has_say: bool  # whether there were enough to judge by

    def __str__(self) -> str:
        d = self.difference
        strangers = f" and {self.strangers} times nobody known" if self.strangers else ""
        interval = f"{d.low:+.4f}..{d.high:+.4f}" if d.low <= d.high else "no interval"
        return (
            f"{self.segment}: NDCG@10 {d.value:+.4f} against {self.rival} "
            f"({interval}, n={self.n} of {self.users} users{strangers}"
            f"{'' if self.has_say else ': too few to judge by'})"
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether the candidate may serve, and why (not); every comparison that was looked at."""

    promoted: bool
    reasons: tuple[str, ...]
    comparisons: tuple[Comparison, ...]

    def __str__(self) -> str:
        return f"{'promoted' if self.promoted else 'refused'}: {'; '.join(self.reasons)}"


def refuse_seen_days(days: Sequence[date], models: Mapping[str, MadeFrom]) -> None:
    """Raises SpecError when a model was trained or validated on any of the days."""
    for name, made_from in models.items():
        seen = sorted(day for day in days if made_from.first <= day <= made_from.last)
        if seen:
            raise SpecError(
                f"the {name} was trained on {made_from.first}..{made_from.last}, so "
                f"{', '.join(day.isoformat() for day in seen)} cannot judge it: a model is judged "
                f"on days it has not seen. Take days after {made_from.last}"
            )


def current_bundle(bundles: Path) -> Path | None:
    """The bundle that last passed the gate; None when none has."""
    pointer = bundles / CURRENT
    return pointer.resolve() if pointer.is_symlink() else None


def make_current(folder: Path) -> None:
    """Points `current`, beside the bundle, at it; readers see the old or the new, never neither."""
    pointer = folder.parent / CURRENT
    draft = pointer.with_name(f".{CURRENT}-{os.getpid()}")
    draft.unlink(missing_ok=True)
    draft.symlink_to(folder.name)
    draft.replace(pointer)


def decide(
    samples: Samples, candidate: F64, rivals: Mapping[str, F64], gate: Gate | None = None
) -> Decision:
    """Judges the candidate's scores against each rival's, all of shape (n,). Raises SpecError
    without any rival, ContractError for scores that do not fit the samples."""
    gate = gate or Gate()
    if not rivals:
        raise SpecError("no rival to judge against: give the incumbent's scores, or the baselines")
    for name, scores in {"candidate": candidate, **rivals}.items():
        check_scores(name, scores, samples)
    comparisons = [
        _compare(samples, candidate, rival, scores, segment, gate)
        for rival, scores in rivals.items()
        for segment in segments(samples)
        if segment.startswith(_JUDGED)
    ]
    against = [objection for c in comparisons if (objection := _objection(c, gate))]
    told = [str(c) for c in comparisons if c.segment == OVERALL or not c.has_say]
    return Decision(not against, tuple(against or told), tuple(comparisons))


def _compare(
    samples: Samples, ours: F64, rival: str, theirs: F64, segment: str, gate: Gate
) -> Comparison:
    is_in = segments(samples)[segment]
    difference, n = ndcg_difference(samples, ours, theirs, is_in, gate.replicates, gate.seed)
    askers = samples.users[is_in & samples.has_positive]
    strangers = int((askers == UNKNOWN_ID).sum())
    users = np.unique(askers[askers != UNKNOWN_ID]).size
    enough = (
        n >= gate.least_requests if segment == OVERALL else users + strangers >= gate.least_users
    )
    return Comparison(segment, rival, difference, n, users, strangers, enough)


def _objection(comparison: Comparison, gate: Gate) -> str | None:
    difference = comparison.difference
    if comparison.segment != OVERALL:
        is_worse = comparison.has_say and difference.high < 0
        return f"significantly worse for {comparison}" if is_worse else None
    if not comparison.has_say:
        return (
            f"{comparison.n} requests with an action are too few to judge by; expected at least "
            f"{gate.least_requests}: take more days"
        )
    if difference.value < -gate.margin:
        return f"worse than the margin of {gate.margin} allows, {comparison}"
    return None
