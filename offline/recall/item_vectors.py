"""Vectors of items, from who cared for what: factors of ALS.

Implicit ALS (Hu, Koren and Volinsky 2008) on decayed interest, by Spark's MLlib. An item's length
tells how many care for it, its direction who: inner products rank. Why not item2vec, and why not
cosines: docs/adr/0025.

Fitted anew every `refit_days`, on days that the calendar fixes, and handed on in between: who cares
for what changes slowly, today's behaviour comes in through the traveller's recent items, and a day
of some thousand events has better things to do. An item that came since has no vector until then.

Fitting is in one block, because several add up in whatever order they come in, and the same day
would give other bytes. It is therefore capped, and says so.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.ml.recommendation import ALS
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from offline.interest import interest
from offline.running.job import Findings, Inputs, Job, Read, Setting
from offline.spark.lineage import settled
from offline.tables import ITEM_VECTORS

WINDOW_DAYS: Final = 30
HALF_LIFE_DAYS: Final = 14.0
TABLE: Final = "item_vectors"
SEED: Final = 7
SETTINGS: Final = {
    "dimensions": Setting(32, 4, 512, "numbers of a vector; 64 are no better, see ADR 0025"),
    "rounds": Setting(8, 1, 50, "of alternating"),
    "confidence": Setting(1.0, 0.0, 1000.0, "alpha: what a view adds to the weight of a pair"),
    "regularisation": Setting(0.1, 0.0, 100.0, "lambda, times the pairs of a user or an item"),
    "min_users": Setting(2, 1, 1000, "that an item needs to have a vector"),
    "refit_days": Setting(7, 1, 90, "after which vectors are fitted anew"),
    "user_items": Setting(200, 1, 10_000, "items of a user that count, the dearest first"),
    "users": Setting(500_000, 1, 10_000_000, "drawn by hash where there are more"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    if not is_fitted_today(inputs):
        return {TABLE: inputs[TABLE].select(*ITEM_VECTORS)}
    return {TABLE: fit(inputs)}


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many users were cut or left out, and how many items have no vector."""
    warnings = {
        "items without a vector": inputs["items"]
        .join(written[TABLE], "item_id", how="left_anti")
        .count()
    }
    if is_fitted_today(inputs):
        warnings |= audit_caps(inputs)
    return Findings(warnings={what: n for what, n in warnings.items() if n})


def is_fitted_today(inputs: Inputs) -> bool:
    """Whether the calendar says so, or there is nothing to hand on."""
    due = inputs.day.ds.toordinal() % inputs.whole("refit_days") == 0
    return due or inputs[TABLE].isEmpty()


def audit_caps(inputs: Inputs) -> dict[str, int]:
    """How many users cared for more items than count, and how many were left out; nothing needs to
    be in order for it."""
    cared = interest(inputs["clean_events"], inputs.day, WINDOW_DAYS, HALF_LIFE_DAYS)
    is_cut = F.col("items") > inputs.whole("user_items")
    of_user = cared.groupBy("user_id").agg(F.count(F.lit(1)).alias("items"))
    found = of_user.agg(F.count(F.when(is_cut, 1)), F.count(F.lit(1))).first()
    assert found is not None  # an aggregate without groups has one row
    left_out = max(0, int(found[1]) - inputs.whole("users"))
    return {"users cut at user_items": int(found[0]), "surplus users cut at users": left_out}


def ordered(inputs: Inputs) -> DataFrame:
    """(user_id, item_id, w, place): a user's items, the dearest first."""
    dearest = Window.partitionBy("user_id").orderBy(F.desc("w"), "item_id")
    cared = interest(inputs["clean_events"], inputs.day, WINDOW_DAYS, HALF_LIFE_DAYS)
    return cared.withColumn("place", F.row_number().over(dearest))


def fit(inputs: Inputs) -> DataFrame:
    """item_id and vector of each item that enough users care for; what there was where none is.

    ALS wants small integers: users and items are numbered in order, in one task, as all of this is.
    """
    cared = settled(ordered(inputs).where(F.col("place") <= inputs.whole("user_items")))
    by_hash = Window.orderBy(F.xxhash64("user_id"), "user_id")
    users = (
        cared.select("user_id")
        .distinct()
        .coalesce(1)
        .withColumn("user", F.row_number().over(by_hash))
        .where(F.col("user") <= inputs.whole("users"))
    )
    counted = cared.groupBy("item_id").count().where(F.col("count") >= inputs.whole("min_users"))
    items = settled(
        counted.coalesce(1).select(
            "item_id", F.row_number().over(Window.orderBy("item_id")).alias("item")
        )
    )
    pairs = settled(
        cared.join(users, "user_id", how="inner")
        .join(items, "item_id", how="inner")
        .select("user", "item", F.col("w").cast("float").alias("w"))
        .repartition(1)
        .sortWithinPartitions("user", "item")
    )
    if pairs.isEmpty():
        return inputs[TABLE].select(*ITEM_VECTORS)
    fitted = ALS(
        rank=inputs.whole("dimensions"),
        maxIter=inputs.whole("rounds"),
        implicitPrefs=True,
        alpha=inputs.number("confidence"),
        regParam=inputs.number("regularisation"),
        numUserBlocks=1,
        numItemBlocks=1,
        seed=SEED,
        userCol="user",
        itemCol="item",
        ratingCol="w",
    ).fit(pairs)
    factors = fitted.itemFactors.select(F.col("id").alias("item"), F.col("features"))
    return factors.join(items, "item", how="inner").select(
        "item_id", F.col("features").alias("vector")
    )


JOB: Final = Job(
    "item_vectors",
    (
        Read("items"),
        Read("clean_events", days=WINDOW_DAYS),
        Read(TABLE, ago=1, optional=True),
    ),
    (TABLE,),
    build,
    settings=SETTINGS,
    audit=audit,
)
