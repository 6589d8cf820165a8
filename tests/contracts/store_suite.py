"""What every feature store does, whatever it keeps its rows in. A subclass gives `open_store`."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import numpy as np
import pytest

from features.errors import SpecError
from features.schema import UNKNOWN_ID, Action, CityId, ItemId, UserId
from features.store.base import ACTION_CODES, RECENT_LIMIT, FeatureStore, LiveAction, Wants
from tests.contracts.store_world import (
    ELSEWHERE,
    ITEM,
    KNOWN,
    LIJIANG,
    ONLY_CITY,
    ONLY_HISTORY,
    STRANGER,
    USER,
    USER_CITY,
    XIAN,
    World,
    viewed,
    world,
)

TIMEOUT_S = 60.0  # a busy machine holds a thread up for seconds
NAN = float("nan")
OpenStore = Callable[[World], FeatureStore]

_users = count(2**40)


def wants(city: int = XIAN, recent: int = RECENT_LIMIT) -> Wants:
    return Wants((USER, USER_CITY), CityId(city), ("history",), recent)


def ids(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


class StoreSuite:
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

    # users

    def test_a_known_user_has_the_values_of_the_snapshot(self, store: FeatureStore) -> None:
        traveller = store.fetch(UserId(KNOWN), wants(XIAN), TIMEOUT_S)

        columns = {name: values.tolist() for name, values in traveller.columns.items()}
        assert columns == {
            "visits": [3.0],
            "usual_price": [99.5],
            "city_visits": [2.0],
            "city_days": [1.5],
        }
        assert (traveller.user_id, traveller.known, traveller.snapshot) == (
            KNOWN,
            True,
            "user@day-1",
        )

    def test_columns_are_float64_and_shared_by_all_candidates(self, store: FeatureStore) -> None:
        traveller = store.fetch(UserId(KNOWN), wants(), TIMEOUT_S)

        kinds = {(values.dtype.name, values.shape) for values in traveller.columns.values()}
        assert kinds == {("float64", (1,))}

    def test_another_city_of_the_same_user_has_its_own_values(self, store: FeatureStore) -> None:
        traveller = store.fetch(UserId(KNOWN), wants(LIJIANG), TIMEOUT_S)

        assert traveller.columns["city_visits"].tolist() == [4.0]
        assert np.isnan(traveller.columns["city_days"]).tolist() == [True]
        assert traveller.columns["visits"].tolist() == [3.0]

    def test_a_city_where_the_user_did_nothing_gives_defaults(self, store: FeatureStore) -> None:
        traveller = store.fetch(UserId(KNOWN), wants(ELSEWHERE), TIMEOUT_S)

        assert traveller.known
        assert traveller.columns["city_visits"].tolist() == [0.0]
        assert np.isnan(traveller.columns["city_days"]).tolist() == [True]

    @pytest.mark.parametrize("nobody", [STRANGER, UNKNOWN_ID, -3])
    def test_a_stranger_is_unknown_and_has_defaults(self, store: FeatureStore, nobody: int) -> None:
        traveller = store.fetch(UserId(nobody), wants(), TIMEOUT_S)

        assert (traveller.known, traveller.user_id) == (False, nobody)
        assert traveller.columns["visits"].tolist() == [0.0]
        assert np.isnan(traveller.columns["usual_price"]).tolist() == [True]
        assert traveller.lists["history"][0].tolist() == []
        assert len(traveller.recent.item_ids) == 0

    @pytest.mark.parametrize("user_id", [ONLY_CITY, ONLY_HISTORY])
    def test_a_user_of_one_table_is_known_and_has_defaults_for_the_others(
        self, store: FeatureStore, user_id: int
    ) -> None:
        traveller = store.fetch(UserId(user_id), wants(), TIMEOUT_S)

        assert traveller.known
        assert traveller.columns["visits"].tolist() == [0.0]

    def test_only_what_is_wanted_is_given(self, store: FeatureStore) -> None:
        traveller = store.fetch(UserId(KNOWN), Wants((USER,), CityId(XIAN)), TIMEOUT_S)

        assert (sorted(traveller.columns), dict(traveller.lists)) == (["usual_price", "visits"], {})

    def test_personal_lists_come_best_first(self, store: FeatureStore) -> None:
        items, scores = store.fetch(UserId(KNOWN), wants(), TIMEOUT_S).lists["history"]

        assert (items.tolist(), scores.tolist()) == ([30, 10], [0.75, 0.5])
        assert (items.dtype.name, scores.dtype.name) == ("int64", "float32")

    def test_an_unknown_personal_list_is_refused_by_name(self, store: FeatureStore) -> None:
        with pytest.raises(SpecError, match=r"'favourites'.*history"):
            store.fetch(UserId(KNOWN), Wants((USER,), CityId(XIAN), ("favourites",)), TIMEOUT_S)

    # items and lists

    def test_items_are_read_in_the_order_asked_for(self, store: FeatureStore) -> None:
        columns = store.read([ITEM], {"item_id": ids(40, 10, 40)})

        assert {name: values.tolist() for name, values in columns.items()} == {
            "price": [0.5, 120.0, 0.5],
            "sales": [0.25, 5.0, 0.25],
        }

    def test_unknown_items_have_defaults_among_known_ones(self, store: FeatureStore) -> None:
        columns = store.read([ITEM], {"item_id": ids(5, 10, 20, 30, 9999)})

        np.testing.assert_array_equal(columns["price"], [NAN, 120.0, 60.0, NAN, NAN])
        np.testing.assert_array_equal(columns["sales"], [0.0, 5.0, 0.0, 0.0, 0.0])

    def test_no_items_give_empty_columns(self, store: FeatureStore) -> None:
        columns = store.read([ITEM], {"item_id": ids()})

        assert {name: values.shape for name, values in columns.items()} == {
            "price": (0,),
            "sales": (0,),
        }

    def test_lists_are_padded_to_the_limit(self, store: FeatureStore) -> None:
        items, scores = store.lists("hot_pooled", ids(LIJIANG, ELSEWHERE, XIAN), 4)

        assert items.tolist() == [[40, 0, 0, 0], [0, 0, 0, 0], [10, 20, 30, 0]]
        assert scores.tolist() == [[9.5, 0, 0, 0], [0, 0, 0, 0], [3, 2, 1, 0]]
        assert (items.dtype.name, scores.dtype.name) == ("int64", "float32")

    def test_lists_are_cut_to_the_limit(self, store: FeatureStore) -> None:
        items, _ = store.lists("hot_pooled", ids(XIAN, XIAN), 2)

        assert items.tolist() == [[10, 20], [10, 20]]

    def test_no_keys_give_no_rows(self, store: FeatureStore) -> None:
        items, scores = store.lists("hot_pooled", ids(), 3)

        assert (items.shape, scores.shape) == ((0, 3), (0, 3))

    def test_an_unknown_list_is_refused_by_name(self, store: FeatureStore) -> None:
        with pytest.raises(SpecError, match=r"'hot_lunar'.*hot_pooled"):
            store.lists("hot_lunar", ids(XIAN), 3)

    # snapshots

    def test_snapshots_are_known_by_view(self, store: FeatureStore) -> None:
        found = [store.snapshot(name) for name in ("user", "user_city", "item")]

        assert found == ["user@day-1", "user_city@day-1", "item@day-1"]

    def test_an_unknown_snapshot_is_refused_by_name(self, store: FeatureStore) -> None:
        with pytest.raises(SpecError, match=r"'hotel'.*user_city"):
            store.snapshot("hotel")

    def test_two_snapshots_serve_side_by_side(self, open_store: OpenStore) -> None:
        former, current = open_store(world("day-1")), open_store(world("day-2", visits=4.0))
        found = [store.fetch(UserId(KNOWN), wants(), TIMEOUT_S) for store in (current, former)]

        assert [(t.snapshot, t.columns["visits"].tolist()) for t in found] == [
            ("user@day-2", [4.0]),
            ("user@day-1", [3.0]),
        ]

    # live actions

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
