"""An item among those of its city, by hand."""

import numpy as np

from features.catalogue_list import catalogue_columns


def test_ranks_are_shares_of_the_citys_own_and_unknown_stays_unknown() -> None:
    city = np.array([1, 1, 1, 2])
    price = np.array([10.0, 30.0, np.nan, 5.0])
    level = np.array([5.0, 0.0, 4.0, 0.0])

    found = catalogue_columns(city, price, level, np.array([0.1, 0.1, 0.9, 0.0]))

    np.testing.assert_allclose(found["city_price_rank"], [0, 1, np.nan, 0])
    np.testing.assert_allclose(found["city_level_rank"], [1, 0, 0.5, 0])
    np.testing.assert_allclose(found["city_heat_rank"], [0.25, 0.25, 1, 0])
    assert found["city_items"].tolist() == [3, 3, 3, 1]
    np.testing.assert_allclose(found["city_graded_share"], [2 / 3] * 3 + [0])
