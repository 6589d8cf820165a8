"""Items that the operators want proposed; the reranker `pins` gives them their places."""

from dataclasses import dataclass
from typing import Annotated

import numpy as np
from pydantic import Field

from features.errors import SpecError
from features.recall.source import Found
from features.schema import Ids
from features.store.base import Traveller
from features.store.catalogue import NO_ROW
from serving.parts import SourceKnobs
from serving.releases.catalogue import Catalogue
from serving.types import RecallSource, Request


class PinnedKnobs(SourceKnobs):
    """[recall.pinned]: items, best first; those of the browse city are proposed."""

    items: Annotated[tuple[Annotated[int, Field(gt=0)], ...], Field(max_length=1000)] = ()

    def build(self, catalogue: Catalogue) -> RecallSource:
        ids = np.array(self.items, dtype=np.int64)
        strangers = ids[catalogue.items.rows(ids) == NO_ROW]
        if strangers.size:
            raise SpecError(
                f"recall.pinned: items {strangers.tolist()} are not in the release; take them out, "
                "or publish a day that has them"
            )
        return Pinned(catalogue, ids)


@dataclass(frozen=True, slots=True)
class Pinned:
    catalogue: Catalogue
    items: Ids
    name: str = "pinned"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return self.items.size > 0

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        ids = self.items[self.catalogue.is_in(request.browse_city, self.items)][:quota]
        scores = (1.0 / np.arange(1, ids.size + 1)).astype(np.float32)
        return Found(ids, scores, np.full(ids.size, np.nan, dtype=np.float32), ids)
