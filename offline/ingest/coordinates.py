"""From the shifted coordinates of Chinese maps to WGS84.

GCJ-02 is the datum that public maps of China must use: WGS84 moved by some hundreds of metres.
Baidu's BD-09 moves it once more. Formulas and constants are those of the published open-source
reverse engineering ("eviltransform", and "coordtransform" by wandergis, MIT licence), in which
GCJ-02 stands on the Krasovsky 1940 ellipsoid. The shift has no closed inverse; a fixed point finds
it, because it changes by less than a hundredth of any move.
"""

from typing import Final

import numpy as np

from features.schema import F64, Bools

SEMI_MAJOR_M: Final = 6_378_245.0  # Krasovsky 1940
ECCENTRICITY_SQUARED: Final = 0.00669342162296594323
BD_LON, BD_LAT = 0.0065, 0.006  # degrees
BD_TURN: Final = np.pi * 3000.0 / 180.0
BD_RADIUS, BD_ANGLE = 2e-5, 3e-6
WEST, EAST, SOUTH, NORTH = 72.004, 137.8347, 0.8293, 55.8271  # outside nothing is shifted
ROUNDS: Final = 8  # each leaves a hundredth of the error: far below a millimetre


def wgs84_of_bd09(lat: F64, lon: F64) -> tuple[F64, F64]:
    """Baidu's coordinates as WGS84, degrees, shapes (n,)."""
    return wgs84_of_gcj02(*gcj02_of_bd09(lat, lon))


def gcj02_of_bd09(lat: F64, lon: F64) -> tuple[F64, F64]:
    """Baidu's coordinates as GCJ-02, degrees; within 1 m of the inverse of `bd09_of_gcj02`."""
    x, y = lon - BD_LON, lat - BD_LAT
    radius = np.hypot(x, y) - BD_RADIUS * np.sin(y * BD_TURN)
    angle = np.arctan2(y, x) - BD_ANGLE * np.cos(x * BD_TURN)
    return radius * np.sin(angle), radius * np.cos(angle)


def bd09_of_gcj02(lat: F64, lon: F64) -> tuple[F64, F64]:
    """GCJ-02 as Baidu's coordinates, degrees."""
    radius = np.hypot(lon, lat) + BD_RADIUS * np.sin(lat * BD_TURN)
    angle = np.arctan2(lat, lon) + BD_ANGLE * np.cos(lon * BD_TURN)
    return radius * np.sin(angle) + BD_LAT, radius * np.cos(angle) + BD_LON


def wgs84_of_gcj02(lat: F64, lon: F64) -> tuple[F64, F64]:
    """GCJ-02 as WGS84, degrees: what the shift takes to the given point."""
    true_lat, true_lon = lat.copy(), lon.copy()
    for _ in range(ROUNDS):
        there_lat, there_lon = gcj02_of_wgs84(true_lat, true_lon)
        true_lat, true_lon = true_lat + lat - there_lat, true_lon + lon - there_lon
    return true_lat, true_lon


def gcj02_of_wgs84(lat: F64, lon: F64) -> tuple[F64, F64]:
    """WGS84 as GCJ-02, degrees; what lies outside China's box stays."""
    north, east = _waves(lon - 105.0, lat - 35.0)
    sine = np.sin(np.radians(lat))
    curvature = 1.0 - ECCENTRICITY_SQUARED * sine * sine
    meridian_m = SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED) / (curvature * np.sqrt(curvature))
    parallel_m = SEMI_MAJOR_M / np.sqrt(curvature) * np.cos(np.radians(lat))
    shifts = _is_shifted(lat, lon)
    return (
        np.where(shifts, lat + np.degrees(north / meridian_m), lat),
        np.where(shifts, lon + np.degrees(east / parallel_m), lon),
    )


def _waves(x: F64, y: F64) -> tuple[F64, F64]:
    """The shift to the north and the east in metres, of degrees from 35 N 105 E."""
    root = np.sqrt(np.abs(x))
    short = 20.0 * np.sin(6.0 * x * np.pi) + 20.0 * np.sin(2.0 * x * np.pi)
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
    north += (short + 20.0 * np.sin(y * np.pi) + 40.0 * np.sin(y / 3.0 * np.pi)) * 2.0 / 3.0
    north += (160.0 * np.sin(y / 12.0 * np.pi) + 320.0 * np.sin(y * np.pi / 30.0)) * 2.0 / 3.0
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root
    east += (short + 20.0 * np.sin(x * np.pi) + 40.0 * np.sin(x / 3.0 * np.pi)) * 2.0 / 3.0
    east += (150.0 * np.sin(x / 12.0 * np.pi) + 300.0 * np.sin(x / 30.0 * np.pi)) * 2.0 / 3.0
    return north, east


def _is_shifted(lat: F64, lon: F64) -> Bools:
    found: Bools = (lon >= WEST) & (lon <= EAST) & (lat >= SOUTH) & (lat <= NORTH)
    return found
