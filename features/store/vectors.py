"""Item vectors of a published day: one float32 matrix, the items of a city side by side.

vectors/  ids, by_id, matrix, cities, offsets; <city>.index where a city is so large that its
          items are searched through an index (`offline/vector_index.py`)
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import F32, Ids
from features.store.batches import Batch, column, one_each
from features.store.catalogue import NO_ROW, rows_of
from features.store.columns import ColumnFiles, open_array

VECTORS: Final = "vectors"  # the folder, and the name of its snapshot
INDEX_FILE: Final = "{}.index"  # of a city

BuildIndex = Callable[[F32], bytes | None]
"""An index over a city's vectors (n, d) as bytes; None where they are few enough to look at all."""


class Vectors:
    """Vectors of n items, ordered by city and id; inner products rank."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.ids: Ids = open_array(folder / "ids.npy")
        self.matrix: F32 = open_array(folder / "matrix.npy")
        self.cities: Ids = open_array(folder / "cities.npy")  # ascending
        self._offsets: Ids = open_array(folder / "offsets.npy")
        self.by_id: Ids = open_array(folder / "by_id.npy")
        self.ascending: Ids = self.ids[self.by_id]  # `by_id` is where each stands

    def __len__(self) -> int:
        return len(self.ids)

    def of(self, item_ids: Ids) -> tuple[Ids, F32]:
        """Which of `item_ids` have a vector, (m,), and these, (m, d)."""
        places = rows_of(self.ascending, item_ids)
        there = np.flatnonzero(places != NO_ROW)
        return there, self.matrix[self.by_id[places[there]]]

    def block(self, city: int) -> tuple[Ids, F32]:
        """A city's items by ascending id, (n,), and their vectors, (n, d)."""
        place = int(rows_of(self.cities, np.array([city], dtype=np.int64))[0])
        if place == NO_ROW:
            return self.ids[:0], self.matrix[:0]
        rows = slice(int(self._offsets[place]), int(self._offsets[place + 1]))
        return self.ids[rows], self.matrix[rows]

    def index_file(self, city: int) -> Path | None:
        """The city's index, None where all its items are looked at."""
        path = self._folder / INDEX_FILE.format(city)
        return path if path.is_file() else None


def write_vectors(
    folder: Path, items: Path, batches: Iterable[Batch], build_index: BuildIndex
) -> tuple[int, int]:
    """Vectors by ascending item id: columns item_id and vector, (n, d). After `write_items`.

    `items` is the folder of the published items, which say where each lies. Gives the number of
    vectors written, and of those left out because their item is not in the catalogue. Raises
    ContractError for a number that is not finite.
    """
    found = [
        (keys, np.asarray(column(batch, "vector", "vectors"), dtype=np.float32))
        for keys, batch in one_each(batches, "item_id", "vectors")
    ]
    ids = np.concatenate([k for k, _ in found]) if found else np.zeros(0, dtype=np.int64)
    matrix = np.concatenate([m for _, m in found]) if found else np.zeros((0, 0), dtype=np.float32)
    if not np.isfinite(matrix).all():
        raise ContractError("vectors: a number that is not finite; fit them again")
    rows = rows_of(open_array(items / "ids.npy"), ids)
    known = np.flatnonzero(rows != NO_ROW)
    city_of = open_array(items / "city.npy")[rows[known]]
    order = np.lexsort((ids[known], city_of))
    ids, matrix, city_of = ids[known][order], matrix[known][order], city_of[order]
    cities, starts = np.unique(city_of, return_index=True)
    offsets = np.append(starts, len(ids)).astype(np.int64)
    with ColumnFiles(folder) as files:
        for name, values in (("ids", ids), ("by_id", np.argsort(ids, kind="stable"))):
            files.array(name, np.int64).append(values)
        files.array("cities", np.int64).append(cities)
        files.array("offsets", np.int64).append(offsets)
        files.array("matrix", np.float32, matrix.shape[1:]).append(matrix)
    for city, start, end in zip(cities.tolist(), offsets[:-1], offsets[1:], strict=True):
        index = build_index(matrix[start:end])
        if index is not None:
            (folder / INDEX_FILE.format(city)).write_bytes(index)
    return len(ids), len(rows) - len(known)
