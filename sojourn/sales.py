"""What some days' exact sales say, beside the naive sum; and beside the truth where it is known."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np

from features.schema import F64, UNKNOWN_ID, Bools, Ids
from offline.credits import (
    METHODS,
    Bound,
    Credits,
    Sold,
    by_item,
    by_method,
    even,
    exact,
    naive,
    read_bound,
    read_sold,
    several,
)
from ranking.bootstrap import Estimate, statistic_estimate
from ranking.reading import lake_name
from ranking.records import OURS, OVERALL, Record
from simulator.record import TRUTH_FOLDER
from simulator.truth import load

NAIVE, EVEN = "naive sum", "even split"
SEVERAL: Final = "deals of several items"
SHARE, INFLATION, ERROR = "share of paid", "credited over paid", "error over paid"
CENTS_PER_CNY: Final = 100


@dataclass(frozen=True, slots=True)
class ItemLine:
    """Net CNY of an item, as credited and as the naive sum would have it."""

    item_id: int
    exact_cny: float
    naive_cny: float


@dataclass(frozen=True, slots=True)
class SalesReport:
    """Records, and the items that the naive sum misjudges most."""

    records: tuple[Record, ...]
    methods: dict[str, tuple[int, int]]  # cents paid and refunded
    worst: tuple[ItemLine, ...]


def sales_report(lake: Path, first: date, last: date, items: int = 10) -> SalesReport:
    """Of the sales of first..last. The truth is asked where the lake was simulated.

    Raises ContractError for a day that was not made.
    """
    sold, bound = read_sold(lake, first, last), read_bound(lake)
    name = (lake_name(lake), f"sales {first}..{last}")
    records = [*_shares(name, sold), *_inflation(name, sold, bound)]
    if (lake / TRUTH_FOLDER).is_dir():
        truth = load(lake).true_credits()
        records += errors(name, sold, bound, truth.order_id, truth.item_id)
    return SalesReport(tuple(records), by_method(sold), _worst(sold, bound, items))


def errors(
    name: tuple[str, str], sold: Sold, bound: Bound, order_id: Ids, owed: Ids
) -> list[Record]:
    """How far each item's net cents are from what it is owed, summed and over what was paid.

    `order_id` ascending and `owed`, the item that each order is truly owed to, (o,). Orders that
    the truth does not know are left out. 0 is perfect; giving all to a wrong item is 2.
    """
    found: list[Record] = []
    for segment, is_in in (
        (OVERALL, np.ones(sold.cents.size, dtype=bool)),
        (SEVERAL, several(sold, bound)),
    ):
        place = np.minimum(np.searchsorted(order_id, sold.order_id), max(order_id.size - 1, 0))
        part = sold.take(is_in & (order_id[place] == sold.order_id))
        if not part.cents.size:
            continue
        item = owed[np.searchsorted(order_id, part.order_id)]
        truth = Credits(part.order_id, part.user_id, item, part.cents.astype(np.float64))
        orders = np.unique(part.order_id).size
        for method, credits in (
            (OURS, exact(part)),
            (EVEN, even(part, bound)),
            (NAIVE, naive(part, bound)),
        ):
            estimate = _distance(credits, truth, _paid(part))
            found.append(_record(name, segment, ERROR, method, estimate, orders))
    return found


def _distance(credits: Credits, truth: Credits, paid: Credits) -> Estimate:
    """Sum over items of |credited - owed|, over what was paid; bootstrap over users."""
    users, user = np.unique(np.concatenate([credits.user_id, truth.user_id]), return_inverse=True)
    items, item = np.unique(np.concatenate([credits.item_id, truth.item_id]), return_inverse=True)
    cents = np.concatenate([credits.cents, -truth.cents])
    payer = np.searchsorted(users, paid.user_id)

    def distance(weights: F64) -> float:
        apart = np.bincount(item, weights=weights[user] * cents, minlength=items.size)
        return float(np.abs(apart).sum() / max(float((weights[payer] * paid.cents).sum()), 1.0))

    return statistic_estimate(distance, users.size)


def _shares(name: tuple[str, str], sold: Sold) -> list[Record]:
    """What share of the money paid came to items by each method, and what was refunded of it."""
    paid = _paid(sold)
    if not paid.cents.size:
        return []
    orders = np.unique(paid.order_id).size
    masks: dict[str, Bools] = {m: (sold.method == m) & ~sold.is_refund for m in METHODS}
    masks["refunded"] = sold.is_refund
    return [
        _record(name, OVERALL, SHARE, method, _share(sold, rows, paid), orders)
        for method, rows in masks.items()
        if rows.any()
    ]


def _share(sold: Sold, rows: Bools, paid: Credits) -> Estimate:
    users, user = np.unique(sold.user_id, return_inverse=True)
    payer = np.searchsorted(users, paid.user_id)
    part = np.abs(sold.cents[rows]).astype(np.float64)

    def share(weights: F64) -> float:
        whole = max(float((weights[payer] * paid.cents).sum()), 1.0)
        return float((weights[user[rows]] * part).sum() / whole)

    return statistic_estimate(share, users.size)


def _inflation(name: tuple[str, str], sold: Sold, bound: Bound) -> list[Record]:
    """How much more the naive sum counts than was paid, net of refunds."""
    net = float(sold.cents.sum())
    if net <= 0:
        return []
    orders = np.unique(sold.order_id).size
    found = []
    for method, credits in ((OURS, exact(sold)), (NAIVE, naive(sold, bound))):
        value = float(credits.cents.sum()) / net
        found.append(Record(*name, OVERALL, INFLATION, method, value, None, orders))
    return found


def _worst(sold: Sold, bound: Bound, count: int) -> tuple[ItemLine, ...]:
    """The items by how far the naive sum is off, the furthest first; ties by id."""
    ours, theirs = by_item(exact(sold)), by_item(naive(sold, bound))
    every = np.union1d(ours[0], theirs[0])
    every = every[every != UNKNOWN_ID]
    a, b = (_look_up(every, *credits) for credits in (ours, theirs))
    order = np.lexsort((every, -np.abs(b - a)))[:count]
    return tuple(
        ItemLine(int(every[k]), float(a[k]) / CENTS_PER_CNY, float(b[k]) / CENTS_PER_CNY)
        for k in order
    )


def _look_up(wanted: Ids, ids: Ids, values: F64) -> F64:
    if not ids.size:
        return np.zeros(wanted.size)
    place = np.minimum(np.searchsorted(ids, wanted), ids.size - 1)
    return np.where(ids[place] == wanted, values[place], 0.0)


def _paid(sold: Sold) -> Credits:
    return exact(sold.take(~sold.is_refund))


def _record(
    name: tuple[str, str], segment: str, metric: str, method: str, found: Estimate, n: int
) -> Record:
    se = float(found.se) if np.isfinite(found.se) else None
    return Record(*name, segment, metric, method, float(found.value), se, n)
