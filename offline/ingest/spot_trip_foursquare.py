"""Trips out of town: Foursquare check-ins as SPOT-Trip (NeurIPS 2025) cut them into trips.

`trips.parquet` states each trip's user, home city and destination; `oot.parquet` its visits,
`poi.parquet` the places, `city_tz.parquet` the cities' time zones. A visit becomes a `visit` event
in the trip's own session; the trips themselves are the lake's table `trips` (trip_id = session_id,
user_id, home_city, dest_city, in the file's order, from 1). Items are the places of a stated city;
the set also lists places of home check-ins, which it does not hold: they are refused as
"unknown_city". An item's category is Foursquare's own, in lower case. A user declares the home city
of the first trip.

`ts` is unix time less eight hours, as in `foursquare_us`: 2,143 of the 16,994 visits have a
check-in of that set at the same second, 156 or fewer when moved by hours. With them added the three
quietest hours of every city of 300 visits or more begin between 2 and 5, its own time.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import doubles, ids
from features.errors import ContractError
from features.schema import Action, Bools, Ids
from offline.ingest.clocks import of_utc_read_as_china
from offline.ingest.landing import (
    PART,
    UNKNOWN_CATEGORY,
    Arrays,
    ImportReport,
    landing,
    write_border,
    write_card,
    write_empty,
    write_events,
    write_items,
    write_origins,
    write_rows,
    write_users,
)
from offline.ingest.reading import (
    are_missing,
    are_nowhere,
    are_out_of_time,
    dense_ids,
    local_days,
    read_columns,
    sieve,
    span_of,
)
from offline.running.progress import Advance, unwatched

NAME: Final = "spot_trip_foursquare"
TIMEZONE: Final = "America/Chicago"  # of four zones: days begin at 19:00 to 1:00 elsewhere
COUNTRY: Final = "US"
STEPS: Final = 4

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
            "items": write_items(growing, described(poi, item_id, city)),
            "cities": write_cities(growing, zones, city_id, poi, city, home),
            "users": write_users(growing, declared(user_id, home)),
            **write_empty(growing, "deals", "deal_items", "item_members"),
        }
        advance(2, STEPS, "trips and events")
        trip_id = np.arange(1, trips.num_rows + 1, dtype=np.int64)
        dest = _coded(trips["dest_city"], codes)
        stated = {"trip_id": trip_id, "user_id": user_id, "home_city": home, "dest_city": dest}
        rows["trips"] = write_rows(growing / "trips" / PART, pa.table(stated))
        days = local_days(moments(visits), TIMEZONE)
        first, last = span_of(days)
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
        dictionaries = {"cities": cities_known, "items": items_known, "users": users_known}
        refused = {"city_tz": bad_zones, "poi": bad_poi, "trips": bad_trips, "oot": bad_visits}
        rejected = write_origins(growing, dictionaries, refused)
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_cities(zones: pa.Table) -> tuple[pa.Table, pa.Table]:
    return sieve(zones, {"missing_value": are_missing(zones, ("city", "tz"))}, repeated=("city",))


def sound_poi(poi: pa.Table, cities: list[str]) -> tuple[pa.Table, pa.Table]:
    """Places of a known city with an id of their own and a position; the others with the reason."""
    lat, lon = doubles(poi, "lat"), doubles(poi, "lon")
    return sieve(
        poi,
        {
            "missing_id": are_missing(poi, ("poi",)),
            "unknown_city": ~_is_one_of(poi["city"], cities),
            "bad_coordinates": are_nowhere(lat, lon),
        },
        repeated_id=("poi",),
    )


def sound_trips(trips: pa.Table, cities: list[str]) -> tuple[pa.Table, pa.Table]:
    """Trips of a user from one known city to another; the others with the reason."""
    homes, goals = (trips[c].to_pylist() for c in ("home_city", "dest_city"))
    return sieve(
        trips,
        {
            "missing_value": are_missing(trips, ("trip_id", "user_id", "home_city", "dest_city")),
            "unknown_city": ~(
                _is_one_of(trips["home_city"], cities) & _is_one_of(trips["dest_city"], cities)
            ),
            "not_away": np.array([a == b for a, b in zip(homes, goals, strict=True)], dtype=bool),
        },
        repeated_id=("trip_id",),
    )


def sound_visits(visits: pa.Table, trips: pa.Table, poi: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Visits of a known trip to a known place in this age, each once; the others with why."""
    seconds = np.asarray(visits["ts"].fill_null(-1))
    return sieve(
        visits,
        {
            "missing_value": are_missing(visits, tuple(VISITS)),
            "bad_time": are_out_of_time(seconds),
            "unknown_trip": ~_is_one_of(visits["trip_id"], trips["trip_id"].to_pylist()),
            "unknown_poi": ~_is_one_of(visits["poi"], poi["poi"].to_pylist()),
        },
        repeated=tuple(VISITS),
    )


def moments(visits: pa.Table) -> Ids:
    """When each visit was, unix seconds, shape (n,)."""
    return of_utc_read_as_china(ids(visits, "ts"))


def described(poi: pa.Table, item_id: Ids, city: Ids) -> Arrays:
    """Places as items."""
    categories = [(c or UNKNOWN_CATEGORY).strip().lower() for c in poi["category"].to_pylist()]
    towns = poi["city"].to_pylist()
    return {
        "item_id": item_id,
        "name": [f"{c} in {town}" for c, town in zip(categories, towns, strict=True)],
        "city": city,
        "lat": doubles(poi, "lat"),
        "lon": doubles(poi, "lon"),
        "category": categories,
        "tags": [[c] for c in categories],
    }


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


def declared(user_id: Ids, home: Ids) -> Arrays:
    """Each user once, with the home city of the first trip."""
    known, first = np.unique(user_id, return_index=True)
    return {"user_id": known, "declared_city": home[first]}


def trip_events(visits: pa.Table, user: Ids, trip: Ids, city: Ids, item: Ids) -> pa.Table:
    """Visits as events, in the order of the file."""
    at = pa.array(moments(visits) * 1000, pa.int64()).cast(pa.timestamp("ms", tz="UTC"))
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


def _is_one_of(column: pa.ChunkedArray, known: list[str] | list[int]) -> Bools:
    names = set(known)
    return np.array([value in names for value in column.to_pylist()], dtype=np.bool_)
