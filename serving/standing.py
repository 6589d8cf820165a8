"""Who asks, relative to the browse city: a local, a visitor planning or there, or unknown."""

from features.schema import Audience, CityId, TripState
from features.store.base import Traveller
from serving.types import Request, Standing


def standing(request: Request, traveller: Traveller) -> Standing:
    """Audience from the resident city, trip state from where the traveller's position is."""
    home = home_city(traveller)
    is_there = request.gps_city is not None and request.gps_city == request.browse_city
    if home == request.browse_city:
        return Standing(Audience.LOCAL, TripState.HOME)
    audience = Audience.UNKNOWN if home is None else Audience.VISITOR
    return Standing(audience, TripState.THERE if is_there else TripState.PLANNING)


def home_city(traveller: Traveller) -> CityId | None:
    """The predicted resident city, None where it is unknown."""
    value = traveller.columns["user_resident_city"][0]
    return CityId(int(value)) if value > 0 else None  # NaN > 0 is False
