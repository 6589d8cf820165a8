"""`features.recall.neighbours.Gathering` by a loop, over the lists of a published day."""

from typing import Final

import numpy as np

from features.compiled.loops import Room, address, loop, mask_of
from features.compiled.places import ItemPlaces, ListPlace, found_places
from features.recall.neighbours import Gather
from features.recall.recent import Triggers
from features.recall.source import Found, Keyed
from features.store.lookups import KeyedList

MOST_TRIGGERS: Final = 128  # so many numbers are added up as numpy does


class QuickGathering:
    """Threads may share it. What is no list of a published day is left to `otherwise`."""

    def __init__(self, items: ItemPlaces, otherwise: Gather) -> None:
        self._otherwise = otherwise
        self._loop = loop("add_up")
        self._room = Room()
        self._items = items
        self._lists: dict[int, ListPlace] = {}  # by id(), kept alive here

    def __call__(
        self, neighbours: Keyed, triggers: Triggers, depth: int, quota: int, city: int
    ) -> Found:
        keys = np.ascontiguousarray(triggers.item_ids)
        strengths = np.ascontiguousarray(triggers.strengths)
        n, edges = len(keys), len(keys) * depth
        if not edges or n > MOST_TRIGGERS or not isinstance(neighbours, KeyedList):
            return self._otherwise(neighbours, triggers, depth, quota, city)
        mask, most = mask_of(edges), min(quota, edges)
        whole, parts = np.empty((2, most), dtype=np.int64), np.empty((2, most), dtype=np.float32)
        whole_at, parts_at = address(whole), address(parts)
        to = found_places(whole_at, parts_at, parts_at + 4 * most, whole_at + 8 * most)
        count = self._loop(
            *(n, keys, strengths, depth, self._of(neighbours).address),
            *(self._items.address, city, most, mask, self._room.address(mask + 1 + 7 * edges)),
            to,
        )
        if count < 0:
            return self._otherwise(neighbours, triggers, depth, quota, city)
        ids = neighbours.item_ids[whole[0, :count]]
        return Found(ids, parts[0, :count], parts[1, :count], whole[1, :count])

    def _of(self, neighbours: KeyedList) -> ListPlace:
        found = self._lists.get(id(neighbours))
        if found is None:
            found = self._lists[id(neighbours)] = ListPlace(neighbours)
        return found
