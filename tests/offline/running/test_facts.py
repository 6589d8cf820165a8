"""Facts of many days, of which one is refused: what is made all the same, and what is told."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import DataFrame, SparkSession

from features.errors import ContractError
from offline.lake.lake import Lake
from offline.running.job import Facts, Findings, Inputs, Read, Step
from offline.running.report import DayReport
from offline.running.run import run_days
from offline.running.settings import settle
from tests.offline.frames import DAY
from tests.offline.lakes import bytes_of, empty_lake, land
from tests.offline.short_day import Day, pay

pytestmark = pytest.mark.spark

TWICE = [pay(1, 3, 10.0), pay(1, 3, 10.0)]  # one order, which sales refuse
REFUSED = r"key \(order_id, movement, item_id\) repeated"

LISTED = ("user_id as key", "item_id", "1.0D as score", "1 as rank", "0.0D as evidence", "ds")
HISTORY = Facts(  # facts made of facts
    "history",
    (Read("sales"),),
    ("history",),
    lambda inputs: {"history": inputs["sales"].selectExpr(*LISTED)},
)


@pytest.fixture
def day(spark: SparkSession, tmp_path: Path) -> Day:
    root = empty_lake(tmp_path / "lake", first=DAY.before(4), days=5)
    land(root, "items", [{"item_id": 3}, {"item_id": 4}])
    for ago in range(3):
        land(root, "events", [pay(9 - ago, 3, 10.0)], DAY.before(ago))
    return Day(spark, root)


def run(day: Day, days: Sequence[date], steps: Sequence[Step] = ()) -> list[DayReport]:
    chosen = steps or day.steps
    return run_days(Lake(day.spark, str(day.root)), days, chosen, settle(chosen, {}, "test"))


def report(day: Day, ds: date) -> Any:
    return json.loads((day.root / "reports" / f"ds={ds}" / "day.json").read_text())


def made(day: Day, name: str) -> list[date]:
    return Lake(day.spark, str(day.root)).days(name)


def test_the_days_before_a_refused_one_are_complete_and_its_report_says_why(day: Day) -> None:
    land(day.root, "events", TWICE, DAY.before(1))

    with pytest.raises(ContractError, match=REFUSED) as refused:
        run(day, [DAY.before(2), DAY.before(1), DAY.ds])

    before, failed = report(day, DAY.before(2)), report(day, DAY.before(1))
    steps = ["sales", "history", "nearby", "published"]
    assert ([job["name"] for job in before["jobs"]], before["failure"]) == (steps, "")
    assert (failed["jobs"], failed["failure"]) == ([], str(refused.value))
    assert made(day, "published") == [DAY.before(2)]
    assert made(day, "sales") == [DAY.before(4), DAY.before(3), DAY.before(2)]
    assert not (day.root / "reports" / f"ds={DAY.ds}").exists()


def test_a_day_that_is_run_alone_and_refused_has_a_report_and_its_rows_lie_in_the_lake(
    day: Day,
) -> None:
    land(day.root, "events", TWICE, DAY.ds)

    with pytest.raises(ContractError, match=REFUSED) as refused:
        run(day, [DAY.ds])

    assert report(day, DAY.ds)["failure"] == str(refused.value)
    assert list((day.root / ".staging" / "sales").rglob("*.parquet"))
    earlier = report(day, DAY.before(1))
    assert ([job["name"] for job in earlier["jobs"]], earlier["failure"]) == (["sales"], "")


def test_a_refused_day_keeps_the_reports_of_its_other_facts(day: Day) -> None:
    def refuse(inputs: Inputs, written: Mapping[str, DataFrame]) -> Mapping[date, Findings]:
        if any(of.ds == DAY.ds for of in inputs.days):
            raise ContractError("too many are put aside")
        return {}

    with pytest.raises(ContractError, match="too many are put aside"):
        run(day, [DAY.before(1), DAY.ds], [day.steps[0], replace(HISTORY, audit=refuse)])

    failed = report(day, DAY.ds)
    assert [(job["name"], job["skipped"]) for job in failed["jobs"]] == [("sales", False)]
    assert failed["failure"] == "too many are put aside"
    assert made(day, "history")[-1] == DAY.before(1)


def test_facts_whose_sources_are_gone_are_refused_in_their_turn(day: Day) -> None:
    run(day, [DAY.before(1), DAY.ds], [day.steps[0], HISTORY])
    (day.root / "sales" / f"ds={DAY.ds}" / "part-00000.parquet").unlink()

    with pytest.raises(ContractError, match="of which 1 are missing"):
        run(day, [DAY.before(1), DAY.ds], [HISTORY])

    assert report(day, DAY.before(1))["jobs"][0]["skipped"]
    assert "of which 1 are missing" in report(day, DAY.ds)["failure"]


def test_a_refused_day_that_is_looked_back_on_stops_all_and_has_a_report(day: Day) -> None:
    land(day.root, "events", TWICE, DAY.before(1))

    left = []
    for _ in range(2):  # the second time finds what the first one left
        with pytest.raises(ContractError, match=REFUSED) as refused:
            run(day, [DAY.ds])
        left.append(bytes_of(day.root))

        assert report(day, DAY.before(1))["failure"] == str(refused.value)
        assert report(day, DAY.before(2))["failure"] == ""

    assert left[0] == left[1]
    assert made(day, "sales") == [DAY.before(2)]
    assert not (day.root / "reports" / f"ds={DAY.ds}").exists()


def test_a_refused_day_that_lands_again_is_made_with_those_after_it(day: Day) -> None:
    days = [DAY.before(2), DAY.before(1), DAY.ds]
    land(day.root, "events", TWICE, DAY.before(1))
    with pytest.raises(ContractError, match=REFUSED):
        run(day, days)
    land(day.root, "events", TWICE[:1], DAY.before(1))

    reports = run(day, days)

    assert [all(job.skipped for job in told.jobs) for told in reports] == [True, False, False]
    assert report(day, DAY.before(1))["failure"] == ""


def test_days_before_a_hole_are_complete_and_the_day_after_it_says_what_is_missing(
    day: Day,
) -> None:
    hole = day.root / "events" / f"ds={DAY.before(1)}"
    (hole / "part-00000.parquet").unlink()
    hole.rmdir()

    with pytest.raises(ContractError, match=rf"misses 1 of the partitions .* ds={DAY.before(1)}"):
        run(day, [DAY.before(2), DAY.before(1), DAY.ds])

    assert made(day, "published") == [DAY.before(2)]
    assert "misses 1 of the partitions" in report(day, DAY.before(1))["failure"]
