"""Quotas of the recall sources: which split of a total finds most of what people then do.

An item of the merged list stands at the best of rank / quota (`features.recall.merging`), so that
only the quotas' proportions order it. What counts is recall at the number of candidates and at a
half, a quarter and an eighth of it, because later stages cut there: the cheap first pass, and less
effort under load. Each step multiplies one quota and rescales all to the same total; the best step
is taken until none gains LEAST_GAIN.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, Ids
from offline.job import Value
from offline.tuning.cases import DEPTH, Ranked
from offline.tuning.choice import Choice, Trial

FACTORS: Final = (0.25, 0.5, 0.8, 1.25, 2.0, 4.0)
FEWEST: Final = 5  # items of a source: it stays tried, and keeps its evidence
LEAST_GAIN: Final = 2e-4  # of recall; less is noise, and the quotas that are there are kept
MOST_STEPS: Final = 20
CUTS: Final = (8, 4, 2, 1)  # parts of the number of candidates


@dataclass(frozen=True, slots=True)
class Tried:
    """Quotas, and the mean recall over the cuts that they reached."""

    quotas: Mapping[str, int]
    recall: float


def choose(
    known: Ranked, unseen: Ranked | None, quotas: Mapping[str, int], candidates: int
) -> Choice:
    """The quotas that find most on the known days, tried on the unseen ones."""
    steps = search(known, quotas, candidates)
    best = steps[-1].quotas

    def trial(ranked: Ranked) -> Trial:
        now, chosen = (
            of_wanted(hits(ranked, q, candidates), ranked.wanted_of).mean(axis=1)
            for q in (quotas, best)
        )
        return Trial(now, chosen, ranked.users[ranked.wanted_of > 0])

    return Choice(
        "samples",
        f"recall of {candidates} candidates, mean over their parts",
        settings(quotas),
        settings(best),
        tuple((settings(step.quotas), step.recall) for step in reversed(steps)),
        trial(known),
        None if unseen is None else trial(unseen),
    )


def settings(quotas: Mapping[str, int]) -> dict[str, Value]:
    """As the samples job names them."""
    return {f"{name}_quota": quota for name, quota in quotas.items()}


def search(ranked: Ranked, quotas: Mapping[str, int], candidates: int) -> list[Tried]:
    """From these quotas to the best that is found, each step with what it reached.

    A source that proposed nothing on these days, because its list is not made yet, keeps its own.
    """
    steps = [Tried(dict(quotas), float(recalls(ranked, quotas, candidates).mean()))]
    speaking = [n for k, n in enumerate(ranked.names) if np.isfinite(ranked.ranks[:, k]).any()]
    total = sum(quotas[name] for name in speaking)
    while len(steps) <= MOST_STEPS:
        here = steps[-1]
        own = {name: here.quotas[name] for name in speaking}
        near = [
            {**here.quotas, **scaled({**own, name: own[name] * factor}, total)}
            for name in speaking
            for factor in FACTORS
        ]
        if not near:
            break
        tried = [Tried(q, float(recalls(ranked, q, candidates).mean())) for q in near]
        best = max(tried, key=lambda t: t.recall)  # of several the first
        if best.recall < here.recall + LEAST_GAIN:
            break
        steps.append(best)
    return steps


def scaled(quotas: Mapping[str, float], total: int) -> dict[str, int]:
    """Whole quotas in these proportions that add up to about the total, FEWEST..DEPTH each."""
    whole = sum(quotas.values())
    return {
        name: int(np.clip(round(quota * total / whole), FEWEST, DEPTH))
        for name, quota in quotas.items()
    }


def recalls(ranked: Ranked, quotas: Mapping[str, int], candidates: int) -> F64:
    """Mean over requests of the recall at each of CUTS, (4,)."""
    found: F64 = of_wanted(hits(ranked, quotas, candidates), ranked.wanted_of).mean(axis=0)
    return found


def of_wanted(found: F64, wanted_of: Ids) -> F64:
    """Shares of what was wanted, (q, m) -> (those of the q requests that wanted anything, m)."""
    has = wanted_of > 0
    share: F64 = found[has] / wanted_of[has, None]
    return share


def hits(ranked: Ranked, quotas: Mapping[str, int], candidates: int) -> F64:
    """How many wanted items of each request stand within each of CUTS, (q, 4)."""
    limits = np.array([quotas[name] for name in ranked.names], dtype=np.float64)
    keys = np.where(ranked.ranks <= limits, ranked.ranks / limits, np.inf)
    best, source = keys.min(axis=1), keys.argmin(axis=1)
    order = np.lexsort((ranked.item, source, best, ranked.request))
    request = ranked.request[order]
    place = np.empty(order.size, dtype=np.int64)
    place[order] = _nth(request)
    depths = np.array([candidates // cut for cut in CUTS])
    is_hit = (ranked.wanted & np.isfinite(best))[:, None] & (place[:, None] < depths)
    counted = [
        np.bincount(ranked.request, weights=column, minlength=ranked.users.size)
        for column in is_hit.T
    ]
    return np.stack(counted, axis=1).astype(np.float64)


def alone(ranked: Ranked, name: str, quota: int) -> F64:
    """How many wanted items of each request a source proposes within a quota, (q,)."""
    column = ranked.ranks[:, ranked.names.index(name)]
    is_hit = ranked.wanted & (column <= quota)
    found = np.bincount(ranked.request, weights=is_hit, minlength=ranked.users.size)
    return found.astype(np.float64)


def mean_alone(ranked: Ranked, name: str, quota: int) -> float:
    """Mean recall of a source alone."""
    found = alone(ranked, name, quota)[:, None]
    return float(of_wanted(found, ranked.wanted_of).mean()) if ranked.users.size else 0.0


def _nth(request: Ids) -> Ids:
    """The number of each row within its run of equal requests, from 0."""
    starts = np.flatnonzero(np.r_[True, request[1:] != request[:-1]]) if request.size else request
    lengths = np.diff(np.r_[starts, request.size])
    return np.arange(request.size) - np.repeat(starts, lengths)
