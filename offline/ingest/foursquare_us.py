"""Check-ins in the United States: Foursquare TIST2015 (Yang et al.), as cut down by LBSNDatasets.

`checkins.parquet` (user, poi, ts in seconds) and `poi.parquet` (poi, lat, lon and the nearest
GeoNames place). A check-in becomes a visit; a user's visits of one local day, a session. The set
knows no cities, categories, prices or orders. Cities are the cells of a grid, centred on the
multiples of its width (so a quarter degree holds most of New York): id row * columns + column + 1
from the south-west, the commonest place's name, the cell's centre, and as population the number of
users seen there. The category of all is "unknown".

`ts` is unix time less eight hours, as if UTC had been read as China's. Once they are added 543
pairs of a user in New York and one of `foursquare_nyc`, whose clock is right, share five minutes or
more (one pair 773), at other whole hours from -12 to +12 at most 68; summer and winter agree.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import doubles, ids
from features.errors import ContractError, SpecError
from features.schema import F64, MAX_CITY_ID, Action, Ids
from offline.ingest.clocks import of_utc_read_as_china
from offline.ingest.landing import (
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
    are_out_of_time,
    dense_ids,
    local_days,
    read_columns,
    sieve,
    span_of,
)
from offline.running.progress import Advance, unwatched

NAME: Final = "foursquare_us"
TIMEZONE: Final = "America/Chicago"  # of four zones: days begin at 22:00 to 1:00 elsewhere
COUNTRY: Final = "US"
CELL_DEGREES: Final = 0.25
STEPS: Final = 4

CHECKINS: Final = {"user": pa.int64(), "poi": pa.int64(), "ts": pa.int64()}
POI: Final = {
    "poi": pa.int64(),
    "lat": pa.float64(),
    "lon": pa.float64(),
    "gn_place": pa.string(),
    "gn_cc": pa.string(),
}


def import_to(
    source: Path,
    lake: Path,
    advance: Advance = unwatched,
    cell_degrees: float = CELL_DEGREES,
) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    columns = round(360 / cell_degrees)
    if not 0 < cell_degrees <= 10 or columns * (round(180 / cell_degrees) + 1) > MAX_CITY_ID:
        raise SpecError(
            f"cell_degrees is {cell_degrees}; expected 0.1 to 10, so that city ids stay below "
            f"{MAX_CITY_ID + 1}"
        )
    advance(0, STEPS, "reading")
    poi, bad_poi = sound_poi(read_columns(source / "poi.parquet", POI))
    checkins, bad_checkins = sound_checkins(
        read_columns(source / "checkins.parquet", CHECKINS), ids(poi, "poi")
    )
    if not checkins.num_rows:
        raise ContractError(f"{source / 'checkins.parquet'} holds no check-in that can be used")
    with landing(lake) as growing:
        advance(1, STEPS, "items and cities")
        item_id, items_known = dense_ids(poi["poi"])
        user_id, users_known = dense_ids(checkins["user"])
        cell = cells(doubles(poi, "lat"), doubles(poi, "lon"), cell_degrees)
        place = np.searchsorted(items_known["source"].to_numpy(), ids(checkins, "poi"))
        at = np.argsort(item_id)[place]  # row in poi of each check-in
        rows = {
            "items": write_items(growing, described(poi, item_id, cell)),
            "cities": write_cities(growing, poi, cell, cell[at], user_id, cell_degrees),
            "users": write_users(growing, {"user_id": ids(users_known, "id")}),
            **write_empty(growing, "deals", "deal_items", "item_members"),
        }
        advance(2, STEPS, "events")
        days = local_days(moments(checkins), TIMEZONE)
        first, last = span_of(days)
        events = visits(checkins, poi.take(pa.array(at)), user_id, item_id[at], cell[at], days)
        rows["events"] = write_events(growing, events, np.sort(days), first, last)
        advance(3, STEPS, "dictionaries")
        dictionaries = {"users": users_known, "items": items_known}
        refused = {"poi": bad_poi, "checkins": bad_checkins}
        rejected = write_origins(growing, dictionaries, refused)
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, first, last, rows, rejected)


def sound_poi(poi: pa.Table) -> tuple[pa.Table, pa.Table]:
    """POIs with an id of their own and a position, and the others with the reason."""
    lat, lon = doubles(poi, "lat"), doubles(poi, "lon")
    return sieve(
        poi,
        {
            "missing_id": are_missing(poi, ("poi",)),
            "bad_coordinates": are_nowhere(lat, lon),
        },
        repeated_id=("poi",),
    )


def sound_checkins(checkins: pa.Table, poi: Ids) -> tuple[pa.Table, pa.Table]:
    """Check-ins of a user at a known POI in this age, each once, in the order of time; and the
    others with the reason."""
    user, at, ts = (np.asarray(checkins[c].fill_null(-1)) for c in CHECKINS)
    checkins = checkins.take(pa.array(np.lexsort((at, user, ts))))
    user, at, ts = (np.asarray(checkins[c].fill_null(-1)) for c in CHECKINS)
    return sieve(
        checkins,
        {
            "missing_value": are_missing(checkins, CHECKINS),
            "bad_time": are_out_of_time(ts),
            "unknown_poi": ~np.isin(at, poi),
        },
        repeated=tuple(CHECKINS),
    )


def moments(checkins: pa.Table) -> Ids:
    """When each check-in was, unix seconds, shape (n,)."""
    return of_utc_read_as_china(ids(checkins, "ts"))


def cells(lat: F64, lon: F64, degrees: float) -> Ids:
    """The grid cell of each position as a city id, shape (n,)."""
    columns = round(360 / degrees)
    row = np.floor((lat + 90.0) / degrees + 0.5).astype(np.int64)
    column = np.floor((lon + 180.0) / degrees + 0.5).astype(np.int64) % columns
    return row * columns + column + 1


def described(poi: pa.Table, item_id: Ids, cell: Ids) -> Arrays:
    """POIs as items."""
    names = zip(ids(poi, "poi"), poi["gn_place"].to_pylist(), strict=True)
    return {
        "item_id": item_id,
        "name": [f"POI {own} near {place}" for own, place in names],
        "city": cell,
        "lat": doubles(poi, "lat"),
        "lon": doubles(poi, "lon"),
    }


def write_cities(
    lake: Path, poi: pa.Table, cell: Ids, visited: Ids, visitor: Ids, degrees: float
) -> int:
    known = np.unique(cell)
    columns = round(360 / degrees)
    row, column = np.divmod(known - 1, columns)
    seen = np.unique(np.stack([visited, visitor]), axis=1)[0]
    return write_border(
        lake,
        "cities",
        {
            "city_id": known,
            "name": commonest(cell, poi["gn_place"]),
            "country": commonest(cell, poi["gn_cc"]),
            "lat": row * degrees - 90.0,
            "lon": column * degrees - 180.0,
            "population": np.searchsorted(seen, known, "right") - np.searchsorted(seen, known),
            "timezone": [TIMEZONE] * known.size,
        },
    )


def commonest(cell: Ids, names: pa.ChunkedArray) -> list[str]:
    """The commonest name in each cell, cells ascending; of equally common the first in order."""
    counted = (
        pa.table({"cell": cell, "name": names.fill_null("")})
        .group_by(["cell", "name"])
        .aggregate([("name", "count")])
        .sort_by([("cell", "ascending"), ("name_count", "descending"), ("name", "ascending")])
    )
    _, first = np.unique(counted["cell"].to_numpy(), return_index=True)
    found: list[str] = counted["name"].take(pa.array(first)).to_pylist()
    return found


def visits(
    checkins: pa.Table, poi: pa.Table, user_id: Ids, item_id: Ids, city: Ids, days: Ids
) -> pa.Table:
    """Check-ins as events, in the order of their local days; `poi` is the POI of each."""
    order = pa.array(np.argsort(days, kind="stable"))
    _, session = np.unique(np.stack([user_id, days]), axis=1, return_inverse=True)
    own = [ids(checkins, column) for column in CHECKINS]
    at = pa.array(moments(checkins) * 1000, pa.int64()).cast(pa.timestamp("ms", tz="UTC"))
    events = pa.table(
        {
            "event_id": [f"{NAME}-{u}-{p}-{t}" for u, p, t in zip(*own, strict=True)],
            "at": at,
            "user_id": user_id,
            "session_id": session.astype(np.int64).reshape(-1) + 1,
            "action": [str(Action.VISIT)] * checkins.num_rows,
            "item_id": item_id,
            "browse_city": city,
            "lat": poi["lat"],
            "lon": poi["lon"],
            "arrived_at": at,
        }
    )
    return events.take(order)
