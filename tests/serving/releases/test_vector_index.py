"""A large city's index finds nearly what a look at all its vectors finds."""

import numpy as np
import pytest

from features.errors import BundleError
from features.recall.embedding import inner_products, nearest
from offline.vector_index import IndexKind, build
from serving.releases.vector_index import VectorIndex


@pytest.mark.parametrize("kind", list(IndexKind))
def test_an_index_finds_what_a_look_at_all_vectors_finds(kind: IndexKind) -> None:
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(3_000, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    query = vectors[5].astype(np.float64)

    found = VectorIndex(build(vectors, kind), "test").nearest(query, 50)

    exact = nearest(vectors, query, 50)
    assert 5 in found
    assert np.isin(exact, found).mean() >= {IndexKind.IVF_SQ8: 0.4}.get(kind, 0.9)


def test_bytes_that_are_no_index_are_refused() -> None:
    with pytest.raises(BundleError, match=r"here is no index .* publish the day again"):
        VectorIndex(b"nonsense", "here")


def test_an_inner_product_is_the_same_alone_and_in_a_batch() -> None:
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(1_000, 64)).astype(np.float32)
    query = rng.normal(size=64)

    together = inner_products(vectors, query)

    alone = np.concatenate([inner_products(vectors[k : k + 1], query) for k in range(1_000)])
    np.testing.assert_array_equal(together, alone)
