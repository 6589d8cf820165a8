"""Candidates through the filters, in order, and who fell where."""

from collections.abc import Mapping, Sequence

import numpy as np

from features.schema import Ids
from features.store.base import Traveller
from serving.types import Candidates, Filter, Request


def screened(
    request: Request, traveller: Traveller, candidates: Candidates, filters: Sequence[Filter]
) -> tuple[Candidates, Mapping[str, Ids]]:
    """What every filter keeps, and for each filter that dropped something the ids it dropped."""
    dropped = {}
    for part in filters:
        kept = part.keep(request, traveller, candidates)
        if len(kept) < len(candidates):
            dropped[part.name] = np.delete(candidates.item_ids, kept)
            candidates = candidates.take(kept)
    return candidates, dropped
