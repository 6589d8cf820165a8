"""Chinese scenic spots from Qunar's pages: the catalogue that a Chinese travel platform has.

`spots_2023.parquet` (level, price, heat and monthly sales, no coordinates) and
`spots_2019_geo.parquet` (coordinates in Baidu's BD-09, price and sales of 2019). A spot is its name
and city. One that both files have takes the position of 2019 and everything else of 2023; one of
2019 alone comes in without level and heat; one of 2023 alone stands at its city's centre and has
the tag "approximate_place". Cities are GeoNames', found by their Chinese names; the few that
GeoNames does not know take ids from the top of the range and their province's largest city's place.

Categories are read from names (`offline.ingest.qunar_spots`). What was sold is in the lake's table
`monthly_sales` (item_id, sales, heat): one month's number is no event, so there are none.
"""

from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import doubles
from features.errors import ContractError
from features.schema import MAX_CITY_ID, Bools, Ids
from offline.ingest.coordinates import wgs84_of_bd09
from offline.ingest.geonames import CHINA, Place, find_place, spellings
from offline.ingest.landing import (
    PART,
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
)
from offline.ingest.qunar_spots import LEVELS, category_of, plain_city
from offline.ingest.reading import read_columns, sieve
from offline.running.progress import Advance, unwatched

NAME: Final = "qunar"
TIMEZONE: Final = "Asia/Shanghai"
COUNTRY: Final = "CN"
SNAPSHOT: Final = date(2023, 6, 30)  # the lake's one, empty day: the pages are undated
APPROXIMATE: Final = "approximate_place"
UNKNOWN_CENTRE: Final = (35.0, 105.0)  # of China, for a province that GeoNames knows no city of
STEPS: Final = 3

SPOTS_2023: Final = {
    "name": pa.string(),
    "level": pa.string(),
    "province": pa.string(),
    "city": pa.string(),
    "heat": pa.float64(),
    "price": pa.float64(),
    "sales": pa.float64(),
}
SPOTS_2019: Final = {
    "name": pa.string(),
    "province": pa.string(),
    "city": pa.string(),
    "price": pa.float64(),
    "sale": pa.float64(),
    "lon": pa.float64(),
    "lat": pa.float64(),
}


def import_to(source: Path, lake: Path, advance: Advance = unwatched) -> ImportReport:
    """Makes a lake of the set in `source`. Raises ContractError for files that are not its."""
    advance(0, STEPS, "reading")
    new, bad_new = sound_spots(read_columns(source / "spots_2023.parquet", SPOTS_2023), "sales")
    old = read_columns(source / "spots_2019_geo.parquet", SPOTS_2019)
    old, bad_old = sound_spots(old, "sale")
    spots = together(new, old)
    if not spots.num_rows:
        raise ContractError(f"{source / 'spots_2023.parquet'} holds no spot that can be used")
    with landing(lake) as growing:
        advance(1, STEPS, "items and cities")
        city, centres = write_cities(growing, spots)
        rows = {
            "items": write_items(growing, described(spots, city, centres)),
            "cities": len(centres),
            **write_empty(growing, "users", "deals", "deal_items", "item_members"),
            "events": write_events(
                growing,
                pa.table({"event_id": pa.array([], pa.string())}),
                _NONE,
                SNAPSHOT,
                SNAPSHOT,
            ),
        }
        advance(2, STEPS, "sales and dictionaries")
        sold = {"sales": spots["sales"], "heat": spots["heat"]}
        item_id = np.arange(1, spots.num_rows + 1, dtype=np.int64)
        rows["monthly_sales"] = write_rows(
            growing / "monthly_sales" / PART, pa.table({"item_id": item_id, **sold})
        )
        known = pa.table({"source": spots["name"], "city": spots["city"], "id": item_id})
        refused = {"spots_2023": bad_new, "spots_2019_geo": bad_old}
        rejected = write_origins(growing, {"items": known}, refused)
        write_card(growing, NAME, TIMEZONE, COUNTRY, NAME)
    advance(STEPS, STEPS, "")
    return ImportReport(NAME, lake, SNAPSHOT, SNAPSHOT, rows, rejected)


_NONE: Final[Ids] = np.zeros(0, dtype=np.int64)


def sound_spots(spots: pa.Table, sales: str) -> tuple[pa.Table, pa.Table]:
    """Spots of a known name and city, each once, the best sold row of those that repeat; and the
    others with the reason. Cities are without their administrative endings then."""
    names = [(name or "").strip() for name in spots["name"].to_pylist()]
    pairs = zip(spots["city"].to_pylist(), spots["province"].to_pylist(), strict=True)
    # Municipalities and two islands of 2019 have no city but themselves.
    cities = [plain_city(city or province or "") for city, province in pairs]
    spots = spots.set_column(spots.column_names.index("name"), "name", pa.array(names, pa.string()))
    spots = spots.set_column(
        spots.column_names.index("city"), "city", pa.array(cities, pa.string())
    )
    faults = {
        "missing_name": np.array([not name for name in names], dtype=np.bool_),
        "missing_city": np.array([not city for city in cities], dtype=np.bool_),
        "bad_price": _negative(spots, "price"),
        "bad_sales": _negative(spots, sales),
    }
    if "lat" in spots.column_names:
        lat, lon = doubles(spots, "lat"), doubles(spots, "lon")
        faults["bad_coordinates"] = ~((np.abs(lat) <= 90.0) & (np.abs(lon) <= 180.0))
    sound, refused = sieve(spots, faults)
    once, repeated = sieve(sound, {"repeated": _are_outsold(sound, sales)})
    return once, pa.concat_tables([refused, repeated])


def together(new: pa.Table, old: pa.Table) -> pa.Table:
    """Every spot once, by (city, name): the columns of SPOTS_2023, and lat and lon."""
    lat, lon = wgs84_of_bd09(doubles(old, "lat"), doubles(old, "lon"))
    places = {
        (row["city"], row["name"]): (row, float(lat[n]), float(lon[n]))
        for n, row in enumerate(old.to_pylist())
    }
    spots = {
        (row["city"], row["name"]): {**row, "lat": None, "lon": None} for row in new.to_pylist()
    }
    for key, (row, north, east) in places.items():
        alone = {"level": None, "heat": None, "sales": row["sale"], **row}
        spots[key] = spots.get(key, alone) | {"lat": north, "lon": east}
    columns = {**SPOTS_2023, "lat": pa.float64(), "lon": pa.float64()}
    return pa.Table.from_pylist([spots[key] for key in sorted(spots)], schema=pa.schema(columns))


def write_cities(lake: Path, spots: pa.Table) -> tuple[Ids, dict[int, tuple[float, float]]]:
    """The city id of each spot, (n,), and the centre of each city."""
    provinces = dict(zip(spots["city"].to_pylist(), spots["province"].to_pylist(), strict=True))
    found = {city: find_place(spellings(city), CHINA) for city in sorted(provinces)}
    ids_of: dict[str, int] = {}
    rows: dict[int, tuple[str, Place | None]] = {}
    for city, place in found.items():
        taken = place is None or place.geoname_id in rows
        own = MAX_CITY_ID - len(rows) if place is None or taken else place.geoname_id
        ids_of[city], rows[own] = own, (city, place or _of_province(provinces, found, city))
    centres = {
        own: (place.lat, place.lon) if place else UNKNOWN_CENTRE
        for own, (_, place) in sorted(rows.items())
    }
    order = sorted(rows)
    write_border(
        lake,
        "cities",
        {
            "city_id": order,
            "name": [rows[own][0] for own in order],
            "country": [p.country if (p := rows[own][1]) else COUNTRY for own in order],
            "lat": [centres[own][0] for own in order],
            "lon": [centres[own][1] for own in order],
            # Its own only: another place's people do not live here.
            "population": [
                p.population if (p := rows[own][1]) and p.geoname_id == own else 0 for own in order
            ],
            "timezone": [TIMEZONE] * len(order),
        },
    )
    own_city = np.array([ids_of[c] for c in spots["city"].to_pylist()], dtype=np.int64)
    return own_city, centres


def _of_province(
    provinces: dict[str, str | None], found: dict[str, Place | None], city: str
) -> Place | None:
    """The largest place of a city's province among those that were found."""
    places = [p for c, p in found.items() if p is not None and provinces[c] == provinces[city]]
    return max(places, key=lambda p: (p.population, -p.geoname_id), default=None)


def described(spots: pa.Table, city: Ids, centres: dict[int, tuple[float, float]]) -> Arrays:
    """Spots as items."""
    lat, lon = doubles(spots, "lat"), doubles(spots, "lon")
    is_placed = np.isfinite(lat)
    centre = np.array([centres[own] for own in city.tolist()])
    names = spots["name"].to_pylist()
    prices = spots["price"].to_pylist()
    return {
        "item_id": np.arange(1, spots.num_rows + 1, dtype=np.int64),
        "name": names,
        "city": city,
        "lat": np.where(is_placed, lat, centre[:, 0]).round(6),
        "lon": np.where(is_placed, lon, centre[:, 1]).round(6),
        "category": [category_of(name) for name in names],
        "tags": [[] if placed else [APPROXIMATE] for placed in is_placed.tolist()],
        "price_cny": prices,
        "level": [LEVELS.get(level or "") for level in spots["level"].to_pylist()],
        "sellable": [price is not None for price in prices],
    }


def _are_outsold(spots: pa.Table, sales: str) -> Bools:
    """Whether a row of the same name and city sold more, or as much and comes before, (n,)."""
    sold = np.nan_to_num(doubles(spots, sales), nan=-1.0)
    pairs = zip(spots["name"].to_pylist(), spots["city"].to_pylist(), strict=True)
    _, code = np.unique([f"{name}\n{city}" for name, city in pairs], return_inverse=True)
    best_first = np.lexsort((np.arange(spots.num_rows), -sold, code))
    outsold = np.ones(spots.num_rows, dtype=np.bool_)
    outsold[best_first[np.unique(code[best_first], return_index=True)[1]]] = False
    return outsold


def _negative(spots: pa.Table, column: str) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    values = doubles(spots, column)
    return (values < 0) | np.isinf(values)
