"""The resident city told from the first part of histories, with the rest of them as the truth.

The user's truth is the city of most visits in the rest. The model of a user is fitted on others
alone: five folds of users by hash, each told by a model of the other four. It is taught by those
others' own rests; self-supervision inside the first part, as in production where no rest is known
yet, was tried on the validation users and is named in `sojourn.results.foursquare_us`.
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
from offline.profile.residence.model import best_of
from offline.profile.resident_city import EVIDENCE, JOB, described
from offline.trials.checkins import Checkins

FOLDS: Final = 5
FEWEST_VISITS: Final = 20  # of a history that is cut in two


@dataclass(frozen=True, slots=True)
class Cut:
    """What is known of a history: its first `known` visits."""

    case: int
    known: Column
    of: Column  # which histories it is made of


def first_half() -> tuple[Cut, ...]:
    """The first half of histories, rounded up; earlier and later cuts, and shorter histories, are
    more to learn from."""
    n = F.col("visits_of_user")
    is_long = n >= FEWEST_VISITS
    return (
        Cut(NOW, F.ceil(n / 2), is_long),
        Cut(1, F.round(n * 0.35), is_long),
        Cut(2, F.round(n * 0.65), is_long),
        Cut(3, F.round(n * 0.5), n.between(14, FEWEST_VISITS - 1)),
    )


def first_visits(count: int) -> tuple[Cut, ...]:
    """The first few visits of histories."""
    return (Cut(NOW, F.lit(count), F.col("visits_of_user") >= FEWEST_VISITS),)


def tell(checkins: Checkins, cuts: Sequence[Cut]) -> pa.Table:
    """(user_id, fold, home, told, probability, mode): of each user of the first cut the truth, our
    answer with its probability, and the city of most known visits.

    Users of shorter histories are known whole: they are peers, and are told nothing themselves.
    """
    visits, nth, n = checkins.visits, F.col("nth"), F.col("visits_of_user")
    known = [
        visits.where(cut.of & (nth < cut.known)).withColumn("case", F.lit(cut.case)) for cut in cuts
    ]
    short = visits.where(n < FEWEST_VISITS).withColumn("case", F.lit(NOW))
    later = [
        visits.where(cut.of & (nth >= cut.known)).withColumn("case", F.lit(cut.case))
        for cut in cuts
    ]
    history = Window.partitionBy(*CASE)
    age = F.datediff(F.max("event_date").over(history), "event_date")
    events = reduce(DataFrame.unionByName, [*known, short]).withColumn("age_days", age).cache()
    homes = most_visited(reduce(DataFrame.unionByName, later), "home").cache()
    inputs = checkins.inputs(JOB, checkins.lake.days("events")[-1], {})
    evidence = events.select("case", "age_days", *EVIDENCE)
    candidates = described(observe(evidence), handle(evidence), inputs)
    labelled = (
        candidates.join(homes, [*CASE], how="inner").withColumn("fold", fold_of("user_id")).cache()
    )
    models = {fold: fit(labelled.where(F.col("fold") != fold)) for fold in range(FOLDS)}
    probability = F.coalesce(
        *(F.when(F.col("fold") == fold, m.probability()) for fold, m in models.items())
    )
    told = best_of(labelled.where(F.col("case") == NOW).withColumn("probability", probability))
    return (
        told.withColumnRenamed("city", "told")
        .join(homes, [*CASE], how="inner")
        .join(most_visited(events, "mode"), [*CASE], how="inner")
        .select("user_id", fold_of("user_id").alias("fold"), "home", "told", "probability", "mode")
        .orderBy("user_id")
        .toArrow()
    )


def most_visited(visits: DataFrame, name: str) -> DataFrame:
    """(user_id, case, <name>): the city of most visits, of several the one visited first."""
    counted = visits.groupBy(*CASE, F.col("item_city").alias(name)).agg(
        F.count(F.lit(1)).alias("visits"), F.min("nth").alias("first")
    )
    best = F.max(F.struct("visits", (-F.col("first")).alias("earlier"), name))
    return counted.groupBy(*CASE).agg(best.alias("best")).select(*CASE, f"best.{name}")


def fold_of(user: str) -> Column:
    """0..FOLDS-1 by a hash of the user."""
    return F.pmod(F.xxhash64(user, F.lit("trial")), F.lit(FOLDS)).cast("int")
