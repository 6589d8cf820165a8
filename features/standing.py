"""Who asks, relative to the browse city: a local, a visitor planning or there, or unknown.

The server asks it of a request, replay of a request that might have been made: one definition.
"""

from dataclasses import dataclass

import numpy as np

from features.schema import UNKNOWN_ID, Audience, CityId, TripState


@dataclass(frozen=True, slots=True)
class Standing:
    """How a traveller relates to the browse city; see the glossary for audience and trip state."""

    audience: Audience
    trip_state: TripState


def standing(home: float, browse_city: int, gps_city: int | None) -> Standing:
    """Audience from the resident city, trip state from where the traveller's position is.

    `home` is the stored `user_resident_city`, NaN or 0 where it is unknown; `gps_city` is None or
    UNKNOWN_ID where the position is unknown or in no city.
    """
    resident = home_city(home)
    if resident == browse_city:
        return Standing(Audience.LOCAL, TripState.HOME)
    audience = Audience.UNKNOWN if resident is None else Audience.VISITOR
    is_here = is_there(True, browse_city, gps_city) == 1.0
    return Standing(audience, TripState.THERE if is_here else TripState.PLANNING)


def is_there(has_position: bool, browse_city: int, gps_city: int | None) -> float:
    """The context feature: 1 where the position is in the browse city, 0 elsewhere, NaN unknown."""
    if not has_position:
        return np.nan
    return float(gps_city is not None and gps_city != UNKNOWN_ID and gps_city == browse_city)


def home_city(home: float) -> CityId | None:
    """The predicted resident city, None where it is unknown."""
    return CityId(int(home)) if home > 0 else None  # NaN > 0 is False
