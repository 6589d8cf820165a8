"""Trips out of town: Foursquare check-ins as SPOT-Trip (NeurIPS 2025) cut them into trips.

`trips.parquet` states each trip's user, home city and destination; `oot.parquet` its visits,
`poi.parquet` the places, `city_tz.parquet` the cities' time zones. A visit becomes a `visit` event
in the trip's own session; the trips themselves are the lake's table `trips` (trip_id = session_id,
user_id, home_city, dest_city, in the file's order, from 1). Items are the places of a stated city;
the set also lists places of home check-ins, which it does not hold: they are refused as
"unknown_city". An item's category is Foursquare's own, in lower case. A user declares the home city
of the first trip.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import doubles, ids
from features.errors import ContractError
from features.schema import USERS, Action, Bools, Ids, Kind
from offline.ingest.landing import (
    Arrays,
    ImportReport,
    count_reasons,
    dense_ids,
    landing,
    local_days,
    read_columns,
    sieve,
    write_border,
    write_card,
    write_events,
    write_rows,
)
from offline.progress import Advance, unwatched

NAME: Final = "spot_trip_foursquare"
TIMEZONE: Final = "America/Chicago"  # the middle of five: local dates are right within hours
COUNTRY: Final = "US"
EARLIEST_S, LATEST_S = 946_684_800, 4_102_444_800  # 2000 and 2100
ALL_YEAR: Final = 4095
UNKNOWN_CATEGORY: Final = "unknown"
STEPS: Final = 4
PART: Final = "part-00000.parquet"

TRIPS: Final = {
    "trip_id": pa.int64(),
    "user_id": pa.int64(),
    "home_city": pa.string(),
    "dest_city": pa.string(),
}
VISITS: Final = {"trip_id": pa.int64(), "poi": pa.string(), "ts": pa.int64()}
POI: Final = {
    "poi": pa.string(),
    "lat": pa.float64(),
    "lon": pa.float64(),
    "city": pa.string(),
    "category": pa.string(),
}
CITIES: Final = {"city": pa.string(), "tz": pa.string()}


def import_to(source: Path, lake: Path, advance: Advance = unwatched) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    advance(0, STEPS, "reading")
    zones, bad_zones = sound_cities(read_columns(source / "city_tz.parquet", CITIES))
    cities = zones["city"].to_pylist()
    poi, bad_poi = sound_poi(read_columns(source / "poi.parquet", POI), cities)
    trips, bad_trips = sound_trips(read_columns(source / "trips.parquet", TRIPS), cities)
    visits, bad_visits = sound_visits(read_columns(source / "oot.parquet", VISITS), trips, poi)
    if not visits.num_rows:
        raise ContractError(f"{source / 'oot.parquet'} holds no visit that can be used")
    with landing(lake) as growing:
        advance(1, STEPS, "items and cities")
        city_id, cities_known = dense_ids(zones["city"])
        codes = dict(zip(cities, city_id.tolist(), strict=True))
        item_id, items_known = dense_ids(poi["poi"])
        city = _coded(poi["city"], codes)
        user_id, users_known = dense_ids(trips["user_id"])
        home = _coded(trips["home_city"], codes)
        rows = {
            "items": write_items(growing, poi, item_id, city),
            "cities": write_cities(growing, zones, city_id, poi, city, home),
            "users": write_users(growing, user_id, home),
            **{n: write_border(growing, n, {}) for n in ("deals", "deal_items", "item_members")},
        }
        advance(2, STEPS, "trips and events")
        trip_id = np.arange(1, trips.num_rows + 1, dtype=np.int64)
        dest = _coded(trips["dest_city"], codes)
        stated = {"trip_id": trip_id, "user_id": user_id, "home_city": home, "dest_city": dest}
        rows["trips"] = write_rows(growing / "trips" / PART, pa.table(stated))
        days = local_days(ids(visits, "ts"), TIMEZONE)
        first, last = (date(1970, 1, 1) + timedelta(days=int(d)) for d in (days.min(), days.max()))
        trip = _place(ids(trips, "trip_id"), ids(visits, "trip_id"))
        at_poi = _place_of_text(poi["poi"], visits["poi"])
        order = np.argsort(days, kind="stable")
        events = trip_events(visits, user_id[trip], trip + 1, dest[trip], item_id[at_poi])
        events = events.append_column("lat", poi["lat"].take(pa.array(at_poi)))
        events = events.append_column("lon", poi["lon"].take(pa.array(at_poi)))
        rows["events"] = write_events(
            growing, events.take(pa.array(order)), days[order], first, last
        )
        advance(3, STEPS, "dictionaries")
        for name, known in (
            ("cities", cities_known),
            ("items", items_known),
            ("users", users_known),
        ):
            write_rows(growing / "dictionaries" / f"{name}.parquet", known)
        refused = {"city_tz": bad_zones, "poi": bad_poi, "trips": bad_trips, "oot": bad_visits}
        for file, bad in refused.items():
            write_rows(growing / "rejects" / f"{file}.parquet", bad)
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    rejected = {
        why: n for file, bad in refused.items() for why, n in count_reasons(file, bad).items()
    }
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_cities(zones: pa.Table) -> tuple[pa.Table, pa.Table]:
    return sieve(
        zones,
        {
            "missing_value": _missing(zones, ("city", "tz")),
            "repeated": _repeated(zones["city"].to_pylist()),
        },
    )


def sound_poi(poi: pa.Table, cities: list[str]) -> tuple[pa.Table, pa.Table]:
    """Places of a known city with an id of their own and a position; the others with the reason."""
    lat, lon = doubles(poi, "lat"), doubles(poi, "lon")
    return sieve(
        poi,
        {
            "missing_id": _missing(poi, ("poi",)),
            "unknown_city": ~_is_one_of(poi["city"], cities),
            "bad_coordinates": ~((np.abs(lat) <= 90.0) & (np.abs(lon) <= 180.0)),
            "repeated_id": _repeated(poi["poi"].to_pylist()),
        },
    )


def sound_trips(trips: pa.Table, cities: list[str]) -> tuple[pa.Table, pa.Table]:
    """Trips of a user from one known city to another; the others with the reason."""
    homes, goals = (trips[c].to_pylist() for c in ("home_city", "dest_city"))
    return sieve(
        trips,
        {
            "missing_value": _missing(trips, ("trip_id", "user_id", "home_city", "dest_city")),
            "unknown_city": ~(
                _is_one_of(trips["home_city"], cities) & _is_one_of(trips["dest_city"], cities)
            ),
            "not_away": np.array([a == b for a, b in zip(homes, goals, strict=True)], dtype=bool),
            "repeated_id": _repeated(trips["trip_id"].to_pylist()),
        },
    )


def sound_visits(visits: pa.Table, trips: pa.Table, poi: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Visits of a known trip to a known place in this age, each once; the others with why."""
    seconds = np.asarray(visits["ts"].fill_null(-1))
    keys = zip(*(visits[c].to_pylist() for c in VISITS), strict=True)
    return sieve(
        visits,
        {
            "missing_value": _missing(visits, tuple(VISITS)),
            "bad_time": (seconds < EARLIEST_S) | (seconds > LATEST_S),
            "unknown_trip": ~_is_one_of(visits["trip_id"], trips["trip_id"].to_pylist()),
            "unknown_poi": ~_is_one_of(visits["poi"], poi["poi"].to_pylist()),
            "repeated": _repeated(list(keys)),
        },
    )


def write_items(lake: Path, poi: pa.Table, item_id: Ids, city: Ids) -> int:
    count = poi.num_rows
    nothing = [None] * count
    categories = [(c or UNKNOWN_CATEGORY).strip().lower() for c in poi["category"].to_pylist()]
    towns = poi["city"].to_pylist()
    return write_border(
        lake,
        "items",
        {
            "item_id": item_id,
            "kind": [str(Kind.POI)] * count,
            "name": [f"{c} in {town}" for c, town in zip(categories, towns, strict=True)],
            "city": city,
            "lat": doubles(poi, "lat"),
            "lon": doubles(poi, "lon"),
            "category": categories,
            "tags": [[c] for c in categories],
            "price_cny": nothing,
            "rating": nothing,
            "level": nothing,
            "open_months": np.full(count, ALL_YEAR),
            "sellable": np.ones(count, dtype=np.bool_),
        },
    )


def write_cities(
    lake: Path, zones: pa.Table, city_id: Ids, poi: pa.Table, city: Ids, home: Ids
) -> int:
    """Cities stand at the median of their places; population is the trips that start there."""
    lat, lon = doubles(poi, "lat"), doubles(poi, "lon")
    known = np.isin(city_id, city)
    middle = {c: (np.median(lat[city == c]), np.median(lon[city == c])) for c in city_id[known]}
    return write_border(
        lake,
        "cities",
        {
            "city_id": city_id,
            "name": zones["city"].to_pylist(),
            "country": [COUNTRY] * city_id.size,
            "lat": [float(middle.get(c, (0.0, 0.0))[0]) for c in city_id],
            "lon": [float(middle.get(c, (0.0, 0.0))[1]) for c in city_id],
            "population": (home[:, None] == city_id).sum(axis=0),
            "timezone": zones["tz"].to_pylist(),
        },
    )


def write_users(lake: Path, user_id: Ids, home: Ids) -> int:
    known, first = np.unique(user_id, return_index=True)
    nothing = [None] * known.size
    arrays: Arrays = dict.fromkeys(USERS, nothing)
    return write_border(lake, "users", arrays | {"user_id": known, "declared_city": home[first]})


def trip_events(visits: pa.Table, user: Ids, trip: Ids, city: Ids, item: Ids) -> pa.Table:
    """Visits as events, in the order of the file."""
    seconds = ids(visits, "ts")
    at = pa.array(seconds * 1000, pa.int64()).cast(pa.timestamp("ms", tz="UTC"))
    keys = zip(*(visits[c].to_pylist() for c in VISITS), strict=True)
    return pa.table(
        {
            "event_id": [f"{NAME}-{t}-{p}-{s}" for t, p, s in keys],
            "at": at,
            "user_id": user,
            "session_id": trip,
            "action": [str(Action.VISIT)] * visits.num_rows,
            "item_id": item,
            "browse_city": city,
            "arrived_at": at,
        }
    )


def _coded(names: pa.ChunkedArray, codes: dict[str, int]) -> Ids:
    return np.array([codes[name] for name in names.to_pylist()], dtype=np.int64)


def _place(known: Ids, wanted: Ids) -> Ids:
    """Where each wanted id stands among known ones in any order, (n,); all are there."""
    order = np.argsort(known)
    return order[np.searchsorted(known[order], wanted)]


def _place_of_text(known: pa.ChunkedArray, wanted: pa.ChunkedArray) -> Ids:
    places = {name: n for n, name in enumerate(known.to_pylist())}
    return np.array([places[name] for name in wanted.to_pylist()], dtype=np.int64)


def _missing(rows: pa.Table, columns: tuple[str, ...]) -> Bools:
    found = np.zeros(rows.num_rows, dtype=np.bool_)
    for column in columns:
        found |= np.asarray(rows[column].is_null())
    return found


def _is_one_of(column: pa.ChunkedArray, known: list[str] | list[int]) -> Bools:
    names = set(known)
    return np.array([value in names for value in column.to_pylist()], dtype=np.bool_)


def _repeated(keys: list[object]) -> Bools:
    """True for every key that stood earlier already, (n,)."""
    seen: set[object] = set()
    repeated = np.zeros(len(keys), dtype=np.bool_)
    for n, key in enumerate(keys):
        repeated[n] = key in seen
        seen.add(key)
    return repeated
