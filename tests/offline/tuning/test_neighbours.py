"""Lists of neighbours as other blends would make them: the job's own, of edges counted once."""

import numpy as np
import pytest
from pyspark.sql import SparkSession

from features.catalog.sets import ITEM
from features.schema import F64
from offline.recall.item_cf import JOB, count_edges, counted_views, neighbours
from offline.shelf import Shelf, ShelfList
from offline.tuning.cases import CityDay
from offline.tuning.lists import Edges, with_edges
from offline.tuning.neighbours import Blend, choose, shortened
from tests.offline.frames import at, inputs, rows


@pytest.mark.spark
def test_edges_of_a_shorter_span_are_those_of_the_longest_without_the_rest(
    spark: SparkSession,
) -> None:
    views = [
        {"item_id": item, "user_id": user, "session_id": user, "at": at(f"2026-05-20 01:0{n}")}
        for user, items in ((1, (1, 2, 3, 4)), (2, (1, 3, 4)), (3, (2, 1)))
        for n, item in enumerate(items)
    ]
    steps = counted_views(inputs(spark, JOB, clean_events=views)).cache()

    cut, counted = shortened(count_edges(steps, 3), 2), count_edges(steps, 2)

    assert rows(cut) == rows(counted)
    assert rows(neighbours(cut, steps, 0.5, 9)) == rows(neighbours(counted, steps, 0.5, 9))
    steps.unpersist()


def test_days_on_which_nobody_did_anything_change_no_blend(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(lake: object, cases: object, blends: list[Blend], *_: object) -> dict[Blend, F64]:
        return {blend: np.zeros(0) for blend in blends}

    monkeypatch.setattr("offline.tuning.neighbours.found", nothing)
    settings = {"item_cf": {"alpha": 0.7, "max_span": 5}}

    choice = choose(None, {}, {}, None, settings)

    assert choice.is_kept
    assert {value for _, value in choice.tried} == {0.0}


def test_another_list_of_neighbours_replaces_that_of_the_shelf_and_no_other() -> None:
    items = np.array([1, 2, 3])
    own = ShelfList(np.array([7]), np.array([1]), np.array([2]), np.array([0.5], dtype=np.float32))
    shelf = Shelf(
        city=5, lat=0.0, lon=0.0, item_ids=items,
        stored={name: np.zeros(3) for name in ITEM.columns},
        item_lat=np.zeros(3), item_lon=np.zeros(3), sellable=np.ones(3, dtype=bool),
        open_months=np.full(3, 4095), lists={"item_cf": own, "hot_pooled": own},
    )  # fmt: skip
    edges = Edges(
        np.array([9, 8, 8]), np.array([1, 2, 1]), np.array([3, 99, 1]),
        np.array([0.3, 0.2, 0.1], dtype=np.float32),
    )  # fmt: skip

    changed = with_edges(CityDay(None, shelf, None, None), "item_cf", edges).shelf.lists

    # By ascending key; what leads to other cities' items is left out.
    assert changed["item_cf"].keys.tolist() == [8, 9]
    assert changed["item_cf"].item_ids.tolist() == [1, 3]
    assert changed["hot_pooled"] is own
