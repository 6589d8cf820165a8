"""A real catalogue for the world: places, prices and sales that an importer has put into a lake.

The people, their trips and tastes stay invented. What a lake of a catalogue holds: `items`,
`cities`, and, where sales are known, `monthly_sales` (item_id, sales).
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from features.arrow import doubles, ids
from features.errors import ContractError, SpecError
from features.kernels import distance_km
from features.schema import CATEGORIES, F64, Bools, Ids, Kind
from simulator.calendar import Calendar
from simulator.cities import APART_KM, Cities
from simulator.items import (
    FEWEST_ITEMS,
    KINDS,
    POI,
    TOP_PULL,
    Drawn,
    Items,
    Members,
    draw_items,
    finish,
    invented_pois,
)
from simulator.sampling import Rng
from simulator.size import WorldSize
from simulator.vocabulary import ALL_YEAR, TRAITS

APPROXIMATE: Final = "approximate_place"  # the tag of an item that stands at its city's centre
SALES_POWER: Final = 0.5  # of popularity in sales: a page's order makes the rest of the difference
AUDIENCE_SPREAD: Final = 0.3  # of log popularity, between locals and visitors
FREE_CNY: Final = 1.0  # what costs nothing: the world thinks in logarithms of prices
BUNDLE_SHARE: Final = 0.1  # of what its best POI sells
LARGEST: Final = 2.5  # times items_per_city: the best sold of a city that has more
SUFFIXES: Final = {Kind.PACKAGE: " Package", Kind.TOUR: " Day Tour"}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Cities, (c,), and the spots of theirs, (n,), best sold first within a city."""

    city_id: Ids
    city_name: NDArray[np.str_]
    country: NDArray[np.str_]
    city_lat: F64
    city_lon: F64
    population: Ids
    timezone: NDArray[np.str_]
    city: Ids  # (n,) index of the spot's city
    name: NDArray[np.str_]
    lat: F64
    lon: F64
    is_placed: Bools  # the position is the spot's own
    category: Ids  # index into CATEGORIES
    price_cny: F64  # NaN unknown
    level: NDArray[np.int8]  # 0: not graded
    sales: F64


def read_catalogue(lake: Path) -> Catalogue:
    """The catalogue of an imported lake. Raises ContractError where it holds no POI."""
    cities, items = _table(lake, "cities"), _table(lake, "items")
    is_poi = np.asarray(items["kind"].to_pylist()) == Kind.POI
    own, city_id = ids(items, "item_id"), ids(cities, "city_id")
    order_of_city = np.argsort(city_id)
    city = order_of_city[np.searchsorted(city_id[order_of_city], ids(items, "city"))]
    sales = np.zeros(own.size)
    if (lake / "monthly_sales").is_dir():
        sold = _table(lake, "monthly_sales")
        known = dict(zip(ids(sold, "item_id").tolist(), doubles(sold, "sales"), strict=True))
        sales = np.nan_to_num(np.array([known.get(i, 0.0) for i in own.tolist()]))
    kept = np.flatnonzero(is_poi)
    if kept.size == 0:
        raise ContractError(
            f"{lake} holds no item of kind 'poi'; expected an imported catalogue, such as "
            "`sojourn import qunar` makes"
        )
    kept = kept[np.lexsort((own[kept], -sales[kept], city[kept]))]
    codes = {name: code for code, name in enumerate(CATEGORIES)}
    tags = items["tags"].to_pylist()
    categories = items["category"].to_pylist()
    return Catalogue(
        city_id=city_id,
        city_name=np.array(cities["name"].to_pylist(), dtype=np.str_),
        country=np.array(cities["country"].to_pylist(), dtype=np.str_),
        city_lat=doubles(cities, "lat"),
        city_lon=doubles(cities, "lon"),
        population=ids(cities, "population"),
        timezone=np.array(cities["timezone"].to_pylist(), dtype=np.str_),
        city=city[kept],
        name=np.array(items["name"].to_pylist(), dtype=np.str_)[kept],
        lat=doubles(items, "lat")[kept],
        lon=doubles(items, "lon")[kept],
        is_placed=np.array([APPROXIMATE not in tags[n] for n in kept], dtype=np.bool_),
        category=np.array([codes.get(categories[n], 0) for n in kept], dtype=np.int64),
        price_cny=doubles(items, "price_cny")[kept],
        level=np.nan_to_num(doubles(items, "level")[kept]).astype(np.int8),
        sales=sales[kept],
    )


def catalogue_cities(catalogue: Catalogue, size: WorldSize) -> Cities:
    """The most populous cities with enough spots, apart from one another; famous by their sales.

    Raises SpecError where there are fewer than the size says, or than two where it says nothing.
    """
    country, fewest = size.country, size.cities or 2
    spots = np.bincount(catalogue.city, minlength=catalogue.city_id.size)
    able = (spots >= FEWEST_ITEMS) & (catalogue.population > 0) & (catalogue.country == country)
    chosen: list[int] = []
    for n in np.lexsort((catalogue.city_id, -catalogue.population)).tolist():
        lat, lon = catalogue.city_lat, catalogue.city_lon
        apart = distance_km(lat[chosen], lon[chosen], lat[[n]], lon[[n]])
        if able[n] and not (apart < APART_KM).any() and len(chosen) < size.city_count:
            chosen.append(n)
    if len(chosen) < fewest:
        raise SpecError(
            f"the catalogue has {len(chosen)} cities of {country!r} with {FEWEST_ITEMS} spots or "
            f"more that lie {APART_KM:.0f} km apart, but the world asks for {fewest}; set "
            f"cities={len(chosen)}, or take another catalogue"
        )
    sold = np.bincount(catalogue.city, weights=catalogue.sales, minlength=spots.size)[chosen]
    fame = np.sqrt(sold + 1.0)
    return Cities(
        city_id=catalogue.city_id[chosen],
        name=catalogue.city_name[chosen],
        country=catalogue.country[chosen],
        lat=catalogue.city_lat[chosen],
        lon=catalogue.city_lon[chosen],
        population=catalogue.population[chosen],
        timezone=catalogue.timezone[chosen],
        fame=fame / fame.sum(),
    )


def catalogue_items(
    rng: Rng, size: WorldSize, cities: Cities, calendar: Calendar, catalogue: Catalogue
) -> tuple[Items, Members]:
    """The real spots of these cities, and packages and tours invented of them."""
    of_city = {int(city_id): n for n, city_id in enumerate(catalogue.city_id)}
    most = round(size.items_per_city * LARGEST)

    def pois(rng: Rng, city: int) -> Drawn:
        spots = np.flatnonzero(catalogue.city == of_city[int(cities.city_id[city])])[:most]
        # Ids follow the order of rows, and ties are broken by id: best sold first would tell.
        return _pois(rng, cities, city, catalogue, rng.permutation(spots))

    drawn, members = draw_items(rng, cities, pois)
    spot = drawn["spot"].astype(np.int64)
    items = finish(rng, drawn, cities, calendar)
    return _real(rng, items, spot, catalogue), members


def _pois(rng: Rng, cities: Cities, city: int, catalogue: Catalogue, spots: Ids) -> Drawn:
    """One city's spots, with what the catalogue does not say invented as for any other POI."""
    drawn = invented_pois(rng, cities, city, catalogue.category[spots])
    usual = np.array([TRAITS[name].price_cny for name in CATEGORIES])[catalogue.category[spots]]
    log_sales = np.log1p(catalogue.sales[spots])
    spread = max(float(log_sales.std()), 1e-9)
    placed, price = catalogue.is_placed[spots], catalogue.price_cny[spots]
    return drawn | {
        "spot": spots,
        "lat": np.where(placed, catalogue.lat[spots], drawn["lat"]),
        "lon": np.where(placed, catalogue.lon[spots], drawn["lon"]),
        "price_cny": np.where(np.isfinite(price), np.maximum(price, FREE_CNY), usual),
        "quality": (log_sales - log_sales.mean()) / spread,
    }


def _real(rng: Rng, items: Items, spot: Ids, catalogue: Catalogue) -> Items:
    """Names, grades, prices and popularity of the catalogue instead of invented ones."""
    is_poi = items.kind == POI
    sales = catalogue.sales[spot] * np.where(is_poi, 1.0, BUNDLE_SHARE)
    log_sales = np.log1p(sales)
    best = np.zeros(int(items.city.max()) + 1)
    np.maximum.at(best, items.city, log_sales)
    pull = TOP_PULL + SALES_POWER * (log_sales - best[items.city])
    own = rng.normal(0.0, AUDIENCE_SPREAD, (items.size, 2))
    is_priced = np.isfinite(catalogue.price_cny[spot])
    return replace(
        items,
        name=_names(items, catalogue.name[spot]),
        has_price=is_priced,
        sellable=is_priced,
        level=np.where(is_poi, catalogue.level[spot], 0).astype(np.int8),
        open_months=np.full(items.size, ALL_YEAR, dtype=np.int32),
        pull=(pull[:, None] + own).astype(np.float32),
        launch_day=np.zeros(items.size, dtype=np.int64),
    )


def _names(items: Items, names: NDArray[np.str_]) -> NDArray[np.str_]:
    """Names of spots, and of bundles after their best one, unique within a city."""
    taken: set[tuple[int, str]] = set()
    found = []
    for n, name in enumerate(names.tolist()):
        whole = name + SUFFIXES.get(KINDS[int(items.kind[n])], "")
        count, unique = 1, whole
        while (int(items.city[n]), unique) in taken:
            count += 1
            unique = f"{whole} {count}"
        taken.add((int(items.city[n]), unique))
        found.append(unique)
    return np.array(found, dtype=np.str_)


def _table(lake: Path, name: str) -> pa.Table:
    file = lake / name / "part-00000.parquet"
    if not file.is_file():
        raise ContractError(f"{file} is missing; expected the lake of an imported catalogue")
    return pq.ParquetFile(file).read()
