"""What a city has and hardly anybody has seen: the items that are worth a try, the hopeful first.

The rate of an item is what comes of its views: (orders + favourites + k * prior) / (views + k), the
prior being that of its city and category, itself pulled toward everybody's. The score is the rate's
upper bound, mean + OPTIMISM standard deviations of the beta posterior (UCB; Auer et al. 2002), the
evidence the number of views. Items that nobody has seen have equal scores: a hash that is new every
day brings another of them to the front.

Who then draws among them, and with which probability, is the server's
(`serving/stages/explore.py`).
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.lists import list_spec
from features.schema import Action
from offline.running.job import Findings, Inputs, Job, Read, Setting
from offline.spark.exact import exact_sum
from offline.spark.lineage import settled
from offline.tables import LIST_ROWS

DAYS: Final = 30
LIST: Final = list_spec("fresh")
OPTIMISM: Final = 2.0  # standard deviations: of 40 items one is better than it says
SETTINGS: Final = {
    "few": Setting(30, 1, 100_000, "views and exposures in a month; with more, an item is known"),
    "strength": Setting(20.0, 0.1, 10_000.0, "k: views that an item's own rate needs"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    counted = settled(count(inputs))  # for the usual rates, and for each item's own
    rated = rate(counted, inputs.number("strength"))
    is_fresh = (F.col("views") + F.col("exposures") < inputs.whole("few")) & F.col("sellable")
    today = F.lit(inputs.day.ds.toordinal())
    hopeful = Window.partitionBy("key").orderBy(
        F.col("score").desc(), F.xxhash64("item_id", today), "item_id"
    )
    return {
        LIST.name: rated.where(is_fresh)
        .select(
            F.col("city").alias("key"),
            "item_id",
            upper_bound(F.col("mean"), F.col("trials")).alias("score"),
            F.col("views").cast("double").alias("evidence"),
        )
        .withColumn("rank", F.row_number().over(hopeful))
        .where(F.col("rank") <= LIST.length)
        .select(*LIST_ROWS)
    }


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """In how many cities the list is full: there may be more to try."""
    full = written[LIST.name].where(F.col("rank") == LIST.length).count()
    return Findings(warnings={"cities with more fresh items than listed": full} if full else {})


def count(inputs: Inputs) -> DataFrame:
    """Every item: item_id, city, category, sellable, views, exposures, hits; of the last DAYS."""
    day = inputs.day
    recent = F.col("event_date").between(F.lit(day.before(DAYS - 1)), F.lit(day.ds))
    is_view = F.col("action") == str(Action.VIEW_ITEM)
    is_favourite = F.col("action") == str(Action.FAVOURITE)
    seen = (
        inputs["clean_events"]
        .where(recent & F.col("item_id").isNotNull())
        .groupBy("item_id")
        .agg(
            F.count(F.when(is_view, 1)).alias("views"),
            F.count(F.when(is_favourite, 1)).alias("favourites"),
        )
    )
    shown = inputs["exposures"].groupBy("item_id").agg(F.count(F.lit(1)).alias("exposures"))
    sold = inputs["item_sales"].select("item_id", "orders_30d")
    zero = F.lit(0)
    return (
        inputs["items"]
        .join(seen, "item_id", how="left")
        .join(shown, "item_id", how="left")
        .join(sold, "item_id", how="left")
        .select(
            "item_id",
            "city",
            "category",
            "sellable",
            F.coalesce("views", zero).alias("views"),
            F.coalesce("exposures", zero).alias("exposures"),
            (
                F.greatest(F.coalesce("orders_30d", F.lit(0.0)), F.lit(0.0))
                + F.coalesce("favourites", zero)
            ).alias("hits"),
        )
    )


def rate(counted: DataFrame, strength: float) -> DataFrame:
    """With `mean`, the smoothed rate in 0..1, and `trials`, the views that it counts as."""
    everyone = counted.agg(_pulled(exact_sum(F.col("hits")), F.sum("views"), F.lit(0.0), 1.0))
    usual = (
        counted.groupBy("city", "category")
        .agg(exact_sum(F.col("hits")).alias("of_kind"), F.sum("views").alias("seen_of_kind"))
        .crossJoin(F.broadcast(everyone.toDF("overall")))  # one row
        .select(
            "city",
            "category",
            _pulled(F.col("of_kind"), F.col("seen_of_kind"), F.col("overall"), strength).alias(
                "prior"
            ),
        )
    )
    mean = _pulled(F.col("hits"), F.col("views"), F.col("prior"), strength)
    return counted.join(usual, ["city", "category"], how="inner").withColumns(
        {"mean": mean, "trials": F.col("views") + F.lit(strength)}
    )


def upper_bound(mean: Column, trials: Column) -> Column:
    """mean + OPTIMISM * sqrt(mean * (1 - mean) / (trials + 1)): of a beta posterior."""
    return mean + F.lit(OPTIMISM) * F.sqrt(mean * (1 - mean) / (trials + 1))


def _pulled(hits: Column, trials: Column, prior: Column, strength: float) -> Column:
    """The mean of a beta posterior, at most 1: sales may be of views that are past."""
    return F.least((hits + prior * F.lit(strength)) / (trials + F.lit(strength)), F.lit(1.0))


JOB: Final = Job(
    "fresh",
    (
        Read("items"),
        Read("item_sales"),
        Read("clean_events", days=DAYS),
        Read("exposures", days=DAYS, optional=True),
    ),
    (LIST.name,),
    build,
    settings=SETTINGS,
    audit=audit,
)
