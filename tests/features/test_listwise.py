"""Context that needs the whole list, or the session."""

import numpy as np

from features.listwise import list_columns, session_columns
from features.store.base import RecentActions, no_recent_actions


def ids(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def numbers(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_a_list_is_described_by_its_known_values_only() -> None:
    found = list_columns(
        numbers(10, 20, 30, 40, np.nan), numbers(4, np.nan), numbers(3, 9), numbers(np.nan)
    )

    assert found["list_size"][0] == 5
    assert found["list_price_median"][0] == 25
    assert found["list_price_spread"][0] == 15  # 32.5 - 17.5
    assert found["list_rating_median"][0] == 4
    assert found["list_sales_max"][0] == 9
    assert np.isnan(found["list_distance_median"][0])


def test_candidates_are_related_to_what_was_done_today_before_now() -> None:
    minute = 60_000
    now = 10_000 * minute
    recent = RecentActions(
        item_ids=ids(7, 8, 7, 9),
        actions=ids(0, 0, 0, 0),
        at_ms=ids(now, now - 5 * minute, now - 9 * minute, now - 1441 * minute),
    )  # the first is not before now, the last is older than a day

    found = session_columns(recent, numbers(1, 2, 1, 2), now, ids(7, 8, 9), numbers(1, 2, 2))

    np.testing.assert_array_equal(found["recent_same_item"], [1, 1, 0])
    np.testing.assert_array_equal(found["recent_same_category"], [1, 1, 1])
    assert found["recent_views"][0] == 2
    assert found["minutes_since_action"][0] == 5


def test_someone_who_did_nothing_has_no_last_action() -> None:
    found = session_columns(no_recent_actions(), numbers(), 0, ids(1), numbers(1))

    assert found["recent_views"][0] == 0
    assert np.isnan(found["minutes_since_action"][0])
    assert found["recent_same_item"][0] == 0
