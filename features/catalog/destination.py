"""Where a traveller goes next: what is known of orders, and of what was done in the app.

Computed by `features.destinations` and `features.app_actions`, strictly before the moment asked.
"""

from typing import Final

from features import kernels
from features.app_actions import app_names
from features.spec import Context, Derived

ORDERS: Final = (
    Context("item_order_share", scope="item", default=0.0, unit="share of all orders"),
    Context("item_order_share_fast", scope="item", default=0.0, unit="half-life of a week"),
    Context("item_order_share_slow", scope="item", default=0.0, unit="half-life of 45 days"),
    Context("item_home_order_share", scope="item", unit="share of the home's orders"),
    Context("own_orders_item", scope="item", default=0.0, unit="orders"),
    Context("own_orders_country", scope="item", default=0.0, unit="orders"),
    Context("own_orders_continent", scope="item", default=0.0, unit="orders"),
    Context("own_days_since_item", scope="item", unit="days"),
    Context("own_days_since_country", scope="item", unit="days"),
    Context("follows_last", scope="item", default=0.0, unit="share of travellers"),
    Context("follows_any", scope="item", default=0.0, unit="share of travellers"),
    Context("item_continent", scope="item", unit="code"),
    Context("own_orders", default=0.0, unit="orders"),
    Context("own_days_since_order", unit="days"),
    Context("own_destinations", default=0.0, unit="of the last ones"),
    Context("days_since_known", unit="days: how old the newest knowledge is"),
    Context("home_city", unit="id"),
)

TRAVELLER: Final = (
    Context("own_premium_orders", default=0.0, unit="orders"),
    Context("own_days_since_first_order", unit="days"),
    Context("own_continents", default=0.0),
    Context("own_last_is_premium", unit="0 or 1: of the last order"),
    Context("own_last_premium_share", unit="share of premium orders to the last destination"),
    Context("own_last_continent", unit="code"),
    Context("own_orders_after_session", default=0.0, unit="orders after the last app session"),
    Context("own_reviews", default=0.0),
    Context("own_rating", unit="0..5, mean"),
    Context("gender", unit="code"),
    Context("age_band", unit="code"),
)

APP: Final = tuple(Context(name) for name in app_names())

DERIVED: Final = (
    Derived("own_share_item", ("own_orders_item", "own_orders"), kernels.ratio, unit="share"),
    Derived("own_share_country", ("own_orders_country", "own_orders"), kernels.ratio, unit="share"),
    Derived(
        "item_order_trend", ("item_order_share_fast", "item_order_share_slow"), kernels.log_ratio
    ),
    Derived("item_season", ("item_order_share_slow", "item_order_share"), kernels.log_ratio),
    Derived("item_home_lift", ("item_home_order_share", "item_order_share"), kernels.log_ratio),
)

STEPS: Final = ((5, 4), (5, 6), (6, 4), (6, 7), (7, 8), (8, 9))
"""Types of action of which the second tells how far the first was taken."""

APP_DERIVED: Final = tuple(
    Derived(f"app_{scope}_{then}_per_{first}", (f"{name}_{then}", f"{name}_{first}"), kernels.ratio)
    for first, then in STEPS
    for scope, name in (("all", "app_actions"), ("last", "app_last1_actions"))
)

DESTINATION: Final = (
    *(f.name for f in ORDERS),
    *(f.name for f in DERIVED),
    "app_sessions_recent",
    "app_days_since",
)

PREMIUM: Final = (
    "own_orders",
    "own_days_since_order",
    "own_destinations",
    "home_city",
    *(f.name for f in TRAVELLER),
    *(f.name for f in APP),
    *(f.name for f in APP_DERIVED),
)
