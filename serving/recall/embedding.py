"""What the items' vectors say goes with what the traveller just did."""

from typing import Annotated

from pydantic import Field

from features.recall.embedding import Embedding, nearest
from features.recall.recent import TRIGGER_HALF_LIFE_HOURS, TRIGGERS
from features.schema import F32, F64, Ids
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.recall.served import Served
from serving.types import RecallSource
from serving.vector_index import VectorIndex, open_index


class EmbeddingKnobs(SourceKnobs):
    """[recall.embedding]"""

    triggers: Annotated[int, Field(ge=1, le=50)] = TRIGGERS
    half_life_hours: Annotated[float, Field(gt=0, le=24 * 90)] = TRIGGER_HALF_LIFE_HOURS

    def build(self, catalogue: Catalogue) -> RecallSource:
        vectors = catalogue.once(SearchedVectors)
        return Served("embedding", Embedding(vectors, self.triggers, self.half_life_hours))


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

    def of(self, item_ids: Ids) -> tuple[Ids, F32]:
        return self._vectors.of(item_ids)

    def near(self, city: int, vector: F64, count: int) -> tuple[Ids, F32]:
        ids, matrix = self._vectors.block(city)
        index = self._indexes.get(city)
        rows = nearest(matrix, vector, count) if index is None else index.nearest(vector, count)
        return ids[rows], matrix[rows]
