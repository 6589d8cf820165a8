"""Samples where nothing was shown: recall replayed as of each session, from the day before's lists.

For each user, session and city of the day in which the user did something to an item of that city,
the front page is asked as of the session's first moment. Everything it is computed from is of the
day before, except for what the same user had done earlier in the day. Positives that recall would
not have found are left out, because the server could not have shown them either: to add them would
teach the ranker what gives them away. How many there are is in the day's report.
"""

from collections.abc import Sequence
from functools import reduce
from typing import Final

import pyarrow as pa
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.catalog.sets import ITEM, USER, USER_CITY
from features.schema import CATEGORIES
from features.store.base import ACTION_CODES
from offline.lake.contract import spark_schema
from offline.logged import row_of
from offline.outcomes import action_of, outcomes
from offline.profile.recent_items import remembered_item
from offline.replay import Rules
from offline.replay_rows import LIST_CODES, Draw, replay_city
from offline.replay_sources import PERSONAL_LISTS, REPLAYED, SHARED_LISTS, Knobs
from offline.running.job import Inputs
from offline.snapshot import code_of
from offline.tables import SAMPLES

SHARD_REQUESTS: Final = 2000  # of one city in one task, beside that city's items
ARRAY_LIMIT: Final = 1000  # a user's actions of the day that are looked at: crawlers do more
_DRAWS: Final = 1_000_000

_ROWS: Final = {
    name: kind for name, kind in SAMPLES.items() if name not in ("action", "matrix")
} | {
    "strength": "int32",  # of what came of it, 0: nothing
    "matrix": "list<float32>",
}


def samples(inputs: Inputs) -> DataFrame:
    """Rows of the samples table, origin `replay`; none where the day before has no lists."""
    rules, draw = rules_of(inputs), Draw(inputs.whole("leading"), inputs.whole("drawn"))
    # Requests say whose profiles and which cities are needed, and are counted by the audit.
    asked = dealt(requests(inputs).cache()).cache()
    # Other names than the requests', because Spark takes columns of one origin for the same.
    needed = asked.select("city", F.col("shard").alias("shelf_shard")).distinct()
    shelves = (
        items_of_cities(inputs)
        .join(F.broadcast(needed), "city", how="inner")
        .withColumnRenamed("city", "shelf_city")
    )

    def replayed(asked_here: pa.Table, items_here: pa.Table) -> pa.Table:
        return replay_city(asked_here, items_here, rules, draw)

    # The one other Arrow kernel: a city's requests beside its items, which recall looks through.
    # Joining a request with its candidates would carry each item's features hundreds of times.
    together = (
        with_traveller(asked, inputs)
        .groupBy("city", "shard")
        .cogroup(shelves.groupBy("shelf_city", "shelf_shard"))
    )
    rows = together.applyInArrow(replayed, spark_schema(_ROWS))
    return rows.withColumn("action", action_of(F.col("strength"))).select(*SAMPLES)


def requests(inputs: Inputs) -> DataFrame:
    """One row a request: request_id, seed, user_id, session_id, city, at, lat, lon, gps_city, done.

    `done` lists what the user did on the day to items of the city, whenever: item_id, strength,
    at_ms. One shuffle, by user: sessions, cities and caps are all within a user.
    """
    request_id = F.concat_ws("-", F.lit("replay"), "user_id", "session_id", "city")
    asked = (
        done_in_cities(inputs)
        .withColumn("session", F.explode("sessions"))
        .select("user_id", "city", "done", "session.session_id", "session.first.*")
        .withColumn("request_id", request_id)
        .drop("event_id")
    )
    return drawn(asked, inputs)


def done_in_cities(inputs: Inputs) -> DataFrame:
    """(user_id, city, done, sessions): what users did on the day to a city's items, as `requests`
    says, and the sessions in which they did, each with its first moment."""
    today = of_today(inputs).repartition("user_id")
    session = Window.partitionBy("user_id", "session_id")
    first = F.min(F.struct("at", "event_id", "lat", "lon", "gps_city")).over(session)
    cities = inputs["items"].select("item_id", "city")
    acted = outcomes(today.withColumn("first", first), inputs["sales"], "session_id", "first")
    strongest = Window.partitionBy("user_id", "city").orderBy(F.desc("strength"), "at", "item_id")
    entry = F.struct("item_id", "strength", F.unix_millis("at").alias("at_ms"))
    return (
        acted.join(cities, "item_id", how="inner")
        .withColumn("place", F.row_number().over(strongest))
        .groupBy("user_id", "city")
        .agg(
            F.collect_list(F.when(F.col("place") <= ARRAY_LIMIT, entry)).alias("done"),
            F.collect_set(F.struct("first", "session_id")).alias("sessions"),
        )
    )


def drawn(asked: DataFrame, inputs: Inputs) -> DataFrame:
    """The `share` of the requests that is looked at, with their `seed`; of a user not too many."""
    in_order = Window.partitionBy("user_id").orderBy("at", "session_id", "city", "request_id")
    share = F.lit(inputs.number("share") * _DRAWS)
    return (
        asked.withColumn("seed", F.xxhash64("request_id"))
        .where(F.pmod(F.col("seed"), F.lit(_DRAWS)) < share)
        .withColumn("place", F.row_number().over(in_order))
        .where(F.col("place") <= inputs.whole("user_requests"))
        .drop("place")
    )


def dealt(asked: DataFrame) -> DataFrame:
    """Requests with their `shard`: a large city's are dealt to several tasks by their seed."""
    count = F.count(F.lit(1)) / SHARD_REQUESTS
    shards = asked.groupBy("city").agg(F.ceil(count).cast("int").alias("shards"))
    shard = F.pmod(F.col("seed"), F.col("shards")).cast("int")
    by_city = F.broadcast(shards)  # as many rows as cities
    return asked.join(by_city, "city", how="inner").withColumn("shard", shard).drop("shards")


def count_positives(inputs: Inputs) -> int:
    """How many different items recall should have found, over all requests."""
    at_ms = F.unix_millis("at")
    later = F.filter("done", lambda action: action["at_ms"] >= at_ms)
    items = F.array_distinct(F.transform(later, lambda action: action["item_id"]))
    total = requests(inputs).agg(F.sum(F.size(items)).alias("positives")).first()
    return int(total["positives"] or 0) if total else 0


def with_traveller(asked: DataFrame, inputs: Inputs) -> DataFrame:
    """Requests with what was known of the traveller: stored rows, recent actions, own lists.

    Shuffled by user; of the large tables only what belongs to those who asked.
    """
    day_before = F.col("ds") == F.lit(inputs.day.before(1))
    users = inputs["snapshot_user"].where(day_before)
    in_cities = inputs["snapshot_user_city"].where(day_before)
    cities = inputs["cities"].select(
        F.col("city_id").alias("city"),
        F.col("lat").alias("city_lat"),
        F.col("lon").alias("city_lon"),
    )
    who = asked.select("user_id").distinct()
    known = F.lit(True).alias("known_user")
    return (
        asked.join(users.select("user_id", row_of(USER), known), "user_id", how="left")
        .join(_recent(inputs, who), "user_id", how="left")
        .join(_personal(inputs, who), "user_id", how="left")
        .join(in_cities.select(*USER_CITY.keys, row_of(USER_CITY)), ["user_id", "city"], "left")
        .join(F.broadcast(cities), "city", how="left")
        .withColumns(
            {
                "known_user": F.coalesce("known_user", F.lit(False)),
                "at_ms": F.unix_millis("at"),
            }
        )
    )


def items_of_cities(inputs: Inputs, lists: Sequence[str] = SHARED_LISTS) -> DataFrame:
    """The day before's items with their stored rows, and `entries`: what `lists` lead to them.

    One shuffle of all lists, by item.
    """
    day_before = F.col("ds") == F.lit(inputs.day.before(1))
    stored = inputs["snapshot_item"].where(day_before).select("item_id", row_of(ITEM))
    entry = F.struct("list", "key", "rank", "score")
    entries = (
        _together(inputs, lists).groupBy("item_id").agg(F.collect_list(entry).alias("entries"))
    )
    return (
        inputs["items"]
        .select("item_id", "city", "lat", "lon", "sellable", "open_months")
        .join(stored, "item_id", how="inner")  # who came since could not have been proposed
        .join(entries, "item_id", how="left")
        .join(_vectors(inputs), "item_id", how="left")
    )


def _vectors(inputs: Inputs) -> DataFrame:
    """(item_id, vector) of the day before."""
    day_before = F.col("ds") == F.lit(inputs.day.before(1))
    return inputs["item_vectors"].where(day_before).select("item_id", "vector")


def _together(inputs: Inputs, names: Sequence[str]) -> DataFrame:
    """The day before's rows of several lists, `list` telling which; at least one name."""
    parts = [
        inputs[name]
        .where(F.col("ds") == F.lit(inputs.day.before(1)))
        .select(F.lit(LIST_CODES[name]).alias("list"), "key", "item_id", "rank", "score")
        for name in names
    ]
    return reduce(DataFrame.unionAll, parts)


def of_today(inputs: Inputs) -> DataFrame:
    """What happened on the day and was known at its end."""
    return inputs["clean_events"].where(F.col("event_date") == F.lit(inputs.day.ds))


def _recent(inputs: Inputs, who: DataFrame) -> DataFrame:
    """(user_id, recent, vectors): the last actions before the day and those of the day, and the
    vectors of their items; unordered."""
    earliest = Window.partitionBy("user_id").orderBy("at", "event_id")
    before = inputs["recent_items"].select(
        "user_id", "item_id", "action", "at", F.col("at").alias("arrived_at")
    )
    of_day = (
        of_today(inputs)
        .withColumn("item_id", remembered_item())
        .where(F.col("item_id").isNotNull())
        .withColumn("place", F.row_number().over(earliest))
        .where(F.col("place") <= ARRAY_LIMIT)
        .select("user_id", "item_id", "action", "at", "arrived_at")
    )
    codes = F.create_map(*(F.lit(v) for pair in ACTION_CODES.items() for v in pair))
    categories = inputs["items"].select("item_id", code_of("category", CATEGORIES).alias("code"))
    entry = F.struct(
        "item_id",
        codes[F.col("action")].cast("long").alias("action"),
        F.unix_millis("at").alias("at_ms"),
        F.unix_millis("arrived_at").alias("arrived_ms"),
        F.col("code").cast("double").alias("category"),
    )
    with_vector = F.when(F.col("vector").isNotNull(), F.struct("item_id", "vector"))
    return (
        before.unionByName(of_day)
        .join(who, "user_id", how="left_semi")
        .join(categories, "item_id", how="left")
        .join(_vectors(inputs), "item_id", how="left")
        .groupBy("user_id")
        .agg(F.collect_list(entry).alias("recent"), F.collect_list(with_vector).alias("vectors"))
    )


def _personal(inputs: Inputs, who: DataFrame) -> DataFrame:
    """(user_id, personal): entries of the personal lists of the day before, unordered."""
    return (
        _together(inputs, PERSONAL_LISTS)
        .withColumnRenamed("key", "user_id")
        .join(who, "user_id", how="left_semi")
        .groupBy("user_id")
        .agg(F.collect_list(F.struct("list", "rank", "item_id", "score")).alias("personal"))
    )


def rules_of(inputs: Inputs) -> Rules:
    """What the front page does, as the job is told."""
    return Rules(
        quotas={source: inputs.whole(f"{source}_quota") for source in REPLAYED},
        knobs=Knobs(inputs.whole("triggers"), inputs.number("radius_km")),
        candidates=inputs.whole("candidates"),
        bought_days=inputs.whole("bought_days"),
        timezone=inputs.day.timezone,
        country=inputs.day.country,
        visited_days=inputs.whole("visited_days"),
    )
