"""Small files of a day become few, with the same rows, and their day is what it was."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from offline.lake import merging
from offline.lake.manifest import DIGEST_FILE
from offline.lake.merging import merge_small_files
from offline.lake.writer import only_writer
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from serving.exposures.exposure import ExposureLog, FlushPolicy
from serving.main import _name
from tests.offline.lake.small_files import (
    AGAIN,
    DAY,
    MANY,
    NOON,
    SERVED,
    digest,
    exposures,
    items,
    land,
    merge,
    parts,
)
from tests.serving.archived import row
from tests.serving.exposures.pages import page_of

pytestmark = pytest.mark.usefixtures("_many")


def test_a_days_small_files_become_one_with_the_same_rows_in_the_same_order(
    lake: Path, day: Path
) -> None:
    land(day, MANY + 1)
    before = pa.concat_tables([pq.read_table(file) for file in parts(day)])

    assert merge(lake) == MANY

    (only,) = parts(day)
    after = pq.read_table(only, partitioning=None)
    assert after.schema.equals(before.schema)
    assert repr(after.to_pylist()) == repr(before.to_pylist())  # NaN is unlike itself
    assert {file.name for file in day.iterdir()} == {only.name, DIGEST_FILE}


def test_few_files_are_left_alone(lake: Path, day: Path) -> None:
    land(day, MANY)
    before = {file: file.read_bytes() for file in parts(day)}

    assert merge(lake) == 0
    assert {file: file.read_bytes() for file in parts(day)} == before


def test_what_servers_write_is_what_is_merged(lake: Path, day: Path) -> None:
    log = ExposureLog(
        lake, "Asia/Shanghai", _name(3), FlushPolicy(1, 60.0), lambda outcome, rows: None
    )
    for n in range(MANY + 1):
        log.write(page_of(1)._replace(at_ms=int(NOON.timestamp() * 1000), item_ids=np.array([n])))
    log.close()
    assert len(parts(day)) == MANY + 1

    assert merge(lake) == MANY
    assert items(day) == list(range(MANY + 1))


def test_behaviour_is_merged_when_no_archiver_looks_into_its_day_any_more(
    lake: Path, tmp_path: Path
) -> None:
    log = EventLog(tmp_path / "log", _name(0))
    lake.mkdir()
    for n in range(MANY + 1):
        log.append(str(DAY), [row(f"e{n}")])
        log.rotate()
    archive(tmp_path / "log", lake)
    day = lake / "events" / f"ds={DAY}"
    assert len(parts(day)) == MANY + 1
    before = digest(lake, "events")

    with only_writer(lake):
        assert merge_small_files(lake, DAY + timedelta(days=2)) == 0
        assert merge_small_files(lake, DAY + timedelta(days=3)) == MANY

    (merged,) = parts(day)
    assert sorted(pq.read_table(merged)["event_id"].to_pylist()) == [
        f"e{n}" for n in range(MANY + 1)
    ]
    assert digest(lake, "events") == before


def test_days_to_come_and_folders_that_are_no_days_are_left_alone(lake: Path) -> None:
    folders = [lake / "exposures" / name for name in ("ds=2026-05-20", "ds=None", "others")]
    for folder in folders:
        land(folder, MANY + 1)

    assert merge(lake) == 0
    assert [len(parts(folder)) for folder in folders] == [MANY + 1] * 3


def test_what_others_landed_stays_as_they_may_land_it_again(lake: Path, day: Path) -> None:
    land(day, MANY + 1, named="part-{:05d}-6d6f.c000.snappy.parquet")
    land(lake / "events" / "ds=2026-05-01", MANY + 1, named="part-2026-05-01-{:02d}.parquet")
    before = {file: file.read_bytes() for file in lake.glob("*/*/*")}

    assert merge(lake) == 0
    assert {file: file.read_bytes() for file in lake.glob("*/*/*")} == before


def test_large_and_damaged_files_stay(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    large, torn, damaged = (day / AGAIN.format(n) for n in range(3))
    pq.write_table(exposures(10_000, 3_000), large, compression="none")
    torn.write_bytes(parts(day)[0].read_bytes()[:-200])
    damaged.write_bytes(b"PAR1, and then the disk was full, " * 9 + b"\x20\x00\x00\x00PAR1")
    monkeypatch.setattr(merging, "SMALL_BYTES", large.stat().st_size)
    left = {file: file.read_bytes() for file in (large, torn, damaged)}

    assert merge(lake) == MANY

    (merged,) = set(parts(day)) - set(left)
    assert pq.read_table(merged)["item_id"].to_pylist() == list(range(2 * MANY + 2))
    assert {file: file.read_bytes() for file in left} == left


def test_rows_of_other_columns_go_to_a_file_of_their_own(lake: Path, day: Path) -> None:
    for n in range(MANY):
        older = exposures(n, 1).drop_columns(["team"])
        pq.write_table(exposures(100 + n, 1), day / SERVED.format(2 * n))
        pq.write_table(older, day / SERVED.format(2 * n + 1))

    assert merge(lake) == 2 * MANY - 2

    tables = [pq.read_table(file, partitioning=None) for file in parts(day)]
    assert [t.schema.names == older.schema.names for t in tables] == [False, True]
    assert [t["item_id"].to_pylist()[-1] for t in tables] == [100 + MANY - 1, MANY - 1]


def test_a_large_day_is_merged_into_several_files_of_several_groups(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, 80, rows=20)
    monkeypatch.setattr(merging, "GROUP_BYTES", 20_000)
    monkeypatch.setattr(merging, "FILE_BYTES", 40_000)

    gone = merge(lake)

    assert 1 < len(parts(day)) < 20
    assert gone == 80 - len(parts(day))
    assert pq.ParquetFile(parts(day)[0]).num_row_groups > 1
    assert [n for f in parts(day) for n in pq.read_table(f)["item_id"].to_pylist()] == list(
        range(1_600)
    )


def test_a_day_that_lost_all_rows_keeps_a_file_since_it_has_landed(lake: Path, day: Path) -> None:
    land(day, MANY + 1, rows=0)

    assert merge(lake) == MANY
    assert items(day) == []
    assert len(parts(day)) == 1


def test_files_that_come_later_are_merged_with_the_former_ones_when_they_are_many(
    lake: Path, day: Path
) -> None:
    land(day, MANY + 1)
    first = digest(lake)
    merge(lake)
    assert digest(lake) == first
    land(day, 3, named=AGAIN)
    assert merge(lake) == 0

    land(day, MANY + 1, named=SERVED.replace("w0", "w2"))
    second = digest(lake)
    merge(lake)

    assert len(parts(day)) == 1
    assert len(items(day)) == 2 * (MANY + 1 + 3 + MANY + 1)
    assert digest(lake) == second != first


def test_what_changes_after_a_merge_changes_what_the_day_is(lake: Path, day: Path) -> None:
    land(day, MANY + 1)
    before = digest(lake)
    merge(lake)
    (merged,) = parts(day)
    whole = merged.read_bytes()

    pq.write_table(pq.read_table(merged, partitioning=None)[1:], merged)
    without_a_row = digest(lake)
    merged.write_bytes(whole)
    land(day, 1)
    with_a_file_more = digest(lake)
    (day / SERVED.format(0)).unlink()
    assert digest(lake) == before
    (day / DIGEST_FILE).write_text("[not what")
    damaged = digest(lake)

    assert len({before, without_a_row, with_a_file_more, damaged}) == 4
