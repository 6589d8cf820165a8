"""What the traveller's audience buys in the browse city; everyone's where they have no own list."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from features.lists import hot_list
from features.schema import UNKNOWN_ID, Audience
from features.store.base import Traveller
from features.store.lookups import KeyedList
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.standing import standing
from serving.types import Found, RecallSource, Request

POOLED = "hot_pooled"


class HotKnobs(SourceKnobs):
    """[recall.hot]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        lists = {audience: catalogue.keyed(hot_list(audience)) for audience in Audience}
        return Hot(lists, catalogue.keyed(POOLED))


@dataclass(frozen=True, slots=True)
class Hot:
    by_audience: Mapping[Audience, KeyedList]
    pooled: KeyedList
    name: str = "hot"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        own = self.by_audience[standing(request, traveller).audience]
        found = best_of_city(own, request.browse_city, quota)
        if own is self.pooled or len(found.item_ids) == 0:
            return best_of_city(self.pooled, request.browse_city, quota)
        because = np.full(len(found.item_ids), request.browse_city, dtype=np.int64)
        return replace(found, because=because)


def best_of_city(keyed: KeyedList, city: int, quota: int) -> Found:
    """The first `quota` entries of a city's list, because of nothing in particular."""
    ids, scores, evidence = keyed.top(np.array([city], dtype=np.int64), quota)
    there = np.flatnonzero(ids[0] != UNKNOWN_ID)
    because = np.full(there.size, UNKNOWN_ID, dtype=np.int64)
    return Found(ids[0, there], scores[0, there], evidence[0, there], because)
