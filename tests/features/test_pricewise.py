"""Where a price stands in its list."""

import numpy as np

from features.pricewise import price_columns, price_order_columns


def numbers(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def test_a_rank_counts_what_is_strictly_cheaper() -> None:
    found = price_columns(numbers(80, 50, np.nan, 50, 90, 40))

    np.testing.assert_array_equal(found["price_rank"], [4, 2, np.nan, 2, 5, 1])
    assert found["list_price_min"][0] == 40


def test_prices_are_compared_with_what_was_read_before() -> None:
    found = price_order_columns(numbers(80, 50, 90, 60))

    np.testing.assert_array_equal(found["price_above"], [np.nan, 80, 50, 90])
    np.testing.assert_array_equal(found["price_below"], [50, 90, 60, np.nan])
    np.testing.assert_array_equal(found["cheapest_above"], [np.nan, 80, 50, 50])
    np.testing.assert_array_equal(found["cheaper_above"], [0, 0, 2, 1])
    assert found["list_price_ascent"][0] == 1 / 3  # of three steps one goes up


def test_equal_prices_are_neither_cheaper_nor_a_step_down() -> None:
    found = price_order_columns(numbers(50, 50, np.nan, 50.5, 50))

    np.testing.assert_array_equal(found["cheaper_above"], [0, 0, np.nan, 2, 0])
    assert found["list_price_ascent"][0] == 2 / 3  # level, up and down


def test_unknown_prices_and_empty_lists_stay_unknown() -> None:
    unknown = price_columns(numbers(np.nan, np.nan))
    empty = price_columns(numbers()) | price_order_columns(numbers())

    assert np.isnan(unknown["price_rank"]).all()
    assert np.isnan(unknown["list_price_min"][0])
    assert empty["price_rank"].shape == empty["cheapest_above"].shape == (0,)
    assert np.isnan(empty["list_price_ascent"][0])
