"""Quotas of the recall sources: which split of a total finds most of what people then do.

An item of the merged list stands at the best of rank / quota (`features.recall.merging`), so that
only the quotas' proportions order it. What counts is recall at the number of candidates and at a
half, a quarter and an eighth of it, because there it is cut where there is less effort under load.
Each step multiplies one quota and rescales all to the same total; the best step is taken until none
gains LEAST_GAIN. Then each source is given as little as it is worth: the least of a few shares of
its quota that does not cost LEAST_GAIN. A source that is not there for what it finds (`stated`)
keeps its quota, and what that costs is told.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, Ids
from offline.running.job import Value
from offline.tuning.cases import DEPTH, Ranked
from offline.tuning.choice import Choice, Trial

FACTORS: Final = (0.25, 0.5, 0.8, 1.25, 2.0, 4.0)
FEWEST: Final = 5  # items of a source: it stays tried, and keeps its evidence
LESS: Final = (0.1, 0.25, 0.5)  # shares of a quota that may do as well
LEAST_GAIN: Final = 2e-4  # of recall; less is noise, and the quotas that are there are kept
MOST_STEPS: Final = 20
CUTS: Final = (8, 4, 2, 1)  # parts of the number of candidates
SUFFIX: Final = "_quota"  # of a source's setting


@dataclass(frozen=True, slots=True)
class Tried:
    """Quotas, and the mean recall over the cuts that they reached."""

    quotas: Mapping[str, int]
    recall: float


def choose(
    known: Ranked,
    unseen: Ranked | None,
    quotas: Mapping[str, int],
    candidates: int,
    name: str = "samples",
    stated: Collection[str] = (),
) -> Choice:
    """The quotas that find most on the known days, tried on the unseen ones.

    Where the search gained no more than a standard error, what was there is lessened.
    """

    def worth(ranked: Ranked, quotas: Mapping[str, int]) -> F64:
        share: F64 = of_wanted(hits(ranked, quotas, candidates), ranked.wanted_of).mean(axis=1)
        return share

    def trial(ranked: Ranked, best: Mapping[str, int]) -> Trial:
        users = ranked.users[ranked.wanted_of > 0]
        return Trial(worth(ranked, quotas), worth(ranked, best), users)

    steps = search(known, quotas, candidates, stated)
    gain, se = trial(known, steps[-1].quotas).gain()
    accepted = steps[-1] if gain > se else steps[0]
    fewer = lessened(known, accepted, candidates, stated)
    best = (fewer or [accepted if gain > se else steps[-1]])[-1].quotas
    return Choice(
        name,
        f"recall of {candidates} candidates, mean over their parts",
        settings(quotas),
        settings(best),
        tuple((settings(step.quotas), step.recall) for step in reversed([*steps, *fewer])),
        trial(known, best),
        None if unseen is None else trial(unseen, best),
        "less finds as much" if fewer else "",
    )


def settings(quotas: Mapping[str, int]) -> dict[str, Value]:
    """As the samples job names them."""
    return {f"{name}{SUFFIX}": quota for name, quota in quotas.items()}


def search(
    ranked: Ranked, quotas: Mapping[str, int], candidates: int, stated: Collection[str] = ()
) -> list[Tried]:
    """From these quotas to the best that is found, each step with what it reached.

    A source that proposed nothing on these days, because its list is not made yet, keeps its own,
    and so does one whose quota is `stated`.
    """
    steps = [Tried(dict(quotas), float(recalls(ranked, quotas, candidates).mean()))]
    turned = _turned(ranked, stated)
    total = sum(quotas[name] for name in turned)
    while len(steps) <= MOST_STEPS:
        here = steps[-1]
        own = {name: here.quotas[name] for name in turned}
        near = [
            {**here.quotas, **scaled({**own, name: own[name] * factor}, total)}
            for name in turned
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


def lessened(
    ranked: Ranked, best: Tried, candidates: int, stated: Collection[str] = ()
) -> list[Tried]:
    """From the best quotas to the least that find as much, source by source, the last ones of the
    page first; all together cost less than LEAST_GAIN. The largest is what the others are less
    than, and stays."""
    least, steps = best.recall - LEAST_GAIN, [best]
    turned = _turned(ranked, stated)
    largest = max(turned, key=lambda name: best.quotas[name], default=None)
    for name in reversed([name for name in turned if name != largest]):
        here = steps[-1].quotas
        for share in LESS:
            fewer = {**here, name: max(FEWEST, round(here[name] * share))}
            found = float(recalls(ranked, fewer, candidates).mean())
            if fewer[name] < here[name] and found >= least:
                steps.append(Tried(fewer, found))
                break
    return steps[1:]


def _turned(ranked: Ranked, stated: Collection[str]) -> list[str]:
    """The sources whose quotas may change: those that propose anything, and are judged by it."""
    speaking = [n for k, n in enumerate(ranked.names) if np.isfinite(ranked.ranks[:, k]).any()]
    return [name for name in speaking if name not in stated]


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
    order, place = in_order(ranked, quotas)
    depths = np.array([candidates // cut for cut in CUTS])
    is_hit = ranked.wanted[order][:, None] & (place[:, None] < depths)
    request = ranked.request[order]
    counted = [
        np.bincount(request, weights=column, minlength=ranked.users.size) for column in is_hit.T
    ]
    return np.stack(counted, axis=1).astype(np.float64)


def in_order(ranked: Ranked, quotas: Mapping[str, int]) -> tuple[Ids, Ids]:
    """Rows of what the quotas let in, request by request in the merged list's order, and the place
    of each from 0; (m,) both."""
    limits = np.array([quotas[name] for name in ranked.names], dtype=np.float64)
    keys = np.where(ranked.ranks <= limits, ranked.ranks / limits, np.inf)
    best, source = keys.min(axis=1), keys.argmin(axis=1)
    order = np.lexsort((ranked.item, source, best, ranked.request))
    order = order[np.isfinite(best[order])]
    return order, _nth(ranked.request[order])


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
