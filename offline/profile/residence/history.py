"""Cases to learn from: the same users as of earlier days, and where they were found afterwards."""

from dataclasses import dataclass
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from offline.profile.residence.evidence import CASE, NOW, PRESENCE
from offline.running.job import Day

NIGHT_VOTES: Final = 2  # a night says more of home than a day
FEWEST_VOTES: Final = 4  # votes of the city that is taken for home
LEAST_SHARE: Final = 0.6  # of all votes
THIN: Final = 5  # of a thin case every fifth day is known, by hash


@dataclass(frozen=True, slots=True)
class Past:
    """A case to learn from: what was known `before_days` ago, of each day or of every THIN-th."""

    case: int
    before_days: int
    is_thin: bool


def pasts(horizon_days: int) -> tuple[Past, ...]:
    """The cases: one horizon ago, also with little evidence (a newcomer's), and two horizons ago.

    In each the user's home is where they were found in the `horizon_days` that followed.
    """
    return (
        Past(1, horizon_days, is_thin=False),
        Past(2, horizon_days, is_thin=True),
        Past(3, 2 * horizon_days, is_thin=False),
    )


def today(events: DataFrame, day: Day) -> DataFrame:
    """Events as the case of today: with `case` and `age_days`, 0 on the day itself."""
    age = F.datediff(F.lit(day.ds), "event_date")
    return events.withColumn("case", F.lit(NOW)).withColumn("age_days", age)


def as_of(signs: DataFrame, past: Past, day: Day) -> DataFrame:
    """What is observed or handled today, by the day, as it was known in the past."""
    known = signs.where(F.col("age_days") >= past.before_days)
    if past.is_thin:
        event_date = F.date_sub(F.lit(day.ds), F.col("age_days"))
        known = known.where(F.pmod(F.xxhash64("user_id", event_date), F.lit(THIN)) == 0)
    return known.withColumn("case", F.lit(past.case)).withColumn(
        "age_days", F.col("age_days") - past.before_days
    )


def found_later(observed: DataFrame, horizon_days: int) -> DataFrame:
    """(user_id, case, home): where users were found in person in the horizon after each past.

    Nights vote double; a home needs FEWEST_VOTES and LEAST_SHARE of all votes: of users who were
    travelling or hardly seen, nothing is learnt.
    """
    cases = pasts(horizon_days)
    horizons = F.floor(F.col("age_days") / horizon_days) + 1  # pasts begin where horizons end
    ends = [F.when(horizons * horizon_days == past.before_days, past.case) for past in cases]
    is_after = F.col("age_days") < max(past.before_days for past in cases)
    in_person = observed.where(is_after & F.col("dimension").isin(*PRESENCE))
    votes = F.when(F.col("dimension") == "night", NIGHT_VOTES).otherwise(1)
    counted = (
        in_person.withColumn("case", F.explode(F.array_compact(F.array(*ends))))
        .groupBy(*CASE, "city")
        .agg(F.sum(votes).alias("votes"))  # one a day and dimension, however often
    )
    user = Window.partitionBy(*CASE)
    return (
        counted.withColumn("share", F.col("votes") / F.sum("votes").over(user))
        .where((F.col("votes") >= FEWEST_VOTES) & (F.col("share") >= LEAST_SHARE))
        .select(*CASE, F.col("city").alias("home"))
    )


def sample(found: DataFrame, users_max: int) -> DataFrame:
    """`found` of at most `users_max` users, drawn by hash: the same on every run."""
    users = found.select("user_id").distinct()
    drawn = users.orderBy(F.xxhash64("user_id"), "user_id").limit(users_max)
    return found.join(F.broadcast(drawn), "user_id", how="inner").select(*CASE, "home")
