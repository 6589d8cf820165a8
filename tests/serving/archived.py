"""Events by their ids: as rows of a log, and as the lake has them."""

from pathlib import Path

import pyarrow.parquet as pq

DS = "2026-10-07"


def row(event_id: str) -> dict[str, object]:
    return {
        "event_id": event_id,
        "at": 1_790_000_000_000,
        "user_id": 7,
        "session_id": 1,
        "action": "view_item",
        "item_id": 5,
        "arrived_at": 1_790_000_000_500,
    }


def archived_ids(lake: Path) -> list[str]:
    return [
        event_id
        for path in sorted((lake / "events").glob("ds=*/part-*.parquet"))
        for event_id in pq.read_table(path).column("event_id").to_pylist()
    ]
