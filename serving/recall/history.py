"""What the traveller looked at or kept in the last month and has not bought: their own list."""

from dataclasses import dataclass

import numpy as np

from features.store.base import Traveller
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.types import Found, RecallSource, Request

LIST = "history"


class HistoryKnobs(SourceKnobs):
    """[recall.history]"""

    def build(self, catalogue: Catalogue) -> RecallSource:
        return History(catalogue)


@dataclass(frozen=True, slots=True)
class History:
    catalogue: Catalogue
    name: str = "history"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return traveller.known

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        ids, scores = traveller.lists[LIST]
        here = self.catalogue.is_in(request.browse_city, ids)[:quota]
        nothing = np.full(here.size, np.nan, dtype=np.float32)
        return Found(ids[here], scores[here], nothing, ids[here])
