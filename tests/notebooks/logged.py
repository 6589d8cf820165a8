"""A lake of a few exposures and events, written as the server and its archive write them."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow.parquet as pq

from features.arrow import table_of
from features.schema import EVENTS, EXPOSURES, LAKE_FILE, TableColumns
from notebooks.exposed import Window

ZONE = ZoneInfo("Asia/Shanghai")  # 8 hours before UTC
NOON = "2026-05-01 12:00"
FIRST_OF_MAY = Window(date(2026, 5, 1), date(2026, 5, 1))
A, B = "ranker:a", "ranker:b"

EXPOSURE: dict[str, Any] = {
    "session_id": None,
    "placement": "channel_home",
    "browse_city": 1,
    "audience": "local",
    "trip_state": "home",
    "page": 1,
    "position": 1,
    "score": 1.0,
    "sources": ["hot"],
    "reason": "",
    "propensity": 1.0,
    "release": "r1",
    "user_snapshot": "u",
    "item_snapshot": "i",
    "fingerprint": "0" * 16,
    "degradation": [],
    "context": [],
    "matrix": None,
    "team": None,
}


def shown(
    user: int, request: str, *variants: str, item: int = 1, at: str = NOON, **other: object
) -> dict[str, Any]:
    """One exposure, at a local time."""
    row = {"user_id": user, "request_id": request, "item_id": item, "variants": list(variants)}
    return {**EXPOSURE, **row, "at": local(at), **other}


def did(
    user: int, action: str, at: str = "2026-05-01 13:00", arrived: str = "", **other: object
) -> dict[str, Any]:
    """One event, at a local time; it arrives at once unless said otherwise."""
    row = {"user_id": user, "action": action, "session_id": 1, "event_id": f"{user}{action}{at}"}
    return {
        **dict.fromkeys(EVENTS),
        **row,
        "at": local(at),
        "arrived_at": local(arrived or at),
        **other,
    }


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def write_lake(
    folder: Path, exposures: Iterable[dict[str, Any]], events: Iterable[dict[str, Any]]
) -> Path:
    """The lake, with a truth beside its tables that nobody may open."""
    folder.mkdir()
    card = {"name": "test", "timezone": ZONE.key, "country": "CN", "source": "test"}
    (folder / LAKE_FILE).write_text(json.dumps(card), encoding="utf-8")
    _write(folder / "exposures", EXPOSURES, exposures, "at")
    _write(folder / "events", EVENTS, events, "arrived_at")
    (folder / "truth").mkdir()
    (folder / "truth" / "choices.parquet").write_text("not for you", encoding="utf-8")
    return folder


def _write(
    folder: Path, columns: TableColumns, rows: Iterable[dict[str, Any]], dated_by: str
) -> None:
    days: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        days.setdefault(row[dated_by].date().isoformat(), []).append(row)
    for ds, those in days.items():
        table = table_of(columns, {name: [row[name] for row in those] for name in columns})
        (folder / f"ds={ds}").mkdir(parents=True)
        pq.write_table(table, folder / f"ds={ds}" / "part-1.parquet")
