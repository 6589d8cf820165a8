"""Full disks and damaged files: said in one paragraph, in the day's report as well."""

import errno
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import DataFrame, SparkSession

from features.errors import ContractError, Unavailable
from offline.lake.disk import disk_failures_told, told
from offline.lake.lake import Lake
from offline.lake.manifest import Manifest
from offline.running.job import Facts, Inputs, Step
from tests.offline.frames import DAY
from tests.offline.lakes import empty_lake, land
from tests.offline.short_day import Day, pay

NANOSECONDS = 1_780_000_000_000_000_000  # where milliseconds are asked for
NO_SPACE = """An error occurred while calling o34962.parquet.
: org.apache.spark.SparkException: [TASK_WRITE_FAILED] Task failed while writing rows to file:/x.
Caused by: org.apache.hadoop.fs.FSError: java.io.IOException: No space left on device"""


@pytest.fixture
def day(spark: SparkSession, tmp_path: Path) -> Day:
    root = empty_lake(tmp_path / "lake", first=DAY.before(3), days=4)
    land(root, "events", [pay(1, 3, 10.0)], DAY.ds)
    land(root, "items", [{"item_id": 3}])
    return Day(spark, root)


def with_time(facts: Step) -> Step:
    """Facts that look at the time of their events."""
    assert isinstance(facts, Facts)

    def build(inputs: Inputs) -> Mapping[str, DataFrame]:
        tables = {**inputs.tables, "events": inputs["events"].where("at is not null")}
        return facts.build(replace(inputs, tables=tables))

    return replace(facts, build=build)


def failure_of(day: Day) -> str:
    text = (day.root / "reports" / f"ds={DAY.ds}" / "day.json").read_text()
    return str(json.loads(text)["failure"])


@pytest.mark.spark
def test_a_damaged_partition_is_named_with_the_command_that_makes_it_again(day: Day) -> None:
    day.run()
    file = day.root / "sales" / f"ds={DAY.ds}" / "part-00000.parquet"
    file.write_bytes(file.read_bytes()[:-300])
    day.boost = 2.0  # what reads it is to run again

    with pytest.raises(ContractError) as refused:
        day.run()

    message = str(refused.value)
    assert message.startswith(f"table 'sales': {file} cannot be read: ")
    assert message.endswith(
        f"Remove {file.parent} and make its day again: sojourn daily --lake {day.root} "
        f"--day {DAY.ds}"
    )
    assert failure_of(day) == message


@pytest.mark.spark
def test_a_landed_time_that_spark_cannot_hold_is_a_file_to_land_again(day: Day) -> None:
    file = day.root / "events" / f"ds={DAY.ds}" / "part-00000.parquet"
    table = pq.ParquetFile(file).read()
    at = table.schema.get_field_index("at")
    late = pa.array([NANOSECONDS], pa.int64()).cast(table.schema.field(at).type)
    pq.write_table(table.set_column(at, "at", late), file)

    with pytest.raises(
        ContractError, match=r"cannot be read: long overflow\. Land this file again"
    ):
        day.run(steps=(with_time(day.steps[0]),))

    assert "long overflow" in failure_of(day)


@pytest.mark.spark
def test_a_full_disk_ends_the_day_with_a_report(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Lake.commit

    def full(lake: Lake, manifest: Manifest) -> None:
        if manifest.table == "nearby":
            raise OSError(errno.ENOSPC, "No space left on device")
        real(lake, manifest)

    with monkeypatch.context() as patched:
        patched.setattr(Lake, "commit", full)
        with pytest.raises(Unavailable, match="no space left") as refused:
            day.run()

    assert failure_of(day) == str(refused.value)
    assert [job.skipped for job in day.run().jobs] == [True, True, False, False]


def test_spark_is_understood_where_it_speaks_of_a_full_disk() -> None:
    found = told(NO_SPACE, "file:/data/lake")

    assert isinstance(found, Unavailable)
    assert "no space left for /data/lake" in str(found)


def test_what_spark_says_of_anything_else_is_left_as_it_is() -> None:
    assert told("[CAST_OVERFLOW] The value NaN cannot be cast to INT", "file:/data/lake") is None
    with pytest.raises(OSError, match="broken"), disk_failures_told("file:/data/lake"):
        raise OSError(errno.EIO, "broken")
