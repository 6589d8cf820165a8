"""What others look at after what this traveller just did, and after the page's own item."""

from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.lists import list_spec
from features.recall import (
    TRIGGER_HALF_LIFE_HOURS,
    Triggers,
    combine_neighbours,
    recent_triggers,
)
from features.schema import UNKNOWN_ID
from features.store.base import Traveller
from features.store.lookups import KeyedList
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.types import Found, RecallSource, Request, nothing_found

LIST: Final = list_spec("item_cf")
ANCHOR_STRENGTH: Final = 2.0  # the page's own item is what the traveller thinks of now


class ItemCfKnobs(SourceKnobs):
    """[recall.item_cf]"""

    triggers: Annotated[int, Field(ge=1, le=50)] = 20
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = TRIGGER_HALF_LIFE_HOURS

    def build(self, catalogue: Catalogue) -> RecallSource:
        neighbours = catalogue.keyed(LIST.name)
        return ItemCf(catalogue, neighbours, self.triggers, self.half_life_hours)


@dataclass(frozen=True, slots=True)
class ItemCf:
    catalogue: Catalogue
    neighbours: KeyedList
    triggers: int
    half_life_hours: float
    name: str = "item_cf"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return request.anchor_item is not None or traveller.recent.item_ids.size > 0

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        triggers = self._triggers(request, traveller)
        if triggers.item_ids.size == 0:
            return nothing_found()
        depth = min(quota, LIST.length)
        ids, similarities, evidence = self.neighbours.top(triggers.item_ids, depth)
        items, scores, edges = combine_neighbours(triggers, ids, similarities.astype(np.float64))
        here = self.catalogue.is_in(request.browse_city, items)[:quota]
        edge = edges[here]
        return Found(
            items[here],
            scores[here].astype(np.float32),
            evidence.ravel()[edge],
            triggers.item_ids[edge // depth],
        )

    def _triggers(self, request: Request, traveller: Traveller) -> Triggers:
        recent = recent_triggers(
            traveller.recent, request.at_ms, self.triggers, self.half_life_hours
        )
        anchor = request.anchor_item or UNKNOWN_ID
        if anchor == UNKNOWN_ID:
            return recent
        others = np.flatnonzero(recent.item_ids != anchor)
        return Triggers(
            np.concatenate([np.array([anchor], dtype=np.int64), recent.item_ids[others]]),
            np.concatenate([np.array([ANCHOR_STRENGTH]), recent.strengths[others]]),
        )
