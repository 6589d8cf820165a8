"""What sells around the page's item, else around the hotel, else around where the traveller is."""

from dataclasses import dataclass, replace
from typing import Final, Protocol

import numpy as np

from features.kernels import distance_km
from features.recall.by_key import best_of
from features.recall.source import Found, Keyed, Situation, nothing_found
from features.schema import F64, UNKNOWN_ID, Ids

METRES_PER_KM: Final = 1000.0
NEARBY_HALF_KM: Final = 1.5  # distance at which a sale weighs half; offline/recall/nearby.py
RADIUS_KM: Final = 10.0  # as far as one goes for something nearby
DEPTH: Final = 3  # so many times the quota are looked at, the nearest first; then the best sell


class Placed(Protocol):
    """Everything that can be sold and has a position, n items, found by nearness."""

    @property
    def ids(self) -> Ids: ...
    @property
    def lat(self) -> F64: ...
    @property
    def lon(self) -> F64: ...
    @property
    def sales(self) -> F64:
        """Decayed sales, (n,)."""
        ...

    def around(self, lat: float, lon: float, radius_km: float, most: int) -> Ids:
        """Indices of the nearest items, at most `most`, in no order."""
        ...


@dataclass(frozen=True, slots=True)
class Nearby:
    neighbours: Keyed | None  # by item; None where no page has an item of its own
    placed: Placed
    radius_km: float

    def find(self, situation: Situation, quota: int) -> Found:
        anchor = situation.anchor_item
        if anchor != UNKNOWN_ID and self.neighbours is not None:
            found = best_of(self.neighbours, anchor, quota)
            if found.item_ids.size:
                return replace(found, because=np.full_like(found.item_ids, anchor))
        if not np.isnan(situation.anchor_lat):
            return self._around(situation.anchor_lat, situation.anchor_lon, quota)
        if situation.is_there:
            return self._around(situation.lat, situation.lon, quota)
        return nothing_found()

    def _around(self, lat: float, lon: float, quota: int) -> Found:
        placed = self.placed
        near = placed.around(lat, lon, self.radius_km, DEPTH * quota)
        km = distance_km(np.array([lat]), np.array([lon]), placed.lat[near], placed.lon[near])
        scores = proximity_score(placed.sales[near], km)
        best = np.lexsort((placed.ids[near], -scores))[:quota]
        return Found(
            placed.ids[near[best]],
            scores[best].astype(np.float32),
            (km[best] * METRES_PER_KM).astype(np.float32),
            np.full(best.size, UNKNOWN_ID, dtype=np.int64),
        )


def proximity_score(sales: F64, km: F64) -> F64:
    """(sales + 1) * 2 ** (-km / half): what sells, halved with distance; the nearby list's own."""
    return (np.maximum(sales, 0.0) + 1.0) * np.exp2(-km / NEARBY_HALF_KM)
