"""The first entries of one key's list: a city's, a cell's."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Self

import numpy as np

from features.cells import area_of, cell_of
from features.lists import POOLED as EVERYONE
from features.lists import hot_list, segment_key
from features.moment import day_type
from features.recall.source import (
    Found,
    Keyed,
    Shelves,
    Situation,
    in_city,
    nothing_found,
)
from features.schema import UNKNOWN_ID, Audience

POOLED: Final = "hot_pooled"


@dataclass(frozen=True, slots=True)
class Hot:
    """The list of the audience and of the travel date's day type, else the audience's, else
    everyone's: each is there only where earlier days say that it gains over the next."""

    pooled: Keyed  # by city
    own: Mapping[Audience, Keyed]  # by city
    by_day: Keyed  # by segment

    @classmethod
    def over(cls, shelves: Shelves) -> Self:
        own = {audience: shelves.keyed(hot_list(audience)) for audience in Audience}
        return cls(shelves.keyed(POOLED), own, shelves.keyed("hot_by_day"))

    def find(self, situation: Situation, quota: int) -> Found:
        audience = situation.standing.audience
        name, found = str(audience), best_of(self.own[audience], situation.city, quota)
        if audience is Audience.UNKNOWN or found.item_ids.size == 0:
            name, found = EVERYONE, best_of(self.pooled, situation.city, quota)
        moment = situation.moment
        segment = f"{name}_{day_type(moment.visit_date, moment.country)}"
        of_day = best_of(self.by_day, segment_key(situation.city, segment), quota)
        found = of_day if of_day.item_ids.size else found
        if name == EVERYONE:
            return found
        return replace(found, because=np.full_like(found.because, situation.city))


@dataclass(frozen=True, slots=True)
class HotOfEveryone:
    """Everyone's lists to everyone: what `Hot` is worth more than."""

    hot: Hot

    @classmethod
    def over(cls, shelves: Shelves) -> Self:
        return cls(Hot.over(shelves))

    def find(self, situation: Situation, quota: int) -> Found:
        unknown = replace(situation.standing, audience=Audience.UNKNOWN)
        return self.hot.find(replace(situation, standing=unknown), quota)


@dataclass(frozen=True, slots=True)
class NearbyPeople:
    """What those choose in the city who are around the hotel, else around the traveller: by the
    cell, and where too few people were there, by the wide cell around it."""

    shelves: Shelves
    by_cell: Keyed

    @classmethod
    def over(cls, shelves: Shelves) -> Self:
        return cls(shelves, shelves.keyed("nearby_people"))

    def find(self, situation: Situation, quota: int) -> Found:
        lat, lon = situation.anchor_lat, situation.anchor_lon
        if np.isnan(lat):
            lat, lon = situation.lat, situation.lon
            if not situation.is_there:
                return nothing_found()
        cell = cell_of(lat, lon)
        found = self._of_city(cell, situation.city, quota)
        # Of the city, as replay sees nothing else: at a border the cell may hold only the other's.
        return found if found.item_ids.size else self._of_city(area_of(cell), situation.city, quota)

    def _of_city(self, cell: int, city: int, quota: int) -> Found:
        return in_city(best_of(self.by_cell, cell, quota), self.shelves, city, quota)


@dataclass(frozen=True, slots=True)
class Fresh:
    """What the browse city has and hardly anybody has seen; the score is what it may be worth.

    Nothing is drawn here: what is on a page must not depend on luck that no propensity tells of.
    """

    hopeful: Keyed  # by city

    @classmethod
    def over(cls, shelves: Shelves) -> Self:
        return cls(shelves.keyed("fresh"))

    def find(self, situation: Situation, quota: int) -> Found:
        return best_of(self.hopeful, situation.city, quota)


def best_of(keyed: Keyed, key: int, quota: int) -> Found:
    """The first `quota` entries of a key's list, because of nothing in particular."""
    ids, scores, evidence = keyed.first(key, quota)
    if ids.size and ids[-1] == UNKNOWN_ID:  # what pads a list comes last
        there = np.flatnonzero(ids != UNKNOWN_ID)
        ids, scores, evidence = ids[there], scores[there], evidence[there]
    return Found(ids, scores, evidence, np.zeros(ids.size, dtype=np.int64))  # UNKNOWN_ID
