"""The front page's recall sources as replay asks them: the ground floor's, over one city's shelf.

A new source is an entry here. What only operators or words of a search bring in is not replayed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from features.lists import list_spec
from features.recall.by_key import Fresh, Hot, NearbyPeople
from features.recall.embedding import Embedding
from features.recall.neighbours import ItemCf
from features.recall.persona import Persona
from features.recall.personal import Personal
from features.recall.proximity import Nearby
from features.recall.recent import TRIGGER_HALF_LIFE_HOURS
from features.recall.source import Source
from offline.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Knobs:
    """What the front page's sources are told; config/scenarios/channel_home.toml."""

    triggers: int  # recent items that neighbours are asked of
    radius_km: float  # of nearby


@dataclass(frozen=True, slots=True)
class Replayable:
    """A source: the lists that it reads, its quota on the front page, and how it is built."""

    lists: tuple[str, ...]
    quota: int
    build: Callable[[Shelf, Knobs], Source]


REPLAYED: Final[Mapping[str, Replayable]] = {  # in the page's order, which breaks ties
    "item_cf": Replayable(
        ("item_cf",),
        120,
        lambda shelf, knobs: ItemCf.over(shelf, knobs.triggers, TRIGGER_HALF_LIFE_HOURS),
    ),
    "hot": Replayable(
        ("hot_pooled", "hot_local", "hot_visitor", "hot_by_day"),
        150,
        lambda shelf, _: Hot.over(shelf),
    ),
    "nearby": Replayable((), 60, lambda shelf, knobs: Nearby(None, shelf.placed, knobs.radius_km)),
    "nearby_people": Replayable(("nearby_people",), 40, lambda shelf, _: NearbyPeople.over(shelf)),
    "history": Replayable(("history",), 30, lambda shelf, _: Personal(shelf, "history")),
    "persona": Replayable(("persona",), 40, lambda shelf, _: Persona.over(shelf)),
    "embedding": Replayable(
        (),
        60,
        lambda shelf, knobs: Embedding(shelf.vectors, knobs.triggers, TRIGGER_HALF_LIFE_HOURS),
    ),
    "fresh": Replayable(("fresh",), 20, lambda shelf, _: Fresh.over(shelf)),
}

_READ: Final = tuple(dict.fromkeys(name for part in REPLAYED.values() for name in part.lists))
SHARED_LISTS: Final = tuple(name for name in _READ if list_spec(name).key != "user")
PERSONAL_LISTS: Final = tuple(name for name in _READ if list_spec(name).key == "user")
