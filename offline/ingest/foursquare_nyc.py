"""Check-ins in New York: Foursquare TSMC2014 (Yang et al.), as cut down for GNPR-SID.

`checkins.parquet` (user, poi, local_time). A check-in becomes a visit; a user's check-ins of one
local day, a session: a day trip. The set gives no coordinates, categories, prices or orders: all
POIs stand at the centre of the one city, of category "unknown". A local time that comes twice, on
the night when the clocks go back, is the first of the two; one that never was, when they go
forward, is refused.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from features.arrow import ids
from features.errors import ContractError
from features.schema import Action, Bools, Ids
from offline.ingest.landing import (
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
    are_out_of_time,
    dense_ids,
    local_days,
    read_columns,
    sieve,
    span_of,
)
from offline.running.progress import Advance, unwatched

NAME: Final = "foursquare_nyc"
TIMEZONE: Final = "America/New_York"
COUNTRY: Final = "US"
CITY_ID, CITY = 5_128_581, "New York City"  # GeoNames
CITY_LAT, CITY_LON = 40.71427, -74.00597  # GeoNames, degrees
STEPS: Final = 4

CHECKINS: Final = {"user": pa.int64(), "poi": pa.int64(), "local_time": pa.timestamp("ms")}


def import_to(source: Path, lake: Path, advance: Advance = unwatched) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    advance(0, STEPS, "reading")
    file = source / "checkins.parquet"
    checkins, refused = sound_checkins(read_columns(file, CHECKINS))
    if not checkins.num_rows:
        raise ContractError(f"{file} holds no check-in that can be used")
    with landing(lake) as growing:
        advance(1, STEPS, "items and cities")
        item_id, items_known = dense_ids(checkins["poi"])
        user_id, users_known = dense_ids(checkins["user"])
        rows = {
            "items": write_items(
                growing,
                {
                    "item_id": ids(items_known, "id"),
                    "name": [f"POI {own} in {CITY}" for own in items_known["source"].to_pylist()],
                    "city": np.full(items_known.num_rows, CITY_ID),
                    "lat": np.full(items_known.num_rows, CITY_LAT),
                    "lon": np.full(items_known.num_rows, CITY_LON),
                },
            ),
            "cities": write_city(growing, users_known.num_rows),
            "users": write_users(growing, {"user_id": ids(users_known, "id")}),
            **write_empty(growing, "deals", "deal_items", "item_members"),
        }
        advance(2, STEPS, "events")
        days = local_days(ids(checkins, "s"), TIMEZONE)
        first, last = span_of(days)
        events = visits(checkins, user_id, item_id, days)
        rows["events"] = write_events(growing, events, days, first, last)
        advance(3, STEPS, "dictionaries")
        dictionaries = {"users": users_known, "items": items_known}
        rejected = write_origins(growing, dictionaries, {"checkins": refused})
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_checkins(checkins: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Check-ins that can be used, each once, in the order of time, with `s`, their unix seconds;
    and the others with the reason."""
    there = pc.assume_timezone(
        checkins["local_time"], TIMEZONE, ambiguous="earliest", nonexistent="earliest"
    )
    seconds = np.asarray(there.cast(pa.int64()).fill_null(-1)) // 1000
    checkins = checkins.append_column("s", pa.array(seconds))
    order = np.lexsort(
        (*(np.asarray(checkins[column].fill_null(-1)) for column in ("poi", "user")), seconds)
    )
    checkins, seconds = checkins.take(pa.array(order)), seconds[order]
    sound, refused = sieve(
        checkins,
        {
            "missing_value": are_missing(checkins, CHECKINS),
            "bad_time": are_out_of_time(seconds) | _never_was(checkins),
        },
        repeated=("user", "poi", "local_time"),
    )
    return sound, refused.drop_columns(["s"])


def write_city(lake: Path, users: int) -> int:
    """The one city; its population is the users seen."""
    row = {
        "city_id": CITY_ID,
        "name": CITY,
        "country": COUNTRY,
        "lat": CITY_LAT,
        "lon": CITY_LON,
        "population": users,
        "timezone": TIMEZONE,
    }
    return write_border(lake, "cities", {name: [value] for name, value in row.items()})


def visits(checkins: pa.Table, user_id: Ids, item_id: Ids, days: Ids) -> pa.Table:
    """Check-ins as events, in their own order, which is that of time."""
    _, session = np.unique(np.stack([user_id, days]), axis=1, return_inverse=True)
    own = [ids(checkins, column) for column in ("user", "poi", "s")]
    at = pa.array(own[2] * 1000, pa.int64()).cast(pa.timestamp("ms", tz="UTC"))
    return pa.table(
        {
            "event_id": [f"{NAME}-{u}-{p}-{s}" for u, p, s in zip(*own, strict=True)],
            "at": at,
            "user_id": user_id,
            "session_id": session.astype(np.int64).reshape(-1) + 1,
            "action": [str(Action.VISIT)] * checkins.num_rows,
            "item_id": item_id,
            "browse_city": np.full(checkins.num_rows, CITY_ID),
            "arrived_at": at,
        }
    )


def _never_was(checkins: pa.Table) -> Bools:
    """Whether the clocks were put forward over the time, shape (n,): reading it back moves it."""
    at = pa.array(ids(checkins, "s") * 1000).cast(pa.timestamp("ms", tz="UTC"))
    back = pc.local_timestamp(at.cast(pa.timestamp("ms", tz=TIMEZONE))).cast(pa.int64())
    meant = checkins["local_time"].cast(pa.int64()).fill_null(0)
    # To the second: what is smaller is not kept.
    moved: Bools = np.asarray(back) // 1000 != np.asarray(meant) // 1000
    return moved
