"""The items nearest to a point, by the loops of c/around.c: a k-d tree over unit vectors."""

import math
from typing import Final

import numpy as np

from features.compiled.loops import address, long_loop, loop
from features.recall.proximity import Placed
from features.schema import F64, Ids

LEAF: Final = 16  # points of the tree's smallest nodes, as in around.c
DEGREE: Final = math.pi / 180  # as numpy.radians has it

Point = tuple[float, float, float]
"""On the unit sphere."""


class NearestPlaces:
    """n items by position, all of them finite. Threads may share it."""

    def __init__(self, placed: Placed, rows: Ids, points: F64) -> None:
        """`rows` are those of the items of `placed`, ascending, (n,), and `points` where they are
        on the unit sphere, (n, 3)."""
        points = np.ascontiguousarray(points)
        lat, lon, sales = placed.lat, placed.lon, placed.sales
        cosines = np.cos(np.radians(lat))
        self._kept = rows, lat, lon, cosines, sales  # for loops read their memory
        self._order = np.arange(len(rows), dtype=np.int32)
        nodes = _nodes(len(rows))
        self._axes, self._splits = np.zeros(nodes, dtype=np.uint8), np.zeros(nodes)
        long_loop("plant")(
            *(len(rows), address(points), address(self._order)),
            *(address(self._axes), address(self._splits)),
        )
        self._points = points[self._order]
        parts = self._points, self._order, self._axes, self._splits, rows, lat, lon
        places = [address(part) for part in (*parts, cosines, sales)]
        self._structure = np.array([len(rows), *places], dtype=np.int64)
        self.address = address(self._structure)
        self._search = loop("around")
        self._sines, self._chords = loop("around_sines"), loop("around_chords")

    def around(self, point: Point, reach: float, most: int) -> Ids:
        """Indices of the `most` nearest to a point within `reach`, by straight lines on the unit
        sphere, in no order; of equally near ones the least."""
        room = np.empty(2 * most, dtype=np.int64)
        return room[: self._found(point, reach, most, room)]

    def arcsines(
        self, point: Point, lat: float, lon: float, reach: float, most: int
    ) -> tuple[int, Ids]:
        """How many those are; and memory with their indices and, after `most` numbers, the arcsines
        of `features.kernels.distance_km` from (lat, lon), which c/sources.c makes kilometres of."""
        room = np.empty(3 * most, dtype=np.int64)
        n = self._found(point, reach, most, room)
        found, made = address(room), room[most : most + 2 * n].view(np.float64)
        self._sines(n, self.address, found, lat, lon, found + 8 * most)
        np.sin(made, out=made)
        self._chords(n, self.address, found, np.cos(lat * DEGREE), found + 8 * most)
        np.arcsin(made[:n], out=made[:n])
        return n, room

    def _found(self, point: Point, reach: float, most: int, room: Ids) -> int:
        at = address(room)
        return self._search(self.address, *point, reach, most, at, at + 8 * most)


def _nodes(points: int) -> int:
    """Of a tree that is halved until no node has more than LEAF: room for those that are split."""
    depth = 0
    while points > LEAF << depth:
        depth += 1
    return 1 << depth
