"""Requests made out of sessions, and what of the day may and may not reach their features."""

import tomllib
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from features.catalog.sets import TRAVEL
from offline import samples_replay
from offline.job import Inputs
from offline.replay import PLACEMENT, SOURCES
from offline.samples import JOB, SETTINGS, audit, build
from tests.offline.frames import DAY, at, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

SCENARIOS = Path(__file__).parents[2] / "config" / "scenarios"
CITY, HOME = 500, 600
ANN, BOB = 1, 2
MUSEUM, TOWER, LAKE, HIDDEN, FAR = 71, 72, 73, 74, 75
NINE = at("2026-05-20 01:00")  # 9:00 in Shanghai

ITEMS = [
    {"item_id": MUSEUM, "city": CITY, "category": "museum", "lat": 39.9, "lon": 116.4},
    {"item_id": TOWER, "city": CITY, "category": "heritage", "lat": 39.91, "lon": 116.4},
    {"item_id": LAKE, "city": CITY, "category": "nature", "lat": 39.92, "lon": 116.4},
    {"item_id": HIDDEN, "city": CITY, "category": "museum", "lat": 39.93, "lon": 116.4},
    {"item_id": FAR, "city": HOME, "category": "museum", "lat": 31.2, "lon": 121.5},
]


def event(
    item: int | None, minutes: float, user: int = ANN, session: int = 1, **values: Any
) -> Any:
    moment = NINE + timedelta(minutes=minutes)
    return {
        "event_id": f"{user}-{session}-{minutes:06.1f}",
        "user_id": user,
        "session_id": session,
        "item_id": item,
        "at": moment,
        "arrived_at": moment,
        "event_date": DAY.ds,
        **values,
    }


def given(spark: "SparkSession", events: list[Any], **tables: Any) -> Inputs:
    """The day before knew a hot list of the city: museum, tower, lake."""
    settings = tables.pop("settings", None)
    hot = [
        {"key": CITY, "item_id": item, "score": 4.0 - rank, "rank": rank}
        for rank, item in enumerate((MUSEUM, TOWER, LAKE), start=1)
    ]
    snapshot = [
        {"item_id": row["item_id"], "item_price": 10.0 * n, "item_category": 1.0}
        for n, row in enumerate(ITEMS, start=1)
    ]
    known = {
        "items": ITEMS,
        "cities": [{"city_id": CITY, "lat": 39.9, "lon": 116.4}],
        "clean_events": events,
        "hot_pooled": hot,
        "snapshot_item": snapshot,
        "snapshot_user": [
            {"user_id": ANN, "user_resident_city": float(HOME), "user_views_7d": 3.0}
        ],
        **tables,
    }
    return inputs(spark, JOB, DAY, settings, **known)


def samples(found: Inputs) -> dict[tuple[str, int], Any]:
    rows = samples_replay.samples(found).collect()
    return {(row["request_id"], row["item_id"]): row for row in rows}


def feature(row: Any, name: str) -> float:
    return float(row["matrix"][TRAVEL.index(name)])


REQUEST = f"replay-{ANN}-1-{CITY}"


def test_a_session_becomes_a_request_of_its_first_moment(spark: "SparkSession") -> None:
    events = [
        event(None, 0, action="search", lat=39.9, lon=116.4, gps_city=CITY),
        event(TOWER, 1),
        event(TOWER, 2, action="favourite"),
    ]

    rows = samples(given(spark, events))

    assert {key: row["action"] for key, row in rows.items()} == {
        (REQUEST, MUSEUM): None,
        (REQUEST, TOWER): "favourite",
        (REQUEST, LAKE): None,
        (REQUEST, HIDDEN): None,  # it is near
    }
    tower = rows[REQUEST, TOWER]
    assert tower["at"].replace(tzinfo=NINE.tzinfo) == NINE
    assert (tower["placement"], tower["origin"], tower["position"]) == (PLACEMENT, "replay", 0)
    assert (tower["audience"], tower["browse_city"], tower["known_user"]) == ("visitor", CITY, True)
    assert (tower["recall_rank"], tower["popularity"]) == (2, 2.0)  # 2/150 of the hot list
    assert (feature(tower, "hour"), feature(tower, "is_there")) == (9.0, 1.0)
    assert (feature(tower, "item_price"), feature(tower, "user_views_7d")) == (20.0, 3.0)
    assert (feature(tower, "list_size"), feature(tower, "recall_sources")) == (4.0, 2.0)


def test_each_user_session_and_city_is_asked_once(spark: "SparkSession") -> None:
    events = [
        event(TOWER, 0),
        event(LAKE, 1),
        event(FAR, 2),
        event(TOWER, 60, session=2),
        event(MUSEUM, 0, user=BOB),
        event(None, 5, user=BOB, session=9, action="search", browse_city=CITY),
    ]

    asked = samples_replay.requests(given(spark, events)).collect()

    assert sorted((r["user_id"], r["session_id"], r["city"]) for r in asked) == [
        (ANN, 1, CITY),
        (ANN, 1, HOME),
        (ANN, 2, CITY),
        (BOB, 1, CITY),
    ]
    assert len({r["seed"] for r in asked}) == 4


def test_what_recall_misses_is_counted_and_never_added(spark: "SparkSession") -> None:
    found = given(spark, [event(TOWER, 0), event(HIDDEN, 1), event(HIDDEN, 2, action="pay")])

    rows = samples(found)

    assert (REQUEST, HIDDEN) not in rows
    written = build(found)
    assert audit(found, written).warnings == {
        "replay: positives": 2,
        "replay: positives that recall found": 1,
    }


def test_a_request_of_which_recall_found_nothing_right_teaches_nothing(
    spark: "SparkSession",
) -> None:
    assert samples(given(spark, [event(HIDDEN, 0)])) == {}


def test_without_lists_of_the_day_before_there_are_no_samples(spark: "SparkSession") -> None:
    assert samples(given(spark, [event(TOWER, 0)], hot_pooled=[])) == {}


def test_what_was_done_earlier_on_the_day_is_recent_and_what_comes_later_is_not(
    spark: "SparkSession",
) -> None:
    late = NINE + timedelta(hours=5)
    events = [
        event(LAKE, 0),
        event(MUSEUM, 1, arrived_at=late),  # its phone was offline
        event(TOWER, 60, session=2),
        event(LAKE, 61, session=2),
    ]
    before = [{"user_id": ANN, "rank": 1, "item_id": FAR, "at": NINE - timedelta(hours=3)}]

    rows = samples(given(spark, events, recent_items=before))

    second = f"replay-{ANN}-2-{CITY}"
    assert [feature(rows[second, item], "recent_same_item") for item in (LAKE, MUSEUM, TOWER)] == [
        1.0,
        0.0,
        0.0,
    ]
    assert feature(rows[second, LAKE], "recent_views") == 2.0
    assert feature(rows[second, LAKE], "minutes_since_action") == 60.0
    assert feature(rows[REQUEST, LAKE], "recent_views") == 1.0


def test_the_label_is_of_the_first_moment_or_later(spark: "SparkSession") -> None:
    events = [
        event(LAKE, 0, action="favourite"),
        event(TOWER, 60, session=2),
        event(LAKE, 61, session=2),
    ]

    rows = samples(given(spark, events))

    assert rows[REQUEST, LAKE]["action"] == "favourite"
    assert rows[f"replay-{ANN}-2-{CITY}", LAKE]["action"] == "view_item"


def test_neighbours_and_history_of_the_day_before_are_recalled(spark: "SparkSession") -> None:
    edge = {"key": FAR, "item_id": HIDDEN, "score": 0.5, "rank": 1}
    own = {"key": ANN, "item_id": LAKE, "score": 2.0, "rank": 1}
    before = [{"user_id": ANN, "rank": 1, "item_id": FAR, "at": NINE - timedelta(hours=48)}]
    found = given(spark, [event(HIDDEN, 0)], item_cf=[edge], history=[own], recent_items=before)

    rows = samples(found)

    assert feature(rows[REQUEST, HIDDEN], "recall_item_cf_score") == 0.25
    assert feature(rows[REQUEST, HIDDEN], "recall_rank") == 2.0  # 1/120, after the hot list's 1/150
    assert feature(rows[REQUEST, LAKE], "recall_history_score") == 2.0
    assert feature(rows[REQUEST, LAKE], "recall_sources") == 2.0


def test_canaries_of_the_day_itself_reach_no_feature(spark: "SparkSession") -> None:
    """Whatever the day's own jobs made, and whatever happened afterwards, changes no number."""
    events = [event(TOWER, 1)]
    tomorrow = event(LAKE, 60 * 24, event_date=DAY.ds + timedelta(days=1), action="pay")
    yesterday = event(LAKE, -60 * 12, event_date=DAY.before(1), action="pay")
    planted = {"user_id": ANN, "user_views_7d": 99.0, "ds": DAY.ds}
    priced = {"item_id": TOWER, "item_price": 99.0, "ds": DAY.ds}
    plain = given(spark, events)
    canaries = given(
        spark,
        [*events, tomorrow, yesterday],
        snapshot_user=[
            {"user_id": ANN, "user_resident_city": float(HOME), "user_views_7d": 3.0},
            planted,
        ],
        snapshot_item=[
            *(
                {"item_id": row["item_id"], "item_price": 10.0 * n, "item_category": 1.0}
                for n, row in enumerate(ITEMS, start=1)
            ),
            priced,
        ],
    )

    assert repr(samples(plain)) == repr(samples(canaries))


def test_users_and_negatives_are_capped(spark: "SparkSession") -> None:
    events = [event(TOWER, 10.0 * n, session=n) for n in range(1, 6)]
    caps = {"user_requests": 2, "leading": 1, "drawn": 0}

    rows = samples(given(spark, events, settings=caps))

    assert {request for request, _ in rows} == {f"replay-{ANN}-{n}-{CITY}" for n in (1, 2)}
    assert {item for _, item in rows} == {MUSEUM, TOWER}


def test_a_share_of_requests_is_the_same_share_again(spark: "SparkSession") -> None:
    events = [event(TOWER, 0.0, user=user) for user in range(1, 101)]

    some = set(samples(given(spark, events, settings={"share": 0.3})))
    more = set(samples(given(spark, events, settings={"share": 0.6})))

    assert some < more
    assert 15 * 3 < len(some) < 45 * 3


def test_a_large_city_is_dealt_to_several_tasks_and_gives_the_same_samples(
    spark: "SparkSession", monkeypatch: pytest.MonkeyPatch
) -> None:
    events = [event(TOWER, 0.0, user=user) for user in range(1, 21)]
    whole = samples(given(spark, events))
    monkeypatch.setattr(samples_replay, "SHARD_REQUESTS", 5)

    dealt = samples(given(spark, events))

    assert len(whole) == 60
    assert {k: repr(v) for k, v in whole.items()} == {k: repr(v) for k, v in dealt.items()}


def test_the_columns_of_the_matrix_are_finite_or_missing(spark: "SparkSession") -> None:
    rows = samples(given(spark, [event(TOWER, 0)]))

    matrix = np.array([row["matrix"] for row in rows.values()])
    assert matrix.shape == (3, len(TRAVEL.names))
    assert not np.isinf(matrix).any()


def test_replay_does_what_the_front_page_is_configured_to_do() -> None:
    page = tomllib.loads((SCENARIOS / f"{PLACEMENT}.toml").read_text(encoding="utf-8"))
    quotas = {source: page["recall"][source]["quota"] for source in SOURCES}

    assert [name for name in page["recall"] if name in SOURCES] == list(SOURCES)
    assert {s: SETTINGS[f"{s}_quota"].default for s in SOURCES} == quotas
    assert SETTINGS["candidates"].default == page["candidates"]
