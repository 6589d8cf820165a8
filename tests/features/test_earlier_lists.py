"""What a session was shown before."""

import numpy as np

from features.earlier_lists import EarlierList, earlier_columns
from features.schema import UNKNOWN_ID


def one(items: list[int], prices: list[float], chosen: int = UNKNOWN_ID) -> EarlierList:
    return EarlierList(np.array(items), np.array(prices), chosen)


def test_an_item_is_compared_with_the_last_list_that_showed_it() -> None:
    earlier = (one([5, 6], [80, 90], chosen=6), one([7, 5], [60, 75]))

    found = earlier_columns(earlier, np.array([5, 6, 8]))

    np.testing.assert_array_equal(found["earlier_times"], [2, 1, 0])
    np.testing.assert_array_equal(found["earlier_passed"], [2, 0, 0])
    np.testing.assert_array_equal(found["earlier_price"], [75, 90, np.nan])
    np.testing.assert_array_equal(found["earlier_rank"], [2, 2, np.nan])
    assert found["earlier_lists"][0] == 2
    assert found["earlier_overlap"][0] == 1 / 3  # 5 alone was in the list just before


def test_a_first_list_has_nothing_before_it() -> None:
    found = earlier_columns((), np.array([5]))

    assert (
        found["earlier_times"][0] == found["earlier_lists"][0] == found["earlier_overlap"][0] == 0
    )
    assert np.isnan(found["earlier_price"][0])


def test_an_empty_list_showed_nothing() -> None:
    found = earlier_columns((one([], []),), np.array([5]))

    assert found["earlier_times"][0] == 0
    assert found["earlier_lists"][0] == 1
