"""What another ranker would have shown on pages that were served, before it gets any traffic.

The journal makes a page again bit for bit: the same candidates, the same rows, the same pools that
exploration drew from. Another ranker is asked over the very same; what it would have put on each
place, and how likely, is exact. What people would have done there it does not tell.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from features.matrix import assemble
from features.schema import F32, Ids
from serving.explaining.journal import segments
from serving.explaining.replay import Found, Replayed
from serving.explaining.segments import blocks
from serving.pipeline import arrange
from serving.plan import Plan
from serving.stages.explore import FRESH, Chances, chances
from serving.stages.rankers import MAIN, Ranker
from serving.trace import Trace
from serving.types import Scored


@dataclass(frozen=True, slots=True)
class Arranged:
    """One ranker's say on a page of n candidates."""

    order: Ids  # (<= n,) indices of candidates after the rerankers, the best first
    chances: list[Chances]  # of each place of the page


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A page that was served, m items of it, and what either ranker makes of its candidates."""

    replayed: Replayed
    entries: Ids  # (m,) index of each shown item among the candidates
    own: Arranged  # by the bundle that served
    other: Arranged


def remembered(journal: Path) -> Iterator[Found]:
    """The records of all pages that a journal has, those of the newest segments first."""
    for path in segments(journal):
        try:
            segment = path.open("rb")
        except FileNotFoundError:  # swept a moment ago
            continue
        with segment:
            for block in blocks(segment):
                for line in block.lines():
                    yield Found(path.parent.parent.name, path.parent.name, line)


def rehearse(replayed: Replayed, ranker: Ranker) -> Rehearsal | None:
    """The page with the other ranker in the place of the release's own bundle; None where that is
    not what the page is about: made by another ranker or by two, not the first page, with less than
    full service, or not the same when it was made again."""
    plan, response = replayed.plan, replayed.response
    scored = response.trace.scored
    is_plain = (plan.scenario.ranker, plan.scenario.interleave) == (MAIN, None)
    is_whole = not (replayed.differences or replayed.recorded.degradation)
    if not (is_plain and is_whole) or response.request.page > 1:
        return None
    if scored is None or scored.matrix is None:
        return None
    ids = scored.candidates.item_ids
    by_id = np.argsort(ids)
    entries: Ids = by_id[np.searchsorted(ids[by_id], response.shown.item_ids)]
    matrix = scored.matrix
    if ranker.feature_set.fingerprint != plan.ranker.feature_set.fingerprint:
        matrix = assemble(ranker.feature_set, scored.columns, len(ids))
    scores: F32 = ranker.score(matrix)
    return Rehearsal(
        replayed,
        entries,
        _arranged(replayed, scored, plan),
        _arranged(replayed, replace(scored, scores=scores, matrix=matrix), plan),
    )


def _arranged(replayed: Replayed, scored: Scored, plan: Plan) -> Arranged:
    trace, request = Trace(), replayed.response.request
    arrange(request, scored, plan, trace)
    assert trace.arranged is not None  # arrange() has just set it
    fresh = scored.candidates.by_source.get(FRESH)
    return Arranged(
        trace.arranged,
        chances(trace.arranged, request.limit, plan.scenario.exploration, fresh),
    )
