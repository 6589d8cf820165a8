"""Samples from exposures: labels, snapshots by the logged id, and rows that must not be learned."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from features.catalog.sets import ITEM, TRAVEL, USER
from offline import samples_exposures
from offline.job import Inputs
from offline.samples import JOB, audit
from offline.snapshot import snapshot_id
from tests.offline.frames import DAY, at, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

SHOWN = at("2026-05-19 04:00")  # noon of the day before DAY, in Shanghai
SCORED_FROM = DAY.before(2)
ANN, MUSEUM, TOWER, CITY = 1, 71, 72, 500
CONTEXT = [float(k) for k in range(len(TRAVEL.context))]


def exposure(item: int, **values: Any) -> dict[str, Any]:
    return {
        "request_id": "r1",
        "at": SHOWN,
        "user_id": ANN,
        "placement": "channel_home",
        "browse_city": CITY,
        "audience": "visitor",
        "item_id": item,
        "position": item - 70,
        "fingerprint": TRAVEL.fingerprint,
        "user_snapshot": snapshot_id(USER, SCORED_FROM),
        "item_snapshot": snapshot_id(ITEM, SCORED_FROM),
        "context": CONTEXT,
        "ds": DAY.before(1),
        **values,
    }


def action(name: str, item: int, later: timedelta, **values: Any) -> dict[str, Any]:
    return {"user_id": ANN, "item_id": item, "action": name, "at": SHOWN + later, **values}


def given(
    spark: "SparkSession",
    exposures: list[dict[str, Any]],
    events: list[dict[str, Any]] | None = None,
    **tables: list[dict[str, Any]],
) -> Inputs:
    tables = {
        "exposures": exposures,
        "clean_events": events or [],
        "snapshot_item": [
            {"item_id": MUSEUM, "item_price": 60.0, "ds": SCORED_FROM},
            {"item_id": MUSEUM, "item_price": 99.0, "ds": DAY.before(1)},
            {"item_id": TOWER, "item_price": float("nan"), "ds": SCORED_FROM},
        ],
        "snapshot_user": [{"user_id": ANN, "user_views_7d": 5.0, "ds": SCORED_FROM}],
        "snapshot_user_city": [
            {"user_id": ANN, "city": CITY, "user_city_views_30d": 4.0, "ds": SCORED_FROM}
        ],
        **tables,
    }
    return inputs(spark, JOB, DAY, None, **tables)


def samples(found: Inputs) -> dict[tuple[str, int], Any]:
    rows = samples_exposures.samples(found).collect()
    return {(row["request_id"], row["item_id"]): row for row in rows}


def feature(row: Any, name: str) -> float:
    return float(row["matrix"][TRAVEL.index(name)])


def test_a_sample_holds_the_features_of_the_logged_snapshot_and_the_logged_context(
    spark: "SparkSession",
) -> None:
    rows = samples(given(spark, [exposure(MUSEUM), exposure(TOWER)]))

    museum, tower = rows["r1", MUSEUM], rows["r1", TOWER]
    assert (feature(museum, "item_price"), feature(museum, "user_views_7d")) == (60.0, 5.0)
    assert feature(museum, "user_city_views_30d") == 4.0
    names = [f.name for f in TRAVEL.context]
    assert [feature(museum, n) for n in ("hour", "recall_rank")] == [
        CONTEXT[names.index("hour")],
        CONTEXT[names.index("recall_rank")],
    ]
    assert np.isnan(feature(tower, "item_price"))
    assert (museum["origin"], museum["position"], museum["known_user"]) == ("exposure", 1, True)
    assert museum["recall_rank"] == names.index("recall_rank")
    assert (museum["audience"], museum["fingerprint"]) == ("visitor", TRAVEL.fingerprint)
    assert museum["at"].replace(tzinfo=SHOWN.tzinfo) == SHOWN


def test_who_is_in_no_snapshot_has_the_declared_defaults(spark: "SparkSession") -> None:
    rows = samples(given(spark, [exposure(MUSEUM, user_id=99), exposure(TOWER, user_snapshot="")]))

    assert [feature(rows["r1", n], "user_views_7d") for n in (MUSEUM, TOWER)] == [0.0, 0.0]
    assert [rows["r1", n]["known_user"] for n in (MUSEUM, TOWER)] == [False, False]


def test_the_label_is_the_strongest_action_within_a_day(spark: "SparkSession") -> None:
    minute, day = timedelta(minutes=1), timedelta(hours=24)
    events = [
        action("view_item", MUSEUM, minute),
        action("favourite", MUSEUM, 2 * minute),
        action("view_deal", MUSEUM, 3 * minute),
        action("pay", MUSEUM, day + minute),
        action("view_item", TOWER, -minute),
        action("search", TOWER, minute),
    ]

    rows = samples(given(spark, [exposure(MUSEUM), exposure(TOWER)], events))

    assert rows["r1", MUSEUM]["action"] == "favourite"
    assert rows["r1", TOWER]["action"] is None


def test_the_last_moment_of_the_day_counts_and_the_moment_of_showing_does_not(
    spark: "SparkSession",
) -> None:
    events = [
        action("view_item", MUSEUM, timedelta(hours=24)),
        action("view_item", TOWER, timedelta()),
    ]

    rows = samples(given(spark, [exposure(MUSEUM), exposure(TOWER)], events))

    assert (rows["r1", MUSEUM]["action"], rows["r1", TOWER]["action"]) == ("view_item", None)


def test_an_action_that_names_its_request_counts_for_no_other(spark: "SparkSession") -> None:
    events = [action("view_item", MUSEUM, timedelta(minutes=1), request_id="r2")]

    rows = samples(given(spark, [exposure(MUSEUM), exposure(MUSEUM, request_id="r2")], events))

    assert rows["r1", MUSEUM]["action"] is None
    assert rows["r2", MUSEUM]["action"] == "view_item"


def test_somebody_elses_action_is_no_label(spark: "SparkSession") -> None:
    events = [action("pay", MUSEUM, timedelta(minutes=1), user_id=2)]

    assert samples(given(spark, [exposure(MUSEUM)], events))["r1", MUSEUM]["action"] is None


def test_an_exposure_becomes_a_sample_on_the_day_after_and_on_no_other(
    spark: "SparkSession",
) -> None:
    midnight = datetime.fromisoformat("2026-05-18T16:00:00+00:00")  # of 19 May in Shanghai
    moments = {
        "before": midnight - timedelta(milliseconds=1),
        "first": midnight,
        "last": midnight + timedelta(days=1) - timedelta(milliseconds=1),
        "after": midnight + timedelta(days=1),
    }
    shown = [exposure(MUSEUM, request_id=name, at=moment) for name, moment in moments.items()]

    assert {request for request, _ in samples(given(spark, shown))} == {"first", "last"}


def test_what_cannot_be_learned_from_is_left_out_and_counted_by_reason(
    spark: "SparkSession",
) -> None:
    own_day = DAY.before(1)
    shown = [
        exposure(MUSEUM),
        exposure(MUSEUM, at=SHOWN + timedelta(seconds=1)),  # the same request again
        exposure(MUSEUM, request_id="old", fingerprint="0" * 16),
        exposure(MUSEUM, request_id="short", context=CONTEXT[:-1]),
        exposure(MUSEUM, request_id="null", context=None),
        exposure(MUSEUM, request_id="nobody", user_id=None),
        exposure(MUSEUM, request_id="gone", item_snapshot=snapshot_id(ITEM, DAY.before(9))),
        exposure(MUSEUM, request_id="odd", user_snapshot="yesterday"),
        exposure(MUSEUM, request_id="leak", item_snapshot=snapshot_id(ITEM, own_day)),
    ]
    found = given(spark, shown)

    rows = samples(found)

    assert set(rows) == {("r1", MUSEUM)}
    written = {"samples": samples_exposures.samples(found)}
    assert audit(found, written).warnings == {
        "exposures logged twice": 1,
        "exposures malformed": 3,
        "exposures scored from a snapshot of their own day": 1,
        "exposures scored from a snapshot that is not there": 2,
        "exposures scored with another feature set": 1,
    }


def test_popularity_is_of_the_day_before_the_exposure(spark: "SparkSession") -> None:
    hot = [
        {"key": CITY, "item_id": MUSEUM, "score": 2.5, "rank": 1, "ds": DAY.before(2)},
        {"key": CITY, "item_id": MUSEUM, "score": 9.5, "rank": 1, "ds": DAY.before(1)},
    ]

    rows = samples(given(spark, [exposure(MUSEUM), exposure(TOWER)], hot_pooled=hot))

    assert [rows["r1", n]["popularity"] for n in (MUSEUM, TOWER)] == [2.5, 0.0]
