"""What a user looked at or marked as a favourite lately and has not ordered, newer heavier.

score = sum over events of weight(action) * 2^(-age / HALF_LIFE_DAYS), age from the event to the end
of the day. An order, a payment or a visit of the item in DAYS takes it off the list; of a deal,
which names no item, the credited sale does. The evidence is the number of events.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.lists import list_spec
from features.schema import UNKNOWN_ID, Action
from offline.running.job import Inputs, Job, Read
from offline.spark.exact import exact_sum
from offline.tables import LIST_ROWS

DAYS: Final = 30
HALF_LIFE_DAYS: Final = 7.0  # a trip is planned over one or two weeks
FAVOURITE_WEIGHT: Final = 3.0  # of a view: said, not merely looked at
_INTEREST: Final = (str(Action.VIEW_ITEM), str(Action.FAVOURITE))
_OBTAINED: Final = (str(Action.ORDER), str(Action.PAY), str(Action.VISIT))
LIST = list_spec("history")


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    """The shuffle brings a user's events on an item together."""
    day = inputs.day
    recent = inputs["clean_events"].where(
        F.col("item_id").isNotNull() & (F.col("at") >= F.lit(day.cut - timedelta(days=DAYS)))
    )
    age_days = (F.lit(int(day.cut.timestamp() * 1000)) - F.unix_millis("at")) / 86_400_000.0
    heavy = F.when(F.col("action") == str(Action.FAVOURITE), FAVOURITE_WEIGHT).otherwise(1.0)
    interest = F.when(
        F.col("action").isin(*_INTEREST), heavy * F.pow(F.lit(2.0), -age_days / HALF_LIFE_DAYS)
    )
    bought = (
        inputs["sales"]
        .where((F.col("movement") == "pay") & (F.col("item_id") != UNKNOWN_ID))
        .select("user_id", "item_id")
        .distinct()
    )
    best = Window.partitionBy("key").orderBy(F.desc("score"), "item_id")
    return {
        LIST.name: recent.groupBy("user_id", "item_id")
        .agg(
            exact_sum(interest).alias("score"),
            F.count(interest).cast("double").alias("evidence"),
            F.max(F.col("action").isin(*_OBTAINED)).alias("obtained"),
        )
        .where(F.col("score").isNotNull() & ~F.col("obtained"))
        .join(bought, ["user_id", "item_id"], how="left_anti")
        .withColumnRenamed("user_id", "key")
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= LIST.length)
        .select(*LIST_ROWS)
    }


JOB = Job(
    name="history",
    reads=(Read("clean_events", days=DAYS), Read("sales", days=DAYS)),
    writes=(LIST.name,),
    build=build,
)
