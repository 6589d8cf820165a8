"""Whether training sees what serving saw: the logged matrices of some users, made again.

Every number of a logged row is computed anew from the snapshots that the exposure names and the
context that it logged; any difference is a fault in code or data, and none is expected.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.arrow import float_lists
from features.catalog.sets import TRAVEL, VIEWS
from features.parity import compare, differing_cells
from features.schema import F32, F64
from offline.logged import SNAPSHOT_DAYS, beside_snapshots, judge, logged_matrix, row_name
from offline.running.job import Findings, Inputs, Job, Read
from offline.tables import SKEW

FEATURES: Final = TRAVEL
_COUNTS: Final = "feature string, rows long, mismatches long, largest_difference double"


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    stored = beside_snapshots(
        _sound(inputs),
        inputs["snapshot_item"],
        inputs["snapshot_user"],
        inputs["snapshot_user_city"],
    )
    # The shuffle brings each feature's counts together: one row of each per batch.
    counted = (
        stored.select("matrix", "context", *map(row_name, VIEWS.values()))
        .mapInArrow(_compared, _COUNTS)
        .groupBy("feature")
        .agg(
            F.sum("rows").alias("rows"),
            F.sum("mismatches").alias("mismatches"),
            F.max("largest_difference").alias("largest_difference"),
        )
    )
    return {"skew": counted.select(*SKEW)}


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """The features that differ, with their rows; and how many rows were compared."""
    rows = written["skew"].select("feature", "rows", "mismatches").collect()
    found = {"logged rows compared": max((int(r["rows"]) for r in rows), default=0)}
    found |= {f"differ in {r['feature']}": int(r["mismatches"]) for r in sorted(rows)}
    return Findings(warnings={what: n for what, n in found.items() if n})


def largest_differences(logged: F32, recomputed: F32) -> F64:
    """By column, over cells that differ: the largest distance, inf where one side is unknown."""
    apart = np.abs(logged.astype(np.float64) - recomputed)
    apart[np.isnan(apart)] = np.inf
    differ = differing_cells(logged, recomputed)
    result: F64 = np.where(differ, apart, 0.0).max(axis=0, initial=0.0)
    return result


def _sound(inputs: Inputs) -> DataFrame:
    """Exposures whose matrix was logged, and whose snapshots are at hand."""
    logged = inputs["exposures"].where(F.size("matrix") == len(FEATURES.names))
    judged = judge(logged, inputs["snapshot_item"], inputs["snapshot_user"], FEATURES)
    return judged.where(F.col("fault").isNull())


def _compared(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        logged = float_lists(batch, "matrix", len(FEATURES.names))
        recomputed = logged_matrix(batch, FEATURES)
        found = compare(FEATURES.names, logged, recomputed)
        yield pa.RecordBatch.from_pydict(
            {
                "feature": list(FEATURES.names),
                "rows": np.full(len(FEATURES.names), found.rows, dtype=np.int64),
                "mismatches": [found.by_feature.get(name, 0) for name in FEATURES.names],
                "largest_difference": largest_differences(logged, recomputed),
            }
        )


JOB: Final = Job(
    "skew",
    (
        Read("exposures", days=2, optional=True),  # today's, and yesterday's that came late
        Read("snapshot_item", days=SNAPSHOT_DAYS, optional=True),
        Read("snapshot_user", days=SNAPSHOT_DAYS, optional=True),
        Read("snapshot_user_city", days=SNAPSHOT_DAYS, optional=True),
    ),
    ("skew",),
    build,
    version=int(FEATURES.fingerprint[:8], 16),
    audit=audit,
)
