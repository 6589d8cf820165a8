"""Many sources' proposals as one list: each item once, in the order of features.recall.merging.

`Merger` is what a release's requests use; `merge` says what it does, and does it for others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from features.compiled.loops import Room, address, loop, mask_of
from features.recall.merging import merged_order
from features.recall.source import Found
from features.schema import F32, Ids
from features.store.catalogue import NO_ROW, Items
from serving.catalogue import Catalogue
from serving.types import Candidates


@dataclass(frozen=True, slots=True)
class Proposals:
    """What one source found, and the quota by which it competes with the others."""

    source: str
    found: Found
    quota: int


def merge(proposals: Sequence[Proposals], items: Items, limit: int) -> Candidates:
    """At most `limit` candidates in recall order; proposals of unknown items are left out."""
    ids = _joined([p.found.item_ids for p in proposals], np.int64)
    lengths = [len(p.found.item_ids) for p in proposals]
    ranks = _joined([np.arange(1, n + 1) for n in lengths], np.int64)
    quotas = np.repeat(np.array([p.quota for p in proposals], dtype=np.int64), lengths)
    sources = np.repeat(np.arange(len(proposals), dtype=np.int64), lengths)
    rows = items.rows(ids)
    known = np.flatnonzero(rows != NO_ROW)
    first = known[merged_order(ranks[known], quotas[known], sources[known], ids[known])[:limit]]
    because = _joined([p.found.because for p in proposals], np.int64)
    evidence = _joined([p.found.evidence for p in proposals], np.float32)
    scores = _joined([p.found.scores for p in proposals], np.float32)
    by_source = _scores_by_source(sources, ids, scores, ids[first], len(proposals))
    return Candidates(
        ids[first],
        rows[first],
        dict(zip((p.source for p in proposals), by_source, strict=True)),
        sources[first],
        because[first],
        evidence[first],
    )


class Merger:
    """`merge` by a loop, over one release's items. Threads may share it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._items = catalogue.items  # kept, for its memory is read
        self._of_items = len(self._items), address(self._items.ids)
        self._loop = loop("merge")
        self._room = Room()

    def __call__(self, proposals: Sequence[Proposals], limit: int) -> Candidates:
        """As `merge`. Raises ValueError where a source's arrays are not parallel."""
        p, found = len(proposals), [one.found for one in proposals]
        ids = _joined([one.item_ids for one in found], np.int64)
        scores = _joined([one.scores for one in found], np.float32)
        evidence = _joined([one.evidence for one in found], np.float32)
        because = _joined([one.because for one in found], np.int64)
        if not len(ids) == len(scores) == len(evidence) == len(because):
            raise ValueError(_not_parallel(proposals))  # the loop would read past their ends
        counted = np.array(
            [[len(one.item_ids) for one in found], [one.quota for one in proposals]],
            dtype=np.int64,
        )
        most = min(limit, len(ids))
        mask = mask_of(most)
        whole = np.empty((4, most), dtype=np.int64)
        by_source = np.empty(p * most, dtype=np.float32)
        grounds = np.empty(most, dtype=np.float32)
        counted_at, whole_at, step = address(counted), address(whole), 8 * most
        count = self._loop(
            *(p, counted_at, counted_at + 8 * p, address(ids), address(scores)),
            *(address(evidence), address(because), *self._of_items, most, mask),
            *(self._room.address(3 * p + mask + 1), whole_at, whole_at + step),
            *(address(by_source), whole_at + 2 * step, whole_at + 3 * step, address(grounds)),
        )
        names = [one.source for one in proposals]
        rows = by_source[: p * count].reshape(p, count)
        kept = whole[:, :count]
        return Candidates.of_stacked(
            *(kept[0], kept[1], rows, names, kept[2], kept[3]), grounds[:count]
        )


def _scores_by_source(sources: Ids, ids: Ids, scores: F32, item_ids: Ids, count: int) -> F32:
    """For each of `count` sources the score it gave to each item, (count, n), NaN where none.

    `sources`, `ids` and `scores` are the proposals, `item_ids` the items that were kept.
    """
    by_source = np.full((count, len(item_ids)), np.nan, dtype=np.float32)
    if len(item_ids) == 0:
        return by_source
    ascending = np.argsort(item_ids)
    in_order = item_ids[ascending]
    places = np.minimum(np.searchsorted(in_order, ids), len(in_order) - 1)
    hits = np.flatnonzero(in_order[places] == ids)
    by_source[sources[hits], ascending[places[hits]]] = scores[hits]
    return by_source


def _not_parallel(proposals: Sequence[Proposals]) -> str:
    told = (
        f"{p.source}: {len(p.found.item_ids)} items, {len(p.found.scores)} scores, "
        f"{len(p.found.evidence)} evidence, {len(p.found.because)} because"
        for p in proposals
    )
    return f"recall sources give parallel arrays, one entry an item; found {'; '.join(told)}"


def _joined(parts: Sequence[np.ndarray], dtype: type) -> np.ndarray:
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype=dtype)
