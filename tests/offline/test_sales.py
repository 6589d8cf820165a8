"""Exact sales: who is credited, and that no cent is lost or made.

A plan of many joins takes Spark seconds, whatever the rows: all cases are built at once, each with
an order, a user and a session of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from pyspark.sql import SparkSession

from features.errors import ContractError
from offline.sales import JOB
from tests.offline.frames import DAY, at, inputs, rows

pytestmark = pytest.mark.spark

Row = Mapping[str, Any]
TEMPLE, TOWER, GARDEN = 1, 2, 3
TICKET, PASS, COMBI = 10, 11, 12  # the ticket is the temple's; the others open all three
BOUND = [{"deal_id": TICKET, "item_id": TEMPLE}] + [
    {"deal_id": deal, "item_id": item} for deal in (PASS, COMBI) for item in (TEMPLE, TOWER, GARDEN)
]
YESTERDAY = {"ds": DAY.before(1), "at": at("2026-05-19 15:59")}


def event(clock: str, action: str, **columns: Any) -> Row:
    return {"at": at(f"2026-05-20 {clock}"), "action": action, **columns}


def order(clock: str, **columns: Any) -> Row:
    return event(clock, "order", **{"deal_id": PASS, **columns})


def pay(clock: str, cents: int, **columns: Any) -> Row:
    return event(clock, "pay", amount_cents=cents, **{"deal_id": PASS, **columns})


def refund(clock: str, cents: int) -> Row:
    return event(clock, "refund", amount_cents=cents, deal_id=PASS)


def sold(item_id: int, cents: int, **columns: Any) -> Row:
    """A sale of yesterday."""
    row = {"item_id": item_id, "cents": cents, "orders": 1.0, "movement": "pay", "deal_id": PASS}
    return {**row, "method": "referrer", **columns}


@dataclass(frozen=True)
class Case:
    """Events of one order's session, what was sold of it before, and what is sold today."""

    name: str
    events: Sequence[Row]
    expected: Sequence[tuple[Any, ...]]  # movement, item, cents, orders, method
    before: Sequence[Row] = ()


CASES = (
    Case(
        "the page that the order names is credited before all others",
        [
            event("01:00", "view_item", item_id=GARDEN),
            event("01:01", "view_deal", deal_id=PASS, referrer_item_id=TEMPLE),
            order("01:02", referrer_item_id=TOWER),
            pay("01:03", 9_900),
        ],
        [("pay", TOWER, 9_900, 1.0, "referrer")],
    ),
    Case(
        "else the last page of that deal that tells where one came from",
        [
            event("01:00", "view_deal", deal_id=PASS, referrer_item_id=TOWER),
            event("01:01", "view_deal", deal_id=PASS, referrer_item_id=TEMPLE),
            event("01:02", "view_deal", deal_id=TICKET, referrer_item_id=GARDEN),
            event("01:03", "view_item", item_id=GARDEN),
            order("01:04"),
            pay("01:05", 9_900),
            event("01:06", "view_deal", deal_id=PASS, referrer_item_id=GARDEN),
        ],
        [("pay", TEMPLE, 9_900, 1.0, "referrer")],
    ),
    Case(
        "else the last page in the session of an item of the deal",
        [
            event("01:00", "view_item", item_id=TOWER),
            event("01:01", "view_item", item_id=GARDEN),
            event("01:02", "view_item", item_id=99),  # not in the deal
            event("01:03", "view_item", item_id=TEMPLE, session_id=1_000),
            event("01:04", "view_deal", deal_id=PASS),
            pay("01:05", 9_900),
            event("01:06", "view_item", item_id=TOWER),  # after paying
        ],
        [("pay", GARDEN, 9_900, 1.0, "session")],
    ),
    Case(
        "a page of an item that the deal is not bound to is no evidence",
        [pay("01:00", 500, deal_id=TICKET, referrer_item_id=TOWER)],
        [("pay", TEMPLE, 500, 1.0, "shares")],  # the ticket's only item
    ),
    Case(
        "without evidence cents are split as the deal sold before, to the last cent",
        [pay("01:00", 1_000, deal_id=COMBI)],
        # 1000 * 2/3 = 666.67 and 1000 * 1/3 = 333.33: the larger remainder gets the last cent.
        [("pay", TEMPLE, 667, 2 / 3, "shares"), ("pay", TOWER, 333, 1 / 3, "shares")],
        before=[
            sold(TEMPLE, 100, order_id=901, deal_id=COMBI),
            sold(TEMPLE, 100, order_id=902, deal_id=COMBI),
            sold(TOWER, 70_000, order_id=903, deal_id=COMBI),  # weights are payments, not money
            sold(GARDEN, 100, order_id=904, deal_id=COMBI, method="shares"),  # proves nothing
            sold(GARDEN, 100, order_id=905, deal_id=COMBI, ds=DAY.before(91)),  # long ago
        ],
    ),
    Case(
        "without evidence or history nobody is credited and nothing is lost",
        [pay("01:00", 9_900, deal_id=77)],
        [("pay", 0, 9_900, 1.0, "unattributed")],
    ),
    Case(
        "an order of an item without a deal is that item's",
        [pay("01:00", 50_000, deal_id=None, item_id=TOWER)],
        [("pay", TOWER, 50_000, 1.0, "referrer")],
    ),
    Case(
        "yesterday's order tells where today's payment belongs",
        [order("00:00", referrer_item_id=TOWER) | YESTERDAY, pay("01:00", 9_900, session_id=1_001)],
        [("pay", TOWER, 9_900, 1.0, "referrer")],
    ),
    Case(
        "two payments of an order on one day are one sale",
        [order("00:30", referrer_item_id=TOWER), pay("01:00", 1_000), pay("02:00", 8_900)],
        [("pay", TOWER, 9_900, 1.0, "referrer")],
    ),
    Case(
        "an order counts on the day of its first payment only",
        [pay("03:00", 5_000, item_id=TOWER)],
        [("pay", TOWER, 5_000, 0.0, "referrer")],
        before=[sold(TOWER, 4_000)],
    ),
    Case(
        "a full refund takes back exactly what the payment gave",
        [refund("01:00", 1_000)],
        [
            ("refund", TEMPLE, -667, -2 / 3, "shares"),
            ("refund", TOWER, -333, -1 / 3, "shares"),
        ],
        before=[
            sold(TEMPLE, 667, orders=2 / 3, method="shares"),
            sold(TOWER, 333, orders=1 / 3, method="shares"),
        ],
    ),
    Case(
        "refunds in parts add up to the whole",
        [refund("01:00", 600)],  # 400 of 1000 are back already: 400 * 2/3 = 267 and 133
        [
            ("refund", TEMPLE, 267 - 667, -0.6 * 2 / 3, "shares"),
            ("refund", TOWER, 133 - 333, -0.6 * 1 / 3, "shares"),
        ],
        before=[
            sold(TEMPLE, 667, orders=2 / 3, method="shares"),
            sold(TOWER, 333, orders=1 / 3, method="shares"),
            sold(TEMPLE, -267, orders=-0.4 * 2 / 3, movement="refund", method="shares"),
            sold(TOWER, -133, orders=-0.4 * 1 / 3, movement="refund", method="shares"),
        ],
    ),
    Case(
        "a refund on the day of the payment follows its credit",
        [pay("01:00", 1_000, item_id=TOWER), refund("02:00", 250)],
        [("pay", TOWER, 1_000, 1.0, "referrer"), ("refund", TOWER, -250, -0.25, "referrer")],
    ),
    Case(
        "a refund of what nobody was credited is nobody's",
        [pay("01:00", 1_000, deal_id=77), refund("02:00", 1_000)],
        [("pay", 0, 1_000, 1.0, "unattributed"), ("refund", 0, -1_000, -1.0, "unattributed")],
    ),
    Case(
        "what is refunded beyond the payments is nobody's",
        [refund("01:00", 700)],
        [("refund", 0, -200, 0.0, "excess"), ("refund", TEMPLE, -500, -1.0, "referrer")],
        before=[sold(TEMPLE, 500)],
    ),
    Case(
        "a refund whose payment is not known is nobody's",
        [refund("01:00", 300)],
        [("refund", 0, -300, 0.0, "excess")],
    ),
    Case(
        "a free order is an order",
        [pay("01:00", 0, item_id=TOWER)],
        [("pay", TOWER, 0, 1.0, "referrer")],
    ),
    Case(
        "a free order that is cancelled is no order any more",
        [refund("01:00", 0)],
        [("refund", TEMPLE, 0, -0.5, "shares"), ("refund", TOWER, 0, -0.5, "shares")],
        before=[
            sold(TEMPLE, 0, orders=0.5, method="shares"),
            sold(TOWER, 0, orders=0.5, method="shares"),
        ],
    ),
    Case(
        "nor is one that is cancelled on its own day",
        [pay("01:00", 0, item_id=TOWER), refund("02:00", 0)],
        [("pay", TOWER, 0, 1.0, "referrer"), ("refund", TOWER, 0, -1.0, "referrer")],
    ),
    Case(
        "a free order is cancelled once",
        [refund("01:00", 0)],
        [],
        before=[sold(TOWER, 0), sold(TOWER, 0, orders=-1.0, movement="refund")],
    ),
    Case(
        "money back for a free order is nobody's, and the order is cancelled all the same",
        [refund("01:00", 300)],
        [("refund", 0, -300, 0.0, "excess"), ("refund", TOWER, 0, -1.0, "referrer")],
        before=[sold(TOWER, 0)],
    ),
    Case(
        "a refund of nothing takes nothing back of what was paid",
        [refund("01:00", 0)],
        [],
        before=[sold(TOWER, 500)],
    ),
    Case(
        "what was refunded before its payment came is taken back when that comes",
        [pay("01:00", 100, item_id=TOWER)],
        [
            ("pay", TOWER, 100, 1.0, "referrer"),
            ("refund", 0, 80, 0.0, "excess"),
            ("refund", TOWER, -80, -0.8, "referrer"),
        ],
        before=[sold(0, -80, orders=0.0, movement="refund", method="excess", ds=DAY.before(2))],
    ),
    Case("who only looks buys nothing", [event("01:00", "view_item", item_id=TOWER)], []),
)


def of_order(number: int, row: Row) -> Row:
    """The row as one of order 100 + number, with a user and a session that are its own."""
    has_order = row["action"] in ("order", "pay", "refund") if "action" in row else True
    own = {"user_id": number, "order_id": 100 + number if has_order else None}
    if "action" in row:
        own |= {"session_id": number, "event_id": f"{number} {row['at']} {row['action']}"}
    return {**own, **row}


@pytest.fixture(scope="module")
def sales(spark: SparkSession) -> list[tuple[Any, ...]]:
    """(order, movement, item, cents, orders, method) of all cases."""
    events = [of_order(n, row) for n, case in enumerate(CASES) for row in case.events]
    before = [of_order(n, row) for n, case in enumerate(CASES) for row in case.before]
    given = inputs(spark, JOB, clean_events=events, sales=before, deal_items=BOUND)
    built = JOB.build(given)["sales"]
    return rows(built, "order_id", "movement", "item_id", "cents", "orders", "method")


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case.name for case in CASES])
def test_each_order_is_credited_where_it_belongs(sales: list[tuple[Any, ...]], number: int) -> None:
    found = [row[1:] for row in sales if row[0] == 100 + number]

    assert [row[:3] + row[4:] for row in found] == [
        row[:3] + row[4:] for row in CASES[number].expected
    ]
    assert [row[3] for row in found] == pytest.approx([row[3] for row in CASES[number].expected])


def test_the_audit_counts_what_has_no_item_and_refuses_lost_cents(spark: SparkSession) -> None:
    payment = of_order(1, pay("01:00", 9_900, deal_id=77))
    given = inputs(spark, JOB, clean_events=[payment], deal_items=BOUND)
    right = JOB.build(given)["sales"].cache()
    assert JOB.audit is not None

    found = JOB.audit(given, {"sales": right})

    assert found[DAY.ds].warnings == {"payments credited to no item": 1}
    with pytest.raises(ContractError, match="hold 9901 cents, events 9900"):
        JOB.audit(given, {"sales": right.withColumn("cents", right.cents + 1)})
