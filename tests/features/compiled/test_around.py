"""The nearest items by a tree are those that looking at all of them finds."""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.compiled.around import LEAF, NearestPlaces, Point
from features.kernels import distance_km
from features.schema import F64, Ids
from serving.releases.catalogue import chord_of, unit_vector, unit_vectors

EVERYWHERE = 3.0  # farther than any two points of the unit sphere


@dataclass
class Few:
    """Items by position; all of them sell alike."""

    ids: Ids
    lat: F64
    lon: F64
    sales: F64

    def around(self, lat: float, lon: float, radius_km: float, most: int) -> Ids:
        raise NotImplementedError("the tree looks around, by these arrays")


def few(rng: np.random.Generator, n: int, spread: float) -> Few:
    """A town, a third of it at four places, and some items anywhere."""
    lat, lon = 34.0 + spread * rng.normal(size=n), 108.0 + spread * rng.normal(size=n)
    same = np.flatnonzero(rng.random(n) < 0.3)
    corner = rng.integers(0, 4, len(same))
    lat[same], lon[same] = 34.0 + corner // 2 * 0.01, 108.0 + corner % 2 * 0.01
    lat[: n // 20], lon[: n // 20] = rng.uniform(-90, 90, n // 20), rng.uniform(-180, 180, n // 20)
    return Few(np.arange(n, dtype=np.int64) * 3 + 1, lat, lon, np.ones(n))


def rows_of(placed: Few) -> Ids:
    """Those of a table of items of which every other one has a position."""
    return np.arange(len(placed.ids), dtype=np.int64) * 2


def looked_at(points: F64, point: Point, reach: float, most: int) -> list[int]:
    """Indices of the nearest, ascending: of all, one by one."""
    away = points - np.array(point)
    squares = away[:, 0] ** 2 + away[:, 1] ** 2 + away[:, 2] ** 2
    near = np.flatnonzero(squares <= reach * reach)
    order = near[np.lexsort((near, squares[near]))][:most]
    return sorted(order.tolist())


@settings(max_examples=100, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.sampled_from([0, 1, 2, LEAF, LEAF + 1, 33, 500]),
    st.sampled_from([1e-4, 0.05, 3.0]),
    st.sampled_from([1, 7, 60, 600]),
)
def test_the_tree_finds_the_nearest(seed: int, n: int, spread: float, most: int) -> None:
    rng = np.random.default_rng(seed)
    placed = few(rng, n, spread)
    points = unit_vectors(placed.lat, placed.lon)
    tree = NearestPlaces(placed, rows_of(placed), points)

    for lat, lon in ((34.0, 108.0), (34.005, 108.01), (float(rng.uniform(-90, 90)), 20.0)):
        point = unit_vector(lat, lon)
        for reach in (chord_of(0.5), chord_of(30.0), EVERYWHERE):
            found = tree.around(point, reach, most)

            assert sorted(found.tolist()) == looked_at(points, point, reach, most)


@pytest.mark.parametrize("n", [0, 1, 100])
def test_the_arcsines_are_those_of_the_distance(n: int) -> None:
    placed = few(np.random.default_rng(n), n, 0.05)
    tree = NearestPlaces(placed, rows_of(placed), unit_vectors(placed.lat, placed.lon))

    count, room = tree.arcsines(unit_vector(34.0, 108.0), 34.0, 108.0, chord_of(50.0), 80)

    found, arcsines = room[:count], room[80 : 80 + count].view(np.float64)
    expected = distance_km(
        np.array([34.0]), np.array([108.0]), placed.lat[found], placed.lon[found]
    )
    assert (2 * 6371.0088 * arcsines).tolist() == expected.tolist()
    assert n == 0 or count > 0


def test_a_hundred_thousand_at_one_place_are_planted_and_found_by_index() -> None:
    n = 100_000
    placed = Few(np.arange(n), np.full(n, 34.0), np.full(n, 108.0), np.ones(n))
    tree = NearestPlaces(placed, rows_of(placed), unit_vectors(placed.lat, placed.lon))

    found = tree.around(unit_vector(34.0, 108.0), EVERYWHERE, 5)

    assert sorted(found.tolist()) == [0, 1, 2, 3, 4]
