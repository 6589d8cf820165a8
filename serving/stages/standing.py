"""How the traveller of a request stands to the browse city."""

from features import standing as ground
from features.compiled.table import Table
from features.schema import CityId
from features.standing import Standing
from features.store.base import Traveller
from serving.types import Request


def standing(request: Request, traveller: Traveller) -> Standing:
    """Audience and trip state, as replay finds them too."""
    return ground.standing(_home(traveller), request.browse_city, request.gps_city)


def home_city(traveller: Traveller) -> CityId | None:
    """The predicted resident city, None where it is unknown."""
    return ground.home_city(_home(traveller))


def _home(traveller: Traveller) -> float:
    columns = traveller.columns
    if isinstance(columns, Table):
        return columns.value("user_resident_city")
    return float(columns["user_resident_city"][0])
