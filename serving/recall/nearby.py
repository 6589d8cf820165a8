"""What sells around the page's item, else around the hotel, else around where the traveller is."""

from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
from pydantic import Field
from scipy.spatial import cKDTree

from features.kernels import distance_km
from features.recall import proximity_score
from features.schema import F64, UNKNOWN_ID, Ids
from features.store.base import Traveller
from features.store.lookups import KeyedList
from serving.catalogue import Catalogue, chord_of, unit_vectors
from serving.parts import SourceKnobs
from serving.types import Found, Position, RecallSource, Request, nothing_found

METRES_PER_KM: Final = 1000.0
DEPTH: Final = 3  # so many times the quota are looked at, the nearest first; then the best sell


class NearbyKnobs(SourceKnobs):
    """[recall.nearby]"""

    radius_km: Annotated[float, Field(gt=0, le=200)] = 10.0

    def build(self, catalogue: Catalogue) -> RecallSource:
        tree = catalogue.once(ItemTree)
        return Nearby(catalogue.keyed("nearby"), tree, self.radius_km)


class ItemTree:
    """Everything that can be sold, by position: a KD-tree over unit vectors.

    180 of 50,000 items take 26 us, at any density; H3 rings would have to be widened in the country
    and cut in town.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        items = catalogue.items
        placed = np.isfinite(items.lat) & np.isfinite(items.lon) & items.sellable
        rows = np.flatnonzero(placed)
        self.ids: Ids = items.ids[rows]
        self.lat: F64 = items.lat[rows]
        self.lon: F64 = items.lon[rows]
        self.sales: F64 = catalogue.whole_column("item_sales_decayed")[rows]
        self._tree = cKDTree(unit_vectors(self.lat, self.lon))

    def around(self, position: Position, radius_km: float, most: int) -> Ids:
        """Indices of the nearest items, at most `most`, shape (n,); ties in no order."""
        if len(self.ids) == 0:
            return np.zeros(0, dtype=np.int64)
        point = unit_vectors(np.array([position.lat]), np.array([position.lon]))[0]
        near, found = self._tree.query(point, k=most, distance_upper_bound=chord_of(radius_km))
        result: Ids = np.atleast_1d(found)[np.isfinite(np.atleast_1d(near))]
        return result


@dataclass(frozen=True, slots=True)
class Nearby:
    neighbours: KeyedList
    tree: ItemTree
    radius_km: float
    name: str = "nearby"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return request.anchor_item is not None or self._position(request) is not None

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        if request.anchor_item is not None:
            found = self._around_item(request.anchor_item, quota)
            if len(found.item_ids):
                return found
        position = self._position(request)
        return nothing_found() if position is None else self._around(position, quota)

    def _position(self, request: Request) -> Position | None:
        """A hotel's, else the traveller's own while they are in the browse city."""
        if request.anchor_position is not None:
            return request.anchor_position
        return request.position if request.gps_city == request.browse_city else None

    def _around_item(self, anchor: int, quota: int) -> Found:
        ids, scores, evidence = self.neighbours.top(np.array([anchor], dtype=np.int64), quota)
        there = np.flatnonzero(ids[0] != UNKNOWN_ID)
        because = np.full(there.size, anchor, dtype=np.int64)
        return Found(ids[0, there], scores[0, there], evidence[0, there], because)

    def _around(self, position: Position, quota: int) -> Found:
        tree = self.tree
        near = tree.around(position, self.radius_km, DEPTH * quota)
        here = (np.array([position.lat]), np.array([position.lon]))
        km = distance_km(*here, tree.lat[near], tree.lon[near])
        scores = proximity_score(tree.sales[near], km)
        best = np.lexsort((tree.ids[near], -scores))[:quota]
        return Found(
            tree.ids[near[best]],
            scores[best].astype(np.float32),
            (km[best] * METRES_PER_KM).astype(np.float32),
            np.full(best.size, UNKNOWN_ID, dtype=np.int64),
        )
