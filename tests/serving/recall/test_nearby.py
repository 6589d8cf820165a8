"""What lies near the page's item, the hotel or the traveller."""

from serving.recall.nearby import NearbyKnobs
from serving.stages.validate import Asked
from tests.serving.recall.proposed import propose
from tests.serving.town import (
    AT_THE_TOWER,
    BELL_TICKET,
    BELL_TOWER,
    CITY_WALL,
    DRUM_TOWER,
    MUSEUM,
    PAGODA,
    PALACE,
    QUARTER,
    SHOW,
    XIAN,
    Town,
)


def test_nearby_reads_the_list_of_the_pages_item(town: Town) -> None:
    found = propose(
        town, NearbyKnobs(quota=2), Asked("poi_detail", 0, XIAN, anchor_item=BELL_TOWER)
    )

    assert found.item_ids.tolist() == [BELL_TICKET, DRUM_TOWER]
    assert found.evidence.tolist() == [0.0, 380.0]


def test_nearby_finds_what_sells_around_the_traveller(town: Town) -> None:
    found = propose(
        town, NearbyKnobs(quota=3, radius_km=3), Asked("channel_home", 0, XIAN, AT_THE_TOWER)
    )

    # (sales + 1) * 2^(-km / 1.5): wall 91 * 2^-0.60, quarter 61 * 2^-0.38, bell tower 41
    assert found.item_ids.tolist() == [CITY_WALL, QUARTER, BELL_TOWER]
    assert found.evidence.round(-1).tolist() == [890.0, 570.0, 0.0]
    assert PALACE not in found.item_ids  # not for sale


def test_nearby_prefers_the_hotel_to_the_travellers_own_position(town: Town) -> None:
    asked = Asked("hotel_cross_sell", 0, XIAN, AT_THE_TOWER, anchor_position=(34.2185, 108.9630))

    found = propose(town, NearbyKnobs(quota=1), asked)

    assert found.item_ids.tolist() == [PAGODA]


def test_nearby_says_nothing_to_somebody_far_away(town: Town) -> None:
    found = propose(town, NearbyKnobs(quota=9), Asked("channel_home", 0, XIAN, (45.76, 4.84)))

    assert found.item_ids.tolist() == []


def test_nearby_keeps_within_its_radius(town: Town) -> None:
    asked = Asked("channel_home", 0, XIAN, (34.2190, 108.9640))

    found = propose(town, NearbyKnobs(quota=9, radius_km=1.2), asked)

    assert sorted(found.item_ids.tolist()) == [PAGODA, MUSEUM, SHOW]
