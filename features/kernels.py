"""Elementwise kernels of the derived features: a row alone equals the row in a batch.

Every kernel takes and gives float64 of shape (n,), inputs broadcasting against one another;
NaN means unknown, and unknown in gives unknown out unless the docstring says otherwise.
"""

from typing import Final

import numpy as np

from features.schema import CATEGORIES, F64, Bools

EARTH_RADIUS_KM: Final = 6371.0088  # IUGG mean radius


def distance_km(lat_a: F64, lon_a: F64, lat_b: F64, lon_b: F64) -> F64:
    """Great-circle distance between points in degrees, in km, 0..20015.

    Haversine formula (Sinnott 1984), which keeps its precision at short distances.
    """
    if lat_a.size == 1 and np.isnan(lat_a[0]):  # most requests have no hotel, many no position
        return np.full(np.broadcast_shapes(lat_a.shape, lat_b.shape), np.nan)
    phi_a, phi_b = np.radians(lat_a), np.radians(lat_b)
    half_lat = np.sin((phi_b - phi_a) / 2)
    half_lon = np.sin(np.radians(lon_b - lon_a) / 2)
    chord = half_lat * half_lat + np.cos(phi_a) * np.cos(phi_b) * half_lon * half_lon
    result: F64 = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(chord, 1.0)))
    return result


def is_same(a: F64, b: F64) -> F64:
    """1 where both are known and equal, 0 where known and different, else NaN."""
    return _known(np.equal(a, b), a, b)


def difference(a: F64, b: F64) -> F64:
    """a - b."""
    result: F64 = a - b
    return result


def log_ratio(a: F64, b: F64) -> F64:
    """ln(a / b) for positive values; NaN where either is not positive."""
    good = (a > 0) & (b > 0)
    result: F64 = np.where(good, np.log(np.where(good, a, 1.0) / np.where(good, b, 1.0)), np.nan)
    return result


def log1p(a: F64) -> F64:
    """ln(1 + a) for a >= 0; negative values, which only refunds can cause, count as 0."""
    result: F64 = np.log1p(np.maximum(a, 0.0))
    return result


def ratio(part: F64, whole: F64) -> F64:
    """part / whole; NaN where whole is 0."""
    result: F64 = np.where(whole == 0, np.nan, part / np.where(whole == 0, 1.0, whole))
    return result


def smoothed_rate(hits: F64, trials: F64, prior: F64, weight: F64) -> F64:
    """(hits + prior * weight) / (trials + weight): mean of the beta posterior, in 0..1."""
    result: F64 = (hits + prior * weight) / (trials + weight)
    return result


def spread_position(value: F64, middle: F64, spread: F64) -> F64:
    """(value - middle) / spread: where a value lies in its list, in spreads; NaN if spread is 0."""
    return ratio(value - middle, spread)


def month_is_open(open_months: F64, month: F64) -> F64:
    """1 where bit month-1 of the mask is set, 0 where not; month 1..12."""
    known = np.isfinite(open_months) & np.isfinite(month)
    mask = np.where(known, open_months, 0).astype(np.int64)
    bit = np.where(known, month - 1, 0).astype(np.int64)
    result: F64 = np.where(known, (mask >> bit) & 1, np.nan).astype(np.float64)
    return result


def pick_category(code: F64, *shares: F64) -> F64:
    """The share that stands at the category's code; NaN for an unknown code.

    `shares` has one array for each of CATEGORIES, in order.
    """
    code = np.where(np.isfinite(code), code, -1.0)
    if all(share.shape == (1,) for share in shares):  # one traveller, many items: look it up
        table = np.concatenate([*shares, [np.nan]])
        whole = code.clip(-1, len(CATEGORIES)).astype(np.int64)
        found: F64 = table[np.where((whole == code) & (whole < len(CATEGORIES)), whole, -1)]
        return found
    picked: F64 = np.full(np.broadcast_shapes(code.shape, shares[0].shape), np.nan)
    for k in range(len(CATEGORIES)):
        picked = np.where(code == k, shares[k], picked)
    return picked


def product(a: F64, b: F64) -> F64:
    """a * b."""
    result: F64 = a * b
    return result


def inner_product(*values: F64) -> F64:
    """Sum of products of the first half of the arrays with the second, in order."""
    half = len(values) // 2
    total = values[0] * values[half]
    for a, b in zip(values[1:half], values[half + 1 :], strict=True):
        total = total + a * b
    result: F64 = total
    return result


def price_closeness(price: F64, level: F64) -> F64:
    """-|ln(1 + price) - level|: 0 for just the usual price, -0.69 for about twice or half."""
    result: F64 = -np.abs(np.log1p(price) - level)
    return result


def _known(value: Bools, *inputs: F64) -> F64:
    unknown = np.zeros(value.shape, dtype=bool)
    for array in inputs:
        unknown = unknown | np.isnan(array)
    return np.where(unknown, np.nan, value.astype(np.float64))
