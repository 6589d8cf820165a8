"""Event rows as they go into the log: ids instead of indices, positions, and times of arrival."""

from dataclasses import dataclass, fields
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from features.arrow import raw_schema
from features.schema import EVENTS, F64, PLACEMENTS, Bools, Ids
from simulator.appeal import KM_PER_DEGREE
from simulator.calendar import Calendar
from simulator.choice import SEARCH
from simulator.log import ACTIONS, MISSING, VISIT, EventLog
from simulator.memory import Appointments, Memory
from simulator.sampling import Rng, happens
from simulator.sessions import Sessions
from simulator.world import World

UNKNOWN_ACTIONS: Final = ("swipe", "impression_v2", "")
"""Action names that nobody declared, behind the known ones in code order."""
ACTION_NAMES: Final = (*ACTIONS, *UNKNOWN_ACTIONS)
FIRST_NUMBER: Final = 100_000_000_000  # of event and request ids: all have the same width
GPS_NOISE_KM: Final = 0.06
NO_CITY_SHARE: Final = 0.02  # of sessions of which the app does not log the browse city
VISIT_GPS_SHARE: Final = 0.85  # of redemptions, by people who share their position at all
LAG_MS, LONGEST_LAG_MS = 4_000.0, 600_000  # median and limit of upload after the event


@dataclass(frozen=True, slots=True)
class Presence:
    """The sessions that a block's events belong to, shape (r,): people at a place."""

    user: Ids  # index
    session: Ids  # id
    city: Ids  # browse city, index
    lat: F64
    lon: F64
    gps_share: F64  # of events that carry a position
    lag_ms: Ids  # from event to arrival: a session's events keep their order


@dataclass(frozen=True, slots=True)
class Rows:
    """Event rows, shape (n,); id 0 and number MISSING mean null."""

    number: Ids  # of the event
    at_ms: Ids
    user_id: Ids
    session_id: Ids
    action: Ids  # index into ACTION_NAMES
    item_id: Ids
    deal_id: Ids
    order_id: Ids
    referrer_item_id: Ids
    browse_city: Ids
    lat: F64
    lon: F64
    has_gps: Bools
    text: Ids  # index of the query
    request: Ids  # number
    position: Ids
    surface: Ids
    cents: Ids
    arrived_ms: Ids

    @property
    def size(self) -> int:
        return int(self.number.size)

    def take(self, rows: Ids | Bools) -> "Rows":
        """A copy of some rows."""
        return Rows(*(getattr(self, f.name)[rows] for f in fields(self)))

    @staticmethod
    def joined(parts: "list[Rows]") -> "Rows":
        return Rows(*(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Rows)))


def gather(
    rng: Rng, world: World, memory: Memory, sessions: Sessions, due: Appointments, log: EventLog
) -> Rows:
    """A block's events in order of arrival; appointments that are due get sessions of their own."""
    log_due(due, sessions.size, log)
    present = presence(rng, world, memory, sessions, due)
    events = log.columns()
    events["arrived_ms"] = events["at_ms"] + present.lag_ms[events["row"]]
    order = np.lexsort((events["at_ms"], events["row"], events["arrived_ms"]))
    events = {name: values[order] for name, values in events.items()}
    return rows_of(rng, world, memory, present, events)


def log_due(due: Appointments, first: int, log: EventLog) -> None:
    """Refunds and visits that fall on this day, in sessions of their own from row `first` on."""
    at_door = np.arange(due.size) + first
    for action in np.unique(due.action).tolist():
        rows = np.flatnonzero(due.action == action)
        log.add(
            action,
            due.at_ms[rows],
            at_door[rows],
            item=due.item[rows] if action == VISIT else np.full(rows.size, MISSING),
            deal=due.deal[rows],
            order=due.order[rows],
            cents=due.cents[rows],
        )


def presence(
    rng: Rng, world: World, memory: Memory, sessions: Sessions, due: Appointments
) -> Presence:
    """Where the people of sessions, and those of appointments after them, are for the log."""
    people, items = world.people, world.items
    user = np.concatenate([sessions.moment.user, due.user])
    lag = np.minimum(LAG_MS * np.exp(rng.normal(0, 1.2, user.size)), LONGEST_LAG_MS)
    visits = due.action == VISIT
    at_site = np.where(visits & (people.gps_share[due.user] > 0), VISIT_GPS_SHARE, 0.0)
    city = np.concatenate([sessions.moment.city, items.city[due.item]])
    return Presence(
        user=user,
        session=memory.number_sessions(user.size),
        city=np.where(happens(rng, NO_CITY_SHARE, user.size), MISSING, city),
        lat=np.concatenate([sessions.seen_lat, items.lat[due.item]]),
        lon=np.concatenate([sessions.seen_lon, items.lon[due.item]]),
        gps_share=np.concatenate([people.gps_share[sessions.moment.user], at_site]),
        lag_ms=lag.astype(np.int64),
    )


def rows_of(
    rng: Rng, world: World, memory: Memory, present: Presence, events: dict[str, Ids]
) -> Rows:
    """World indices become ids, sessions become people and places."""
    row, count = events["row"], events["row"].size
    memory.events += count
    north, east = rng.normal(0, 1, (2, count)) * (GPS_NOISE_KM / KM_PER_DEGREE)
    lat, lon = present.lat[row], present.lon[row]
    stretch = np.maximum(np.cos(np.radians(lat)), 0.05)
    return Rows(
        number=np.arange(memory.events - count, memory.events, dtype=np.int64),
        at_ms=events["at_ms"],
        user_id=world.people.user_id[present.user[row]],
        session_id=present.session[row],
        action=events["action"],
        item_id=_ids(world.items.item_id, events["item"]),
        deal_id=_ids(world.deals.deal_id, events["deal"]),
        order_id=np.maximum(events["order"], 0),
        referrer_item_id=_ids(world.items.item_id, events["referrer"]),
        browse_city=_ids(world.cities.city_id, present.city[row]),
        lat=np.round(lat + north, 6),
        lon=np.round(lon + east / stretch, 6),
        has_gps=rng.random(count) < present.gps_share[row],
        text=events["text"],
        request=events["request"],
        position=events["position"],
        surface=events["surface"],
        cents=events["cents"],
        arrived_ms=events["arrived_ms"],
    )


def days_of_arrival(rows: Rows, calendar: Calendar) -> Ids:
    """Calendar index of the local date on which each row arrives: its partition."""
    return calendar.index_at(rows.arrived_ms)


def event_table(rows: Rows, texts: pa.Array) -> pa.Table:
    """Rows as the border table `events`, every column nullable: a log promises nothing."""
    surface = np.where(rows.surface == SEARCH, MISSING, rows.surface)  # no placement of ours
    columns = {
        "event_id": _numbered("e", rows.number),
        "at": _timestamps(rows.at_ms),
        "user_id": _nullable(rows.user_id, rows.user_id == 0),
        "session_id": pa.array(rows.session_id),
        "action": _chosen(pa.array([str(name) for name in ACTION_NAMES]), rows.action),
        "item_id": _nullable(rows.item_id, rows.item_id == 0),
        "deal_id": _nullable(rows.deal_id, rows.deal_id == 0),
        "order_id": _nullable(rows.order_id, rows.order_id == 0),
        "referrer_item_id": _nullable(rows.referrer_item_id, rows.referrer_item_id == 0),
        "browse_city": _nullable(rows.browse_city, rows.browse_city == 0),
        "lat": _nullable(rows.lat, ~rows.has_gps),
        "lon": _nullable(rows.lon, ~rows.has_gps),
        "query": _chosen(texts, rows.text),
        "request_id": _numbered("r", rows.request),
        "position": _nullable(rows.position.astype(np.int32), rows.position == MISSING),
        "placement": _chosen(pa.array(PLACEMENTS), surface),
        "amount_cny": _nullable(rows.cents / 100.0, rows.cents == MISSING),
        "arrived_at": _timestamps(rows.arrived_ms),
    }
    schema = raw_schema(EVENTS)
    return pa.table([columns[name] for name in schema.names], schema=schema)


def _ids(ids: Ids, index: Ids) -> Ids:
    """Ids at indices, 0 where MISSING."""
    return np.where(index == MISSING, 0, ids[index])


def _nullable(values: NDArray[np.generic], null: Bools) -> pa.Array:
    return pa.array(values, mask=null, from_pandas=False)


def _timestamps(at_ms: Ids) -> pa.Array:
    return pa.array(at_ms).cast(pa.timestamp("ms", tz="UTC"))


def _chosen(names: pa.Array, codes: Ids) -> pa.Array:
    """The name of each code, null where MISSING."""
    return names.take(pa.array(codes, mask=codes == MISSING))


def _numbered(letter: str, numbers: Ids) -> pa.Array:
    """Ids as text of one width, null where the number is MISSING."""
    shown = pa.array(numbers + FIRST_NUMBER, mask=numbers == MISSING).cast(pa.string())
    return pc.binary_join_element_wise(letter, shown, "")
