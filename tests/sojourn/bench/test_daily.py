"""The daily bench: what it measures of a day, and how it tells growth."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from features.errors import SpecError
from offline.running.report import DayReport, JobReport
from sojourn.bench import benches, daily
from sojourn.bench.daily import Ran, alone, caps_of, growth, rows_of

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


def ran(events: int, seconds: float, **jobs: float) -> Ran:
    return Ran(events, seconds, jobs, {"clean": seconds / 10}, {}, 0, {})


def test_growth_is_the_exponent_between_two_sizes_beside_that_of_n_log_n() -> None:
    rows = growth([ran(1_000, 10.0, clean=1.0), ran(1_000_000, 10_000.0, clean=1_000_000.0)])

    found = {row.metric: row.value for row in rows}
    assert found["day growth"] == pytest.approx(1.0)  # a thousand times as much takes as often
    assert found["day growth of work"] == pytest.approx(1.0)
    assert found["clean growth"] == pytest.approx(2.0)
    assert found["n log n growth"] == pytest.approx(1.1003, abs=1e-4)  # 1 + log10(2) / 3
    assert {row.case for row in rows} == {"1,000 -> 1,000,000 events"}


def test_a_cap_is_told_with_its_value_and_how_often_it_was_reached() -> None:
    vectors = {"users cut at user_items": 3, "items without a vector": 7}
    jobs = (JobReport("item_vectors", {}, 1.0, False, warnings=vectors),)

    found = caps_of(DayReport(date(2026, 10, 7), jobs, 1.0))

    assert found == {"item_vectors: users cut at user_items = 200": 3}


def test_work_belongs_to_a_job_where_no_other_one_runs_beside_it() -> None:
    assert alone("clean of 2026-08-24 to 2026-10-07", at_once=2) == "clean"
    assert alone("item_cf of 2026-10-07", at_once=1) == "item_cf"
    assert alone("item_cf of 2026-10-07", at_once=2) == ""
    assert alone("", at_once=1) == ""


def test_the_work_of_jobs_side_by_side_is_the_days_and_no_jobs() -> None:
    taken = Ran(1_000, 10.0, {"clean": 4.0, "hot": 9.0}, {"clean": 3.0, "": 8.0}, {"": 5}, 5, {})

    found = {row.metric: row.value for row in rows_of(taken)}

    assert found["clean work"] == 3.0
    assert found["day work"] == 11.0
    assert found["day peak memory"] > 0
    assert not {"hot work", "hot peak memory", " work"} & found.keys()


def test_sizes_are_numbers_of_events() -> None:
    assert list(benches("daily", [1_000])) == ["daily"]
    with pytest.raises(SpecError, match="0 events; expected at least 1"):
        benches("daily", [0])


def of_its_process(folder: Path, events: int, days: int) -> Ran:
    """What a size would take whose day takes as many seconds as its process has the number."""
    assert folder.is_dir()
    return ran(events * days, float(os.getpid()))


@pytest.mark.slow
def test_each_size_has_a_process_of_its_own() -> None:
    rows = daily.run(lambda *_: None, sizes=[500, 900], days=3, measured=of_its_process)

    found = {row.case: row.value for row in rows if row.metric == "day time"}
    assert list(found) == ["1,500 events", "2,700 events"]
    assert len({os.getpid(), *found.values()}) == 3


@pytest.mark.spark
@pytest.mark.slow
def test_a_small_history_is_measured_job_by_job(spark: "SparkSession", tmp_path: Path) -> None:
    measured = daily.measure(tmp_path, 500, 3)  # in the session that is there

    found = {row.metric: row.value for row in rows_of(measured)}
    assert found["day time"] > found["clean time"] > 0
    assert found["day rate"] > 0
    assert 0.3 < found["day peak memory"] < 12.0  # GB, of Python and Java
    assert {"resident_city time", "published time"} <= set(found)
    jobs = {name.removesuffix(" time") for name in found if name.endswith(" time")}
    looked_at = {name.removesuffix(" peak memory") for name in found if "peak memory" in name}
    assert "day" in looked_at <= jobs  # a job that is over in a moment may be over between looks
    assert len(looked_at) > 1
