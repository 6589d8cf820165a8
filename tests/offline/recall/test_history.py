"""What users looked at and have not bought."""

from datetime import timedelta
from typing import Any

import pytest
from pyspark.sql import SparkSession

from offline.recall.history import DAYS, FAVOURITE_WEIGHT, HALF_LIFE_DAYS, JOB, LIST
from tests.offline.frames import DAY, inputs

pytestmark = pytest.mark.spark


def seen(user_id: int, item_id: int, days_ago: float, action: str = "view_item") -> dict[str, Any]:
    """An event so many days before the day's end."""
    at = DAY.cut - timedelta(days=days_ago)
    return {"user_id": user_id, "item_id": item_id, "at": at, "action": action}


@pytest.fixture(scope="module")
def listed(spark: SparkSession) -> dict[int, list[tuple[int, int, float, float]]]:
    """(rank, item, score, evidence) by user, best first."""
    given = inputs(
        spark,
        JOB,
        clean_events=[
            seen(1, 10, HALF_LIFE_DAYS),
            seen(1, 10, 2 * HALF_LIFE_DAYS),
            seen(1, 11, HALF_LIFE_DAYS, "favourite"),
            seen(1, 12, DAYS + 1),
            seen(1, 13, 1, "view_deal"),
            seen(2, 10, 1),
            seen(2, 10, 2, "order"),
            seen(2, 11, 1),
            seen(2, 11, 0.5, "visit"),
            seen(2, 12, 3),
            seen(2, 14, 3),
            *(seen(3, 100 + n, 1) for n in range(LIST.length + 5)),
        ],
        sales=[
            {"user_id": 2, "item_id": 12, "movement": "pay"},  # by a deal that covers it
            {"user_id": 1, "item_id": 11, "movement": "refund"},
        ],
    )
    found: dict[int, list[tuple[int, int, float, float]]] = {}
    for row in JOB.build(given)["history"].orderBy("key", "rank").collect():
        found.setdefault(row["key"], []).append(
            (row["rank"], row["item_id"], row["score"], row["evidence"])
        )
    return found


def test_newer_views_and_favourites_weigh_more(
    listed: dict[int, list[tuple[int, int, float, float]]],
) -> None:
    # A view a half-life ago is worth 1/2, one of two half-lives 1/4; a favourite three views.
    assert listed[1] == [
        (1, 11, pytest.approx(FAVOURITE_WEIGHT / 2), 1.0),
        (2, 10, pytest.approx(0.75), 2.0),
    ]


def test_what_was_ordered_visited_or_credited_is_off_the_list(
    listed: dict[int, list[tuple[int, int, float, float]]],
) -> None:
    assert [item for _, item, _, _ in listed[2]] == [14]


def test_a_list_is_no_longer_than_its_length_and_ties_go_by_id(
    listed: dict[int, list[tuple[int, int, float, float]]],
) -> None:
    assert [item for _, item, _, _ in listed[3]] == [100 + n for n in range(LIST.length)]
    assert [rank for rank, *_ in listed[3]] == list(range(1, LIST.length + 1))
