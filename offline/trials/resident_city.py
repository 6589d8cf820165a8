"""The resident city told from the first part of histories, with the rest of them as the truth.

The user's truth is the city of most visits in the rest. The model of a user is fitted on others
alone: five folds of users by hash, each told by a model of the other four. It is taught by those
others' own rests, as those of earlier days teach it in production.

All cuts are described in one plan, as cases. What peers say is taken from the first cut of
everybody else: a newcomer of five visits comes to a platform whose other users are known.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

import pyarrow as pa
from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from offline.profile.residence.evidence import CASE, NOW, handle, observe
from offline.profile.residence.fit import fit
from offline.profile.residence.model import HomeModel, best_of
from offline.profile.resident_city import EVIDENCE, JOB, described
from offline.spark.lineage import settled
from offline.trials.checkins import Checkins

FOLDS: Final = 5
FEWEST_VISITS: Final = 20  # of a history that is cut in two
SETTLED_SHARE: Final = 0.6  # of a half's visits in its city: less is no home that could be left
DIMENSIONS: Final = ("night", "workday", "seen")  # what check-ins are evidence of


@dataclass(frozen=True, slots=True)
class Cut:
    """What is known of a history: its first `known` visits. The truth is `after` those of them."""

    case: int
    known: Column
    of: Column  # which histories it is made of
    after: Column  # from which visit on the truth is seen
    lesson: str = ""  # cuts of one lesson are told by a model of their own; none: told alone


HALF: Final = "half"
FEW: Final = "few"


def first_half() -> tuple[Cut, ...]:
    """The first half of histories, rounded up; earlier and later cuts, and shorter histories, are
    more to learn from."""
    n = F.col("visits_of_user")
    is_long = n >= FEWEST_VISITS
    cuts = (
        (NOW, F.ceil(n / 2), is_long),
        (1, F.round(n * 0.35), is_long),
        (2, F.round(n * 0.65), is_long),
        (3, F.round(n * 0.5), n.between(14, FEWEST_VISITS - 1)),
    )
    return tuple(Cut(case, known, of, known, HALF) for case, known, of in cuts)


def first_visits(counts: Sequence[int], first_case: int) -> tuple[Cut, ...]:
    """The first few visits of histories, a case for each count."""
    is_long = F.col("visits_of_user") >= FEWEST_VISITS
    return tuple(
        Cut(case, F.lit(count), is_long, F.lit(count), FEW)
        for case, count in enumerate(counts, start=first_case)
    )


def after_a_move(counts: Sequence[int], first_case: int) -> tuple[Cut, ...]:
    """The first half and some visits more; to be asked of those who moved between the halves."""
    n = F.col("visits_of_user")
    half = F.ceil(n / 2)
    return tuple(
        Cut(case, half + count, (n >= FEWEST_VISITS) & (n > half + count), half)
        for case, count in enumerate(counts, start=first_case)
    )


def tell(checkins: Checkins, cuts: Sequence[Cut]) -> pa.Table:
    """(user_id, case, home, told, probability, mode, moved, told_<dimension>): by user and cut.

    `home` is the truth, `told` our answer, `mode` the city of most known visits, `told_night` and
    so on what one dimension alone would answer (null: it says nothing). `moved`: the city of the
    first half was left for another. Of cuts after a move only those who moved are there. Users of
    shorter histories are known whole: they are peers, and are told nothing themselves.
    """
    visits, nth, n = checkins.visits, F.col("nth"), F.col("visits_of_user")
    moved = movers(visits)
    asked = [
        visits if cut.lesson else visits.join(F.broadcast(moved), "user_id", how="semi")
        for cut in cuts
    ]
    known = [_case(v.where(c.of & (nth < c.known)), c) for c, v in zip(cuts, asked, strict=True)]
    later = [_case(v.where(c.of & (nth >= c.after)), c) for c, v in zip(cuts, asked, strict=True)]
    short = visits.where(n < FEWEST_VISITS).withColumn("case", F.lit(NOW))
    history = Window.partitionBy(*CASE)
    age = F.datediff(F.max("event_date").over(history), "event_date")
    events = settled(reduce(DataFrame.unionByName, [*known, short]).withColumn("age_days", age))
    homes = settled(most_visited(reduce(DataFrame.unionByName, later), "home"))
    inputs = checkins.inputs(JOB, checkins.lake.days("events")[-1], {})
    evidence = events.select("case", "age_days", *EVIDENCE)
    candidates = described(observe(evidence), handle(evidence), inputs)
    labelled = settled(
        candidates.join(homes, [*CASE], how="inner").withColumn("fold", fold_of("user_id"))
    )
    told = best_of(labelled.withColumn("probability", _probability(labelled, cuts)))
    return (
        told.withColumnRenamed("city", "told")
        .join(homes, [*CASE], how="inner")
        .join(most_visited(events, "mode"), [*CASE], how="inner")
        .join(by_dimension(labelled), [*CASE], how="left")
        .join(F.broadcast(moved.withColumn("moved", F.lit(True))), "user_id", how="left")
        .withColumn("moved", F.coalesce("moved", F.lit(False)))
        .orderBy(*CASE)
        .toArrow()
    )


def movers(visits: DataFrame) -> DataFrame:
    """(user_id) of those who had a home in the first half, and another one in the second."""
    half = F.ceil(F.col("visits_of_user") / 2)
    long = visits.where(F.col("visits_of_user") >= FEWEST_VISITS).withColumn(
        "case", (F.col("nth") >= half).cast("int")
    )
    user = Window.partitionBy(*CASE)
    shares = (
        long.groupBy(*CASE, "item_city")
        .agg(F.count(F.lit(1)).alias("visits"))
        .withColumn("share", F.col("visits") / F.sum("visits").over(user))
        .where(F.col("share") >= SETTLED_SHARE)
    )
    return (
        shares.groupBy("user_id")
        .agg(F.count_distinct("item_city").alias("homes"))
        .where(F.col("homes") == 2)
        .select("user_id")
    )


def most_visited(visits: DataFrame, name: str) -> DataFrame:
    """(user_id, case, <name>): the city of most visits, of several the one visited first."""
    counted = visits.groupBy(*CASE, F.col("item_city").alias(name)).agg(
        F.count(F.lit(1)).alias("visits"), F.min("nth").alias("first")
    )
    best = F.max(F.struct("visits", (-F.col("first")).alias("earlier"), name))
    return counted.groupBy(*CASE).agg(best.alias("best")).select(*CASE, f"best.{name}")


def by_dimension(candidates: DataFrame) -> DataFrame:
    """(user_id, case, told_<dimension>): each dimension's top city, null where it says nothing."""
    tops = [
        F.min(F.when(F.col(f"{name}_top") == 1, F.col("city"))).alias(f"told_{name}")
        for name in DIMENSIONS
    ]
    return candidates.groupBy(*CASE).agg(*tops)


def fold_of(user: str) -> Column:
    """0..FOLDS-1 by a hash of the user."""
    return F.pmod(F.xxhash64(user, F.lit("trial")), F.lit(FOLDS)).cast("int")


def _case(visits: DataFrame, cut: Cut) -> DataFrame:
    return visits.withColumn("case", F.lit(cut.case))


def _probability(labelled: DataFrame, cuts: Sequence[Cut]) -> Column:
    """Of each row, by the model that its lesson's cuts of other folds taught; cuts without a lesson
    are told as the first half is."""
    lessons = {cut.case: cut.lesson or HALF for cut in cuts}
    taught = [lesson for lesson in (HALF, FEW) if lesson in {cut.lesson for cut in cuts}]
    found = []
    for lesson in taught:
        teaching = F.col("case").isin([cut.case for cut in cuts if cut.lesson == lesson])
        telling = F.col("case").isin([case for case, name in lessons.items() if name == lesson])
        for fold in range(FOLDS):
            model: HomeModel = fit(labelled.where(teaching & (F.col("fold") != fold)))
            found.append(F.when(telling & (F.col("fold") == fold), model.probability()))
    return F.coalesce(*found)
