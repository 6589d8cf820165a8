"""The traveller's own list of the city."""

from serving.recall.history import HistoryKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import LOCAL, MUSEUM, SHOW, STRANGER, XIAN, Town


def test_history_proposes_the_personal_list_of_the_city(town: Town) -> None:
    found = propose(town, HistoryKnobs(quota=9), Asked("channel_home", LOCAL, XIAN))

    assert found.item_ids.tolist() == [SHOW, MUSEUM]
    assert found.scores.tolist() == [2.0, 1.0]


def test_a_newcomer_has_no_history(town: Town) -> None:
    found = propose(town, HistoryKnobs(quota=9), Asked("channel_home", STRANGER, XIAN))

    assert found.item_ids.tolist() == []
