"""Behaviour taken in: checked one by one, made durable, then visible to the next request."""

import logging
import math
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final
from zoneinfo import ZoneInfo

from features.errors import SojournError, Unavailable
from features.moment import utc_from_ms
from features.schema import ON_DEALS, Action, ItemId, UserId
from features.store.base import FeatureStore, LiveAction
from serving.behaviour.event_log import EventLog
from serving.degradation.guarded import Damaged
from serving.telemetry.logs import Seldom

MAX_EVENTS: Final = 1_000  # in one call
MAX_TEXT: Final = 256  # characters of an id or a query
MAX_AMOUNT_CNY: Final = 10_000_000.0
CLOCK_SKEW_MS: Final = 5 * 60_000  # a client's clock may run ahead by this
MAX_AGE_MS: Final = 7 * 24 * 3_600_000  # older behaviour belongs in a batch import
REMEMBER_BUDGET_S: Final = 0.2  # of one user: the store is asked once for each
CALL_BUDGET_S: Final = 1.0  # of all users of a call: a healthy store takes a millisecond for each

# What the day's cleaning asks for, so that nothing is taken here that is put aside there.
_ITEM_ACTIONS: Final = frozenset({Action.VIEW_ITEM, Action.FAVOURITE, Action.VISIT})
_ORDER_ACTIONS: Final = frozenset({Action.ORDER, Action.PAY, Action.REFUND})
_MONEY_ACTIONS: Final = frozenset({Action.PAY, Action.REFUND})


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One event as a client sent it; None and "" mean not given."""

    event_id: str
    at_ms: int
    user_id: int
    session_id: int
    action: str
    item_id: int | None = None
    deal_id: int | None = None
    order_id: int | None = None
    referrer_item_id: int | None = None
    browse_city: int | None = None
    lat: float | None = None
    lon: float | None = None
    query: str | None = None
    request_id: str | None = None
    position: int | None = None
    placement: str | None = None
    amount_cny: float | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """How many were taken, and why the others were not: (event_id, reason)."""

    accepted: int
    rejected: tuple[tuple[str, str], ...]
    invisible: int  # of those taken: durable, but the next request may miss them


class NotDurable(SojournError):  # noqa: N818 - what became of the events
    """The disk refused behaviour: none of the call's events counts as taken."""


class EventIntake:
    """Takes behaviour for one server process."""

    def __init__(self, log: EventLog, timezone: str) -> None:
        self._log = log
        self._zone = ZoneInfo(timezone)
        self._misses = Seldom()

    def record(self, events: Sequence[Behaviour], now_ms: int, store: FeatureStore) -> Receipt:
        """Check each, log the good ones durably, then tell the store. Raises NotDurable."""
        rejected = []
        good = []
        for event in events:
            reason = fault(event, now_ms)
            if reason:
                rejected.append((event.event_id, reason))
            else:
                good.append(event)
        if not good:
            return Receipt(0, tuple(rejected), invisible=0)
        ds = utc_from_ms(now_ms).astimezone(self._zone).date().isoformat()
        try:
            self._log.append(ds, [as_row(event, now_ms) for event in good])
        except OSError as error:
            raise NotDurable(
                f"behaviour cannot be made durable: {error.strerror or error}; send it again later"
            ) from error
        return Receipt(len(good), tuple(rejected), self._remember(good, store))

    def _remember(self, events: Sequence[Behaviour], store: FeatureStore) -> int:
        """How many the next request will miss: what is damaged of one user costs that user's, and
        a store that is down is not asked again for every other one."""
        by_user = _actions(events)
        missed = sum(map(len, by_user.values()))
        ends_s = time.monotonic() + CALL_BUDGET_S
        why = ""
        for user, actions in by_user.items():
            left_s = ends_s - time.monotonic()
            if left_s <= 0:
                why = "the store is slow"
                break
            try:
                store.remember(UserId(user), actions, min(left_s, REMEMBER_BUDGET_S))
            except Damaged:
                why = "something is damaged in the store"
            except Unavailable:
                why = "the store is down or late"
                break
            else:
                missed -= len(actions)
        if missed:  # tomorrow's profile has them
            told = f"{missed} of {len(events)} events are kept, but no request sees them yet: {why}"
            self._misses.log(logging.WARNING, told)
        return missed


def _actions(events: Sequence[Behaviour]) -> dict[int, list[LiveAction]]:
    """What is to be remembered, by user."""
    by_user: dict[int, list[LiveAction]] = {}
    for event in events:
        item = _about(event)
        if item is not None:
            action = LiveAction(event.event_id, ItemId(item), Action(event.action), event.at_ms)
            by_user.setdefault(event.user_id, []).append(action)
    return by_user


def _about(event: Behaviour) -> int | None:
    """The item that it is about: of a deal, the one whose page led there. As replay has it."""
    if event.item_id is None and event.action in ON_DEALS:
        return event.referrer_item_id
    return event.item_id


def as_row(event: Behaviour, now_ms: int) -> dict[str, object]:
    """The event as a row of the lake's `events`, times in unix ms."""
    row = asdict(event)
    row["at"] = row.pop("at_ms")
    row["arrived_at"] = now_ms
    return row


def fault(event: Behaviour, now_ms: int) -> str:
    """What is wrong with an event: the field, what was found, what was expected. "" if nothing."""
    return next((reason for reason in _faults(event, now_ms) if reason), "")


def _faults(event: Behaviour, now_ms: int) -> tuple[str, ...]:
    known_actions = [a.value for a in Action]
    age_ms = now_ms - event.at_ms
    return (
        "" if event.event_id.strip() else "event_id is empty; give each event a unique id",
        _too_long("event_id", event.event_id),
        "" if event.user_id > 0 else f"user_id is {event.user_id}; expected a positive id",
        "" if event.session_id >= 0 else f"session_id is {event.session_id}; expected 0 or more",
        _too_long("action", event.action),
        ""
        if event.action in known_actions
        else f"action is {event.action!r}; expected one of {', '.join(known_actions)}",
        "" if age_ms >= -CLOCK_SKEW_MS else "at_ms is in the future; check the client's clock",
        "" if age_ms <= MAX_AGE_MS else "at_ms is more than 7 days ago; import it in a batch",
        *(
            _not_positive(name, getattr(event, name))
            for name in ("item_id", "deal_id", "order_id", "referrer_item_id", "browse_city")
        ),
        _missing(event.action in _ITEM_ACTIONS, "item_id", event.item_id, event.action),
        _missing(event.action in _ORDER_ACTIONS, "order_id", event.order_id, event.action),
        _missing(event.action in _MONEY_ACTIONS, "amount_cny", event.amount_cny, event.action),
        _missing(event.action == Action.SEARCH, "query", event.query or None, event.action),
        _bad_position(event.lat, event.lon),
        _too_long("query", event.query or ""),
        _too_long("request_id", event.request_id or ""),
        _too_long("placement", event.placement or ""),
        ""
        if event.position is None or 0 < event.position < 2**31
        else f"slate_position is {event.position}; expected 1 or more",
        _bad_amount(event.amount_cny),
    )


def _too_long(name: str, text: str) -> str:
    if len(text) <= MAX_TEXT:
        return ""
    return f"{name} has {len(text)} characters; expected at most {MAX_TEXT}"


def _not_positive(name: str, value: int | None) -> str:
    return "" if value is None or value > 0 else f"{name} is {value}; expected a positive id"


def _missing(is_needed: bool, name: str, value: object, action: str) -> str:
    return f"{name} is missing; {action} needs it" if is_needed and value is None else ""


def _bad_position(lat: float | None, lon: float | None) -> str:
    if lat is None and lon is None:
        return ""
    if lat is None or lon is None or not (abs(lat) <= 90 and abs(lon) <= 180):
        return f"position is ({lat}, {lon}); expected lat in -90..90 and lon in -180..180"
    return ""


def _bad_amount(amount: float | None) -> str:
    if amount is None or (math.isfinite(amount) and 0 <= amount <= MAX_AMOUNT_CNY):
        return ""
    return f"amount_cny is {amount}; expected 0..{MAX_AMOUNT_CNY:.0f}"
