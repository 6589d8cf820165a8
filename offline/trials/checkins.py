"""A lake of check-ins, cleaned as on any day, each visit with its place in the user's history."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F

from offline import clean
from offline.lake.contract import spark_schema
from offline.lake.lake import Lake
from offline.lake.layout import DS
from offline.running.job import Day, Inputs, Step, Value
from offline.running.reads import day_of
from offline.running.settings import settle
from offline.spark.lineage import settled
from offline.tables import table


@dataclass(frozen=True, slots=True)
class Checkins:
    """An imported lake as the trials read it.

    `visits` are clean events with `nth`, the visit's number in the user's history from 0, and
    `visits_of_user`; two at the same instant are in the order of their event ids.
    """

    lake: Lake
    visits: DataFrame
    tables: Mapping[str, DataFrame]  # the dimensions

    def day(self, ds: date) -> Day:
        return day_of(self.lake, ds)

    def inputs(
        self,
        step: Step,
        ds: date,
        tables: Mapping[str, DataFrame],
        settings: Mapping[str, Value] | None = None,
    ) -> Inputs:
        """What the runner would hand to a step on a day: the given tables, the dimensions, and
        nothing of all else that it reads."""
        chosen = settle([step], {step.name: dict(settings or {})}, "trial")[step.name]
        found = {r.table: tables.get(r.table, self.tables.get(r.table)) for r in step.reads}
        filled = {n: self.empty(n) if frame is None else frame for n, frame in found.items()}
        return Inputs(self.day(ds), filled, chosen, (self.day(ds),))

    def empty(self, name: str) -> DataFrame:
        return self.lake.spark.createDataFrame([], spark_schema(table(name).columns))


def read_checkins(spark: SparkSession, folder: Path) -> Checkins:
    """The lake's events cleaned in one pass over all of its days."""
    lake = Lake(spark, str(folder))
    dimensions = ("items", "users", "cities", "deals", "deal_items")
    tables = {name: lake.read(name, None) for name in dimensions}
    days = lake.days("events")
    dated = {
        name: spark.createDataFrame([], spark_schema(table(name).columns).add(DS, "date"))
        for name in ("clean_events", "quarantine")
    }
    # Cleaning goes over them several times, and to open the files of all days takes longest.
    events = settled(lake.read("events", days).coalesce(spark.sparkContext.defaultParallelism))
    inputs = Inputs(
        day_of(lake, days[-1]),
        {"events": events, **tables, **dated},
        settle([clean.JOB], {}, "trial")[clean.JOB.name],
        tuple(day_of(lake, ds) for ds in days),
    )
    user = Window.partitionBy("user_id")
    visits = (
        clean.JOB.build(inputs)["clean_events"]
        .where(F.col("action") == "visit")
        .withColumn("nth", F.row_number().over(user.orderBy("at", "event_id")) - 1)
        .withColumn("visits_of_user", F.count(F.lit(1)).over(user))
    )
    # A cached plan was not recognised in a union of a dozen cuts: each cleaned all days anew.
    return Checkins(lake, settled(visits), tables)
