"""The runner: what it skips, what it refuses, and what a day that was interrupted leaves."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import DataFrame, SparkSession

from features.errors import ContractError, SpecError
from offline.lake.lake import Lake
from offline.lake.manifest import Manifest
from offline.running.job import Inputs, Job
from offline.running.run import pick, run_days
from offline.running.settings import settle
from tests.offline.frames import DAY
from tests.offline.lakes import bytes_of, empty_lake, land
from tests.offline.short_day import Day, pay

pytestmark = pytest.mark.spark


@pytest.fixture
def day(spark: SparkSession, tmp_path: Path) -> Day:
    root = empty_lake(tmp_path / "lake", first=DAY.before(3), days=4)
    land(root, "events", [pay(1, 3, 10.0), pay(2, 4, 5.0)], DAY.ds)
    land(root, "events", [pay(3, 4, 7.0)], DAY.before(1))
    land(root, "items", [{"item_id": 3}, {"item_id": 4}])
    return Day(spark, root)


def test_a_day_that_ran_is_not_run_again_and_its_bytes_stay(day: Day) -> None:
    first = day.run()
    after_first = bytes_of(day.root)
    built = list(day.built)

    second = day.run()

    # The facts of three days are one build: the two days that the day looks back on, and itself.
    assert built == ["sales 3", "history", "nearby", "published"]
    assert day.built == built
    assert [job.skipped for job in first.jobs] == [False] * 4
    assert [job.skipped for job in second.jobs] == [True] * 4
    assert bytes_of(day.root) == after_first
    assert first.jobs[1].rows == {"history": 2}
    assert first.jobs[3].rows == {"pairs": 2}


def test_what_one_day_read_is_not_kept_for_all_that_follow(day: Day) -> None:
    lake = Lake(day.spark, str(day.root))
    before = lake.read("items", None)
    assert lake.read("items", None) is before  # read once for all jobs of the day

    run_days(lake, [DAY.ds], day.steps, settle(day.steps, {}, "test"))

    assert lake.read("items", None) is not before


def test_what_an_export_writes_lies_in_the_lake_under_its_name(day: Day) -> None:
    day.run()

    folder = day.root / "published" / f"ds={DAY.ds}"
    assert sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()) == [
        "_manifest.json",
        "lists/nearby.txt",
    ]


def test_another_setting_or_version_makes_the_job_run_again_and_what_depends_on_it(
    day: Day,
) -> None:
    day.run()
    day.built.clear()

    day.boost = 2.0
    day.run()
    assert day.built == ["history", "nearby", "published"]

    day.built.clear()
    facts, job, *rest = day.steps
    assert isinstance(job, Job)
    day.run(steps=(facts, replace(job, version=2), *rest))
    assert day.built == ["history"]  # it gave the same bytes: what reads them need not run


def test_another_input_makes_its_readers_run_again(day: Day) -> None:
    day.run()
    day.built.clear()

    land(day.root, "items", [{"item_id": 3}, {"item_id": 4}, {"item_id": 5}])
    day.run()

    assert day.built == ["history"]


def test_the_facts_of_earlier_days_stay_as_they_were_made(day: Day) -> None:
    day.run()
    day.built.clear()

    land(day.root, "events", [pay(9, 3, 99.0)], DAY.before(1))  # yesterday is landed once more
    day.run()
    assert day.built == []

    day.run(DAY.before(1), steps=day.steps[:1])  # asked for, it is made again
    day.run()
    assert day.built == ["sales 1", "history", "nearby", "published"]


def test_a_day_that_was_killed_between_jobs_goes_on_and_gives_the_same_bytes(
    day: Day, tmp_path: Path
) -> None:
    whole = Day(day.spark, empty_lake(tmp_path / "whole", first=DAY.before(3), days=4))
    for name in ("events", "items"):
        for file in (day.root / name).rglob("*.parquet"):
            (whole.root / file.relative_to(day.root)).write_bytes(file.read_bytes())
    whole.run()

    def die(inputs: Inputs) -> Mapping[str, DataFrame]:
        raise KeyboardInterrupt

    facts, history, nearby, export = day.steps
    assert isinstance(nearby, Job)
    with pytest.raises(KeyboardInterrupt):
        day.run(steps=(facts, history, replace(nearby, build=die), export))
    day.built.clear()
    day.run()

    assert day.built == ["nearby", "published"]
    assert bytes_of(day.root) == bytes_of(whole.root)


def test_a_day_that_was_killed_while_writing_leaves_nothing_half_done(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Lake.commit

    def die_at_history(lake: Lake, manifest: Manifest) -> None:
        if manifest.table == "history":
            raise KeyboardInterrupt
        real(lake, manifest)

    with monkeypatch.context() as patched:
        patched.setattr(Lake, "commit", die_at_history)
        with pytest.raises(KeyboardInterrupt):
            day.run()
    assert (day.root / ".staging" / "history").is_dir()
    assert not (day.root / "history").exists()
    day.built.clear()

    day.run()

    assert day.built == ["history", "nearby", "published"]
    assert not (day.root / ".staging").exists()


def test_a_job_is_handed_the_tables_that_it_declares_and_no_others(day: Day) -> None:
    seen: list[list[str]] = []

    def look(inputs: Inputs) -> Mapping[str, DataFrame]:
        seen.append(sorted(inputs.tables))
        return day._history(inputs)

    facts, history, *_ = day.steps
    assert isinstance(history, Job)
    day.run(steps=(facts, replace(history, build=look)))

    assert seen == [["items", "sales"]]


def test_a_job_that_builds_another_table_is_refused(day: Day) -> None:
    facts, history, *_ = day.steps
    assert isinstance(history, Job)
    wrong = replace(history, build=lambda inputs: {"nearby": inputs["sales"]})

    with pytest.raises(SpecError, match=r"built \['nearby'\]; it declares \('history',\)"):
        day.run(steps=(facts, wrong))


def test_a_missing_partition_is_named_with_the_command_that_makes_it(day: Day) -> None:
    with pytest.raises(ContractError) as refused:
        day.run(steps=day.steps[1:2])

    message = str(refused.value)
    assert f"job 'history' of {DAY.ds} reads 3 days of table 'sales'" in message
    assert f"3 are missing in file:{day.root}/sales" in message
    assert f"--from {DAY.before(2)} --to {DAY.ds}" in message


def test_a_missing_dimension_is_refused_with_its_place_before_anything_runs(day: Day) -> None:
    (day.root / "items" / "part-00000.parquet").unlink()

    with pytest.raises(ContractError, match=r"reads table 'items': no parquet file in .*/items"):
        day.run()

    assert day.built == []


def test_a_day_whose_folder_holds_no_parquet_file_is_not_taken_for_a_day_without_events(
    day: Day,
) -> None:
    landed = day.root / "events" / f"ds={DAY.ds}" / "part-00000.parquet"
    landed.rename(landed.with_suffix(".csv"))

    with pytest.raises(ContractError, match=rf"ds={DAY.ds} holds no parquet file"):
        day.run()

    assert Lake(day.spark, str(day.root)).days("sales") == [DAY.before(2), DAY.before(1)]


def test_a_hole_in_the_days_that_landed_is_refused_before_anything_runs(day: Day) -> None:
    hole = day.root / "events" / f"ds={DAY.before(2)}"
    (hole / "part-00000.parquet").unlink()
    hole.rmdir()

    with pytest.raises(ContractError, match=rf"misses 1 of the partitions .* ds={DAY.before(2)}"):
        day.run()

    assert day.built == []
    # What a shorter look back does not reach is no matter.
    day.run(steps=day.steps[:1])


def test_a_day_that_did_not_land_is_refused(day: Day) -> None:
    with pytest.raises(ContractError, match="misses 1 of the partitions"):
        day.run(DAY.ds + timedelta(days=1))


def test_before_the_first_landed_day_there_is_nothing_to_miss(day: Day) -> None:
    report = day.run(DAY.before(3))

    assert [job.rows for job in report.jobs][:2] == [{"sales": 0}, {"history": 0}]


def test_the_report_is_saved_also_when_the_day_fails(day: Day) -> None:
    facts, history, nearby, export = day.steps
    assert isinstance(nearby, Job)

    def refuse(inputs: Inputs, written: Mapping[str, DataFrame]) -> Any:
        raise ContractError(f"{written['nearby'].count()} pairs are too many")

    with pytest.raises(ContractError, match="2 pairs are too many"):
        day.run(steps=(facts, history, replace(nearby, audit=refuse), export))

    saved = json.loads((day.root / "reports" / f"ds={DAY.ds}" / "day.json").read_text())
    assert [job["name"] for job in saved["jobs"]] == ["sales", "history"]
    assert saved["failure"] == "2 pairs are too many"
    assert not (day.root / "nearby").exists()


def test_facts_that_are_refused_on_one_day_are_kept_on_the_others(day: Day) -> None:
    land(day.root, "events", [pay(1, 3, 10.0), pay(1, 3, 10.0)], DAY.ds)  # one order, twice

    with pytest.raises(ContractError, match=r"key \(order_id, movement, item_id\) repeated"):
        day.run()

    assert Lake(day.spark, str(day.root)).days("sales") == [DAY.before(2), DAY.before(1)]


def test_only_one_job_can_be_picked_by_name(day: Day) -> None:
    assert [s.name for s in pick(day.steps, "nearby")] == ["nearby"]
    assert pick(day.steps, None) == day.steps
    with pytest.raises(SpecError, match="unknown job 'nearbye'; known: sales, history, nearby"):
        pick(day.steps, "nearbye")
