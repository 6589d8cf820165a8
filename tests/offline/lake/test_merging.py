"""Small files of a day become few: no row is lost or doubled, however the process ends."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.arrow import arrow_schema
from features.errors import ContractError
from features.schema import EXPOSURES, MERGING_FILE
from offline.lake import merging
from offline.lake.merging import merge_exposures
from offline.lake.writer import only_writer
from serving.exposures.exposure import ExposureLog, FlushPolicy
from serving.exposures.exposure_rows import Exposure
from tests.offline.frames import filled

DAY = date(2026, 5, 19)
MANY = 8
SCHEMA = arrow_schema(EXPOSURES)
NOON = datetime(2026, 5, 19, 4, tzinfo=UTC)


class Killed(BaseException):
    """The process is gone: nothing that it meant to do is done any more."""


def exposures(first: int, count: int) -> pa.Table:
    """Rows that can be told apart by their item."""
    rows = [
        {
            "item_id": n,
            "at": NOON + timedelta(milliseconds=n),
            "score": n / 3,
            "sources": ["hot", "nearby"][: n % 3],
            "context": [float("nan"), float(n)],
            "matrix": None if n % 2 else [float(n)],
        }
        for n in range(first, first + count)
    ]
    columns = list(zip(*filled("exposures", rows), strict=True)) or [()] * len(SCHEMA)
    return pa.table([pa.array(c, f.type) for c, f in zip(columns, SCHEMA, strict=True)], SCHEMA)


def land(folder: Path, files: int, rows: int = 2, named: str = "part-0-1-{:06d}.parquet") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(files):
        pq.write_table(exposures(rows * n, rows), folder / named.format(n))


def parts(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.parquet"))


def items(folder: Path) -> list[int]:
    return sorted(n for f in parts(folder) for n in pq.read_table(f)["item_id"].to_pylist())


@pytest.fixture(autouse=True)
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "MANY", MANY)


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    return tmp_path / "lake"


@pytest.fixture
def day(lake: Path) -> Path:
    folder = lake / "exposures" / f"ds={DAY}"
    folder.mkdir(parents=True)
    return folder


def merge(lake: Path) -> int:
    with only_writer(lake):
        return merge_exposures(lake, [DAY])


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
    assert [file.name for file in day.iterdir()] == [only.name]


def test_few_files_are_left_alone(lake: Path, day: Path) -> None:
    land(day, MANY)
    before = {file: file.read_bytes() for file in parts(day)}

    assert merge(lake) == 0
    assert {file: file.read_bytes() for file in parts(day)} == before


def test_what_servers_write_is_what_is_merged(lake: Path, day: Path) -> None:
    log = ExposureLog(
        lake, "Asia/Shanghai", "0", FlushPolicy(rows=1, seconds=60.0), lambda outcome, rows: None
    )
    for n in range(MANY + 1):
        log.write(_page(n))
    log.close()
    assert len(parts(day)) == MANY + 1

    assert merge(lake) == MANY
    assert items(day) == list(range(MANY + 1))


def test_large_files_stay_and_those_of_other_columns_and_damaged_ones(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    large, older, damaged = (day / f"part-x-{n}.parquet" for n in ("large", "older", "damaged"))
    pq.write_table(exposures(10_000, 3_000), large, compression="none")
    pq.write_table(exposures(20_000, 1).drop_columns(["team"]), older)
    damaged.write_bytes(b"PAR1, and then the disk was full")
    monkeypatch.setattr(merging, "SMALL_BYTES", large.stat().st_size)
    left = {file: file.read_bytes() for file in (large, older, damaged)}

    assert merge(lake) == MANY

    (merged,) = set(parts(day)) - set(left)
    assert pq.read_table(merged)["item_id"].to_pylist() == list(range(2 * MANY + 2))
    assert {file: file.read_bytes() for file in left} == left


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
    merge(lake)
    land(day, 3, named="part-1-2-{:06d}.parquet")
    assert merge(lake) == 0

    land(day, MANY + 1, named="part-1-3-{:06d}.parquet")
    merge(lake)

    assert len(parts(day)) == 1
    assert len(items(day)) == 2 * (MANY + 1 + 3 + MANY + 1)


def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """From now on the process is gone at the given change of the disk. How many there were."""
    done = 0

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def change(*args: Any, **kwargs: Any) -> Any:
            nonlocal done
            if done == step:
                raise Killed
            done += 1
            return real(*args, **kwargs)

        return change

    for name in ("rename", "unlink", "write_text"):
        monkeypatch.setattr(Path, name, dying(getattr(Path, name)))
    monkeypatch.setattr(merging, "sync", dying(merging.sync))
    return lambda: done


STEPS = range(20)  # all changes of the disk that merging nine files makes


@pytest.mark.parametrize("step", STEPS)
def test_a_merge_that_is_killed_at_any_point_is_finished_by_the_next_writer(
    step: int, lake: Path, day: Path
) -> None:
    land(day, MANY + 1)
    whole = items(day)
    with pytest.MonkeyPatch.context() as patched:
        count = killed_at(step, patched)
        with suppress(Killed):
            merge(lake)
        assert count() == step
    if not (day / MERGING_FILE).exists():
        assert items(day) == whole  # readers see all of it once, as it was or as it is
    else:
        assert set(items(day)) == set(whole)

    with only_writer(lake):
        assert items(day) == whole
        assert not (day / MERGING_FILE).exists()

    merge(lake)
    assert items(day) == whole
    assert [file.suffix for file in day.iterdir()] == [".parquet"]


def test_a_full_disk_leaves_the_day_as_it_was(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    before = sorted(day.iterdir())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(merging, "sync", full)
    with pytest.raises(OSError, match="No space left"):
        merge(lake)

    assert sorted(day.iterdir()) == before


def test_a_file_that_landed_again_while_its_rows_were_merged_is_not_removed(
    lake: Path, day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(day, MANY + 1)
    again = parts(day)[3]
    decide = merging._decide

    def land_again(*args: Any) -> None:
        pq.write_table(exposures(70_000, 5), again)
        decide(*args)

    monkeypatch.setattr(merging, "_decide", land_again)
    merge(lake)

    assert again in parts(day)
    assert set(range(70_000, 70_005)) < set(items(day))


def test_a_merge_whose_files_are_gone_is_named_and_nothing_is_removed(
    lake: Path, day: Path
) -> None:
    land(day, 2)
    told = [[f.name, f.stat().st_size, f.stat().st_mtime_ns] for f in parts(day)]
    decided = {"merged": ["part-ab-00000.parquet"], "replaced": told}
    (day / MERGING_FILE).write_text(json.dumps(decided))

    with pytest.raises(ContractError, match=r"part-ab-00000\.parquet should take the place of 2"):
        merge(lake)
    assert items(day) == [0, 1, 2, 3]


def _page(item: int) -> Exposure:
    return Exposure(
        request_id=f"r{item}",
        at_ms=int(NOON.timestamp() * 1000),
        user_id=7,
        session_id=None,
        placement="channel_home",
        browse_city=1,
        audience="visitor",
        trip_state="planning",
        page=1,
        item_ids=np.array([item]),
        positions=np.array([1]),
        scores=np.array([0.5], dtype=np.float32),
        sources=[("hot",)],
        reasons=["412 orders"],
        propensities=np.array([1.0], dtype=np.float32),
        variants={},
        release="r",
        user_snapshot="u",
        item_snapshot="i",
        fingerprint="f",
        degradation=[],
        context=np.array([[1.0]], dtype=np.float32),
        matrix=None,
    )
