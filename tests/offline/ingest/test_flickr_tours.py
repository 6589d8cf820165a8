"""The importer of tourists' trips, on a set of a few rows that looks like it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.ingest.flickr_tours import POI, TRAJ, import_to

NOON = int(datetime(2010, 5, 2, 12, tzinfo=UTC).timestamp())
POIS = [
    {"poiID": 2, "poiCat": "Museum", "poiLon": -3.19, "poiLat": 55.95, "city": "Edin"},
    {"poiID": 2, "poiCat": "Transport", "poiLon": 144.96, "poiLat": -37.81, "city": "Melb"},
    {"poiID": 10, "poiCat": "Park", "poiLon": -3.16, "poiLat": 55.94, "city": "Edin"},
]


def stay(user: str | None, trip: int, poi: int, start: int, city: str = "Edin") -> dict[str, Any]:
    return {
        "userID": user,
        "trajID": trip,
        "poiID": poi,
        "startTime": start,
        "endTime": start + 60,
        "city": city,
    }


STAYS = [
    stay("b@N01", 1, 10, NOON + 600),
    stay("b@N01", 1, 2, NOON),
    stay("a@N01", 1, 2, NOON + 86_400, "Melb"),
]


def source(folder: Path, poi: list[dict[str, Any]], stays: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    pq.write_table(pa.Table.from_pylist(poi, pa.schema(POI)), folder / "poi.parquet")
    pq.write_table(pa.Table.from_pylist(stays, pa.schema(TRAJ)), folder / "traj.parquet")
    return folder


def rows(file: Path, *columns: str) -> list[tuple[Any, ...]]:
    table = pq.ParquetFile(file).read(columns=list(columns))
    return list(zip(*(table[c].to_pylist() for c in columns), strict=True))


def test_a_trip_is_a_session_of_visits_in_the_order_of_their_times(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POIS, STAYS), lake)

    found = rows(
        lake / "events" / "ds=2010-05-02" / "part-00000.parquet",
        "user_id", "session_id", "item_id", "browse_city", "lat",
    )  # fmt: skip
    assert found == [(2, 2, 1, 2_650_225, 55.95), (2, 2, 2, 2_650_225, 55.94)]
    melbourne = rows(
        lake / "events" / "ds=2010-05-03" / "part-00000.parquet", "user_id", "session_id", "item_id"
    )
    assert melbourne == [(1, 1, 3)]  # its POI 2 is not Edinburgh's


def test_a_tour_around_a_cameras_noon_is_one_day_in_every_city(tmp_path: Path) -> None:
    melbourne = ZoneInfo("Australia/Melbourne")  # as which the files' clock was read
    nine, two = (int(datetime(2010, 5, 2, h, tzinfo=melbourne).timestamp()) for h in (9, 14))
    stays = [
        stay("a@N01", 1, 2, nine),
        stay("a@N01", 1, 10, two),
        stay("b@N01", 1, 2, two, "Melb"),
    ]
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POIS, stays), lake)

    assert [p.name for p in (lake / "events").iterdir()] == ["ds=2010-05-02"]
    found = rows(lake / "events" / "ds=2010-05-02" / "part-00000.parquet", "at")
    assert [at.astimezone(melbourne).hour for (at,) in found] == [9, 14, 14]
    card = json.loads((lake / "lake.json").read_text())
    assert card["timezone"] == "Australia/Melbourne"


def test_a_theme_of_ours_becomes_the_category_and_every_theme_a_tag(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POIS, STAYS), lake)

    assert rows(lake / "items" / "part-00000.parquet", "item_id", "category", "tags") == [
        (1, "museum", ["Museum"]),
        (3, "unknown", ["Transport"]),
        (2, "nature", ["Park"]),
    ]
    assert rows(lake / "cities" / "part-00000.parquet", "name", "population") == [
        ("Edinburgh", 1),
        ("Melbourne", 1),
        ("Osaka", 0),
    ]


def test_rows_that_cannot_be_used_are_kept_aside_with_the_reason(tmp_path: Path) -> None:
    bad_poi = [
        POIS[0],
        POIS[0] | {"poiID": None},
        POIS[0] | {"poiID": 3, "poiLat": float("nan")},
        POIS[0] | {"poiID": 4, "city": "Oslo"},
    ]
    bad_stays = [
        stay("a@N01", 5, 2, 396_332_363),  # 1982: a camera whose clock was never set
        stay("a@N01", 5, 2, 1_420_070_400),  # 2015
        stay("a@N01", 5, 2, NOON) | {"endTime": NOON - 1},
        stay(None, 5, 2, NOON),
        stay("a@N01", 5, 3, NOON),
        stay("b@N01", 1, 2, NOON + 3_600),
    ]

    report = import_to(source(tmp_path / "set", POIS + bad_poi, STAYS + bad_stays), tmp_path / "l")

    assert report.rows["events"] == 3
    assert report.rejected == {
        "poi: bad_coordinates": 1,
        "poi: missing_id": 1,
        "poi: repeated_id": 1,
        "poi: unknown_city": 1,
        "traj: bad_time": 3,
        "traj: missing_value": 1,
        "traj: repeated": 1,
        "traj: unknown_poi": 1,
    }


def test_a_set_without_a_usable_visit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="no visit that can be used"):
        import_to(source(tmp_path / "set", POIS, [stay("a@N01", 1, 9, NOON)]), tmp_path / "lake")
