"""The nearest city is the same by a look at all, by the tree, and by numpy."""

from dataclasses import dataclass

import numpy as np
import pytest

from features.schema import F64, Ids
from serving.releases import geography
from serving.releases.catalogue import CITY_REACH_KM, chord_of, unit_vector, unit_vectors
from serving.releases.geography import CityTree
from serving.types import Position


@dataclass
class Cities:
    ids: Ids
    lat: F64
    lon: F64


@dataclass
class Catalogue:
    cities: Cities


def by_numpy(cities: Cities, position: Position) -> int | None:
    points = unit_vectors(cities.lat, cities.lon)
    chords = np.sqrt(((points - np.array(unit_vector(position.lat, position.lon))) ** 2).sum(1))
    chords[np.isnan(chords)] = np.inf
    if not len(chords) or chords.min() >= chord_of(CITY_REACH_KM):
        return None
    return int(cities.ids[chords == chords.min()].min())


@pytest.mark.parametrize("few", [0, 5_000])
def test_whoever_looks_finds_the_same_city(monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(geography, "FEW", few)
    rng = np.random.default_rng(9)
    for n in (0, 1, 2, 40, 400):
        lat, lon = (rng.uniform(low, low + 4, n // 2 + 1) for low in (30, 100))
        lat[rng.random(len(lat)) < 0.1] = np.nan  # nobody knows where it lies
        lat, lon = np.tile(lat, 2)[:n], np.tile(lon, 2)[:n]  # two share a place
        cities = Cities(1 + rng.permutation(n).astype(np.int64), lat, lon)
        tree = CityTree(Catalogue(cities))  # type: ignore[arg-type]  # of which it reads the cities
        for lat_of, lon_of in rng.uniform((29.5, 99.5), (34.5, 104.5), (60, 2)).tolist():
            position = Position(lat_of, lon_of)

            assert tree.nearest(position) == by_numpy(cities, position)
