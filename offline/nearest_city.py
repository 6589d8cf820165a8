"""The city nearest to a position, in plain Spark columns.

A KD-tree would have to be collected and shipped; a grid need not be. Every city is entered in each
cell of a quarter degree that it could be nearest to, cells that hold an event keep their few
candidates as an array, and each event takes the nearest of its cell's. The join is by cell and
broadcast (a day has some thousand cells), so events are never shuffled.
"""

import math
from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.kernels import EARTH_RADIUS_KM

CELL_DEGREES: Final = 0.25
_KM_PER_DEGREE: Final = EARTH_RADIUS_KM * math.pi / 180.0
_LARGEST_LAT: Final = 89.0  # beyond it a cell's width in degrees of longitude means nothing
_CELLS_AROUND: Final = int(360 / CELL_DEGREES)


def candidate_cities(positions: DataFrame, cities: DataFrame, reach_km: float) -> DataFrame:
    """(_cell, _cities, _chord2): for each cell that holds a position, the cities that may be the
    nearest within `reach_km` of a point in it, and the reach as a squared chord."""
    cells = (
        positions.select(_cell(F.col("lat"), F.col("lon")).alias("_cell"))
        .where(F.col("_cell").isNotNull())
        .distinct()
    )
    chord = 2 * math.sin(min(reach_km / EARTH_RADIUS_KM, math.pi) / 2)  # of the unit sphere
    return (
        _reachable_cells(cities, reach_km)
        .join(F.broadcast(cells), "_cell", how="inner")
        .groupBy("_cell")
        .agg(F.array_sort(F.collect_list("_city")).alias("_cities"))
        .withColumn("_chord2", F.lit(chord**2))
    )


def with_nearest_city(frame: DataFrame, candidates: DataFrame, name: str) -> DataFrame:
    """`frame` (lat, lon in degrees, nullable) with the id of the nearest city within reach.

    Null where lat is null or no city is in reach; of two equally near, the smaller id.
    """
    x, y, z = _unit_vector(F.col("lat"), F.col("lon"))
    nearest = F.array_min(
        F.transform(
            "_cities",
            lambda city: F.struct(
                (
                    (city["x"] - F.col("_x")) * (city["x"] - F.col("_x"))
                    + (city["y"] - F.col("_y")) * (city["y"] - F.col("_y"))
                    + (city["z"] - F.col("_z")) * (city["z"] - F.col("_z"))
                ).alias("chord2"),
                city["city_id"].alias("city_id"),
            ),
        )
    )
    return (
        frame.withColumns({"_cell": _cell(F.col("lat"), F.col("lon")), "_x": x, "_y": y, "_z": z})
        .join(F.broadcast(candidates), "_cell", how="left")
        .withColumn("_nearest", nearest)
        .withColumn(
            name, F.when(F.col("_nearest.chord2") <= F.col("_chord2"), F.col("_nearest.city_id"))
        )
        .drop("_cell", "_cities", "_chord2", "_nearest", "_x", "_y", "_z")
    )


def _cell(lat: Column, lon: Column) -> Column:
    """The cell of a position; null where it is none, as a NaN would be."""
    row = F.floor((lat + 90.0) / CELL_DEGREES)
    column = F.floor((lon + 180.0) / CELL_DEGREES) % _CELLS_AROUND
    is_position = lat.between(-90.0, 90.0) & lon.between(-180.0, 180.0)
    return F.when(is_position, (row * _CELLS_AROUND + column).cast("long"))


def _reachable_cells(cities: DataFrame, reach_km: float) -> DataFrame:
    """(_cell, _city): each city in every cell whose rectangle meets the box around its reach."""
    degrees = reach_km / _KM_PER_DEGREE
    widest_lat = F.least(F.abs(F.col("lat")) + degrees, F.lit(_LARGEST_LAT))
    half_width = F.least(degrees / F.cos(F.radians(widest_lat)), F.lit(180.0 - CELL_DEGREES))
    x, y, z = _unit_vector(F.col("lat"), F.col("lon"))
    return (
        cities.select(
            F.struct("city_id", x.alias("x"), y.alias("y"), z.alias("z")).alias("_city"),
            F.explode(_steps(F.col("lat") + 90.0, F.lit(degrees))).alias("_row"),
            (F.col("lon") + 180.0).alias("_east"),
            half_width.alias("_half"),
        )
        .select(
            "_city",
            "_row",
            F.explode(_steps(F.col("_east"), F.col("_half"))).alias("_column"),
        )
        .select(
            (F.col("_row") * _CELLS_AROUND + F.pmod("_column", F.lit(_CELLS_AROUND)))
            .cast("long")
            .alias("_cell"),
            "_city",
        )
    )


def _steps(middle: Column, half: Column) -> Column:
    """Cell numbers from middle - half to middle + half degrees."""
    return F.sequence(
        F.floor((middle - half) / CELL_DEGREES), F.floor((middle + half) / CELL_DEGREES)
    )


def _unit_vector(lat: Column, lon: Column) -> tuple[Column, Column, Column]:
    phi, lam = F.radians(lat), F.radians(lon)
    return F.cos(phi) * F.cos(lam), F.cos(phi) * F.sin(lam), F.sin(phi)
