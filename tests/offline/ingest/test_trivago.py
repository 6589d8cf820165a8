"""The importer of hotel searches, on a set of a few rows that looks like it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.arrow import arrow_schema
from features.catalog.sets import SHOWN_LIST
from features.errors import ContractError
from features.schema import EXPOSURES
from offline.ingest import importer
from offline.ingest.trivago import CNY_PER_EUR, import_to

NOV_7 = int(datetime(2018, 11, 7, 12, tzinfo=UTC).timestamp())
DAY_S = 86_400
STEP: dict[str, Any] = {
    "user_id": "U1",
    "session_id": "s1",
    "city": "Lyon, France",
    "device": "mobile",
    "current_filters": None,
    "impressions": None,
    "prices": None,
}
STEPS = [
    {**STEP, "timestamp": NOV_7, "step": 1, "action_type": "search for poi", "reference": "Opéra"},
    {
        **STEP,
        "timestamp": NOV_7 + 20,
        "step": 2,
        "action_type": "interaction item image",
        "reference": "900",
    },
    {
        **STEP,
        "timestamp": NOV_7 + 20,
        "step": 3,
        "action_type": "clickout item",
        "reference": "70",
        "current_filters": "Sort by Price|Hotel",
        "impressions": "70|900|80",
        "prices": "50|40|90",
    },
    {
        **STEP,
        "timestamp": NOV_7 + 80,
        "step": 4,
        "action_type": "clickout item",
        "reference": "900",
        "impressions": "900|80",
        "prices": "30|90",
    },
    {
        **STEP,
        "user_id": "U0",
        "session_id": "s2",
        "city": "Lourmarin, France",
        "timestamp": NOV_7 + DAY_S,
        "step": 1,
        "action_type": "filter selection",
        "reference": "Hotel",
    },
]
CITIES = [
    {"city": "Lyon, France", "cc": "FR", "lat": 45.75, "lon": 4.85, "population": 500_000.0},
    {"city": "Nice, France", "cc": "FR", "lat": 43.70, "lon": 7.25, "population": 340_000.0},
]
SCHEMA = pa.schema(
    [
        (name, pa.int64() if name in ("timestamp", "step") else pa.string())
        for name in (
            *("user_id", "session_id", "timestamp", "step", "action_type", "reference", "city"),
            *("device", "current_filters", "impressions", "prices"),
        )
    ]
)


def source(folder: Path, steps: list[dict[str, Any]]) -> Path:
    folder.mkdir()
    pq.write_table(pa.Table.from_pylist(steps, schema=SCHEMA), folder / "events.parquet")
    pq.write_table(pa.Table.from_pylist(CITIES), folder / "cities.parquet")
    return folder


def landed(lake: Path, name: str) -> list[dict[str, Any]]:
    files = sorted((lake / name).rglob("*.parquet"))
    return [row for file in files for row in pq.ParquetFile(file).read().to_pylist()]


def context(row: dict[str, Any]) -> dict[str, float]:
    names = [feature.name for feature in SHOWN_LIST.context]
    return dict(zip(names, row["context"], strict=True))


def test_steps_become_events_in_their_order(tmp_path: Path) -> None:
    report = importer("trivago")(source(tmp_path / "set", STEPS), tmp_path / "lake")

    events = landed(tmp_path / "lake", "events")
    assert (report.rows["events"], report.rows["exposures"]) == (5, 5)
    assert [(e["action"], e["item_id"], e["query"]) for e in events] == [
        ("search", None, "Opéra"),
        ("view_item", 3, None),  # hotels 70, 80 and 900 are items 1, 2 and 3
        ("view_deal", 1, None),
        ("view_deal", 3, None),
        ("search", None, "filter: Hotel"),
    ]
    at_ms = [round(e["at"].timestamp() * 1000) - NOV_7 * 1000 for e in events]
    assert at_ms == [0, 20_000, 20_001, 80_000, DAY_S * 1000]  # two in a second, in order
    assert [e["position"] for e in events] == [None, None, 1, 1, None]
    assert [e["user_id"] for e in events] == [2, 2, 2, 2, 1]
    assert len({e["session_id"] for e in events}) == 2
    card = json.loads((tmp_path / "lake" / "lake.json").read_text())
    assert card["timezone"] == "UTC"


def test_a_list_keeps_its_order_the_price_of_the_moment_and_what_was_known(tmp_path: Path) -> None:
    import_to(source(tmp_path / "set", STEPS), tmp_path / "lake")

    file = tmp_path / "lake" / "exposures" / "ds=2018-11-07" / "part-00000.parquet"
    assert pq.ParquetFile(file).schema_arrow.equals(arrow_schema(EXPOSURES))
    shown = landed(tmp_path / "lake", "exposures")
    assert [(r["item_id"], r["position"]) for r in shown] == [
        (1, 1),
        (3, 2),
        (2, 3),
        (3, 1),
        (2, 2),
    ]
    assert {r["fingerprint"] for r in shown} == {SHOWN_LIST.fingerprint}
    first, second, third, again, _ = (context(r) for r in shown)
    assert first["shown_price"] == pytest.approx(50 * CNY_PER_EUR)
    assert (first["recall_rank"], second["recall_rank"]) == (1, 2)
    assert (first["price_rank"], second["price_rank"], third["price_rank"]) == (2, 1, 3)
    assert np.isnan(first["touch_order"])
    assert (second["touch_order"], second["last_touch_rank"]) == (1, 2)
    assert (first["list_order"], first["filters"], first["device"]) == (1, 2, 1)  # price; mobile
    assert (first["session_steps"], again["session_steps"]) == (2, 3)
    assert again["earlier_price"] == pytest.approx(40 * CNY_PER_EUR)
    assert (again["earlier_rank"], again["earlier_passed"]) == (2, 1)
    assert (again["touch_order"], again["step_seconds"]) == (2, pytest.approx(59.999))


def test_hotels_stand_in_their_city_at_the_median_of_the_prices_shown(tmp_path: Path) -> None:
    import_to(source(tmp_path / "set", STEPS), tmp_path / "lake")

    items = landed(tmp_path / "lake", "items")
    assert [(i["item_id"], i["name"], i["price_cny"]) for i in items] == [
        (1, "hotel 70", pytest.approx(50 * CNY_PER_EUR)),
        (2, "hotel 80", pytest.approx(90 * CNY_PER_EUR)),
        (3, "hotel 900", pytest.approx(35 * CNY_PER_EUR)),  # 40 and 30
    ]
    assert {(i["lat"], i["lon"]) for i in items} == {(45.75, 4.85)}


def test_a_city_that_nobody_located_stands_in_the_middle_of_its_country(tmp_path: Path) -> None:
    import_to(source(tmp_path / "set", STEPS), tmp_path / "lake")

    cities = landed(tmp_path / "lake", "cities")
    assert [(c["name"], c["country"], c["lat"], c["population"]) for c in cities] == [
        ("Lourmarin", "France", 45.75, 1),  # of those searched; by the user who searched there
        ("Lyon", "France", 45.75, 500_000),
    ]


def test_rows_that_cannot_be_used_are_kept_with_the_reason(tmp_path: Path) -> None:
    view = {**STEP, "step": 9, "action_type": "interaction item info", "reference": "80"}
    click = {**STEPS[3], "step": 10}
    bad = [
        {**view, "timestamp": NOV_7, "user_id": None},
        {**view, "timestamp": 0},
        {**view, "timestamp": NOV_7, "action_type": "yawn"},
        {**view, "timestamp": NOV_7, "reference": "unknown"},
        STEPS[1],
        {**click, "timestamp": NOV_7 + 90, "impressions": None},
        {**click, "timestamp": NOV_7 + 91, "impressions": "70|abc"},
        {**click, "timestamp": NOV_7 + 92, "prices": "30"},
        {**click, "timestamp": NOV_7 + 93, "impressions": "70|70"},
        {**click, "timestamp": NOV_7 + 94, "prices": "30|0"},
    ]

    report = import_to(source(tmp_path / "set", STEPS + bad), tmp_path / "lake")

    assert report.rejected == {
        "events: missing_value": 1,
        "events: bad_time": 1,
        "events: unknown_action": 1,
        "events: bad_item": 1,
        "events: repeated": 1,
        "lists: no_list": 1,
        "lists: not_numbers": 1,
        "lists: prices_missing": 1,
        "lists: repeated_hotel": 1,
        "lists: bad_price": 1,
    }
    assert report.rows["events"] == 10  # a clickout without its list is still a step
    assert report.rows["exposures"] == 5
    assert len(landed(tmp_path / "lake", "rejects")) == 10


def test_a_folder_without_a_usable_step_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="no step that can be used"):
        import_to(source(tmp_path / "set", []), tmp_path / "lake")
