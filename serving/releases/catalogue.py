"""A release's items, cities and lists as the request path uses them, and what is worked out once.

Whatever costs more than a look-up is worked out when a release is loaded: `once` keeps it.
"""

import math
from bisect import bisect_left
from collections.abc import Callable
from copy import copy
from typing import Any, Final, TypeVar, cast

import numpy as np

from features.catalog.sets import ITEM
from features.compiled.gathering import QuickGathering
from features.compiled.places import ItemPlaces
from features.errors import BundleError
from features.kernels import EARTH_RADIUS_KM
from features.recall.neighbours import Gather, Gathering
from features.schema import CATEGORIES, F32, F64, Columns, Ids
from features.store.catalogue import KINDS, NO_ROW, Cities, Items
from features.store.files import Published
from features.store.lookups import KeyedList
from features.store.vectors import Vectors

CITY_REACH_KM: Final = 50.0  # farther out one is in no city; as in offline/clean.py
BLOCK_ROWS: Final = 65_536  # item rows read at a time when a column of all items is needed

Made = TypeVar("Made")


class Catalogue:
    """Items and cities by row, lists by key; raises BundleError for what is not published."""

    def __init__(self, published: Published) -> None:
        self.items: Items = published.items
        self.cities: Cities = published.cities
        self._item_ids = self.items.ids.data  # a memoryview
        self._city_rows = {city: row for row, city in enumerate(self.cities.ids.tolist())}
        self._published = published
        # Any: a memo of many types. None: a copy that was lent to what is made by now.
        self._made: dict[Callable[[Catalogue], Any], Any] | None = {}

    def once(self, make: Callable[["Catalogue"], Made]) -> Made:
        """`make(self)`, the same one for everybody who asks; only while plans are built.

        What is made gets a copy that does not lead back to it. A cycle would live on until the
        collector comes by, which never looks at what a server started with (`gc.freeze`): the
        first release would stay in memory for good.
        """
        assert self._made is not None, "asked for after it was made"
        if make not in self._made:
            lent = copy(self)
            self._made[make] = make(lent)
            lent._made = None
        return cast(Made, self._made[make])

    def keyed(self, name: str) -> KeyedList:
        """A precomputed list."""
        if name not in self._published.keyed:
            known = ", ".join(sorted(self._published.keyed)) or "none"
            raise BundleError(
                f"list {name!r} is not in {self._published.root}; there are: {known}; publish the "
                "day again with this code, or take the source that needs it out of the scenario"
            )
        return self._published.keyed[name]

    def vectors(self) -> Vectors:
        """The items' vectors."""
        if self._published.vectors is None:
            raise BundleError(
                f"no vectors are in {self._published.root}; publish the day again with this code, "
                "or take the source that needs them out of the scenario"
            )
        return self._published.vectors

    def read_items(self, rows: Ids) -> Columns:
        """The stored features of items, each of shape (n,)."""
        return self._published.read_rows((ITEM,), rows)

    def item_matrix(self) -> F32:
        """The stored features of all items, (n, k), in the order of the view's columns."""
        return self._published.matrix(ITEM)

    def item_snapshot(self) -> str:
        """Id of the snapshot that item features are read from."""
        return self._published.snapshot(ITEM.name)

    def whole_column(self, name: str) -> F64:
        """One stored feature of all items, shape (n,)."""
        rows = np.arange(len(self.items), dtype=np.int64)
        blocks = [
            self.read_items(rows[start : start + BLOCK_ROWS])[name]
            for start in range(0, len(rows), BLOCK_ROWS)
        ]
        return np.concatenate(blocks) if blocks else np.zeros(0)

    def is_in(self, city: int, item_ids: Ids) -> Ids:
        """Indices of the ids that are items of a city, ascending."""
        rows = self.items.rows(item_ids)
        known = np.flatnonzero(rows != NO_ROW)
        here: Ids = known[self.items.city[rows[known]] == city]
        return here

    def row_of(self, item_id: int) -> int | None:
        """The row of one item, None where there is no such item."""
        row = bisect_left(self._item_ids, item_id)  # a tenth of numpy's time for one
        return row if row < len(self._item_ids) and self._item_ids[row] == item_id else None

    def city_row(self, city: int) -> int | None:
        """The row of one city, None where there is no such city."""
        return self._city_rows.get(city)

    def kind_name(self, row: int) -> str:
        return KINDS[int(self.items.kind[row])]

    def category_name(self, row: int) -> str:
        return category_name(int(self.items.category[row]))


def category_name(code: int) -> str:
    """The name of a category's code, "" for one that is none."""
    return CATEGORIES[code] if 0 <= code < len(CATEGORIES) else ""


def gathering(catalogue: Catalogue) -> Gather:
    """How neighbours of several items add up, over this release's lists."""
    return QuickGathering(catalogue.once(item_places), Gathering(catalogue))


def item_places(catalogue: Catalogue) -> ItemPlaces:
    """Where loops find a release's items."""
    return ItemPlaces(catalogue.items)


def unit_vectors(lat: F64, lon: F64) -> F64:
    """Points on the unit sphere, (n,) and (n,) degrees -> (n, 3): straight lines order as arcs."""
    phi, lam = np.radians(lat), np.radians(lon)
    return np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=-1)


def unit_vector(lat: float, lon: float) -> tuple[float, float, float]:
    """One point on the unit sphere; a tenth of the time of `unit_vectors`."""
    phi, lam = math.radians(lat), math.radians(lon)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)


def chord_of(km: float) -> float:
    """Length of the straight line on the unit sphere that spans `km` on the ground."""
    return 2 * math.sin(min(km / EARTH_RADIUS_KM, math.pi) / 2)
