"""What a search leads to: the items that are looked at or bought after it, within the session.

score(q -> i) = sum over spans l of alpha^(l-1) * N_qil / sqrt(N_q * N_i), where N_qil counts the
sessions in which i is the l-th different item after the search, N_q the sessions that search for q,
and N_i those that hold i: directed item CF from query to item. q is a city with a query, or with
one of its terms (`features.text.query_keys`); i lies in that city. The evidence is the number of
sessions.

Cost: a search of t terms gives at most (1 + t) * max_span edges, so that nothing is squared.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np
import pyarrow as pa
from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.lists import list_spec
from features.schema import UNKNOWN_ID, Action
from features.text import query_keys
from offline.running.job import Findings, Inputs, Job, Read, Setting
from offline.spark.exact import exact_sum
from offline.spark.lineage import settled
from offline.tables import LIST_ROWS

WINDOW_DAYS: Final = 30
LIST: Final = list_spec("query_cf")
FOLLOWED: Final = (str(Action.VIEW_ITEM), str(Action.ORDER), str(Action.PAY))
SETTINGS: Final = {
    "alpha": Setting(0.5, 0.0, 1.0, "weight of one item more in between: no matter, see ADR 0026"),
    "max_span": Setting(10, 1, 50, "further on, it was not the search that led there"),
    "min_support": Setting(2, 1, 1000, "sessions that an edge needs; one may be chance"),
    "session_steps": Setting(100, 2, 1000, "searches and views of a session that count"),
    "user_sessions": Setting(200, 1, 100_000, "sessions of a user that count: shared devices"),
}

QUERIES_KEPT: Final = 100_000  # whose keys a worker remembers: people search for the same things
_EDGES: Final = "key long, item_id long, span int"

Step = tuple[int | None, int, str | None]
"""One search or view: item_id (None for a search), city, and the query (None for a view)."""


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    ordered = ordered_steps(inputs)
    kept = ordered.where(
        (F.col("place") <= inputs.whole("session_steps"))
        & (F.col("age") <= inputs.whole("user_sessions"))
    )
    counts = settled(count(kept, inputs.whole("max_span"), inputs.number("alpha")))
    return {LIST.name: best(counts, inputs.whole("min_support"))}


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many sessions and users were cut at their caps; counted without putting them in order."""
    is_long = F.col("steps") > inputs.whole("session_steps")
    counted = (
        steps_of(inputs)
        .select("user_id", "session_id")
        .repartition("user_id")  # the one shuffle, for both counts
        .groupBy("user_id", "session_id")
        .agg(F.count(F.lit(1)).alias("steps"))
        .groupBy("user_id")
        .agg(F.count(F.lit(1)).alias("sessions"), F.count(F.when(is_long, 1)).alias("long"))
        .agg(
            F.coalesce(F.sum("long"), F.lit(0)).alias("sessions cut at session_steps"),
            F.count(F.when(F.col("sessions") > inputs.whole("user_sessions"), 1)).alias(
                "users cut at user_sessions"
            ),
        )
    )
    found = counted.first()
    assert found is not None  # an aggregate without groups has one row
    return Findings(warnings={what: int(n) for what, n in found.asDict().items() if n})


def steps_of(inputs: Inputs) -> DataFrame:
    """The events of the window that are steps: searches, and what was looked at or bought."""
    is_search, is_item = _kinds()
    day = inputs.day
    return inputs["clean_events"].where(
        F.col("event_date").between(F.lit(day.before(WINDOW_DAYS - 1)), F.lit(day.ds))
        & F.col("city").isNotNull()
        & (is_search | is_item)
    )


def ordered_steps(inputs: Inputs) -> DataFrame:
    """Steps in order: user_id, session_id, place, age and the step.

    `place` numbers a session's steps from 1, `age` a user's sessions, the newest first. Ties are
    broken by event_id and session_id.
    """
    is_search, is_item = _kinds()
    session = Window.partitionBy("user_id", "session_id")
    newest = Window.partitionBy("user_id").orderBy(F.desc("began"), F.desc("session_id"))
    # The one shuffle of the order: whole users, which serves the windows and the grouping.
    return (
        steps_of(inputs)
        .select(
            "user_id",
            "session_id",
            F.struct("at", "event_id").alias("when"),
            F.when(is_item, F.col("about_item")).alias("item_id"),
            "city",
            F.when(is_search, F.col("query")).alias("query"),
        )
        .repartition("user_id")
        .withColumn("began", F.min("when").over(session))
        .withColumn("place", F.row_number().over(session.orderBy("when")))
        .withColumn("age", F.dense_rank().over(newest))
        .select("user_id", "session_id", "place", "age", "item_id", "city", "query")
    )


def _kinds() -> tuple[Column, Column]:
    """Whether an event is a search, and whether it is of an item."""
    return (
        (F.col("action") == str(Action.SEARCH)) & F.col("query").isNotNull(),
        F.col("action").isin(*FOLLOWED) & F.col("about_item").isNotNull(),
    )


def count(steps: DataFrame, max_span: int, alpha: float) -> DataFrame:
    """(key, item_id, weight, sessions): edges, and the sessions of each end where the other is
    UNKNOWN_ID."""

    def edges(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            found = [edge for session in _sessions(batch) for edge in follow(session, max_span)]
            columns = list(zip(*found, strict=True)) or [(), (), ()]
            yield pa.RecordBatch.from_arrays(
                [pa.array(c, t) for c, t in zip(columns, _ARROW, strict=True)],
                names=["key", "item_id", "span"],
            )

    sessions = steps.groupBy("user_id", "session_id").agg(
        F.sort_array(F.collect_list(F.struct("place", "item_id", "city", "query"))).alias("steps")
    )
    weight = F.pow(F.lit(alpha), F.greatest(F.col("span") - 1, F.lit(0)))
    # Shuffled by pair after partial counts: a hot pair is one row per task.
    return (
        sessions.select("steps")
        .mapInArrow(edges, _EDGES)
        .groupBy("key", "item_id")
        .agg(exact_sum(weight).alias("weight"), F.count(F.lit(1)).alias("sessions"))
    )


def follow(steps: Sequence[Step], max_span: int) -> Iterator[tuple[int, int, int]]:
    """(key, item, span) of one session in order, each pair once, at its shortest span.

    Besides, each key with UNKNOWN_ID and UNKNOWN_ID with each item, once and at span 0.
    """
    shortest: dict[tuple[int, int], int] = {}
    for place, (item_id, city, query) in enumerate(steps):
        if query is None:
            assert item_id is not None  # a step is a search or a view
            shortest[UNKNOWN_ID, item_id] = 0
            continue
        later = _first_items(steps, place + 1, max_span)
        for key in _keys(city, query):
            shortest[key, UNKNOWN_ID] = 0
            for span, (item, of_city) in enumerate(later.items(), start=1):
                if of_city == city:
                    shortest[key, item] = min(span, shortest.get((key, item), span))
    return ((key, item, span) for (key, item), span in shortest.items())


def _first_items(steps: Sequence[Step], start: int, most: int) -> dict[int, int]:
    """Item -> its city, of the first `most` different items from `start` on, in order."""
    found: dict[int, int] = {}
    for place in range(start, len(steps)):
        item_id, city, _ = steps[place]
        if item_id is not None and item_id not in found:
            found[item_id] = city
            if len(found) == most:
                break
    return found


@lru_cache(maxsize=QUERIES_KEPT)
def _keys(city: int, query: str) -> tuple[int, ...]:
    return tuple(query_keys(city, query).tolist())


def _sessions(batch: pa.RecordBatch) -> Iterator[Sequence[Step]]:
    """The steps of each session; converted column by column, which row by row took most of the
    job."""
    rows = batch.column("steps")
    columns = (rows.flatten().field(name).to_pylist() for name in ("item_id", "city", "query"))
    steps = list(zip(*columns, strict=True))
    ends = np.cumsum(rows.value_lengths().to_numpy(zero_copy_only=False)).tolist()
    return (steps[a:b] for a, b in pairwise([0, *ends]))


def best(counts: DataFrame, min_support: int) -> DataFrame:
    """The best items of each key, in the columns of a list."""
    of_key, of_item = F.col("item_id") == UNKNOWN_ID, F.col("key") == UNKNOWN_ID
    edges = counts.where(~of_key & ~of_item & (F.col("sessions") >= min_support))
    searches = counts.where(of_key).select("key", F.col("sessions").alias("key_sessions"))
    seen = counts.where(of_item).select("item_id", F.col("sessions").alias("item_sessions"))
    in_order = Window.partitionBy("key").orderBy(F.col("score").desc(), "item_id")
    return (
        edges.join(searches, "key", how="inner")
        .join(seen, "item_id", how="inner")
        .select(
            "key",
            "item_id",
            (F.col("weight") / F.sqrt(F.col("key_sessions") * F.col("item_sessions"))).alias(
                "score"
            ),
            F.col("sessions").cast("double").alias("evidence"),
        )
        .withColumn("rank", F.row_number().over(in_order))
        .where(F.col("rank") <= LIST.length)
        .select(*LIST_ROWS)
    )


_ARROW: Final = (pa.int64(), pa.int64(), pa.int32())

JOB: Final = Job(
    "query_cf",
    (Read("clean_events", days=WINDOW_DAYS),),
    (LIST.name,),
    build,
    settings=SETTINGS,
    audit=audit,
)
