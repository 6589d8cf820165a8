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
from serving.releases.catalogue import Catalogue, item_places
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
        self._items = catalogue.once(item_places)
        self._loop = loop("merge")
        self._room = Room()

    def __call__(self, proposals: Sequence[Proposals], limit: int) -> Candidates:
        """As `merge`. Raises ValueError where a source's arrays are not parallel."""
        found = [parallel(one.source, one.found) for one in proposals]
        lengths = [len(one.item_ids) for one in found]
        rows = [self._items.rows(one.item_ids) for one in found]
        places = np.array(
            [[len(own), *addresses(own, one)] for own, one in zip(rows, found, strict=True)],
            dtype=np.int64,
        )
        quotas = np.array([one.quota for one in proposals], dtype=np.int64)
        p, most = len(found), min(limit, sum(lengths))
        merged, mask = Merged(p, most), mask_of(most)
        count = self._loop(
            *(p, places, quotas, self._items.address, most, mask),
            *(self._room.address(2 * p + mask + 1), *merged.addresses),
        )
        return merged.candidates([one.source for one in proposals], count)


class Merged:
    """Where `merge` of c/recall.c writes, for so many sources and at most so many candidates."""

    def __init__(self, sources: int, most: int) -> None:
        self._whole = np.empty((4, most), dtype=np.int64)
        self._scores = np.empty((sources + 1) * most, dtype=np.float32)  # and the evidence
        self._sources, self._most = sources, most

    @property
    def addresses(self) -> tuple[int, ...]:
        """Of ids, rows, scores by source, first sources, because and evidence."""
        whole, scores, step = address(self._whole), address(self._scores), 8 * self._most
        by_source = scores + 4 * self._most
        return whole, whole + step, by_source, whole + 2 * step, whole + 3 * step, scores

    def candidates(self, names: Sequence[str], count: int) -> Candidates:
        """What was written: `count` candidates."""
        start, kept = self._most, self._whole[:, :count]
        by_source = self._scores[start : start + self._sources * count]
        stacked = by_source.reshape(self._sources, count)
        return Candidates.of_stacked(
            *(kept[0], kept[1], stacked, names, kept[2], kept[3]), self._scores[:count]
        )


def parallel(source: str, found: Found) -> Found:
    """The same in the types of `Found`, each array in one piece, for a loop would read past the end
    of a shorter one. Raises ValueError where they are not of one length."""
    ids, because = (
        np.ascontiguousarray(part, dtype=np.int64) for part in (found.item_ids, found.because)
    )
    scores, evidence = (
        np.ascontiguousarray(part, dtype=np.float32) for part in (found.scores, found.evidence)
    )
    if not len(ids) == len(scores) == len(evidence) == len(because):
        raise ValueError(
            f"recall sources give parallel arrays, one entry an item; {source}: {len(ids)} items, "
            f"{len(scores)} scores, {len(evidence)} evidence, {len(because)} because"
        )
    return Found(ids, scores, evidence, because)


def addresses(rows: Ids, found: Found) -> tuple[int, int, int, int]:
    """Of what is `parallel`, and of its items' rows, in the order of c/recall.h."""
    return (
        *(address(rows), address(found.scores)),
        *(address(found.evidence), address(found.because)),
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


def _joined(parts: Sequence[np.ndarray], dtype: type) -> np.ndarray:
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype=dtype)
