"""Neighbours on a map: items placed along a meridian, where a degree is 111.195 km."""

from typing import TYPE_CHECKING

import pytest

from offline.recall.nearby import JOB, audit, build
from offline.running.job import Inputs
from tests.offline import frames

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

KM_PER_DEGREE = 111.19508  # of a great circle on a sphere of the mean radius
LAT, LON = 39.9, 116.4


def item(
    item_id: int, km_north: float, orders: float | None = None, sellable: bool = True
) -> dict[str, object]:
    return {
        "item_id": item_id,
        "lat": LAT + km_north / KM_PER_DEGREE,
        "lon": LON,
        "orders_decayed": orders,
        "sellable": sellable,
    }


def inputs(spark: "SparkSession", items: list[dict[str, object]], **settings: float) -> Inputs:
    sold = [
        {"item_id": row["item_id"], "orders_decayed": orders}
        for row in items
        if (orders := row["orders_decayed"]) is not None
    ]
    catalogue = [{k: v for k, v in row.items() if k != "orders_decayed"} for row in items]
    return frames.inputs(spark, JOB, settings=settings, items=catalogue, item_sales=sold)


def neighbours(
    spark: "SparkSession", items: list[dict[str, object]], **settings: float
) -> dict[int, list[tuple[int, float, float]]]:
    """key -> (item, score, metres), best first."""
    rows = build(inputs(spark, items, **settings))["nearby"].orderBy("key", "rank").collect()
    found: dict[int, list[tuple[int, float, float]]] = {}
    for row in rows:
        found.setdefault(row["key"], []).append((row["item_id"], row["score"], row["evidence"]))
    return found


def test_a_sale_weighs_half_with_every_half_distance_and_the_evidence_is_in_metres(
    spark: "SparkSession",
) -> None:
    found = neighbours(spark, [item(1, 0.0), item(2, 3.0, orders=7.0)])

    ((item_id, score, metres),) = found[1]
    assert item_id == 2
    assert score == pytest.approx((7 + 1) / 4, rel=1e-5)  # 3 km are two times 1.5 km
    assert metres == pytest.approx(3000, rel=1e-5)


def test_a_best_seller_beats_a_nearer_item_and_the_nearer_beats_when_none_sells(
    spark: "SparkSession",
) -> None:
    items = [item(1, 0.0), item(2, 1.0), item(3, 2.0, orders=9.0), item(4, 0.5)]

    found = neighbours(spark, items)

    assert [other for other, _, _ in found[1]] == [3, 4, 2]


def test_neighbours_are_both_ways_and_never_the_item_itself(spark: "SparkSession") -> None:
    found = neighbours(spark, [item(1, 0.0), item(2, 0.1)])

    assert {key: [n[0] for n in rows] for key, rows in found.items()} == {1: [2], 2: [1]}


def test_beyond_the_rings_nothing_is_near(spark: "SparkSession") -> None:
    assert neighbours(spark, [item(1, 0.0), item(2, 30.0)]) == {}


def test_what_cannot_be_sold_is_not_proposed_but_has_neighbours(spark: "SparkSession") -> None:
    found = neighbours(spark, [item(1, 0.0), item(2, 0.1, orders=9.0, sellable=False)])

    assert {key: [n[0] for n in rows] for key, rows in found.items()} == {2: [1]}


def test_items_without_coordinates_are_left_out(spark: "SparkSession") -> None:
    lost: dict[str, object] = {
        "item_id": 3,
        "lat": None,
        "lon": None,
        "orders_decayed": 9.0,
        "sellable": True,
    }
    nan = lost | {"item_id": 4, "lat": float("nan"), "lon": LON}

    found = neighbours(spark, [item(1, 0.0), item(2, 0.1), lost, nan])

    assert set(found) == {1, 2}
    assert all(other in {1, 2} for rows in found.values() for other, _, _ in rows)


def test_refunds_below_zero_count_as_no_sales(spark: "SparkSession") -> None:
    found = neighbours(spark, [item(1, 0.0), item(2, 0.0, orders=-3.0)])

    assert found[1] == [(2, 1.0, 0.0)]


def test_a_crowded_cell_proposes_its_best_sellers_and_the_report_says_so(
    spark: "SparkSession",
) -> None:
    items = [item(n, 0.0, orders=float(n)) for n in range(1, 6)]

    found = neighbours(spark, items, cell_items=2)

    assert [other for other, _, _ in found[1]] == [5, 4]
    assert audit(inputs(spark, items, cell_items=2), {}).warnings == {"cells cut at cell_items": 1}
    assert audit(inputs(spark, items), {}).warnings == {}


def test_the_list_ends_at_fifty(spark: "SparkSession") -> None:
    found = neighbours(spark, [item(n, 0.0) for n in range(1, 60)], cell_items=1000)

    assert [other for other, _, _ in found[1]] == list(range(2, 52))
