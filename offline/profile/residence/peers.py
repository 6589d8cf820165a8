"""Where those live who buy and visit what this user buys and visits.

An airport's visitors live anywhere, a gym's around the corner: each item's home mix says how much
a visit to it tells. A user's own part in the mix is taken out, so that nobody is their own peer.
"""

from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from offline.profile.residence.evidence import CASE, NOW
from offline.profile.residence.weights import HALF_LIFE_DAYS, fade
from offline.spark.exact import exact_sum

ITEMS: Final = 100  # heaviest items of a user that count: couriers and scripts see thousands
HOMES: Final = 20  # commonest homes of an item that count
STRENGTH: Final = 2.0  # visitors that an item's own mix needs against everybody's
LEAST_PRIOR: Final = 2e-4  # of a city in which nobody is known to live


def handled_items(handled: DataFrame, guesses: DataFrame) -> DataFrame:
    """The user's heaviest items: (user_id, case, item_id, w, is_own, guess).

    w = sqrt(times) * 2^(-age / 120). `is_own`: the item is among the user's own of today, and so
    counts in its mix under `guess`, the user's first guess of home (null: none).
    """
    item = Window.partitionBy("user_id", "item_id")
    heaviest = Window.partitionBy(*CASE).orderBy(F.desc("w"), "item_id")
    weight = F.sqrt(F.col("times")) * fade(HALF_LIFE_DAYS)
    return (
        handled.withColumn("w", weight)
        .withColumn("place", F.row_number().over(heaviest))
        .where(F.col("place") <= ITEMS)
        .withColumn("is_own", F.max(F.col("case") == NOW).over(item))
        .join(guesses, "user_id", how="left")
        .withColumn("is_own", F.col("is_own") & F.col("guess").isNotNull())
        .select(*CASE, "item_id", "w", "is_own", "guess")
    )


def home_mix(items: DataFrame) -> DataFrame:
    """(item_id, visitors, homes): users by item, and [(city, users)] of its commonest homes.

    Of today's case alone. Shuffled by item; a hot item is no more than its distinct homes.
    """
    counted = (
        items.where((F.col("case") == NOW) & F.col("guess").isNotNull())
        .groupBy("item_id", F.col("guess").alias("city"))
        .agg(F.count(F.lit(1)).alias("residents"))
    )
    item = Window.partitionBy("item_id")
    common = item.orderBy(F.desc("residents"), "city")
    return (
        counted.withColumn("visitors", F.sum("residents").over(item))
        .withColumn("place", F.row_number().over(common))
        .where(F.col("place") <= HOMES)
        .groupBy("item_id", "visitors")
        .agg(F.array_sort(F.collect_list(F.struct("city", "residents"))).alias("homes"))
    )


def residents(guesses: DataFrame) -> DataFrame:
    """(city, residents, prior): users whose first guess it is; prior: their share of all."""
    counted = guesses.groupBy(F.col("guess").alias("city")).agg(
        F.count(F.lit(1)).alias("residents")
    )
    everybody = counted.agg(F.sum("residents").alias("everybody"))
    prior = (1 - 100 * LEAST_PRIOR) * F.col("residents") / F.col("everybody") + LEAST_PRIOR
    return counted.crossJoin(F.broadcast(everybody)).select(
        "city", "residents", prior.alias("prior")
    )


def mixed(items: DataFrame, mix: DataFrame) -> DataFrame:
    """(user_id, case, w, visitors, homes): a user's items with the others who took them.

    `visitors` and the residents in `homes` do not count the user; without others they are 0, null.
    """
    is_own = F.col("is_own")
    others = F.transform(
        "homes",
        lambda home: F.struct(
            home["city"].alias("city"),
            (home["residents"] - (is_own & (home["city"] == F.col("guess"))).cast("long")).alias(
                "residents"
            ),
        ),
    )
    return items.join(mix, "item_id", how="left").select(
        *CASE,
        "w",
        (F.coalesce("visitors", F.lit(0)) - is_own.cast("long")).alias("visitors"),
        others.alias("homes"),
    )


def heard(mixed: DataFrame) -> DataFrame:
    """(user_id, case, w, rest, absent): what a city has from peers none of whom lives there.

    Sums over items of w, of w * 2 / (visitors + 2), and of w * ln(2 / (visitors + 2)).
    """
    w, trust = F.col("w"), F.lit(STRENGTH) / (F.col("visitors") + STRENGTH)
    return mixed.groupBy(*CASE).agg(
        exact_sum(w).alias("w"),
        exact_sum(w * trust).alias("rest"),
        exact_sum(w * F.log(trust)).alias("absent"),
    )


def told(mixed: DataFrame, living: DataFrame) -> DataFrame:
    """(user_id, case, city, met, told): what cities where peers live have beyond `heard`.

    met: sum over items of w * residents / (visitors + 2); told: of w times what the log of
    (residents + 2 * prior) / (visitors + 2) / prior gains.
    """
    w, residents = F.col("w"), F.col("home.residents")
    base = STRENGTH * F.coalesce("prior", F.lit(LEAST_PRIOR))
    return (
        mixed.withColumn("home", F.explode("homes"))
        .where(residents > 0)
        .select(*CASE, "w", "visitors", F.col("home.city").alias("city"), residents)
        .join(F.broadcast(living.select("city", "prior")), "city", how="left")
        .groupBy(*CASE, "city")
        .agg(
            exact_sum(w * F.col("residents") / (F.col("visitors") + STRENGTH)).alias("met"),
            exact_sum(w * F.log((F.col("residents") + base) / base)).alias("told"),
        )
    )
