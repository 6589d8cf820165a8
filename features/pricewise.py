"""Context of the list: how each candidate's price stands among the others'.

Kernels are elementwise and see one row; what needs the whole list is computed here, once, by
whoever ranks (list-relative prices win travel ranking contests: Expedia ICDM 2013).
"""

import numpy as np

from features.schema import F64, Columns


def price_columns(prices: F64) -> Columns:
    """Where n prices stand, whatever their order; (n,) or (1,), NaN where unknown.

    A rank counts what is strictly cheaper, so that equal prices stand equally high.
    """
    known = ~np.isnan(prices)
    ascending = np.sort(prices[known])
    ranks = np.searchsorted(ascending, prices, side="left") + 1.0
    return {
        "price_rank": np.where(known, ranks, np.nan),
        "list_price_min": np.array([ascending[0] if ascending.size else np.nan]),
    }


def price_order_columns(prices: F64) -> Columns:
    """How n prices follow one another in the incoming order, as a reader meets them; (n,) or (1,).

    `price_above` is the price of the candidate just above, `cheapest_above` the lowest of all those
    above; NaN for the first. Takes memory of n * n: for a page, not for hundreds of candidates.
    """
    cheaper = prices[None, :] < prices[:, None]  # NaN is cheaper than nothing
    above = np.tri(prices.size, k=-1, dtype=bool)  # (i, j): j came in before i
    steps = np.diff(prices[~np.isnan(prices)])
    before = np.r_[np.nan, prices][: prices.size]
    after = np.r_[prices, np.nan][1 : prices.size + 1]
    return {
        "price_above": before,
        "price_below": after,
        "cheapest_above": np.fmin.accumulate(before) if prices.size else before,
        "cheaper_above": np.where(np.isnan(prices), np.nan, (cheaper & above).sum(axis=1)),
        "list_price_ascent": np.array([(steps >= 0).mean() if steps.size else np.nan]),
    }
