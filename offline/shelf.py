"""What recall knows of one city, for replay: its items, and the lists that lead to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from features.errors import SpecError
from features.kernels import distance_km
from features.recall.embedding import MARGIN, best_of, nearest
from features.schema import F32, F64, UNKNOWN_ID, Bools, Columns, Ids
from features.store.catalogue import NO_ROW, rows_of

UNSEEN: Final = np.float32(np.nan)  # replay keeps no evidence: nobody is shown a reason


@dataclass(frozen=True, slots=True)
class ShelfList:
    """The part of a list that leads to one city's items, (m,) each, by ascending key and rank.

    `top` gives what the whole list would, without the other cities' items.
    """

    keys: Ids
    ranks: Ids
    item_ids: Ids
    scores: F32

    def top(self, keys: Ids, limit: int) -> tuple[Ids, F32, F32]:
        """As features.recall.source.Keyed; the evidence is NaN throughout."""
        starts = np.searchsorted(self.keys, keys, side="left")
        lengths = np.searchsorted(self.keys, keys, side="right") - starts
        steps = np.arange(min(limit, int(lengths.max(initial=0))))
        places = starts[:, None] + steps
        there = steps < lengths[:, None]
        places[~there] = 0
        if self.keys.size:
            there &= self.ranks[places] <= limit
        ids = np.full(there.shape, UNKNOWN_ID, dtype=np.int64)
        scores = np.zeros(there.shape, dtype=np.float32)
        ids[there] = self.item_ids[places[there]]
        scores[there] = self.scores[places[there]]
        return ids, scores, np.full(there.shape, UNSEEN)

    def first(self, key: int, limit: int) -> tuple[Ids, F32, F32]:
        """As features.recall.source.Keyed."""
        ids, scores, evidence = self.top(np.array([key], dtype=np.int64), limit)
        return ids[0], scores[0], evidence[0]


@dataclass(frozen=True, slots=True)
class PlacedItems:
    """What can be sold in one city, by position; few enough to measure every distance."""

    ids: Ids
    lat: F64
    lon: F64
    sales: F64

    def around(self, lat: float, lon: float, radius_km: float, most: int) -> Ids:
        """Indices of the nearest items, at most `most`, nearest first."""
        km = distance_km(np.array([lat]), np.array([lon]), self.lat, self.lon)
        near = np.flatnonzero(km <= radius_km)
        nearest: Ids = near[np.argsort(km[near], kind="stable")[:most]]
        return nearest


@dataclass(frozen=True, slots=True)
class ShelfVectors:
    """Vectors of one city's items, (n,) and (n, d), and of what its travellers did, anywhere,
    (t,) and (t, d); both by ascending id. features.recall.embedding.ItemVectors."""

    item_ids: Ids
    matrix: F32
    recent_ids: Ids
    recent: F32

    def of(self, item_ids: Ids) -> tuple[Ids, F32]:
        places = rows_of(self.recent_ids, item_ids)
        there = np.flatnonzero(places != NO_ROW)
        return there, self.recent[places[there]]

    def best(self, city: int, vector: F64, seen: Ids, quota: int) -> tuple[Ids, F32, F64]:
        rows = nearest(self.matrix, vector, quota + seen.size + MARGIN)
        return best_of(self.item_ids[rows], self.matrix[rows], vector, seen, quota)


def _no_vectors() -> ShelfVectors:
    ids, matrix = np.zeros(0, dtype=np.int64), np.zeros((0, 0), dtype=np.float32)
    return ShelfVectors(ids, matrix, ids, matrix)


@dataclass(frozen=True)
class Shelf:
    """n items by ascending id, and the lists by name; features.recall.source.Shelves."""

    city: int
    lat: float  # of the city's centre
    lon: float
    item_ids: Ids
    stored: Columns  # the item view, (n,)
    item_lat: F64
    item_lon: F64
    sellable: Bools
    open_months: Ids
    lists: Mapping[str, ShelfList]
    vectors: ShelfVectors = field(default_factory=_no_vectors)
    placed: PlacedItems = field(init=False)

    def __post_init__(self) -> None:
        on_sale, sales = np.flatnonzero(self.sellable), self.stored["item_sales_decayed"]
        lat, lon = self.item_lat[on_sale], self.item_lon[on_sale]
        placed = PlacedItems(self.item_ids[on_sale], lat, lon, sales[on_sale])
        object.__setattr__(self, "placed", placed)

    def keyed(self, name: str) -> ShelfList:
        if name not in self.lists:
            known = ", ".join(sorted(self.lists))
            raise SpecError(
                f"list {name!r} is not on the shelf; there are: {known}; name it beside the source "
                "that reads it in offline/replay_sources.py"
            )
        return self.lists[name]

    def is_in(self, city: int, item_ids: Ids) -> Ids:
        """Indices of the ids that are items of this city, ascending."""
        return self.rows(item_ids)[0] if city == self.city else np.zeros(0, dtype=np.int64)

    def rows(self, ids: Ids) -> tuple[Ids, Ids]:
        """Which of `ids` are here, and their rows: two arrays of equal length."""
        if self.item_ids.size == 0:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        place = np.minimum(np.searchsorted(self.item_ids, ids), self.item_ids.size - 1)
        here = np.flatnonzero(self.item_ids[place] == ids)
        return here, place[here]
