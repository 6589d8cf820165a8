"""From votes to lists: everyone's, and each audience's, shrunk toward everyone's."""

from collections.abc import Sequence
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.schema import Audience

POOLED: Final = "pooled"
AUDIENCES: Final = (str(Audience.LOCAL), str(Audience.VISITOR))
LIST_KEY: Final = ("case", "half_life", "strength", "audience", "city")


def rank(votes: DataFrame, strengths: Sequence[float], length: int) -> DataFrame:
    """(case, half_life, strength, audience, city, item_id, score, rank, evidence), best first.

    score(i | city, audience) = (v_i + strength * p_i) / (sum of v + strength): v are the audience's
    votes, p_i the item's share of everybody's votes in the city, which is the pooled list's score.
    An audience of few voters has everyone's list, and leaves it as votes come (the mean of a
    Dirichlet posterior). Scores are shares of the next votes, 0..1. Ties by item_id.
    """
    whole = Window.partitionBy("case", "half_life", "city")
    # Votes lie on a grid of 2^-30 (exact_sum), and so they add up exactly in any order.
    share = F.col("pooled") / F.sum("pooled").over(whole)
    totals = {f"all_{name}": F.sum(name).over(whole) for name in AUDIENCES}
    scores = F.array(
        *(
            F.struct(
                F.lit(float(k)).alias("strength"),
                F.lit(name).alias("audience"),
                _score(name, k).alias("score"),
                F.col(f"{name}_evidence").alias("evidence"),
            )
            for k in strengths
            for name in (POOLED, *AUDIENCES)
        )
    )
    best = Window.partitionBy(*LIST_KEY).orderBy(F.desc("score"), "item_id")
    return (
        votes.withColumns({"share": share, **totals})
        .select("case", "half_life", "city", "item_id", F.explode(scores).alias("scored"))
        .select("case", "half_life", "city", "item_id", "scored.*")
        .where(F.col("score") > 0)
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= length)
        .select(*LIST_KEY, "item_id", "score", "rank", "evidence")
    )


def _score(name: str, strength: float) -> Column:
    share = F.col("share")
    if name == POOLED:
        return share
    # Without voters, and with strength 0, there is nothing to go by: no score, no list.
    score = F.try_divide(F.col(name) + strength * share, F.col(f"all_{name}") + strength)
    return F.coalesce(score, F.lit(0.0))
