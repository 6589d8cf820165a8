"""Exact sales: every cent that was paid, credited to the item whose page led to the order.

A deal may be bound to several items; counting it for each would multiply what was sold. Evidence,
best first: `referrer`, the item named by the order, by the payment, or by the last page of that
deal in the session; `session`, the last page there of an item that the deal is bound to;
`shares`, as the deal's payments with such evidence were credited on earlier days (a deal with one
item is that item's); else `unattributed`, credited to UNKNOWN_ID.

For each order, day and movement the credited cents add up to what was paid. A refund takes back
what the payments gave, in the same proportions; what goes beyond is UNKNOWN_ID's, as `excess`. Of
the order it takes back what is missing to the share of the cents that is refunded by then, and
where nothing was to pay, all: cancelled is cancelled.

Shuffles: by order and by session, of events that have to do with an order.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from pyspark.sql import DataFrame, Window, WindowSpec
from pyspark.sql import functions as F

from features.errors import ContractError
from features.schema import UNKNOWN_ID, Action
from offline.exact import exact_sum, on_grid
from offline.job import Facts, Findings, Inputs, Read
from offline.sales_evidence import (
    EVIDENCE_DAYS,
    LOOKBACK_DAYS,
    PAY,
    purchased,
    shares,
    with_evidence,
    within,
)
from offline.tables import SALES

REFUND = "refund"
SHARES, UNATTRIBUTED, EXCESS = "shares", "unattributed", "excess"
_MONEY: Final = "decimal(18,0)"  # cents times cents leaves int64


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    events, earlier = inputs["clean_events"], inputs["sales"]
    moved = events.where(F.col("ds") >= F.lit(inputs.days[0].ds))
    purchases = purchased(moved, events, earlier)
    # Cached: both are used several times, small, and what makes them is not.
    judged = with_evidence(purchases, events, inputs["deal_items"]).cache()
    pays = credit(judged, shares(judged, earlier)).cache()
    return {"sales": pays.unionByName(take_back(moved, pays, earlier))}


def credit(judged: DataFrame, shared: DataFrame) -> DataFrame:
    """Sales rows of the payments: to the item told, else split by the deal's shares."""
    told = F.col("item_id").isNotNull()
    else_shared = F.coalesce("shared_item", "only")
    lines = (
        judged.withColumn("deal_without", F.when(~told, F.col("deal_id")))
        .join(
            shared.withColumnRenamed("deal_id", "deal_without"), ["ds", "deal_without"], how="left"
        )
        .withColumns(
            {
                "method": F.when(told, F.col("method"))
                .when(else_shared.isNotNull(), SHARES)
                .otherwise(UNATTRIBUTED),
                "item_id": F.coalesce("item_id", else_shared, F.lit(UNKNOWN_ID).cast("long")),
                "weight": F.coalesce("payments", F.lit(1)),
            }
        )
    )
    share = F.col("weight") / F.sum("weight").over(_of_order())
    return (
        _split(lines, "cents", "part")
        .withColumn("orders", F.when(F.col("is_first"), share).otherwise(0.0))
        .withColumns({"cents": F.col("part"), "movement": F.lit(PAY)})
        .select(*SALES, "ds")
    )


def take_back(moved: DataFrame, pays: DataFrame, earlier: DataFrame) -> DataFrame:
    """Sales rows of the refunds: cumulative refunds are split like the payments known by then, so
    that many small ones take back no more of an item than one great one.

    Orders follow the share of the cents: where more was paid since the last refund, that share may
    have fallen, and the refund then gives some of the order again.
    """
    refunds = (
        moved.where(F.col("action") == str(Action.REFUND))
        .withColumn("told", F.struct("event_date", "user_id", "deal_id"))
        .groupBy("ds", "order_id")
        .agg(F.sum("amount_cents").alias("back"), F.min_by("told", F.struct("at", "event_id")))
        .toDF("ds", "order_id", "back", "told")
    )
    was_known = within("paid_ds", LOOKBACK_DAYS, 0)
    is_paid = was_known & (F.col("movement") == PAY)
    is_taken = was_known & (F.col("movement") == REFUND)
    counts = is_paid & (F.col("orders") > 0)  # of the payments of an order only the first has any
    unknown = F.lit(UNKNOWN_ID).cast("long")
    known = (
        _with_earlier_refunds(refunds, earlier)
        .join(_by_payment(pays, earlier), "order_id", how="left")
        .withColumn("item_id", F.when(was_known, F.col("item_id")).otherwise(unknown))
        .groupBy("ds", "order_id", "told", "before", "back", "item_id")
        .agg(
            F.coalesce(F.sum(F.when(is_paid, F.col("cents"))), F.lit(0)).alias("weight"),
            F.coalesce(F.max(F.when(is_paid, F.col("orders"))), F.lit(0.0)).alias("orders"),
            F.coalesce(F.min(F.when(is_paid, F.col("method"))), F.lit(EXCESS)).alias("method"),
            F.max(F.when(counts, F.col("paid_ds"))).alias("first_ds"),
            F.coalesce(exact_sum(F.when(is_taken, -F.col("orders"))), F.lit(0.0)).alias("taken"),
        )
        .withColumn("paid", F.sum("weight").over(_of_order()))
        .withColumn("first_line", F.row_number().over(_of_order().orderBy("item_id")) == 1)
        .withColumn("from_cents", F.least("before", "paid"))
        .withColumn("to_cents", F.least(F.col("before") + F.col("back"), F.col("paid")))
    )
    refunded = F.coalesce(F.try_divide("to_cents", "paid"), F.lit(1.0))  # free: refunded in whole
    known = known.withColumn("due", on_grid(F.col("orders") * refunded))
    # What is due by a day lies on the grid of exact sums, and so what earlier rows took adds up to
    # what was due by the refund before, whether that was written or is made together with this one.
    of_item = Window.partitionBy("order_id", "item_id", "first_ds").orderBy("ds")
    taken = F.coalesce(F.lag("due").over(of_item), "taken")
    line = F.struct(
        "item_id",
        (F.col("from_part") - F.col("to_part")).alias("cents"),
        (F.col("taken") - F.col("due")).alias("orders"),
        "method",
    )
    beyond = F.struct(
        unknown.alias("item_id"),
        (F.col("to_cents") - F.col("from_cents") - F.col("back")).alias("cents"),
        F.lit(0.0).alias("orders"),
        F.lit(EXCESS).alias("method"),
    )
    lines = F.array(line, F.when(F.col("first_line"), beyond))
    return (
        _split(_split(known, "to_cents", "to_part"), "from_cents", "from_part")
        .withColumn("taken", taken)
        .select("ds", "order_id", "told.*", F.inline(F.array_compact(lines)))
        .where((F.col("cents") != 0) | (F.col("orders") != 0))
        .groupBy("ds", "order_id", "item_id", "event_date", "user_id", "deal_id")
        .agg(
            F.sum("cents").alias("cents"),
            F.sum("orders").alias("orders"),  # the excess of an unattributed order has none
            F.min("method").alias("method"),  # and its name shows
        )
        .withColumn("movement", F.lit(REFUND))
        .select(*SALES, "ds")
    )


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Mapping[date, Findings]:
    """Proves that no cent was lost or made; counts what could not be credited."""
    amount = F.col("amount_cents")
    moved = inputs["clean_events"].where(F.col("ds") >= F.lit(inputs.days[0].ds))
    paid = F.when(F.col("action") == str(Action.PAY), amount)
    paid = paid.when(F.col("action") == str(Action.REFUND), -amount).otherwise(0)
    sales = written["sales"]
    no_item = F.col("method") == UNATTRIBUTED
    counted = (
        sales.groupBy("ds")
        .agg(
            F.sum("cents").alias("cents"),
            F.count(F.when(no_item & (F.col("movement") == PAY), 1)).alias("unattributed"),
            F.count(F.when(F.col("method") == EXCESS, 1)).alias("excess"),
        )
        .join(moved.groupBy("ds").agg(F.sum(paid).alias("paid")), "ds", how="full")
        .fillna(0)
        .collect()
    )
    findings = {}
    for row in counted:
        if row["cents"] != row["paid"]:
            raise ContractError(
                f"sales of {row['ds']} hold {row['cents']} cents, events {row['paid']}: the job "
                "'sales' lost or made money, which is a mistake in it; report it with this day"
            )
        warnings = {
            "payments credited to no item": int(row["unattributed"]),
            "refunds beyond what was paid in 90 days": int(row["excess"]),
        }
        findings[row["ds"]] = Findings(warnings={w: n for w, n in warnings.items() if n})
    return findings


def _with_earlier_refunds(refunds: DataFrame, earlier: DataFrame) -> DataFrame:
    """`refunds` with `before`, the cents refunded of the order in the LOOKBACK_DAYS before `ds`."""
    past = (
        earlier.where(F.col("movement") == REFUND)
        .groupBy("ds", "order_id")
        .agg((-F.sum("cents")).alias("back"))
    )
    day = F.unix_date("ds")
    recent = Window.partitionBy("order_id").orderBy(day).rangeBetween(-LOOKBACK_DAYS, -1)
    return (
        refunds.withColumn("is_new", F.lit(True))
        .unionByName(past.withColumn("is_new", F.lit(False)), allowMissingColumns=True)
        .withColumn("before", F.coalesce(F.sum("back").over(recent), F.lit(0)))
        .where(F.col("is_new"))
        .drop("is_new")
    )


def _by_payment(pays: DataFrame, earlier: DataFrame) -> DataFrame:
    """Payments and earlier refunds with `paid_ds`: of a refund the day of the payment whose order
    it took back, null where that is not known. An order that is paid for longer than the lookback
    counts again, and what was taken back of it the first time is no part of that."""
    columns = ("order_id", "item_id", "movement", "cents", "orders", "method", "paid_ds")
    first = F.when((F.col("movement") == PAY) & (F.col("orders") > 0), F.col("ds"))
    until = Window.partitionBy("order_id").orderBy("ds")
    paid_ds = F.when(F.col("movement") == PAY, F.col("ds")).otherwise(
        F.last(first, ignorenulls=True).over(until)
    )
    return (
        pays.withColumn("paid_ds", F.col("ds"))
        .select(*columns)
        .unionByName(earlier.withColumn("paid_ds", paid_ds).select(*columns))
    )


def _split(frame: DataFrame, cents: str, part: str) -> DataFrame:
    """`frame` with `part`: each row's cents of its order's `cents`, by `weight`; parts add up.

    Largest remainders, ties by the smaller item id (Hamilton's method); 0 where all weights are.
    """
    total = F.col("_weights").cast(_MONEY)
    left = F.col(cents) - F.sum("_whole").over(_of_order())
    place = F.row_number().over(_of_order().orderBy(F.desc("_remainder"), "item_id"))
    return (
        frame.withColumn("_weights", F.greatest(F.sum("weight").over(_of_order()), F.lit(1)))
        .withColumn("_exact", F.col(cents).cast(_MONEY) * F.col("weight").cast(_MONEY))
        .withColumn("_remainder", F.col("_exact") % total)
        .withColumn("_whole", ((F.col("_exact") - F.col("_remainder")) / total).cast("long"))
        .withColumn(part, F.col("_whole") + F.when(place <= left, 1).otherwise(0))
        .drop("_weights", "_exact", "_remainder", "_whole")
    )


def _of_order() -> WindowSpec:
    return Window.partitionBy("ds", "order_id")


JOB = Facts(
    name="sales",
    reads=(
        Read("clean_events", days=EVIDENCE_DAYS),
        Read("deal_items"),
        Read("sales", days=LOOKBACK_DAYS, ago=1, optional=True),
    ),
    writes=("sales",),
    build=build,
    version=2,
    audit=audit,
)
