"""In which cities a segment's own hot list serves it better than everybody's: a backtest.

Lists as of some days ago are held against the orders since. For each order the gain is +1 where
only the segment's first page has the item, -1 where only the pooled first page has it, else 0; so
the mean gain is the difference of recall@10. A city's mean is pulled toward the mean of all cities,
and has to stay above 0 by some standard errors: a small city never gets worse than its pooled list
on a hunch.
"""

from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from offline.exact import exact_sum

PAGE: Final = 10  # first page: recall@10 decides


def gaining(
    scores: DataFrame, orders: DataFrame, least_orders: float, prior: float, sigmas: float
) -> DataFrame:
    """(city, audience) pairs whose segment list gains, one row each.

    `scores` are those of `offline.recall.hot.score` as of the backtest's cut; `orders` have city,
    item_id, audience and orders > 0, after the cut.
    """
    bought = (
        orders.where(F.col("audience").isNotNull())
        .groupBy("city", "audience", "item_id")
        .agg(exact_sum(F.col("orders")).alias("n"))
    )
    pages = first_pages(scores)
    gain = F.coalesce(F.col("gain"), F.lit(0.0))  # on neither page
    by_city = (
        bought.join(pages, ["city", "audience", "item_id"], how="left")
        .groupBy("city", "audience")
        .agg(
            exact_sum(F.col("n")).alias("n"),
            exact_sum(F.col("n") * gain).alias("gain"),
            exact_sum(F.col("n") * gain * gain).alias("squares"),
        )
    )
    everyone = by_city.groupBy("audience").agg(
        (exact_sum(F.col("gain")) / exact_sum(F.col("n"))).alias("mean"),
        (exact_sum(F.col("squares")) / exact_sum(F.col("n"))).alias("second"),
    )
    weight = F.col("n") + F.lit(prior)
    pulled = (F.col("gain") + F.lit(prior) * F.col("mean")) / weight
    variance = F.greatest(F.col("second") - F.col("mean") * F.col("mean"), F.lit(0.0))
    is_sure = pulled - F.lit(sigmas) * F.sqrt(variance / weight) >= 0
    return (
        by_city.join(F.broadcast(everyone), "audience", how="inner")  # two rows
        .where((F.col("n") >= F.lit(least_orders)) & (pulled > 0) & is_sure)
        .select("city", "audience")
    )


def first_pages(scores: DataFrame) -> DataFrame:
    """city, audience, item_id, gain: +1 on the segment's first page only, -1 on the pooled one
    only, 0 on both."""
    names = ("pooled", "local", "visitor")
    placed = scores.select(
        "city",
        "item_id",
        *(
            (
                F.row_number().over(
                    Window.partitionBy("city").orderBy(F.col(f"{n}_score").desc(), "item_id")
                )
                <= PAGE
            )
            .cast("double")
            .alias(n)
            for n in names
        ),
    )
    segments = [
        placed.select(
            "city",
            F.lit(audience).alias("audience"),
            "item_id",
            (F.col(audience) - F.col("pooled")).alias("gain"),
        ).where((F.col(audience) > 0) | (F.col("pooled") > 0))
        for audience in names[1:]
    ]
    return segments[0].unionByName(segments[1])
