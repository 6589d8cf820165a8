"""Exposures: what was shown is what is read back, and logging never holds up a slate."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from serving.exposures.exposure import ExposureLog, FlushPolicy
from serving.exposures.exposure_rows import SCHEMA, Exposure, write_rows

PAGE = Exposure(
    request_id="r1",
    at_ms=1_791_302_340_000,  # 2026-10-06 15:59 UTC: 23:59 in Shanghai
    user_id=7,
    session_id=None,
    placement="channel_home",
    browse_city=1816670,
    audience="visitor",
    trip_state="planning",
    page=1,
    item_ids=np.array([5, 9]),
    positions=np.array([1, 2]),
    scores=np.array([0.5, 0.25], dtype=np.float32),
    sources=[("hot", "item_cf"), ("nearby",)],
    reasons=["412 orders", "1.2 km from here"],
    propensities=np.array([1.0, 0.5], dtype=np.float32),
    variants={"ranker": "b"},
    release="2026-10-06-abcd",
    user_snapshot="2026-10-06.u",
    item_snapshot="2026-10-06.i",
    fingerprint="f",
    degradation=[],
    context=np.array([[1.0, np.nan], [3.0, 4.0]], dtype=np.float32),
    matrix=None,
)


def written(lake: Path, pages: list[Exposure], policy: FlushPolicy) -> Counter[str]:
    counts: Counter[str] = Counter()
    patient = replace(policy, seconds=600.0)  # no file is closed because we were held up
    log = ExposureLog(lake, "Asia/Shanghai", "w0", patient, lambda k, n: counts.update({k: n}))
    for page in pages:
        log.write(page)
    log.close()
    return counts


def test_an_empty_page_leaves_nothing_behind(tmp_path: Path) -> None:
    empty = PAGE._replace(
        item_ids=PAGE.item_ids[:0],
        positions=PAGE.positions[:0],
        scores=PAGE.scores[:0],
        sources=[],
        reasons=[],
        propensities=PAGE.propensities[:0],
        context=PAGE.context[:0],
    )

    assert written(tmp_path, [empty], FlushPolicy()) == {}
    assert not (tmp_path / "exposures").exists()


def test_a_page_is_read_back_as_it_was_shown(tmp_path: Path) -> None:
    counts = written(tmp_path, [PAGE], FlushPolicy())

    (path,) = (tmp_path / "exposures" / "ds=2026-10-06").iterdir()
    table = pq.read_table(path)
    assert table.schema.equals(SCHEMA)
    assert counts == {"written": 2}
    assert table.column("item_id").to_pylist() == [5, 9]
    assert table.column("sources").to_pylist() == [["hot", "item_cf"], ["nearby"]]
    assert table.column("at").to_pylist()[0].timestamp() * 1000 == PAGE.at_ms
    assert table.column("matrix").to_pylist() == [None, None]
    logged = np.array(table.column("context").to_pylist(), dtype=np.float32)
    np.testing.assert_array_equal(PAGE.context, logged)


def test_pages_land_on_their_own_local_date(tmp_path: Path) -> None:
    later = PAGE._replace(at_ms=PAGE.at_ms + 2 * 60_000)

    written(tmp_path, [PAGE, later], FlushPolicy())

    days = sorted(p.name for p in (tmp_path / "exposures").iterdir())
    assert days == ["ds=2026-10-06", "ds=2026-10-07"]


def test_a_file_is_closed_when_it_has_its_rows(tmp_path: Path) -> None:
    written(tmp_path, [PAGE] * 5, FlushPolicy(rows=4))

    assert len(list((tmp_path / "exposures" / "ds=2026-10-06").iterdir())) == 3


def test_what_was_written_is_in_the_lake_after_a_flush(tmp_path: Path) -> None:
    log = ExposureLog(tmp_path, "UTC", "w0", FlushPolicy(seconds=3600), lambda k, n: None)
    log.write(PAGE)

    log.flush(60.0)

    assert len(list(tmp_path.glob("exposures/*/part-*.parquet"))) == 1
    log.close()


def test_an_unwritable_lake_is_counted_and_does_not_end_the_log(tmp_path: Path) -> None:
    (tmp_path / "exposures").write_text("a file where the folder should be")

    counts = written(tmp_path, [PAGE, PAGE], FlushPolicy(rows=2))

    assert counts == {"failed": 4}


def test_pages_that_cannot_be_written_cost_themselves_and_leave_no_half_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = [pa.ArrowInvalid("nonsense"), OSError(28, "full")]

    def write(table: pa.Table, file: IO[bytes]) -> None:
        file.write(b"half")
        if failing:
            raise failing.pop()
        write_rows(table, file)

    monkeypatch.setattr("serving.exposures.exposure.write_rows", write)
    counts = written(tmp_path, [PAGE] * 3, FlushPolicy(rows=2))

    assert counts == {"failed": 4, "written": 2}
    assert [p.suffix for p in tmp_path.glob("exposures/*/*")] == [".parquet"]


def test_logged_matrices_are_kept_bit_for_bit(tmp_path: Path) -> None:
    matrix = np.array([[0.1, np.nan, 3e-38], [1.0, -0.0, 7.0]], dtype=np.float32)

    written(tmp_path, [PAGE._replace(matrix=matrix)], FlushPolicy())

    (path,) = (tmp_path / "exposures" / "ds=2026-10-06").iterdir()
    logged = np.array(pq.read_table(path).column("matrix").to_pylist(), dtype=np.float32)
    np.testing.assert_array_equal(matrix, logged)


def test_whose_item_it_was_is_kept_and_nobodys_is_null(tmp_path: Path) -> None:
    shared = PAGE._replace(request_id="r2", teams=("main", ""))
    written(tmp_path, [PAGE, shared], FlushPolicy())

    (file,) = tmp_path.glob("exposures/ds=*/part-*.parquet")
    assert pq.read_table(file)["team"].to_pylist() == [None, None, "main", None]


def test_a_page_that_is_nonsense_costs_those_that_were_turned_with_it(tmp_path: Path) -> None:
    nonsense = PAGE._replace(scores=np.array(["best", "good"]))

    assert written(tmp_path, [nonsense, PAGE], FlushPolicy(rows=100)) == {"failed": 4}
    assert written(tmp_path, [nonsense, PAGE], FlushPolicy(rows=2)) == {"failed": 2, "written": 2}


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Asia/Kathmandu", "America/St_Johns"])
def test_a_page_is_of_the_local_date_of_its_millisecond(tmp_path: Path, zone: str) -> None:
    midnight = datetime(2026, 3, 8, tzinfo=ZoneInfo(zone))
    first_ms = round(midnight.timestamp() * 1000)
    log = ExposureLog(tmp_path, zone, "w0", FlushPolicy(), lambda k, n: None)
    for at_ms in (first_ms - 1, first_ms, first_ms + 1):
        log.write(PAGE._replace(at_ms=at_ms))
    log.close()

    rows = {
        path.parent.name: pq.read_metadata(path).num_rows
        for path in tmp_path.glob("exposures/*/*.parquet")
    }
    assert rows == {"ds=2026-03-07": 2, "ds=2026-03-08": 4}
