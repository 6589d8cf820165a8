"""A lake that is cut off at a day, and what its tables are compared by."""

import json
from pathlib import Path

import pyarrow.parquet as pq

from offline.audit.again import PLANTED, cut_off, different, plant
from offline.audit.fault import CHANGED_WHEN_MADE_AGAIN
from tests.offline.frames import DAY
from tests.offline.lakes import empty_lake, land

NEXT = DAY.before(-1)


def test_a_cut_off_lake_knows_the_landed_day_what_was_made_before_and_nothing_later(
    tmp_path: Path,
) -> None:
    lake = empty_lake(tmp_path / "lake", DAY.before(1), days=3)
    for ds in (DAY.before(1), DAY.ds, NEXT):
        folder = lake / "sales" / f"ds={ds}"
        folder.mkdir(parents=True)
        (folder / "_manifest.json").write_text("{}")

    cut_off(lake, tmp_path / "copy", DAY.ds)

    copy = tmp_path / "copy"
    left = {p.relative_to(copy).as_posix() for p in copy.rglob("ds=*")}
    before = DAY.before(1)
    assert left == {f"events/ds={before}", f"events/ds={DAY.ds}", f"sales/ds={before}"}
    assert (copy / "items").is_dir()
    assert json.loads((copy / "lake.json").read_text())["name"] == "test"


def test_of_years_before_the_day_a_cut_off_lake_has_what_the_day_looks_back_on(
    tmp_path: Path,
) -> None:
    lake = empty_lake(tmp_path / "lake", DAY.ds)
    before = {DAY.before(back) for back in (1, 179, 730)}
    for ds in before:
        (lake / "clean_events" / f"ds={ds}").mkdir(parents=True)

    cut_off(lake, tmp_path / "copy", DAY.ds)

    left = {p.name for p in (tmp_path / "copy" / "clean_events").iterdir()}
    assert left == {f"ds={ds}" for ds in before - {DAY.before(730)}}


def test_planted_events_happen_or_arrive_at_the_cut_or_later_and_are_nobodys(
    tmp_path: Path,
) -> None:
    lake = empty_lake(tmp_path / "lake")
    land(lake, "events", [{"user_id": 7}], DAY.ds)

    plant(lake, DAY.ds)

    folder = lake / "events" / f"ds={DAY.ds}"
    planted = pq.ParquetFile(folder / "part-planted.parquet").read().to_pylist()
    assert len(planted) == 4
    assert {row["user_id"] for row in planted} == {PLANTED}
    assert all(row["at"] >= DAY.cut or row["arrived_at"] >= DAY.cut for row in planted)
    assert pq.ParquetFile(folder / "part-00000.parquet").read()["user_id"].to_pylist() == [7]


def test_a_table_that_comes_out_otherwise_or_not_at_all_is_named() -> None:
    before = {"hot_pooled": "a", "item_cf": "b", "nearby": "c", "quarantine": "d"}

    found = different(before, {"hot_pooled": "a", "item_cf": "x", "quarantine": "y"}, DAY.ds)

    assert [fault.where for fault in found] == [f"item_cf of {DAY.ds}", f"nearby of {DAY.ds}"]
    assert {fault.kind for fault in found} == {CHANGED_WHEN_MADE_AGAIN}
