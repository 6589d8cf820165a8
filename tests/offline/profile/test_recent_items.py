"""What users did last, newest first."""

from datetime import timedelta

import pytest
from pyspark.sql import SparkSession

from offline.profile.recent_items import JOB, LENGTH
from tests.offline.frames import NOON, at, inputs, rows

pytestmark = pytest.mark.spark


def test_each_user_has_the_newest_actions_on_items_first(spark: SparkSession) -> None:
    many = [
        {"user_id": 3, "item_id": n, "at": NOON - timedelta(minutes=n)}
        for n in range(1, LENGTH + 11)
    ]
    given = inputs(
        spark,
        JOB,
        clean_events=[
            {"user_id": 1, "item_id": 7, "at": at("2026-05-20 08:00"), "action": "view_item"},
            {"user_id": 1, "item_id": 8, "at": at("2026-05-20 09:00"), "action": "favourite"},
            {"user_id": 1, "item_id": None, "at": at("2026-05-20 10:00"), "action": "search"},
            {"user_id": 2, "item_id": 8, "at": NOON, "event_id": "b"},
            {"user_id": 2, "item_id": 9, "at": NOON, "event_id": "a"},  # ties go by event id
            # Of a deal, what a server knows as well: the page that led there, and no more.
            {"user_id": 2, "item_id": None, "referrer_item_id": 5, "action": "order"}
            | {"at": at("2026-05-20 11:00"), "deal_id": 4},
            {"user_id": 2, "item_id": None, "about_item": 6, "action": "pay"}
            | {"at": at("2026-05-20 11:30"), "deal_id": 4},
            {"user_id": 2, "item_id": None, "referrer_item_id": 7, "action": "search"}
            | {"at": at("2026-05-20 11:45")},
            *many,
        ],
    )

    found = JOB.build(given)["recent_items"].cache()

    few = found.where("user_id < 3")
    assert rows(few.where("user_id = 2 and rank < 3"), "rank", "event_id") == [(1, "a"), (2, "b")]
    assert rows(few, "user_id", "rank", "item_id", "action") == [
        (1, 1, 8, "favourite"),
        (1, 2, 7, "view_item"),
        (2, 1, 9, "view_item"),
        (2, 2, 8, "view_item"),
        (2, 3, 5, "order"),
    ]
    assert rows(found.where("user_id = 3"), "item_id") == sorted(
        ((n,) for n in range(1, LENGTH + 1)), key=repr
    )
