"""Stored features counted again: what is read of the events."""

import json
from pathlib import Path

import pyarrow.parquet as pq

from offline.audit.after_cut import read_day
from offline.audit.recount import read_events
from tests.offline.frames import DAY, arrow


def test_users_whose_ids_differ_in_the_last_digit_are_counted_apart(tmp_path: Path) -> None:
    snowflake = 2**60
    rows = [
        {"user_id": snowflake + 1, "item_id": snowflake + 3, "city": 500},
        {"user_id": snowflake + 2, "item_id": None, "city": None},
    ]
    folder = tmp_path / "clean_events" / f"ds={DAY.ds}"
    folder.mkdir(parents=True)
    pq.write_table(arrow("clean_events", rows), folder / "part-00000.parquet")
    card = {"name": "test", "timezone": DAY.timezone, "country": DAY.country, "source": "test"}
    (tmp_path / "lake.json").write_text(json.dumps(card))

    keys = read_events(tmp_path, read_day(tmp_path, DAY.ds)).keys

    assert keys["user_id"].tolist() == [snowflake + 1, snowflake + 2]
    assert keys["item_id"].tolist() == [snowflake + 3, 0]
    assert keys["city"].tolist() == [500, 0]
