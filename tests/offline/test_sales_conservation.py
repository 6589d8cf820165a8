"""No cent and no order is lost or made, whatever is paid and refunded: a hundred random orders.

Planning the job takes Spark seconds whatever the rows, so that one example is a whole little world.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pyspark.sql import SparkSession

from offline.running.job import Day, Inputs
from offline.sales import JOB
from tests.offline.frames import DAY, NOON, inputs

pytestmark = [pytest.mark.spark, pytest.mark.slow]

ORDERS = 120
ITEMS = (1, 2, 3, 4, 5)
DEALS = {10: (1,), 11: (1, 2, 3), 12: (2, 4), 13: ITEMS}  # and 99, which is bound to nothing
SPAN = tuple(Day(DAY.before(n), DAY.timezone, DAY.country) for n in (2, 1, 0))


@dataclass(frozen=True)
class Movement:
    """A payment or refund of an order: how many days before the last, how much, and what item it
    names."""

    days_ago: int
    cents: int
    is_refund: bool
    named: int | None


@dataclass(frozen=True)
class Order:
    deal: int | None
    pages: tuple[int, ...]  # items looked at in the session before
    movements: tuple[Movement, ...]


cents = st.integers(0, 10**7) | st.integers(0, 9) | st.just(0)
movements = st.builds(
    Movement, st.integers(0, 2), cents, st.booleans(), st.sampled_from(ITEMS) | st.none()
)
orders = st.builds(
    Order,
    st.sampled_from([*DEALS, 99]) | st.none(),
    st.lists(st.sampled_from(ITEMS), max_size=3).map(tuple),
    st.lists(movements, min_size=1, max_size=6).map(tuple),
)


def events_of(number: int, order: Order) -> list[dict[str, Any]]:
    own = {"user_id": number, "session_id": number}
    first = max(m.days_ago for m in order.movements)
    rows: list[dict[str, Any]] = [
        own
        | {"action": "view_item", "item_id": item, "days_ago": first, "event_id": f"{number}v{n}"}
        for n, item in enumerate(order.pages)
    ]
    for n, m in enumerate(order.movements):
        rows.append(
            own
            | {
                "event_id": f"{number}m{n}",
                "action": "refund" if m.is_refund else "pay",
                "order_id": number,
                "deal_id": order.deal,
                "item_id": m.named,
                "amount_cents": m.cents,
                "days_ago": m.days_ago,
            }
        )
    for row in rows:
        ago = row.pop("days_ago")
        row |= {"ds": DAY.before(ago), "event_date": DAY.before(ago)}
        row["at"] = NOON.replace(day=NOON.day - ago)
    return rows


def events_in(world: list[Order]) -> list[dict[str, Any]]:
    return [row for number, order in enumerate(world, start=1) for row in events_of(number, order)]


def built(
    spark: SparkSession, events: list[dict[str, Any]], days: tuple[Day, ...], before: Sequence[Any]
) -> list[Any]:
    """The sales of `days`, made at once, where `before` are those of the days before."""
    bound = [{"deal_id": d, "item_id": i} for d, items in DEALS.items() for i in items]
    first, last = days[0], days[-1]
    frames = inputs(
        spark,
        JOB,
        last,
        clean_events=[row for row in events if first.before(1) <= row["ds"] <= last.ds],
        sales=[row.asDict() for row in before],
        deal_items=bound,
    )
    given_days = Inputs(frames.day, frames.tables, frames.settings, days)
    return JOB.build(given_days)["sales"].collect()


@given(st.lists(orders, min_size=ORDERS, max_size=ORDERS))
@settings(
    max_examples=2,  # the first is the plainest world there is
    phases=(Phase.generate,),  # to shrink a world would take an hour; the order is named instead
    suppress_health_check=list(HealthCheck),
)
def test_orders_and_days_give_what_they_took_also_where_days_are_made_one_by_one(
    spark: SparkSession, world: list[Order]
) -> None:
    moved: Counter[tuple[int, str, int]] = Counter()
    for number, order in enumerate(world, start=1):
        for m in order.movements:
            moved[number, "refund" if m.is_refund else "pay", m.days_ago] += m.cents
    credited: Counter[tuple[int, str, int]] = Counter()
    standing: Counter[tuple[int, int]] = Counter()
    sales: Counter[int] = Counter()
    taken: Counter[int] = Counter()
    found = built(spark, events_in(world), SPAN, [])
    for row in found:
        ago = (DAY.ds - row["ds"]).days
        sign = -1 if row["movement"] == "refund" else 1
        credited[row["order_id"], row["movement"], ago] += sign * row["cents"]
        if row["method"] != "excess":
            standing[row["order_id"], row["item_id"]] += row["cents"]
        if row["movement"] == "pay":
            sales[row["order_id"]] += row["orders"]
        else:
            taken[row["order_id"]] -= row["orders"]

    assert {key: n for key, n in credited.items() if n} == {k: n for k, n in moved.items() if n}
    assert min(standing.values()) >= 0  # nobody gives back more than they got
    paid = [n for n, order in enumerate(world, 1) if not all(m.is_refund for m in order.movements)]
    assert {n: round(sales[n], 9) for n in paid} == dict.fromkeys(paid, 1.0)
    shares = {number: refunded_share(order) for number, order in enumerate(world, start=1)}
    assert {n: taken[n] for n in shares} == pytest.approx(shares, abs=1e-8)

    day_by_day: list[Any] = []
    for day in SPAN:
        day_by_day += built(spark, events_in(world), (day,), day_by_day)
    assert sorted(map(repr, day_by_day)) == sorted(map(repr, found))


def refunded_share(order: Order) -> float:
    """Of what was paid, 0..1. What was free is refunded in whole by any refund: but not by one of
    nothing that comes before it, which leaves no trace."""
    first = max((m.days_ago for m in order.movements if not m.is_refund), default=None)
    if first is None:
        return 0.0
    paid = sum(m.cents for m in order.movements if not m.is_refund)
    back = sum(m.cents for m in order.movements if m.is_refund)
    told = any(m.is_refund and (m.cents > 0 or m.days_ago <= first) for m in order.movements)
    return min(back / paid, 1.0) if paid else float(told)
