"""The first entries of one key's list: a city's, a cell's."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Self

import numpy as np

from features.lists import hot_list
from features.recall.source import Found, Keyed, Shelves, Situation
from features.schema import UNKNOWN_ID, Audience

POOLED: Final = "hot_pooled"


@dataclass(frozen=True, slots=True)
class Hot:
    """What the traveller's audience buys in the browse city; everyone's where it has no list."""

    pooled: Keyed  # by city, as the others
    own: Mapping[Audience, Keyed]

    @classmethod
    def over(cls, shelves: Shelves) -> Self:
        own = {audience: shelves.keyed(hot_list(audience)) for audience in Audience}
        return cls(shelves.keyed(POOLED), own)

    def find(self, situation: Situation, quota: int) -> Found:
        own = self.own[situation.standing.audience]
        found = best_of(own, situation.city, quota)
        if own is self.pooled or found.item_ids.size == 0:
            return best_of(self.pooled, situation.city, quota)
        return replace(found, because=np.full(found.item_ids.size, situation.city, dtype=np.int64))


def best_of(keyed: Keyed, key: int, quota: int) -> Found:
    """The first `quota` entries of a key's list, because of nothing in particular."""
    ids, scores, evidence = keyed.top(np.array([key], dtype=np.int64), quota)
    there = np.flatnonzero(ids[0] != UNKNOWN_ID)
    because = np.full(there.size, UNKNOWN_ID, dtype=np.int64)
    return Found(ids[0, there], scores[0, there], evidence[0, there], because)
