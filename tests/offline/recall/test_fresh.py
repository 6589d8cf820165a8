"""Fresh items by hand: whom hardly anybody has seen, and what they may be worth."""

from math import sqrt
from typing import TYPE_CHECKING

import pytest

from offline.recall.fresh import JOB, build
from offline.running.job import Inputs
from tests.offline import frames
from tests.offline.frames import DAY

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

XIAN = 11
KNOWN, SEEN, NEW, NEW_TOO, SHUT, SHOWN = range(1, 7)


def given(spark: "SparkSession") -> Inputs:
    views = {KNOWN: 8, SEEN: 2}
    events = [
        {"event_id": f"{item}-{n}", "item_id": item, "event_date": DAY.ds}
        for item, count in views.items()
        for n in range(count)
    ]
    favourite = {"event_id": "f", "item_id": SEEN, "action": "favourite", "event_date": DAY.ds}
    old = {"event_id": "o", "item_id": NEW, "event_date": DAY.before(40)}
    items = [
        {"item_id": item, "city": XIAN, "sellable": item != SHUT}
        for item in (KNOWN, SEEN, NEW, NEW_TOO, SHUT, SHOWN)
    ]
    return frames.inputs(
        spark,
        JOB,
        settings={"few": 5, "strength": 10.0},
        items=items,
        item_sales=[{"item_id": KNOWN, "orders_30d": 1.0}],
        clean_events=[*events, favourite, old],
        exposures=[{"item_id": SHOWN, "request_id": f"r{n}"} for n in range(5)],
    )


def test_what_hardly_anybody_saw_is_rated_by_its_city_and_category(spark: "SparkSession") -> None:
    found = {r["item_id"]: r for r in build(given(spark))["fresh"].collect()}

    assert set(found) == {SEEN, NEW, NEW_TOO}  # neither the known one, nor shut, nor shown often
    overall = 2 / (10 + 1)  # an order and a favourite of ten views
    prior = (2 + overall * 10) / (10 + 10)
    seen = (1 + prior * 10) / (2 + 10)
    assert found[SEEN]["score"] == pytest.approx(seen + 2 * sqrt(seen * (1 - seen) / 13))
    assert found[NEW]["score"] == pytest.approx(prior + 2 * sqrt(prior * (1 - prior) / 11))
    assert found[NEW]["score"] == found[NEW_TOO]["score"]
    assert {item: row["evidence"] for item, row in found.items()} == {SEEN: 2, NEW: 0, NEW_TOO: 0}
    assert found[SEEN]["rank"] == 1
    assert {found[NEW]["rank"], found[NEW_TOO]["rank"]} == {2, 3}
