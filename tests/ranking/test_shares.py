"""Shares of the samples on machines that train together, as one machine lives through it: the
others are told here. Two that really train are in tests/sojourn/test_distributed.py."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from ranking.pipeline import BundleReport
from ranking.shares import Lesson, bundle_together, lesson_of, train_share
from ranking.train import TrainParams
from tests.ranking.conftest import PARAMS
from tests.ranking.samples import DAY, travel_table, write_day

FIRST = DAY - timedelta(days=2)


class Alone:
    """Nobody else trains; keeps what others would have been told."""

    number, host = 0, "127.0.0.1"

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []

    def gather(self, message: str) -> list[str]:
        self.told.append(json.loads(message))
        return [message]


class BesideOneThatCannot:
    """The second of two, of which the first has nothing to learn from."""

    number, host = 1, "127.0.0.1"

    def gather(self, message: str) -> list[str]:
        return [json.dumps(json.loads(message) | {"fault": "worker 0: no rows"}), message]


def tables(lake: Path, days: tuple[date, ...]) -> dict[date, pa.Table]:
    """All rows by day: the share of whoever is alone."""
    return {day: pq.read_table(lake / "samples" / f"ds={day}", partitioning=None) for day in days}


@pytest.fixture
def lesson(lake: Path) -> Lesson:
    return lesson_of(lake, FIRST, DAY, "travel", PARAMS)


def test_the_last_days_that_have_samples_validate(tmp_path: Path) -> None:
    for day, requests in ((FIRST, 3), (FIRST + timedelta(days=1), 3), (DAY, 0)):
        write_day(tmp_path, day, travel_table(max(requests, 1), seed=1).slice(0, requests * 12))

    found = lesson_of(tmp_path, FIRST, DAY, "travel", PARAMS)

    assert lesson_of(tmp_path, FIRST, DAY, "travel").params == TrainParams()
    assert found.validation_first == FIRST + timedelta(days=1)
    assert found.validation_days == (FIRST + timedelta(days=1), DAY)
    with pytest.raises(ContractError, match=r"2 day\(s\) with requests, and 2 of them are kept"):
        lesson_of(tmp_path, FIRST, DAY, "travel", TrainParams(validation_days=2))


@pytest.mark.slow
def test_one_machine_alone_makes_what_a_process_makes(
    lesson: Lesson, lake: Path, report: BundleReport, tmp_path: Path
) -> None:
    answer = train_share(lesson, tables(lake, lesson.days), Alone())
    made = bundle_together(lesson, answer, tmp_path)

    assert made.made_from == report.made_from
    assert made.rounds == report.rounds


def test_whoever_has_no_rows_says_so_by_number(lesson: Lesson) -> None:
    answer = train_share(lesson, {}, Alone())

    (fault,) = json.loads(answer)["faults"]
    assert fault.startswith("worker 0: ")


def test_a_request_too_large_to_learn_from_is_told_before_anybody_waits_for_it(
    lesson: Lesson, lake: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ranking.train.LARGEST_REQUEST", 11)
    alone = Alone()

    train_share(lesson, tables(lake, lesson.days), alone)

    (told,) = alone.told
    assert "has 12 candidates" in told["fault"]


def test_whoever_could_learn_does_not_begin_where_another_cannot(
    lesson: Lesson, lake: Path, tmp_path: Path
) -> None:
    answer = train_share(lesson, tables(lake, lesson.days), BesideOneThatCannot())

    with pytest.raises(ContractError, match=r"1 of the workers cannot train: worker 0: no rows\."):
        bundle_together(lesson, answer, tmp_path)


def test_samples_that_no_tree_can_split_are_told_like_samples_that_are_not_there(
    lake: Path, tmp_path: Path
) -> None:
    coarse = TrainParams(rounds=2, least_rows_in_leaf=100_000, threads=1)
    lesson = lesson_of(lake, FIRST, DAY, "travel", coarse)

    answer = train_share(lesson, tables(lake, lesson.days), Alone())

    with pytest.raises(ContractError, match="cannot train: worker 0: no tree could split"):
        bundle_together(lesson, answer, tmp_path)
