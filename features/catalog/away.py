"""What other travellers did on trips to the same destination, and where the trip begins and ends.

Computed by `features.away`, which sees other people's trips only.
"""

from typing import Final

import numpy as np

from features import kernels
from features.schema import F64
from features.spec import Context, Derived

CONTEXT: Final = (
    Context("away_visits", scope="item", default=0.0, unit="visits"),
    Context("away_trips", scope="item", default=0.0, unit="trips"),
    Context("away_share", scope="item", default=0.0, unit="share of the trips to the city"),
    Context("away_home_share", scope="item", unit="the same, of the traveller's home city"),
    Context("away_week_share", scope="item", unit="the same, of the weeks around"),
    Context("away_month_share", scope="item", unit="the same, of the months around"),
    Context("away_season_share", scope="item", unit="the same, of this month in any year"),
    Context("away_category", scope="item", unit="code: the category's share of all visits"),
    Context("away_category_home", scope="item", unit="share of visits by people of the home city"),
    Context("away_category_city", scope="item", unit="share of visits in the city"),
    Context("away_own_visits", scope="item", default=0.0, unit="earlier trips of the traveller"),
    Context("away_trips_to_city", scope="item", default=0.0, unit="trips"),
    Context("away_first_km", scope="item", unit="km from where the trip begins"),
    Context("away_first_together", scope="item", unit="cosine of trips with both"),
    Context("away_first_category", scope="item", unit="0 or 1: is of its category"),
    Context("away_last_km", scope="item", unit="km from where the trip ends"),
    Context("away_last_together", scope="item", unit="cosine of trips with both"),
    Context("away_last_category", scope="item", unit="0 or 1: is of its category"),
    Context("away_way_km", scope="item", unit="km from the begin to the end"),
    Context("away_places", unit="places that the trip will have"),
)


def detour_km(first: F64, last: F64, way: F64) -> F64:
    """How much longer the way becomes by a stop, km."""
    result: F64 = first + last - way
    return result


DERIVED: Final = (
    Derived("away_home_lift", ("away_home_share", "away_share"), kernels.log_ratio),
    Derived("away_week_lift", ("away_week_share", "away_share"), kernels.log_ratio),
    Derived("away_category_lift", ("away_category_home", "away_category"), kernels.log_ratio),
    Derived(
        "away_detour_km", ("away_first_km", "away_last_km", "away_way_km"), detour_km, unit="km"
    ),
)

PLACE: Final = (
    "away_visits",
    "away_trips",
    "away_share",
    "away_home_share",
    "away_week_share",
    "away_month_share",
    "away_season_share",
    "away_category",
    "away_category_home",
    "away_category_city",
    "away_own_visits",
    "away_trips_to_city",
    "away_home_lift",
    "away_week_lift",
    "away_category_lift",
    "distance_from_centre_km",
)
"""For a trip of which the home city, the destination and the first day are known."""

ROUTE: Final = (
    *PLACE,
    "away_first_km",
    "away_first_together",
    "away_first_category",
    "away_last_km",
    "away_last_together",
    "away_last_category",
    "away_way_km",
    "away_detour_km",
    "away_places",
)
"""For a trip whose begin, end and number of places are known as well."""

HOME_CONTEXT: Final = (
    Context("home_share", scope="item", unit="share of all trips that start there"),
    Context("home_city_share", scope="item", unit="the same, of trips to the destination"),
    Context("home_week_share", scope="item", unit="the same, of the weeks around"),
    Context("home_place_lift", scope="item", unit="log-odds, summed over the places visited"),
    Context("home_place_most", scope="item", unit="log-odds, of the strongest place"),
    Context("home_cell_lift", scope="item", unit="log-odds, of neighbourhoods"),
    Context("home_cell_most", scope="item", unit="log-odds"),
    Context("home_category_lift", scope="item", unit="log-odds, of categories"),
    Context("home_category_most", scope="item", unit="log-odds"),
)


def lifted(share: F64, *lifts: F64) -> F64:
    """ln(share) and log-odds added up: naive Bayes."""
    result: F64 = np.log(np.maximum(share, 1e-6))
    for lift in lifts:
        result = result + lift
    return result


HOME_DERIVED: Final = (
    Derived("home_bayes", ("home_city_share", "home_place_lift", "home_category_lift"), lifted),
)

HOME: Final = (*(f.name for f in HOME_CONTEXT), "home_bayes", "trip_km", "away_places")
"""For candidate home cities of a trip; `trip_km` is from the candidate to the destination."""
