"""Events: what passes, what is mended, what is put aside and why.

All cases are judged in one build, because a plan takes Spark seconds whatever the rows.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from pyspark.sql import SparkSession

from features.errors import ContractError
from offline.clean import JOB
from tests.offline.frames import DAY, at, inputs, rows

pytestmark = pytest.mark.spark

# DAY is 2026-05-20 in Shanghai: 19 May 16:00 to 20 May 16:00 UTC.
NOON = at("2026-05-20 04:00")
ITEMS = [
    {"item_id": 3, "city": 9, "category": "museum"},
    {"item_id": 2, "city": 8, "category": "food", "kind": "package"},
    {"item_id": 1, "city": 8},
]
DEALS = [{"deal_id": 5}, {"deal_id": 12}]
DEAL_ITEMS = [  # one of a single item, and one of two; 99 left the catalogue
    {"deal_id": 5, "item_id": 3},
    {"deal_id": 5, "item_id": 99},
    {"deal_id": 12, "item_id": 1},
    {"deal_id": 12, "item_id": 2},
]
CITIES = [
    {"city_id": 9, "lat": 30.3, "lon": 120.1},  # Hangzhou
    {"city_id": 8, "lat": 31.2, "lon": 121.5},  # Shanghai
    {"city_id": 7, "lat": -16.5, "lon": -179.9},  # where the date line passes Fiji
]
PAY = {"action": "pay", "order_id": 1, "deal_id": 5, "amount_cny": 10.0}
ORDER = {"action": "order", "order_id": 1, "item_id": None, "browse_city": 9}
OF_TWO = ORDER | {"deal_id": 12}


@dataclass(frozen=True)
class Case:
    """One event and the reason for which it is put aside; "" when it passes."""

    name: str
    row: Mapping[str, Any]
    reason: str


CASES = (
    Case("a sound view", {"item_id": 3}, ""),
    Case("no event id", {"event_id": None}, "missing_event_id"),
    Case("a blank event id", {"event_id": "  "}, "missing_event_id"),
    Case("no user", {"user_id": None}, "invalid_user_id"),
    Case("user 0", {"user_id": 0}, "invalid_user_id"),
    Case("no session", {"session_id": None}, "missing_session_id"),
    Case("an action that nobody declared", {"action": "teleport"}, "unknown_action"),
    Case("no action", {"action": None}, "unknown_action"),
    Case("no time", {"at": None}, "missing_time"),
    Case("no arrival", {"arrived_at": None}, "missing_time"),
    Case("the first millisecond", dict.fromkeys(("at", "arrived_at"), at("2026-05-19 16:00")), ""),
    Case("arrived a day late", {"arrived_at": at("2026-05-20 16:00")}, "wrong_partition"),
    Case("arrived a day early", {"arrived_at": at("2026-05-19 15:59:59")}, "wrong_partition"),
    Case("a clock that runs ahead by 5 minutes", {"at": at("2026-05-20 04:05")}, ""),
    Case("a clock that runs further ahead", {"at": at("2026-05-20 04:05:01")}, "clock_skew"),
    Case(
        "a clock that runs ahead into tomorrow",
        {"at": at("2026-05-20 16:00"), "arrived_at": at("2026-05-20 15:58")},
        "after_cut",
    ),
    Case("seven days late", {"at": at("2026-05-13 00:00")}, ""),
    Case("eight days late", {"at": at("2026-05-12 00:00")}, "too_late"),
    Case("a view of no item", {"item_id": None}, "missing_item"),
    Case("a favourite of no item", {"item_id": None, "action": "favourite"}, "missing_item"),
    Case("a search needs no item", {"item_id": None, "action": "search", "query": "塔"}, ""),
    Case("a payment", PAY, ""),
    Case("a payment of nothing known", PAY | {"order_id": None}, "missing_order_id"),
    Case("a payment of no amount", PAY | {"amount_cny": None}, "missing_amount"),
    Case("an order needs no amount", PAY | {"amount_cny": None, "action": "order"}, ""),
    Case("less than nothing", PAY | {"amount_cny": -1.0}, "bad_amount"),
    Case("not a number of yuan", PAY | {"amount_cny": float("nan")}, "bad_amount"),
    Case("an infinite amount", PAY | {"amount_cny": float("inf")}, "bad_amount"),
    Case("an item that is not in the catalogue", {"item_id": 4}, "unknown_item"),
    Case("a deal that is not in the catalogue", PAY | {"deal_id": 6}, "unknown_deal"),
    Case("a city that is not on the map", {"browse_city": 6}, "unknown_city"),
    Case("a position", {"lat": 30.25, "lon": 120.2}, ""),
    Case("a position in the middle of nowhere", {"lat": 40.0, "lon": 100.0}, ""),
    Case("a position across the date line", {"lat": -16.5, "lon": 179.9}, ""),
    Case("a pole", {"lat": 90.0, "lon": 0.0}, ""),
    Case("a position that is no number", {"lat": float("nan"), "lon": 120.2}, ""),
    Case("a position off the globe", {"lat": 30.25, "lon": 181.0}, ""),
    Case("half a position", {"lat": 30.25, "lon": None}, ""),
    Case("a referrer", PAY | {"referrer_item_id": 3}, ""),
    Case("a referrer that is not in the catalogue", PAY | {"referrer_item_id": 4}, ""),
    Case("an order of a deal of one item", ORDER | {"deal_id": 5}, ""),
    Case("an order of a deal of two items", OF_TWO, ""),
    Case("an order from a page of the deal", OF_TWO | {"referrer_item_id": 2}, ""),
    Case("an order from the page of something else", OF_TWO | {"referrer_item_id": 3}, ""),
    Case("an order of no deal from a page", ORDER | {"referrer_item_id": 2}, ""),
    Case("an order of no deal from an unknown page", ORDER | {"referrer_item_id": 4}, ""),
    Case("a search on a page", ORDER | {"action": "search", "referrer_item_id": 2}, ""),
    Case("an event that came yesterday", {"event_id": "yesterday"}, "duplicate_event_id"),
    Case("one repeated yesterday", {"event_id": "repeated yesterday"}, "duplicate_event_id"),
    Case("the first of two", {"event_id": "twice", "user_id": 1}, ""),
    Case(
        "the second of two",
        {"event_id": "twice", "arrived_at": at("2026-05-20 04:01"), "user_id": 2},
        "duplicate_event_id",
    ),
    Case("a broken row", {"event_id": "mended", "user_id": 0}, "invalid_user_id"),
    Case(
        "the same event sent again in good order",
        {"event_id": "mended", "arrived_at": at("2026-05-20 04:02")},
        "",
    ),
)  # fmt: skip
DEFAULTS: Mapping[str, Any] = {"at": NOON, "arrived_at": NOON, "item_id": 3, "position": 0}
BEFORE = {
    "clean_events": [{"event_id": "yesterday"}],
    "quarantine": [
        {"reason": "duplicate_event_id", "row": '{"event_id":"repeated yesterday"}'},
        {"reason": "clock_skew", "row": '{"event_id":"e0"}'},  # not sound then: it may come again
    ],
}


@dataclass(frozen=True)
class Judged:
    """What became of each case: its clean row, or the reasons in the quarantine."""

    kept: Mapping[int, Mapping[str, Any]]
    aside: Mapping[int, list[str]]


@pytest.fixture(scope="module")
def judged(spark: SparkSession) -> Judged:
    # Each case carries its number as its query, so that rows are found again.
    events = [
        {"event_id": f"e{n}"} | DEFAULTS | case.row | {"query": str(n)}
        for n, case in enumerate(CASES)
    ]
    dimensions = {"items": ITEMS, "deals": DEALS, "deal_items": DEAL_ITEMS, "cities": CITIES}
    given = inputs(spark, JOB, events=events, **dimensions, **BEFORE)
    built = JOB.build(given)
    kept = {int(row["query"]): row.asDict() for row in built["clean_events"].collect()}
    aside: dict[int, list[str]] = {}
    for row in built["quarantine"].collect():
        aside.setdefault(int(json.loads(row["row"])["query"]), []).append(row["reason"])
    return Judged(kept, aside)


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case.name for case in CASES])
def test_an_event_passes_or_is_put_aside_with_its_reason(judged: Judged, number: int) -> None:
    reason = CASES[number].reason
    aside = [r for r in judged.aside.get(number, []) if not r.startswith("mended")]

    assert ([reason] if reason else []) == aside
    assert (number in judged.kept) is (reason == "")


def of(judged: Judged, name: str) -> Mapping[str, Any]:
    return judged.kept[next(n for n, case in enumerate(CASES) if case.name == name)]


def test_a_clean_event_knows_its_item_its_place_and_its_day(judged: Judged) -> None:
    row = of(judged, "a position")

    # 04:00 UTC is 12:00 in Shanghai, and by the sun at 120.2 degrees 12 too.
    assert (row["item_city"], row["city"], row["category"], row["gps_city"]) == (9, 9, "museum", 9)
    assert (row["event_date"], row["solar_hour"], row["day_type"]) == (DAY.ds, 12, "workday")


@pytest.mark.parametrize(
    ("name", "item", "city", "kind"),
    [
        ("a sound view", 3, 9, "poi"),
        ("an order of a deal of one item", 3, 9, "poi"),
        ("an order of a deal of two items", None, 9, None),  # the browse city
        ("an order from a page of the deal", 2, 8, "package"),
        ("an order from the page of something else", None, 9, None),
        ("an order of no deal from a page", 2, 8, "package"),
        ("an order of no deal from an unknown page", None, 9, None),
        ("a search on a page", None, 9, None),
    ],
)
def test_an_order_is_about_the_page_that_led_to_it_or_about_all_that_its_deal_covers(
    judged: Judged, name: str, item: int | None, city: int, kind: str | None
) -> None:
    row = of(judged, name)

    assert (row["about_item"], row["city"], row["kind"]) == (item, city, kind)


def test_a_payment_is_counted_in_cents(judged: Judged) -> None:
    assert of(judged, "a payment")["amount_cents"] == 1_000


def test_the_date_is_that_of_the_event_not_of_its_arrival(judged: Judged) -> None:
    assert of(judged, "seven days late")["event_date"] == DAY.before(7)


def test_far_from_every_city_one_is_in_none(judged: Judged) -> None:
    assert of(judged, "a position in the middle of nowhere")["gps_city"] is None
    assert of(judged, "a pole")["gps_city"] is None


def test_the_nearest_city_may_lie_across_the_date_line(judged: Judged) -> None:
    assert of(judged, "a position across the date line")["gps_city"] == 7


@pytest.mark.parametrize(
    "name",
    ["a position that is no number", "a position off the globe", "half a position"],
)
def test_a_bad_position_is_forgotten_and_logged_but_costs_no_event(
    judged: Judged, name: str
) -> None:
    row = of(judged, name)

    assert (row["lat"], row["lon"], row["gps_city"], row["solar_hour"]) == (None, None, None, None)
    assert judged.aside[int(row["query"])] == ["mended: bad_coordinates"]


def test_an_unknown_referrer_is_forgotten_and_logged(judged: Judged) -> None:
    known, unknown = of(judged, "a referrer"), of(judged, "a referrer that is not in the catalogue")

    assert (known["referrer_item_id"], unknown["referrer_item_id"]) == (3, None)
    assert judged.aside[int(unknown["query"])] == ["mended: unknown_referrer"]


def test_rows_that_are_the_same_are_put_aside_once_and_counted(spark: SparkSession) -> None:
    broken = DEFAULTS | {"event_id": "e1", "user_id": 0, "session_id": 1}
    given = inputs(spark, JOB, events=[broken, broken, broken], items=ITEMS)

    found = JOB.build(given)["quarantine"]

    assert rows(found, "reason", "times") == [("invalid_user_id", 3)]


def test_a_day_with_too_much_to_put_aside_is_refused_with_the_reasons(spark: SparkSession) -> None:
    def written(aside: int) -> dict[str, Any]:
        return {
            "clean_events": given["clean_events"],
            "quarantine": given["quarantine"].selectExpr(
                "source", "reason", "row", f"bigint({aside}) as times", "ds"
            ),
        }

    of_today = {"ds": DAY.ds}
    given = inputs(
        spark,
        JOB,
        clean_events=[of_today] * 4,
        quarantine=[of_today | {"reason": "clock_skew"}],
        settings={"quarantine_share_max": 0.2},
    )
    assert JOB.audit is not None

    found = JOB.audit(given, written(aside=1))

    assert found[DAY.ds].quarantined == {"clock_skew": 1}
    with pytest.raises(ContractError, match=r"2 of 6 rows \(33.3%\) .* 2 clock_skew"):
        JOB.audit(given, written(aside=2))
