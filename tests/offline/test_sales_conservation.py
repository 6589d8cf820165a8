"""No cent is lost or made, whatever is paid and refunded: some hundred random orders at a time.

Planning the job takes Spark seconds whatever the rows, so that one example is a whole little world.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pyspark.sql import SparkSession

from offline.job import Day, Inputs
from offline.sales import JOB
from tests.offline.frames import DAY, NOON, dated_frame, inputs

pytestmark = [pytest.mark.spark, pytest.mark.slow]

ORDERS = 120
ITEMS = (1, 2, 3, 4, 5)
DEALS = {10: (1,), 11: (1, 2, 3), 12: (2, 4), 13: ITEMS}  # and 99, which is bound to nothing
SPAN = tuple(Day(DAY.before(n), DAY.timezone, DAY.country) for n in (2, 1, 0))


@dataclass(frozen=True)
class Movement:
    """A payment or refund of an order: how many days before the last, and how much."""

    days_ago: int
    cents: int
    is_refund: bool


@dataclass(frozen=True)
class Order:
    deal: int | None
    named: int | None  # item that the payment names
    pages: tuple[int, ...]  # items looked at in the session before
    movements: tuple[Movement, ...]


movements = st.builds(
    Movement, st.integers(0, 2), st.integers(0, 10**7) | st.integers(0, 9), st.booleans()
)
orders = st.builds(
    Order,
    st.sampled_from([*DEALS, 99]) | st.none(),
    st.sampled_from(ITEMS) | st.none(),
    st.lists(st.sampled_from(ITEMS), max_size=3).map(tuple),
    st.lists(movements, min_size=1, max_size=4).map(tuple),
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
                "item_id": order.named,
                "amount_cents": m.cents,
                "days_ago": m.days_ago,
            }
        )
    for row in rows:
        ago = row.pop("days_ago")
        row |= {"ds": DAY.before(ago), "event_date": DAY.before(ago)}
        row["at"] = NOON.replace(day=NOON.day - ago)
    return rows


def built(spark: SparkSession, world: list[Order]) -> list[Any]:
    events = [
        row for number, order in enumerate(world, start=1) for row in events_of(number, order)
    ]
    bound = [{"deal_id": d, "item_id": i} for d, items in DEALS.items() for i in items]
    frames = inputs(
        spark,
        JOB,
        clean_events=dated_frame(spark, "clean_events", events, DAY.ds),
        deal_items=bound,
    )
    given_days = Inputs(frames.day, frames.tables, frames.settings, SPAN)
    return JOB.build(given_days)["sales"].collect()


@given(st.lists(orders, min_size=ORDERS, max_size=ORDERS))
@settings(
    max_examples=2,  # the first is the plainest world there is
    phases=(Phase.generate,),  # to shrink a world would take an hour; the order is named instead
    suppress_health_check=list(HealthCheck),
)
def test_every_order_and_day_gives_what_it_took_to_the_cent(
    spark: SparkSession, world: list[Order]
) -> None:
    moved: Counter[tuple[int, str, int]] = Counter()
    for number, order in enumerate(world, start=1):
        for m in order.movements:
            moved[number, "refund" if m.is_refund else "pay", m.days_ago] += m.cents
    credited: Counter[tuple[int, str, int]] = Counter()
    standing: Counter[tuple[int, int]] = Counter()
    sales: Counter[int] = Counter()
    for row in built(spark, world):
        ago = (DAY.ds - row["ds"]).days
        sign = -1 if row["movement"] == "refund" else 1
        credited[row["order_id"], row["movement"], ago] += sign * row["cents"]
        if row["method"] != "excess":
            standing[row["order_id"], row["item_id"]] += row["cents"]
        if row["movement"] == "pay":
            sales[row["order_id"]] += row["orders"]

    assert {key: n for key, n in credited.items() if n} == {k: n for k, n in moved.items() if n}
    assert min(standing.values()) >= 0  # nobody gives back more than they got
    paid = [n for n, order in enumerate(world, 1) if not all(m.is_refund for m in order.movements)]
    assert {n: round(sales[n], 9) for n in paid} == dict.fromkeys(paid, 1.0)
