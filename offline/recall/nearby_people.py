"""What those choose who are around a place: by H3 cell, and by the wide cell around it.

Somebody is around a cell when an event of theirs had its position there. What they choose are the
items of the city around the cell whose deals they looked at, or that they ordered, paid for or
visited in the window: one vote a user and item, the strongest of strength(action) *
2^(-age / half_life_days). score(cell, i) = sum of the votes of those who were there; the evidence
is how many people they are. What fewer than `min_people` chose is not told: a place may be a home.

Cost: a user has at most user_cells * user_items pairs in a city, so that nobody's whole life is
multiplied with itself, and a hot cell or item is added up before the shuffle.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.arrow import doubles
from features.cells import area_of, cell_of
from features.lists import list_spec
from features.recall.recent import STRENGTHS
from features.schema import UNKNOWN_ID, Action
from offline.running.job import Day, Findings, Inputs, Job, Read, Setting
from offline.spark.exact import exact_sum
from offline.tables import LIST_ROWS

DAYS: Final = 60
LIST: Final = list_spec("nearby_people")
CHOSEN: Final = (Action.VIEW_DEAL, Action.ORDER, Action.VISIT)  # and payments, by their credit
SETTINGS: Final = {
    "half_life_days": Setting(30.0, 1.0, 3650.0, "of a choice; as of the hot lists' votes"),
    "min_people": Setting(3, 2, 1000, "an entry that fewer chose is left out: they have privacy"),
    "user_cells": Setting(20, 1, 1000, "cells of a user that count, those of most days"),
    "user_items": Setting(50, 1, 1000, "items of a user that count, the strongest votes"),
}

_CELLS: Final = "user_id long, city long, event_date date, cell long, area long"


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    ranked = ranked_cells(inputs).cache(), ranked_choices(inputs).cache()  # for the audit as well
    cells = ranked[0].where(F.col("place") <= inputs.whole("user_cells"))
    chosen = ranked[1].where(F.col("place") <= inputs.whole("user_items"))
    around = cells.select("user_id", "city", F.explode(F.array("cell", "area")).alias("key"))
    # Shuffled by user and city, where both sides are capped; then by key after partial sums.
    votes = (
        around.distinct()
        .join(chosen.select("user_id", "city", "item_id", "vote"), ["user_id", "city"], how="inner")
        .groupBy("key", "item_id")
        .agg(
            exact_sum(F.col("vote")).alias("score"),
            F.count(F.lit(1)).cast("double").alias("evidence"),
        )
    )
    best = Window.partitionBy("key").orderBy(F.desc("score"), "item_id")
    return {
        LIST.name: votes.where(F.col("evidence") >= inputs.whole("min_people"))
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= LIST.length)
        .select(*LIST_ROWS)
    }


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many users were cut at their caps: their first rows beyond."""
    beyond = {
        "users cut at user_cells": (ranked_cells(inputs), inputs.whole("user_cells")),
        "users cut at user_items": (ranked_choices(inputs), inputs.whole("user_items")),
    }
    found = {
        what: rows.where(F.col("place") == cap + 1).count() for what, (rows, cap) in beyond.items()
    }
    return Findings(warnings={what: n for what, n in found.items() if n})


def ranked_cells(inputs: Inputs) -> DataFrame:
    """(user_id, city, cell, area, place): where each user was, the cells of most days first."""
    located = _window(inputs["clean_events"], inputs.day).where(
        F.col("gps_city").isNotNull() & F.col("lat").isNotNull()
    )
    positions = located.select(
        "user_id", F.col("gps_city").alias("city"), "event_date", "lat", "lon"
    )
    most = Window.partitionBy("user_id").orderBy(F.desc("days"), "cell")
    return (
        positions.mapInArrow(_with_cells, _CELLS)
        .groupBy("user_id", "city", "cell", "area")
        .agg(F.countDistinct("event_date").alias("days"))
        .withColumn("place", F.row_number().over(most))
        .select("user_id", "city", "cell", "area", "place")
    )


def ranked_choices(inputs: Inputs) -> DataFrame:
    """(user_id, city, item_id, vote, place): what each user chose, the strongest votes first."""
    day = inputs.day
    strengths = F.create_map(*(F.lit(x) for a in CHOSEN for x in (str(a), STRENGTHS[a])))
    acted = _window(inputs["clean_events"], day).where(F.col("action").isin(*map(str, CHOSEN)))
    events = acted.select(
        "user_id",
        F.col("about_item").alias("item_id"),
        "event_date",
        strengths[F.col("action")].alias("strength"),
    ).where(F.col("item_id").isNotNull())
    paid = _window(inputs["sales"], day).where(
        (F.col("movement") == "pay") & (F.col("item_id") != UNKNOWN_ID)
    )
    strength = F.lit(STRENGTHS[Action.PAY]).alias("strength")
    both = events.unionByName(paid.select("user_id", "item_id", "event_date", strength))
    age_days = F.datediff(F.lit(day.ds), "event_date")
    vote = F.col("strength") * F.pow(F.lit(2.0), -age_days / inputs.number("half_life_days"))
    strongest = Window.partitionBy("user_id").orderBy(F.desc("vote"), "item_id")
    sellable = inputs["items"].where("sellable").select("item_id", "city")
    return (
        both.groupBy("user_id", "item_id")
        .agg(F.max(vote).alias("vote"))
        .join(sellable, "item_id", how="inner")
        .withColumn("place", F.row_number().over(strongest))
        .select("user_id", "city", "item_id", "vote", "place")
    )


def _window(rows: DataFrame, day: Day) -> DataFrame:
    return rows.where(F.col("event_date").between(F.lit(day.before(DAYS - 1)), F.lit(day.ds)))


def _with_cells(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        lat, lon = doubles(batch, "lat"), doubles(batch, "lon")
        # h3 has no array functions; people are at the same places again and again.
        points, back = np.unique(np.stack([lat, lon], axis=1), axis=0, return_inverse=True)
        cells = np.array([cell_of(a, b) for a, b in points.tolist()], dtype=np.int64)
        areas = np.array([area_of(cell) for cell in cells.tolist()], dtype=np.int64)
        columns = [batch.column(name) for name in ("user_id", "city", "event_date")]
        back = back.ravel()
        yield pa.RecordBatch.from_arrays(
            [*columns, pa.array(cells[back]), pa.array(areas[back])],
            names=["user_id", "city", "event_date", "cell", "area"],
        )


JOB: Final = Job(
    "nearby_people",
    (Read("items"), Read("clean_events", days=DAYS), Read("sales", days=DAYS)),
    (LIST.name,),
    build,
    settings=SETTINGS,
    audit=audit,
)
