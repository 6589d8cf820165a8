"""The traveller's own lists, as they travel in the user's row."""

from dataclasses import dataclass

import numpy as np

from features.recall.source import Found, Shelves, Situation


@dataclass(frozen=True, slots=True)
class Personal:
    """The entries of a personal list that lie in the browse city, each because of itself."""

    shelves: Shelves
    name: str  # of the list

    def find(self, situation: Situation, quota: int) -> Found:
        ids, scores = situation.personal[self.name]
        here = self.shelves.is_in(situation.city, ids)[:quota]
        nothing = np.full(here.size, np.nan, dtype=np.float32)
        return Found(ids[here], scores[here], nothing, ids[here])
