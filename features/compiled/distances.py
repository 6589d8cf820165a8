"""`features.kernels.distance_km` from one point to many: loops around numpy's sin and the like."""

from typing import Final

import numpy as np

from features.compiled.loops import Room, address, loop
from features.kernels import EARTH_RADIUS_KM
from features.schema import F64, Ids

_ROOM: Final = Room()


def distances_km(lat: float, lon: float, rows: Ids, lats: F64, lons: F64) -> F64:
    """Kilometres to the points of some rows, (m,); NaN where either end is unknown.

    The arrays must be contiguous; degrees.
    """
    m = len(rows)
    made = _ROOM.doubles(3 * m + 1)
    made_at = address(made)
    loop("distance_arguments")(m, lat, lon, rows, lats, lons, made_at)
    found = np.empty(m)
    arcs(m, made, made_at, found)
    found *= 2 * EARTH_RADIUS_KM
    return found


def arcs(n: int, made: F64, made_at: int, found: F64) -> None:
    """Half the angles between points, (n,), into `found`, of what a loop wrote for sin and cos."""
    sines, cosines = made[: 2 * n], made[2 * n :]
    np.sin(sines, sines)
    np.cos(cosines, cosines)
    loop("distance_chords")(n, made_at)
    np.arcsin(made[:n], found)
