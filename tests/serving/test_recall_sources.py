"""Every recall source: what it proposes, from what, and why."""

from pathlib import Path

import numpy as np
import pytest

from features.errors import BundleError, SpecError
from features.recall.source import Found
from features.schema import Action
from features.store.files import Published
from features.store.lookups import KeyedList
from serving.catalogue import Catalogue
from serving.parts import SourceKnobs
from serving.recall.history import HistoryKnobs
from serving.recall.hot import HotKnobs
from serving.recall.item_cf import ItemCfKnobs
from serving.recall.nearby import NearbyKnobs
from serving.recall.nearby_people import NearbyPeopleKnobs
from serving.recall.package import PackageKnobs
from serving.recall.pinned import PinnedKnobs
from serving.recall.query import QueryKnobs, index_of
from serving.validate import Asked
from tests.serving.published_town import publish_town
from tests.serving.town import (
    AT_THE_TOWER,
    BELL_TICKET,
    BELL_TOWER,
    CITY_WALL,
    DRUM_TOWER,
    FOURVIERE,
    HOMELESS,
    LOCAL,
    MUSEUM,
    NOWHERE,
    PAGODA,
    PALACE,
    QUARTER,
    SHOW,
    STRANGER,
    TOUR,
    TWO_TOWERS,
    VISITOR,
    XIAN,
    Town,
)


def propose(town: Town, knobs: SourceKnobs, asked: Asked) -> Found:
    """What a source finds for an admitted request and its fetched traveller."""
    request, plan = town.admit(asked)
    traveller = town.store.fetch(request.user_id, plan.wants(request.browse_city), 1.0)
    source = knobs.build(town.plans.catalogue)
    if not source.applies(request, traveller):
        return Found(*(np.zeros(0),) * 4)
    return source.recall(request, traveller, knobs.quota)


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


def test_undirected_neighbours_come_before_as_well_as_after(town: Town) -> None:
    asked = Asked("poi_detail", 0, XIAN, anchor_item=DRUM_TOWER)

    directed = propose(town, ItemCfKnobs(quota=9), asked)
    undirected = propose(town, ItemCfKnobs(quota=9, neighbours="undirected"), asked)

    assert directed.item_ids.tolist() == []
    assert undirected.item_ids.tolist() == [BELL_TOWER, PAGODA]


class NeverMade(Catalogue):
    """The town, published without undirected neighbours."""

    def keyed(self, name: str) -> KeyedList:
        found = super().keyed(name)
        if name == "item_cf_undirected":
            found.keys = found.keys[:0]
        return found


def test_undirected_neighbours_that_were_not_made_are_refused(tmp_path: Path) -> None:
    catalogue = NeverMade(publish_town(tmp_path / "town"))

    with pytest.raises(BundleError, match=r'undirected = "made" in jobs\.toml'):
        ItemCfKnobs(quota=9, neighbours="undirected").build(catalogue)


def test_neighbours_follow_what_was_just_viewed_and_stay_in_the_city(town: Town) -> None:
    town.did(STRANGER, (Action.VIEW_ITEM, BELL_TOWER, 5))

    found = propose(town, ItemCfKnobs(quota=10), Asked("channel_home", STRANGER, XIAN))

    assert found.item_ids.tolist() == [DRUM_TOWER, QUARTER]  # the neighbour in Lyon is left out
    assert found.evidence.tolist() == [12.0, 6.0]
    assert found.because.tolist() == [BELL_TOWER, BELL_TOWER]


def test_the_neighbour_of_a_stronger_trigger_comes_first(town: Town) -> None:
    town.did(STRANGER, (Action.VIEW_ITEM, BELL_TOWER, 5), (Action.FAVOURITE, PAGODA, 6))

    found = propose(town, ItemCfKnobs(quota=10), Asked("channel_home", STRANGER, XIAN))

    # show: 3 * 0.8; drum tower: 0.9 + 3 * 0.1; quarter: 0.5
    assert found.item_ids.tolist() == [SHOW, DRUM_TOWER, QUARTER]
    assert found.because.tolist() == [PAGODA, BELL_TOWER, BELL_TOWER]


def test_the_pages_own_item_is_a_trigger_without_any_behaviour(town: Town) -> None:
    found = propose(
        town, ItemCfKnobs(quota=1), Asked("poi_detail", 0, XIAN, anchor_item=BELL_TOWER)
    )

    assert found.item_ids.tolist() == [DRUM_TOWER]


def test_an_item_that_nobody_knows_triggers_nothing(town: Town) -> None:
    found = propose(town, ItemCfKnobs(quota=5), Asked("poi_detail", 0, XIAN, anchor_item=987_654))

    assert found.item_ids.tolist() == []


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


def test_people_around_the_traveller_propose_what_they_choose_in_the_city(town: Town) -> None:
    found = propose(town, NearbyPeopleKnobs(quota=5), Asked("channel_home", 0, XIAN, AT_THE_TOWER))

    assert found.item_ids.tolist() == [QUARTER, SHOW]  # what they choose in Lyon is left out
    assert found.evidence.tolist() == [30.0, 4.0]


def test_where_too_few_were_in_the_quarter_the_wide_cell_around_it_tells(town: Town) -> None:
    hotel = Asked("hotel_cross_sell", 0, XIAN, AT_THE_TOWER, anchor_position=(34.2185, 108.9630))

    assert propose(town, NearbyPeopleKnobs(quota=5), hotel).item_ids.tolist() == [PAGODA]


def test_nobody_is_around_who_is_elsewhere(town: Town) -> None:
    for position in (None, (45.76, 4.84)):
        found = propose(town, NearbyPeopleKnobs(quota=5), Asked("channel_home", 0, XIAN, position))

        assert found.item_ids.tolist() == []


def test_the_pages_item_leads_to_the_packages_that_it_is_part_of(town: Town) -> None:
    found = propose(
        town, PackageKnobs(quota=5), Asked("poi_detail", 0, XIAN, anchor_item=BELL_TOWER)
    )

    assert found.item_ids.tolist() == [TWO_TOWERS, BELL_TICKET]
    assert found.because.tolist() == [BELL_TOWER, BELL_TOWER]
    assert found.evidence.tolist() == [9.0, 0.0]


def test_what_was_bought_leads_to_what_goes_with_it_and_what_was_only_viewed_does_not(
    town: Town,
) -> None:
    town.did(STRANGER, (Action.PAY, PAGODA, 60), (Action.VIEW_ITEM, BELL_TOWER, 5))

    found = propose(
        town,
        PackageKnobs(quota=5),
        Asked("hotel_cross_sell", STRANGER, XIAN, anchor_position=AT_THE_TOWER),
    )

    assert found.item_ids.tolist() == [SHOW]


def test_history_proposes_the_personal_list_of_the_city(town: Town) -> None:
    found = propose(town, HistoryKnobs(quota=9), Asked("channel_home", LOCAL, XIAN))

    assert found.item_ids.tolist() == [SHOW, MUSEUM]
    assert found.scores.tolist() == [2.0, 1.0]


def test_a_newcomer_has_no_history(town: Town) -> None:
    found = propose(town, HistoryKnobs(quota=9), Asked("channel_home", STRANGER, XIAN))

    assert found.item_ids.tolist() == []


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


def test_pinned_items_are_proposed_in_their_city_only(town: Town) -> None:
    knobs = PinnedKnobs(quota=9, items=(FOURVIERE, TOUR, SHOW))

    found = propose(town, knobs, Asked("channel_home", 0, XIAN))

    assert found.item_ids.tolist() == [TOUR, SHOW]


def test_a_pinned_item_that_is_not_in_the_release_is_refused(published_town: Published) -> None:
    with pytest.raises(SpecError, match=r"items \[999\] are not in the release"):
        PinnedKnobs(quota=9, items=(999,)).build(Catalogue(published_town))


def test_a_list_that_was_not_published_is_refused_when_plans_are_built(
    published_town: Published,
) -> None:
    with pytest.raises(
        BundleError, match=r"list 'horoscope' is not in .*there are: fresh, hot_by_day"
    ):
        Catalogue(published_town).keyed("horoscope")
