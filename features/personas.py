"""Kinds of people, by what they are drawn to: the tags of users that persona recall mixes.

Nobody says of themselves that they travel with small children; what they look at does. Each persona
has marks, categories and tags of items that speak for it, and everything else is measured: how much
a user leans to a persona, who buys an item, and how well a persona tells people apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import Ids


@dataclass(frozen=True, slots=True)
class Marks:
    """What speaks for a persona: an item of one of these categories, or with one of these tags."""

    categories: tuple[str, ...]
    tags: tuple[str, ...]


PERSONAS: Final[Mapping[str, Marks]] = {
    "family": Marks(
        ("family", "theme_park"), ("kid_friendly", "zoo", "aquarium", "playground", "farm")
    ),
    "couple": Marks(("show",), ("romantic", "night_view", "hot_spring", "photogenic")),
    "student": Marks((), ("budget", "street_food", "live_music", "karaoke")),
    "senior": Marks(("heritage",), ("garden", "opera", "temple")),
    "business": Marks(("wellness", "shopping"), ("luxury", "massage", "spa")),
    "outdoor": Marks(("nature", "sports"), ("hiking", "outdoor", "mountain", "forest")),
}
"""In code order: the code of a persona is its place here."""

KEYS_OF_A_CITY: Final = 16  # key = city * this + code: room for more personas


def persona_keys(city: int) -> Ids:
    """Keys of the list `persona` for each persona of a city, in code order, (p,)."""
    return city * KEYS_OF_A_CITY + np.arange(len(PERSONAS), dtype=np.int64)


def persona_of(key: int) -> str:
    """The persona that a key is of."""
    return tuple(PERSONAS)[key % KEYS_OF_A_CITY]
