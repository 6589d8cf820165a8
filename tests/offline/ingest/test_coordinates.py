"""Chinese map coordinates back to WGS84: published points, and round trips."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from features.kernels import distance_km
from offline.ingest.coordinates import (
    bd09_of_gcj02,
    gcj02_of_bd09,
    gcj02_of_wgs84,
    wgs84_of_bd09,
    wgs84_of_gcj02,
)


def one(value: float) -> np.ndarray:
    return np.array([value])


def metres(a: tuple[np.ndarray, np.ndarray], b: tuple[np.ndarray, np.ndarray]) -> float:
    return float(1000 * distance_km(a[0], a[1], b[0], b[1])[0])


def test_the_published_examples_of_coordtransform_come_out() -> None:
    # From the library's own README: 116.404, 39.915 read as each of the three.
    given_point = one(39.915), one(116.404)

    assert (
        metres(bd09_of_gcj02(*given_point), (one(39.92133699351022), one(116.41036949371029))) < 1
    )
    assert (
        metres(gcj02_of_bd09(*given_point), (one(39.90865673957631), one(116.39762729119315))) < 1
    )
    assert (
        metres(gcj02_of_wgs84(*given_point), (one(39.91640428150164), one(116.41024449916938))) < 1
    )


china_lat, china_lon = st.floats(18.0, 53.0), st.floats(74.0, 134.0)


@given(china_lat, china_lon)
def test_gcj02_goes_there_and_back_within_a_millimetre(lat: float, lon: float) -> None:
    there = gcj02_of_wgs84(one(lat), one(lon))

    assert metres(wgs84_of_gcj02(*there), (one(lat), one(lon))) < 0.001


@given(china_lat, china_lon)
def test_bd09_goes_there_and_back_within_two_metres(lat: float, lon: float) -> None:
    there = bd09_of_gcj02(*gcj02_of_wgs84(one(lat), one(lon)))

    assert metres(wgs84_of_bd09(*there), (one(lat), one(lon))) < 2


def test_the_shift_is_some_hundreds_of_metres_and_none_abroad() -> None:
    beijing, paris = (one(39.9163), one(116.3908)), (one(48.85), one(2.35))

    assert 300 < metres(gcj02_of_wgs84(*beijing), beijing) < 800
    assert metres(gcj02_of_wgs84(*paris), paris) == 0
