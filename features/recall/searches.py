"""What others looked at and bought after a search like the traveller's."""

from dataclasses import dataclass, replace
from typing import Final, Self

import numpy as np

from features.lists import list_spec
from features.recall.neighbours import of_triggers
from features.recall.recent import Triggers
from features.recall.source import Found, Keyed, Shelves, Situation, first
from features.schema import UNKNOWN_ID, Ids
from features.text import query_keys

LIST: Final = list_spec("query_cf")
TERMS_STRENGTH: Final = 0.5  # of all terms together; the query as a whole has 1, see ADR 0026


@dataclass(frozen=True, slots=True)
class QueryCf:
    """The list of the query as a whole, and those of its terms, added up."""

    lists: Keyed  # by features.text.query_keys

    @classmethod
    def over(cls, shelves: Shelves) -> Self:
        return cls(shelves.keyed(LIST.name))

    def find(self, situation: Situation, quota: int) -> Found:
        keys = query_keys(situation.city, situation.query)
        found = of_triggers(self.lists, _strengths(keys), min(quota, LIST.length))
        nothing = np.full(found.item_ids.size, UNKNOWN_ID, dtype=np.int64)
        return first(replace(found, because=nothing), quota)


def _strengths(keys: Ids) -> Triggers:
    """1 for the query, TERMS_STRENGTH shared by its terms."""
    strengths = np.full(keys.size, TERMS_STRENGTH / max(1, keys.size - 1))
    strengths[:1] = 1.0
    return Triggers(keys, strengths)
