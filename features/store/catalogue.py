"""The published dimensions by row: items and cities as memory-mapped columns.

Ids are ascending; `rows()` turns ids into row numbers once, and every column is indexed by those.
"""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Bools, Ids, Kind
from features.store.columns import IdLists, Texts, open_array

MATRIX: Final = "view_{}"  # of an item view, by its name
NO_ROW: Final = -1  # the row of an id that is not there
KINDS: Final = tuple(kind.value for kind in Kind)  # `Items.kind` is the index here
NO_CATEGORY: Final = -1  # the code of a category that is none of schema.CATEGORIES

ITEM_ARRAYS: Final = {
    "city": np.int64,
    "lat": np.float64,
    "lon": np.float64,
    "price_cny": np.float64,  # NaN: unknown
    "rating": np.float64,  # 0..5, NaN: unknown
    "level": np.int8,  # 1..5, 0: none
    "open_months": np.int16,
    "sellable": np.bool_,
}
CITY_ARRAYS: Final = {"lat": np.float64, "lon": np.float64, "population": np.int64}
CITY_TEXTS: Final = ("name", "country", "timezone")


class Items:
    """The items of a published day, n of them, by ascending id."""

    def __init__(self, folder: Path) -> None:
        self.ids: Ids = open_array(folder / "ids.npy")
        self.kind: NDArray[np.int8] = open_array(folder / "kind.npy")
        self.category: NDArray[np.int8] = open_array(folder / "category.npy")
        self.city: Ids = open_array(folder / "city.npy")
        self.lat: F64 = open_array(folder / "lat.npy")
        self.lon: F64 = open_array(folder / "lon.npy")
        self.price_cny: F64 = open_array(folder / "price_cny.npy")
        self.rating: F64 = open_array(folder / "rating.npy")
        self.level: NDArray[np.int8] = open_array(folder / "level.npy")
        self.open_months: NDArray[np.int16] = open_array(folder / "open_months.npy")
        self.sellable: Bools = open_array(folder / "sellable.npy")
        self.names = Texts(folder, "name")
        self.tags = IdLists(folder, "tags")  # indices into tag_names
        self.tag_names = Texts(folder, "tag_names")
        self.members = IdLists(folder, "members")  # item ids that a package or tour is made of

    def __len__(self) -> int:
        return len(self.ids)

    def rows(self, ids: Ids) -> Ids:
        """Row of each id, shape (n,) -> (n,); NO_ROW where there is no such item."""
        return rows_of(self.ids, ids)


class Cities:
    """The cities of a published day, by ascending id."""

    def __init__(self, folder: Path) -> None:
        self.ids: Ids = open_array(folder / "ids.npy")
        self.lat: F64 = open_array(folder / "lat.npy")
        self.lon: F64 = open_array(folder / "lon.npy")
        self.population: Ids = open_array(folder / "population.npy")
        self.names = Texts(folder, "name")
        self.countries = Texts(folder, "country")
        self.timezones = Texts(folder, "timezone")

    def __len__(self) -> int:
        return len(self.ids)

    def rows(self, ids: Ids) -> Ids:
        """Row of each id, shape (n,) -> (n,); NO_ROW where there is no such city."""
        return rows_of(self.ids, ids)


def rows_of(known: Ids, ids: Ids) -> Ids:
    """Where each of `ids` stands in the ascending `known`, shape (n,); NO_ROW where it does not."""
    if len(known) == 0:
        return np.full(len(ids), NO_ROW, dtype=np.int64)
    rows = np.minimum(np.searchsorted(known, ids), len(known) - 1)
    rows[known[rows] != ids] = NO_ROW
    return rows
