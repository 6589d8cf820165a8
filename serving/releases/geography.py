"""Which city a position is in, and which city is the largest."""

from typing import Final

import numpy as np
from scipy.spatial import cKDTree

from features.compiled.loops import address, loop
from features.schema import F64, CityId
from serving.releases.catalogue import CITY_REACH_KM, Catalogue, chord_of, unit_vector, unit_vectors
from serving.types import Position

FEW: Final = 5_000  # cities that are looked at one and all
NEIGHBOURS: Final = 4  # asked for, so that of two equally near cities the smaller id wins


class CityTree:
    """The cities of a release by position."""

    def __init__(self, catalogue: Catalogue) -> None:
        cities = catalogue.cities
        placed = np.flatnonzero(np.isfinite(cities.lat) & np.isfinite(cities.lon))
        self._ids = np.ascontiguousarray(cities.ids[placed])
        points = unit_vectors(cities.lat[placed], cities.lon[placed])
        self._axes: F64 = np.ascontiguousarray(points.T)
        self._tree = cKDTree(points) if len(self._ids) > FEW else None
        self._of_few = len(self._ids), address(self._axes), address(self._ids)
        self._loop, self._reach = loop("nearest_city"), chord_of(CITY_REACH_KM)

    def nearest(self, position: Position) -> CityId | None:
        """The nearest city within CITY_REACH_KM, None where there is none; ties by id."""
        if len(self._ids) == 0:
            return None
        point = unit_vector(position.lat, position.lon)
        if self._tree is None:  # a look at all of a country's takes less than the tree to begin
            return CityId(self._loop(*self._of_few, *point, self._reach)) or None
        near, rows = self._tree.query(point, k=NEIGHBOURS, distance_upper_bound=self._reach)
        within = np.isfinite(near)
        if not within.any():
            return None
        tied = rows[within & (near == near[0])]
        return CityId(int(self._ids[tied].min()))


def largest_city(catalogue: Catalogue) -> CityId | None:
    """The most populous city that has something to sell, ties by id; None without any item."""
    cities, items = catalogue.cities, catalogue.items
    selling = np.isin(cities.ids, np.unique(items.city[np.flatnonzero(items.sellable)]))
    rows = np.flatnonzero(selling)
    if rows.size == 0:
        return None
    best = rows[np.lexsort((cities.ids[rows], -cities.population[rows]))[0]]
    return CityId(int(cities.ids[best]))
