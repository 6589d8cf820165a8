"""Whole days with every job, on a world of some people: nothing leaks, and nothing changes.

One lake runs two days without trouble, the second without any events. Another holds the same
behaviour and has troubles on the first day: it is killed in the middle of its first job, and then
submitted to a standalone cluster, unchanged, where two executors of one core each stand in place of
threads.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest
from pyspark.sql import SparkSession

from features.schema import BORDER_TABLES
from offline.audit.after_cut import late_rows, late_sources
from offline.audit.again import made_again
from offline.audit.recount import recount
from offline.daily import JOBS, daily
from offline.lake.lake import Lake
from offline.lake.manifest import Manifest
from offline.running.job import Day
from offline.running.report import DayReport
from simulator.simulate import simulate
from simulator.size import WorldSize
from tests.offline.cluster import running_cluster
from tests.offline.lakes import bytes_of, land

pytestmark = [pytest.mark.spark, pytest.mark.slow]

LAST = date(2026, 10, 7)
RUN, EMPTY = LAST - timedelta(days=1), LAST
SMALL = WorldSize(users=60, days=8, end=LAST, cities=3, items_per_city=12)
CUT = Day(RUN, "Asia/Shanghai", "CN").cut
SUBMIT_TIMEOUT_S = 1200.0  # half a minute on a quiet machine
CANARY = 987_654_321  # a user and a session that nothing but the planted events mentions


@dataclass(frozen=True)
class Days:
    """A lake with two days, and one of the same behaviour that was killed early on the first."""

    calm: Path
    killed: Path
    reports: list[DayReport]


def plant(lake: Path) -> None:
    """Adds to RUN's partition what must never reach a feature: from after the cut, by its own
    clock or by its arrival."""
    file = lake / "events" / f"ds={RUN}" / "part-00000.parquet"
    table = pq.ParquetFile(file).read()
    model = table.filter(pc.equal(table["action"], "view_item")).slice(0, 1).to_pylist()[0]

    def event(name: str, at: datetime, arrived_at: datetime) -> dict[str, Any]:
        ids = {"event_id": name, "user_id": CANARY, "session_id": CANARY, "query": "canary"}
        return model | ids | {"at": at, "arrived_at": arrived_at}

    second, minute = timedelta(seconds=1), timedelta(minutes=1)
    planted = [
        event("at the cut", CUT, CUT - second),  # a clock that is a second ahead
        event("after the cut", CUT + minute, CUT - minute),  # within the skew that is allowed
        event("tomorrow", CUT + timedelta(hours=9), CUT - minute),
        event("arrived at the cut", CUT - minute, CUT),
        event("arrived tomorrow", CUT - minute, CUT + timedelta(hours=3)),
    ]
    pq.write_table(pa.concat_tables([table, pa.Table.from_pylist(planted, table.schema)]), file)


@pytest.fixture(scope="module")
def days(spark: SparkSession, tmp_path_factory: pytest.TempPathFactory) -> Days:
    folder = tmp_path_factory.mktemp("days")
    calm, killed = folder / "calm", folder / "killed"
    simulate(calm, SMALL, 7)
    plant(calm)
    land(calm, "events", [], EMPTY)
    shutil.copytree(calm, killed)
    reports = daily(calm, RUN, EMPTY, spark=spark)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Lake, "commit", dying_at("quarantine"))
        with pytest.raises(KeyboardInterrupt):
            daily(killed, RUN, EMPTY, spark=spark)
    return Days(calm, killed, reports)


def dying_at(table: str) -> Any:
    """A commit that is killed after the other of a job's two tables has taken its place."""
    real = Lake.commit

    def commit(lake: Lake, manifest: Manifest) -> None:
        if manifest.table == table:
            raise KeyboardInterrupt
        real(lake, manifest)

    return commit


def bytes_until_run(lake: Path) -> dict[str, str]:
    """Hashes of all that jobs wrote of RUN and before: EMPTY is made from nothing else."""
    return {path: told for path, told in bytes_of(lake).items() if f"ds={EMPTY}" not in path}


def derived(lake: Path) -> Iterator[Path]:
    """Every file that jobs wrote, whatever its format."""
    for path in bytes_of(lake):
        yield lake / path


def test_a_killed_day_that_is_submitted_to_a_cluster_ends_with_the_same_bytes(
    days: Days, tmp_path: Path
) -> None:
    left = bytes_of(days.killed)
    assert {path.split("/")[0] for path in left} == {"clean_events"}  # of two tables

    with running_cluster(tmp_path) as cluster:
        said = cluster.submit(
            "offline/daily.py", "--lake", str(days.killed), "--day", str(RUN),
            timeout_s=SUBMIT_TIMEOUT_S,
        )  # fmt: skip

    assert f"{RUN}: {len(JOBS)} jobs in" in said
    assert bytes_until_run(days.killed) == bytes_until_run(days.calm) != {}
    assert bytes_of(days.killed).items() <= bytes_of(days.calm).items()  # facts of EMPTY


def test_a_day_that_is_run_again_does_nothing_and_changes_nothing(
    days: Days, spark: SparkSession
) -> None:
    before = bytes_of(days.calm)

    reports = daily(days.calm, RUN, EMPTY, spark=spark)

    assert {job.skipped for report in reports for job in report.jobs} == {True}
    assert bytes_of(days.calm) == before


def test_no_event_from_after_the_cut_reaches_anything_but_the_quarantine(days: Days) -> None:
    told = []
    for file in derived(days.calm):
        if file.suffix == ".parquet" and "quarantine" not in file.parts:
            table = pq.ParquetFile(file).read()
            told += [
                f"{file}: {name}"
                for name in table.column_names
                if pa.types.is_integer(table[name].type)
                and pc.any(pc.equal(table[name], CANARY)).as_py()
            ]
        elif file.name != "_manifest.json":
            needle = CANARY.to_bytes(8, "little")
            told += [str(file)] if needle in file.read_bytes() else []

    assert told == []


def test_the_planted_events_are_in_the_quarantine_with_their_reasons(days: Days) -> None:
    table = pq.ParquetFile(days.calm / "quarantine" / f"ds={RUN}" / "part-00000.parquet").read()
    rows = [(json.loads(r["row"]), r["reason"]) for r in table.to_pylist()]

    assert {row["event_id"]: reason for row, reason in rows if row.get("user_id") == CANARY} == {
        "at the cut": "after_cut",
        "after the cut": "after_cut",
        "tomorrow": "clock_skew",
        "arrived at the cut": "wrong_partition",
        "arrived tomorrow": "wrong_partition",
    }


def test_the_audit_counts_the_same_and_finds_nothing_after_the_cut(days: Days) -> None:
    both = [RUN, EMPTY]

    assert recount(days.calm, both) == []
    assert late_rows(days.calm, both) == []
    assert late_sources(days.calm, both) == []


def test_a_day_made_again_in_a_lake_that_ends_with_it_has_the_same_bytes(
    days: Days, spark_for_rows: SparkSession
) -> None:
    swapped = days.calm / "hot_pooled" / f"ds={RUN}" / "_manifest.json"
    sound = swapped.read_text()

    swapped.write_text(sound.replace('"files": {', '"files": {"part-00009.parquet": "other",'))
    # Compiled and in two partitions, which the day was not.
    found = made_again(days.calm, RUN, spark=spark_for_rows)
    swapped.write_text(sound)

    assert [fault.where for fault in found] == [f"hot_pooled of {RUN}"]


def test_a_day_without_events_is_a_day(days: Days) -> None:
    full, empty = days.reports

    assert (full.failure, empty.failure) == ("", "")
    assert full.events > 100
    assert empty.events == 0
    assert [job.name for job in empty.jobs] == [job.name for job in JOBS]
    rows = {name: n for job in empty.jobs for name, n in job.rows.items()}
    assert rows["clean_events"] == rows["sales"] == 0
    assert rows["recent_items"] > 0  # of the days before


def test_every_partition_says_what_it_was_made_from(days: Days) -> None:
    manifest = json.loads((days.calm / "history" / f"ds={RUN}" / "_manifest.json").read_text())

    assert manifest["job"] == "history"
    assert f"clean_events/ds={RUN}" in manifest["inputs"]
    assert not [name for name in manifest["inputs"] if name.startswith("events")]
    assert set(BORDER_TABLES) >= {name for name in manifest["inputs"] if "/" not in name}


def test_the_report_is_kept_beside_the_tables(days: Days) -> None:
    saved = json.loads((days.calm / "reports" / f"ds={RUN}" / "day.json").read_text())

    clean = next(job for job in saved["jobs"] if job["name"] == "clean")
    assert clean["quarantined"]["after_cut"] == 2
    assert saved["events_per_s"] >= 0
