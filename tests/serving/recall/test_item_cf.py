"""Item neighbours: of what was just done, and of the page's own item."""

from pathlib import Path

import pytest

from features.errors import BundleError
from features.schema import Action
from features.store.lookups import KeyedList
from serving.recall.item_cf import ItemCfKnobs
from serving.releases.catalogue import Catalogue
from serving.stages.validate import Asked
from tests.serving.published_town import publish_town
from tests.serving.recall.proposed import propose
from tests.serving.town import BELL_TOWER, DRUM_TOWER, PAGODA, QUARTER, SHOW, STRANGER, XIAN, Town


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
