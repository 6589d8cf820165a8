"""An item among those of its city, by hand."""

import numpy as np

from features.catalogue_list import catalogue_columns


def test_ranks_are_shares_of_the_citys_own_and_unknown_stays_unknown() -> None:
    city = np.array([1, 1, 1, 2, 9, 9])
    price = np.array([10.0, 30.0, np.nan, 5.0, 8.0, 7.0])
    level = np.array([5.0, 0.0, 4.0, 0.0, np.nan, 3.0])
    heat = np.array([0.1, 0.1, 0.9, 0.0, np.nan, np.nan])

    found = catalogue_columns(city, price, level, heat)

    np.testing.assert_allclose(found["city_price_rank"], [0, 1, np.nan, 0, 1, 0])
    np.testing.assert_allclose(found["city_level_rank"], [1, 0, 0.5, 0, np.nan, 0])
    np.testing.assert_allclose(found["city_heat_rank"], [0.25, 0.25, 1, 0, np.nan, np.nan])
    assert found["city_items"].tolist() == [3, 3, 3, 1, 2, 2]
    np.testing.assert_allclose(found["city_graded_share"], [2 / 3] * 3 + [0, 0, 0])
