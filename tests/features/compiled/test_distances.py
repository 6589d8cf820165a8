"""Distances by loops are numpy's, bit for bit."""

import numpy as np
import pytest

from features.compiled.distances import distances_km
from features.kernels import distance_km

NAN = float("nan")


@pytest.mark.parametrize("start", [(34.26, 108.94), (-90.0, 180.0), (NAN, 3.0), (3.0, NAN)])
def test_they_are_the_kernels(start: tuple[float, float]) -> None:
    rng = np.random.default_rng(2)
    lat, lon = rng.uniform(-90, 90, 5_000), rng.uniform(-180, 180, 5_000)
    lat[::50], lon[::70] = NAN, NAN
    lat[1], lon[1] = 34.26, 108.94
    for m in (0, 1, 3, 20, 5_000):
        rows = rng.permutation(5_000)[:m]

        expected = distance_km(*(np.array([x]) for x in start), lat[rows], lon[rows])

        np.testing.assert_array_equal(distances_km(*start, rows, lat, lon), expected)
