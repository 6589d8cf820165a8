"""The importer of New York's check-ins, on a set of a few rows that looks like it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.ingest import importer
from offline.ingest.foursquare_nyc import CHECKINS, CITY_ID, import_to

LATE, NEXT, BACK = datetime(2012, 5, 2, 23, 30), datetime(2012, 5, 3, 0, 10), datetime(2012, 5, 2)
CHECKED_IN = [
    {"user": 14, "poi": 900, "local_time": NEXT},
    {"user": 14, "poi": 900, "local_time": LATE},
    {"user": 3, "poi": 50, "local_time": LATE},
    {"user": 14, "poi": 50, "local_time": BACK},
]


def source(folder: Path, rows: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    pq.write_table(pa.Table.from_pylist(rows, pa.schema(CHECKINS)), folder / "checkins.parquet")
    return folder


def landed(lake: Path, day: str, *columns: str) -> list[tuple[Any, ...]]:
    table = pq.ParquetFile(lake / "events" / f"ds={day}" / "part-00000.parquet").read()
    return list(zip(*(table[c].to_pylist() for c in columns), strict=True))


def test_a_local_day_is_a_session_whatever_the_day_in_utc(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set", CHECKED_IN), lake)

    assert report.rows["events"] == 4
    # 23:30 in New York is 03:30 of the next day in UTC, and still the 2nd of May.
    assert landed(lake, "2012-05-02", "user_id", "item_id", "session_id", "at") == [
        (2, 1, 2, datetime(2012, 5, 2, 4, tzinfo=UTC)),
        (1, 1, 1, datetime(2012, 5, 3, 3, 30, tzinfo=UTC)),
        (2, 2, 2, datetime(2012, 5, 3, 3, 30, tzinfo=UTC)),
    ]
    assert landed(lake, "2012-05-03", "user_id", "item_id", "session_id") == [(2, 2, 3)]


def test_all_pois_stand_in_the_one_city(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", CHECKED_IN), lake)

    items = pq.ParquetFile(lake / "items" / "part-00000.parquet").read()
    assert items["city"].to_pylist() == [CITY_ID, CITY_ID]
    assert items["name"].to_pylist() == ["POI 50 in New York City", "POI 900 in New York City"]


def test_rows_that_cannot_be_used_are_kept_aside_with_the_reason(tmp_path: Path) -> None:
    bad = [
        CHECKED_IN[0],
        {"user": None, "poi": 50, "local_time": LATE},
        {"user": 3, "poi": 50, "local_time": None},
        {"user": 3, "poi": 50, "local_time": datetime(1982, 7, 23)},
        {"user": 3, "poi": 50, "local_time": datetime(2013, 3, 10, 2, 30)},  # clocks went forward
    ]
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set", CHECKED_IN + bad), lake)

    assert report.rows["events"] == 4
    assert report.rejected == {
        "checkins: bad_time": 2,
        "checkins: missing_value": 2,
        "checkins: repeated": 1,
    }


def test_a_time_that_comes_twice_is_the_first_of_the_two(tmp_path: Path) -> None:
    twice = {"user": 3, "poi": 50, "local_time": datetime(2012, 11, 4, 1, 30)}

    import_to(source(tmp_path / "set", [twice]), tmp_path / "lake")

    assert landed(tmp_path / "lake", "2012-11-04", "at") == [
        (datetime(2012, 11, 4, 5, 30, tzinfo=UTC),)
    ]


def test_a_file_without_a_usable_row_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="no check-in that can be used"):
        import_to(
            source(tmp_path / "set", [{"user": None, "poi": 1, "local_time": LATE}]),
            tmp_path / "lake",
        )


@pytest.mark.data
@pytest.mark.slow
def test_the_real_set_comes_in_whole(data_dir: Path, tmp_path: Path) -> None:
    report = importer("foursquare_nyc")(data_dir / "foursquare_nyc", tmp_path / "lake")

    checkins = pq.ParquetFile(data_dir / "foursquare_nyc" / "checkins.parquet").metadata.num_rows
    refused = sum(report.rejected.values())
    assert report.rows["events"] + refused == checkins
    assert refused < 0.01 * checkins
