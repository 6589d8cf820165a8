"""What to do next to an item: the best sellers in the H3 rings around it.

The score is `proximity_score` over the decayed sales: halved with distance, and one order for
everybody, so that among items that never sold the nearer is the better. The evidence is the
distance in metres. Items without coordinates have no neighbours and are nobody's.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import h3
import pyarrow as pa
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.arrow import doubles
from features.kernels import distance_km
from features.lists import list_spec
from features.recall.proximity import proximity_score
from offline.running.job import Findings, Inputs, Job, Read, Setting

METRES_PER_KM: Final = 1000.0
LIST: Final = list_spec("nearby")
SETTINGS: Final = {
    "resolution": Setting(7, 4, 9, "H3 cells of 7 are 2.4 km across: a walk or a short ride"),
    "rings": Setting(3, 1, 8, "rings of cells around an item; 3 of resolution 7 reach 8 km"),
    "cell_items": Setting(50, 1, 1000, "best sellers of a cell that are proposed"),
}

_PLACED: Final = "item_id long, lat double, lon double, demand double, cell long, ring array<long>"
_PAIRED: Final = "key long, item_id long, score double, evidence double"


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    placed = _placed(inputs).cache()  # as keys, as proposals, and for the audit
    proposed = best_of_cell(placed, inputs.whole("cell_items"))
    pairs = pair(placed, proposed)
    return {LIST.name: nearest(pairs, LIST.length)}


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """In how many cells there were more best sellers than may be proposed."""
    cell_items = inputs.whole("cell_items")
    sellable = _placed(inputs).where(F.col("demand").isNotNull())
    crowded = sellable.groupBy("cell").agg(F.count("*").alias("n")).where(F.col("n") > cell_items)
    cut = crowded.count()
    return Findings(warnings={"cells cut at cell_items": cut} if cut else {})


def place(items: DataFrame, sales: DataFrame, resolution: int, rings: int) -> DataFrame:
    """Items with coordinates, their demand, their H3 cell and the cells within `rings` of it."""
    located = items.where(F.col("lat").between(-90.0, 90.0) & F.col("lon").between(-180.0, 180.0))
    demand = F.greatest(F.coalesce(F.col("orders_decayed"), F.lit(0.0)), F.lit(0.0))
    # Unsellable items keep their neighbours but have no demand, and so propose nothing.
    columns = located.join(sales, "item_id", how="left").select(
        "item_id",
        "lat",
        "lon",
        F.when(F.col("sellable"), demand).alias("demand"),
    )

    def cells(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield _with_cells(batch, resolution, rings)

    return columns.mapInArrow(cells, _PLACED)


def best_of_cell(placed: DataFrame, cell_items: int) -> DataFrame:
    """The `cell_items` best sellers of each cell that can be sold: a dense quarter stays cheap."""
    best = Window.partitionBy("cell").orderBy(F.col("demand").desc(), "item_id")
    return (
        placed.where(F.col("demand").isNotNull())
        .withColumn("place", F.row_number().over(best))
        .where(F.col("place") <= cell_items)
        .select("cell", "item_id", "lat", "lon", "demand")
    )


def pair(placed: DataFrame, proposed: DataFrame) -> DataFrame:
    """(key, item_id, score, evidence) for each item and each proposal in its rings, unordered."""
    around = placed.select(
        F.col("item_id").alias("key"),
        F.col("lat").alias("key_lat"),
        F.col("lon").alias("key_lon"),
        F.explode("ring").alias("cell"),
    )
    # One shuffle by cell: an item meets the few proposals of the cells around it, never all items.
    met = around.join(proposed, "cell", how="inner").where(F.col("key") != F.col("item_id"))
    return met.mapInArrow(_scored, _PAIRED)


def nearest(pairs: DataFrame, length: int) -> DataFrame:
    """The best `length` neighbours of each item, in the columns of a list."""
    best = Window.partitionBy("key").orderBy(F.col("score").desc(), "item_id")
    return (
        pairs.withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= length)
        .select("key", "item_id", "score", "rank", "evidence")
    )


def _placed(inputs: Inputs) -> DataFrame:
    resolution, rings = inputs.whole("resolution"), inputs.whole("rings")
    return place(inputs["items"], inputs["item_sales"], resolution, rings)


def _with_cells(batch: pa.RecordBatch, resolution: int, rings: int) -> pa.RecordBatch:
    lat, lon = doubles(batch, "lat"), doubles(batch, "lon")
    # h3 has no array functions; a million items take some seconds.
    cells = [h3.latlng_to_cell(a, b, resolution) for a, b in zip(lat, lon, strict=True)]
    around = {cell: [h3.str_to_int(c) for c in h3.grid_disk(cell, rings)] for cell in set(cells)}
    columns = [batch.column(name) for name in ("item_id", "lat", "lon", "demand")]
    columns.append(pa.array([h3.str_to_int(cell) for cell in cells], pa.int64()))
    columns.append(pa.array([around[cell] for cell in cells], pa.list_(pa.int64())))
    return pa.RecordBatch.from_arrays(
        columns, names=["item_id", "lat", "lon", "demand", "cell", "ring"]
    )


def _scored(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        km = distance_km(
            doubles(batch, "key_lat"),
            doubles(batch, "key_lon"),
            doubles(batch, "lat"),
            doubles(batch, "lon"),
        )
        score = proximity_score(doubles(batch, "demand"), km)
        ids = [batch.column("key"), batch.column("item_id")]
        yield pa.RecordBatch.from_arrays(
            [*ids, pa.array(score), pa.array(km * METRES_PER_KM)],
            names=["key", "item_id", "score", "evidence"],
        )


JOB: Final = Job(
    "nearby",
    (Read("items"), Read("item_sales")),
    (LIST.name,),
    build,
    settings=SETTINGS,
    audit=audit,
)
