"""Samples from exposures: labels, snapshots by the logged id, and rows that must not be learned.

One day of exposures, built once; each test looks at the requests that are named after its case.
"""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from features.catalog.sets import ITEM, TRAVEL, USER
from offline import samples_exposures
from offline.running.job import Inputs
from offline.samples import JOB, audit
from offline.snapshot import snapshot_id
from tests.offline.frames import DAY, at, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

SHOWN = at("2026-05-19 04:00")  # noon of the day before DAY, in Shanghai
MIDNIGHT = at("2026-05-18 16:00")  # at which that day began
TICK, MINUTE, DAY_LONG = timedelta(milliseconds=1), timedelta(minutes=1), timedelta(hours=24)
SCORED_FROM, OLDER = DAY.before(2), DAY.before(3)
STRANGER = {"user_snapshot": "", "audience": "unknown"}  # the store did not answer
ANN, BOB, CAT, DAN, NOBODY = 1, 2, 3, 4, 99
MUSEUM, TOWER, CITY = 71, 72, 500
CONTEXT = [float(k) for k in range(len(TRAVEL.context))]
CONTEXT_NAMES = [f.name for f in TRAVEL.context]

Rows = dict[tuple[str, int], Any]


def exposure(request: str, item: int, **values: Any) -> dict[str, Any]:
    return {
        "request_id": request,
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


def action(user: int, name: str, item: int, later: timedelta, **values: Any) -> dict[str, Any]:
    return {"user_id": user, "item_id": item, "action": name, "at": SHOWN + later, **values}


EXPOSURES = [
    exposure("plain", MUSEUM),
    exposure("plain", TOWER),
    exposure("not in the snapshot", MUSEUM, user_id=NOBODY),
    exposure("the store was down", MUSEUM, user_snapshot=""),
    exposure("of no rank", MUSEUM, context=[float("nan")] * len(CONTEXT)),
    exposure("down at first", MUSEUM, **STRANGER),
    exposure("down at first", TOWER, at=SHOWN + MINUTE),
    exposure("down later", TOWER, position=1),
    exposure("down later", MUSEUM, position=2, at=SHOWN + MINUTE, **STRANGER),
    exposure("another release", MUSEUM),
    exposure("another release", TOWER, at=SHOWN + MINUTE, user_snapshot=snapshot_id(USER, OLDER)),
    exposure("acted on", MUSEUM, user_id=BOB),
    exposure("acted on", TOWER, user_id=BOB),
    exposure("at the borders", MUSEUM, user_id=CAT),
    exposure("at the borders", TOWER, user_id=CAT),
    exposure("named", MUSEUM, user_id=DAN),
    exposure("not named", MUSEUM, user_id=DAN),
    exposure("the moment before the day", MUSEUM, at=MIDNIGHT - TICK),
    exposure("its first moment", MUSEUM, at=MIDNIGHT),
    exposure("its last moment", MUSEUM, at=MIDNIGHT + DAY_LONG - TICK),
    exposure("the moment after the day", MUSEUM, at=MIDNIGHT + DAY_LONG, ds=DAY.ds),
    # what cannot be learned from
    exposure("plain", MUSEUM, at=SHOWN + timedelta(seconds=1)),  # the same request again
    exposure("other features", MUSEUM, fingerprint="0" * 16),
    exposure("short", MUSEUM, context=CONTEXT[:-1]),
    exposure("endless", MUSEUM, context=[*CONTEXT[:-1], float("inf")]),
    exposure("nowhere", MUSEUM, position=None),
    exposure("on no place", MUSEUM, position=0),
    exposure("null", MUSEUM, context=None),
    exposure("nobody", MUSEUM, user_id=None),
    exposure("gone", MUSEUM, item_snapshot=snapshot_id(ITEM, DAY.before(9))),
    exposure("odd", MUSEUM, user_snapshot="yesterday"),
    exposure("leak", MUSEUM, item_snapshot=snapshot_id(ITEM, DAY.before(1))),
]
EVENTS = [
    action(BOB, "view_item", MUSEUM, MINUTE),
    action(BOB, "favourite", MUSEUM, 2 * MINUTE),
    action(BOB, "view_deal", MUSEUM, 3 * MINUTE),
    action(BOB, "pay", MUSEUM, DAY_LONG + MINUTE),
    action(BOB, "view_item", TOWER, -MINUTE),
    action(BOB, "search", TOWER, MINUTE),
    action(CAT, "view_item", MUSEUM, DAY_LONG),
    action(CAT, "view_item", TOWER, timedelta()),
    action(DAN, "view_item", MUSEUM, MINUTE, request_id="named"),
]


@pytest.fixture(scope="module")
def given(spark: "SparkSession") -> Inputs:
    tables: dict[str, Any] = {
        "exposures": EXPOSURES,
        "clean_events": EVENTS,
        "snapshot_item": [
            {"item_id": MUSEUM, "item_price": 60.0, "ds": SCORED_FROM},
            {"item_id": MUSEUM, "item_price": 99.0, "ds": DAY.before(1)},
            {"item_id": TOWER, "item_price": float("nan"), "ds": SCORED_FROM},
        ],
        "snapshot_user": [
            {"user_id": ANN, "user_views_7d": 5.0, "ds": SCORED_FROM},
            {"user_id": BOB, "user_views_7d": 6.0, "ds": OLDER},  # ANN came later
        ],
        "snapshot_user_city": [
            {"user_id": ANN, "city": CITY, "user_city_views_30d": 4.0, "ds": SCORED_FROM}
        ],
        "hot_pooled": [
            {"key": CITY, "item_id": MUSEUM, "score": 2.5, "rank": 1, "ds": DAY.before(2)},
            {"key": CITY, "item_id": MUSEUM, "score": 9.5, "rank": 1, "ds": DAY.before(1)},
        ],
    }
    return inputs(spark, JOB, DAY, None, **tables)


@pytest.fixture(scope="module")
def samples(given: Inputs) -> Rows:
    found = samples_exposures.samples(given).collect()
    return {(row["request_id"], row["item_id"]): row for row in found}


def feature(row: Any, name: str) -> float:
    return float(row["matrix"][TRAVEL.index(name)])


def test_a_sample_holds_the_features_of_the_logged_snapshot_and_the_logged_context(
    samples: Rows,
) -> None:
    museum, tower = samples["plain", MUSEUM], samples["plain", TOWER]

    assert (feature(museum, "item_price"), feature(museum, "user_views_7d")) == (60.0, 5.0)
    assert feature(museum, "user_city_views_30d") == 4.0
    assert np.isnan(feature(tower, "item_price"))
    for name in ("hour", "recall_rank", "list_size"):
        assert feature(museum, name) == CONTEXT[CONTEXT_NAMES.index(name)]


def test_a_sample_says_where_it_comes_from(samples: Rows) -> None:
    museum = samples["plain", MUSEUM]

    assert museum["at"].replace(tzinfo=SHOWN.tzinfo) == SHOWN
    assert (museum["origin"], museum["position"], museum["known_user"]) == ("exposure", 1, True)
    assert museum["recall_rank"] == CONTEXT_NAMES.index("recall_rank")
    assert (museum["audience"], museum["fingerprint"]) == ("visitor", TRAVEL.fingerprint)


def test_who_is_in_no_snapshot_has_the_declared_defaults(samples: Rows) -> None:
    for request in ("not in the snapshot", "the store was down"):
        row = samples[request, MUSEUM]

        assert (feature(row, "user_views_7d"), row["known_user"]) == (0.0, False)


def test_an_item_whose_place_in_recall_was_not_logged_has_none(samples: Rows) -> None:
    row = samples["of no rank", MUSEUM]

    assert row["recall_rank"] == 0
    assert np.isnan(feature(row, "recall_rank"))


def test_all_pages_of_a_request_have_the_audience_and_the_user_of_its_first(samples: Rows) -> None:
    found: dict[str, set[tuple[str, bool]]] = {}
    for (request, _), row in samples.items():
        found.setdefault(request, set()).add((row["audience"], row["known_user"]))

    assert found["down at first"] == {("unknown", False)}
    assert found["down later"] == found["another release"] == {("visitor", True)}
    assert [request for request, values in found.items() if len(values) > 1] == []


def test_what_a_page_was_scored_from_stays_its_own(samples: Rows) -> None:
    views = {key: feature(row, "user_views_7d") for key, row in samples.items()}

    assert [views["down at first", item] for item in (MUSEUM, TOWER)] == [0.0, 5.0]
    assert [views["another release", item] for item in (MUSEUM, TOWER)] == [5.0, 0.0]


def test_the_label_is_the_strongest_action_within_a_day(samples: Rows) -> None:
    assert samples["acted on", MUSEUM]["action"] == "favourite"
    assert samples["acted on", TOWER]["action"] is None


def test_the_last_moment_counts_and_the_moment_of_showing_does_not(samples: Rows) -> None:
    assert samples["at the borders", MUSEUM]["action"] == "view_item"
    assert samples["at the borders", TOWER]["action"] is None


def test_an_action_that_names_its_request_counts_for_no_other(samples: Rows) -> None:
    assert samples["named", MUSEUM]["action"] == "view_item"
    assert samples["not named", MUSEUM]["action"] is None


def test_somebody_elses_action_is_no_label(samples: Rows) -> None:
    acted = {key for key, row in samples.items() if row["action"] is not None}

    assert acted == {("acted on", MUSEUM), ("at the borders", MUSEUM), ("named", MUSEUM)}


def test_popularity_is_of_the_day_before_the_exposure(samples: Rows) -> None:
    assert [samples["plain", item]["popularity"] for item in (MUSEUM, TOWER)] == [2.5, 0.0]


def test_an_exposure_becomes_a_sample_on_the_day_after_and_on_no_other(samples: Rows) -> None:
    requests = {request for request, _ in samples}

    assert {"its first moment", "its last moment"} <= requests
    assert not {"the moment before the day", "the moment after the day"} & requests


def test_what_cannot_be_learned_from_is_left_out_and_counted_by_reason(
    given: Inputs, samples: Rows, spark: "SparkSession"
) -> None:
    left_out = {"other features", "short", "null", "nobody", "gone", "odd", "leak"}
    left_out |= {"endless", "nowhere", "on no place"}
    nothing_replayed = spark.createDataFrame([], "origin string, action string")

    found = audit(given, {"samples": nothing_replayed}).warnings

    assert not left_out & {request for request, _ in samples}
    assert {what: n for what, n in found.items() if what.startswith("exposures")} == {
        "exposures logged twice": 1,
        "exposures malformed": 6,
        "exposures scored from a snapshot of their own day": 1,
        "exposures scored from a snapshot that is not there": 2,
        "exposures scored with another feature set": 1,
    }
