"""Items near in their vectors to what was just done."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from features.recall.embedding import best_of
from features.schema import Action
from serving.recall.embedding import EmbeddingKnobs, SearchedVectors
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose, why
from tests.serving.town import (
    BELL_TOWER,
    CITY_WALL,
    DRUM_TOWER,
    QUARTER,
    SHOW,
    STRANGER,
    XIAN,
    Town,
)


def test_what_lies_nearest_to_recent_items_is_found_in_the_browse_city(town: Town) -> None:
    town.did(STRANGER, (Action.VIEW_ITEM, BELL_TOWER, 5))
    asked = Asked("channel_home", STRANGER, XIAN)

    found = propose(town, EmbeddingKnobs(quota=5), asked)

    # cosines 0.96 and 0.6; the show is at right angles, the garden opposite, Fourvière in Lyon
    assert found.item_ids.tolist() == [DRUM_TOWER, QUARTER]
    assert found.evidence.tolist() == pytest.approx([0.96, 0.6])
    assert found.because.tolist() == [BELL_TOWER, BELL_TOWER]
    assert why(town, EmbeddingKnobs(quota=1), asked) == ("in the vein of Bell Tower",)


def test_an_action_recorded_now_changes_the_next_recall(town: Town) -> None:
    asked = Asked("channel_home", STRANGER, XIAN)
    town.did(STRANGER, (Action.VIEW_ITEM, BELL_TOWER, 2))
    before = propose(town, EmbeddingKnobs(quota=1), asked)

    town.did(STRANGER, (Action.FAVOURITE, SHOW, 1))
    after = propose(town, EmbeddingKnobs(quota=1), asked)

    # the user's vector turns from (1, 0) to about (1, 3): of length 1, the quarter is nearest
    assert before.item_ids.tolist() == [DRUM_TOWER]
    assert after.item_ids.tolist() == [QUARTER]
    assert after.because.tolist() == [SHOW]  # cosine 0.8 against 0.6


def test_the_pages_own_item_is_enough_and_an_item_without_a_vector_is_not(town: Town) -> None:
    page = Asked("poi_detail", 0, XIAN, anchor_item=BELL_TOWER)
    other = Asked("poi_detail", 0, XIAN, anchor_item=CITY_WALL)

    assert propose(town, EmbeddingKnobs(quota=1), page).item_ids.tolist() == [DRUM_TOWER]
    assert propose(town, EmbeddingKnobs(quota=1), other).item_ids.tolist() == []


@pytest.mark.parametrize("dimensions", [1, 7, 8, 20, 64, 128])
def test_the_loop_finds_the_best_vectors_as_numpy_does(dimensions: int) -> None:
    rng = np.random.default_rng(dimensions)
    n = 300
    vectors = rng.normal(size=(n, dimensions)).astype(np.float32)
    vectors[50:60] = vectors[40:50]  # ties
    ids = rng.permutation(n).astype(np.int64) + 1
    user, seen = rng.normal(size=dimensions), ids[[3, 41, 77]]
    one_city: Any = SimpleNamespace(
        cities=np.array([1]), index_file=lambda city: None, block=lambda city: (ids, vectors)
    )
    shelf: Any = SimpleNamespace(vectors=lambda: one_city)

    for quota in (1, 30, 500):
        found = SearchedVectors(shelf).best(1, user, seen, quota)
        expected = best_of(ids, vectors, user, seen, quota)

        for a, b in zip(found, expected, strict=True):
            assert a.tolist() == b.tolist()
