"""The importer of US check-ins, on a set of a few rows that looks like it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError, SpecError
from offline.ingest import importer
from offline.ingest.foursquare_us import import_to, sound_poi

MANHATTAN, BROOKLYN, CHICAGO = (40.72, -74.00), (40.70, -73.95), (41.88, -87.63)
MAY_2 = int(datetime(2012, 5, 2, 12, tzinfo=UTC).timestamp())
DAY_S = 86_400

POI = [
    {"poi": 50, "lat": MANHATTAN[0], "lon": MANHATTAN[1], "gn_place": "New York", "gn_cc": "US"},
    {"poi": 7, "lat": BROOKLYN[0], "lon": BROOKLYN[1], "gn_place": "Brooklyn", "gn_cc": "US"},
    {"poi": 90, "lat": CHICAGO[0], "lon": CHICAGO[1], "gn_place": "Chicago", "gn_cc": "US"},
]
CHECKINS = [
    {"user": 0, "poi": 50, "ts": MAY_2},
    {"user": 12, "poi": 90, "ts": MAY_2 + 2 * DAY_S},
    {"user": 0, "poi": 7, "ts": MAY_2 + 60},
]


def source(folder: Path, poi: list[dict[str, Any]], checkins: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    pq.write_table(pa.Table.from_pylist(poi), folder / "poi.parquet")
    pq.write_table(pa.Table.from_pylist(checkins), folder / "checkins.parquet")
    return folder


def rows(file: Path, *columns: str) -> list[tuple[Any, ...]]:
    table = pq.ParquetFile(file).read(columns=list(columns))
    return list(zip(*(table[c].to_pylist() for c in columns), strict=True))


def test_a_checkin_becomes_a_visit_at_the_place_and_on_the_local_day(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set", POI, CHECKINS), lake)

    assert report.rows["events"] == 3
    folders = [f"ds=2012-05-0{n}" for n in (2, 3, 4)]  # the day without check-ins is there too
    assert sorted(p.name for p in (lake / "events").iterdir()) == folders
    first = rows(
        lake / "events" / "ds=2012-05-02" / "part-00000.parquet",
        "event_id", "action", "user_id", "item_id", "lat", "session_id",
    )  # fmt: skip
    assert first == [
        (f"foursquare_us-0-50-{MAY_2}", "visit", 1, 2, 40.72, 1),
        (f"foursquare_us-0-7-{MAY_2 + 60}", "visit", 1, 1, 40.70, 1),
    ]
    card = json.loads((lake / "lake.json").read_text())
    assert (card["timezone"], card["country"]) == ("America/Chicago", "US")


def test_a_checkin_comes_out_at_the_hour_that_the_set_of_new_york_gives_it(tmp_path: Path) -> None:
    # A real row; foursquare_nyc has that user's check-ins, this one at 17:42 local time.
    real = [{"user": 844, "poi": 50, "ts": 1_333_460_572}]
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POI, real), lake)

    day = lake / "events" / "ds=2012-04-03" / "part-00000.parquet"
    ((at, arrived_at),) = rows(day, "at", "arrived_at")
    assert at == arrived_at == datetime(2012, 4, 3, 17, 42, 52, tzinfo=ZoneInfo("America/New_York"))


def test_the_local_day_is_that_of_the_right_clock(tmp_path: Path) -> None:
    late = int(datetime(2012, 5, 2, 22, 30, tzinfo=UTC).timestamp())  # 1:30 in Chicago
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POI, [{"user": 12, "poi": 90, "ts": late}]), lake)

    assert [p.name for p in (lake / "events").iterdir()] == ["ds=2012-05-03"]


def test_cities_are_cells_with_a_stable_id_a_name_and_the_users_seen(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POI, CHECKINS), lake)

    # Row 523 of 721 from the south, column 424 of 1440 from the west: 523 * 1440 + 424 + 1.
    # Chicago's is row 528, column 369. Of Brooklyn and New York the first in order names the cell.
    assert rows(
        lake / "cities" / "part-00000.parquet",
        "city_id", "name", "lat", "lon", "population",
    ) == [
        (753_545, "Brooklyn", 40.75, -74.0, 1),
        (760_690, "Chicago", 42.0, -87.75, 1),
    ]  # fmt: skip


def test_the_sources_own_ids_are_kept(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", POI, CHECKINS), lake)

    assert rows(lake / "dictionaries" / "users.parquet", "source", "id") == [(0, 1), (12, 2)]
    assert rows(lake / "dictionaries" / "items.parquet", "source", "id") == [
        (7, 1),
        (50, 2),
        (90, 3),
    ]


def test_rows_that_cannot_be_used_are_kept_aside_with_the_reason(tmp_path: Path) -> None:
    nan = float("nan")
    bad_poi = [POI[0] | {"poi": 8, "lat": nan}, POI[0] | {"poi": 90}, POI[0] | {"poi": None}]
    bad_checkins = [
        {"user": 0, "poi": 8, "ts": MAY_2},
        {"user": None, "poi": 50, "ts": MAY_2},
        {"user": 0, "poi": 50, "ts": 12},
        CHECKINS[0],
    ]
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set", POI + bad_poi, CHECKINS + bad_checkins), lake)

    assert report.rows["events"] == 3
    assert report.rejected == {
        "poi: bad_coordinates": 1,
        "poi: repeated_id": 1,
        "poi: missing_id": 1,
        "checkins: unknown_poi": 1,
        "checkins: missing_value": 1,
        "checkins: bad_time": 1,
        "checkins: repeated": 1,
    }
    refused = rows(lake / "rejects" / "checkins.parquet", "user", "poi", "reason")
    assert (0, 8, "unknown_poi") in refused


def test_a_place_is_kept_though_a_refused_row_has_its_id() -> None:
    rows_of_50 = [POI[0] | {"lat": float("nan")}, POI[0], POI[0] | {"gn_place": "Manhattan"}]

    sound, refused = sound_poi(pa.Table.from_pylist(rows_of_50))

    assert sound.to_pylist() == [POI[0]]
    assert refused["reason"].to_pylist() == ["bad_coordinates", "repeated_id"]


def test_a_lake_that_is_there_is_not_touched(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    lake.mkdir()
    (lake / "mine.txt").write_text("keep")

    with pytest.raises(ContractError, match="already and not empty"):
        import_to(source(tmp_path / "set", POI, CHECKINS), lake)

    assert [p.name for p in lake.iterdir()] == ["mine.txt"]


def test_an_import_that_fails_leaves_no_lake(tmp_path: Path) -> None:
    def fail_in_the_middle(done: int, total: int, now: str) -> None:
        if now == "dictionaries":
            raise KeyboardInterrupt

    made = source(tmp_path / "set", POI, CHECKINS)
    with pytest.raises(KeyboardInterrupt):
        import_to(made, tmp_path / "lake", fail_in_the_middle)

    assert sorted(p.name for p in tmp_path.iterdir()) == ["set"]


def test_other_files_are_refused_with_the_columns_expected(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"poi.parquet is missing; expected .* lat double"):
        import_to(tmp_path, tmp_path / "lake")

    without = [{k: v for k, v in row.items() if k != "lat"} for row in POI]
    with pytest.raises(ContractError, match=r"has no columns \['lat'\]"):
        import_to(source(tmp_path / "set", without, CHECKINS), tmp_path / "lake")


def test_the_same_set_gives_the_same_bytes(tmp_path: Path) -> None:
    made = source(tmp_path / "set", POI, CHECKINS)
    import_to(made, tmp_path / "one")
    import_to(made, tmp_path / "two")

    files = [p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*") if p.is_file()]
    one = {str(f): (tmp_path / "one" / f).read_bytes() for f in files}
    two = {str(f): (tmp_path / "two" / f).read_bytes() for f in files}
    assert one == two


def test_an_unknown_set_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(SpecError, match="did you mean 'foursquare_us'"):
        importer("foursquare")
    with pytest.raises(SpecError, match="unknown data set 'nothing'; known: flickr"):
        importer("nothing")


@pytest.mark.slow
@pytest.mark.data
def test_the_real_set_comes_in_whole(data_dir: Path, tmp_path: Path) -> None:
    report = importer("foursquare_us")(data_dir / "foursquare_us", tmp_path / "lake")

    checkins = pq.ParquetFile(data_dir / "foursquare_us" / "checkins.parquet").metadata.num_rows
    refused = sum(n for why, n in report.rejected.items() if why.startswith("checkins"))
    assert report.rows["events"] + refused == checkins
    assert refused < 0.01 * checkins
