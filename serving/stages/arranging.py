"""Candidates by score and through a scenario's rerankers; the first of them, where known, at once.

A scenario that begins with near-duplicates, variety or both has these in one loop, with the sorting
before and the question behind whether anything is pinned. Any other reranker is asked as it is.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from features.compiled.loops import Room, address, loop, mask_of
from features.schema import Ids
from features.store.catalogue import NO_ROW, Items
from serving.releases.catalogue import Catalogue
from serving.stages.rerank import SCAN, NearDuplicates, Pins, Variety, groups_of
from serving.types import Request, Reranker, Scored

_COUNTS: Final = 256  # of bytes, by which the loop sorts
_NONE: Final = np.zeros(0, dtype=np.int64)
_ROOM: Final = Room()


class Arranger:
    """The order of one scenario. Threads may share it."""

    def __init__(self, rerankers: Sequence[Reranker], catalogue: Catalogue) -> None:
        left = list(rerankers)
        self._items: Items = catalogue.items
        self._families_at, self._variety = 0, (0, 0, 0)  # without either
        first = left[0] if left else None
        if type(first) is NearDuplicates:
            self._families = first.families  # kept, for its memory is read
            self._families_at = address(self._families)
            left.pop(0)
        first = left[0] if left else None
        if type(first) is Variety:
            self._variety = first.window, first.same_category, first.bundles
            left.pop(0)
        self._groups = catalogue.once(groups_of)
        self._groups_at = address(self._groups)
        self._rest = tuple(left)
        self._unpinned = self._rest[1:] if left and type(left[0]) is Pins else self._rest
        self._loop = loop("arrange")

    def __call__(self, request: Request, scored: Scored) -> Ids:
        """Indices of the candidates that stay, the best first and ties by id."""
        candidates = scored.candidates
        n, window = len(candidates), self._variety[0]
        shown, seen, before = request.shown, _NONE, _NONE
        if shown:
            rows = self._items.rows(np.array(shown, dtype=np.int64))
            seen = rows[rows != NO_ROW]
            last = rows[len(rows) - min(len(rows), window - 1) :] if window else _NONE
            before = last[last != NO_ROW]
        pins = candidates.by_source.get("pinned")
        given = [
            np.ascontiguousarray(array)
            for array in (candidates.item_ids, scored.scores, candidates.rows)
        ]
        order, mask = np.empty(n + 1, dtype=np.int64), mask_of(n + len(seen))
        room = _ROOM.address(8 * n + _COUNTS + mask + 1 + 2 * len(seen) + 2 * len(before))
        order_at = address(order)
        count = self._loop(
            *(n, *given, self._families_at, len(seen), seen, mask),
            *(self._groups_at, len(before), before, request.limit, *self._variety, SCAN),
            *(0 if pins is None else pins, room, order_at, order_at + 8 * n),
        )
        is_pinned = bool(order[n])
        order = order[:count]
        for part in self._rest if is_pinned else self._unpinned:
            order = part.order(request, scored, order)
        return order
