"""Packed live actions: round trip, order, and once is once."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import ContractError
from features.schema import Action, ItemId, UserId
from features.store.actions import (
    ACTION_BYTES,
    KEPT_S,
    LATEST_MS,
    at_ms,
    merged,
    pack_action,
    split_actions,
    unpack_actions,
)
from features.store.base import ACTION_CODES, RECENT_LIMIT, LiveAction
from tests.contracts.store_world import viewed

ANN = UserId(7)

live_actions = st.builds(
    LiveAction,
    st.text(max_size=20),
    st.integers(0, 2**63 - 1).map(ItemId),
    st.sampled_from(Action),
    st.integers(0, LATEST_MS),
)


@given(action=live_actions)
def test_what_is_packed_is_unpacked(action: LiveAction) -> None:
    record = pack_action(action)
    found = unpack_actions(ANN, [record], 1)

    assert len(record) == ACTION_BYTES
    assert at_ms(record) == action.at_ms
    assert found.item_ids.tolist() == [action.item_id]
    assert found.actions.tolist() == [ACTION_CODES[action.action]]
    assert found.at_ms.tolist() == [action.at_ms]


@given(actions=st.lists(live_actions, max_size=80), cut=st.integers(0, 80))
def test_the_order_in_which_actions_arrive_does_not_matter(
    actions: list[LiveAction], cut: int
) -> None:
    records = [pack_action(action) for action in actions]
    at_once = merged(records)
    later = merged([*merged(records[cut:]), *reversed(records[:cut])])

    assert len(at_once) <= RECENT_LIMIT
    assert sorted(at_once, key=lambda r: (r[8:16], r), reverse=True) == at_once
    if len(records) <= RECENT_LIMIT:
        assert later == at_once


@given(actions=st.lists(live_actions, max_size=60))
def test_packed_actions_can_lie_back_to_back(actions: list[LiveAction]) -> None:
    records = [pack_action(action) for action in actions]

    assert split_actions(b"".join(records)) == records


def test_a_repeated_event_is_one_action_at_its_first_time() -> None:
    records = [pack_action(viewed("e1", 10, at)) for at in (3_000, 1_000, 2_000)]
    found = unpack_actions(ANN, sorted(records, reverse=True), 5)

    assert (found.item_ids.tolist(), found.at_ms.tolist()) == ([10], [1_000])


def test_arrays_are_plain_int64() -> None:
    found = unpack_actions(ANN, [pack_action(viewed("e1", 10, 1_000))], 1)

    assert {a.dtype for a in (found.item_ids, found.actions, found.at_ms)} == {np.dtype(np.int64)}


@pytest.mark.parametrize(
    ("item_id", "moment"), [(10, -1), (10, LATEST_MS + 1), (-1, 1_000), (2**63, 1_000)]
)
def test_absurd_times_and_ids_are_refused(item_id: int, moment: int) -> None:
    with pytest.raises(ContractError, match="live action 'e1'"):
        pack_action(viewed("e1", item_id, moment))


def test_records_of_another_size_are_refused() -> None:
    with pytest.raises(ContractError, match=r"records of \[3, 25\] bytes, expected 25"):
        unpack_actions(ANN, [pack_action(viewed("e1", 10, 1_000)), b"???"], 5)


def test_an_action_that_nobody_knows_is_refused() -> None:
    known, other = (pack_action(viewed(event, 10, 1_000)) for event in ("e1", "e2"))
    unknown = other[:-1] + b"\xc8"

    with pytest.raises(ContractError, match="action code 200, expected 0"):
        unpack_actions(ANN, [known, unknown], 5)


def test_the_newest_are_unpacked_and_no_more_than_asked_for() -> None:
    records = [pack_action(viewed(f"e{at}", 10 + at, at)) for at in (3, 2, 1)]

    assert unpack_actions(ANN, records, 2).at_ms.tolist() == [3, 2]
    assert unpack_actions(ANN, records, 9).item_ids.tolist() == [13, 12, 11]
    assert unpack_actions(ANN, records, 0).at_ms.tolist() == []
    assert unpack_actions(ANN, [], 2).at_ms.tolist() == []


def test_actions_of_one_moment_stand_by_their_events_hash() -> None:
    """A Redis sorted set orders equal times by bytes: the stores would differ."""
    records = [pack_action(viewed(f"e{n}", 2**56 * (n % 7), 1_000)) for n in range(40)]

    assert merged(records) == sorted(records, reverse=True)


def test_actions_are_kept_for_thirty_days() -> None:
    assert timedelta(days=30).total_seconds() == KEPT_S
