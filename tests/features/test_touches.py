"""What a session touched, beside the candidates of a list."""

import numpy as np

from features.schema import Action
from features.store.base import ACTION_CODES, RecentActions, no_recent_actions
from features.touches import (
    price_columns_of_touched,
    reading_columns,
    touch_columns,
    touches,
)

MINUTE_MS = 60_000
NOW_MS = 10_000 * MINUTE_MS
VIEW, DEAL = ACTION_CODES[Action.VIEW_ITEM], ACTION_CODES[Action.VIEW_DEAL]
SEARCH = ACTION_CODES[Action.SEARCH]


def ids(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def ranks(count: int) -> np.ndarray:
    return np.arange(1.0, count + 1.0)


def session(*done: tuple[int, int, float]) -> RecentActions:
    """(item, action, minutes ago), the newest first."""
    items, actions, minutes = zip(*done, strict=True)
    at_ms = [NOW_MS - round(m * MINUTE_MS) for m in minutes]
    return RecentActions(ids(*items), ids(*actions), ids(*at_ms))


def test_the_item_touched_last_is_first_wherever_it_stands_in_the_list() -> None:
    recent = session((5, VIEW, 1), (9, VIEW, 2), (5, VIEW, 3), (7, DEAL, 4))
    listed = ids(6, 7, 5)  # 9, touched before 5, is not in the list but keeps its place

    found = touch_columns(touches(recent, NOW_MS, listed), ranks(3))

    np.testing.assert_array_equal(found["touch_order"], [np.nan, 3, 1])
    np.testing.assert_array_equal(found["touch_minutes"], [np.nan, 4, 1])
    assert found["last_touch_rank"][0] == 3
    assert found["touched_items"][0] == 3
    assert found["touched_in_list"][0] == 2


def test_the_place_of_the_last_touch_is_told_in_the_ranks_given() -> None:
    recent = session((6, VIEW, 1))

    found = touch_columns(touches(recent, NOW_MS, ids(5, 6)), np.array([11.0, 12.0]))

    assert found["last_touch_rank"][0] == 12  # the second page goes on counting


def test_what_is_not_strictly_earlier_or_older_than_a_day_is_no_touch() -> None:
    recent = session((5, VIEW, 0), (6, VIEW, 1440), (7, VIEW, 1441))

    found = touch_columns(touches(recent, NOW_MS, ids(5, 6, 7)), ranks(3))

    np.testing.assert_array_equal(found["touch_order"], [np.nan, 1, np.nan])


def test_touches_are_counted_by_what_they_were_and_how_long_they_lasted() -> None:
    recent = session((5, DEAL, 1), (6, SEARCH, 3), (5, VIEW, 30))

    found = reading_columns(touches(recent, NOW_MS, ids(4, 5, 6)), ranks(3))

    np.testing.assert_array_equal(found["touch_views"], [0, 1, 0])
    np.testing.assert_array_equal(found["touch_deals"], [0, 1, 0])
    np.testing.assert_array_equal(found["touch_searches"], [0, 0, 1])
    np.testing.assert_array_equal(found["touch_action"], [np.nan, DEAL, SEARCH])
    # 60 s until now and, of 27 minutes, ten; 2 minutes.
    np.testing.assert_array_equal(found["touch_dwell_s"], [0, 660, 120])
    np.testing.assert_array_equal(found["untouched_rank"], [1, np.nan, np.nan])
    assert found["deepest_touch_rank"][0] == 3
    assert found["touches"][0] == 3


def test_someone_who_touched_nothing_leaves_every_place_open() -> None:
    nothing = touches(no_recent_actions(), NOW_MS, ids(4, 5))

    found = touch_columns(nothing, ranks(2)) | reading_columns(nothing, ranks(2))

    assert np.isnan(found["touch_order"]).all()
    assert np.isnan(found["last_touch_rank"][0])
    assert np.isnan(found["deepest_touch_rank"][0])
    np.testing.assert_array_equal(found["untouched_rank"], [1, 2])
    np.testing.assert_array_equal(found["touch_dwell_s"], [0, 0])


def test_a_list_without_candidates_has_columns_without_rows() -> None:
    found = touch_columns(touches(session((5, VIEW, 1)), NOW_MS, ids()), ranks(0))

    assert found["touch_order"].shape == (0,)
    assert np.isnan(found["last_touch_rank"][0])


def test_prices_of_touched_candidates_are_of_those_that_have_one() -> None:
    recent = session((9, VIEW, 1), (5, VIEW, 2), (6, VIEW, 3), (7, VIEW, 4))
    found = touches(recent, NOW_MS, ids(8, 7, 6, 5))  # 9, touched last, is no candidate

    all_known = price_columns_of_touched(found, np.array([1.0, 20.0, 30.0, 70.0]))
    last_unknown = price_columns_of_touched(found, np.array([1.0, 20.0, 30.0, np.nan]))
    none_known = price_columns_of_touched(found, np.array([1.0, np.nan, np.nan, np.nan]))

    assert (all_known["last_touch_price"][0], all_known["touched_price_mean"][0]) == (70, 40)
    assert (last_unknown["last_touch_price"][0], last_unknown["touched_price_mean"][0]) == (30, 25)
    assert np.isnan([*none_known["last_touch_price"], *none_known["touched_price_mean"]]).all()
