"""What every feature store does, whatever it keeps its rows in. A subclass gives `open_store`."""

import numpy as np
import pytest

from features.errors import SpecError
from features.schema import UNKNOWN_ID, CityId, UserId
from features.store.base import FeatureStore, Wants
from tests.contracts.live_suite import TIMEOUT_S, LiveActionsSuite, OpenStore, wants
from tests.contracts.store_world import (
    ELSEWHERE,
    ITEM,
    KNOWN,
    LIJIANG,
    ONLY_CITY,
    ONLY_HISTORY,
    STRANGER,
    USER,
    XIAN,
    world,
)

NAN = float("nan")


def ids(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


class StoreSuite(LiveActionsSuite):
    """Of a store of `world("day-1")`: what was published, and what is remembered since."""

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

        assert items.tolist()[1:] == [[0, 0, 0, 0], [10, 20, 30, 0]]
        assert scores.tolist()[1:] == [[0, 0, 0, 0], [3, 2, 1, 0]]
        assert (items.dtype.name, scores.dtype.name) == ("int64", "float32")

    def test_an_item_that_is_not_among_the_days_leaves_its_place_empty(
        self, store: FeatureStore
    ) -> None:
        items, scores = store.lists("hot_pooled", ids(LIJIANG, XIAN), 3)
        alone, _ = store.lists("hot_pooled", ids(LIJIANG), 1)

        assert (items.tolist()[0], scores.tolist()[0]) == ([0, 40, 0], [0, 9.5, 0])
        assert alone.tolist() == [[0]]

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
