"""The spine: its order, and what it looks back on."""

from dataclasses import replace

from offline.daily import JOBS
from offline.job import Export, Facts, Read
from offline.reads import history_days, read_before_made, writes_of
from offline.recall import history
from offline.settings import read_settings


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
