"""Context that needs the whole list, or the session."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from features.listwise import list_columns, session_columns
from features.store.base import RecentActions, no_recent_actions


def ids(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def numbers(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_a_list_is_described_by_its_known_values_only() -> None:
    found = list_columns(
        numbers(40, 10, np.nan, 30, 20), numbers(4, np.nan, 2, 1), numbers(3, 9), numbers(np.nan)
    )

    assert found["list_size"][0] == 5
    assert found["list_price_median"][0] == 25
    assert found["list_price_spread"][0] == 15  # 32.5 - 17.5
    assert found["list_rating_median"][0] == 2
    assert found["list_sales_max"][0] == 9
    assert np.isnan(found["list_distance_median"][0])


@given(st.lists(st.one_of(st.just(np.nan), st.floats(-1e6, 1e6)), max_size=30))
def test_quartiles_are_numpys_of_what_is_known(values: list[float]) -> None:
    column = np.array(values, dtype=np.float64)
    known = column[~np.isnan(column)]

    found = list_columns(column, column, column, column)

    low, median, high = np.percentile(known, (25, 50, 75)) if known.size else (np.nan,) * 3
    expected = {
        "list_price_median": median,
        "list_price_spread": high - low,
        "list_rating_median": median,
        "list_distance_median": median,
        "list_sales_max": max([0.0, *known]),
    }
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], [value], rtol=1e-9, atol=1e-9, err_msg=name)


def test_candidates_are_related_to_what_was_done_today_before_now() -> None:
    minute = 60_000
    now = 10_000 * minute
    recent = RecentActions(
        item_ids=ids(7, 8, 7, 7, 9),
        actions=ids(0, 0, 0, 0, 0),
        at_ms=ids(
            now, now - 5 * minute, now - 9 * minute, now - 1440 * minute, now - 1441 * minute
        ),
    )  # the first is not before now, the last is older than a day

    found = session_columns(
        recent, numbers(1, 2, 1, 1, 2), now, ids(7, 8, 9, 6), numbers(1, 2, 2, np.nan)
    )

    np.testing.assert_array_equal(found["recent_same_item"], [2, 1, 0, 0])
    np.testing.assert_array_equal(found["recent_same_category"], [2, 1, 1, 0])
    assert found["recent_views"][0] == 3
    assert found["minutes_since_action"][0] == 5


def test_someone_who_did_nothing_has_no_last_action() -> None:
    found = session_columns(no_recent_actions(), numbers(), 0, ids(1), numbers(1))

    assert found["recent_views"][0] == 0
    assert np.isnan(found["minutes_since_action"][0])
    assert found["recent_same_item"][0] == 0
