"""An item's sales by hand: city 100 has items 1 and 2, city 200 has item 3."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from offline.item_sales import JOB, build
from tests.offline.frames import DAY, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

ITEMS = [{"item_id": 1, "city": 100}, {"item_id": 2, "city": 100}, {"item_id": 3, "city": 200}]
LOCAL, VISITOR, NOBODY = 11, 12, 13
HOMES: list[dict[str, Any]] = [
    {"user_id": LOCAL, "best_city": 100, "resident_city": 100},
    {"user_id": VISITOR, "best_city": 200, "resident_city": 200},
    {"user_id": NOBODY, "best_city": 100, "resident_city": None},
]


def sale(item: int, days_ago: int, orders: float = 1.0, user: int = NOBODY) -> dict[str, Any]:
    return {
        "item_id": item,
        "user_id": user,
        "event_date": DAY.before(days_ago),
        "orders": orders,
        "movement": "pay" if orders > 0 else "refund",
        "method": "referrer",
    }


def view(item: int, days_ago: int = 0) -> dict[str, Any]:
    return {"item_id": item, "event_date": DAY.ds - timedelta(days=days_ago)}


def item_sales(
    spark: "SparkSession",
    sales: list[dict[str, Any]],
    views: list[dict[str, Any]] | None = None,
    **settings: float,
) -> dict[int, Any]:
    given = inputs(
        spark,
        JOB,
        settings=settings,
        items=ITEMS,
        sales=sales,
        resident_city=HOMES,
        clean_events=views or [],
    )
    return {row["item_id"]: row for row in build(given)["item_sales"].collect()}


def test_windows_hold_their_first_day_and_not_the_day_before_and_refunds_subtract(
    spark: "SparkSession",
) -> None:
    sales = [sale(1, 0), sale(1, 6, 0.5), sale(1, 7), sale(1, 29, -0.25), sale(1, 30), sale(1, 90)]

    item = item_sales(spark, sales)[1]

    assert item["orders_7d"] == 1.5
    assert item["orders_30d"] == 2.25
    assert item["orders_decayed"] == pytest.approx(
        1 + 0.5 * 2 ** (-6 / 14) + 2 ** (-7 / 14) - 0.25 * 2 ** (-29 / 14) + 2 ** (-30 / 14),
        abs=1e-8,
    )


def test_every_item_has_a_row_also_when_nobody_bought_anything(spark: "SparkSession") -> None:
    found = item_sales(spark, [])

    assert set(found) == {1, 2, 3}
    assert found[1].asDict() == {
        "item_id": 1,
        "orders_7d": 0.0,
        "orders_30d": 0.0,
        "orders_decayed": 0.0,
        "local_orders_30d": 0.0,
        "visitor_orders_30d": 0.0,
        "visitor_share": 0.5,
        "refund_share_30d": None,
        "pay_rate_30d": 0.0,
        "days_since_pay": None,
    }


def test_a_buyer_is_a_local_where_they_live_and_a_visitor_elsewhere(spark: "SparkSession") -> None:
    sales = [
        sale(1, 0, user=LOCAL),
        sale(1, 0, user=VISITOR),
        sale(1, 0, user=NOBODY),
        sale(3, 0, 0.5, user=VISITOR),  # lives in city 200
        sale(1, 0, user=99),  # has no row at all
    ]

    found = item_sales(spark, sales)

    assert (found[1]["local_orders_30d"], found[1]["visitor_orders_30d"]) == (1.0, 1.0)
    assert (found[3]["local_orders_30d"], found[3]["visitor_orders_30d"]) == (0.5, 0.0)
    assert found[1]["orders_30d"] == 4.0


def test_a_visitor_share_is_pulled_toward_the_citys_and_that_toward_everybodys(
    spark: "SparkSession",
) -> None:
    sales = [*(sale(1, 0, user=VISITOR) for _ in range(3)), sale(3, 0, user=VISITOR)]

    found = item_sales(spark, sales, visitor_share_strength=2.0)

    usual = 3 / 4  # three visitors of four whose home is known
    city_100, city_200 = (3 + usual * 2) / (3 + 2), (0 + usual * 2) / (1 + 2)
    assert found[1]["visitor_share"] == pytest.approx((3 + city_100 * 2) / (3 + 2))
    assert found[2]["visitor_share"] == pytest.approx(city_100)
    assert found[3]["visitor_share"] == pytest.approx((0 + city_200 * 2) / (1 + 2))


def test_the_refund_share_is_of_what_was_paid_and_at_most_one(spark: "SparkSession") -> None:
    sales = [sale(1, 2, 4.0), sale(1, 1, -1.0), sale(2, 2, 1.0), sale(2, 1, -2.0), sale(3, 1, -1.0)]

    found = item_sales(spark, sales)

    assert [found[n]["refund_share_30d"] for n in (1, 2, 3)] == [0.25, 1.0, None]


def test_a_refund_share_is_not_negative_where_a_refund_gave_some_of_an_order_again(
    spark: "SparkSession",
) -> None:
    again = sale(1, 1, 0.2) | {"movement": "refund"}

    found = item_sales(spark, [sale(1, 40), sale(1, 35, -0.5), again, sale(1, 0)])

    assert (found[1]["refund_share_30d"], found[1]["orders_30d"]) == (0.0, pytest.approx(1.2))


def test_the_pay_rate_is_pulled_toward_everybodys(spark: "SparkSession") -> None:
    views = [*(view(1) for _ in range(6)), *(view(2) for _ in range(2)), view(2, 30)]

    found = item_sales(spark, [sale(1, 0), sale(1, 0)], views, pay_rate_strength=4.0)

    # 2 payments from 8 views of the month: 0.25 for everybody
    assert found[1]["pay_rate_30d"] == (2 + 0.25 * 4) / (6 + 4)
    assert found[2]["pay_rate_30d"] == (0 + 0.25 * 4) / (2 + 4)
    assert found[3]["pay_rate_30d"] == 0.25


def test_days_since_pay_counts_payments_not_refunds(spark: "SparkSession") -> None:
    found = item_sales(spark, [sale(1, 5), sale(1, 3), sale(1, 1, -1.0), sale(2, 0)])

    assert [found[n]["days_since_pay"] for n in (1, 2, 3)] == [3.0, 0.0, None]


def test_unattributed_orders_are_nobodys_and_later_ones_are_not_known(
    spark: "SparkSession",
) -> None:
    found = item_sales(spark, [sale(0, 0), sale(1, -1)])

    assert set(found) == {1, 2, 3}
    assert found[1]["orders_30d"] == 0.0
