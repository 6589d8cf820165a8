"""Where in between: what an item is to a trip whose two ends and length are known.

Counters are made by `features.short_trip` from other people's trips, or from all other trips; here
they become rates, pulled toward how often the item lies inside a trip at all.
"""

from typing import Final

import numpy as np

from features import kernels
from features.schema import F64
from features.spec import Context, Derived

VISIT_PRIOR: Final = 10.0  # visits' worth of popularity in how often an item lies inside a trip
PAIR_PRIOR: Final = 5.0  # visits' worth of that in what goes with an end
WHOLE_FLOOR: Final = 3.0
RATE_FLOOR: Final = 1e-4

# What is counted of an end and an item: anywhere after it, right after it, after it by span, and in
# the same trip whichever came first.
STEPPED: Final = ("after", "next", "spread")


def visit_share(visits: F64, whole: F64) -> F64:
    """An item's share of its city's visits."""
    result: F64 = visits / np.maximum(whole, 1.0)
    return result


def inner_rate(inner: F64, whole: F64, share: F64) -> F64:
    """An item's share of all visits inside trips, pulled toward its share of all visits."""
    result: F64 = (inner + VISIT_PRIOR * share) / (whole + VISIT_PRIOR)
    return result


def pair_rate(pairs: F64, of_end: F64, inner: F64) -> F64:
    """How often the item goes with the end, pulled toward how often it lies inside a trip."""
    result: F64 = (pairs + PAIR_PRIOR * inner) / (of_end + PAIR_PRIOR)
    return result


def both_ends(first: F64, last: F64) -> F64:
    """ln of the product of two rates."""
    result: F64 = np.log(np.maximum(first, RATE_FLOOR)) + np.log(np.maximum(last, RATE_FLOOR))
    return result


def trip_share(in_trips: F64, visits: F64) -> F64:
    """Share of an item's visits that are part of a trip of several."""
    result: F64 = in_trips / (visits + WHOLE_FLOOR)
    return result


def detour_km(to_item: F64, from_item: F64, direct: F64) -> F64:
    """What the item adds to the way between the ends, km."""
    result: F64 = to_item + from_item - direct
    return result


def nearer_km(a: F64, b: F64) -> F64:
    """The smaller of two distances, km."""
    result: F64 = np.minimum(a, b)
    return result


def _item(name: str, unit: str = "visits") -> Context:
    return Context(name, scope="item", unit=unit)


ENDS: Final = ("first", "last")

REQUEST: Final = (
    Context("tour_length", unit="visits, both ends included"),
    Context("tour_city", unit="code"),
    *(Context(f"tour_{end}_{axis}", unit="degrees") for end in ENDS for axis in ("lat", "lon")),
    *(Context(f"tour_{end}_{name}", unit="visits") for end in ENDS for name in STEPPED),
    *(Context(f"tour_{end}_together", unit="visits") for end in ENDS),
    *(Context(f"tour_{end}_category", unit="code") for end in ENDS),
    Context("tour_city_visits", unit="visits"),
    Context("tour_city_inner", unit="visits inside trips"),
)

ITEM: Final = (
    _item("tour_visits"),
    _item("tour_inner"),
    _item("tour_in_trips"),
    *(_item(f"tour_{end}_{name}_item") for end in ENDS for name in STEPPED),
    *(_item(f"tour_{end}_together_item") for end in ENDS),
    _item("tour_category", "code"),
    _item("tour_items_near", "items of the city within a kilometre"),
)

RANKED: Final = (
    "tour_share",
    "tour_inner_rate",
    "tour_first_together_rate",
    "tour_last_together_rate",
    "tour_together",
    "tour_spread",
    "tour_first_km",
    "tour_last_km",
    "tour_detour_km",
    "tour_nearer_km",
)
LISTED: Final = (
    *(_item(f"{name}_rank", "1 is the best of the list") for name in RANKED),
    *(Context(f"{name}_best", scope="item", unit="of the list") for name in RANKED[:2]),
    *(Context(f"{name}_best", scope="item", unit="of the list") for name in RANKED[4:6]),
)

CONTEXT: Final = (*REQUEST, *ITEM, *LISTED)

RATES: Final = (
    Derived("tour_share", ("tour_visits", "tour_city_visits"), visit_share),
    Derived("tour_inner_rate", ("tour_inner", "tour_city_inner", "tour_share"), inner_rate),
    Derived("tour_trip_share", ("tour_in_trips", "tour_visits"), trip_share),
    *(
        Derived(
            f"tour_{end}_{name}_rate",
            (f"tour_{end}_{name}_item", f"tour_{end}_{name}", "tour_inner_rate"),
            pair_rate,
        )
        for end in ENDS
        for name in (*STEPPED, "together")
    ),
    *(
        Derived(made, (f"tour_first_{name}_rate", f"tour_last_{name}_rate"), both_ends)
        for made, name in (
            ("tour_together", "together"),
            ("tour_next", "next"),
            ("tour_spread", "spread"),
        )
    ),
    *(
        Derived(
            f"tour_{end}_lift", (f"tour_{end}_together_rate", "tour_inner_rate"), kernels.log_ratio
        )
        for end in ENDS
    ),
)

PLACE: Final = (
    *(
        Derived(
            f"tour_{end}_km",
            (f"tour_{end}_lat", f"tour_{end}_lon", "item_lat", "item_lon"),
            kernels.distance_km,
            unit="km",
        )
        for end in ENDS
    ),
    Derived(
        "tour_ends_km",
        ("tour_first_lat", "tour_first_lon", "tour_last_lat", "tour_last_lon"),
        kernels.distance_km,
        unit="km",
    ),
    Derived("tour_detour_km", ("tour_first_km", "tour_last_km", "tour_ends_km"), detour_km),
    Derived("tour_nearer_km", ("tour_first_km", "tour_last_km"), nearer_km),
    *(
        Derived(
            f"tour_is_{end}_category", ("tour_category", f"tour_{end}_category"), kernels.is_same
        )
        for end in ENDS
    ),
)

AGAINST_LIST: Final = (
    Derived("tour_share_against_list", ("tour_share", "tour_share_best"), kernels.ratio),
    Derived("tour_inner_against_list", ("tour_inner_rate", "tour_inner_rate_best"), kernels.ratio),
    Derived(
        "tour_together_against_list", ("tour_together", "tour_together_best"), kernels.difference
    ),
    Derived("tour_spread_against_list", ("tour_spread", "tour_spread_best"), kernels.difference),
)

MEASURED: Final = (*RATES, *PLACE)
"""What the ranks in the list are taken of: computed before them, by the same kernels."""

DERIVED: Final = (*MEASURED, *AGAINST_LIST)

NAMES: Final = (
    "tour_length",
    "tour_city",
    "tour_items_near",
    *(f.name for f in DERIVED),
    *(f"{name}_rank" for name in RANKED),
)
