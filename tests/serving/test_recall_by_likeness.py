"""Sources that know people and items by likeness: query CF, persona, embedding, fresh."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from features.recall.embedding import best_of
from features.schema import Action
from serving.parts import SourceKnobs
from serving.reasons import demand_of, reasons_of
from serving.recall.embedding import EmbeddingKnobs, SearchedVectors
from serving.recall.fresh import FreshKnobs
from serving.recall.persona import PersonaKnobs
from serving.recall.query_cf import QueryCfKnobs
from serving.validate import Asked
from tests.serving.test_recall_sources import propose
from tests.serving.town import (
    BELL_TOWER,
    CITY_WALL,
    DRUM_TOWER,
    GARDEN,
    LOCAL,
    LYON,
    MUSEUM,
    PALACE,
    QUARTER,
    SHOW,
    STRANGER,
    TOUR,
    VISITOR,
    XIAN,
    Town,
)


def why(town: Town, knobs: SourceKnobs, asked: Asked) -> tuple[str, ...]:
    """The reasons of what a source finds."""
    found = propose(town, knobs, asked)
    name = type(knobs).build(knobs, town.plans.catalogue).name
    return reasons_of(
        [name] * len(found.item_ids),
        found.evidence,
        found.because,
        "visitor",  # type: ignore[arg-type]
        town.plans.catalogue.items,
        town.plans.catalogue.once(demand_of),
    )


def test_a_search_adds_up_the_lists_of_the_query_and_of_its_terms(town: Town) -> None:
    asked = Asked("search_no_result", 0, XIAN, query="Tower!")

    found = propose(town, QueryCfKnobs(quota=3), asked)

    # drum tower: 0.6 + 0.5 * 0.2; wall: 0.5 * 0.9; bell tower: 0.4
    assert found.item_ids.tolist() == [DRUM_TOWER, CITY_WALL, BELL_TOWER]
    assert found.scores.tolist() == pytest.approx([0.7, 0.45, 0.4])
    assert found.evidence.tolist() == [12.0, 20.0, 9.0]
    assert why(town, QueryCfKnobs(quota=1), asked) == ("seen after 12 searches like yours",)


def test_a_longer_search_is_found_by_the_term_that_it_shares(town: Town) -> None:
    asked = Asked("search_no_result", 0, XIAN, query="old tower")

    assert propose(town, QueryCfKnobs(quota=5), asked).item_ids.tolist() == [CITY_WALL, DRUM_TOWER]


def test_a_search_of_another_city_or_without_a_word_finds_nothing(town: Town) -> None:
    for city, query in ((LYON, "tower"), (XIAN, "?!"), (XIAN, "")):
        asked = Asked("search_no_result", 0, city, query=query)

        assert propose(town, QueryCfKnobs(quota=5), asked).item_ids.tolist() == []


def test_personas_are_mixed_by_how_much_the_traveller_leans_to_each(town: Town) -> None:
    asked = Asked("channel_home", LOCAL, XIAN)

    found = propose(town, PersonaKnobs(quota=5), asked)

    # twice a family, half a student: museum 2 * 3 + 0.5 * 0.5, garden 2 * 1, quarter 0.5 * 2
    assert found.item_ids.tolist() == [MUSEUM, GARDEN, QUARTER]
    assert found.scores.tolist() == [6.25, 2.0, 1.0]
    assert why(town, PersonaKnobs(quota=3), asked) == (
        "families like it",
        "families like it",
        "students like it",
    )


def test_of_whom_nothing_is_known_persona_has_nothing_to_say(town: Town) -> None:
    for user in (STRANGER, VISITOR):  # nobody; and one who is like everybody
        asked = Asked("channel_home", user, XIAN)

        assert propose(town, PersonaKnobs(quota=5), asked).item_ids.tolist() == []


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


def test_fresh_items_are_the_citys_most_hopeful(town: Town) -> None:
    found = propose(town, FreshKnobs(quota=2), Asked("channel_home", 0, XIAN))

    assert found.item_ids.tolist() == [TOUR, GARDEN]
    assert np.isclose(found.scores, [0.2, 0.1]).all()
    assert PALACE not in found.item_ids


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
