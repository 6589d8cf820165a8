"""From votes to lists: everyone's, each audience's, then those of day types, each shrunk."""

from collections.abc import Sequence
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.lists import DAY_SEGMENTS, POOLED
from features.schema import Audience

AUDIENCES: Final = (str(Audience.LOCAL), str(Audience.VISITOR))
WHOLE: Final = (POOLED, *AUDIENCES)  # of all days
SEGMENTS: Final = (*WHOLE, *DAY_SEGMENTS)
BLEND: Final = ("half_life", "last_year", "strength")
LIST_KEY: Final = ("case", *BLEND, "segment", "city")
NOW: Final = 0  # the case of today; others are earlier days, to backtest on


def parent_of(segment: str) -> str:
    """The list that serves where a segment's own does not gain, and toward which it is shrunk."""
    return segment.partition("_")[0] if "_" in segment else POOLED


def rank(
    votes: DataFrame,
    strengths: Sequence[float],
    length: int,
    tried: int,
    segments: Sequence[str] = SEGMENTS,
) -> DataFrame:
    """(case, *BLEND, segment, city, item_id, score, rank, evidence) of `segments`, best first.

    score(i | city, segment) = (v_i + strength * p_i) / (sum of v + strength): v are the segment's
    votes, p_i the item's score in the list of its parent; the pooled list's is its share of all
    votes in the city. A segment of few voters has its parent's list, and leaves it as votes come
    (the mean of a Dirichlet posterior). Scores are shares of the next votes, 0..1. Ties by item_id.
    Lists of earlier days are cut at `tried`, today's at `length`.
    """
    whole = Window.partitionBy("case", "half_life", "last_year", "city")
    # Votes lie on a grid of 2^-30 (exact_sum), and so they add up exactly in any order.
    totals = {f"all_{name}": F.sum(name).over(whole) for name in SEGMENTS}
    entries = []
    for k in strengths:
        scores = {POOLED: _share(POOLED)}
        for name in SEGMENTS[1:]:
            scores[name] = _score(name, k, scores[parent_of(name)])
        entries += [
            F.struct(
                F.lit(float(k)).alias("strength"),
                F.lit(name).alias("segment"),
                scores[name].alias("score"),
                F.col(f"{name.partition('_')[0]}_evidence").alias("evidence"),
            )
            for name in segments
        ]
    best = Window.partitionBy(*LIST_KEY).orderBy(F.desc("score"), "item_id")
    longest = F.when(F.col("case") == NOW, length).otherwise(tried)
    of_item = ("case", "half_life", "last_year", "city", "item_id")
    return (
        votes.withColumns(totals)
        .select(*of_item, F.explode(F.array(*entries)).alias("scored"))
        .select(*of_item, "scored.*")
        .where(F.col("score") > 0)
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= longest)
        .select(*LIST_KEY, "item_id", "score", "rank", "evidence")
    )


def _share(name: str) -> Column:
    # A city may have votes for holidays alone, which last year counts for: none is everyone's.
    return F.coalesce(F.try_divide(F.col(name), F.col(f"all_{name}")), F.lit(0.0))


def _score(name: str, strength: float, parent: Column) -> Column:
    # Without voters, and with strength 0, there is nothing to go by: no score, no list.
    score = F.try_divide(F.col(name) + strength * parent, F.col(f"all_{name}") + strength)
    return F.coalesce(score, F.lit(0.0))
