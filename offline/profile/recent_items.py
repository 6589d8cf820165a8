"""What each user did last: the newest actions on items, as servers remember them live. Replay plays
the server of an earlier day by them, and a server that was not there is told of them
(`sojourn remember`)."""

from collections.abc import Mapping

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.schema import ON_DEALS
from offline.running.job import Inputs, Job, Read
from offline.tables import RECENT_ITEMS

LENGTH = 50  # actions a user; a session rarely looks back on more
DAYS = 60


def remembered_item() -> Column:
    """The item under which a server remembers an event (`serving/behaviour/events.py`): its own;
    of a deal the page that led there, for a server has no table of deals and does not know
    `about_item`."""
    led = F.when(F.col("action").isin(*map(str, ON_DEALS)), F.col("referrer_item_id"))
    return F.coalesce("item_id", led)


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    """The newest actions on items of each user. The shuffle brings a user's events together."""
    newest = Window.partitionBy("user_id").orderBy(F.desc("at"), "event_id")
    return {
        "recent_items": inputs["clean_events"]
        .withColumn("item_id", remembered_item())
        .where(F.col("item_id").isNotNull())
        .select(
            "user_id",
            F.row_number().over(newest).alias("rank"),
            "item_id",
            "action",
            "at",
            "event_id",
        )
        .where(F.col("rank") <= LENGTH)
        .select(*RECENT_ITEMS)
    }


JOB = Job(
    name="recent_items",
    reads=(Read("clean_events", days=DAYS),),
    writes=("recent_items",),
    build=build,
    version=3,
)
