"""Which city a position is in, and which city is the largest."""

from typing import Final

import numpy as np
from scipy.spatial import cKDTree

from features.schema import CityId
from serving.catalogue import CITY_REACH_KM, Catalogue, chord_of, unit_vector, unit_vectors
from serving.types import Position

NEIGHBOURS: Final = 4  # asked for, so that of two equally near cities the smaller id wins


class CityTree:
    """The cities of a release by position."""

    def __init__(self, catalogue: Catalogue) -> None:
        cities = catalogue.cities
        placed = np.flatnonzero(np.isfinite(cities.lat) & np.isfinite(cities.lon))
        self._ids = cities.ids[placed]
        self._tree = cKDTree(unit_vectors(cities.lat[placed], cities.lon[placed]))

    def nearest(self, position: Position) -> CityId | None:
        """The nearest city within CITY_REACH_KM, None where there is none; ties by id."""
        if len(self._ids) == 0:
            return None
        near, rows = self._tree.query(
            unit_vector(position.lat, position.lon),
            k=NEIGHBOURS,
            distance_upper_bound=chord_of(CITY_REACH_KM),
        )
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
