"""Which city a position is in, and which city is the largest."""

from typing import Final

import numpy as np
from scipy.spatial import cKDTree

from features.schema import F64, CityId
from serving.catalogue import CITY_REACH_KM, Catalogue, chord_of, unit_vector, unit_vectors
from serving.types import Position

FEW: Final = 5_000  # cities that are looked at one and all
NEIGHBOURS: Final = 4  # asked for, so that of two equally near cities the smaller id wins


class CityTree:
    """The cities of a release by position."""

    def __init__(self, catalogue: Catalogue) -> None:
        cities = catalogue.cities
        placed = np.flatnonzero(np.isfinite(cities.lat) & np.isfinite(cities.lon))
        self._ids = cities.ids[placed]
        points = unit_vectors(cities.lat[placed], cities.lon[placed])
        self._axes: F64 = np.ascontiguousarray(points.T)
        self._tree = cKDTree(points) if len(self._ids) > FEW else None

    def nearest(self, position: Position) -> CityId | None:
        """The nearest city within CITY_REACH_KM, None where there is none; ties by id."""
        if len(self._ids) == 0:
            return None
        point, reach = unit_vector(position.lat, position.lon), chord_of(CITY_REACH_KM)
        if self._tree is None:
            return self._nearest_of_few(point, reach)
        near, rows = self._tree.query(point, k=NEIGHBOURS, distance_upper_bound=reach)
        within = np.isfinite(near)
        if not within.any():
            return None
        tied = rows[within & (near == near[0])]
        return CityId(int(self._ids[tied].min()))

    def _nearest_of_few(self, point: tuple[float, float, float], reach: float) -> CityId | None:
        """By a look at all of them: a country's cities take a fifth of what the tree takes to
        begin."""
        (x, y, z), (a, b, c) = self._axes, point
        chords = np.sqrt((x - a) ** 2 + (y - b) ** 2 + (z - c) ** 2)
        nearest = chords.min()
        if nearest >= reach:
            return None
        return CityId(int(self._ids[chords == nearest].min()))


def largest_city(catalogue: Catalogue) -> CityId | None:
    """The most populous city that has something to sell, ties by id; None without any item."""
    cities, items = catalogue.cities, catalogue.items
    selling = np.isin(cities.ids, np.unique(items.city[np.flatnonzero(items.sellable)]))
    rows = np.flatnonzero(selling)
    if rows.size == 0:
        return None
    best = rows[np.lexsort((cities.ids[rows], -cities.population[rows]))[0]]
    return CityId(int(cities.ids[best]))
