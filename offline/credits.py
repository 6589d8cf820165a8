"""Exact sales beside simpler ways to credit a payment: what the day's `sales` are compared with.

A deal of k items is credited by the *naive sum* to each of the k in full, so that k times the money
is there; by the *even split* to each with a kth of it. Both need nothing but the deal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as pads
from numpy.typing import NDArray

from features import arrow
from features.errors import ContractError
from features.schema import F64, UNKNOWN_ID, Bools, Ids
from offline.refunds import EXCESS, REFUND
from offline.sales import UNATTRIBUTED
from offline.tables import SALES

METHODS: Final = ("referrer", "session", "shares", UNATTRIBUTED, EXCESS)
"""How a cent came to its item, the surest first."""


@dataclass(frozen=True, slots=True)
class Sold:
    """Rows of the sales table, (n,) each, of any number of days."""

    order_id: Ids
    user_id: Ids
    deal_id: Ids  # UNKNOWN_ID: none
    item_id: Ids  # UNKNOWN_ID: unattributed
    cents: Ids  # refunds are negative
    method: NDArray[np.str_]
    is_refund: Bools

    def take(self, kept: Bools) -> "Sold":
        """The rows where `kept`, (n,), is true."""
        return Sold(*(getattr(self, name)[kept] for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Bound:
    """Which items a deal covers, (m,) each, by ascending deal and item."""

    deal_id: Ids
    item_id: Ids


@dataclass(frozen=True, slots=True)
class Credits:
    """Cents of an order given to an item, (c,) each; an order and item may occur twice."""

    order_id: Ids
    user_id: Ids
    item_id: Ids
    cents: F64


def read_sold(lake: Path, first: date, last: date) -> Sold:
    """The sales of these days. Raises ContractError for a day that was not made."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    folders = [lake / "sales" / f"ds={ds}" for ds in days]
    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        more = f", and {len(missing) - 1} more" if len(missing) > 1 else ""
        raise ContractError(
            f"{missing[0]} is missing{more}; make these days: "
            f"sojourn daily --lake {lake} --from {first} --to {last}"
        )
    names = [n for n in SALES if n in (*Sold.__slots__, "movement")]
    parts = [_read(folder, names) for folder in folders]
    rows = pa.concat_tables(parts)
    method, methods = arrow.codes(rows, "method")
    movement, movements = arrow.codes(rows, "movement")
    return Sold(
        order_id=arrow.ids(rows, "order_id"),
        user_id=arrow.ids(rows, "user_id"),
        deal_id=arrow.ids_or_unknown(rows, "deal_id"),
        item_id=arrow.ids(rows, "item_id"),
        cents=arrow.ids(rows, "cents"),
        method=np.array([*methods, ""], dtype=np.str_)[method],
        is_refund=np.array([*movements, ""], dtype=np.str_)[movement] == REFUND,
    )


def read_bound(lake: Path) -> Bound:
    """The catalogue's deals."""
    rows = _read(lake / "deal_items", ["deal_id", "item_id"])
    deal_id, item_id = arrow.ids(rows, "deal_id"), arrow.ids(rows, "item_id")
    order = np.lexsort((item_id, deal_id))
    return Bound(deal_id[order], item_id[order])


def _read(folder: Path, columns: list[str]) -> pa.Table:
    try:
        return pads.dataset(folder, format="parquet").to_table(columns=columns)
    except (FileNotFoundError, pa.ArrowException) as error:
        raise ContractError(
            f"{folder} cannot be read ({error}); land it again, or make its day again"
        ) from error


def exact(sold: Sold) -> Credits:
    """As the day's job credited."""
    return Credits(sold.order_id, sold.user_id, sold.item_id, sold.cents.astype(np.float64))


def naive(sold: Sold, bound: Bound) -> Credits:
    """Every item of the deal is credited in full; what has no deal goes where the order says."""
    return _spread(sold, bound, lambda cents, items: cents)


def even(sold: Sold, bound: Bound) -> Credits:
    """Every item of the deal is credited with an equal part."""
    return _spread(sold, bound, lambda cents, items: cents / items)


def several(sold: Sold, bound: Bound) -> Bools:
    """Rows whose deal is bound to more than one item, (n,)."""
    return _items_of(sold, bound)[1] > 1


def by_method(sold: Sold) -> dict[str, tuple[int, int]]:
    """Method -> cents paid and cents refunded (positive), of those that occur; surest first."""
    found = {}
    for name in METHODS:
        rows = sold.method == name
        if rows.any():
            paid = int(sold.cents[rows & ~sold.is_refund].sum())
            found[name] = (paid, -int(sold.cents[rows & sold.is_refund].sum()))
    return found


def by_item(credits: Credits) -> tuple[Ids, F64]:
    """Item ids ascending, and their cents."""
    items, place = np.unique(credits.item_id, return_inverse=True)
    cents: F64 = np.bincount(place, weights=credits.cents, minlength=items.size).astype(np.float64)
    return items, cents


def _items_of(sold: Sold, bound: Bound) -> tuple[Ids, Ids]:
    """Where each row's deal begins in `bound`, and how many items it has, (n,); 0 without one."""
    first = np.searchsorted(bound.deal_id, sold.deal_id, side="left")
    last = np.searchsorted(bound.deal_id, sold.deal_id, side="right")
    return first, np.where(sold.deal_id == UNKNOWN_ID, 0, last - first)


def _spread(sold: Sold, bound: Bound, part: Callable[[F64, F64], F64]) -> Credits:
    """Each row's cents to all items of its deal: what an order paid is the sum of its rows."""
    first, items = _items_of(sold, bound)
    times = np.maximum(items, 1)
    row = np.repeat(np.arange(times.size), times)
    nth = np.arange(row.size) - np.repeat(np.cumsum(times) - times, times)
    covered = np.r_[bound.item_id, UNKNOWN_ID]  # the last is never looked at where items > 0
    item = np.where(items[row] > 0, covered[(first[row] + nth) % covered.size], sold.item_id[row])
    cents = part(sold.cents[row].astype(np.float64), times[row].astype(np.float64))
    return Credits(sold.order_id[row], sold.user_id[row], item, cents)
