"""Why a page that is remembered was as it was: the stage at which each item was lost, and what made
its score.

Nothing is remembered of what a request computed: it is computed again
(`serving.explaining.replay`), and the explanation says whether the same numbers came out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F32, Ids
from serving.explaining.replay import Replayed

MAX_ASKED: Final = 200  # items that one Explain may ask about

SHOWN: Final = "shown"
NO_SUCH_ITEM: Final = "no_such_item"  # the release does not have it
NOT_RECALLED: Final = "not_recalled"
MERGE: Final = "merge"  # proposed, but the sources' quotas left no room for it
RERANK: Final = "rerank"  # dropped by a reranker, as a near-duplicate for instance
PAGE: Final = "page"  # it stood further down than the page is long


@dataclass(frozen=True, slots=True)
class Contribution:
    """One feature's part in a score; they add up, with the base, to the score."""

    feature: str
    value: float
    contribution: float


@dataclass(frozen=True, slots=True)
class ItemFate:
    """What became of one item. `position` 0: not shown."""

    item_id: int
    position: int
    stage: str
    score: float  # NaN where it was not scored
    sources: tuple[str, ...]
    contributions: tuple[Contribution, ...]  # largest first
    base: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """One page, explained."""

    request_id: str
    page: int
    release: str
    settings: str  # their version
    variants: Mapping[str, str]
    degradation: tuple[str, ...]  # as it was
    effort: float
    items: tuple[ItemFate, ...]
    candidates: tuple[ItemFate, ...]  # all of them in recall order, without contributions
    candidates_by_source: Mapping[str, int]
    dropped_by_filter: Mapping[str, int]
    differences: tuple[str, ...]  # parts that came out otherwise than then; none: bit for bit


def explain(replayed: Replayed, item_ids: Sequence[int], whole: bool) -> Explanation:
    """The fate of these items, or of those shown where none is named; `whole`: and of all
    candidates."""
    response, trace = replayed.response, replayed.response.trace
    asked = list(item_ids) or response.shown.item_ids.tolist()
    merged = trace.candidates
    candidates = merged.item_ids.tolist() if whole and merged is not None else []
    contributions = _contributions(replayed, asked)
    return Explanation(
        request_id=response.request.request_id,
        page=response.request.page,
        release=response.release,
        settings=replayed.settings,
        variants=response.request.variants,
        degradation=replayed.recorded.degradation,
        effort=replayed.recorded.effort,
        items=tuple(_fate(replayed, item, contributions) for item in asked),
        candidates=tuple(_fate(replayed, item, {}) for item in candidates),
        candidates_by_source=trace.found,
        dropped_by_filter={name: len(ids) for name, ids in trace.dropped.items()},
        differences=replayed.differences,
    )


def _fate(
    replayed: Replayed,
    item: int,
    contributions: Mapping[int, tuple[tuple[Contribution, ...], float]],
) -> ItemFate:
    response, trace = replayed.response, replayed.response.trace
    shown = response.shown
    place = _index_of(shown.item_ids, item)
    row = -1 if trace.scored is None else _index_of(trace.scored.candidates.item_ids, item)
    score = np.nan
    if place >= 0:
        score = float(shown.scores[place])
    elif trace.scored is not None and row >= 0:
        score = float(trace.scored.scores[row])
    parts, base = contributions.get(item, ((), np.nan))
    return ItemFate(
        item_id=item,
        position=int(shown.positions[place]) if place >= 0 else 0,
        stage=_stage(replayed, item, place, row),
        score=score,
        sources=_sources(replayed, item, place),
        contributions=parts,
        base=base,
    )


def _stage(replayed: Replayed, item: int, place: int, row: int) -> str:
    trace = replayed.response.trace
    if place >= 0:
        return SHOWN
    for name, ids in trace.dropped.items():
        if _index_of(ids, item) >= 0:
            return f"filter:{name}"
    if row < 0:
        return _unscored(replayed, item)
    if trace.arranged is not None and _index_of(trace.arranged, row) < 0:
        return RERANK
    return PAGE


def _unscored(replayed: Replayed, item: int) -> str:
    """Why an item that no filter dropped was not even scored."""
    if replayed.plan.catalogue.row_of(item) is None:
        return NO_SUCH_ITEM
    proposals = replayed.response.trace.proposals
    was_proposed = any(_index_of(p.found.item_ids, item) >= 0 for p in proposals)
    return MERGE if was_proposed else NOT_RECALLED


def _sources(replayed: Replayed, item: int, place: int) -> tuple[str, ...]:
    """Of a shown item as it was shown, best first; else in the scenario's order."""
    if place >= 0:
        return replayed.response.shown.sources[place]
    candidates = replayed.response.trace.candidates
    k = -1 if candidates is None else _index_of(candidates.item_ids, item)
    if candidates is None or k < 0:
        return ()
    return tuple(name for name, s in candidates.by_source.items() if not np.isnan(s[k]))


def _contributions(
    replayed: Replayed, items: Sequence[int]
) -> dict[int, tuple[tuple[Contribution, ...], float]]:
    """Exact TreeSHAP of the items that the model scored, from the very rows that it saw."""
    scored = replayed.response.trace.scored
    if scored is None or scored.matrix is None:
        return {}
    rows = {item: _index_of(scored.candidates.item_ids, item) for item in items}
    rows = {item: row for item, row in rows.items() if row >= 0}
    if not rows:
        return {}
    ranker = replayed.plan.ranker
    x: F32 = scored.matrix[list(rows.values())]
    values = ranker.contributions(x)
    names = ranker.feature_set.names
    return {
        item: (_largest_first(names, x[k], values[k, :-1]), float(values[k, -1]))
        for k, item in enumerate(rows)
    }


def _largest_first(
    names: Sequence[str], values: F32, contributions: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> tuple[Contribution, ...]:
    order = np.argsort(-np.abs(contributions), kind="stable")
    return tuple(
        Contribution(names[k], float(values[k]), float(contributions[k])) for k in order.tolist()
    )


def _index_of(ids: Ids, value: int) -> int:
    """Where it stands, -1 where it does not."""
    found = np.flatnonzero(ids == value)
    return int(found[0]) if found.size else -1
