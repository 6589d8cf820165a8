"""Many sources' proposals as one list: each item once, in the order of features.recall.merging."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from features.recall.merging import merged_order
from features.recall.source import Found
from features.schema import F32, Ids
from features.store.catalogue import NO_ROW, Items
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
    return Candidates(
        ids[first],
        rows[first],
        _scores_by_source(proposals, ids[first]),
        sources[first],
        because[first],
        evidence[first],
    )


def _scores_by_source(proposals: Sequence[Proposals], item_ids: Ids) -> Mapping[str, F32]:
    """For each source the score it gave to each item, NaN where it gave none."""
    ascending = np.argsort(item_ids)
    in_order = item_ids[ascending]
    by_source = {}
    for proposed in proposals:
        scores = np.full(len(item_ids), np.nan, dtype=np.float32)
        places = np.searchsorted(in_order, proposed.found.item_ids)
        inside = np.flatnonzero(places < len(in_order))
        hits = inside[in_order[places[inside]] == proposed.found.item_ids[inside]]
        scores[ascending[places[hits]]] = proposed.found.scores[hits]
        by_source[proposed.source] = scores
    return by_source


def _joined(parts: Sequence[np.ndarray], dtype: type) -> np.ndarray:
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype=dtype)
