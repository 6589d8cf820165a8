"""How much each piece of evidence counts: bursts are evened out, and the old fades."""

from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F
from pyspark.sql.window import WindowSpec

from offline.profile.residence.evidence import CASE
from offline.spark.exact import exact_sum

HALF_LIFE_DAYS: Final = 120.0  # homes last; shorter ones did worse on real check-ins
FRESH_HALF_LIFE_DAYS: Final = 30.0  # shows a move
WEEK_DAYS: Final = 7

KEY: Final = (*CASE, "dimension", "city")


def weigh(observed: DataFrame) -> DataFrame:
    """One row per (user_id, case, dimension, city) with what that city holds of the dimension.

    weight: sum over days of times / sqrt(times of that week in the dimension) * 2^(-age / 120),
    so that a week of holiday snapshots does not outvote a quiet month at home; share: of the
    dimension's weight, 0..1; fresh_share: the same at a half-life of 30 days; plain_share,
    day_share, week_share, rest_share: of times, active days, weeks, and of the city's own times
    those on weekends and holidays; newest, oldest: ages in days; place: 1 is the dimension's top.
    """
    week = Window.partitionBy(*CASE, "dimension", F.floor(F.col("age_days") / WEEK_DAYS))
    even = F.col("times") / F.sqrt(F.sum("times").over(week))
    weighed = observed.withColumn("even", even)
    cities = weighed.groupBy(*KEY).agg(
        exact_sum(F.col("even") * fade(HALF_LIFE_DAYS)).alias("weight"),
        exact_sum(F.col("even") * fade(FRESH_HALF_LIFE_DAYS)).alias("fresh"),
        F.sum("times").alias("times"),
        F.sum("rest_times").alias("rest_times"),
        F.count(F.lit(1)).alias("days"),
        F.count_distinct(F.floor(F.col("age_days") / WEEK_DAYS)).alias("weeks"),
        F.min("age_days").alias("newest"),
        F.max("age_days").alias("oldest"),
    )
    whole = Window.partitionBy(*CASE, "dimension")
    best = whole.orderBy(F.desc("weight"), "city")
    # Weights lie on a grid of 2^-30 (exact_sum), and so doubles add up exactly in any order.
    return cities.select(
        *KEY,
        _part("weight", whole).alias("share"),
        _part("fresh", whole).alias("fresh_share"),
        _part("times", whole).alias("plain_share"),
        _part("days", whole).alias("day_share"),
        _part("weeks", whole).alias("week_share"),
        (F.col("rest_times") / F.col("times")).alias("rest_share"),
        "times",
        "days",
        "newest",
        "oldest",
        F.max("oldest").over(whole).alias("oldest_of_all"),
        F.row_number().over(best).alias("place"),
    )


def fade(half_life_days: float) -> Column:
    """2 ** (-age_days / half-life)."""
    return F.pow(F.lit(2.0), -F.col("age_days") / F.lit(half_life_days))


def _part(name: str, whole: WindowSpec) -> Column:
    # A single old sign may fade below the grid and weigh nothing: then nothing has a share.
    share = F.try_divide(F.col(name), F.sum(name).over(whole))
    return F.coalesce(share, F.lit(0.0))
