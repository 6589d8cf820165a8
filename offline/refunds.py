"""What refunds take back: the ledger of one order, day by day.

A refund takes of every item in proportion to what the item has left, largest remainders first: of
one that was paid, at most that. What is refunded beyond is UNKNOWN_ID's, as EXCESS, and waits: a
refund may arrive before what it pays back. Where a payment comes within the lookback, it is taken
of that payment's items on the day when that comes.

Of the order, its first payment's items keep the share of the cents that is not refunded. Where
nothing was to pay, a refund cancels all. What is paid later gives some of the order again.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import pyarrow as pa

from features.arrow import arrow_schema
from features.schema import UNKNOWN_ID
from offline.sales_evidence import LOOKBACK_DAYS, PAY
from offline.spark.exact import on_grid
from offline.tables import SALES

REFUND, ASKED = "refund", "asked"  # what is taken back of items; what the events ask for
EXCESS: Final = "excess"
ROWS: Final = {n: kind for n, kind in SALES.items() if n != "movement"} | {"ds": "date"}
_TOLD: Final = ("order_id", "event_date", "user_id", "deal_id")


@dataclass(frozen=True, slots=True)
class Entry:
    """Cents and share of the order that an item got, or gave back (below 0), on a day."""

    day: int  # `date.toordinal`
    item_id: int
    cents: int
    orders: float
    method: str


@dataclass(slots=True)
class _Standing:
    """What is known of an order at the end of a day."""

    left: dict[int, int] = field(default_factory=lambda: defaultdict(int))  # cents, by item
    methods: dict[int, str] = field(default_factory=dict)
    orders: dict[int, float] = field(default_factory=dict)  # of the first payment
    taken: dict[int, float] = field(default_factory=lambda: defaultdict(float))  # of those
    paid: int = 0
    waiting: int = 0  # refunded, and not yet of any payment
    is_refunded: bool = False  # if only by nothing

    def pay(self, entry: Entry) -> None:
        item = entry.item_id
        self.left[item] += entry.cents
        self.paid += entry.cents
        self.methods[item] = min(entry.method, self.methods.get(item, entry.method))
        if entry.orders > 0:  # of the payments of an order only the first has any
            self.orders[item] = entry.orders

    def take(self, entry: Entry) -> None:
        """What an earlier refund took. Of what was paid before the lookback, nothing is left."""
        own = max(min(-entry.cents, self.left[entry.item_id]), 0)
        self.left[entry.item_id] -= own
        if entry.method == EXCESS:
            self.waiting = max(self.waiting - entry.cents - own, 0)
        if self.orders:
            self.taken[entry.item_id] -= entry.orders
        self.is_refunded = True

    def settle(self, left: Mapping[int, int]) -> dict[int, int]:
        """Takes what waits of these cents that are left; what it takes, by item."""
        takes = split(min(self.waiting, sum(left.values())), left)
        for item, cents in takes.items():
            self.left[item] -= cents
        self.waiting -= sum(takes.values())
        return takes

    def due(self) -> dict[int, float]:
        """The share of the order that each item is to have given back, on the grid of sums."""
        free = 1.0 if self.is_refunded else 0.0
        back = self.paid - sum(self.left.values())
        share = back / self.paid if self.paid else free
        return {item: on_grid(orders * share) for item, orders in self.orders.items()}


def rows_taken_back(order: pa.Table, since: date) -> pa.Table:
    """Rows of what one order's items give back from `since` on, without `movement`.

    `order` has (ds, order_id, movement, item_id, cents, orders, method, event_date, user_id,
    deal_id): of PAY and REFUND what was credited, of ASKED what is refunded on days from `since`
    on. A row tells `event_date` and the like as that day's refund does, or else its payment.
    """
    credited: dict[str, list[Entry]] = {PAY: [], REFUND: []}
    refunds: dict[int, int] = {}
    told: dict[int, dict[str, Any]] = {}
    for row in order.to_pylist():
        day = row["ds"].toordinal()
        if row["movement"] == ASKED:
            refunds[day] = row["cents"]
        else:
            entry = Entry(day, row["item_id"], row["cents"], row["orders"], row["method"])
            credited[row["movement"]].append(entry)
        if row["movement"] == ASKED or day not in refunds:
            told[day] = {name: row[name] for name in _TOLD}
    given = taken_back(credited[PAY], credited[REFUND], refunds, since.toordinal())
    rows = [
        told[e.day]
        | {"ds": date.fromordinal(e.day), "item_id": e.item_id, "cents": e.cents}
        | {"orders": e.orders, "method": e.method}
        for e in given
    ]
    return pa.Table.from_pylist(rows, arrow_schema(ROWS))


def taken_back(
    paid: Iterable[Entry], taken: Iterable[Entry], refunds: Mapping[int, int], since: int
) -> list[Entry]:
    """What an order's items give back on each day from `since` on, day by day.

    `paid` is what payments credited, on any of the days; `taken` what they gave back on days before
    `since`; `refunds` the cents refunded on days from `since` on. A day's credits add up to minus
    its refund. A day sees the LOOKBACK_DAYS before it, and the payments of its own.
    """
    pays, takes = _by_day(paid), _by_day(taken)
    given: list[Entry] = []
    for day in sorted({d for d in pays if d >= since} | refunds.keys()):
        standing = _Standing()
        for past in sorted(
            d for d in pays.keys() | takes.keys() if day - LOOKBACK_DAYS <= d <= day
        ):
            for entry in pays.get(past, ()):
                standing.pay(entry)
            for entry in takes.get(past, ()):
                standing.take(entry)
            if past < day:  # of UNKNOWN_ID one row tells what it gave back and what is excess
                standing.settle({UNKNOWN_ID: standing.left[UNKNOWN_ID]})
        today = _of_day(day, standing, refunds.get(day))
        takes[day] = today
        given += today
    return given


def _of_day(day: int, standing: _Standing, refund: int | None) -> list[Entry]:
    """Settles a day: `refund` is what the events ask for, None where there is no refund."""
    waited = standing.waiting
    if refund is not None:
        standing.waiting += refund
        standing.is_refunded = True
    if not standing.is_refunded:
        return []
    cents = defaultdict(int, {item: -n for item, n in standing.settle(standing.left).items()})
    is_excess = standing.waiting != waited
    cents[UNKNOWN_ID] += waited - standing.waiting
    due = standing.due()
    lines = []
    for item in sorted(cents.keys() | due.keys()):
        orders = standing.taken[item] - due[item] if item in due else 0.0
        method = standing.methods.get(item, EXCESS)
        if item == UNKNOWN_ID and is_excess:
            method = EXCESS
        if cents[item] or orders:
            lines.append(Entry(day, item, cents[item], orders, method))
    return lines


def _by_day(entries: Iterable[Entry]) -> dict[int, list[Entry]]:
    days = defaultdict(list)
    for entry in entries:
        days[entry.day].append(entry)
    return dict(days)


def split(cents: int, weights: Mapping[int, int]) -> dict[int, int]:
    """`cents`, 0 or more, by `weights`; parts add up, and where `cents` are at most the weights'
    sum, none exceeds its weight.

    Largest remainders, ties by the smaller item id (Hamilton's method); 0 where all weights are.
    """
    whole = sum(weights.values())
    if not whole or not cents:
        return {}
    parts = {item: cents * weight // whole for item, weight in weights.items()}
    remainders = sorted(weights, key=lambda item: (-(cents * weights[item] % whole), item))
    for item in remainders[: cents - sum(parts.values())]:
        parts[item] += 1
    return parts
