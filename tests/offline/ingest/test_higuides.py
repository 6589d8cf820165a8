"""The importer of outbound orders, on a set of a few rows that looks like it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.ingest import importer
from offline.ingest.higuides import import_to, sound_orders
from offline.ingest.higuides_lake import locate, session_of

NOON = datetime(2017, 5, 2, 12)  # as the files say it: Shanghai's clock
NOON_S = int(NOON.replace(tzinfo=UTC).timestamp())
SHANGHAI = ZoneInfo("Asia/Shanghai")

TOKYO = {
    "userid": 900,
    "orderid": 11,
    "orderTime": NOON_S,
    "orderType": 1,
    "city": "东京",
    "country": "日本",
    "continent": "亚洲",
}
PARIS = TOKYO | {
    "userid": 800,
    "orderid": 12,
    "orderTime": NOON_S + 86_400,
    "orderType": 0,
    "city": "巴黎",
    "country": "法国",
    "continent": "欧洲",
}
SESSION = {
    "userid": 900,
    "starttime": NOON - timedelta(hours=1),
    "endtime": NOON + timedelta(hours=1),
    **{f"x{n}": float(n) for n in range(1, 10)},
}
PROFILES = [
    {"userid": 900, "gender": "女", "province": "上海", "age": "80后"},
    {"userid": 700, "gender": None, "province": None, "age": None},
]
FUTURE = [{"userid": 900, "orderType": 1.0}, {"userid": 700, "orderType": None}]
REVIEW = {"userid": 900, "orderid": 11, "rating": 5.0}


def source(folder: Path, **changed: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    tables = {
        "orderHistory": [TOKYO, PARIS],
        "actionSessions": [SESSION],
        "userProfile": PROFILES,
        "orderFuture": FUTURE,
        "userComment": [REVIEW],
    }
    for name, made in (tables | changed).items():
        pq.write_table(pa.Table.from_pylist(made), folder / f"{name}.parquet")
    return folder


def rows(file: Path, *columns: str) -> list[tuple[Any, ...]]:
    table = pq.ParquetFile(file).read(columns=list(columns))
    return list(zip(*(table[c].to_pylist() for c in columns), strict=True))


def test_a_destination_is_a_tour_in_a_city_of_its_own_sold_in_two_ways(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set"), lake)

    found = rows(lake / "items" / "part-00000.parquet", "item_id", "kind", "name", "city", "tags")
    assert found == [
        (1, "tour", "东京", 1, ["日本", "亚洲"]),
        (2, "tour", "巴黎", 2, ["法国", "欧洲"]),
    ]
    deals = rows(lake / "deal_items" / "part-00000.parquet", "deal_id", "item_id")
    assert deals == [(1, 1), (2, 1), (3, 2), (4, 2)]
    cities = rows(lake / "cities" / "part-00000.parquet", "city_id", "name", "country")
    assert cities == [(1, "东京", "JP"), (2, "巴黎", "FR"), (3, "上海", "CN")]


def test_an_order_is_ordered_and_paid_in_the_session_that_was_going_on(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    report = import_to(source(tmp_path / "set"), lake)

    assert report.rows["events"] == 4
    day = lake / "events" / "ds=2017-05-02" / "part-00000.parquet"
    columns = ("action", "user_id", "session_id", "item_id", "deal_id", "order_id")
    assert rows(day, *columns) == [("order", 3, 1, 1, 2, 11), ("pay", 3, 1, 1, 2, 11)]
    next_day = lake / "events" / "ds=2017-05-03" / "part-00000.parquet"
    assert rows(next_day, "user_id", "session_id", "deal_id")[0][2] == 3  # ordinary
    sessions = lake / "app_sessions" / "part-00000.parquet"
    assert rows(sessions, "user_id", "action_9") == [(3, 9.0)]


def test_an_order_in_the_evening_comes_out_in_shanghais_evening(tmp_path: Path) -> None:
    evening = TOKYO | {"orderTime": NOON_S + 10 * 3600}
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set", orderHistory=[evening]), lake)

    day = lake / "events" / "ds=2017-05-02" / "part-00000.parquet"
    assert [at for (at,) in rows(day, "at")] == [datetime(2017, 5, 2, 22, tzinfo=SHANGHAI)] * 2
    sessions = rows(lake / "app_sessions" / "part-00000.parquet", "started_s", "ended_s")
    eleven = int(datetime(2017, 5, 2, 11, tzinfo=SHANGHAI).timestamp())
    assert sessions == [(eleven, eleven + 7200)]


def test_the_province_is_the_declared_city_and_what_is_not_said_stays_unknown(
    tmp_path: Path,
) -> None:
    lake = tmp_path / "lake"

    import_to(source(tmp_path / "set"), lake)

    users = rows(
        lake / "users" / "part-00000.parquet", "user_id", "declared_city", "gender", "age_band"
    )
    assert users == [(1, None, None, None), (2, None, None, None), (3, 3, "female", "80后")]
    labels = rows(lake / "next_orders" / "part-00000.parquet", "user_id", "order_type")
    assert labels == [(3, 1.0), (1, None)]


def test_rows_that_cannot_be_used_are_counted_by_reason(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    dirty = source(
        tmp_path / "set",
        orderHistory=[
            TOKYO,
            TOKYO,
            TOKYO | {"orderid": 13, "city": None},
            TOKYO | {"orderid": 14, "orderTime": -5},
            TOKYO | {"orderid": 15, "orderType": 7},
        ],
        actionSessions=[
            SESSION,
            SESSION,
            SESSION | {"x3": -1.0},
            SESSION | {"endtime": SESSION["starttime"] - timedelta(days=1)},
        ],
        userProfile=[*PROFILES, PROFILES[0]],
        userComment=[REVIEW, REVIEW | {"orderid": 99}, REVIEW | {"rating": 50.0}],
    )

    report = import_to(dirty, lake)

    assert report.rejected == {
        "orderHistory: repeated": 1,
        "orderHistory: missing_value": 1,
        "orderHistory: bad_time": 1,
        "orderHistory: bad_type": 1,
        "actionSessions: repeated": 1,
        "actionSessions: bad_count": 1,
        "actionSessions: bad_time": 1,
        "userProfile: repeated": 1,
        "userComment: unknown_order": 1,
        "userComment: bad_rating": 1,
    }


def test_an_order_is_kept_though_a_refused_row_has_its_id() -> None:
    sound, refused = sound_orders(pa.Table.from_pylist([TOKYO | {"orderType": 7}, TOKYO]))

    assert sound.to_pylist() == [TOKYO]
    assert refused["reason"].to_pylist() == ["bad_type"]


def test_an_order_outside_of_any_session_gets_one_for_the_users_day() -> None:
    sessions = pa.table({"user_id": [1, 1], "started_s": [10, 100], "ended_s": [20, 200]})
    user, seconds = np.array([1, 1, 1, 2]), np.array([15, 50, 60, 150])

    found = session_of(user, seconds, np.array([5, 5, 5, 5]), sessions)

    assert found.tolist() == [1, 3, 3, 4]


def test_a_destination_that_geonames_does_not_know_lies_in_its_country() -> None:
    found = locate(["东京", "无此地", "北海道--札幌"], ["日本", "日本", "日本"])

    assert [(place.name, is_exact) for place, is_exact in found if place] == [
        ("Tokyo", True),
        ("Tokyo", False),
        ("Sapporo", True),
    ]


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"orderHistory\.parquet is missing"):
        import_to(tmp_path, tmp_path / "lake")


@pytest.mark.slow
@pytest.mark.data
def test_the_real_set_comes_in_whole(data_dir: Path, tmp_path: Path) -> None:
    folder = data_dir / "higuides"

    report = importer("higuides")(folder, tmp_path / "lake")

    orders = pq.ParquetFile(folder / "orderHistory.parquet").metadata.num_rows
    refused = sum(n for why, n in report.rejected.items() if why.startswith("orderHistory"))
    assert report.rows["events"] == 2 * (orders - refused)
    assert refused < 0.01 * orders
