"""Exposures beside the snapshots that they were scored from: the server's rows, made again.

Nothing of the past is recomputed: stored features come from the very snapshots that the server
logged, context from the exposure itself, and derived features from the one `assemble()`.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import pyarrow as pa
from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql import types as T

from features.arrow import float_lists, stored_lists
from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.matrix import assemble
from features.schema import F32, F64
from features.spec import FeatureSet, FeatureView
from offline.running.job import Day
from offline.snapshot import snapshot_day

SNAPSHOT_DAYS: Final = 8  # a release older than a week is no longer learned from

MALFORMED: Final = "malformed"
OTHER_FEATURES: Final = "scored with another feature set"
SNAPSHOT_GONE: Final = "scored from a snapshot that is not there"
_NEEDED: Final = (
    "request_id", "at", "user_id", "placement", "browse_city", "audience", "item_id", "position",
)  # fmt: skip
_INFINITE: Final = (float("inf"), float("-inf"))  # in a context; what is unknown is NaN


def judge(
    exposures: DataFrame, items: DataFrame, users: DataFrame, features: FeatureSet
) -> DataFrame:
    """Exposures with `user_ds` and `item_ds` of their snapshots, and `fault` (null: sound).

    `items` and `users` are the snapshots at hand, with their `ds`.
    """
    item_days = items.select(F.col("ds").alias("item_ds"), F.lit(True).alias("_has_items"))
    user_days = users.select(F.col("ds").alias("user_ds"), F.lit(True).alias("_has_users"))
    dated = (
        exposures.withColumn("item_ds", snapshot_day(F.col("item_snapshot"), ITEM))
        .withColumn("user_ds", snapshot_day(F.col("user_snapshot"), USER))
        .join(F.broadcast(item_days.distinct()), "item_ds", how="left")  # a few days
        .join(F.broadcast(user_days.distinct()), "user_ds", how="left")
    )
    is_stranger = F.col("user_snapshot") == ""  # the store did not answer: defaults were used
    is_whole = F.coalesce(F.size("context"), F.lit(-1)) == len(features.context)
    is_finite = ~F.coalesce(F.exists("context", lambda x: x.isin(*_INFINITE)), F.lit(False))
    malformed = _any(
        [F.col(name).isNull() for name in _NEEDED] + [F.col("position") < 1, ~is_whole, ~is_finite]
    )
    there = F.col("_has_items").isNotNull() & (is_stranger | F.col("_has_users").isNotNull())
    fault = (
        F.when(
            F.coalesce(F.col("fingerprint") != features.fingerprint, F.lit(True)), OTHER_FEATURES
        )
        .when(malformed, MALFORMED)
        .when(~F.coalesce(there, F.lit(False)), SNAPSHOT_GONE)
    )
    return dated.withColumn("fault", fault).drop("_has_items", "_has_users")


def beside_snapshots(
    exposures: DataFrame, items: DataFrame, users: DataFrame, users_in_cities: DataFrame
) -> DataFrame:
    """Sound exposures with their rows of the views, null where the key has none; `known_user`.

    Shuffles: by user for the two user snapshots; the item snapshot is small enough to broadcast.
    """
    of_item = items.select(F.col("ds").alias("item_ds"), "item_id", row_of(ITEM))
    of_user = users.select(
        F.col("ds").alias("user_ds"), "user_id", row_of(USER), F.lit(True).alias("known_user")
    )
    in_city = users_in_cities.select(
        F.col("ds").alias("user_ds"),
        "user_id",
        F.col("city").alias("browse_city"),
        row_of(USER_CITY),
    )
    return (
        exposures.join(of_item, ["item_ds", "item_id"], how="left")
        .join(of_user, ["user_ds", "user_id"], how="left")
        .join(in_city, ["user_ds", "user_id", "browse_city"], how="left")
        .withColumn("known_user", F.coalesce("known_user", F.lit(False)))
    )


def with_matrix(
    exposures: DataFrame, features: FeatureSet, keep: Sequence[str], name: str
) -> DataFrame:
    """The columns `keep` and, as `name`, each exposure's row of the model's matrix."""
    kept = [exposures.schema[column] for column in keep]
    schema = T.StructType([*kept, T.StructField(name, T.ArrayType(T.FloatType()))])

    def rows(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            matrix = list_column(logged_matrix(batch, features))
            columns = [batch.column(column) for column in keep]
            yield pa.RecordBatch.from_arrays([*columns, matrix], names=[*keep, name])

    picked = exposures.select(*dict.fromkeys([*keep, *map(row_name, VIEWS.values()), "context"]))
    return picked.mapInArrow(rows, schema)


def row_of(view: FeatureView) -> Column:
    """A snapshot's features as one column: joins of a hundred columns take Spark seconds to plan
    and compile."""
    return F.array(*view.columns).alias(row_name(view))


def row_name(view: FeatureView) -> str:
    return f"{view.name}_row"


def stored_columns(batch: pa.RecordBatch | pa.Table, view: FeatureView) -> dict[str, F64]:
    """Feature name -> (n,), of a view's column of rows; defaults where a key has no row."""
    rows = stored_lists(batch, row_name(view), view).astype(np.float64)
    return dict(zip(view.columns, rows.T, strict=True))


def logged_matrix(batch: pa.RecordBatch | pa.Table, features: FeatureSet) -> F32:
    """assemble() over a batch's rows of the views and its column `context`, shape (n, k)."""
    columns: dict[str, F64] = {}
    for view in VIEWS.values():
        columns |= stored_columns(batch, view)
    context = float_lists(batch, "context", len(features.context)).astype(np.float64)
    columns |= {f.name: context[:, k] for k, f in enumerate(features.context)}
    return assemble(features, columns, batch.num_rows)


def list_column(rows: F32) -> pa.ListArray:
    """A matrix of shape (n, k) as a column of n lists."""
    offsets = np.arange(len(rows) + 1, dtype=np.int32) * rows.shape[1]
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(rows.ravel()))


def local_date(at: Column, day: Day) -> Column:
    """The date of an instant in the lake's time zone."""
    return F.to_date(F.from_utc_timestamp(at, day.timezone))


def _any(conditions: Sequence[Column]) -> Column:
    joined = conditions[0]
    for condition in conditions[1:]:
        joined = joined | condition
    return joined
