"""What counts as demand for an item: who took it, how often, how long ago, and as what audience.

Every user has at most one vote for an item: a fan who comes every day is not a crowd, and what the
lists are for is the first time. On real check-ins one vote each was worth 6 % of recall@10.
"""

from collections.abc import Sequence
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.lists import DAY_TYPES, POOLED
from features.moment import HOLIDAY
from features.schema import UNKNOWN_ID, Action
from offline.calendar import day_types
from offline.recall.hot_lists import AUDIENCES
from offline.running.job import Day
from offline.sales_evidence import PAY
from offline.spark.exact import exact_sum

ORDERS, VISITS, AUTO = "orders", "visits", "auto"
EVIDENCE_DAYS: Final = 30  # "412 orders by visitors in the last month"
YEAR_DAYS: Final = 364  # whole weeks: a Saturday is compared with Saturdays
LAST_HOLIDAY: Final = 0.3  # best of 0 to 1 on a simulated world's holidays, if by little
KNOWN_DAYS: Final = 5 * 365  # whose day types are known; data sets may reach further than a lake


def demand(
    sales: DataFrame, events: DataFrame, items: DataFrame, day: Day, signal: str
) -> DataFrame:
    """(user_id, item_id, city, age_days, order_age, travel_age, orders): credited orders net of
    refunds, or visits.

    `age_days` is how many days ago it became known, `order_age` how many days ago the order was
    first paid: a refund is as old as its order where that is still read. `travel_age` is how many
    days ago the order was used; null where it was not, and where visits themselves are counted.
    `auto` takes visits where nothing was sold in the whole window: a platform without a shop, a
    data set of check-ins. Items that cannot be sold have no demand.
    """
    sellable = items.where("sellable").select("item_id", "city")
    visits = events.where(F.col("action") == Action.VISIT)
    used = visits.where(F.col("order_id").isNotNull()).groupBy("order_id")
    paid = F.when(F.col("movement") == PAY, F.col("event_date"))
    first_paid = F.min(paid).over(Window.partitionBy("order_id"))
    bought = (
        sales.where(F.col("item_id") != UNKNOWN_ID)
        .withColumn("order_date", F.least(first_paid, "event_date"))
        .select("order_id", "user_id", "item_id", "event_date", "order_date", "orders")
        .join(used.agg(F.min("event_date").alias("travel_date")), "order_id", how="left")
        .drop("order_id")
    )
    visited = visits.select(
        "user_id",
        "item_id",
        "event_date",
        F.col("event_date").alias("order_date"),
        F.lit(1.0).alias("orders"),
        F.lit(None).cast("date").alias("travel_date"),
    )
    if signal == ORDERS:
        moved = bought
    elif signal == VISITS:
        moved = visited
    else:
        is_sold = bought.limit(1).agg((F.count(F.lit(1)) > 0).alias("is_sold"))
        visited = visited.crossJoin(F.broadcast(is_sold)).where(~F.col("is_sold"))
        moved = bought.unionByName(visited.drop("is_sold"))
    ages = {
        "age_days": F.datediff(F.lit(day.ds), "event_date"),
        "order_age": F.datediff(F.lit(day.ds), "order_date"),
        "travel_age": F.datediff(F.lit(day.ds), "travel_date"),
    }
    # Shuffles of orders: by order to the days they were paid and used on, then a user's movements
    # of an item come together, and stay by user.
    return (
        moved.where(F.col("event_date") <= F.lit(day.ds))
        .join(sellable, "item_id", how="inner")
        .groupBy("user_id", "item_id", "city", *(age.alias(name) for name, age in ages.items()))
        .agg(exact_sum(F.col("orders")).alias("orders"))
    )


def with_audience(orders: DataFrame, residents: DataFrame) -> DataFrame:
    """`orders` with `local` and `visitor`: how surely the user is that, 0..1.

    Where they most likely live they are local by that probability, and a visitor by the rest;
    anywhere else a visitor, since what is left is spread over many cities. (Weighed by the
    probability of the home elsewhere, those who travel most had the least votes, for of them no
    home is sure: on real check-ins 0.0027 +- 0.0013 less of visitors' recall@10, 2026-11.) Of
    somebody without any candidate neither is known; their orders count in the pooled list.
    """
    homes = residents.select("user_id", "best_city", "probability")
    is_known = F.col("best_city").isNotNull()
    here = F.when(F.col("best_city") == F.col("city"), F.col("probability")).otherwise(0.0)
    return (
        orders.join(homes, "user_id", how="left")
        .withColumns({"local": here, "visitor": F.when(is_known, 1.0 - here).otherwise(0.0)})
        .select(*orders.columns, "local", "visitor")
    )


def as_of(orders: DataFrame, days_ago: Sequence[int], day: Day) -> DataFrame:
    """`orders` as known on each of these days: with `case` (the days ago) and ages as of then.

    `day_type` is that of the day of travel, or of the order where on that day it was not yet used;
    a refund takes its order's, from whose votes it is to be taken back.
    """
    cases = F.explode(F.array(*(F.lit(n) for n in days_ago))).alias("case")
    known = F.when(F.col("travel_age") >= F.col("case"), F.col("travel_age"))
    return (
        orders.select("*", cases)
        .where(F.col("age_days") >= F.col("case"))
        .withColumn("day_type", day_type_ago(F.coalesce(known, F.col("order_age")), day))
        .withColumn("age_days", F.col("age_days") - F.col("case"))
        .drop("order_age", "travel_age")
    )


def day_type_ago(age_days: Column, day: Day) -> Column:
    """The type of the day so many days before; null further back than any lake reads."""
    types = day_types(day.before(KNOWN_DAYS - 1), day.ds, day.country)
    codes = "".join(str(DAY_TYPES.index(types[day.before(n)])) for n in range(KNOWN_DAYS))
    code = F.substring(F.lit(codes), age_days + 1, F.lit(1))  # one look, whatever the age
    return F.try_element_at(F.array(*(F.lit(name) for name in DAY_TYPES)), code.try_cast("int") + 1)


def tally(orders: DataFrame, half_lives: Sequence[float], last_years: Sequence[float]) -> DataFrame:
    """(case, city, item_id, half_life, last_year, a column for each of SEGMENTS, *_evidence).

    A user's vote is min(1, sum of orders * weight), at least 0: what was refunded is no vote. What
    happened lately weighs 2^(-age / half_life), and what happened around this day of last year
    `last_year` times as if that had been today, so that a season has the votes of the last one; for
    holidays at least LAST_HOLIDAY times, since they come once a year and move by some weeks. An
    audience's votes are weighed by how surely the user is of it; those of a day type are of orders
    for such days. The evidence of each audience is its net orders of the last month, of users who
    most likely are that audience.
    """
    user = ("case", "city", "item_id", "user_id")
    votes = [
        F.struct(
            F.lit(float(h)).alias("half_life"),
            F.lit(float(y)).alias("last_year"),
            *(_vote(name, h, y).alias(name or "any") for name in ("", *DAY_TYPES)),
        )
        for h in half_lives
        for y in last_years
    ]
    lately = F.when(F.col("age_days") < EVIDENCE_DAYS, F.col("orders"))
    by_user = orders.groupBy(*user).agg(
        F.array(*votes).alias("votes"),
        F.coalesce(exact_sum(lately), F.lit(0.0)).alias("lately"),
        F.max("local").alias("local"),
        F.max("visitor").alias("visitor"),
    )
    parts = {POOLED: F.lit(1.0), **{name: F.col(name) for name in AUDIENCES}}
    most_likely = {POOLED: F.lit(True), **{name: is_likely(name) for name in AUDIENCES}}
    sums = {
        "_".join(filter(None, (name, day))): exact_sum(F.col(f"vote.{day or 'any'}") * part)
        for name, part in parts.items()
        for day in ("", *DAY_TYPES)
    }
    evidence = {
        f"{name}_evidence": F.greatest(
            F.coalesce(exact_sum(F.when(is_it, F.col("lately"))), F.lit(0.0)), F.lit(0.0)
        )
        for name, is_it in most_likely.items()
    }
    return (
        by_user.withColumn("vote", F.explode("votes"))
        .groupBy(
            "case",
            "city",
            "item_id",
            F.col("vote.half_life").alias("half_life"),
            F.col("vote.last_year").alias("last_year"),
        )
        .agg(*(column.alias(name) for name, column in (sums | evidence).items()))
        .where((F.col(POOLED) > 0) | (F.col(f"{POOLED}_{HOLIDAY}") > 0))
    )


def is_likely(audience: str) -> Column:
    """Whether the user is more likely of this audience than of the other."""
    other = AUDIENCES[1 - AUDIENCES.index(audience)]
    return F.col(audience) > F.col(other)


def _vote(day_type: str, half_life_days: float, last_year: float) -> Column:
    of_last_year = max(last_year, LAST_HOLIDAY) if day_type == HOLIDAY else last_year
    weighed = F.col("orders") * _weight(half_life_days, of_last_year)
    of_day = F.when(F.col("day_type") == day_type, weighed) if day_type else weighed
    total = F.coalesce(exact_sum(of_day), F.lit(0.0))
    return F.greatest(F.least(total, F.lit(1.0)), F.lit(0.0))


def _weight(half_life_days: float, last_year: float) -> Column:
    age = F.col("age_days")
    lately = F.pow(F.lit(2.0), -age / F.lit(half_life_days))
    if not last_year:
        return lately
    around = F.pow(F.lit(2.0), -F.abs(age - YEAR_DAYS) / F.lit(half_life_days))
    return F.greatest(lately, F.lit(last_year) * around)
