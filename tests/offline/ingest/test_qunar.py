"""The importer of Chinese scenic spots, on invented rows that look like them."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.ingest import importer
from offline.ingest.qunar import import_to, sound_spots
from offline.ingest.qunar_spots import category_of, plain_city

SPOT = {
    "name": "云门寺",
    "level": "4A景区",
    "province": "甘肃省",
    "city": "兰州市",
    "heat": 0.7,
    "price": 40.0,
    "sales": 120.0,
}
OLD = {
    "name": "云门寺",
    "province": "甘肃",
    "city": "兰州",
    "price": 30.0,
    "sale": 99.0,
    "lon": 103.85,
    "lat": 36.07,
}


def source(folder: Path, new: list[dict[str, Any]], old: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    pq.write_table(pa.Table.from_pylist(new), folder / "spots_2023.parquet")
    pq.write_table(pa.Table.from_pylist(old), folder / "spots_2019_geo.parquet")
    return folder


def rows(lake: Path, table: str, *columns: str) -> list[tuple[Any, ...]]:
    found = pq.ParquetFile(lake / table / "part-00000.parquet").read(columns=list(columns))
    return list(zip(*(found[c].to_pylist() for c in columns), strict=True))


@pytest.mark.slow
def test_a_spot_of_both_years_takes_its_place_from_2019_and_the_rest_from_2023(
    tmp_path: Path,
) -> None:
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set", [SPOT], [OLD]), lake)

    assert report.rows["items"] == 1
    ((category, level, price, lat, tags),) = rows(
        lake, "items", "category", "level", "price_cny", "lat", "tags"
    )
    assert (category, level, price, tags) == ("heritage", 4, 40.0, [])
    assert 0.001 < 36.07 - lat < 0.02  # BD-09 lies north-east of WGS84
    assert rows(lake, "monthly_sales", "item_id", "sales", "heat") == [(1, 120.0, 0.7)]


def test_a_spot_without_coordinates_stands_at_its_citys_centre_and_says_so(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    elsewhere = OLD | {"name": "别处"}

    import_to(source(tmp_path / "set", [SPOT], [elsewhere]), lake)

    ((city, lat, lon),) = rows(lake, "cities", "name", "lat", "lon")
    assert city == "兰州"
    found = rows(lake, "items", "name", "lat", "lon", "level", "tags")
    assert found[0] == ("云门寺", round(lat, 6), round(lon, 6), 4, ["approximate_place"])
    assert found[1][0] == "别处"
    assert found[1][3:] == (None, [])


def test_a_city_that_geonames_does_not_know_has_an_id_of_its_own(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    lost = SPOT | {"name": "无名山", "city": "无此市市"}

    import_to(source(tmp_path / "set", [SPOT, lost], [OLD]), lake)

    found = rows(lake, "cities", "city_id", "name", "population", "lat")
    assert [c[1] for c in found] == ["兰州", "无此市"]
    assert found[1][0] == 2**24 - 2
    assert found[1][2] == 0
    assert found[1][3] == found[0][3]  # put where its province's largest city lies


def test_rows_that_cannot_be_used_are_counted_by_reason(tmp_path: Path) -> None:
    dirty = [
        SPOT | {"sales": 4.0},
        SPOT | {"name": " "},
        SPOT | {"name": "负价山", "price": -1.0},
        SPOT | {"name": "同名寺"},
        SPOT | {"name": "同名寺", "city": "北京市", "province": "北京省"},
    ]
    no_place = OLD | {"name": "天外", "lat": float("-inf")}
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set", [SPOT, *dirty], [OLD, no_place]), lake)

    assert report.rejected == {
        "spots_2023: repeated": 1,
        "spots_2023: missing_name": 1,
        "spots_2023: bad_price": 1,
        "spots_2019_geo: bad_coordinates": 1,
    }
    assert report.rows["items"] == 3  # a name in two cities is two spots
    assert rows(lake, "monthly_sales", "sales")[1] == (120.0,)  # the best sold of the repeated


def test_a_spot_is_kept_though_a_refused_row_of_it_sold_better() -> None:
    better_sold = SPOT | {"price": -1.0, "sales": 900.0}

    sound, refused = sound_spots(
        pa.Table.from_pylist([SPOT | {"sales": 4.0}, better_sold, SPOT]), "sales"
    )

    assert sound["sales"].to_pylist() == [120.0]
    assert refused.select(["sales", "reason"]).to_pylist() == [
        {"sales": 900.0, "reason": "bad_price"},
        {"sales": 4.0, "reason": "repeated"},
    ]


def test_an_unpriced_spot_is_not_sellable(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", [SPOT | {"price": None, "sales": None}], [OLD]), lake)

    assert rows(lake, "items", "price_cny", "sellable") == [(None, False)]


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("某某温泉", "wellness"),
        ("某某动物园", "family"),
        ("某某古镇", "heritage"),
        ("某山", "scenic"),
    ],
)
def test_a_name_tells_the_category(name: str, category: str) -> None:
    assert category_of(name) == category


def test_cities_of_both_files_meet_without_their_endings() -> None:
    assert [plain_city(n) for n in ("兰州市", "兰州", "阿坝藏族羌族自治州市")] == [
        "兰州",
        "兰州",
        "阿坝藏族羌族自治州",
    ]


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"spots_2023\.parquet is missing"):
        import_to(tmp_path, tmp_path / "lake")


@pytest.mark.data
def test_the_real_catalogue_comes_in_whole(data_dir: Path, tmp_path: Path) -> None:
    report = importer("qunar")(data_dir / "qunar", tmp_path / "lake")

    spots = pq.ParquetFile(data_dir / "qunar" / "spots_2023.parquet").metadata.num_rows
    refused = sum(n for why, n in report.rejected.items() if why.startswith("spots_2023"))
    assert refused < 0.05 * spots
    assert report.rows["items"] >= spots - refused
