"""What the log says that a page stood on."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from offline.tuning.cases import JOB
from offline.tuning.pages import opened
from tests.offline.frames import DAY, at, inputs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

CITY, MUSEUM, TOWER, LAKE, USER = 500, 71, 72, 73, 1
NINE = at("2026-05-20 01:00")
ITEMS = [{"item_id": item, "city": CITY} for item in (MUSEUM, TOWER, LAKE)]


def event(minutes: int, action: str, item: int | None = None, **values: Any) -> Any:
    moment = NINE + timedelta(minutes=minutes)
    return {
        "event_id": f"{minutes:03}",
        "user_id": USER,
        "session_id": 1,
        "action": action,
        "item_id": item,
        "browse_city": CITY,
        "at": moment,
        "arrived_at": moment,
        "event_date": DAY.ds,
        **values,
    }


EVENTS = [
    event(0, "view_item", MUSEUM, placement="channel_home", request_id="a"),
    event(1, "view_item", TOWER, placement="poi_detail", request_id="b"),
    event(2, "view_item", LAKE, placement="poi_detail", request_id="b"),
    event(3, "search", query="boats"),
    event(4, "view_item", LAKE, placement="search_no_result", request_id="c"),
    event(5, "view_item", TOWER, placement="hotel_cross_sell", request_id="d", lat=39.9, lon=116.4),
    event(6, "favourite", TOWER),
]


def test_a_page_stands_on_what_was_looked_at_typed_or_around_before_its_first_click(
    spark: "SparkSession",
) -> None:
    given = inputs(spark, JOB, clean_events=EVENTS, items=ITEMS)

    pages = [
        opened(given, name).collect()
        for name in ("poi_detail", "search_no_result", "hotel_cross_sell")
    ]

    item, words, hotel = (rows[0] for rows in pages)
    assert [len(rows) for rows in pages] == [1, 1, 1]
    assert (item["anchor_item"], item["query"], item["anchor_lat"]) == (MUSEUM, None, None)
    assert (words["anchor_item"], words["query"]) == (None, "boats")
    assert (hotel["anchor_lat"], hotel["anchor_lon"], hotel["query"]) == (39.9, 116.4, None)
    assert item["at"] == EVENTS[1]["at"].replace(tzinfo=None) or item["at"] == EVENTS[1]["at"]
    # Everything that was done on the day; who asks takes what came later.
    assert {a["item_id"] for a in item["done"]} == {MUSEUM, TOWER, LAKE}


def test_a_page_without_what_it_stands_on_is_not_asked(spark: "SparkSession") -> None:
    nothing_before = [event(1, "view_item", TOWER, placement="poi_detail", request_id="b")]
    given = inputs(spark, JOB, clean_events=nothing_before, items=ITEMS)

    assert opened(given, "poi_detail").isEmpty()
