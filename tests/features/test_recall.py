"""The arithmetic of recall: triggers, what they add up to, and the merged order."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.recall.merging import merged_order
from features.recall.neighbours import combine_neighbours
from features.recall.proximity import proximity_score
from features.recall.recent import (
    MS_PER_HOUR,
    Triggers,
    bought_items,
    recent_triggers,
    visited_items,
)
from features.schema import F64, Action, Ids
from features.store.base import ACTION_CODES, RecentActions, no_recent_actions

NOW = 1_000 * MS_PER_HOUR


def did(*actions: tuple[Action, int, float]) -> RecentActions:
    """(action, item, hours ago), newest first."""
    return RecentActions(
        np.array([item for _, item, _ in actions]),
        np.array([ACTION_CODES[action] for action, _, _ in actions]),
        np.array([NOW - round(hours * MS_PER_HOUR) for _, _, hours in actions]),
    )


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def test_a_trigger_halves_with_its_half_life() -> None:
    triggers = recent_triggers(
        did((Action.VIEW_ITEM, 1, 24.0), (Action.VIEW_ITEM, 2, 48.0)), NOW, 10, half_life_hours=24.0
    )

    assert triggers.item_ids.tolist() == [1, 2]
    assert triggers.strengths.tolist() == [0.5, 0.25]


def test_a_trigger_of_minutes_ago_has_faded_by_minutes() -> None:
    triggers = recent_triggers(did((Action.VIEW_ITEM, 1, 0.125)), NOW, 10, half_life_hours=0.5)

    assert triggers.strengths.tolist() == [2**-0.25]


@pytest.mark.parametrize(
    ("actions", "bought"),
    [
        ([(Action.PAY, 1, 5.0)], [1]),  # just when the days that count begin
        ([(Action.PAY, 1, 5.01)], []),
        ([(Action.REFUND, 1, 4.0), (Action.PAY, 1, 4.5)], []),
        ([(Action.REFUND, 1, 4.0), (Action.ORDER, 1, 4.0)], []),
        ([(Action.PAY, 1, 4.0), (Action.REFUND, 1, 4.5)], [1]),  # and was bought again
        ([(Action.PAY, 1, 4.0), (Action.REFUND, 1, 4.2), (Action.PAY, 1, 4.5)], [1]),
        ([(Action.PAY, 3, 1.0), (Action.REFUND, 1, 4.0), (Action.ORDER, 1, 4.5)], [3]),
        ([(Action.REFUND, 3, 1.0), (Action.PAY, 2, 2.0), (Action.PAY, 1, 3.0)], [1, 2]),
        ([(Action.VIEW_ITEM, 1, 1.0), (Action.VISIT, 2, 1.0)], []),
        ([], []),
    ],
)
def test_what_was_bought_is_had_until_it_is_refunded(
    actions: list[tuple[Action, int, float]], bought: list[int]
) -> None:
    recent = did(*actions) if actions else no_recent_actions()

    assert bought_items(recent, NOW - 5 * MS_PER_HOUR).tolist() == bought


def test_where_somebody_was_counts_from_a_moment_on() -> None:
    recent = did(
        (Action.VISIT, 4, 1.0), (Action.PAY, 6, 1.0), (Action.VISIT, 3, 2.0),
        (Action.VISIT, 4, 3.0), (Action.VISIT, 7, 5.0), (Action.VISIT, 5, 5.01),
    )  # fmt: skip

    assert visited_items(recent, NOW - 5 * MS_PER_HOUR).tolist() == [3, 4, 7]


def test_an_action_of_another_century_is_no_trigger_and_overflows_nothing() -> None:
    triggers = recent_triggers(did((Action.VIEW_ITEM, 1, -900_000.0)), NOW, 10)

    assert triggers.item_ids.tolist() == []


def test_a_favourite_is_a_stronger_trigger_than_a_newer_view() -> None:
    triggers = recent_triggers(
        did((Action.VIEW_ITEM, 1, 1.0), (Action.FAVOURITE, 2, 24.0)), NOW, 10, half_life_hours=24.0
    )

    assert triggers.item_ids.tolist() == [2, 1]


def test_an_item_counts_once_by_its_strongest_action() -> None:
    triggers = recent_triggers(
        did((Action.VIEW_ITEM, 1, 24.0), (Action.FAVOURITE, 1, 24.0), (Action.VIEW_ITEM, 1, 48.0)),
        NOW,
        10,
        half_life_hours=24.0,
    )

    assert triggers.item_ids.tolist() == [1]
    assert triggers.strengths.tolist() == [1.5]


def test_what_happened_at_the_request_or_later_triggers_nothing() -> None:
    triggers = recent_triggers(
        did((Action.VIEW_ITEM, 1, -1.0), (Action.VIEW_ITEM, 2, 0.0)), NOW, 10
    )

    assert triggers.item_ids.tolist() == []


def test_searches_and_refunds_trigger_nothing() -> None:
    triggers = recent_triggers(did((Action.SEARCH, 0, 1.0), (Action.REFUND, 3, 1.0)), NOW, 10)

    assert triggers.item_ids.tolist() == []


def test_equal_triggers_come_by_id_and_are_cut_at_the_limit() -> None:
    recent = did(*((Action.VIEW_ITEM, item, 1.0) for item in (5, 3, 9)))

    assert recent_triggers(recent, NOW, 2).item_ids.tolist() == [3, 5]


def test_nobody_has_triggers_who_did_nothing() -> None:
    assert recent_triggers(no_recent_actions(), NOW, 10).item_ids.tolist() == []


def test_neighbours_of_several_triggers_add_up() -> None:
    triggers = Triggers(ids(1, 2), np.array([2.0, 1.0]))
    neighbours = np.array([[10, 11, 0], [11, 12, 10]])
    similarities = np.array([[0.5, 0.3, 0.0], [0.9, 0.2, 0.1]])

    items, scores, edges = combine_neighbours(triggers, neighbours, similarities)

    assert items.tolist() == [11, 10, 12]  # 2*0.3 + 0.9, 2*0.5 + 0.1, 0.2
    assert scores.round(6).tolist() == [1.5, 1.1, 0.2]
    assert edges.tolist() == [3, 0, 4]  # 11 most from the second, 10 most from the first


def test_neighbours_that_are_all_padding_add_up_to_nothing() -> None:
    items, scores, edges = combine_neighbours(
        Triggers(ids(1), np.array([1.0])), np.zeros((1, 3), dtype=np.int64), np.zeros((1, 3))
    )

    assert (items.size, scores.size, edges.size) == (0, 0, 0)


def test_proximity_halves_the_sales_with_each_half_distance() -> None:
    scores: F64 = proximity_score(np.array([7.0, 7.0, -2.0]), np.array([0.0, 1.5, 0.0]))

    assert scores.tolist() == [8.0, 4.0, 1.0]


def test_an_item_stands_where_its_best_source_puts_it() -> None:
    # source 0 (quota 4) proposes 1, 2, 3; source 1 (quota 2) proposes 4, 3
    order = merged_order(
        ids(1, 2, 3, 1, 2), ids(4, 4, 4, 2, 2), ids(0, 0, 0, 1, 1), ids(1, 2, 3, 4, 3)
    )

    # rank / quota: 1 -> 1/4, 2 -> 2/4, 4 -> 1/2 (a tie: source 0 first), 3 -> 3/4
    assert order.tolist() == [0, 1, 3, 2]


@given(st.lists(st.lists(st.integers(1, 40), max_size=15, unique=True), min_size=1, max_size=5))
def test_the_merged_order_has_each_item_once_and_does_not_depend_on_the_rows_order(
    proposals: list[list[int]],
) -> None:
    items = [i for source in proposals for i in source]
    sources = [k for k, source in enumerate(proposals) for _ in source]
    ranks = [r for source in proposals for r in range(1, len(source) + 1)]
    quotas = [10 * (k + 1) for k in sources]
    rows = np.array([ranks, quotas, sources, items], dtype=np.int64).reshape(4, -1)

    merged = rows[3][merged_order(*rows)]
    backwards = rows[:, ::-1]

    assert sorted(merged.tolist()) == sorted(set(items))
    assert merged.tolist() == backwards[3][merged_order(*backwards)].tolist()
