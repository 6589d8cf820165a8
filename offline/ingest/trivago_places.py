"""Where trivago's cities and hotels are, and what is known of them.

A city is a name as written; one without a position stands at the middle of its country's others. A
hotel stands in its city, as its own position is not told, at the median of the prices shown.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from features.arrow import doubles, ids
from features.schema import F64, Ids
from offline.ingest.landing import Arrays, write_border
from offline.ingest.trivago_lists import Listed

TIMEZONE: Final = "UTC"  # 55 country sites; the challenge's days are UTC's
CATEGORY: Final = "hotel"


def positions(names: pa.ChunkedArray, places: pa.Table) -> dict[str, F64]:
    """Latitude, longitude and population of each city name, (c,) each; a name that nobody located
    stands at the middle of the others of its country, else of all."""
    known = places.filter(
        pc.and_(pc.less_equal(pc.abs(places["lat"]), 90), pc.less_equal(pc.abs(places["lon"]), 180))
    )
    place_of = {name: k for k, name in reversed(list(enumerate(known["city"].to_pylist())))}
    texts = names.to_pylist()
    row = np.array([place_of.get(text, -1) for text in texts], dtype=np.int64)
    countries = np.array([text.rpartition(", ")[2] for text in texts], dtype=object)
    columns = {name: np.full(row.size, np.nan) for name in ("lat", "lon", "population")}
    for name, values in columns.items():
        if known.num_rows:
            values[row >= 0] = doubles(known, name)[row[row >= 0]]
    for name in ("lat", "lon"):
        columns[name] = _middle_where_unknown(columns[name], countries)
    return columns


def commonest(item_id: Ids, city_id: Ids, items: int) -> Ids:
    """The city in which each item was seen most often, (items,); of equally common the first."""
    counted = (
        pa.table({"item": item_id, "city": city_id})
        .group_by(["item", "city"])
        .aggregate([("city", "count")])
        .sort_by([("item", "ascending"), ("city_count", "descending"), ("city", "ascending")])
    )
    known, first = np.unique(counted["item"].to_numpy(), return_index=True)
    assert known.size == items  # every id was made of a row that is here
    return np.asarray(counted["city"].to_numpy()[first], dtype=np.int64)


def described(hotels: Ids, home: Ids, located: dict[str, F64], listed: Listed) -> Arrays:
    """Hotels as items."""
    prices = listed.median_prices(hotels.size)
    return {
        "item_id": np.arange(1, hotels.size + 1),
        "name": [f"hotel {own}" for own in hotels.tolist()],
        "city": home,
        "lat": located["lat"][home - 1],
        "lon": located["lon"][home - 1],
        "category": [CATEGORY] * hotels.size,
        "price_cny": [None if np.isnan(p) else p for p in prices.tolist()],
    }


def write_cities(
    lake: Path, known: pa.Table, located: dict[str, F64], city_id: Ids, user_id: Ids
) -> int:
    """Cities by id; where the population is not known, the users who searched there."""
    names = known["source"].to_pylist()
    searchers = np.unique(np.stack([city_id, user_id]), axis=1)[0]
    searched = np.bincount(searchers, minlength=len(names) + 1)[1:]
    population = located["population"]
    unknown = ~(population >= 0)
    return write_border(
        lake,
        "cities",
        {
            "city_id": ids(known, "id"),
            "name": [name.rpartition(", ")[0] or name for name in names],
            "country": [name.rpartition(", ")[2] for name in names],
            "lat": located["lat"],
            "lon": located["lon"],
            "population": np.where(unknown, searched, np.where(unknown, 0.0, population)).astype(
                np.int64
            ),
            "timezone": [TIMEZONE] * len(names),
        },
    )


def _middle_where_unknown(values: F64, countries: np.ndarray) -> F64:
    known = ~np.isnan(values)
    everywhere = float(np.median(values[known])) if known.any() else 0.0
    filled = values.copy()
    for country in np.unique(countries[~known].astype(str)):
        here = countries == country
        there = values[here & known]
        filled[here & ~known] = np.median(there) if there.size else everywhere
    return filled
