"""Directed item neighbours: what is viewed after an item, within the session.

sim(i -> j) = sum over spans l of alpha^(l-1) * N_ijl / sqrt(N_i * N_j), where N_ijl counts the
sessions in which j is the l-th different item after i, and N_i the sessions that hold i. A view of
B after A says nothing of A after B (directed CF with span decay, Meituan-Dianping 2017).

Cost: a session of n items gives at most n * max_span edges, so that nothing is squared: a hot item
has many edges but no more than its views times max_span, added up before the shuffle.

The undirected list, for who wants to compare, forgets which came first: N_ijl + N_jil in both
directions. It is made of the same counts when the setting asks for it, and is empty otherwise.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.lists import list_spec
from features.schema import Action
from offline.running.job import Choice, Findings, Inputs, Job, Read, Setting

WINDOW_DAYS: Final = 30
LIST: Final = list_spec("item_cf")
UNDIRECTED: Final = list_spec("item_cf_undirected")
LEFT_OUT, MADE = "left_out", "made"
SETTINGS: Final[Mapping[str, Setting | Choice]] = {
    "alpha": Setting(0.7, 0.0, 1.0, "weight of one step more between two views"),
    "max_span": Setting(5, 1, 20, "further apart, views have little to do with each other"),
    "min_support": Setting(2, 1, 1000, "sessions that an edge needs; one may be chance"),
    "session_items": Setting(50, 2, 1000, "items of a session that count: crawlers see thousands"),
    "user_sessions": Setting(200, 1, 100_000, "sessions of a user that count: shared devices"),
    "undirected": Choice(LEFT_OUT, (LEFT_OUT, MADE), "a list for an experiment, not for every day"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    steps = counted_views(inputs)
    edges = count_edges(steps, inputs.whole("max_span"))
    is_wanted = inputs.word("undirected") == MADE
    counts = edges.cache() if is_wanted else edges  # two lists are made of them

    def best(found: DataFrame) -> DataFrame:
        strong = found.where(F.col("evidence") >= inputs.whole("min_support"))
        return neighbours(strong, steps, inputs.number("alpha"), LIST.length)

    directed = best(counts)
    both = best(symmetrised(counts)) if is_wanted else directed.where(F.lit(False))
    return {LIST.name: directed, UNDIRECTED.name: both}


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many sessions and users were cut at their caps: their first rows beyond."""
    is_long = F.col("step") == inputs.whole("session_items") + 1
    is_busy = (F.col("age") == inputs.whole("user_sessions") + 1) & (F.col("step") == 1)
    counted = ordered_views(_window(inputs)).agg(
        F.count(F.when(is_long, 1)).alias("sessions cut at session_items"),
        F.count(F.when(is_busy, 1)).alias("users cut at user_sessions"),
    )
    found = counted.first()
    assert found is not None  # an aggregate without groups has one row
    return Findings(warnings={what: int(n) for what, n in found.asDict().items() if n})


def counted_views(inputs: Inputs) -> DataFrame:
    """The ordered views of the window that lie within the caps."""
    ordered = ordered_views(_window(inputs)).cache()  # for edges, for N_i, and for the audit
    return ordered.where(
        (F.col("step") <= inputs.whole("session_items"))
        & (F.col("age") <= inputs.whole("user_sessions"))
    )


def ordered_views(events: DataFrame) -> DataFrame:
    """The different items of each session: user_id, session_id, item_id, step, age.

    `step` numbers them by their first view from 1; `age` numbers the user's sessions, the newest
    first. Ties are broken by event_id and session_id.
    """
    views = events.where((F.col("action") == Action.VIEW_ITEM) & F.col("item_id").isNotNull())
    # The one shuffle of the order: whole users, which serves the grouping and both windows.
    first = (
        views.select("user_id", "session_id", "item_id", "at", "event_id")
        .repartition("user_id")
        .groupBy("user_id", "session_id", "item_id")
        .agg(F.min(F.struct("at", "event_id")).alias("seen"))
    )
    session = Window.partitionBy("user_id", "session_id")
    newest = Window.partitionBy("user_id").orderBy(F.desc("began"), F.desc("session_id"))
    return (
        first.withColumn("began", F.min("seen").over(session))
        .withColumn("step", F.row_number().over(session.orderBy("seen")))
        .withColumn("age", F.dense_rank().over(newest))
        .select("user_id", "session_id", "item_id", "step", "age")
    )


def count_edges(steps: DataFrame, max_span: int) -> DataFrame:
    """(item_id, next_id, span_1 .. span_max, evidence): sessions in which next follows item."""
    later = Window.partitionBy("user_id", "session_id").orderBy("step")
    following = F.array(
        *(
            F.struct(
                F.lead("item_id", span).over(later).alias("next_id"), F.lit(span).alias("span")
            )
            for span in range(1, max_span + 1)
        )
    )
    pairs = (
        steps.select("item_id", following.alias("followers"))
        .select("item_id", F.explode("followers").alias("follower"))
        .select("item_id", "follower.next_id", "follower.span")
        .where(F.col("next_id").isNotNull())
    )
    # Shuffled by pair after partial counts: a hot pair is one row per task.
    return pairs.groupBy("item_id", "next_id").agg(
        *(
            F.count(F.when(F.col("span") == span, 1)).alias(f"span_{span}")
            for span in range(1, max_span + 1)
        ),
        F.count(F.lit(1)).alias("evidence"),
    )


def symmetrised(edges: DataFrame) -> DataFrame:
    """The same columns, each edge with what its opposite counts as well."""
    counts = [name for name in edges.columns if name not in ("item_id", "next_id")]
    turned = edges.select(
        F.col("next_id").alias("item_id"), F.col("item_id").alias("next_id"), *counts
    )
    # Shuffled by pair, which is some rows an item.
    return (
        edges.unionByName(turned)
        .groupBy("item_id", "next_id")
        .agg(*(F.sum(name).alias(name) for name in counts))
    )


def neighbours(edges: DataFrame, steps: DataFrame, alpha: float, length: int) -> DataFrame:
    """The best `length` successors of each item, in the columns of a list."""
    sessions = steps.groupBy("item_id").agg(F.count(F.lit(1)).alias("sessions"))
    spans = [name for name in edges.columns if name.startswith("span_")]
    weighted = sum(
        (F.col(name) * F.lit(alpha**k) for k, name in enumerate(spans[1:], start=1)),
        start=F.col(spans[0]).cast("double"),
    )
    of_item = sessions.select("item_id", F.col("sessions").alias("item_sessions"))
    of_next = sessions.select(
        F.col("item_id").alias("next_id"), F.col("sessions").alias("next_sessions")
    )
    best = Window.partitionBy("key").orderBy(F.col("score").desc(), "item_id")
    return (
        edges.join(of_item, "item_id", how="inner")
        .join(of_next, "next_id", how="inner")
        .select(
            F.col("item_id").alias("key"),
            F.col("next_id").alias("item_id"),
            (weighted / F.sqrt(F.col("item_sessions") * F.col("next_sessions"))).alias("score"),
            F.col("evidence").cast("double").alias("evidence"),
        )
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= length)
        .select("key", "item_id", "score", "rank", "evidence")
    )


def _window(inputs: Inputs) -> DataFrame:
    day = inputs.day
    in_window = F.col("event_date").between(F.lit(day.before(WINDOW_DAYS - 1)), F.lit(day.ds))
    return inputs["clean_events"].where(in_window)


JOB: Final = Job(
    "item_cf",
    (Read("clean_events", days=WINDOW_DAYS),),
    (LIST.name, UNDIRECTED.name),
    build,
    settings=SETTINGS,
    audit=audit,
)
