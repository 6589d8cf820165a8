"""The views that are stored, and the feature sets that models are trained on: names, in order."""

from typing import Final

from features.catalog import (
    away,
    catalogue,
    context,
    derived,
    destination,
    discovery,
    item,
    item_list,
    next_item,
    short_trip,
    user,
    user_city,
)
from features.errors import SpecError
from features.spec import FeatureSet, FeatureView, index_features

USER: Final = FeatureView("user", ("user_id",), user.STORED)
ITEM: Final = FeatureView("item", ("item_id",), item.STORED)
USER_CITY: Final = FeatureView("user_city", ("user_id", "city"), user_city.STORED)
ITEM_LIST: Final = FeatureView("item_list", ("item_id",), item_list.STORED)
VIEWS: Final = {view.name: view for view in (USER, ITEM, USER_CITY)}

CATALOG: Final = index_features(
    (
        user.STORED,
        item.STORED,
        user_city.STORED,
        item_list.STORED,
        context.ALL,
        derived.ALL,
        next_item.CONTEXT,
        next_item.DERIVED,
        short_trip.CONTEXT,
        short_trip.DERIVED,
        away.CONTEXT,
        catalogue.CONTEXT,
        away.DERIVED,
        away.HOME_CONTEXT,
        away.HOME_DERIVED,
        destination.ORDERS,
        destination.TRAVELLER,
        destination.APP,
        destination.DERIVED,
        destination.APP_DERIVED,
    )
)

TRAVEL: Final = FeatureSet(
    "travel",
    (
        # traveller
        "user_views_7d",
        "user_views_30d",
        "user_searches_7d",
        "user_pays_30d",
        "user_pays_90d",
        "user_visits_90d",
        "user_refund_share_90d",
        "user_usual_price",
        "user_active_days_30d",
        "user_cities_90d",
        "user_days_since_pay",
        "user_resident_probability",
        # traveller in this city
        "user_city_views_30d",
        "user_city_interest",
        "user_city_searches_30d",
        "user_city_pays_90d",
        "user_city_visits_90d",
        "user_city_days_since_visit",
        # item
        "item_price",
        "item_rating",
        "item_level",
        "item_category",
        "item_kind",
        "item_views_7d",
        "item_viewers_30d",
        "item_sales_7d",
        "item_sales_decayed",
        "item_refund_share_30d",
        "item_favourite_rate_30d",
        "item_pay_rate_30d",
        "item_views_trend",
        "item_local_sales_30d",
        "item_visitor_sales_30d",
        "item_visitor_share",
        "item_holiday_share",
        "item_weekend_share",
        "item_days_since_pay",
        # moment, session and recall
        "hour",
        "weekday",
        "month",
        "is_holiday",
        "days_to_holiday",
        "is_there",
        "placement",
        "recent_views",
        "minutes_since_action",
        "recent_same_category",
        "recent_same_item",
        "touch_order",
        "touch_minutes",
        "touch_offset",
        "touched_items",
        "touched_in_list",
        "list_size",
        "price_rank",
        "recall_sources",
        "recall_rank",
        "recall_hot_score",
        "recall_item_cf_score",
        "recall_nearby_score",
        "recall_history_score",
        "recall_nearby_people_score",
        "recall_package_score",
        "recall_query_cf_score",
        "recall_persona_score",
        "recall_embedding_score",
        "recall_fresh_score",
        # relations
        "distance_km",
        "distance_from_centre_km",
        "distance_from_anchor_km",
        "distance_from_home_km",
        "trip_km",
        "is_resident_city",
        "is_visitor",
        "is_in_browse_city",
        "distance_against_list",
        "price_against_usual",
        "price_against_list",
        "price_position",
        "price_against_cheapest",
        "price_against_anchor",
        "rating_against_list",
        "taste_for_category",
        "persona_fit",
        "price_fit",
        "is_anchor_category",
        "is_open",
        "log_sales_30d",
        "log_views_30d",
        "sales_against_list",
        "visitor_fit",
        "holiday_fit",
    ),
    CATALOG,
)

SHOWN_LIST: Final = FeatureSet(  # a list that was asked for, in the order in which it came in
    "shown_list",
    (
        # the list, and how the session came to it
        "list_size",
        "list_price_median",
        "list_price_spread",
        "list_price_ascent",
        "list_order",
        "filters",
        "device",
        "session_steps",
        "step_seconds",
        "step_action",
        "touches",
        "touched_items",
        "touched_in_list",
        "last_touch_rank",
        "deepest_touch_rank",
        "earlier_lists",
        "earlier_overlap",
        # the item in the list
        "recall_rank",
        "untouched_rank",
        "price_rank",
        "cheaper_above",
        "shown_price",
        "shown_against_list",
        "shown_against_cheapest",
        "shown_against_above",
        "shown_against_below",
        "shown_against_cheapest_above",
        "shown_against_usual",
        "popularity_rank",
        "item_list_shows",
        "item_list_touches",
        "choice_rate",
        # the item in the session
        "touch_order",
        "touch_minutes",
        "touch_action",
        "touch_dwell_s",
        "touch_offset",
        "deepest_offset",
        "touch_views",
        "touch_deals",
        "touch_searches",
        "shown_against_last_touch",
        "shown_against_touched",
        "earlier_times",
        "earlier_passed",
        "earlier_shift",
        "shown_against_earlier",
        "recall_item_cf_score",
    ),
    CATALOG,
)

NEXT_ITEM: Final = FeatureSet("next_item", next_item.NAMES, CATALOG)

SHORT_TRIP: Final = FeatureSet("short_trip", short_trip.NAMES, CATALOG)

DISCOVERY: Final = FeatureSet(
    "discovery",
    (
        *(feature.name for feature in discovery.ALL),
        "recall_rank",
        "recall_hot_score",
        "distance_from_centre_km",
        "distance_from_home_km",
        "trip_km",
        "is_visitor",
        "list_size",
    ),
    index_features((item.STORED, user.STORED, context.ALL, discovery.ALL, derived.ALL)),
)
"""Where nothing but visits is known. Of protocols on check-ins: no server computes it, and so it is
none of SETS."""

AWAY_PLACE: Final = FeatureSet("away_place", away.PLACE, CATALOG)
AWAY_ROUTE: Final = FeatureSet("away_route", away.ROUTE, CATALOG)
AWAY_HOME: Final = FeatureSet("away_home", away.HOME, CATALOG)
DESTINATION: Final = FeatureSet("destination", destination.DESTINATION, CATALOG)
PREMIUM: Final = FeatureSet("premium", destination.PREMIUM, CATALOG)
COLD: Final = FeatureSet("cold", catalogue.COLD, CATALOG)
"""Of protocols on public data, like the one above, and for the same reason none of SETS."""

SETS: Final = {
    feature_set.name: feature_set for feature_set in (TRAVEL, SHOWN_LIST, NEXT_ITEM, SHORT_TRIP)
}


def feature_set(name: str) -> FeatureSet:
    """Raises SpecError with the known names for an unknown set."""
    if name not in SETS:
        raise SpecError(f"unknown feature set {name!r}; known: {', '.join(sorted(SETS))}")
    return SETS[name]
