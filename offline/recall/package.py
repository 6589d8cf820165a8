"""What belongs to an item, or is taken in the same trip: wholes and their parts, co-purchases.

A trip is what one user buys or visits in one city with no more than `gap_days` between one day and
the next; an item counts on the day it was used, where that is known, else on the day it was paid.
sim(i -> j) = N_ij / sqrt(N_i * N_j) over trips. It is directed by kind: between items of one kind,
j must come on the day of i or later; between kinds (a package and an attraction) both lead to each
other. A package or tour and the items that it is made of (`item_members`) lead to each other with
PART more, sold together or not. The evidence is the number of trips, 0 where there is only the tie.

Cost: a trip has at most trip_items items, a user at most user_trips trips: the pairs of a trip are
made within its row, and no table is joined with itself.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.lists import list_spec
from features.schema import UNKNOWN_ID, Action
from offline.running.job import Day, Findings, Inputs, Job, Read, Setting
from offline.spark.lineage import settled
from offline.tables import LIST_ROWS

DAYS: Final = 120
PART: Final = 1.0  # as much as items that are always taken together
LIST: Final = list_spec("package")
SETTINGS: Final = {
    "gap_days": Setting(3, 0, 30, "days without anything that end a trip"),
    "min_support": Setting(2, 1, 1000, "trips that a pair needs; one may be chance"),
    "trip_items": Setting(20, 2, 200, "items of a trip that count, the first ones"),
    "user_trips": Setting(20, 1, 1000, "trips of a user that count, the newest"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    made = trips(inputs).cache()  # for the audit as well
    kept = made.where(
        (F.col("place") <= inputs.whole("trip_items"))
        & (F.col("age") <= inputs.whole("user_trips"))
    )
    pairs = settled(count_pairs(kept, inputs["items"]))
    taken = similar(pairs, inputs.whole("min_support"))
    ties = parts(inputs["item_members"], inputs["items"])
    best = Window.partitionBy("key").orderBy(F.desc("score"), "item_id")
    return {
        LIST.name: taken.unionByName(ties)
        .groupBy("key", "item_id")
        .agg(F.sum("score").alias("score"), F.max("evidence").alias("evidence"))  # of two at most
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= LIST.length)
        .select(*LIST_ROWS)
    }


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many trips and users were cut at their caps: their first rows beyond."""
    made = trips(inputs)
    beyond = {
        "trips cut at trip_items": F.col("place") == inputs.whole("trip_items") + 1,
        "users cut at user_trips": (F.col("age") == inputs.whole("user_trips") + 1)
        & (F.col("place") == 1),
    }
    counts = made.agg(*(F.count(F.when(when, 1)).alias(what) for what, when in beyond.items()))
    found = counts.first()
    assert found is not None
    return Findings(warnings={what: int(n) for what, n in found.asDict().items() if n})


def trips(inputs: Inputs) -> DataFrame:
    """(user_id, city, trip, item_id, date, place, age): the items of each trip by their day.

    `place` numbers the items of a trip from 1, `age` the user's trips, the newest first.
    """
    by_day = Window.partitionBy("user_id", "city").orderBy("date", "item_id")
    gap = F.datediff("date", F.lag("date").over(by_day))
    begins = F.coalesce(gap > inputs.whole("gap_days"), F.lit(False)).cast("int")
    trip = Window.partitionBy("user_id", "city", "trip")
    newest = Window.partitionBy("user_id").orderBy(F.desc("began"), F.desc("city"))
    # The one shuffle: whole users, which serves every window.
    return (
        taken(inputs)
        .repartition("user_id")
        .withColumn("begins", begins)
        .withColumn("trip", F.sum("begins").over(by_day))
        .groupBy("user_id", "city", "trip", "item_id")
        .agg(F.min("date").alias("date"))
        .withColumn("began", F.min("date").over(trip))
        .withColumn("place", F.row_number().over(trip.orderBy("date", "item_id")))
        .withColumn("age", F.dense_rank().over(newest))
        .select("user_id", "city", "trip", "item_id", "date", "place", "age")
    )


def taken(inputs: Inputs) -> DataFrame:
    """(user_id, city, item_id, date): what was bought or visited, each day once."""
    day = inputs.day
    visited = _window(inputs["clean_events"], day).where(F.col("action") == Action.VISIT)
    used = visited.where(F.col("order_id").isNotNull()).groupBy("order_id")
    paid = (
        _window(inputs["sales"], day)
        .where((F.col("movement") == "pay") & (F.col("item_id") != UNKNOWN_ID))
        .join(used.agg(F.min("event_date").alias("used_on")), "order_id", how="left")
        .select("user_id", "item_id", F.coalesce("used_on", "event_date").alias("date"))
    )
    seen = visited.where(F.col("item_id").isNotNull())
    cities = inputs["items"].select("item_id", "city")
    return (
        paid.unionByName(seen.select("user_id", "item_id", F.col("event_date").alias("date")))
        .distinct()
        .join(cities, "item_id", how="inner")
        .select("user_id", "city", "item_id", "date")
    )


def count_pairs(kept: DataFrame, items: DataFrame) -> DataFrame:
    """(item_id, next_id, trips): in how many trips next goes with item; with itself: all trips."""
    kinds = items.select("item_id", "kind")
    of_trip = (
        kept.join(kinds, "item_id", how="inner")
        .groupBy("user_id", "city", "trip")
        .agg(F.array_sort(F.collect_list(F.struct("item_id", "kind", "date"))).alias("members"))
    )
    one = of_trip.select(F.explode("members").alias("one"), "members")
    two = one.select("one", F.explode("members").alias("other"))  # within a row: no table is joined
    leads = (F.col("one.kind") != F.col("other.kind")) | (F.col("other.date") >= F.col("one.date"))
    return (
        two.where(leads)
        .groupBy(F.col("one.item_id").alias("item_id"), F.col("other.item_id").alias("next_id"))
        .agg(F.count(F.lit(1)).alias("trips"))
    )


def similar(pairs: DataFrame, min_support: int) -> DataFrame:
    """(key, item_id, score, evidence) of the pairs with enough trips."""
    is_itself = F.col("item_id") == F.col("next_id")
    all_trips = pairs.where(is_itself)
    of_item = all_trips.select("item_id", F.col("trips").alias("item_trips"))
    of_next = all_trips.select("next_id", F.col("trips").alias("next_trips"))
    return (
        pairs.where(~is_itself & (F.col("trips") >= min_support))
        .join(of_item, "item_id", how="inner")
        .join(of_next, "next_id", how="inner")
        .select(
            F.col("item_id").alias("key"),
            F.col("next_id").alias("item_id"),
            (F.col("trips") / F.sqrt(F.col("item_trips") * F.col("next_trips"))).alias("score"),
            F.col("trips").cast("double").alias("evidence"),
        )
    )


def parts(members: DataFrame, items: DataFrame) -> DataFrame:
    """(key, item_id, score, evidence) between wholes and their parts, both ways; parts that are no
    items lead nowhere."""
    pair = F.explode(
        F.array(
            F.struct(F.col("item_id").alias("key"), F.col("member_item_id").alias("item_id")),
            F.struct(F.col("member_item_id").alias("key"), F.col("item_id").alias("item_id")),
        )
    ).alias("pair")
    wholes = items.select("item_id")
    members_of_ours = wholes.withColumnRenamed("item_id", "member_item_id")
    return (
        members.where(F.col("item_id") != F.col("member_item_id"))
        .join(wholes, "item_id", how="left_semi")
        .join(members_of_ours, "member_item_id", how="left_semi")
        .select(pair)
        .select("pair.*")
        .distinct()
        .select("key", "item_id", F.lit(PART).alias("score"), F.lit(0.0).alias("evidence"))
    )


def _window(rows: DataFrame, day: Day) -> DataFrame:
    return rows.where(F.col("event_date").between(F.lit(day.before(DAYS - 1)), F.lit(day.ds)))


JOB: Final = Job(
    "package",
    (
        Read("items"),
        Read("item_members"),
        Read("clean_events", days=DAYS),
        Read("sales", days=DAYS),
    ),
    (LIST.name,),
    build,
    settings=SETTINGS,
    audit=audit,
)
