"""What follows from the others: relations between traveller, item, city and list."""

from typing import Final

import numpy as np

from features import kernels
from features.personas import PERSONAS
from features.schema import CATEGORIES, F64
from features.spec import Derived

LIST_LENGTH: Final = 25  # hotels on a page of a metasearch
CHOICE_WEIGHT: Final = 20.0  # lists until an item's own rate counts for half


def is_visitor(resident: F64, browse: F64) -> F64:
    """1 where the resident city is known and is not the browse city."""
    return 1.0 - kernels.is_same(resident, browse)


def choice_rate(choices: F64, shows: F64) -> F64:
    """Choices per list that showed the item, pulled toward that of a list of 25, in 0..1."""
    prior, weight = np.array(1.0 / LIST_LENGTH), np.array(CHOICE_WEIGHT)
    return kernels.smoothed_rate(choices, shows, prior, weight)


PLACE: Final = (
    Derived(
        "distance_km",
        ("gps_lat", "gps_lon", "item_lat", "item_lon"),
        kernels.distance_km,
        unit="km",
    ),
    Derived(
        "distance_from_centre_km",
        ("city_lat", "city_lon", "item_lat", "item_lon"),
        kernels.distance_km,
        unit="km",
    ),
    Derived(
        "distance_from_anchor_km",
        ("anchor_lat", "anchor_lon", "item_lat", "item_lon"),
        kernels.distance_km,
        unit="km",
    ),
    Derived(
        "distance_from_home_km",
        ("user_home_lat", "user_home_lon", "item_lat", "item_lon"),
        kernels.distance_km,
        unit="km",
    ),
    Derived(
        "trip_km",
        ("user_home_lat", "user_home_lon", "city_lat", "city_lon"),
        kernels.distance_km,
        unit="km",
    ),
    Derived("is_resident_city", ("user_resident_city", "browse_city"), kernels.is_same),
    Derived("is_visitor", ("user_resident_city", "browse_city"), is_visitor),
    Derived("is_in_browse_city", ("item_city", "browse_city"), kernels.is_same),
    Derived("distance_against_list", ("distance_km", "list_distance_median"), kernels.log_ratio),
)

PRICE: Final = (
    Derived("price_against_usual", ("item_price", "user_usual_price"), kernels.log_ratio),
    Derived("price_against_list", ("item_price", "list_price_median"), kernels.log_ratio),
    Derived(
        "price_position",
        ("item_price", "list_price_median", "list_price_spread"),
        kernels.spread_position,
    ),
    Derived("price_against_cheapest", ("item_price", "list_price_min"), kernels.log_ratio),
    Derived("price_against_anchor", ("item_price", "anchor_price"), kernels.log_ratio),
    Derived("rating_against_list", ("item_rating", "list_rating_median"), kernels.difference),
)

TASTE: Final = (
    Derived(
        "taste_for_category",
        ("item_category", *(f"user_taste_{c}" for c in CATEGORIES)),
        kernels.pick_category,
        unit="share",
    ),
    Derived(
        "persona_fit",
        (*(f"user_persona_{p}" for p in PERSONAS), *(f"item_persona_{p}" for p in PERSONAS)),
        kernels.inner_product,
    ),
    Derived("price_fit", ("item_price", "user_price_level"), kernels.price_closeness),
    Derived("is_anchor_category", ("item_category", "anchor_category"), kernels.is_same),
    Derived("is_open", ("item_open_months", "month"), kernels.month_is_open),
)

DEMAND: Final = (
    Derived("log_sales_30d", ("item_sales_30d",), kernels.log1p),
    Derived("log_views_30d", ("item_views_30d",), kernels.log1p),
    Derived("sales_against_list", ("item_sales_decayed", "list_sales_max"), kernels.ratio),
    Derived("visitor_fit", ("item_visitor_share", "is_visitor"), kernels.product),
    Derived("holiday_fit", ("item_holiday_share", "is_holiday"), kernels.product),
)

READING: Final = (
    Derived("touch_offset", ("recall_rank", "last_touch_rank"), kernels.difference, unit="places"),
    Derived(
        "deepest_offset", ("recall_rank", "deepest_touch_rank"), kernels.difference, unit="places"
    ),
    Derived("earlier_shift", ("recall_rank", "earlier_rank"), kernels.difference, unit="places"),
)

SHOWN_PRICE: Final = tuple(  # ln of the price as displayed over another
    Derived(f"shown_against_{name}", ("shown_price", other), kernels.log_ratio)
    for name, other in (
        ("list", "list_price_median"),
        ("cheapest", "list_price_min"),
        ("above", "price_above"),
        ("below", "price_below"),
        ("cheapest_above", "cheapest_above"),
        ("last_touch", "last_touch_price"),
        ("touched", "touched_price_mean"),
        ("earlier", "earlier_price"),
        ("usual", "item_list_price"),
    )
)

CHOICE: Final = (Derived("choice_rate", ("item_list_choices", "item_list_shows"), choice_rate),)

ALL: Final = (*PLACE, *PRICE, *TASTE, *DEMAND, *READING, *SHOWN_PRICE, *CHOICE)
