"""Searching the index of a city whose vectors are too many to look at all of them."""

from pathlib import Path

import faiss
import numpy as np

from features.errors import BundleError
from features.schema import F32, F64, Ids


class VectorIndex:
    """An index that `offline/vector_index.py` built; raises BundleError for anything else."""

    def __init__(self, content: bytes, where: str) -> None:
        try:
            self._index = faiss.deserialize_index(np.frombuffer(content, dtype=np.uint8))
        except RuntimeError as error:
            raise BundleError(f"{where} is no index ({error}); publish the day again") from error

    def nearest(self, vector: F64, count: int) -> Ids:
        """Rows of the city's `count` nearest vectors, or nearly those; in no order, (m,)."""
        query: F32 = vector.astype(np.float32)[None, :]
        rows: Ids = self._index.search(query, count)[1][0]
        return rows[rows >= 0]


def open_index(path: Path) -> VectorIndex:
    """The index in a file of the published day."""
    return VectorIndex(path.read_bytes(), str(path))
