"""Exact sales: every cent that was paid, credited to the item whose page led to the order.

A deal may be bound to several items; counting it for each would multiply what was sold. Evidence,
best first: `referrer`, the item named by the order, by the payment, or by the last page of that
deal in the session; `session`, the last page there of an item that the deal is bound to;
`shares`, as the deal's payments with such evidence were credited on earlier days (a deal with one
item is that item's); else `unattributed`, credited to UNKNOWN_ID.

For each order, day and movement the credited cents add up to what was paid, or refunded. What
refunds take back of whom is said in `offline.refunds`.

Shuffles: by order and by session, of events that have to do with an order.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

import pyarrow as pa
from pyspark.sql import DataFrame, Window, WindowSpec
from pyspark.sql import functions as F

from features.errors import ContractError
from features.schema import UNKNOWN_ID, Action
from offline.lake.contract import spark_schema
from offline.refunds import ASKED, EXCESS, REFUND, ROWS, rows_taken_back
from offline.running.job import Facts, Findings, Inputs, Read
from offline.sales_evidence import (
    EVIDENCE_DAYS,
    LOOKBACK_DAYS,
    PAY,
    purchased,
    shares,
    with_evidence,
)
from offline.tables import SALES

SHARES, UNATTRIBUTED = "shares", "unattributed"
_ENTRY: Final = ("ds", "order_id", "movement", "item_id", "cents", "orders", "method")
_MONEY: Final = "decimal(18,0)"  # cents times cents leaves int64


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    events, earlier = inputs["clean_events"], inputs["sales"]
    moved = events.where(F.col("ds") >= F.lit(inputs.days[0].ds))
    purchases = purchased(moved, events, earlier)
    # Cached: both are used several times, small, and what makes them is not.
    judged = with_evidence(purchases, events, inputs["deal_items"]).cache()
    pays = credit(judged, shares(judged, earlier)).cache()
    return {"sales": pays.unionByName(take_back(moved, pays, earlier, inputs.days[0].ds))}


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
        _split(lines)
        .withColumn("orders", F.when(F.col("is_first"), share).otherwise(0.0))
        .withColumns({"cents": F.col("part"), "movement": F.lit(PAY)})
        .select(*SALES, "ds")
    )


def take_back(moved: DataFrame, pays: DataFrame, earlier: DataFrame, since: date) -> DataFrame:
    """Sales rows of what refunds take back from `since` on, order by order.

    Only orders that a refund and a movement from `since` on have to do with are looked at."""
    told = F.struct("event_date", "user_id", "deal_id")
    refunds = (
        moved.where(F.col("action") == str(Action.REFUND))
        .withColumn("told", told)
        .groupBy("ds", "order_id")
        .agg(F.sum("amount_cents").alias("cents"), F.min_by("told", F.struct("at", "event_id")))
        .toDF("ds", "order_id", "cents", "told")
        .withColumn("movement", F.lit(ASKED))
    )
    credited = pays.unionByName(earlier).select(*_ENTRY, told.alias("told"))
    again = earlier.where(F.col("movement") == REFUND).join(pays, "order_id", how="left_semi")
    concerned = refunds.select("order_id").unionByName(again.select("order_id")).distinct()

    def of_order(order: pa.Table) -> pa.Table:
        return rows_taken_back(order, since)

    return (
        credited.unionByName(refunds, allowMissingColumns=True)
        .join(concerned, "order_id", how="left_semi")
        .select(*_ENTRY, "told.*")
        .groupBy("order_id")
        .applyInArrow(of_order, spark_schema(ROWS))
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
            F.count(F.when((F.col("method") == EXCESS) & (F.col("cents") < 0), 1)).alias("excess"),
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


def _split(lines: DataFrame) -> DataFrame:
    """`lines` with `part`: each row's of its order's `cents`, by `weight`; parts add up.

    Largest remainders, ties by the smaller item id (Hamilton's method); 0 where all weights are.
    """
    total = F.col("_weights").cast(_MONEY)
    left = F.col("cents") - F.sum("_whole").over(_of_order())
    place = F.row_number().over(_of_order().orderBy(F.desc("_remainder"), "item_id"))
    return (
        lines.withColumn("_weights", F.greatest(F.sum("weight").over(_of_order()), F.lit(1)))
        .withColumn("_exact", F.col("cents").cast(_MONEY) * F.col("weight").cast(_MONEY))
        .withColumn("_remainder", F.col("_exact") % total)
        .withColumn("_whole", ((F.col("_exact") - F.col("_remainder")) / total).cast("long"))
        .withColumn("part", F.col("_whole") + F.when(place <= left, 1).otherwise(0))
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
    version=3,
    audit=audit,
)
