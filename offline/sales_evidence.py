"""Which item led to an order: what the order says, what the session shows, what the past suggests.

Evidence, best first: the item named by the order, by the payment, or by the last page of the deal
in the session; then the last page there of an item that the deal is bound to; then how the deal was
credited on earlier days. Of everything only what had arrived by the day of the payment counts.
"""

from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.schema import Action

PAY = "pay"
REFERRER, SESSION = "referrer", "session"
EVIDENCE_DAYS: Final = 2  # orders are paid, and sessions end, by the day after they begin
LOOKBACK_DAYS: Final = 90  # of earlier sales
_DEAL_PAGE, _ITEM_PAGE = 1, 2  # the better one first
_TOLD: Final = ("session_id", "deal_id", "at", "named")  # by the order, else by the payment


def purchased(moved: DataFrame, events: DataFrame, earlier: DataFrame) -> DataFrame:
    """One row per order and day on which it was paid, with what was known of it on that day.

    `is_first`: no payment of it is known before; an order counts once.
    """
    named = F.coalesce("item_id", "referrer_item_id").alias("named")
    pays = (
        moved.where(F.col("action") == str(Action.PAY))
        .withColumn("pay", F.struct("event_date", "user_id", "session_id", "deal_id", "at", named))
        .groupBy("ds", "order_id")
        .agg(F.sum("amount_cents").alias("cents"), F.min_by("pay", F.struct("at", "event_id")))
        .toDF("ds", "order_id", "cents", "pay")
    )
    orders = events.where(F.col("action") == str(Action.ORDER)).select(
        "order_id",
        F.col("ds").alias("order_ds"),
        F.struct("at", "event_id").alias("turn"),
        F.struct("session_id", "deal_id", "at", named).alias("order"),
    )
    was_known = within("order_ds", EVIDENCE_DAYS - 1, 0)
    purchases = (
        pays.join(orders, "order_id", how="left")
        .groupBy("ds", "order_id", "cents", "pay")
        .agg(F.min_by("order", F.when(was_known, F.col("turn"))).alias("order"))
        .select(
            "ds",
            "order_id",
            "cents",
            "pay.event_date",
            "pay.user_id",
            *(F.coalesce(f"order.{c}", f"pay.{c}").alias(c) for c in _TOLD),
        )
    )
    paid_before = earlier.where(F.col("movement") == PAY).select("order_id", "ds").distinct()
    paid_ds = F.lag("ds").over(Window.partitionBy("order_id").orderBy("ds"))
    return (
        purchases.unionByName(paid_before, allowMissingColumns=True)
        .withColumn("paid_ds", paid_ds)
        .withColumn("is_first", ~within("paid_ds", LOOKBACK_DAYS, 1))
        .where(F.col("cents").isNotNull())
        .drop("paid_ds")
    )


def with_evidence(purchases: DataFrame, events: DataFrame, bound: DataFrame) -> DataFrame:
    """Purchases with `item_id` and `method` where an event or a page tells the item, else null;
    and `only`, the item of a deal that has no other."""
    deals = bound.groupBy("deal_id").agg(F.array_sort(F.collect_set("item_id")).alias("covered"))
    is_deal_page = F.col("action") == str(Action.VIEW_DEAL)
    pages = events.where(
        (is_deal_page & F.col("referrer_item_id").isNotNull())
        | (F.col("action") == str(Action.VIEW_ITEM))
    ).select(
        "user_id",
        "session_id",
        F.col("ds").alias("page_ds"),
        F.struct(
            F.when(is_deal_page, _DEAL_PAGE).otherwise(_ITEM_PAGE).alias("rank"),
            (-F.unix_millis("at")).alias("latest"),
            "event_id",
            F.when(is_deal_page, F.col("referrer_item_id"))
            .otherwise(F.col("item_id"))
            .alias("item_id"),
            F.col("deal_id").alias("of"),
        ).alias("page"),
    )
    of_deal = (F.col("page.rank") == _ITEM_PAGE) | (F.col("page.of") == F.col("deal_id"))
    counts = (
        (-F.col("page.latest") <= F.unix_millis("at"))
        & within("page_ds", EVIDENCE_DAYS - 1, 0)
        & of_deal
        & F.array_contains("covered", F.col("page.item_id"))
    )
    kept = [c for c in purchases.columns if c not in ("ds", "order_id")]
    # An order without a deal is an order of the item that it names.
    is_named = F.coalesce(F.array_contains("covered", F.col("named")), F.col("deal_id").isNull())
    named = F.when(is_named, F.col("named"))
    return (
        purchases.join(deals, "deal_id", how="left")
        .join(pages, ["user_id", "session_id"], how="left")
        .groupBy("ds", "order_id")
        .agg(
            F.first(F.struct(*kept, "covered")).alias("of"),
            F.min(F.when(counts, F.col("page"))).alias("page"),
        )
        .select("ds", "order_id", "of.*", "page")
        .withColumns(
            {
                "item_id": F.coalesce(named, "page.item_id"),
                "method": F.when(
                    named.isNotNull() | (F.col("page.rank") == _DEAL_PAGE), REFERRER
                ).when(F.col("page").isNotNull(), SESSION),
                "only": F.when(F.size("covered") == 1, F.get("covered", F.lit(0))),
            }
        )
        .drop("page", "covered", "named")
    )


def shares(judged: DataFrame, earlier: DataFrame) -> DataFrame:
    """(ds, deal_id, shared_item, payments): how often a deal was credited to each item by evidence
    in the days before, for deals that were sold without any evidence."""
    columns = ("deal_id", F.col("item_id").alias("shared_item"), F.col("ds").alias("sold_ds"))
    by_evidence = F.col("method").isin(REFERRER, SESSION)
    sold_before = earlier.where((F.col("movement") == PAY) & by_evidence).select(*columns)
    sold = sold_before.unionByName(judged.where(by_evidence).select(*columns))
    return (
        judged.where(F.col("item_id").isNull())
        .select("ds", "deal_id")
        .distinct()
        .join(sold, "deal_id", how="inner")
        .where(within("sold_ds", LOOKBACK_DAYS, 1))
        .groupBy("ds", "deal_id", "shared_item")
        .agg(F.count(F.lit(1)).alias("payments"))
    )


def within(other: str, days: int, least: int) -> Column:
    """Whether the date `other` lies `least` to `days` days before `ds`; false where it is null."""
    gap = F.datediff(F.col("ds"), F.col(other))
    return F.coalesce(gap.between(least, days), F.lit(False))
