"""Published lists name their items by row: twelve bytes an entry, and whoever asks is given ids."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from features.errors import ContractError, SpecError
from features.schema import UNKNOWN_ID
from features.store.publishing import publishing
from features.store.write_lists import write_list
from tests.contracts.store_world import LIJIANG, XIAN, World, publish, world

WORLD = world("day-1")


def with_hot(lists: dict[int, list[tuple[int, float]]]) -> World:
    """The world, with these lists by city; its items are 10, 20, 30 and 40."""
    return replace(WORLD, lists={**WORLD.lists, "hot_pooled": lists})


def test_an_entry_takes_twelve_bytes(tmp_path: Path) -> None:
    backwards = with_hot({XIAN: [(30, 3.0), (10, 2.0)], LIJIANG: [(40, 9.5)]})
    hot = publish(tmp_path / "day", backwards).keyed["hot_pooled"]

    assert hot.rows.tolist() == [2, 0, 3]
    assert hot.first(XIAN, 5)[0].tolist() == [30, 10]
    assert sum(part.itemsize for part in (hot.rows, hot.scores, hot.evidence)) == 12


def test_an_item_that_is_not_in_the_catalogue_keeps_its_place_and_is_counted(
    tmp_path: Path,
) -> None:
    strange = with_hot({XIAN: [(10, 3.0), (99, 2.0), (30, 1.0)], LIJIANG: [(41, 9.5)]})
    published = publish(tmp_path / "day", strange)
    hot, keys = published.keyed["hot_pooled"], np.array([XIAN, LIJIANG])

    ids, scores = published.lists("hot_pooled", keys, 3)

    assert ids.tolist() == [[10, UNKNOWN_ID, 30], [UNKNOWN_ID] * 3]
    assert scores.tolist() == [[3.0, 0.0, 1.0], [0.0] * 3]
    np.testing.assert_array_equal(hot.top(keys, 2)[2], [[10.0, np.nan], [np.nan] * 2])
    assert [part.tolist() for part in hot.first(XIAN, 3)] == [[10, 30], [3.0, 1.0], [10.0, 30.0]]
    assert [part.tolist() for part in hot.first(XIAN, 2)] == [[10], [3.0], [10.0]]
    assert [hot.leads_anywhere(key, 3) for key in (XIAN, LIJIANG, 1)] == [True, False, False]
    assert published.manifest.lists["hot_pooled"] == 4
    assert published.manifest.counts["hot_pooled items unknown"] == 2


def test_a_list_before_its_items_is_refused(tmp_path: Path) -> None:
    with (
        pytest.raises(SpecError, match=r"'hot_pooled' names rows of the items: call write_items"),
        publishing(tmp_path / "day", WORLD.snapshots) as day,
    ):
        day.write_list("hot_pooled", [])


def test_more_items_than_a_list_can_name_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = publish(tmp_path / "day", WORLD).root / "items"
    monkeypatch.setattr("features.store.write_lists.MOST_ITEMS", 3)

    with pytest.raises(ContractError, match=r"4 items are published, of which a list can name 3"):
        write_list(tmp_path / "list", items, "hot_pooled", [], 200)
