"""Kernels against values that can be checked by hand."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from features import kernels
from features.schema import CATEGORIES, F64


def row(*values: float) -> F64:
    return np.array(values, dtype=np.float64)


def test_beijing_to_shanghai_is_1067_km() -> None:
    found = kernels.distance_km(row(39.9042), row(116.4074), row(31.2304), row(121.4737))

    assert found[0] == pytest.approx(1067.3, abs=0.5)


def test_a_degree_of_latitude_is_111_km_and_antipodes_are_half_the_circumference() -> None:
    found = kernels.distance_km(row(0, 0), row(0, 0), row(1, 0), row(0, 180))

    np.testing.assert_allclose(found, [111.195, 20015.1], rtol=1e-5)


@given(st.floats(-90, 90), st.floats(-180, 180))
@example(8.0, 13.0)
def test_the_other_side_of_the_globe_is_never_unknown(lat: float, lon: float) -> None:
    """Rounding can make the sine of half the angle more than 1."""
    found = kernels.distance_km(row(lat), row(lon), row(-lat), row(lon + 180))

    np.testing.assert_allclose(found, 20015.1, rtol=1e-5)


def test_where_nobody_is_tells_nothing_of_the_other_rows() -> None:
    here, nobody = row(0.0, 0.0), row(np.nan)

    found = kernels.distance_km(row(np.nan, 0.0), row(np.nan, 0.0), here, row(0.0, 1.0))
    shared = kernels.distance_km(nobody, nobody, here, here)

    np.testing.assert_allclose(found, [np.nan, 111.195], rtol=1e-5)
    np.testing.assert_array_equal(shared, [np.nan, np.nan])


def test_sameness_is_unknown_when_either_side_is() -> None:
    found = kernels.is_same(row(1, 1, np.nan), row(1, 2, 2))

    np.testing.assert_array_equal(found, [1, 0, np.nan])


def test_a_price_ratio_is_unknown_for_free_and_for_unpriced_items() -> None:
    found = kernels.log_ratio(row(20, 0, np.nan, 20, 0.1), row(10, 10, 10, 0, 0.2))

    np.testing.assert_allclose(found, [np.log(2), np.nan, np.nan, np.nan, -np.log(2)])


def test_december_only_opens_in_december() -> None:
    december = float(1 << 11)

    found = kernels.month_is_open(row(december, december, np.nan), row(12, 11, 12))

    np.testing.assert_array_equal(found, [1, 0, np.nan])


def test_each_category_picks_its_own_share() -> None:
    shares = [row(k / 10) for k in range(len(CATEGORIES))]

    found = [kernels.pick_category(row(k), *shares)[0] for k in range(len(CATEGORIES))]

    assert found == [k / 10 for k in range(len(CATEGORIES))]
    assert np.isnan(kernels.pick_category(row(np.nan), *shares)[0])


@pytest.mark.parametrize("own", [0, 3, len(CATEGORIES)])  # shares with a value a row
def test_a_share_is_the_same_looked_up_and_compared(own: int) -> None:
    codes = row(*range(-2, len(CATEGORIES) + 2), 0.5, np.nan, np.inf, -np.inf, 1e12)
    shares = [row(k / 10).repeat(codes.size if k < own else 1) for k in range(len(CATEGORIES))]

    found = kernels.pick_category(codes, *shares)

    known = [k / 10 for k in range(len(CATEGORIES))]
    np.testing.assert_array_equal(found, [np.nan] * 2 + known + [np.nan] * 7)


def test_a_difference_and_a_product_take_their_inputs_in_order() -> None:
    np.testing.assert_array_equal(kernels.difference(row(5, np.nan), row(3)), [2, np.nan])
    np.testing.assert_array_equal(kernels.product(row(5, np.nan), row(3)), [15, np.nan])


def test_a_smoothed_rate_starts_at_its_prior_and_follows_the_evidence() -> None:
    found = kernels.smoothed_rate(row(0, 50), row(0, 100), row(0.1), row(20))

    np.testing.assert_allclose(found, [0.1, 52 / 120])


def test_a_share_of_nothing_is_unknown_and_refunds_do_not_turn_logs_negative() -> None:
    assert np.isnan(kernels.ratio(row(1), row(0))[0])
    assert kernels.log1p(row(-3))[0] == 0.0


def test_a_place_in_a_list_without_spread_is_unknown() -> None:
    found = kernels.spread_position(row(15, 15), row(10, 10), row(5, 0))

    np.testing.assert_array_equal(found, [1, np.nan])


def test_an_inner_product_pairs_the_first_half_with_the_second() -> None:
    leans = np.array([2.0]), np.array([0.5])  # of the request
    draws = np.array([0.3, 0.7]), np.array([0.6, np.nan])  # of two items

    fit = kernels.inner_product(*leans, *draws)

    assert fit[0] == 2.0 * 0.3 + 0.5 * 0.6
    assert np.isnan(fit[1])


def test_a_price_is_as_close_as_its_logarithm() -> None:
    level = np.array([np.log1p(99.0)])

    closeness = kernels.price_closeness(np.array([99.0, 199.0, 49.0, np.nan]), level)

    np.testing.assert_allclose(closeness[:3], [0.0, -np.log(2.0), -np.log(2.0)])
    assert np.isnan(closeness[3])
