"""The importer of trips out of town, on a set of a few rows that looks like it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.ingest import importer
from offline.ingest.spot_trip_foursquare import import_to

MAY_2 = int(datetime(2012, 5, 2, 18, tzinfo=UTC).timestamp())
DAY_S = 86_400

CITIES = [
    {"city": "Austin", "tz": "America/Chicago"},
    {"city": "Boston", "tz": "America/New_York"},
]
PIER = {"poi": "4f", "lat": 42.3, "lon": -71.0, "city": "Boston", "category": "Pier"}
BAR = {"poi": "3a", "lat": 42.4, "lon": -71.2, "city": "Boston", "category": "Bar"}
FARM = {"poi": "9b", "lat": 30.2, "lon": -97.7, "city": "Austin", "category": None}
HOME_PLACE = {"poi": "5c", "lat": 30.2, "lon": -97.7, "city": None, "category": None}
TO_BOSTON = {"trip_id": 40, "user_id": 900, "home_city": "Austin", "dest_city": "Boston"}
TO_AUSTIN = {"trip_id": 7, "user_id": 800, "home_city": "Boston", "dest_city": "Austin"}
VISITS = [
    {"trip_id": 40, "poi": "4f", "ts": MAY_2},
    {"trip_id": 40, "poi": "3a", "ts": MAY_2 + 60},
    {"trip_id": 7, "poi": "9b", "ts": MAY_2 + 2 * DAY_S},
]


def source(
    folder: Path,
    trips: list[dict[str, Any]] | None = None,
    visits: list[dict[str, Any]] | None = None,
) -> Path:
    folder.mkdir()
    tables = {
        "city_tz": CITIES,
        "poi": [PIER, BAR, FARM, HOME_PLACE],
        "trips": trips or [TO_BOSTON, TO_AUSTIN],
        "oot": visits or VISITS,
    }
    for name, made in tables.items():
        pq.write_table(pa.Table.from_pylist(made), folder / f"{name}.parquet")
    return folder


def rows(file: Path, *columns: str) -> list[tuple[Any, ...]]:
    table = pq.ParquetFile(file).read(columns=list(columns))
    return list(zip(*(table[c].to_pylist() for c in columns), strict=True))


def test_a_trip_keeps_its_home_and_destination_and_its_visits_are_one_session(
    tmp_path: Path,
) -> None:
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set"), lake)

    assert report.rows["events"] == 3
    found = rows(
        lake / "trips" / "part-00000.parquet", "trip_id", "user_id", "home_city", "dest_city"
    )
    assert found == [(1, 2, 1, 2), (2, 1, 2, 1)]
    day = lake / "events" / "ds=2012-05-02" / "part-00000.parquet"
    assert rows(day, "action", "user_id", "session_id", "item_id", "browse_city", "lat") == [
        ("visit", 2, 1, 2, 2, 42.3),
        ("visit", 2, 1, 1, 2, 42.4),
    ]


def test_a_visit_comes_out_eight_hours_after_what_the_file_says(tmp_path: Path) -> None:
    late = int(datetime(2012, 5, 2, 22, 30, tzinfo=UTC).timestamp())
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", visits=[VISITS[0] | {"ts": late}]), lake)

    day = lake / "events" / "ds=2012-05-03" / "part-00000.parquet"
    ((at,),) = rows(day, "at")
    assert at == datetime(2012, 5, 3, 2, 30, tzinfo=ZoneInfo("America/New_York"))


def test_places_without_a_city_stay_out_and_categories_are_foursquares(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set"), lake)

    found = rows(lake / "items" / "part-00000.parquet", "item_id", "category", "city")
    assert found == [(2, "pier", 2), (1, "bar", 2), (3, "unknown", 1)]
    assert report.rejected == {"poi: unknown_city": 1}
    assert rows(lake / "cities" / "part-00000.parquet", "name", "lat", "population") == [
        ("Austin", 30.2, 1),
        ("Boston", pytest.approx(42.35), 1),
    ]
    assert rows(lake / "users" / "part-00000.parquet", "user_id", "declared_city") == [
        (1, 2),
        (2, 1),
    ]


def test_rows_that_cannot_be_used_are_counted_by_reason(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    bad_trips = [
        TO_BOSTON | {"trip_id": 41, "dest_city": "Austin"},
        TO_BOSTON | {"trip_id": 42, "home_city": "Paris"},
        TO_BOSTON,
        TO_BOSTON | {"trip_id": 43, "user_id": None},
    ]
    bad_visits = [
        VISITS[0],
        VISITS[0] | {"trip_id": 41},
        VISITS[0] | {"poi": "5c"},
        VISITS[0] | {"ts": 12},
        VISITS[0] | {"poi": None},
    ]

    report = import_to(
        source(tmp_path / "set", [TO_BOSTON, TO_AUSTIN, *bad_trips], VISITS + bad_visits), lake
    )

    assert report.rows["trips"] == 2
    assert report.rejected == {
        "poi: unknown_city": 1,
        "trips: not_away": 1,
        "trips: unknown_city": 1,
        "trips: repeated_id": 1,
        "trips: missing_value": 1,
        "oot: repeated": 1,
        "oot: unknown_trip": 1,
        "oot: unknown_poi": 1,
        "oot: bad_time": 1,
        "oot: missing_value": 1,
    }


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"city_tz\.parquet is missing"):
        import_to(tmp_path, tmp_path / "lake")


@pytest.mark.slow
@pytest.mark.data
def test_the_real_set_comes_in_whole(data_dir: Path, tmp_path: Path) -> None:
    folder = data_dir / "spot_trip_foursquare"

    report = importer("spot_trip_foursquare")(folder, tmp_path / "lake")

    visits = pq.ParquetFile(folder / "oot.parquet").metadata.num_rows
    refused = sum(n for why, n in report.rejected.items() if why.startswith("oot"))
    assert report.rows["events"] + refused == visits
    assert refused < 0.01 * visits
