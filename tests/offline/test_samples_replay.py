"""Requests made out of sessions, and what of the day may and may not reach their features.

One day of a few users, replayed once; each test looks at the user of its case.
"""

import tomllib
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from features.catalog.sets import TRAVEL
from offline import samples_replay
from offline.daily import JOBS
from offline.replay import PLACEMENT
from offline.replay_sources import REPLAYED
from offline.running.job import Inputs
from offline.running.settings import read_settings
from offline.samples import JOB, audit
from tests.offline.frames import DAY, at, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

SCENARIOS = Path(__file__).parents[2] / "config" / "scenarios"
CITY, HOME = 500, 600
ANN, BOB, CAT, DAN, EVA, FAY = 1, 2, 3, 4, 5, 6
MUSEUM, TOWER, LAKE, HIDDEN, FAR = 71, 72, 73, 74, 75
NINE = at("2026-05-20 01:00")  # 9:00 in Shanghai

ITEMS = [
    {"item_id": MUSEUM, "city": CITY, "category": "museum", "lat": 39.9, "lon": 116.4},
    {"item_id": TOWER, "city": CITY, "category": "heritage", "lat": 39.91, "lon": 116.4},
    {"item_id": LAKE, "city": CITY, "category": "nature", "lat": 39.92, "lon": 116.4},
    {"item_id": HIDDEN, "city": CITY, "category": "museum", "lat": 39.93, "lon": 116.4},
    {"item_id": FAR, "city": HOME, "category": "museum", "lat": 31.2, "lon": 121.5},
]

Rows = dict[tuple[str, int], Any]


def event(user: int, item: int | None, minutes: float, session: int = 1, **values: Any) -> Any:
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


EVENTS = [
    # Ann searches on the spot, then likes the tower.
    event(ANN, None, 0, action="search", lat=39.9, lon=116.4, gps_city=CITY),
    event(ANN, TOWER, 1),
    event(ANN, TOWER, 2, action="favourite"),
    # Bob wants what recall does not know; his other session is about another city.
    event(BOB, HIDDEN, 0),
    event(BOB, HIDDEN, 1, action="pay"),
    event(BOB, TOWER, 2),
    event(BOB, FAR, 60, session=2),
    # Cat has two sessions; a view of the first came to us after the second had begun.
    event(CAT, LAKE, 0, action="favourite"),
    event(CAT, MUSEUM, 1, arrived_at=NINE + timedelta(hours=5)),
    event(CAT, TOWER, 60, session=2),
    event(CAT, LAKE, 61, session=2),
    # Dan finds only what recall does not know.
    event(DAN, HIDDEN, 0),
    # Eva's neighbours and history are known.
    event(EVA, HIDDEN, 0),
    # Fay only looks around.
    event(FAY, None, 0, action="search", browse_city=CITY),
]
TABLES: dict[str, Any] = {
    "items": ITEMS,
    "cities": [{"city_id": CITY, "lat": 39.9, "lon": 116.4}],
    "clean_events": EVENTS,
    "hot_pooled": [
        {"key": CITY, "item_id": item, "score": 4.0 - rank, "rank": rank}
        for rank, item in enumerate((MUSEUM, TOWER, LAKE), start=1)
    ],
    "item_cf": [{"key": FAR, "item_id": HIDDEN, "score": 0.5, "rank": 1}],
    "history": [{"key": EVA, "item_id": LAKE, "score": 2.0, "rank": 1}],
    "recent_items": [
        {"user_id": CAT, "rank": 1, "item_id": MUSEUM, "at": NINE - timedelta(hours=3)},
        {"user_id": EVA, "rank": 1, "item_id": FAR, "at": NINE - timedelta(hours=48)},
    ],
    "snapshot_item": [
        {"item_id": row["item_id"], "item_price": 10.0 * n, "item_category": 1.0}
        for n, row in enumerate(ITEMS, start=1)
    ],
    "snapshot_user": [{"user_id": ANN, "user_resident_city": float(HOME), "user_views_7d": 3.0}],
}


def given(spark: "SparkSession", settings: Any = None, **tables: Any) -> Inputs:
    """The day, the lists and snapshots being those of the day before."""
    return inputs(spark, JOB, DAY, settings, **(TABLES | tables))


def replayed(found: Inputs) -> Rows:
    rows = samples_replay.samples(found).collect()
    return {(row["request_id"], row["item_id"]): row for row in rows}


@pytest.fixture(scope="module")
def samples(spark: "SparkSession") -> Rows:
    return replayed(given(spark))


def request(user: int, session: int = 1, city: int = CITY) -> str:
    return f"replay-{user}-{session}-{city}"


def feature(row: Any, name: str) -> float:
    return float(row["matrix"][TRAVEL.index(name)])


def test_a_session_becomes_a_request_of_its_first_moment(samples: Rows) -> None:
    tower = samples[request(ANN), TOWER]

    assert tower["at"].replace(tzinfo=NINE.tzinfo) == NINE
    assert (tower["placement"], tower["origin"], tower["position"]) == (PLACEMENT, "replay", 0)
    assert (tower["audience"], tower["browse_city"], tower["known_user"]) == ("visitor", CITY, True)
    assert (tower["recall_rank"], tower["popularity"]) == (2, 2.0)  # 2/150 of the hot list
    assert (feature(tower, "hour"), feature(tower, "is_there")) == (9.0, 1.0)
    assert (feature(tower, "item_price"), feature(tower, "user_views_7d")) == (20.0, 3.0)
    assert (feature(tower, "list_size"), feature(tower, "recall_sources")) == (4.0, 2.0)


def test_candidates_are_labelled_with_the_strongest_action_of_the_day(samples: Rows) -> None:
    labels = {item: row["action"] for (name, item), row in samples.items() if name == request(ANN)}

    # the hidden item is proposed because it is near
    assert labels == {MUSEUM: None, TOWER: "favourite", LAKE: None, HIDDEN: None}


def test_each_session_and_city_with_an_outcome_is_asked_once(spark: "SparkSession") -> None:
    asked = samples_replay.requests(given(spark)).collect()

    assert sorted((r["user_id"], r["session_id"], r["city"]) for r in asked) == [
        (ANN, 1, CITY),
        (BOB, 1, CITY),
        (BOB, 2, HOME),
        (CAT, 1, CITY),
        (CAT, 2, CITY),
        (DAN, 1, CITY),
        (EVA, 1, CITY),
    ]


def test_what_recall_misses_is_never_added(samples: Rows) -> None:
    proposed = {item for name, item in samples if name == request(BOB)}

    assert proposed == {MUSEUM, TOWER, LAKE}


def test_a_request_of_which_recall_found_nothing_right_teaches_nothing(samples: Rows) -> None:
    assert {name for name, _ in samples if name.startswith("replay-")} == {
        request(ANN),
        request(BOB),
        request(CAT),
        request(CAT, 2),
        request(EVA),
    }


def test_the_report_says_how_many_positives_there_were_and_how_many_recall_found(
    spark: "SparkSession", samples: Rows
) -> None:
    rows = [("replay", row["action"]) for row in samples.values()]
    written = {"samples": spark.createDataFrame(rows, "origin string, action string")}

    # Ann 1, Bob 2 and 1, Cat 3 and 2, Dan 1, Eva 1; not Bob's three and Dan's one
    assert audit(given(spark), written).warnings == {
        "replay: positives": 11,
        "replay: positives that recall found": 8,
    }


def test_what_was_done_earlier_is_recent_as_far_as_it_was_known(samples: Rows) -> None:
    first, second = samples[request(CAT), LAKE], samples[request(CAT, 2), LAKE]
    items = [
        feature(samples[request(CAT, 2), n], "recent_same_item") for n in (LAKE, MUSEUM, TOWER)
    ]

    assert items == [1.0, 1.0, 0.0]  # of the museum, only the view of hours ago
    assert (feature(first, "recent_views"), feature(second, "recent_views")) == (1.0, 2.0)
    assert feature(first, "minutes_since_action") == 180.0
    assert feature(second, "minutes_since_action") == 60.0


def test_the_label_is_of_the_first_moment_or_later(samples: Rows) -> None:
    assert samples[request(CAT), LAKE]["action"] == "favourite"
    assert samples[request(CAT, 2), LAKE]["action"] == "view_item"
    assert samples[request(CAT), TOWER]["action"] == "view_item"


def test_neighbours_and_history_of_the_day_before_are_recalled(samples: Rows) -> None:
    hidden, lake = samples[request(EVA), HIDDEN], samples[request(EVA), LAKE]

    assert feature(hidden, "recall_item_cf_score") == 0.25  # two days halve a view
    assert feature(hidden, "recall_rank") == 2.0  # 1/120, after the hot list's 1/150
    assert (feature(lake, "recall_history_score"), feature(lake, "recall_sources")) == (2.0, 2.0)


def test_who_was_in_no_snapshot_has_the_declared_defaults(samples: Rows) -> None:
    lake = samples[request(EVA), LAKE]

    assert (feature(lake, "user_views_7d"), lake["known_user"]) == (0.0, False)
    assert lake["audience"] == "unknown"


def test_no_number_is_infinite(samples: Rows) -> None:
    matrix = np.array([row["matrix"] for row in samples.values()])

    assert matrix.shape == (len(samples), len(TRAVEL.names))
    assert not np.isinf(matrix).any()


def test_without_anything_of_the_day_before_there_are_no_samples(spark: "SparkSession") -> None:
    assert replayed(given(spark, snapshot_item=[])) == {}


def test_what_was_ordered_from_its_page_is_not_proposed_again(spark: "SparkSession") -> None:
    of_deal = {"action": "order", "order_id": 1, "deal_id": 9, "referrer_item_id": MUSEUM}

    found = replayed(given(spark, clean_events=[*EVENTS, event(CAT, None, 30, **of_deal)]))

    second = {item for name, item in found if name == request(CAT, session=2)}
    assert second == {TOWER, LAKE}


def test_canaries_of_the_day_itself_reach_no_feature(spark: "SparkSession", samples: Rows) -> None:
    """Whatever the day's own jobs made, and whatever happened afterwards, changes no number."""
    tomorrow: dict[str, Any] = {"event_date": DAY.ds + timedelta(days=1), "action": "pay"}
    planted: dict[str, Any] = {
        "clean_events": [*EVENTS, event(ANN, LAKE, 60 * 24, **tomorrow)],
        "hot_pooled": {"key": CITY, "item_id": HIDDEN, "score": 99.0, "rank": 1},
        "snapshot_user": {"user_id": ANN, "user_views_7d": 99.0},
        "snapshot_item": {"item_id": TOWER, "item_price": 99.0},
        "snapshot_user_city": {"user_id": ANN, "city": CITY, "user_city_views_30d": 99.0},
    }
    for name, row in planted.items():
        if name != "clean_events":
            planted[name] = [*TABLES.get(name, []), {**row, "ds": DAY.ds}]

    canaries = replayed(given(spark, **planted))

    assert {key: repr(row) for key, row in canaries.items()} == {
        key: repr(row) for key, row in samples.items()
    }


def test_users_and_negatives_are_capped_and_cities_dealt_to_tasks(
    spark: "SparkSession", monkeypatch: pytest.MonkeyPatch, samples: Rows
) -> None:
    monkeypatch.setattr(samples_replay, "SHARD_REQUESTS", 2)
    caps = {"user_requests": 1, "leading": 1, "drawn": 0}

    capped = replayed(given(spark, caps))

    assert {name for name, _ in capped} == {request(n) for n in (ANN, BOB, CAT, EVA)}
    assert {item for name, item in capped if name == request(ANN)} == {MUSEUM, TOWER}
    assert {key: repr(row) for key, row in capped.items()} == {
        key: repr(row) for key, row in samples.items() if key in capped
    }


def test_a_share_of_requests_is_part_of_a_larger_share(spark: "SparkSession") -> None:
    events = [event(user, TOWER, 0.0) for user in range(1, 101)]

    def asked(share: float) -> set[int]:
        found = samples_replay.requests(given(spark, {"share": share}, clean_events=events))
        return {row["user_id"] for row in found.collect()}

    some, more = asked(0.3), asked(0.6)

    assert some < more
    assert 15 < len(some) < 45


def test_replay_does_what_the_front_page_is_configured_to_do() -> None:
    page = tomllib.loads((SCENARIOS / f"{PLACEMENT}.toml").read_text(encoding="utf-8"))
    quotas = {source: page["recall"][source]["quota"] for source in REPLAYED}

    # What operators pin is theirs to say; any other source that is served is trained on.
    assert [name for name in page["recall"] if name != "pinned"] == list(REPLAYED)
    told = read_settings(JOBS)["samples"]
    assert {s: told[f"{s}_quota"] for s in REPLAYED} == quotas
    assert told["candidates"] == page["candidates"]
