"""What goes with the items that a traveller has in mind: neighbour lists, added up."""

from dataclasses import dataclass
from typing import Final, Protocol, Self

import numpy as np

from features.lists import list_spec
from features.recall.recent import Triggers, recent_triggers, taken_of
from features.recall.source import (
    Found,
    Keyed,
    Shelves,
    Situation,
    first,
    in_city,
    nothing_found,
)
from features.schema import F64, UNKNOWN_ID, Ids

LIST: Final = list_spec("item_cf")
UNDIRECTED: Final = list_spec("item_cf_undirected")
PACKAGE: Final = list_spec("package")
ANCHOR_STRENGTH: Final = 2.0  # the page's own item is what the traveller thinks of now
PACKAGE_TRIGGERS: Final = 10  # what was taken lately, at most
PACKAGE_HALF_LIFE_HOURS: Final = 24.0 * 14  # booked weeks ahead


@dataclass(frozen=True, slots=True)
class ItemCf:
    """What others look at after what this traveller just did, and after the page's own item."""

    neighbours: Keyed  # by item
    triggers: int  # recent items that are looked at, at most
    half_life_hours: float
    gather: "Gather"

    @classmethod
    def over(
        cls,
        shelves: Shelves,
        triggers: int,
        half_life_hours: float,
        name: str = LIST.name,
        gather: "Gather | None" = None,
    ) -> Self:
        chosen = gather or Gathering(shelves)
        return cls(shelves.keyed(name), triggers, half_life_hours, chosen)

    def find(self, situation: Situation, quota: int) -> Found:
        recent = situation.triggers(self.triggers, self.half_life_hours)
        triggers = with_anchor(recent, situation.anchor_item)
        depth = min(quota, LIST.length)
        return self.gather(self.neighbours, triggers, depth, quota, situation.city)


@dataclass(frozen=True, slots=True)
class Package:
    """What belongs to the page's own item and to what the traveller bought or visited lately, or is
    taken in the same trip."""

    together: Keyed  # by item
    triggers: int
    half_life_hours: float
    gather: "Gather"

    @classmethod
    def over(
        cls,
        shelves: Shelves,
        triggers: int,
        half_life_hours: float,
        gather: "Gather | None" = None,
    ) -> Self:
        chosen = gather or Gathering(shelves)
        return cls(shelves.keyed(PACKAGE.name), triggers, half_life_hours, chosen)

    def find(self, situation: Situation, quota: int) -> Found:
        taken = recent_triggers(
            taken_of(situation.recent), situation.at_ms, self.triggers, self.half_life_hours
        )
        triggers = with_anchor(taken, situation.anchor_item)
        depth = min(quota, PACKAGE.length)
        return self.gather(self.together, triggers, depth, quota, situation.city)


class Gather(Protocol):
    """What the first `depth` neighbours of each trigger add up to: the first `quota` items, of a
    city, or of any where that is UNKNOWN_ID."""

    def __call__(
        self, neighbours: Keyed, triggers: Triggers, depth: int, quota: int, city: int
    ) -> Found: ...


@dataclass(frozen=True, slots=True)
class Gathering:
    """By numpy, over any lists; `features.compiled.gathering` does the same over a release's."""

    shelves: Shelves

    def __call__(
        self, neighbours: Keyed, triggers: Triggers, depth: int, quota: int, city: int
    ) -> Found:
        found = of_triggers(neighbours, triggers, depth)
        if city == UNKNOWN_ID:
            return first(found, quota)
        return in_city(found, self.shelves, city, quota)


def with_anchor(recent: Triggers, anchor: int) -> Triggers:
    """The page's own item in front of what was done lately; once, where it is both."""
    if anchor == UNKNOWN_ID:
        return recent
    others = np.flatnonzero(recent.item_ids != anchor)
    return Triggers(
        np.concatenate([np.array([anchor], dtype=np.int64), recent.item_ids[others]]),
        np.concatenate([np.array([ANCHOR_STRENGTH]), recent.strengths[others]]),
    )


def of_triggers(neighbours: Keyed, triggers: Triggers, depth: int) -> Found:
    """What the first `depth` neighbours of each trigger add up to; because of the trigger that
    adds most."""
    if triggers.item_ids.size == 0:
        return nothing_found()
    ids, similarities, evidence = neighbours.top(triggers.item_ids, depth)
    items, scores, edges = combine_neighbours(triggers, ids, similarities.astype(np.float64))
    because = triggers.item_ids[edges // max(ids.shape[1], 1)]
    return Found(items, scores.astype(np.float32), evidence.ravel()[edges], because)


def combine_neighbours(
    triggers: Triggers, neighbours: Ids, similarities: F64
) -> tuple[Ids, F64, Ids]:
    """What the triggers' neighbours add up to: item ids, scores, and where each counts most.

    `neighbours` and `similarities` have shape (t, m), padded with UNKNOWN_ID; the result is best
    first, ties by id. score = sum over triggers of strength * similarity; the third array holds
    flat indices into (t, m), the edge that adds most to each.
    """
    gains = (triggers.strengths[:, None] * similarities).ravel()
    flat = neighbours.ravel()
    known = np.flatnonzero(flat != UNKNOWN_ID)
    by_item = known[np.argsort(flat[known], kind="stable")]  # of an item the edges in their order
    if by_item.size == 0:
        return by_item, gains[by_item], by_item
    items, added = flat[by_item], gains[by_item]
    is_first = np.empty(len(items), dtype=bool)
    is_first[0] = True
    np.not_equal(items[1:], items[:-1], out=is_first[1:])
    starts = np.flatnonzero(is_first)
    scores: F64 = np.add.reduceat(added, starts)
    group = np.cumsum(is_first) - 1
    largest = np.flatnonzero(added == np.maximum.reduceat(added, starts)[group])
    leads = np.searchsorted(group[largest], np.arange(len(starts)))  # the first of equal ones
    best = np.argsort(-scores, kind="stable")  # ties by id: groups ascend
    return items[starts][best], scores[best], by_item[largest[leads]][best]
