"""What people like the traveller come to a city for."""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np

from features.lists import list_spec
from features.personas import PERSONAS, persona_keys
from features.recall.neighbours import Gather, Gathering
from features.recall.recent import Triggers
from features.recall.source import Found, Keyed, Shelves, Situation, nothing_found
from features.schema import UNKNOWN_ID

LIST: Final = list_spec("persona")
COLUMNS: Final = tuple(f"user_persona_{name}" for name in PERSONAS)  # 1: like everybody


@dataclass(frozen=True, slots=True)
class Persona:
    """The lists of a city's personas, mixed by how much the traveller leans to each.

    score(u, i) = sum over personas of pref(u, p) * [weight(p) * pref(i, p) * sales(i)], the
    brackets being the lists' scores. Of whom nothing is known, there is nothing to say: what is
    liked by everybody is hot. The reason is the persona that adds most.
    """

    lists: Keyed  # by features.personas.persona_keys
    gather: Gather

    @classmethod
    def over(cls, shelves: Shelves, gather: Gather | None = None) -> Self:
        return cls(shelves.keyed(LIST.name), gather or Gathering(shelves))

    def find(self, situation: Situation, quota: int) -> Found:
        leans = np.array([situation.columns[name][0] for name in COLUMNS])
        if (leans == 1.0).all():
            return nothing_found()
        mixed = Triggers(persona_keys(situation.city), leans)
        return self.gather(self.lists, mixed, LIST.length, quota, UNKNOWN_ID)
