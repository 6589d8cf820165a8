"""The day on a standalone cluster: unchanged by spark-submit, and the same bytes as in one process.

The machines differ in everything but the rows: two executors instead of threads, one core each.
"""

import shutil
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from offline.daily import JOBS, daily
from simulator.simulate import simulate
from simulator.size import WorldSize
from tests.offline.cluster import running_cluster
from tests.offline.lakes import bytes_of

pytestmark = [pytest.mark.spark, pytest.mark.slow]

TINY = WorldSize(users=30, days=3, cities=2, items_per_city=12)
SUBMIT_TIMEOUT_S = 600.0  # half a minute on a quiet machine


def test_a_day_submitted_to_a_cluster_gives_the_same_bytes_as_in_local_mode(
    spark: SparkSession, tmp_path: Path
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    simulate(here, TINY, 7)
    shutil.copytree(here, there)
    daily(here, TINY.end, TINY.end, spark=spark)

    with running_cluster(tmp_path) as cluster:
        said = cluster.submit(
            "offline/daily.py", "--lake", str(there), "--day", str(TINY.end),
            timeout_s=SUBMIT_TIMEOUT_S,
        )  # fmt: skip

    assert f"{TINY.end}: {len(JOBS)} jobs in" in said
    assert bytes_of(there) == bytes_of(here)
