"""What was seen after searches like this one."""

import pytest

from serving.recall.query_cf import QueryCfKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose, why
from tests.serving.town import BELL_TOWER, CITY_WALL, DRUM_TOWER, LYON, XIAN, Town


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
