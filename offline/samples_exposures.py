"""Samples from what was shown: yesterday's exposures, whose day of grace has passed by now.

An exposure's label is the strongest action of its user on its item in the LABEL_HOURS after it; an
action that names the request it came from counts for that request alone. Exposures of a day become
samples of the next, once and with whole labels.
"""

from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.catalog.sets import TRAVEL
from offline.logged import beside_snapshots, judge, local_date, with_matrix
from offline.outcomes import action_of, outcomes
from offline.running.job import Inputs
from offline.tables import SAMPLES

FEATURES: Final = TRAVEL
LABEL_HOURS: Final = 24
OWN_DAY: Final = "scored from a snapshot of their own day"
REPEATED: Final = "logged twice"

_RECALL_RANK: Final = [f.name for f in FEATURES.context].index("recall_rank")


def samples(inputs: Inputs) -> DataFrame:
    """Rows of the samples table, origin `exposure`."""
    sound = judged(inputs).where(F.col("fault").isNull()).drop("fault")
    stored = beside_snapshots(
        sound,
        inputs["snapshot_item"],
        inputs["snapshot_user"],
        inputs["snapshot_user_city"],
    )
    labelled = with_action(stored, outcomes(inputs["clean_events"], inputs["sales"], "request_id"))
    agreed = of_one_request(labelled)
    rank = F.get("context", F.lit(_RECALL_RANK))
    ranked = with_popularity(agreed, inputs["hot_pooled"], inputs).withColumns(
        {
            "origin": F.lit("exposure"),
            "recall_rank": F.coalesce(rank.try_cast("int"), F.lit(0)),  # NaN is no number
        }
    )
    keep = [name for name in SAMPLES if name != "matrix"]
    return with_matrix(ranked, FEATURES, keep, "matrix").select(*SAMPLES)


def judged(inputs: Inputs) -> DataFrame:
    """Yesterday's exposures with `fault`: why a row cannot be learned from, null where it can."""
    shown_on = F.lit(inputs.day.before(1))
    shown = inputs["exposures"].where(local_date(F.col("at"), inputs.day) == shown_on)
    rows = judge(shown, inputs["snapshot_item"], inputs["snapshot_user"], FEATURES)
    # A client that asks again under the same request id gets, and logs, the same page again.
    again = Window.partitionBy("request_id", "item_id").orderBy("at", "position")
    too_new = (F.col("item_ds") >= shown_on) | (F.col("user_ds") >= shown_on)
    fault = F.coalesce(
        F.col("fault"),
        F.when(too_new, OWN_DAY),  # it may hold what happened after the exposure
        F.when(F.row_number().over(again) > 1, REPEATED),
    )
    return rows.withColumn("fault", fault)


def with_action(exposures: DataFrame, done: DataFrame) -> DataFrame:
    """Exposures with `action`: the strongest of their user on their item in time, else null."""
    shown = exposures.select("request_id", "item_id", "user_id", F.col("at").alias("shown_at"))
    acted = done.select(
        "user_id", "item_id", "strength", F.col("at").alias("acted_at"),
        F.col("request_id").alias("named"),
    )  # fmt: skip
    in_time = (F.col("acted_at") > F.col("shown_at")) & (
        F.col("acted_at") <= F.col("shown_at") + F.expr(f"interval {LABEL_HOURS} hours")
    )
    is_of_it = F.col("named").isNull() | (F.col("named") == F.col("request_id"))
    # Shuffled by user and item: few rows of either side meet. Then by request, and by it alone:
    # so exposures lie together as `of_one_request` wants them, which else had to move them again.
    strongest = (
        shown.join(acted, ["user_id", "item_id"], how="inner")
        .where(in_time & is_of_it)
        .groupBy("request_id", "item_id")
        .agg(F.max("strength").alias("strength"))
        .groupBy("request_id")
        .agg(F.map_from_entries(F.collect_list(F.struct("item_id", "strength"))).alias("strongest"))
    )
    return (
        exposures.join(strongest, "request_id", how="left")
        .withColumn("action", action_of(F.try_element_at("strongest", F.col("item_id"))))
        .drop("strongest")
    )


def of_one_request(exposures: DataFrame) -> DataFrame:
    """Exposures with `audience` and `known_user` as the request's first has them.

    Training counts requests by these, and wants one of each. But every page of a request knows its
    user anew: the store may have been down for the one, or a release with other snapshots come
    before the next. What was scored stays each row's own. User and placement a page cannot change:
    its token is bound to them.
    """
    in_order = Window.partitionBy("request_id").orderBy("at", "position", "item_id")
    return exposures.withColumns(
        {name: F.first(name).over(in_order) for name in ("audience", "known_user")}
    )


def with_popularity(exposures: DataFrame, hot: DataFrame, inputs: Inputs) -> DataFrame:
    """Exposures with `popularity`: the pooled hot score of the day before they were shown."""
    known = hot.where(F.col("ds") == F.lit(inputs.day.before(2))).select(
        F.col("key").alias("browse_city"), "item_id", F.col("score").alias("popularity")
    )
    return exposures.join(known, ["browse_city", "item_id"], how="left").fillna(
        0.0, subset=["popularity"]
    )
