"""Events: what passes, what is mended, what is put aside and why."""

import pytest
from pyspark.sql import SparkSession

from offline.clean import JOB
from tests.offline.frames import inputs, rows

pytestmark = pytest.mark.spark


def test_a_sound_event_passes_with_its_item_and_day(spark: SparkSession) -> None:
    given = inputs(
        spark,
        JOB,
        events=[{"item_id": 3, "lat": 30.25, "lon": 120.2, "browse_city": 9}],
        items=[{"item_id": 3, "city": 9, "category": "museum"}],
        cities=[
            {"city_id": 9, "lat": 30.3, "lon": 120.1},
            {"city_id": 8, "lat": 31.2, "lon": 121.5},
        ],
    )

    found = JOB.build(given)["clean_events"]

    assert rows(
        found, "event_id", "item_city", "city", "gps_city", "category", "solar_hour", "day_type"
    ) == [("e1", 9, 9, 9, "museum", 20, "workday")]
