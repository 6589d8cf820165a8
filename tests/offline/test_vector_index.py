"""Which index for how many vectors, and the same bytes twice."""

import numpy as np

from offline.vector_index import IndexKind, build, index_of, kind_for


def test_the_kind_of_index_follows_from_the_number_of_vectors() -> None:
    assert kind_for(0) == kind_for(20_000) == IndexKind.EXACT
    assert kind_for(20_001) == kind_for(200_000) == IndexKind.HNSW
    assert kind_for(200_001) == IndexKind.IVF_SQ8


def test_few_vectors_need_no_index() -> None:
    assert index_of(np.eye(4, dtype=np.float32)) is None


def test_an_index_is_the_same_bytes_for_the_same_vectors() -> None:
    vectors = np.random.default_rng(7).normal(size=(2_000, 16)).astype(np.float32)

    for kind in IndexKind:
        assert build(vectors, kind) == build(vectors, kind)
