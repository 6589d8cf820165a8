"""The spine: its order, and what it looks back on."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import offline.daily
from features.errors import Unavailable
from offline.daily import JOBS, LARGE_BYTES, SMALL_BYTES, volume_of
from offline.lake.lake import Lake
from offline.lake.writer import only_writer
from offline.recall import history
from offline.running.job import Export, Facts, Read
from offline.running.progress import Advance
from offline.running.reads import history_days, read_before_made, writes_of
from offline.running.report import DayReport
from offline.running.settings import read_settings
from offline.spark.session import Volume


def test_each_job_reads_only_what_lands_or_is_made_above_it() -> None:
    assert read_before_made(JOBS) == []


def test_a_job_in_the_wrong_place_is_named_with_what_it_reads() -> None:
    assert "history reads clean_events" in read_before_made((history.JOB, *JOBS))


def test_yesterdays_partition_of_a_later_job_may_be_read() -> None:
    looks_back = replace(history.JOB, reads=(Read("history", ago=1, optional=True),))

    assert read_before_made([looks_back]) == []


def test_no_two_jobs_share_a_name_or_write_one_table() -> None:
    names = [job.name for job in JOBS]
    tables = [name for job in JOBS for name in writes_of(job)]

    assert sorted(set(names)) == sorted(names)
    assert sorted(set(tables)) == sorted(tables)


def test_facts_are_made_of_facts_and_of_what_lands() -> None:
    facts = [job for job in JOBS if isinstance(job, Facts)]

    assert read_before_made(facts) == []


def test_facts_reach_back_as_far_as_what_is_made_of_them() -> None:
    needed = history_days(JOBS)

    reads = [r for j in JOBS for r in j.reads if r.table == "clean_events" and not r.optional]
    farthest = max(r.days + r.ago - 1 for r in reads)  # what is optional is taken where it is
    assert needed["sales"] + 1 <= needed["clean_events"]  # sales look at the day before, too
    assert needed["clean_events"] >= farthest
    assert needed["events"] == needed["clean_events"]


def test_the_settings_that_we_ship_are_declared_and_within_bounds() -> None:
    settings = read_settings(JOBS)

    assert set(settings) == {job.name for job in JOBS}
    assert all(isinstance(job, Export) or job.writes for job in JOBS)


@pytest.mark.parametrize(
    ("landed", "volume"),
    [
        (0, Volume.TINY),
        (SMALL_BYTES, Volume.TINY),
        (SMALL_BYTES + 1, Volume.SMALL),
        (LARGE_BYTES, Volume.SMALL),
        (LARGE_BYTES + 1, Volume.LARGE),
    ],
)
def test_a_day_is_as_large_as_the_events_that_it_looks_back_on(
    tmp_path: Path, landed: int, volume: Volume
) -> None:
    for day, size in (("2026-10-06", landed), ("2026-10-08", LARGE_BYTES), ("2020-01-01", 1 << 30)):
        file = tmp_path / "events" / f"ds={day}" / "part-00000.parquet"
        file.parent.mkdir(parents=True)
        file.touch()
        os.truncate(file, size)  # of holes only

    assert volume_of(tmp_path, date(2026, 10, 7)) is volume


def test_a_lake_elsewhere_is_taken_for_a_large_one() -> None:
    assert volume_of("hdfs://somewhere/lake", date(2026, 10, 7)) is Volume.LARGE


def test_small_files_are_merged_before_a_job_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, last, later = (date(2026, 5, n) for n in (18, 19, 20))
    merged: list[date] = []
    ran: list[list[date]] = []

    def merge(lake: Path, until: date, advance: Advance) -> int:
        assert (lake, ran) == (tmp_path, [])
        with pytest.raises(Unavailable), only_writer(lake):  # the lock is held
            pass
        merged.append(until)
        return 0

    def run(lake: Lake, days: list[date], *_: object) -> list[DayReport]:
        ran.append(days)
        return []

    monkeypatch.setattr(offline.daily, "merge_small_files", merge)
    monkeypatch.setattr(offline.daily, "run_days", run)
    monkeypatch.setattr(offline.daily, "Lake", lambda *_: None)
    monkeypatch.setattr(offline.daily, "spark_session", lambda *_, **__: None)

    offline.daily.daily(tmp_path, first, last)
    offline.daily.daily("hdfs://elsewhere/lake", last, later)

    assert merged == [last]
    assert ran == [[first, last], [last, later]]
