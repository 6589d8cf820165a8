"""Hot items of a city: the list of an audience, of a type of day, or everyone's."""

from serving.recall.hot import HotKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import (
    CITY_WALL,
    HOMELESS,
    LOCAL,
    MUSEUM,
    NOWHERE,
    PAGODA,
    SHOW,
    VISITOR,
    XIAN,
    Town,
)


def test_a_visitor_gets_the_visitors_hot_list_because_of_the_city(town: Town) -> None:
    found = propose(town, HotKnobs(quota=10), Asked("channel_home", VISITOR, XIAN))

    assert found.item_ids.tolist() == [PAGODA, CITY_WALL]
    assert found.evidence.tolist() == [412.0, 300.0]
    assert found.because.tolist() == [XIAN, XIAN]


def test_a_local_without_an_own_list_gets_everyones(town: Town) -> None:
    found = propose(town, HotKnobs(quota=3), Asked("channel_home", LOCAL, XIAN))

    assert found.item_ids.tolist() == [CITY_WALL, PAGODA, MUSEUM]
    assert found.because.tolist() == [0, 0, 0]


def test_an_unknown_traveller_gets_everyones_hot_list(town: Town) -> None:
    found = propose(town, HotKnobs(quota=2), Asked("channel_home", HOMELESS, XIAN))

    assert found.item_ids.tolist() == [CITY_WALL, PAGODA]


def test_a_weekend_has_its_own_list_for_those_who_travel_on_one(town: Town) -> None:
    saturday = Asked("channel_home", VISITOR, XIAN, travel_date="2026-05-23")

    found = propose(town, HotKnobs(quota=10), saturday)

    assert found.item_ids.tolist() == [SHOW, PAGODA]
    assert found.because.tolist() == [XIAN, XIAN]


def test_a_holiday_has_everyones_list_where_the_audience_has_none(town: Town) -> None:
    national_day = "2026-10-01"

    local, visitor = (
        propose(town, HotKnobs(quota=1), Asked("channel_home", who, XIAN, travel_date=national_day))
        for who in (LOCAL, VISITOR)
    )

    assert (local.item_ids.tolist(), local.because.tolist()) == ([MUSEUM], [0])
    assert (visitor.item_ids.tolist(), visitor.because.tolist()) == ([PAGODA], [XIAN])


def test_a_city_without_a_list_has_nothing_hot(town: Town) -> None:
    found = propose(town, HotKnobs(quota=10), Asked("channel_home", 0, NOWHERE))

    assert found.item_ids.tolist() == []


def test_everyones_list_may_be_chosen_for_all_audiences(town: Town) -> None:
    knobs = HotKnobs(quota=2, audiences="pooled")
    for who in (VISITOR, LOCAL, HOMELESS):
        found = propose(town, knobs, Asked("channel_home", who, XIAN))

        assert found.item_ids.tolist() == [CITY_WALL, PAGODA]
        assert found.because.tolist() == [0, 0]
