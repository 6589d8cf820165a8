"""Kernels against values that can be checked by hand."""

import numpy as np
import pytest

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


def test_sameness_is_unknown_when_either_side_is() -> None:
    found = kernels.is_same(row(1, 1, np.nan), row(1, 2, 2))

    np.testing.assert_array_equal(found, [1, 0, np.nan])


def test_a_price_ratio_is_unknown_for_free_and_for_unpriced_items() -> None:
    found = kernels.log_ratio(row(20, 0, np.nan, 20), row(10, 10, 10, 0))

    np.testing.assert_allclose(found, [np.log(2), np.nan, np.nan, np.nan])


def test_december_only_opens_in_december() -> None:
    december = float(1 << 11)

    found = kernels.month_is_open(row(december, december, np.nan), row(12, 11, 12))

    np.testing.assert_array_equal(found, [1, 0, np.nan])


def test_each_category_picks_its_own_share() -> None:
    shares = [row(k / 10) for k in range(len(CATEGORIES))]

    found = [kernels.pick_category(row(k), *shares)[0] for k in range(len(CATEGORIES))]

    assert found == [k / 10 for k in range(len(CATEGORIES))]
    assert np.isnan(kernels.pick_category(row(np.nan), *shares)[0])


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
