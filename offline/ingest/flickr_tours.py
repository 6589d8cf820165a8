"""Tourists' trips in Edinburgh, Melbourne and Osaka, from their photos: YFCC100M tours of Lim et
al. (IJCAI 2015) and Chen et al. (CIKM 2016).

`traj.parquet` (userID, trajID, poiID, startTime, endTime in seconds, city) and `poi.parquet`
(poiID, poiCat, poiLon, poiLat, city). Ids of POIs and trips are the city's own. The photos at one
POI become a visit at the time of the first; a trip is a session. Cameras lie: a visit outside
2000..2014 is refused, and so is a second one of the same POI in the same trip. A theme that is a
category of ours becomes it; the source's own word is the item's one tag.

Times are what cameras showed in each city, read as Melbourne's: there all three cities' photos peak
from 12 to 15 and are fewest from 2 to 5, and the mean hour stays within 0.3 h over Melbourne's
summer time, which Osaka has not and Edinburgh has half a year later. So the lake's days are
Melbourne's, and each city's days begin at its midnight: 101 of 2,616 trips cross one, 287 by UTC.
Instants are true in Melbourne only; elsewhere they are wrong by the difference of the zones.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import doubles, ids
from features.errors import ContractError
from features.schema import Action, Bools, Ids
from offline.ingest.landing import (
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
    write_users,
)
from offline.ingest.reading import (
    are_missing,
    are_nowhere,
    dense_ids,
    local_days,
    read_columns,
    sieve,
    span_of,
)
from offline.running.progress import Advance, unwatched

NAME: Final = "flickr_tours"
TIMEZONE: Final = "Australia/Melbourne"  # of the clock in the files, in whichever city
COUNTRY: Final = "GB"  # of most users; holidays are no feature of this set
EARLIEST_S, LATEST_S = 946_684_800, 1_420_070_400  # 2000 to the end of 2014
STEPS: Final = 4

# The set's name: GeoNames id, name, country, latitude, longitude, time zone.
CITIES: Final = {
    "Edin": (2_650_225, "Edinburgh", "GB", 55.95206, -3.19648, "Europe/London"),
    "Melb": (2_158_177, "Melbourne", "AU", -37.814, 144.96332, "Australia/Melbourne"),
    "Osak": (1_853_909, "Osaka", "JP", 34.69379, 135.50107, "Asia/Tokyo"),
}
CATEGORY_OF: Final = {
    "Historical": "heritage",
    "Museum": "museum",
    "Public galleries": "museum",
    "Park": "nature",
    "Parks and spaces": "nature",
    "Structure": "scenic",
    "Structures": "scenic",
    "City precincts": "scenic",
    "Amusement": "theme_park",
    "Entertainment": "show",
    "Cultural": "show",
    "Shopping": "shopping",
    "Sports stadiums": "sports",
}

TRAJ: Final = {
    "userID": pa.string(),
    "trajID": pa.int64(),
    "poiID": pa.int64(),
    "startTime": pa.int64(),
    "endTime": pa.int64(),
    "city": pa.string(),
}
POI: Final = {
    "poiID": pa.int64(),
    "poiCat": pa.string(),
    "poiLon": pa.float64(),
    "poiLat": pa.float64(),
    "city": pa.string(),
}


def import_to(source: Path, lake: Path, advance: Advance = unwatched) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    advance(0, STEPS, "reading")
    poi, bad_poi = sound_poi(read_columns(source / "poi.parquet", POI))
    stays, bad_stays = sound_stays(read_columns(source / "traj.parquet", TRAJ), keys(poi, "poiID"))
    if not stays.num_rows:
        raise ContractError(f"{source / 'traj.parquet'} holds no visit that can be used")
    with landing(lake) as growing:
        advance(1, STEPS, "items and cities")
        item_id, items_known = dense_ids(pa.chunked_array([keys(poi, "poiID")]))
        user_id, users_known = dense_ids(stays["userID"])
        order = np.argsort(item_id)
        at = order[_places(items_known["source"], keys(stays, "poiID"))]  # row in poi of each stay
        rows = {
            "items": write_items(growing, described(poi, item_id)),
            "cities": write_cities(growing, stays, user_id),
            "users": write_users(growing, {"user_id": ids(users_known, "id")}),
            **write_empty(growing, "deals", "deal_items", "item_members"),
        }
        advance(2, STEPS, "events")
        days = local_days(ids(stays, "startTime"), TIMEZONE)
        first, last = span_of(days)
        events = visits(stays, poi.take(pa.array(at)), user_id, item_id[at])
        rows["events"] = write_events(growing, events, days, first, last)
        advance(3, STEPS, "dictionaries")
        dictionaries = {"users": users_known, "items": items_known}
        rejected = write_origins(growing, dictionaries, {"poi": bad_poi, "traj": bad_stays})
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_poi(poi: pa.Table) -> tuple[pa.Table, pa.Table]:
    """POIs of a known city with an id of their own and a position; and the others, with why."""
    lat, lon = doubles(poi, "poiLat"), doubles(poi, "poiLon")
    return sieve(
        poi,
        {
            "missing_id": are_missing(poi, ("poiID", "city")),
            "unknown_city": ~_is_known(poi["city"], tuple(CITIES)),
            "bad_coordinates": are_nowhere(lat, lon),
        },
        repeated_id=("city", "poiID"),
    )


def sound_stays(stays: pa.Table, known: pa.Array) -> tuple[pa.Table, pa.Table]:
    """Visits of a known POI at a time that can be, each once a trip, in the order of time; and the
    others with the reason. `known` holds the POIs' keys."""
    stays = stays.take(
        pa.array(
            np.lexsort(
                tuple(np.asarray(stays[c].fill_null(-1)) for c in ("poiID", "trajID", "startTime"))
            )
        )
    )
    start, end = (np.asarray(stays[c].fill_null(-1)) for c in ("startTime", "endTime"))
    outside = (start < EARLIEST_S) | (start >= LATEST_S) | (end < start) | (end >= LATEST_S)
    return sieve(
        stays,
        {
            "missing_value": are_missing(stays, tuple(TRAJ)),
            "bad_time": outside,
            "unknown_poi": ~_is_known(keys(stays, "poiID"), known.to_pylist()),
        },
        repeated=("city", "userID", "trajID", "poiID"),
    )


def keys(rows: pa.Table, column: str) -> pa.Array:
    """City and the city's own number as one text, for instance "Edin/0017", shape (n,)."""
    pairs = zip(rows["city"].to_pylist(), rows[column].to_pylist(), strict=True)
    return pa.array([f"{city}/{own if own is not None else -1:04d}" for city, own in pairs])


def described(poi: pa.Table, item_id: Ids) -> Arrays:
    """POIs as items."""
    themes = poi["poiCat"].to_pylist()
    cities = [CITIES[c] for c in poi["city"].to_pylist()]
    numbers = ids(poi, "poiID").tolist()
    return {
        "item_id": item_id,
        "name": [f"POI {own} in {city[1]}" for own, city in zip(numbers, cities, strict=True)],
        "city": [city[0] for city in cities],
        "lat": doubles(poi, "poiLat"),
        "lon": doubles(poi, "poiLon"),
        "category": [CATEGORY_OF.get(theme, UNKNOWN_CATEGORY) for theme in themes],
        "tags": [[theme] if theme else [] for theme in themes],
    }


def write_cities(lake: Path, stays: pa.Table, user_id: Ids) -> int:
    """The three cities; the population of each is the users seen there."""
    there = np.asarray(stays["city"].to_pylist())
    seen = [np.unique(user_id[there == own]).size for own in CITIES]
    city_id, name, country, lat, lon, timezone = zip(*CITIES.values(), strict=True)
    return write_border(
        lake,
        "cities",
        {
            "city_id": city_id,
            "name": name,
            "country": country,
            "lat": lat,
            "lon": lon,
            "population": seen,
            "timezone": timezone,
        },
    )


def visits(stays: pa.Table, poi: pa.Table, user_id: Ids, item_id: Ids) -> pa.Table:
    """Visits as events, in their own order, which is that of time; `poi` is the POI of each."""
    city = [CITIES[c][0] for c in stays["city"].to_pylist()]
    trips = zip(city, user_id.tolist(), ids(stays, "trajID").tolist(), strict=True)
    _, session = np.unique(np.array(list(trips)), axis=0, return_inverse=True)
    start = ids(stays, "startTime")
    named = zip(keys(stays, "trajID").to_pylist(), item_id.tolist(), start.tolist(), strict=True)
    at = pa.array(start * 1000, pa.int64()).cast(pa.timestamp("ms", tz="UTC"))
    return pa.table(
        {
            "event_id": [f"{NAME}-{trip}-{item}-{s}" for trip, item, s in named],
            "at": at,
            "user_id": user_id,
            "session_id": session.astype(np.int64).reshape(-1) + 1,
            "action": [str(Action.VISIT)] * stays.num_rows,
            "item_id": item_id,
            "browse_city": city,
            "lat": poi["poiLat"],
            "lon": poi["poiLon"],
            "arrived_at": at,
        }
    )


def _is_known(values: pa.Array | pa.ChunkedArray, known: tuple[str, ...] | list[str]) -> Bools:
    found: Bools = np.isin(np.asarray(values.to_pylist(), dtype=object).astype(str), list(known))
    return found


def _places(known: pa.ChunkedArray, asked: pa.Array) -> Ids:
    """Where each asked text stands among the known, which are ascending, shape (n,)."""
    return np.searchsorted(np.asarray(known.to_pylist()), np.asarray(asked.to_pylist())).astype(
        np.int64
    )
