"""A query finds items by their names, categories and tags."""

import numpy as np

from features.store.files import Published
from serving.recall.query import QueryKnobs, index_of
from serving.releases.catalogue import Catalogue
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import (
    BELL_TOWER,
    DRUM_TOWER,
    FOURVIERE,
    PAGODA,
    QUARTER,
    SHOW,
    TOUR,
    XIAN,
    Town,
)


def test_a_query_finds_names_categories_and_tags_of_the_city(town: Town) -> None:
    found = propose(
        town, QueryKnobs(quota=9), Asked("search_no_result", 0, XIAN, query="bell tower at night")
    )

    assert found.item_ids[0] == BELL_TOWER
    assert {DRUM_TOWER, QUARTER, SHOW, TOUR} <= set(found.item_ids.tolist())
    assert FOURVIERE not in found.item_ids
    assert (np.diff(found.scores) <= 0).all()


def test_a_query_in_chinese_matches_part_of_a_name(town: Town) -> None:
    found = propose(town, QueryKnobs(quota=9), Asked("search_no_result", 0, XIAN, query="雁塔门票"))

    assert found.item_ids.tolist() == [PAGODA]
    assert 0 < found.scores[0] < 1


def test_a_query_of_words_that_nothing_has_finds_nothing(town: Town) -> None:
    found = propose(town, QueryKnobs(quota=9), Asked("search_no_result", 0, XIAN, query="zeppelin"))

    assert found.item_ids.tolist() == []


def test_a_whole_match_scores_one(published_town: Published) -> None:
    index = index_of(Catalogue(published_town))

    rows, scores = index.match(XIAN, "tang SHOW", 1)

    assert index.item_ids[rows].tolist() == [SHOW]
    assert scores.tolist() == [1.0]
