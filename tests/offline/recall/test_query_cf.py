"""Query CF by hand: a few searches, and what came after them."""

from datetime import UTC, datetime, timedelta
from math import sqrt
from typing import TYPE_CHECKING

import pytest

from features.text import query_keys
from offline.recall.query_cf import JOB, Step, audit, build, follow
from offline.running.job import Inputs
from tests.offline import frames
from tests.offline.frames import DAY

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

XIAN, LYON = 11, 21
TOWER, WALL, MUSEUM, CONFLUENCES = 1, 2, 3, 4
CITY_OF = {TOWER: XIAN, WALL: XIAN, MUSEUM: XIAN, CONFLUENCES: LYON}


def key(text: str) -> int:
    """Of a query as a whole."""
    return int(query_keys(XIAN, text)[0])


def term(text: str) -> int:
    return int(query_keys(XIAN, text)[1])


def steps(*session: str | int) -> list[Step]:
    """Texts are searches in Xi'an, numbers are items."""
    return [
        (None, XIAN, step) if isinstance(step, str) else (step, CITY_OF[step], None)
        for step in session
    ]


def events(user: int, session_id: int, *session: str | int) -> list[dict[str, object]]:
    start = datetime(2026, 5, 20, 9, tzinfo=UTC)
    return [
        {
            "event_id": f"{session_id}-{n}",
            "user_id": user,
            "session_id": session_id,
            "action": "search" if query is not None else "view_item",
            "at": start + timedelta(minutes=n),
            "event_date": DAY.ds,
            "item_id": item_id,
            "city": city,
            "query": query,
        }
        for n, (item_id, city, query) in enumerate(steps(*session))
    ]


def test_a_search_leads_to_what_is_seen_after_it_and_not_to_what_was_seen_before() -> None:
    found = set(follow(steps(TOWER, "night", WALL, MUSEUM), max_span=5))

    assert found == {
        (0, TOWER, 0), (0, WALL, 0), (0, MUSEUM, 0),
        (key("night"), 0, 0), (key("night"), WALL, 1), (key("night"), MUSEUM, 2),
        (term("night"), 0, 0), (term("night"), WALL, 1), (term("night"), MUSEUM, 2),
    }  # fmt: skip


def test_an_item_counts_once_a_session_at_its_shortest_span_and_in_the_searched_city_only() -> None:
    found = set(follow(steps("a", CONFLUENCES, TOWER, "a", TOWER, TOWER, WALL), max_span=2))

    of_query = {(item, span) for k, item, span in found if k == key("a")}
    assert of_query == {(0, 0), (TOWER, 1), (WALL, 2)}


@pytest.mark.spark
def test_scores_decay_with_the_span_and_are_divided_by_how_often_both_ends_are_seen(
    spark: "SparkSession",
) -> None:
    sessions = [
        *events(1, 1, "Bell  tower!", TOWER, WALL),
        *events(2, 2, "bell tower", WALL),
        *events(3, 3, "bell", MUSEUM),
        *events(4, 4, WALL, TOWER),
    ]

    found = scores(spark, sessions, min_support=1, alpha=0.5)

    # two sessions search for the whole, three for "bell"; the wall is in three, the tower in two
    assert found[key("bell tower"), WALL] == ((0.5 + 1) / sqrt(2 * 3), 1, 2.0)
    assert found[key("bell tower"), TOWER] == (1 / sqrt(2 * 2), 2, 1.0)
    assert found[term("bell"), WALL] == (1.5 / sqrt(3 * 3), 2, 2.0)
    assert found[term("bell"), MUSEUM] == (1 / sqrt(3 * 1), 1, 1.0)
    assert found[key("bell"), MUSEUM] == (1.0, 1, 1.0)


@pytest.mark.spark
def test_heavy_sessions_and_users_are_cut_and_reported(spark: "SparkSession") -> None:
    sessions = [*events(1, 1, "a", TOWER, WALL), *events(1, 2, "b", MUSEUM)]
    given = inputs(spark, sessions, min_support=1, session_steps=2, user_sessions=1)

    found = {(r["key"], r["item_id"]) for r in build(given)["query_cf"].collect()}

    assert found == {(k("b"), MUSEUM) for k in (key, term)}  # the newest session alone
    assert audit(given, {}).warnings == {
        "sessions cut at session_steps": 1,
        "users cut at user_sessions": 1,
    }


def inputs(spark: "SparkSession", rows: list[dict[str, object]], **settings: float) -> Inputs:
    return frames.inputs(spark, JOB, settings=settings, clean_events=rows)


def scores(
    spark: "SparkSession", rows: list[dict[str, object]], **settings: float
) -> dict[tuple[int, int], tuple[float, int, float]]:
    found = build(inputs(spark, rows, **settings))["query_cf"].collect()
    return {(r["key"], r["item_id"]): (r["score"], r["rank"], r["evidence"]) for r in found}
