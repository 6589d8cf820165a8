"""Whether a segment's own lists gain, told by earlier days: fitted up to one, tried on the next.

A list is worth, to a user who then takes an item for the first time, 1 / log2(rank + 1), and
nothing past rank 50: the gain of discounted cumulative gain, averaged over the user's new items.
(Recall@10 moves too rarely to judge one city: on real check-ins the same gain of visitors' lists
is 5.5 standard errors by this measure and 0.7 by that.)

One city's gain is mostly noise, so it is pulled toward all cities' by the random-effects model of
meta-analysis (DerSimonian & Laird 1986): the posterior mean decides.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.lists import DAY_TYPES, POOLED
from features.moment import HOLIDAY
from offline.recall.hot_lists import AUDIENCES, BLEND, SEGMENTS, parent_of
from offline.recall.hot_votes import YEAR_DAYS, day_type_ago, is_likely
from offline.running.job import Day
from offline.spark.exact import exact_sum

DEPTH: Final = 50
LEAST: Final = 1e-12  # variance: where all gains are equal there is nothing to divide by


def first_times(
    orders: DataFrame, days_ago: Sequence[int], horizon_days: int, day: Day
) -> DataFrame:
    """(case, audience, day_type, city, user_id, item_id): what users took for the first time in the
    `horizon_days` after each of these days, for which type of day, with the audience that they
    most likely are; null where that is not known."""
    audience = F.coalesce(*(F.when(is_likely(name), name) for name in AUDIENCES))
    travelled = F.coalesce("travel_age", "age_days")
    first = (
        orders.where(F.col("orders") > 0)
        .groupBy("user_id", "item_id", "city")
        .agg(
            F.max(F.struct("age_days", travelled.alias("travelled"))).alias("first"),
            F.max(audience).alias("audience"),
        )
        .select("user_id", "item_id", "city", "audience", "first.*")
    )
    ends = F.explode(F.array(*(F.lit(n) for n in days_ago))).alias("case")
    age = F.col("age_days")
    return (
        first.select("*", ends)
        .where((age < F.col("case")) & (age >= F.col("case") - horizon_days))
        .withColumn("day_type", day_type_ago(F.col("travelled"), day))
        .select("case", "audience", "day_type", "city", "user_id", "item_id")
    )


def worth(lists: DataFrame, tried: DataFrame, segments: Sequence[str] = SEGMENTS) -> DataFrame:
    """(*BLEND, segment, city, user_id, value, gain): what lists were worth to their users.

    `value` is the mean over the user's new items by the segment's list, `gain` how much more that
    is than by its parent's. Everybody tries the pooled lists of day types. `lists` hold those of
    `segments`, and these all parents of one another.
    """
    value = F.when(F.col("rank") <= DEPTH, 1.0 / F.log2(F.col("rank") + 1.0))
    key = ["case", *BLEND, "city", "item_id"]
    # One row an item with a column a segment, so that one join brings all of them.
    valued = lists.groupBy(*key).agg(
        *(F.max(F.when(F.col("segment") == name, value)).alias(name) for name in segments)
    )
    blends = lists.select(*BLEND).distinct()
    met = tried.crossJoin(F.broadcast(blends)).join(valued, key, how="left")
    met = met.fillna(0.0, [*segments])
    audience, day_type = F.col("audience"), F.col("day_type")
    # What happened a year ago tells of the holidays that are coming, and of nothing else.
    is_late = F.col("case") != YEAR_DAYS
    trials = [F.when(is_late & (audience == name), _trial(name)) for name in AUDIENCES] + [
        F.when(
            (is_late | (day_type == HOLIDAY)) & (day_type == day) & (whose == name),
            _trial(f"{name}_{day}"),
        )
        for day in DAY_TYPES
        for name, whose in ((POOLED, F.lit(POOLED)), *((name, audience) for name in AUDIENCES))
        if f"{name}_{day}" in segments
    ]
    return (
        met.select(
            *BLEND, "city", "user_id", F.explode(F.array_compact(F.array(*trials))).alias("t")
        )
        .groupBy(*BLEND, F.col("t.segment").alias("segment"), "city", "user_id")
        .agg(
            _mean(F.col("t.value")).alias("value"),
            (_mean(F.col("t.value")) - _mean(F.col("t.parent"))).alias("gain"),
        )
    )


def _trial(segment: str) -> Column:
    return F.struct(
        F.lit(segment).alias("segment"),
        F.col(segment).alias("value"),
        F.col(parent_of(segment)).alias("parent"),
    )


def gaining(worths: DataFrame) -> DataFrame:
    """(segment, city, gain, users, posterior) of cities whose own list of the segment gains.

    With n users, mean gain g and variance v of users' gains: weights w = n / v, mean gain of all
    cities m = sum(w g) / sum(w), spread between cities t2 = max(0, (Q - (c - 1)) / (sum(w) -
    sum(w^2) / sum(w))) with Q = sum(w (g - m)^2) over c cities; a city's posterior mean is
    (w g + m' / t2) / (w + 1 / t2), where m' weighs by 1 / (v / n + t2). A city without anybody to
    try on is not there: where nothing says that it gains, the parent's list serves.
    """
    gain = F.col("gain")
    cities = worths.groupBy("segment", "city").agg(
        F.count(F.lit(1)).alias("users"), _mean(gain).alias("gain")
    )
    spread = worths.groupBy("segment").agg(
        F.greatest(_mean(gain * gain) - _mean(gain) * _mean(gain), F.lit(LEAST)).alias("v")
    )
    weighed = cities.join(F.broadcast(spread), "segment", how="inner").withColumn(
        "w", F.col("users") / F.col("v")
    )
    w = F.col("w")
    fixed = weighed.groupBy("segment").agg(
        F.count(F.lit(1)).alias("c"),
        _total(w).alias("sw"),
        _total(w * w).alias("sw2"),
        _total(w * gain).alias("swg"),
        _total(w * gain * gain).alias("swg2"),
    )
    q = F.col("swg2") - F.col("swg") * F.col("swg") / F.col("sw")
    scale = F.col("sw") - F.col("sw2") / F.col("sw")
    between = F.coalesce(F.try_divide(q - (F.col("c") - 1), scale), F.lit(0.0))
    random = weighed.join(
        F.broadcast(fixed.select("segment", F.greatest(between, F.lit(LEAST)).alias("t2"))),
        "segment",
        how="inner",
    ).withColumn("r", 1.0 / (1.0 / w + F.col("t2")))
    r = F.col("r")
    everywhere = random.groupBy("segment").agg((_total(r * gain) / _total(r)).alias("m"))
    trust = w / (w + 1.0 / F.col("t2"))
    posterior = trust * gain + (1.0 - trust) * F.col("m")
    return (
        random.join(F.broadcast(everywhere), "segment", how="inner")
        .select("segment", "city", "gain", "users", posterior.alias("posterior"))
        .where(F.col("posterior") > 0)
    )


def tuned(worths: DataFrame) -> DataFrame:
    """(*BLEND, value, users, behind, se): what lists of each blend were worth, best first.

    Over users of both audiences, each by their own audience's list. `behind` is how much less that
    is than the best's, paired, and `se` its standard error over users: of n values with shortfalls
    d of mean m, sqrt(sum over users of (sum of their d - m)^2) / n.
    """
    own = worths.where(F.col("segment").isin(*AUDIENCES))
    means = own.groupBy(*BLEND).agg(
        _mean(F.col("value")).alias("value"), F.count(F.lit(1)).alias("users")
    )
    in_order = F.desc("value"), F.desc("half_life"), F.desc("strength"), F.col("last_year")
    first = means.orderBy(*in_order).limit(1).select(*BLEND)
    case = ("segment", "city", "user_id")
    best = own.join(F.broadcast(first), [*BLEND], how="left_semi")
    short = own.join(best.select(*case, F.col("value").alias("most")), [*case], how="inner")
    by_user = short.groupBy(*BLEND, "user_id").agg(
        exact_sum(F.col("most") - F.col("value")).alias("d"), F.count(F.lit(1)).alias("cases")
    )
    n = F.sum("cases").alias("n")
    behind = by_user.groupBy(*BLEND).agg(
        (exact_sum(F.col("d")) / F.sum("cases")).alias("behind"), n
    )
    apart = F.col("d") - F.col("cases") * F.col("behind")
    spread = (
        by_user.join(F.broadcast(behind), [*BLEND], how="inner")
        .groupBy(*BLEND, "behind", "n")
        .agg(exact_sum(apart * apart).alias("squares"))
        .select(*BLEND, "behind", (F.sqrt("squares") / F.col("n")).alias("se"))
    )
    return means.join(F.broadcast(spread), [*BLEND], how="inner").orderBy(*in_order)


def steadiest(rows: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    """Of the rows of `tuned` that are within a standard error of the best, at least one row, that
    with the longest half-life, then with the most strength, then with the least of last year.

    The rule of Breiman et al. (1984). On real check-ins all half-lives from 60 days on were within
    0.0005 +- 0.0003 on the backtests, and the one that was ahead lost 0.013 of recall@10 in the
    months that came: what fades least has most to go by.
    """
    equal = [row for row in rows if row["behind"] <= row["se"]] or [rows[0]]
    return max(equal, key=lambda row: (row["half_life"], row["strength"], -row["last_year"]))


def _mean(column: Column) -> Column:
    return exact_sum(column) / F.count(column)


def _total(column: Column) -> Column:
    """Sum over cities in a fixed order; weights are too large for a fixed grid."""
    ordered = F.array_sort(F.collect_list(column))
    return F.aggregate(ordered, F.lit(0.0), lambda total, value: total + value)
