"""Vectors of items: the same bytes twice, and what the same people care for lies together."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from offline.recall.item_vectors import JOB, audit, build
from offline.running.job import Day, Inputs
from tests.offline import frames
from tests.offline.frames import DAY

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

DUE = Day(DAY.before(DAY.ds.toordinal() % 7), DAY.timezone, DAY.country)  # fitted on this day
NEXT = Day(DUE.before(-1), DAY.timezone, DAY.country)
YESTERDAYS = [{"item_id": 1, "vector": [1.0, 0.0]}, {"item_id": 9, "vector": [0.0, 1.0]}]


def events() -> list[dict[str, Any]]:
    """One and two are seen by the same people, three and four by others; five by one alone."""
    sessions = [[1, 2, 1, 2], [3, 4, 3, 4]] * 20 + [[1, 5]]
    start = datetime(2026, 5, 18, 9, tzinfo=UTC)
    return [
        {
            "event_id": f"{number}-{step}",
            "user_id": number,
            "session_id": number,
            "item_id": item,
            "at": start + timedelta(minutes=step),
            "event_date": DUE.ds,
        }
        for number, session in enumerate(sessions, start=1)
        for step, item in enumerate(session)
    ]


def given(spark: "SparkSession", day: Day, **tables: Any) -> Inputs:
    settings = {"dimensions": 4}
    items = [{"item_id": item} for item in range(1, 6)]
    return frames.inputs(spark, JOB, day, settings, items=items, **tables)


def vectors(inputs: Inputs) -> dict[int, np.ndarray]:
    rows = build(inputs)["item_vectors"].collect()
    return {row["item_id"]: np.array(row["vector"], dtype=np.float32) for row in rows}


def test_what_the_same_people_care_for_lies_together_and_the_same_twice(
    spark: "SparkSession",
) -> None:
    inputs = given(spark, DUE, clean_events=events())

    first, again = vectors(inputs), vectors(inputs)

    assert set(first) == {1, 2, 3, 4}  # five was seen by one user only
    assert {item: v.tobytes() for item, v in first.items()} == {
        item: v.tobytes() for item, v in again.items()
    }
    assert first[1] @ first[2] > 2 * first[1] @ first[3]
    assert first[3] @ first[4] > 2 * first[3] @ first[2]


def test_between_fits_yesterdays_vectors_are_handed_on(spark: "SparkSession") -> None:
    inputs = given(spark, NEXT, clean_events=events(), item_vectors=YESTERDAYS)

    assert {item: v.tolist() for item, v in vectors(inputs).items()} == {1: [1, 0], 9: [0, 1]}
    assert audit(inputs, build(inputs)).warnings == {"items without a vector": 4}


def test_a_lake_where_nobody_shares_an_item_has_no_vectors(spark: "SparkSession") -> None:
    assert vectors(given(spark, NEXT, clean_events=events()[:1])) == {}
