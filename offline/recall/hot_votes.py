"""What counts as demand for an item: who took it, how often, how long ago, and as what audience.

Every user has at most one vote for an item: a fan who comes every day is not a crowd, and what the
lists are for is the first time. On real check-ins one vote each was worth 6 % of recall@10.
"""

from collections.abc import Sequence
from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.schema import UNKNOWN_ID, Action
from offline.exact import exact_sum
from offline.job import Day

ORDERS, VISITS, AUTO = "orders", "visits", "auto"
EVIDENCE_DAYS: Final = 30  # "412 orders by visitors in the last month"
NOW: Final = 0  # the case of today; others are earlier days, to backtest on


def demand(
    sales: DataFrame, events: DataFrame, items: DataFrame, day: Day, signal: str
) -> DataFrame:
    """(user_id, item_id, city, age_days, orders): credited orders net of refunds, or visits.

    `auto` takes visits where nothing was sold in the whole window: a platform without a shop, a
    data set of check-ins. Items that cannot be sold have no demand.
    """
    sellable = items.where("sellable").select("item_id", "city")
    bought = sales.where(F.col("item_id") != UNKNOWN_ID).select(
        "user_id", "item_id", "event_date", "orders"
    )
    visited = events.where(F.col("action") == Action.VISIT).select(
        "user_id", "item_id", "event_date", F.lit(1.0).alias("orders")
    )
    if signal == ORDERS:
        moved = bought
    elif signal == VISITS:
        moved = visited
    else:
        is_sold = bought.limit(1).agg((F.count(F.lit(1)) > 0).alias("is_sold"))
        visited = visited.crossJoin(F.broadcast(is_sold)).where(~F.col("is_sold"))
        moved = bought.unionByName(visited.drop("is_sold"))
    age = F.datediff(F.lit(day.ds), "event_date")
    # The one shuffle of orders: a user's movements of an item come together, and stay by user.
    return (
        moved.where(F.col("event_date") <= F.lit(day.ds))
        .join(sellable, "item_id", how="inner")
        .groupBy("user_id", "item_id", "city", age.alias("age_days"))
        .agg(exact_sum(F.col("orders")).alias("orders"))
    )


def with_audience(orders: DataFrame, residents: DataFrame) -> DataFrame:
    """`orders` with `local` and `visitor`: how surely the user is that, 0..1, one of them 0.

    Of somebody whose home is not known neither; their orders count in the pooled list.
    """
    homes = residents.select("user_id", "best_city", "probability")
    is_local = F.col("best_city") == F.col("city")
    return orders.join(homes, "user_id", how="left").select(
        *orders.columns,
        F.when(is_local, F.col("probability")).otherwise(0.0).alias("local"),
        F.when(~is_local, F.col("probability")).otherwise(0.0).alias("visitor"),
    )


def as_of(orders: DataFrame, days_ago: Sequence[int]) -> DataFrame:
    """`orders` as known on each of these days: with `case` (the days ago) and ages as of then."""
    cases = F.explode(F.array(*(F.lit(n) for n in days_ago))).alias("case")
    return (
        orders.select("*", cases)
        .where(F.col("age_days") >= F.col("case"))
        .withColumn("age_days", F.col("age_days") - F.col("case"))
    )


def tally(orders: DataFrame, half_lives: Sequence[float]) -> DataFrame:
    """(case, city, item_id, half_life, pooled, local, visitor, *_evidence): votes by item.

    A user's vote is min(1, sum of orders * 2^(-age / half_life)), at least 0: what was refunded is
    no vote. `local` and `visitor` are the votes' parts by audience. The evidence of each of the
    three is its net orders of the last month, of users who most likely are that audience.
    """
    user = ("case", "city", "item_id", "user_id")
    faded = [exact_sum(F.col("orders") * _fade(h)) for h in half_lives]
    votes = [
        F.struct(
            F.lit(float(h)).alias("half_life"),
            F.greatest(F.least(total, F.lit(1.0)), F.lit(0.0)).alias("vote"),
        )
        for h, total in zip(half_lives, faded, strict=True)
    ]
    lately = F.when(F.col("age_days") < EVIDENCE_DAYS, F.col("orders"))
    by_user = orders.groupBy(*user).agg(
        F.array(*votes).alias("votes"),
        F.coalesce(exact_sum(lately), F.lit(0.0)).alias("lately"),
        F.max("local").alias("local"),
        F.max("visitor").alias("visitor"),
    )
    vote = F.col("vote.vote")
    parts = {"pooled": F.lit(1.0), "local": F.col("local"), "visitor": F.col("visitor")}
    sums = {name: exact_sum(vote * part) for name, part in parts.items()}
    evidence = {
        f"{name}_evidence": F.greatest(
            F.coalesce(exact_sum(F.when(part > 0, F.col("lately"))), F.lit(0.0)), F.lit(0.0)
        )
        for name, part in parts.items()
    }
    return (
        by_user.withColumn("vote", F.explode("votes"))
        .groupBy("case", "city", "item_id", F.col("vote.half_life").alias("half_life"))
        .agg(*(column.alias(name) for name, column in (sums | evidence).items()))
        .where(F.col("pooled") > 0)
    )


def _fade(half_life_days: float) -> Column:
    return F.pow(F.lit(2.0), -F.col("age_days") / F.lit(half_life_days))
