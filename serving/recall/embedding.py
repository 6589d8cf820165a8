"""What the items' vectors say goes with what the traveller just did."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.compiled.loops import address, loop
from features.recall.embedding import MARGIN, Embedding, best_of, nearest
from features.recall.recent import TRIGGER_HALF_LIFE_HOURS, TRIGGERS
from features.schema import F32, F64, Ids
from features.store.vectors import Vectors
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.releases.catalogue import Catalogue
from serving.releases.vector_index import VectorIndex, open_index
from serving.types import RecallSource

FEW: Final = 2_000  # items of a city that are looked at one and all, exactly
MOST_DIMENSIONS: Final = 128  # of vectors that the loop takes


class EmbeddingKnobs(SourceKnobs):
    """[recall.embedding]"""

    triggers: Annotated[int, Field(ge=1, le=50)] = TRIGGERS
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = TRIGGER_HALF_LIFE_HOURS

    def build(self, catalogue: Catalogue) -> RecallSource:
        vectors = catalogue.once(SearchedVectors)
        return Served("embedding", Embedding(vectors, self.triggers, self.half_life_hours))


class VectorPlaces:
    """Vectors for the loops of c/sources.c. `blocks` of each city: how many items, and where their
    ids and vectors are; None where they are too many to be looked at one and all."""

    def __init__(self, vectors: Vectors, blocks: Mapping[int, tuple[int, int, int] | None]) -> None:
        self.vectors = vectors  # kept, for its memory is read
        self.blocks = blocks
        self.dimensions = vectors.matrix.shape[1]
        parts = vectors.ascending, vectors.by_id, vectors.matrix
        self._structure = np.array(
            [len(vectors), *(address(part) for part in parts)], dtype=np.int64
        )
        self.address = address(self._structure)


class SearchedVectors:
    """The published vectors; a large city's are searched through its index.

    City by city: of a common index one would have to take out as many more as other cities have
    items, and filter them. Raises BundleError where no vectors are published.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._vectors = catalogue.vectors()
        files = {city: self._vectors.index_file(city) for city in self._vectors.cities.tolist()}
        self._indexes: dict[int, VectorIndex] = {
            city: open_index(file) for city, file in files.items() if file is not None
        }

    @cached_property
    def places(self) -> "VectorPlaces":
        """Where loops find them."""
        few: dict[int, tuple[int, int, int] | None] = {}
        for city in self._vectors.cities.tolist():
            ids, matrix = self._vectors.block(city)
            is_few = city not in self._indexes and len(ids) <= FEW
            few[city] = (len(ids), address(ids), address(matrix)) if is_few else None
        return VectorPlaces(self._vectors, few)

    def of(self, item_ids: Ids) -> tuple[Ids, F32]:
        return self._vectors.of(item_ids)

    def best(self, city: int, vector: F64, seen: Ids, quota: int) -> tuple[Ids, F32, F64]:
        ids, matrix = self._vectors.block(city)
        index = self._indexes.get(city)
        if index is None and len(ids) <= FEW and matrix.shape[1] <= MOST_DIMENSIONS:
            return self._best_of_few(ids, matrix, vector, seen, quota)
        count = quota + seen.size + MARGIN
        rows = nearest(matrix, vector, count) if index is None else index.nearest(vector, count)
        return best_of(ids[rows], matrix[rows], vector, seen, quota)

    def _best_of_few(
        self, ids: Ids, matrix: F32, vector: F64, seen: Ids, quota: int
    ) -> tuple[Ids, F32, F64]:
        """`best_of` by a loop, over all of a city: no first look would spare anything."""
        most = min(quota, len(ids))
        places, products = np.empty(most, dtype=np.int64), np.empty(most)
        known, user = np.ascontiguousarray(seen), np.ascontiguousarray(vector)
        count = loop("best_products")(
            *(len(ids), matrix.shape[1], matrix, user, ids),
            *(len(known), known, most, places, products),
        )
        best = places[:count]
        return ids[best], matrix[best], products[:count]
