"""The skew job on rows scored as a server would: silent where they agree, precise where not."""

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY
from features.matrix import assemble
from features.schema import F32
from features.spec import FeatureView
from offline.running.job import Inputs
from offline.skew import JOB, audit, build, largest_differences
from offline.snapshot import snapshot_id
from tests.offline.frames import DAY, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

SCORED_FROM = DAY.before(1)
ANN, NOBODY, CITY, ITEMS = 1, 2, 500, (71, 72, 73)
RNG = np.random.default_rng(20260520)
CONTEXT = RNG.uniform(0, 30, (len(ITEMS), len(TRAVEL.context))).astype(np.float32)


def stored(view: FeatureView, rows: int) -> F32:
    """Random snapshot rows, a tenth of the values unknown."""
    values = RNG.uniform(0, 100, (rows, len(view.features))).astype(np.float32)
    values[RNG.uniform(size=values.shape) < 0.1] = np.nan
    return values


ROWS = {"item": stored(ITEM, 3), "user": stored(USER, 1), "user_city": stored(USER_CITY, 1)}
ROWS["item"][0, ITEM.columns.index("item_price")] = 50.0


def served(view: FeatureView, values: F32) -> dict[str, Any]:
    """What a server reads of a view: float64 columns, defaults in place of what is missing."""
    filled = np.where(np.isnan(values), view.defaults(), values).astype(np.float64)
    return dict(zip(view.columns, filled.T, strict=True))


def matrix(user: int) -> F32:
    columns = served(ITEM, ROWS["item"])
    for view, values in ((USER, ROWS["user"]), (USER_CITY, ROWS["user_city"])):
        columns |= served(view, values if user == ANN else np.full_like(values, np.nan))
    columns |= {f.name: CONTEXT[:, k].astype(np.float64) for k, f in enumerate(TRAVEL.context)}
    return assemble(TRAVEL, columns, len(ITEMS))


def logged(user: int, rows: F32, **values: Any) -> list[dict[str, Any]]:
    return [
        {
            "request_id": f"r{user}",
            "user_id": user,
            "placement": "channel_home",
            "browse_city": CITY,
            "audience": "visitor",
            "item_id": item,
            "position": place + 1,
            "fingerprint": TRAVEL.fingerprint,
            "user_snapshot": snapshot_id(USER, SCORED_FROM),
            "item_snapshot": snapshot_id(ITEM, SCORED_FROM),
            "context": CONTEXT[place].tolist(),
            "matrix": rows[place].tolist(),
            **values,
        }
        for place, item in enumerate(ITEMS)
    ]


def snapshot(view: FeatureView, keys: list[dict[str, int]], values: F32) -> list[dict[str, Any]]:
    """The day's rows, and another day's that nobody named."""
    rows = [
        {**key, **dict(zip(view.columns, row.tolist(), strict=True))}
        for key, row in zip(keys, values, strict=True)
    ]
    return [
        *({**row, "ds": SCORED_FROM} for row in rows),
        *({**key, "ds": DAY.ds} for key in keys),
    ]


def given(spark: "SparkSession", exposures: list[dict[str, Any]]) -> Inputs:
    return inputs(
        spark,
        JOB,
        exposures=exposures,
        snapshot_item=snapshot(ITEM, [{"item_id": i} for i in ITEMS], ROWS["item"]),
        snapshot_user=snapshot(USER, [{"user_id": ANN}], ROWS["user"]),
        snapshot_user_city=snapshot(USER_CITY, [{"user_id": ANN, "city": CITY}], ROWS["user_city"]),
    )


def test_rows_that_were_scored_right_differ_nowhere(spark: "SparkSession") -> None:
    found = given(spark, [*logged(ANN, matrix(ANN)), *logged(NOBODY, matrix(NOBODY))])

    written = build(found)
    rows = {r["feature"]: r for r in written["skew"].collect()}

    assert set(rows) == set(TRAVEL.names)
    assert {(r["rows"], r["mismatches"], r["largest_difference"]) for r in rows.values()} == {
        (6, 0, 0.0)
    }
    assert audit(found, written).warnings == {"logged rows compared": 6}


def test_a_planted_perturbation_is_named_with_its_rows_and_its_size(
    spark: "SparkSession",
) -> None:
    rows = matrix(ANN)
    rows[1, TRAVEL.index("list_size")] += 0.5
    rows[2, TRAVEL.index("list_size")] -= 0.25
    rows[0, TRAVEL.index("item_price")] = np.nan
    found = given(spark, logged(ANN, rows))

    written = build(found)
    made = {r["feature"]: r for r in written["skew"].collect() if r["mismatches"]}

    assert {n: r["mismatches"] for n, r in made.items()} == {"list_size": 2, "item_price": 1}
    assert made["list_size"]["largest_difference"] == pytest.approx(0.5, rel=1e-5)
    assert made["item_price"]["largest_difference"] == np.inf
    assert audit(found, written).warnings == {
        "logged rows compared": 3,
        "differ in item_price": 1,
        "differ in list_size": 2,
    }


def test_the_last_bit_counts(spark: "SparkSession") -> None:
    rows = matrix(ANN)
    place = TRAVEL.index("list_size")
    rows[0, place] = np.nextafter(rows[0, place], np.float32(np.inf))

    made = build(given(spark, logged(ANN, rows)))["skew"].collect()

    assert {r["feature"] for r in made if r["mismatches"]} == {"list_size"}


def test_rows_without_a_matrix_or_without_their_snapshot_are_not_compared(
    spark: "SparkSession",
) -> None:
    gone = snapshot_id(ITEM, DAY.before(20))
    exposures = [
        *logged(ANN, matrix(ANN), matrix=None),
        *logged(ANN, matrix(ANN), item_snapshot=gone),
        *logged(ANN, matrix(ANN), fingerprint="0" * 16),
    ]
    found = given(spark, exposures)

    written = build(found)

    assert written["skew"].collect() == []
    assert audit(found, written).warnings == {}


def test_the_largest_difference_is_over_cells_that_differ() -> None:
    logged_rows = np.array([[1.0, np.nan, 3.0], [1.0, 2.0, 7.0]], dtype=np.float32)
    recomputed = np.array([[1.0, np.nan, 3.5], [1.0, np.nan, 3.0]], dtype=np.float32)

    assert largest_differences(logged_rows, recomputed).tolist() == [0.0, np.inf, 4.0]
