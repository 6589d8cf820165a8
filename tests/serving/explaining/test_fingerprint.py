"""A fingerprint changes with every bit of what a page was computed from, and with nothing else."""

from dataclasses import replace

import hypothesis.extra.numpy as arrays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from serving.explaining.fingerprint import fingerprint, hash_of, hashed
from serving.stages.validate import Asked
from serving.types import Response
from tests.serving.town import LOCAL, XIAN, Town


@pytest.fixture
def response(town: Town) -> Response:
    return town.ask(Asked("channel_home", user_id=LOCAL, browse_city=XIAN))


def test_the_same_page_has_the_same_fingerprint(town: Town, response: Response) -> None:
    again = town.ask(Asked("channel_home", user_id=LOCAL, browse_city=XIAN))

    assert fingerprint(again.trace, again.shown) == fingerprint(response.trace, response.shown)


def test_each_bit_of_each_score_and_feature_is_seen(response: Response) -> None:
    trace, shown = response.trace, response.shown
    before = fingerprint(trace, shown)
    scored = trace.scored
    assert scored is not None
    assert scored.matrix is not None
    for part, array in (("scores", scored.scores), ("features", scored.matrix)):
        for place in range(0, array.size, 7):
            for bit in range(32):
                changed = array.copy()
                changed.reshape(-1).view(np.uint32)[place] ^= np.uint32(1 << bit)
                field = "scores" if part == "scores" else "matrix"
                trace.scored = replace(scored, **{field: changed})
                found = fingerprint(trace, shown)
                assert [name for name in found if found[name] != before[name]] == [part]
    trace.scored = scored


def test_how_a_matrix_lies_in_memory_does_not_matter(response: Response) -> None:
    trace = response.trace
    before = fingerprint(trace, response.shown)
    scored = trace.scored
    assert scored is not None
    assert scored.matrix is not None
    by_column = np.asfortranarray(scored.matrix)
    trace.scored = replace(scored, matrix=by_column)

    assert not by_column.flags.c_contiguous
    assert fingerprint(trace, response.shown) == before


def test_candidates_in_another_order_are_other_candidates(response: Response) -> None:
    trace = response.trace
    before = fingerprint(trace, response.shown)
    assert trace.candidates is not None
    trace.candidates = trace.candidates.take(np.arange(len(trace.candidates))[::-1])

    assert fingerprint(trace, response.shown)["candidates"] != before["candidates"]


def test_a_page_that_was_not_ranked_has_none_of_its_features(response: Response) -> None:
    response.trace.scored = None

    found = fingerprint(response.trace, response.shown)

    assert (found["features"], found["scores"]) == (0, 0)
    assert found["page"] != 0


@given(
    arrays.arrays(
        st.sampled_from((np.float32, np.int64)), arrays.array_shapes(max_dims=2, min_side=0)
    )
)
def test_the_loop_hashes_as_numpy_does(array: NDArray[np.generic]) -> None:
    for laid in (array, np.asfortranarray(array)):
        assert (hash_of(laid) - hashed(laid)) % 2**64 == 0
