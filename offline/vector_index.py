"""Indexes over vectors, the kind chosen by their number; built when a day is published.

Measured with `sojourn bench recall` (docs/adr/0025): looking at all vectors of a city is exact and
costs 0.1 ms at 10,000, but 6.5 ms at 100,000; there HNSW answers in 0.2 ms with a recall@100 of
0.9998. IVF-SQ8 loses one in a hundred, but its memory is a fifth and its building grows less.
"""

from enum import StrEnum
from typing import Final

import faiss
import numpy as np

from features.schema import F32

EXACT_UP_TO: Final = 20_000  # vectors: 0.2 ms
GRAPH_UP_TO: Final = 200_000  # building takes about a minute there, on one thread
NEIGHBOURS: Final = 32  # of a node of the graph
BUILD_BREADTH: Final = 80  # neighbours looked at for each node that is added
SEARCH_BREADTH: Final = 128
LISTS_PER_ROOT: Final = 4.0  # inverted lists over the square root of the vectors
PROBED_SHARE: Final = 1 / 8  # of the lists


class IndexKind(StrEnum):
    """How a city's vectors are searched."""

    EXACT = "exact"  # no index: one matrix product
    HNSW = "hnsw"  # Malkov and Yashunin 2016
    IVF_SQ8 = "ivf_sq8"  # inverted lists of vectors in 8 bits a number


def kind_for(vectors: int) -> IndexKind:
    """The kind for a city of so many vectors."""
    if vectors <= EXACT_UP_TO:
        return IndexKind.EXACT
    return IndexKind.HNSW if vectors <= GRAPH_UP_TO else IndexKind.IVF_SQ8


def index_of(matrix: F32) -> bytes | None:
    """The index over vectors (n, d) that their number asks for; None: look at all of them."""
    kind = kind_for(len(matrix))
    return None if kind is IndexKind.EXACT else build(matrix, kind)


def build(matrix: F32, kind: IndexKind) -> bytes:
    """An index by inner product over (n, d), the same bytes for the same vectors.

    On one thread: several would add vectors in any order, and the graph depends on it.
    """
    vectors = np.ascontiguousarray(matrix, dtype=np.float32)
    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        index = _empty(vectors, kind)
        index.add(vectors)
    finally:
        faiss.omp_set_num_threads(threads)
    return bytes(faiss.serialize_index(index))


def _empty(vectors: F32, kind: IndexKind) -> "faiss.Index":
    n, d = vectors.shape
    if kind is IndexKind.EXACT:
        return faiss.IndexFlatIP(d)
    if kind is IndexKind.HNSW:
        graph = faiss.IndexHNSWFlat(d, NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        graph.hnsw.efConstruction = BUILD_BREADTH
        graph.hnsw.efSearch = SEARCH_BREADTH
        return graph
    lists = max(1, int(LISTS_PER_ROOT * np.sqrt(n)))
    inverted = faiss.index_factory(d, f"IVF{lists},SQ8", faiss.METRIC_INNER_PRODUCT)
    inverted.train(vectors)
    probed = max(1, round(lists * PROBED_SHARE))
    faiss.ParameterSpace().set_index_parameter(inverted, "nprobe", probed)
    return inverted
