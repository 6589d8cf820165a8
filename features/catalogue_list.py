"""How an item of a catalogue stands among those of its city, from what the catalogue says alone."""

import numpy as np

from features.schema import F64, Columns, Ids


def catalogue_columns(city: Ids, price: F64, level: F64, heat: F64) -> Columns:
    """Context of items, (n,) each: the city's offer, and the item's place in it.

    `heat` is the platform's own measure of interest; unknown values are NaN.
    """
    _, code = np.unique(city, return_inverse=True)
    size = np.bincount(code).astype(np.float64)
    graded = np.bincount(code, weights=np.nan_to_num(level) >= 4.0)
    return {
        "city_items": size[code],
        "city_graded_share": (graded / size)[code],
        "city_price_rank": _rank_share(code, price),
        "city_level_rank": _rank_share(code, level),
        "city_heat_rank": _rank_share(code, heat),
    }


def _rank_share(code: Ids, values: F64) -> F64:
    """Share of the city's other known values that are below each, ties half, (n,); NaN unknown."""
    found = np.full(values.size, np.nan)
    for one in np.unique(code):
        here = np.flatnonzero((code == one) & np.isfinite(values))
        ordered = np.sort(values[here])
        below = np.searchsorted(ordered, values[here], side="left")
        not_above = np.searchsorted(ordered, values[here], side="right") - 1
        found[here] = (below + not_above) / 2.0 / max(here.size - 1, 1)
    return found
