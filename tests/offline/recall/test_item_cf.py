"""Directed item CF by hand: few sessions, every number can be counted on the fingers."""

from datetime import UTC, datetime, timedelta
from math import sqrt
from typing import TYPE_CHECKING

import pytest

from offline.recall.item_cf import JOB, audit, build
from offline.running.job import Inputs
from tests.offline import frames
from tests.offline.frames import DAY

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytestmark = pytest.mark.spark

A, B, C, D = 1, 2, 3, 4

Edges = dict[tuple[int, int], tuple[float, int, float]]


def session(
    user: int, session_id: int, items: list[int], days_ago: int = 0
) -> list[dict[str, object]]:
    """Views of these items, a minute apart."""
    ds = DAY.before(days_ago)
    start = datetime(ds.year, ds.month, ds.day, 9, tzinfo=UTC)
    return [
        {
            "event_id": f"{session_id}-{step}",
            "user_id": user,
            "session_id": session_id,
            "action": "view_item",
            "item_id": item,
            "at": start + timedelta(minutes=step),
            "event_date": ds,
        }
        for step, item in enumerate(items)
    ]


def inputs(
    spark: "SparkSession", events: list[dict[str, object]], **settings: float | int | str
) -> Inputs:
    chosen = {"min_support": 1} | settings  # whatever is left out is as declared
    return frames.inputs(spark, JOB, settings=chosen, clean_events=events)


def edges(spark: "SparkSession", events: list[dict[str, object]], **settings: float | int) -> Edges:
    """(from, to) -> (score, rank, evidence)."""
    rows = build(inputs(spark, events, **settings))["item_cf"].collect()
    return {(r["key"], r["item_id"]): (r["score"], r["rank"], r["evidence"]) for r in rows}


def test_what_follows_at_once_counts_whole_and_what_follows_later_counts_less(
    spark: "SparkSession",
) -> None:
    found = edges(spark, session(1, 1, [A, B, C]), alpha=0.5)

    assert found == {(A, B): (1.0, 1, 1.0), (A, C): (0.5, 2, 1.0), (B, C): (1.0, 1, 1.0)}


def test_counts_add_over_sessions_and_spans_and_are_divided_by_how_often_both_are_seen(
    spark: "SparkSession",
) -> None:
    events = [
        *session(1, 1, [A, B, C]),
        *session(2, 2, [A, C]),
        *session(3, 3, [C]),
        *session(3, 4, [C, A]),
    ]

    found = edges(spark, events, alpha=0.5)

    # A in 3 sessions, C in 4; A -> C at once in session 2, after one step in session 1
    assert found[A, C] == ((1 + 0.5) / sqrt(3 * 4), 2, 2.0)
    assert found[C, A] == (1 / sqrt(4 * 3), 1, 1.0)


def test_the_undirected_list_counts_what_came_before_as_what_came_after(
    spark: "SparkSession",
) -> None:
    events = [*session(1, 1, [A, B]), *session(2, 2, [B, A]), *session(3, 3, [A, C])]

    made = build(inputs(spark, events, min_support=2, undirected="made"))["item_cf_undirected"]
    found = {(r["key"], r["item_id"]): (r["score"], r["evidence"]) for r in made.collect()}

    # neither direction alone has the support of two sessions; A in 3, B in 2
    assert found == {(A, B): (2 / sqrt(3 * 2), 2.0), (B, A): (2 / sqrt(3 * 2), 2.0)}


def test_the_undirected_list_is_empty_unless_it_is_asked_for(spark: "SparkSession") -> None:
    made = build(inputs(spark, session(1, 1, [A, B])))

    assert made["item_cf_undirected"].count() == 0
    assert made["item_cf"].count() == 1


def test_an_item_viewed_again_counts_at_its_first_view(spark: "SparkSession") -> None:
    found = edges(spark, session(1, 1, [A, A, B, A]), alpha=0.5)

    assert found == {(A, B): (1.0, 1, 1.0)}


def test_views_at_the_same_moment_are_ordered_by_event_id(spark: "SparkSession") -> None:
    events = session(1, 1, [A, B])
    for event in events:
        event["at"] = datetime(2026, 5, 20, 9, tzinfo=UTC)

    assert set(edges(spark, events)) == {(A, B)}
    events[0]["event_id"], events[1]["event_id"] = events[1]["event_id"], events[0]["event_id"]
    assert set(edges(spark, events)) == {(B, A)}


def test_sessions_of_two_users_with_one_id_stay_apart(spark: "SparkSession") -> None:
    assert edges(spark, [*session(1, 1, [A]), *session(2, 1, [B])]) == {}


def test_further_than_the_longest_span_nothing_follows(spark: "SparkSession") -> None:
    found = edges(spark, session(1, 1, [A, B, C, D]), max_span=2)

    assert set(found) == {(A, B), (A, C), (B, C), (B, D), (C, D)}


def test_an_edge_needs_its_support(spark: "SparkSession") -> None:
    events = [*session(1, 1, [A, B, C]), *session(2, 2, [A, B])]

    assert set(edges(spark, events, min_support=2)) == {(A, B)}


def test_the_window_is_the_last_thirty_days(spark: "SparkSession") -> None:
    events = [*session(1, 1, [A, B], days_ago=29), *session(1, 2, [C, D], days_ago=30)]

    assert set(edges(spark, events)) == {(A, B)}


def test_equal_scores_are_ordered_by_id_and_the_list_ends_at_fifty(spark: "SparkSession") -> None:
    events = [
        row for n in range(60) for row in session(1 + n, n, [A, 100 + n])
    ]  # 60 successors, all alike

    found = edges(spark, events)

    assert [to for _, to in sorted(found, key=lambda edge: found[edge][1])] == [
        100 + n for n in range(50)
    ]


def test_heavy_sessions_and_users_are_cut_and_the_report_says_so(spark: "SparkSession") -> None:
    events = [
        *session(1, 1, [A, B, C, D]),
        *session(2, 2, [C, D], days_ago=2),
        *session(2, 3, [B, A], days_ago=1),
    ]
    caps = {"session_items": 2, "user_sessions": 1}

    assert set(edges(spark, events, **caps)) == {(A, B), (B, A)}
    findings = audit(inputs(spark, events, **caps), {})
    assert findings.warnings == {
        "sessions cut at session_items": 1,
        "users cut at user_sessions": 1,
    }


def test_without_heavy_sessions_the_report_is_silent(spark: "SparkSession") -> None:
    assert audit(inputs(spark, session(1, 1, [A, B])), {}).warnings == {}
