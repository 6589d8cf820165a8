"""Why a recent page was as it was: the stage at which each item was lost, and what made its score.

What a request computed is remembered as it stood, not computed again: references to its arrays, of
the last requests only. The contributions are worked out when somebody asks.
"""

import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F32, Ids
from serving.plan import Plan
from serving.types import Response

MAX_ASKED: Final = 200  # items that one Explain may ask about

SHOWN: Final = "shown"
NOT_RECALLED: Final = "not_recalled"
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
    release: str
    variants: Mapping[str, str]
    degradation: tuple[str, ...]
    items: tuple[ItemFate, ...]
    candidates_by_source: Mapping[str, int]
    dropped_by_filter: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A response, and the plan that gave it."""

    response: Response
    plan: Plan


class Memory:
    """The last requests of this process, the newest page of each; safe for many threads."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[str, Remembered] = OrderedDict()
        self._lock = threading.Lock()

    def keep(self, response: Response, plan: Plan) -> None:
        """Remembers a page, and forgets the oldest beyond the limit."""
        with self._lock:
            self._kept[response.request.request_id] = Remembered(response, plan)
            self._kept.move_to_end(response.request.request_id)
            while len(self._kept) > self._limit:
                self._kept.popitem(last=False)

    def recall(self, request_id: str) -> Remembered:
        """Raises KeyError for a request that is not, or no longer, remembered."""
        with self._lock:
            return self._kept[request_id]


def explain(remembered: Remembered, item_ids: Sequence[int]) -> Explanation:
    """The fate of these items, or of those shown where none is named; at most MAX_ASKED."""
    response, trace = remembered.response, remembered.response.trace
    asked = list(item_ids)[:MAX_ASKED] or response.shown.item_ids.tolist()
    contributions = _contributions(remembered, asked)
    return Explanation(
        request_id=response.request.request_id,
        release=response.release,
        variants=response.request.variants,
        degradation=tuple(trace.degradation),
        items=tuple(_fate(remembered, item, contributions) for item in asked),
        candidates_by_source=trace.found,
        dropped_by_filter={name: len(ids) for name, ids in trace.dropped.items()},
    )


def _fate(
    remembered: Remembered,
    item: int,
    contributions: Mapping[int, tuple[tuple[Contribution, ...], float]],
) -> ItemFate:
    response, trace = remembered.response, remembered.response.trace
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
        stage=_stage(remembered, item, place, row),
        score=score,
        sources=_sources(remembered, item, place),
        contributions=parts,
        base=base,
    )


def _stage(remembered: Remembered, item: int, place: int, row: int) -> str:
    trace = remembered.response.trace
    if place >= 0:
        return SHOWN
    for name, ids in trace.dropped.items():
        if _index_of(ids, item) >= 0:
            return f"filter:{name}"
    if row < 0:
        return NOT_RECALLED
    if trace.arranged is not None and _index_of(trace.arranged, row) < 0:
        return RERANK
    return PAGE


def _sources(remembered: Remembered, item: int, place: int) -> tuple[str, ...]:
    """Of a shown item as it was shown, best first; else in the scenario's order."""
    if place >= 0:
        return remembered.response.shown.sources[place]
    candidates = remembered.response.trace.candidates
    k = -1 if candidates is None else _index_of(candidates.item_ids, item)
    if candidates is None or k < 0:
        return ()
    return tuple(name for name, s in candidates.by_source.items() if not np.isnan(s[k]))


def _contributions(
    remembered: Remembered, items: Sequence[int]
) -> dict[int, tuple[tuple[Contribution, ...], float]]:
    """Exact TreeSHAP of the items that the model scored, from the very rows that it saw."""
    scored = remembered.response.trace.scored
    if scored is None or scored.matrix is None:
        return {}
    rows = {item: _index_of(scored.candidates.item_ids, item) for item in items}
    rows = {item: row for item, row in rows.items() if row >= 0}
    if not rows:
        return {}
    ranker = remembered.plan.ranker
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
