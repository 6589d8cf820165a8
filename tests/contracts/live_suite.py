"""What every feature store does with what users just did. A subclass gives `open_store`."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest

from features.schema import UNKNOWN_ID, Action, CityId, ItemId, UserId
from features.store.base import ACTION_CODES, RECENT_LIMIT, FeatureStore, LiveAction, Wants
from tests.contracts.store_world import KNOWN, USER, USER_CITY, XIAN, World, viewed, world

TIMEOUT_S = 60.0  # a busy machine holds a thread up for seconds
OpenStore = Callable[[World], FeatureStore]

_users = count(2**40)


def wants(city: int = XIAN, recent: int = RECENT_LIMIT) -> Wants:
    return Wants((USER, USER_CITY), CityId(city), ("history",), recent)


class LiveActionsSuite:
    """Tests get a store of `world("day-1")`, and a user that nobody else writes to."""

    @pytest.fixture
    def open_store(self) -> OpenStore:
        raise NotImplementedError("a suite's subclass says how its store is opened")

    @pytest.fixture
    def store(self, open_store: OpenStore) -> FeatureStore:
        return open_store(world("day-1"))

    @pytest.fixture
    def user(self) -> UserId:
        return UserId(next(_users))

    def test_what_is_remembered_is_in_the_next_fetch(
        self, store: FeatureStore, user: UserId
    ) -> None:
        paid = LiveAction("e2", ItemId(20), Action.PAY, 2_000)
        store.remember(user, [viewed("e1", 10, 1_000), paid], TIMEOUT_S)
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert recent.item_ids.tolist() == [20, 10]
        assert recent.actions.tolist() == [ACTION_CODES["pay"], ACTION_CODES["view_item"]]
        assert recent.at_ms.tolist() == [2_000, 1_000]

    def test_a_stranger_with_live_actions_stays_unknown(
        self, store: FeatureStore, user: UserId
    ) -> None:
        store.remember(user, [viewed("e1", 10, 1_000)], TIMEOUT_S)

        assert not store.fetch(user, wants(), TIMEOUT_S).known

    def test_twice_is_as_once(self, store: FeatureStore, user: UserId) -> None:
        for _ in range(2):
            store.remember(user, [viewed("e1", 10, 1_000), viewed("e2", 20, 2_000)], TIMEOUT_S)
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert recent.item_ids.tolist() == [20, 10]

    def test_a_retry_with_a_later_time_counts_once_at_the_first_time(
        self, store: FeatureStore, user: UserId
    ) -> None:
        store.remember(user, [viewed("e1", 10, 1_000), viewed("e2", 20, 2_000)], TIMEOUT_S)
        store.remember(user, [viewed("e1", 10, 3_000)], TIMEOUT_S)
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert (recent.item_ids.tolist(), recent.at_ms.tolist()) == ([20, 10], [2_000, 1_000])

    def test_who_is_forgotten_did_nothing_and_begins_anew(
        self, store: FeatureStore, user: UserId
    ) -> None:
        other = UserId(user + 2**20)
        for somebody in (user, other):
            store.remember(somebody, [viewed("e1", 10, 1_000)], TIMEOUT_S)
        for _ in range(2):
            store.forget(user, TIMEOUT_S)

        assert store.fetch(user, wants(), TIMEOUT_S).recent.item_ids.tolist() == []
        assert store.fetch(other, wants(), TIMEOUT_S).recent.item_ids.tolist() == [10]

        store.remember(user, [viewed("e2", 20, 2_000)], TIMEOUT_S)

        assert store.fetch(user, wants(), TIMEOUT_S).recent.item_ids.tolist() == [20]

    @pytest.mark.parametrize("nobody", [UNKNOWN_ID, -3])
    def test_nobody_can_be_forgotten(self, store: FeatureStore, nobody: int) -> None:
        store.forget(UserId(nobody), TIMEOUT_S)

        assert store.fetch(UserId(KNOWN), wants(), TIMEOUT_S).known

    def test_late_events_find_their_place(self, store: FeatureStore, user: UserId) -> None:
        store.remember(user, [viewed("e3", 30, 3_000)], TIMEOUT_S)
        store.remember(user, [viewed("e1", 10, 1_000), viewed("e2", 20, 2_000)], TIMEOUT_S)
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert recent.item_ids.tolist() == [30, 20, 10]

    def test_actions_at_the_same_moment_have_one_order(
        self, store: FeatureStore, user: UserId
    ) -> None:
        same_moment = [viewed(f"e{i}", i, 1_000) for i in range(1, 9)]
        store.remember(user, same_moment, TIMEOUT_S)
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert recent.item_ids.tolist() == [2, 3, 4, 8, 5, 7, 6, 1]  # by the hash of the event id

    def test_only_the_newest_are_kept(self, store: FeatureStore, user: UserId) -> None:
        for start in range(0, RECENT_LIMIT + 10, 10):
            batch = [viewed(f"e{i}", i + 1, 1_000 + i) for i in range(start, start + 10)]
            store.remember(user, batch, TIMEOUT_S)
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert recent.item_ids.tolist() == list(range(RECENT_LIMIT + 10, 10, -1))

    def test_the_wanted_number_of_actions_comes(self, store: FeatureStore, user: UserId) -> None:
        store.remember(user, [viewed(f"e{i}", i + 1, i) for i in range(5)], TIMEOUT_S)
        found = [store.fetch(user, wants(recent=n), TIMEOUT_S).recent.item_ids for n in (2, 0)]

        assert [items.tolist() for items in found] == [[5, 4], []]

    def test_users_do_not_see_one_another(self, store: FeatureStore, user: UserId) -> None:
        store.remember(user, [viewed("e1", 10, 1_000)], TIMEOUT_S)
        other = store.fetch(UserId(user + 2**20), wants(), TIMEOUT_S)

        assert len(other.recent.item_ids) == 0

    def test_nobody_has_no_memory(self, store: FeatureStore) -> None:
        store.remember(UserId(UNKNOWN_ID), [viewed("e1", 10, 1_000)], TIMEOUT_S)
        traveller = store.fetch(UserId(UNKNOWN_ID), wants(), TIMEOUT_S)

        assert len(traveller.recent.item_ids) == 0

    def test_nothing_to_remember_is_fine(self, store: FeatureStore, user: UserId) -> None:
        store.remember(user, [], TIMEOUT_S)

        assert len(store.fetch(user, wants(), TIMEOUT_S).recent.item_ids) == 0

    # many at once

    def test_eight_threads_lose_nothing(self, store: FeatureStore, user: UserId) -> None:
        start = threading.Barrier(8)

        def act(thread: int) -> list[bool]:
            start.wait()
            seen = []
            for i in range(6):
                at = 100 * i + thread
                store.remember(user, [viewed(f"{thread}-{i}", 1 + at, at)], TIMEOUT_S)
                fetched = store.fetch(user, wants(), TIMEOUT_S)
                known = store.fetch(UserId(KNOWN), wants(), TIMEOUT_S)
                seen.append(1 + at in fetched.recent.item_ids and known.known)
            return seen

        with ThreadPoolExecutor(8) as pool:
            saw_own = [seen for result in pool.map(act, range(8)) for seen in result]
        recent = store.fetch(user, wants(), TIMEOUT_S).recent

        assert saw_own == [True] * 48
        assert recent.item_ids.tolist() == [
            1 + 100 * i + thread for i in reversed(range(6)) for thread in reversed(range(8))
        ]
