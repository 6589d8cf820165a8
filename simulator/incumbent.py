"""The app that was there before: it shows what is popular, the same to everyone."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F32, F64, Bools, Ids
from simulator.appeal import KM_PER_DEGREE, LOCAL, VISITOR, Tide
from simulator.sampling import Rng, gumbel
from simulator.world import ABSENT, World

SLATE: Final = 20  # items of a list
DETAIL_SLATE: Final = 10  # items beside another item
LOCAL_WEIGHT: Final = 0.6  # how its pooled popularity weighs locals against visitors
SHUFFLE: Final = 0.5  # spread of the noise in its order, in units of log popularity
HOTEL_NEAR: Final = -0.8  # of its score per log(1 + km) from the hotel
CHUNK_CELLS: Final = 6_000_000  # scores held at once: 24 MB


@dataclass(frozen=True, slots=True)
class Incumbent:
    """One day of the old app: pooled log popularity; -inf is not shown."""

    world: World
    pooled: F32  # (items,)
    scores: F32  # (cities, the most items of a city), the same by cell

    def popular(self, rng: Rng, cities: Ids) -> Ids:
        """A list of each city's popular items, shape (n, SLATE), padded with ABSENT."""
        return self._top(rng, cities, None)

    def around(self, rng: Rng, cities: Ids, lat: F64, lon: F64) -> Ids:
        """Popular and near a point, for the guests of a hotel, shape (n, SLATE)."""
        items, table = self.world.items, self.world.city_items[cities]
        north = (items.lat[table] - lat[:, None]) * KM_PER_DEGREE
        east = (items.lon[table] - lon[:, None]) * KM_PER_DEGREE
        east *= np.cos(np.radians(lat))[:, None]
        nearness = HOTEL_NEAR * np.log1p(np.sqrt(north * north + east * east))
        return self._top(rng, cities, nearness.astype(np.float32))

    def matching(self, rng: Rng, cities: Ids, matches: Bools, boost: F32) -> Ids:
        """Popular among what matches a query, shape (n, SLATE); `matches` and `boost` by cell."""
        return self._top(rng, cities, np.where(matches, boost, np.float32(-np.inf)))

    def related(self, rng: Rng, anchors: Ids) -> tuple[Ids, F32]:
        """Items alike to each anchor and what each is worth to a person, (n, DETAIL_SLATE)."""
        links = self.world.links
        table = links.item[anchors]
        scores = links.likeness[anchors] + SHUFFLE * gumbel(rng, table.shape)
        shown = self.scores_of(table)
        scores = np.where(shown == -np.inf, -np.inf, scores)
        order = np.argsort(-scores, axis=1)[:, :DETAIL_SLATE]
        picked = np.take_along_axis(table, order, axis=1)
        worth = np.take_along_axis(links.bonus[anchors], order, axis=1)
        hidden = np.take_along_axis(scores, order, axis=1) == -np.inf
        return np.where(hidden, ABSENT, picked), worth

    def scores_of(self, items: Ids) -> F32:
        """Pooled scores of items, any shape; -inf for ABSENT."""
        return np.where(items == ABSENT, np.float32(-np.inf), self.pooled[items])

    def _top(self, rng: Rng, cities: Ids, added: F32 | None) -> Ids:
        """The best SLATE of each city by score, addition and noise."""
        width = self.scores.shape[1]
        slates = np.full((cities.size, SLATE), ABSENT, dtype=np.int64)
        kept = min(SLATE, width)
        step = max(1, CHUNK_CELLS // width)
        for start in range(0, cities.size, step):
            part = slice(start, start + step)
            scores = gumbel(rng, (cities[part].size, width))
            scores *= np.float32(SHUFFLE)
            scores += self.scores[cities[part]]
            if added is not None:
                scores += added[part]
            best = np.argpartition(-scores, kept - 1, axis=1)[:, :kept]
            value = np.take_along_axis(scores, best, axis=1)
            order = np.argsort(-value, axis=1)
            best = np.take_along_axis(best, order, axis=1)
            value = np.take_along_axis(value, order, axis=1)
            found = self.world.city_items[cities[part, None], best]
            slates[part, :kept] = np.where(value == -np.inf, ABSENT, found)
        return slates


def open_incumbent(world: World, today: Tide) -> Incumbent:
    """The old app on a day: it knows what is popular, not for whom."""
    pooled = np.logaddexp(
        today.pull[LOCAL] + np.log(LOCAL_WEIGHT), today.pull[VISITOR] + np.log(1 - LOCAL_WEIGHT)
    )
    table = world.city_items
    scores = np.where(table == ABSENT, -np.inf, pooled[table]).astype(np.float32)
    return Incumbent(world=world, pooled=pooled.astype(np.float32), scores=scores)
