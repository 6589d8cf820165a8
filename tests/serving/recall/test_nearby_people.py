"""What people around the traveller choose in the city."""

from serving.recall.nearby_people import NearbyPeopleKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import (
    AT_THE_BORDER,
    AT_THE_TOWER,
    FOURVIERE,
    LYON,
    PAGODA,
    QUARTER,
    SHOW,
    XIAN,
    Town,
)


def test_people_around_the_traveller_propose_what_they_choose_in_the_city(town: Town) -> None:
    found = propose(town, NearbyPeopleKnobs(quota=5), Asked("channel_home", 0, XIAN, AT_THE_TOWER))

    assert found.item_ids.tolist() == [QUARTER, SHOW]  # what they choose in Lyon is left out
    assert found.evidence.tolist() == [30.0, 4.0]


def test_where_too_few_were_in_the_quarter_the_wide_cell_around_it_tells(town: Town) -> None:
    hotel = Asked("hotel_cross_sell", 0, XIAN, AT_THE_TOWER, anchor_position=(34.2185, 108.9630))

    assert propose(town, NearbyPeopleKnobs(quota=5), hotel).item_ids.tolist() == [PAGODA]


def test_where_those_in_the_quarter_chose_only_in_another_city_the_wide_cell_tells(
    town: Town,
) -> None:
    border = Asked("hotel_cross_sell", 0, XIAN, anchor_position=AT_THE_BORDER)
    abroad = Asked("hotel_cross_sell", 0, LYON, anchor_position=AT_THE_BORDER)

    assert propose(town, NearbyPeopleKnobs(quota=5), border).item_ids.tolist() == [PAGODA]
    assert propose(town, NearbyPeopleKnobs(quota=5), abroad).item_ids.tolist() == [FOURVIERE]


def test_nobody_is_around_who_is_elsewhere(town: Town) -> None:
    for position in (None, (45.76, 4.84)):
        found = propose(town, NearbyPeopleKnobs(quota=5), Asked("channel_home", 0, XIAN, position))

        assert found.item_ids.tolist() == []
