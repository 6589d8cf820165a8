"""What a lake has: of years of days, those that are asked for are looked into, and once."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from offline.lake.manifest import MANIFEST, Manifest
from offline.lake.partitions import Partitions
from offline.lake.storage import Stat, Storage
from offline.tables import table
from tests.offline.frames import DAY
from tests.offline.lakes import empty_lake, land

pytestmark = pytest.mark.spark

DAYS = [DAY.ds + timedelta(days=n) for n in range(6)]


class Counted(Storage):
    """Tells which files were read, and which folders listed."""

    def __init__(self, spark: SparkSession, root: str) -> None:
        super().__init__(spark, root)
        self.read, self.listed = Counter[str](), Counter[str]()

    def names(self, folder: str) -> dict[str, Stat]:
        self.listed[folder] += 1
        return super().names(folder)

    def read_text(self, name: str) -> str:
        self.read[name] += 1
        return super().read_text(name)


@pytest.fixture
def storage(spark: SparkSession, tmp_path: Path) -> Counted:
    """A lake in which `history` was made on six days, of which the last is not whole."""
    root = empty_lake(tmp_path / "lake")
    for ds in DAYS:
        folder = root / "history" / f"ds={ds}"
        folder.mkdir(parents=True)
        of = ("history", str(ds), "history", "", {}, {"rows": 0}, {})
        made = Manifest(*of, columns=dict(table("history").columns))
        (folder / MANIFEST).write_text(made.to_json())
    (root / "history" / f"ds={DAYS[5]}" / MANIFEST).write_text("{")
    return Counted(spark, str(root))


def test_days_are_those_between_both_ends(storage: Counted) -> None:
    there = Partitions(storage)

    assert there.days("history", DAYS[1], DAYS[2]) == DAYS[1:3]
    assert there.days("history", DAYS[4], DAYS[5]) == [DAYS[4]]
    assert there.days("history") == DAYS[:5]
    assert there.days("events", DAYS[1]) == []
    assert there.days("events", last=DAYS[1]) == DAYS[:1]
    assert there.days("persona") == []


def test_only_the_days_that_are_asked_for_are_looked_into_and_once(storage: Counted) -> None:
    there = Partitions(storage)
    for _ in range(2):
        there.days("history", DAYS[1], DAYS[2])
        there.manifest("history", DAYS[3])
        there.manifest("history", DAYS[0] - timedelta(days=9))

    assert storage.read == {f"history/ds={ds}/{MANIFEST}": 1 for ds in DAYS[1:4]}
    assert storage.listed["history"] == 0  # all the days that were ever made


def test_a_day_that_lands_later_is_not_there_for_who_looked_before(
    storage: Counted, tmp_path: Path
) -> None:
    there = Partitions(storage)
    later = DAYS[5] + timedelta(days=1)
    assert there.days("events") == DAYS[:1]
    land(tmp_path / "lake", "events", [], later)
    assert there.days("events") == DAYS[:1]
    assert Partitions(storage).days("events") == [DAYS[0], later]
