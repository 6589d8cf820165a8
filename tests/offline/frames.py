"""Frames of a few rows, written down by hand: say what matters, the rest is filled in.

    frame(spark, "clean_events", [{"user_id": 7, "item_id": 3, "action": "view_item"}])

Columns that a row leaves out are null where the contract allows it; else ids count from 1, texts
are "?", numbers 0, lists empty, times noon UTC of DAY.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from features.arrow import raw_schema
from offline.lake.contract import spark_schema
from offline.running.job import Day, Inputs, Step, Value
from offline.running.settings import settle
from offline.tables import table

DAY = Day(date(2026, 5, 20), "Asia/Shanghai", "CN")  # a Wednesday
_MICROSECONDS = pa.timestamp("us", "UTC")  # as exact as Spark is, and a lake is not
NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)

_FILLED: Mapping[str, Callable[[int], Any]] = {
    "int32": lambda n: 0,
    "float64": lambda n: 0.0,
    "float32": lambda n: 0.0,
    "bool": lambda n: True,
    "date": lambda n: DAY.ds,
    "timestamp_ms": lambda n: NOON,
}
_SPECIAL: Mapping[str, Callable[[int], Any]] = {
    "event_id": lambda n: f"e{n}",
    "request_id": lambda n: f"r{n}",
    "action": lambda n: "view_item",
    "kind": lambda n: "poi",
    "category": lambda n: "scenic",
    "day_type": lambda n: "workday",
    "open_months": lambda n: 4095,
    "timezone": lambda n: "Asia/Shanghai",
    "country": lambda n: "CN",
}


def at(text: str) -> datetime:
    """'2026-05-20 09:30' as an instant, UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def frame(spark: SparkSession, name: str, rows: Sequence[Mapping[str, Any]]) -> DataFrame:
    """A table's frame with these rows, columns in contract order; KeyError for unknown columns."""
    return spark.createDataFrame(arrow(name, rows), spark_schema(table(name).columns))


def dated_frame(
    spark: SparkSession, name: str, rows: Sequence[Mapping[str, Any]], ds: date
) -> DataFrame:
    """As `frame`, with the partition of each row, `ds` where the row does not tell."""
    without = [{c: v for c, v in row.items() if c != "ds"} for row in rows]
    days = [row.get("ds", ds) for row in rows]
    dated = arrow(name, without).append_column("ds", pa.array(days, pa.date32()))
    return spark.createDataFrame(dated, spark_schema(table(name).columns).add("ds", "date"))


def inputs(
    spark: SparkSession,
    step: Step,
    day: Day = DAY,
    settings: Mapping[str, Value] | None = None,
    **tables: Sequence[Mapping[str, Any]] | DataFrame,
) -> Inputs:
    """What the runner would hand to a step: its declared tables, empty unless given here.

    As in the lake, frames of tables with partitions carry `ds`. A row may name its own; else it is
    the newest that the step reads.
    """
    declared = {read.table for read in step.reads}
    assert set(tables) <= declared, f"{step.name} does not read {sorted(set(tables) - declared)}"
    frames = {}
    for read in step.reads:
        given = tables.get(read.table, ())
        if isinstance(given, DataFrame):
            frames[read.table] = given
        elif table(read.table).partitioned:
            frames[read.table] = dated_frame(spark, read.table, given, day.before(read.ago))
        else:
            frames[read.table] = frame(spark, read.table, given)
    chosen = settle([step], {step.name: dict(settings or {})}, "test")[step.name]
    return Inputs(day, frames, chosen, days=(day,))


def rows(found: DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    """The rows of a frame as sorted tuples, of these columns or all."""
    picked = found.select(*columns) if columns else found
    return sorted((tuple(row) for row in picked.collect()), key=repr)


def filled(name: str, rows: Sequence[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
    """The rows as tuples in contract order, what they leave out filled in."""
    columns = table(name).columns
    for row in rows:
        unknown = set(row) - set(columns)
        if unknown:
            raise KeyError(f"table {name!r} has no columns {sorted(unknown)}")
    return [
        tuple(row[c] if c in row else _fill(c, kind, n) for c, kind in columns.items())
        for n, row in enumerate(rows, start=1)
    ]


def arrow(name: str, rows: Sequence[Mapping[str, Any]]) -> pa.Table:
    """The rows as Spark takes them without a job: it sees that they are few, and how few.

    Of tuples it knows nothing, and shuffles both sides of every join, also those of no rows.
    """
    schema = raw_schema(table(name).columns)
    if "about_item" in schema.names:
        rows = [{"about_item": row.get("item_id"), **row} for row in rows]
    columns = list(zip(*filled(name, rows), strict=True)) or [()] * len(schema)
    return pa.table(
        [
            pa.array(column, _MICROSECONDS if pa.types.is_timestamp(field.type) else field.type)
            for column, field in zip(columns, schema, strict=True)
        ],
        schema.names,
    )


def _fill(column: str, kind: str, n: int) -> Any:
    if kind.endswith("?"):
        return None
    if column in _SPECIAL:
        return _SPECIAL[column](n)
    if kind.startswith("list<"):
        return []
    if kind == "int64":
        return n if column.endswith("_id") or column == "key" else 0
    if kind == "string":
        return "?"
    return _FILLED[kind](n)
