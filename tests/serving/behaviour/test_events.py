"""Taking behaviour in: each event on its own, durable before visible."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from features.errors import ContractError, Unavailable
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog, finished_segments, segment_date
from serving.behaviour.event_records import read_segment
from serving.behaviour.events import (
    CALL_BUDGET_S,
    CLOCK_SKEW_MS,
    MAX_AGE_MS,
    REMEMBER_BUDGET_S,
    Behaviour,
    EventIntake,
    fault,
)
from serving.degradation.guarded import Guarded
from serving.telemetry.logs import start_logging
from tests.serving.lines import Lines

NOW = 1_790_000_000_000
GOOD = Behaviour("e1", NOW - 1_000, 7, 1, "view_item", item_id=5, lat=31.2, lon=121.5)


class Remembering:
    """A store that only remembers; the intake asks nothing else of it."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, str]] = []
        self.items: list[int] = []

    def remember(self, user: int, actions: list, timeout_s: float) -> None:  # type: ignore[type-arg]
        self.seen += [(user, action.event_id) for action in actions]
        self.items += [action.item_id for action in actions]


class Down:
    def remember(self, user: int, actions: list, timeout_s: float) -> None:  # type: ignore[type-arg]
        raise Unavailable("the store is down; start it")


class Slow:
    """Answers everyone, just within the time that it is given."""

    def __init__(self) -> None:
        self.given_s: list[float] = []

    def remember(self, user: int, actions: list, timeout_s: float) -> None:  # type: ignore[type-arg]
        self.given_s.append(timeout_s)
        time.sleep(timeout_s)


def rows_in(folder: Path) -> list[str]:
    return [
        str(row["event_id"])
        for path, _ in finished_segments(folder)
        for row in read_segment(path).rows
    ]


def test_good_events_are_durable_and_visible(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    log, store = EventLog(tmp_path, "w"), Remembering()

    receipt = EventIntake(log, "Asia/Shanghai").record([GOOD], NOW, store)  # type: ignore[arg-type]

    log.rotate()
    assert (receipt.accepted, receipt.rejected, receipt.invisible) == (1, (), 0)
    assert store.seen == [(7, "e1")]
    assert rows_in(tmp_path) == ["e1"]
    assert caplog.records == []


@pytest.mark.parametrize(("zone", "ds"), [("Asia/Shanghai", "2026-09-22"), ("UTC", "2026-09-21")])
def test_an_event_is_kept_under_the_date_on_which_it_arrives_in_the_lakes_zone(
    tmp_path: Path, zone: str, ds: str
) -> None:
    log, evening_ms = EventLog(tmp_path, "w"), NOW + 5 * 3_600_000  # 19:13 UTC, 03:13 in Shanghai

    EventIntake(log, zone).record([replace(GOOD, at_ms=evening_ms)], evening_ms, Remembering())  # type: ignore[arg-type]

    log.rotate()
    assert [segment_date(path) for path, _ in finished_segments(tmp_path)] == [ds]


@pytest.mark.parametrize(
    ("action", "item"), [("order", 9), ("view_deal", 9), ("pay", 9), ("search", None)]
)
def test_of_a_deal_the_page_that_led_to_it_is_remembered(
    tmp_path: Path, action: str, item: int | None
) -> None:
    event = replace(
        GOOD,
        action=action,
        item_id=None,
        order_id=1,
        referrer_item_id=9,
        query="tower",
        amount_cny=9.5,
    )
    store = Remembering()

    EventIntake(EventLog(tmp_path, "w"), "Asia/Shanghai").record([event], NOW, store)  # type: ignore[arg-type]

    assert store.items == ([item] if item else [])


def test_one_bad_event_costs_no_other(tmp_path: Path) -> None:
    log = EventLog(tmp_path, "w")
    bad = replace(GOOD, event_id="e2", action="stare")

    receipt = EventIntake(log, "UTC").record([bad, GOOD], NOW, Remembering())  # type: ignore[arg-type]

    log.rotate()
    assert receipt.accepted == 1
    assert receipt.rejected[0][0] == "e2"
    assert "action is 'stare'; expected one of view_item" in receipt.rejected[0][1]
    assert rows_in(tmp_path) == ["e1"]


def test_a_call_without_a_good_event_takes_nothing_and_writes_nothing(tmp_path: Path) -> None:
    log, store = EventLog(tmp_path, "w"), Remembering()

    receipt = EventIntake(log, "UTC").record([replace(GOOD, user_id=0)], NOW, store)  # type: ignore[arg-type]

    assert (receipt.accepted, len(receipt.rejected), receipt.invisible) == (0, 1, 0)
    assert (store.seen, list(tmp_path.iterdir())) == ([], [])


def test_behaviour_is_kept_while_the_store_is_down(tmp_path: Path) -> None:
    log = EventLog(tmp_path, "w")

    receipt = EventIntake(log, "UTC").record([GOOD], NOW, Down())  # type: ignore[arg-type]

    log.rotate()
    assert (receipt.accepted, receipt.invisible) == (1, 1)
    assert rows_in(tmp_path) == ["e1"]


class Spoilt(Remembering):
    """A store that has something else than actions for one user."""

    def remember(self, user: int, actions: list, timeout_s: float) -> None:  # type: ignore[type-arg]
        if user == 2:
            raise ContractError(f"live actions of user {user}: WRONGTYPE")
        super().remember(user, actions, timeout_s)


def of_users(*users: int) -> list[Behaviour]:
    return [replace(GOOD, event_id=f"e{user}", user_id=user) for user in users]


def test_what_is_damaged_of_one_user_costs_no_other_user_of_the_call(tmp_path: Path) -> None:
    store = Spoilt()
    events = of_users(1, 2, 2, 3, 4)

    receipt = EventIntake(EventLog(tmp_path, "w"), "UTC").record(events, NOW, Guarded(store))  # type: ignore[arg-type]

    assert [user for user, _ in store.seen] == [1, 3, 4]
    assert (receipt.accepted, receipt.invisible) == (5, 2)


def test_a_store_that_is_down_is_asked_once_a_call_and_not_for_every_user(tmp_path: Path) -> None:
    asked = []

    class Counting(Down):
        def remember(self, user: int, actions: list, timeout_s: float) -> None:  # type: ignore[type-arg]
            asked.append(user)
            super().remember(user, actions, timeout_s)

    events = [*of_users(1, 2, 3), replace(GOOD, action="search", item_id=None, query="tower")]

    receipt = EventIntake(EventLog(tmp_path, "w"), "UTC").record(events, NOW, Guarded(Counting()))  # type: ignore[arg-type]

    assert asked == [1]
    assert (receipt.accepted, receipt.invisible) == (4, 3)  # a search is not to be remembered


def test_what_no_request_will_see_is_said_in_the_log_seldom_and_without_users(
    tmp_path: Path,
) -> None:
    lines = Lines()
    start_logging(lines)
    intake = EventIntake(EventLog(tmp_path, "w"), "UTC")
    for _ in range(3):
        intake.record(of_users(1, 2), NOW, Guarded(Spoilt()))  # type: ignore[arg-type]

    told = [line for line in lines.getvalue().splitlines() if "no request sees them" in line]

    assert len(told) == 1
    assert "1 of 2 events" in told[0]
    assert "user" not in told[0]


@pytest.mark.slow
def test_a_call_with_many_users_waits_no_longer_for_a_slow_store_than_one_call_may(
    tmp_path: Path,
) -> None:
    log, store = EventLog(tmp_path, "w"), Slow()
    many = [replace(GOOD, event_id=f"e{user}", user_id=user) for user in range(1, 101)]

    receipt = EventIntake(log, "UTC").record(many, NOW, store)  # type: ignore[arg-type]

    log.rotate()
    assert receipt.accepted == 100
    assert receipt.invisible == 100 - len(store.given_s)
    assert sum(store.given_s) <= CALL_BUDGET_S
    assert max(store.given_s) <= REMEMBER_BUDGET_S
    assert len(rows_in(tmp_path)) == 100


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"event_id": ""}, "event_id"),
        ({"event_id": "x" * 257}, "event_id"),
        ({"user_id": 0}, "user_id"),
        ({"session_id": -1}, "session_id"),
        ({"at_ms": NOW + CLOCK_SKEW_MS + 1}, "at_ms is in the future"),
        ({"at_ms": NOW - MAX_AGE_MS - 1}, "at_ms is more than 7 days ago"),
        ({"item_id": None}, "item_id"),
        ({"action": "favourite", "item_id": None}, "item_id"),
        ({"item_id": -4}, "item_id"),
        ({"deal_id": 0}, "deal_id"),
        ({"order_id": -1}, "order_id"),
        ({"referrer_item_id": -1}, "referrer_item_id"),
        ({"browse_city": -1}, "browse_city"),
        ({"action": "order", "order_id": None}, "order_id"),
        ({"action": "pay", "order_id": None}, "order_id"),
        ({"action": "pay", "order_id": 1, "amount_cny": None}, "amount_cny is missing; pay needs"),
        ({"action": "refund", "order_id": 1, "amount_cny": None}, "amount_cny is missing"),
        ({"action": "visit", "item_id": None}, "item_id is missing; visit needs it"),
        ({"event_id": " "}, "event_id"),
        ({"action": "refund", "order_id": None}, "order_id"),
        ({"action": "search", "query": ""}, "query"),
        ({"lat": float("nan")}, "position"),
        ({"lat": 90.1}, "position"),
        ({"lon": -180.1}, "position"),
        ({"lat": None}, "position"),
        ({"lon": None}, "position"),
        ({"position": 0}, "slate_position"),
        ({"position": 2**31}, "slate_position"),  # the lake has 32 bits for it
        ({"amount_cny": float("inf")}, "amount_cny"),
        ({"amount_cny": -0.01}, "amount_cny"),
        ({"amount_cny": 10_000_000.01}, "amount_cny"),
        ({"query": "x" * 257}, "query"),
        ({"request_id": "x" * 257}, "request_id"),
        ({"placement": "x" * 257}, "placement"),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], field: str) -> None:
    assert fault(GOOD, NOW) == ""
    assert fault(replace(GOOD, **change), NOW).startswith(field)  # type: ignore[arg-type]


def test_what_is_wrong_is_said_in_few_words_whatever_was_sent() -> None:
    # Or the reply grew beyond what clients take, and the receipts of all other events were lost.
    said = fault(replace(GOOD, action="\0" * 1_100_000), NOW)

    assert said == "action has 1100000 characters; expected at most 256"


def test_what_is_just_within_its_limits_is_taken_and_the_lake_takes_it_too(tmp_path: Path) -> None:
    most: dict[str, object] = dict.fromkeys(
        ("item_id", "deal_id", "order_id", "referrer_item_id", "browse_city"), 2**63 - 1
    )
    events = [
        replace(GOOD, event_id="x" * 256, user_id=2**63 - 1, session_id=2**63 - 1, **most),  # type: ignore[arg-type]
        replace(
            GOOD, event_id="early", at_ms=NOW - MAX_AGE_MS, session_id=0, lat=-90.0, lon=-180.0
        ),
        replace(GOOD, event_id="late", at_ms=NOW + CLOCK_SKEW_MS, lat=90.0, lon=180.0),
        replace(GOOD, event_id="deep", position=2**31 - 1, amount_cny=10_000_000.0),
        replace(GOOD, event_id="first", position=1, amount_cny=0.0),
        replace(GOOD, event_id="long", query="\N{GRINNING FACE}" * 256, placement="x" * 256),
        replace(GOOD, event_id="nowhere", lat=None, lon=None, request_id="x" * 256),
        replace(GOOD, event_id="deal", action="view_deal", item_id=None),
    ]
    log = EventLog(tmp_path / "log", "w")

    receipt = EventIntake(log, "UTC").record(events, NOW, Remembering())  # type: ignore[arg-type]

    log.rotate()
    found = archive(tmp_path / "log", tmp_path)
    assert receipt.rejected == ()
    assert (found.rows, found.damaged) == (len(events), 0)
