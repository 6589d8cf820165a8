"""The day's report: what it counts, and how it reads."""

import json
from datetime import date

from offline.running.report import DayReport, JobReport

CLEAN = JobReport(
    "clean",
    {"clean_events": 990, "quarantine": 12},  # two of the ten are equal, and so one row
    4.0,
    skipped=False,
    quarantined={"clock_skew": 10},
    warnings={"mended: bad_coordinates": 3},
)
SALES = JobReport("sales", {"sales": 20}, 1.0, skipped=False)
DAY = DayReport(date(2026, 5, 20), (CLEAN, SALES), seconds=5.0)


def test_events_are_what_landed_kept_or_not_each_once() -> None:
    assert DAY.events == 1_000
    assert DAY.events_per_s == 200.0


def test_a_day_of_which_nothing_ran_has_no_speed() -> None:
    skipped = JobReport("clean", CLEAN.rows, 0.1, skipped=True)

    assert DayReport(DAY.ds, (skipped,), seconds=0.1).events_per_s == 0.0


def test_it_reads_as_a_table_of_jobs_with_what_was_put_aside_below() -> None:
    assert str(DAY).splitlines() == [
        "2026-05-20: 2 jobs in 5.0 s, 1,000 events, 200 a second",
        "  clean                  4.0 s  clean_events 990, quarantine 12",
        "    put aside        10  clock_skew",
        "    note              3  mended: bad_coordinates",
        "  sales                  1.0 s  sales 20",
    ]


def test_a_day_that_stopped_says_why() -> None:
    stopped = DayReport(DAY.ds, (CLEAN,), 5.0, failure="no sales")

    assert str(stopped).splitlines()[-1] == "  stopped: no sales"
    assert json.loads(stopped.to_json())["failure"] == "no sales"
