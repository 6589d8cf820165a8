"""A day whose events were corrected, or came late, after it was made is named."""

from datetime import timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from pyspark.sql import SparkSession

from features.arrow import arrow_schema
from features.schema import EVENTS
from offline.audit.fault import LANDED_AGAIN
from offline.audit.landed_again import landed_again
from offline.lake import merging
from offline.lake.lake import Lake
from offline.lake.landed import landed_digest, landed_hashes
from offline.lake.manifest import MANIFEST, Manifest
from offline.lake.merging import merge_small_files
from tests.offline.frames import DAY
from tests.offline.lakes import empty_lake, land
from tests.offline.short_day import pay

pytestmark = pytest.mark.spark

EARLIER = DAY.before(1)
DAYS = [EARLIER, DAY.ds]


@pytest.fixture
def lake(spark: SparkSession, tmp_path: Path) -> Path:
    """Two days of events, and clean events that say they were made from them."""
    root = empty_lake(tmp_path / "lake", EARLIER, days=2)
    land(root, "events", [pay(1, 3, 10.0)], EARLIER)
    opened = Lake(spark, str(root))
    for ds in DAYS:
        inputs = {f"events/ds={ds}": opened.digest("events", ds), "items": "another"}
        made = Manifest("clean_events", str(ds), "clean", "", inputs, {"rows": 1}, {})
        folder = root / "clean_events" / f"ds={ds}"
        folder.mkdir(parents=True)
        (folder / MANIFEST).write_text(made.to_json())
    return root


def test_what_lies_as_it_was_read_is_no_fault(lake: Path) -> None:
    land(lake, "events", [], EARLIER).with_name("_note.parquet").touch()
    land(lake, "events", [pay(1, 3, 10.0)], EARLIER)

    assert landed_again(lake, DAYS) == []


def test_small_files_that_were_merged_are_what_was_read(
    lake: Path, spark: SparkSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        landed = land(lake, "events", [pay(n, 3, 10.0)], EARLIER)
        rows = pq.ParquetFile(landed).read().cast(arrow_schema(EVENTS))  # as archivers write it
        pq.write_table(rows, landed.with_name(f"part-{EARLIER}-w0-1-{n:019d}.parquet"))
        landed.unlink()
    place = f"events/ds={EARLIER}"
    before = Lake(spark, str(lake)).digest("events", EARLIER)
    monkeypatch.setattr(merging, "MANY", 2)

    assert merge_small_files(lake, DAY.ds + timedelta(days=9)) == 2

    assert Lake(spark, str(lake)).digest("events", EARLIER) == before
    assert landed_digest(lake, place, landed_hashes(lake, place)) == before
    assert Lake(spark, str(lake)).read("events", [EARLIER]).count() == 3


def test_a_partition_that_landed_again_is_named_with_what_makes_its_day_again(lake: Path) -> None:
    land(lake, "events", [pay(1, 3, 12.5)], EARLIER)

    (fault,) = landed_again(lake, DAYS)

    assert (fault.where, fault.kind) == (f"events of {EARLIER}", LANDED_AGAIN)
    assert "clean_events hold what lay there before" in fault.how
    assert f"sojourn daily --lake {lake} --from {EARLIER} --to {DAY.ds}" in fault.how


def test_a_file_more_is_another_partition(lake: Path) -> None:
    land(lake, "events", [pay(2, 4, 5.0)], DAY.ds).rename(
        lake / "events" / f"ds={DAY.ds}" / "part-late.parquet"
    )

    assert [fault.where for fault in landed_again(lake, DAYS)] == [f"events of {DAY.ds}"]


def test_what_was_archived_elsewhere_tells_nothing(lake: Path) -> None:
    (lake / "events" / f"ds={EARLIER}").rename(lake / "kept")

    assert landed_again(lake, DAYS) == []
