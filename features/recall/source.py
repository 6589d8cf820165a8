"""What a recall source is asked, what it may read, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from features.moment import Moment
from features.recall.recent import Triggers, recent_triggers
from features.schema import F32, UNKNOWN_ID, Columns, Ids
from features.standing import Standing
from features.store.base import RecentActions


@dataclass(frozen=True, slots=True)
class Situation:
    """A request as recall sees it: where, when and by whom, and what is known of them."""

    city: int  # the browse city
    moment: Moment
    standing: Standing
    recent: RecentActions
    personal: Mapping[str, tuple[Ids, F32]]  # the traveller's own lists: ids and scores
    columns: Columns  # stored features of the traveller, (1,) each
    lat: float  # the traveller's own position, NaN: unknown
    lon: float
    is_there: bool  # that position is in the browse city
    anchor_item: int = UNKNOWN_ID  # the page's own
    anchor_lat: float = np.nan  # a hotel's
    anchor_lon: float = np.nan
    query: str = ""
    _triggers: dict[tuple[int, float], Triggers] = field(default_factory=dict, compare=False)

    @property
    def at_ms(self) -> int:
        return round(self.moment.at.timestamp() * 1000)

    def triggers(self, limit: int, half_life_hours: float) -> Triggers:
        """Of what was done lately, as `recent_triggers`; worked out once for all who ask."""
        found = self._triggers.get((limit, half_life_hours))
        if found is None:
            found = recent_triggers(self.recent, self.at_ms, limit, half_life_hours)
            self._triggers[limit, half_life_hours] = found
        return found


@dataclass(frozen=True, slots=True)
class Found:
    """What one recall source proposes: parallel arrays of shape (n,), best first, no repeats."""

    item_ids: Ids
    scores: F32
    evidence: F32  # what the score rests on: orders, co-views, metres; NaN where nothing does
    because: Ids  # the item or city that led to it, UNKNOWN_ID where nothing did


class Keyed(Protocol):
    """A precomputed list by key."""

    def top(self, keys: Ids, limit: int) -> tuple[Ids, F32, F32]:
        """Ids, scores and evidence, (len(keys), m) with m <= limit, best first; padded with
        UNKNOWN_ID, 0 and NaN."""
        ...

    def first(self, key: int, limit: int) -> tuple[Ids, F32, F32]:
        """The same of one key, (m,) each."""
        ...


class Shelves(Protocol):
    """The lists and items that recall looks through."""

    def keyed(self, name: str) -> Keyed: ...

    def is_in(self, city: int, item_ids: Ids) -> Ids:
        """Indices of the ids that are items of a city, ascending."""
        ...


class Source(Protocol):
    """Proposes at most `quota` items, best first; an empty answer is an answer."""

    def find(self, situation: Situation, quota: int) -> Found: ...


def in_city(found: Found, shelves: Shelves, city: int, quota: int) -> Found:
    """The first `quota` proposals that lie in the city."""
    here = shelves.is_in(city, found.item_ids)[:quota]
    ids, because = found.item_ids[here], found.because[here]
    return Found(ids, found.scores[here], found.evidence[here], because)


def first(found: Found, quota: int) -> Found:
    """The first `quota` proposals."""
    ids, because = found.item_ids[:quota], found.because[:quota]
    return Found(ids, found.scores[:quota], found.evidence[:quota], because)


def nothing_found() -> Found:
    """The answer of a source that has nothing to propose."""
    ids = np.zeros(0, dtype=np.int64)
    scores = np.zeros(0, dtype=np.float32)
    return Found(ids, scores, scores, ids)
