"""How travellers stand to the city they look at."""

import numpy as np
import pytest

from features.schema import UNKNOWN_ID, Audience, TripState
from features.standing import Standing, home_city, is_there, standing

XIAN, LYON = 500, 600


@pytest.mark.parametrize(
    ("home", "gps_city", "audience", "trip_state"),
    [
        (XIAN, None, Audience.LOCAL, TripState.HOME),
        (XIAN, LYON, Audience.LOCAL, TripState.HOME),  # a local who is away is no visitor
        (LYON, None, Audience.VISITOR, TripState.PLANNING),
        (LYON, LYON, Audience.VISITOR, TripState.PLANNING),
        (LYON, XIAN, Audience.VISITOR, TripState.THERE),
        (LYON, UNKNOWN_ID, Audience.VISITOR, TripState.PLANNING),  # a position outside all cities
        (np.nan, XIAN, Audience.UNKNOWN, TripState.THERE),
        (0.0, None, Audience.UNKNOWN, TripState.PLANNING),
    ],
)
def test_home_tells_the_audience_and_position_the_trip_state(
    home: float, gps_city: int | None, audience: Audience, trip_state: TripState
) -> None:
    assert standing(home, XIAN, gps_city) == Standing(audience, trip_state)


def test_without_a_position_nobody_knows_whether_the_traveller_is_there() -> None:
    assert np.isnan(is_there(False, XIAN, XIAN))
    assert is_there(True, XIAN, XIAN) == 1.0
    assert is_there(True, XIAN, LYON) == 0.0
    assert is_there(True, XIAN, None) == 0.0


def test_nobody_lives_in_an_unknown_city() -> None:
    assert home_city(np.nan) is None
    assert home_city(0.0) is None
    assert home_city(500.0) == XIAN
