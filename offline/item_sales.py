"""How each item sells, in exactly credited orders: how much, to whom, and how often a view pays.

Counts are net of refunds unless they say otherwise. Shares and rates of few orders say little, so
they are pulled toward what is usual: an item's visitor share toward its city's, that one toward
everybody's, and the rate of payment toward everybody's.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.schema import UNKNOWN_ID, Action
from offline.running.job import Day, Inputs, Job, Read, Setting
from offline.spark.exact import exact_sum

DAYS: Final = 90
MONTH_DAYS: Final = 30
WEEK_DAYS: Final = 7
HALF_LIFE_DAYS: Final = 14.0
EVEN: Final = 0.5  # visitor share where nobody is known to have bought anything
SETTINGS: Final = {
    "visitor_share_strength": Setting(20.0, 0.1, 10_000.0, "orders that an item's own share needs"),
    "pay_rate_strength": Setting(50.0, 0.1, 10_000.0, "views that an item's own rate needs"),
}

_SUMS: Final = (
    "orders_7d",
    "orders_30d",
    "orders_decayed",
    "local_orders_30d",
    "visitor_orders_30d",
    "paid_30d",
    "refunded_30d",
)


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    day, items = inputs.day, inputs["items"].select("item_id", "city")
    sold = sum_movements(with_audience(inputs["sales"], items, inputs["resident_city"]), day)
    views = count_views(inputs["clean_events"], day)
    counted = (
        items.join(sold, "item_id", how="left")
        .join(views, "item_id", how="left")
        .fillna(0.0, subset=list(_SUMS))
        .fillna(0, subset=["views_30d"])
    )
    shares = inputs.number("visitor_share_strength")
    rates = inputs.number("pay_rate_strength")
    return {"item_sales": relate(counted, shares, rates)}


def with_audience(sales: DataFrame, items: DataFrame, residents: DataFrame) -> DataFrame:
    """Credited movements with the buyer's `audience` in the item's city; null where unknown.

    One shuffle, by user: buyers and residents are the two large sides.
    """
    home = residents.select("user_id", "resident_city")
    is_local = F.col("resident_city") == F.col("city")
    return (
        sales.where(F.col("item_id") != UNKNOWN_ID)
        .join(items, "item_id", how="inner")
        .join(home, "user_id", how="left")
        .withColumn("audience", F.when(is_local, "local").when(~is_local, "visitor"))
    )


def sum_movements(sales: DataFrame, day: Day) -> DataFrame:
    """item_id, the sums of `_SUMS`, and days_since_pay, over the last DAYS days."""
    age = F.date_diff(F.lit(day.ds), F.col("event_date"))
    this_month = age < MONTH_DAYS
    is_pay = F.col("movement") == "pay"
    orders = F.col("orders")

    def total(rows: Column, values: Column = orders) -> Column:
        return F.coalesce(exact_sum(F.when(rows, values)), F.lit(0.0))

    weight = F.pow(F.lit(2.0), -age / F.lit(HALF_LIFE_DAYS))
    return (
        sales.where((age >= 0) & (age < DAYS))
        .groupBy("item_id")
        .agg(
            total(age < WEEK_DAYS).alias("orders_7d"),
            total(this_month).alias("orders_30d"),
            total(F.lit(True), orders * weight).alias("orders_decayed"),
            total(this_month & (F.col("audience") == "local")).alias("local_orders_30d"),
            total(this_month & (F.col("audience") == "visitor")).alias("visitor_orders_30d"),
            total(this_month & is_pay).alias("paid_30d"),
            total(this_month & ~is_pay, -orders).alias("refunded_30d"),
            F.min(F.when(is_pay, age)).cast("double").alias("days_since_pay"),
        )
    )


def count_views(events: DataFrame, day: Day) -> DataFrame:
    """item_id, views_30d."""
    in_month = F.col("event_date").between(F.lit(day.before(MONTH_DAYS - 1)), F.lit(day.ds))
    views = events.where(in_month & (F.col("action") == Action.VIEW_ITEM))
    return views.groupBy("item_id").agg(F.count(F.lit(1)).alias("views_30d"))


def relate(counted: DataFrame, share_strength: float, rate_strength: float) -> DataFrame:
    """Sums by item -> the table: shares and rates pulled toward the city's and everybody's."""
    visitors = F.greatest(F.col("visitor_orders_30d"), F.lit(0.0))  # refunds may exceed payments
    known = visitors + F.greatest(F.col("local_orders_30d"), F.lit(0.0))
    usual = F.try_divide(exact_sum(visitors), exact_sum(known))
    pays = F.try_divide(exact_sum(F.col("paid_30d")), F.sum("views_30d"))
    everyone = counted.agg(
        F.coalesce(usual, F.lit(EVEN)).alias("usual"),
        F.least(F.coalesce(pays, F.lit(0.0)), F.lit(1.0)).alias("pays"),
    )
    cities = (
        counted.groupBy("city")
        .agg(exact_sum(visitors).alias("city_visitors"), exact_sum(known).alias("city_known"))
        .crossJoin(F.broadcast(everyone))  # one row
        .select(
            "city",
            "pays",
            _pulled(
                F.col("city_visitors"), F.col("city_known"), F.col("usual"), share_strength
            ).alias("city_share"),
        )
    )
    refunds = F.try_divide(F.col("refunded_30d"), F.col("paid_30d"))
    share = _pulled(visitors, known, F.col("city_share"), share_strength)
    rate = _pulled(F.col("paid_30d"), F.col("views_30d"), F.col("pays"), rate_strength)
    return counted.join(cities, "city", how="inner").select(
        "item_id",
        "orders_7d",
        "orders_30d",
        "orders_decayed",
        "local_orders_30d",
        "visitor_orders_30d",
        share.alias("visitor_share"),
        # Refunds of orders paid before the month may exceed what was paid within it; and a small
        # one after a second payment gives some of an order again, which the month may begin with.
        F.when(F.col("paid_30d") > 0, F.greatest(F.least(refunds, F.lit(1.0)), F.lit(0.0))).alias(
            "refund_share_30d"
        ),
        rate.alias("pay_rate_30d"),
        "days_since_pay",
    )


def _pulled(part: Column, whole: Column, usual: Column, strength: float) -> Column:
    """(part + usual * strength) / (whole + strength): the mean of a beta posterior."""
    return (part + usual * F.lit(strength)) / (whole + F.lit(strength))


JOB: Final = Job(
    "item_sales",
    (
        Read("items"),
        Read("sales", days=DAYS),
        Read("resident_city"),
        Read("clean_events", days=MONTH_DAYS),
    ),
    ("item_sales",),
    build,
    settings=SETTINGS,
)
