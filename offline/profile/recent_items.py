"""What each user did last: the newest actions on items, for the server to start a session from."""

from collections.abc import Mapping

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from offline.job import Inputs, Job, Read
from offline.tables import RECENT_ITEMS

LENGTH = 50  # actions a user; a session rarely looks back on more
DAYS = 60


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    """The newest actions on items of each user. The shuffle brings a user's events together."""
    newest = Window.partitionBy("user_id").orderBy(F.desc("at"), "event_id")
    return {
        "recent_items": inputs["clean_events"]
        .where(F.col("about_item").isNotNull())
        .select(
            "user_id",
            F.row_number().over(newest).alias("rank"),
            F.col("about_item").alias("item_id"),
            "action",
            "at",
        )
        .where(F.col("rank") <= LENGTH)
        .select(*RECENT_ITEMS)
    }


JOB = Job(
    name="recent_items",
    reads=(Read("clean_events", days=DAYS),),
    writes=("recent_items",),
    build=build,
)
