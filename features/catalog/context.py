"""What the request knows: when, where, by whom, and what the list of candidates looks like.

The server logs every one of these with the exposure; replay computes them with the same functions
(`features.listwise`, `features.touches`, `features.pricewise`, `features.moment`).
"""

from typing import Final

from features.spec import Context

MOMENT: Final = (
    Context("hour", unit="0..23, local"),
    Context("weekday", unit="0..6, Monday is 0"),
    Context("month", unit="1..12, of the travel date"),
    Context("is_holiday", unit="0 or 1, of the travel date"),
    Context("days_to_holiday", unit="days, 0..60; 0 on a holiday"),
)

PLACE: Final = (
    Context("browse_city", unit="id"),
    Context("city_lat", unit="degrees"),
    Context("city_lon", unit="degrees"),
    Context("gps_lat", unit="degrees"),
    Context("gps_lon", unit="degrees"),
    Context("is_there", unit="0 or 1: GPS city is the browse city"),
    Context("anchor_lat", unit="degrees: of the page's own item or hotel"),
    Context("anchor_lon", unit="degrees"),
    Context("anchor_price", unit="CNY"),
    Context("anchor_category", unit="code"),
    Context("placement", unit="index in PLACEMENTS"),
)

SESSION: Final = (
    Context("recent_views", default=0.0, unit="live actions in the last day"),
    Context("minutes_since_action", unit="minutes"),
    Context("recent_same_category", scope="item", default=0.0, unit="live actions"),
    Context("recent_same_item", scope="item", default=0.0, unit="live actions"),
)

TOUCHES: Final = (  # of `features.touches`
    Context("touch_order", scope="item", unit="1 is the item touched last"),
    Context("touch_minutes", scope="item", unit="minutes since it was touched last"),
    Context("touched_items", default=0.0, unit="items of the session"),
    Context("touched_in_list", default=0.0, unit="candidates"),
    Context("last_touch_rank", unit="place in the incoming order"),
)

LIST: Final = (
    Context("list_size", unit="candidates"),
    Context("list_price_median", unit="CNY"),
    Context("list_price_spread", unit="CNY: interquartile range"),
    Context("list_price_min", unit="CNY"),
    Context("price_rank", scope="item", unit="1 is the cheapest candidate"),
    Context("list_rating_median"),
    Context("list_sales_max", unit="orders"),
    Context("list_distance_median", unit="km from the traveller or the city's centre"),
)

READING: Final = (  # of `features.touches` and `features.pricewise`: a page as it was read
    Context("touch_views", scope="item", default=0.0, unit="touches"),
    Context("touch_deals", scope="item", default=0.0, unit="touches"),
    Context("touch_searches", scope="item", default=0.0, unit="touches"),
    Context("touch_favourites", scope="item", default=0.0, unit="touches"),
    Context("touch_orders", scope="item", default=0.0, unit="touches"),
    Context("touch_action", scope="item", unit="code in ACTION_CODES, of the last touch"),
    Context("touch_dwell_s", scope="item", default=0.0, unit="seconds"),
    Context("untouched_rank", scope="item", unit="1 is the first candidate left alone"),
    Context("deepest_touch_rank", unit="place in the incoming order"),
    Context("touches", default=0.0, unit="touches of the session"),
    Context("last_touch_price", unit="CNY"),
    Context("touched_price_mean", unit="CNY: of the candidates touched"),
    Context("price_above", scope="item", unit="CNY: of the candidate just above"),
    Context("price_below", scope="item", unit="CNY: of the candidate just below"),
    Context("cheapest_above", scope="item", unit="CNY"),
    Context("cheaper_above", scope="item", unit="candidates"),
    Context("list_price_ascent", unit="share of steps down the list that are no cheaper"),
)

EARLIER: Final = (  # of `features.earlier_lists`
    Context("earlier_times", scope="item", default=0.0, unit="earlier lists that showed it"),
    Context("earlier_passed", scope="item", default=0.0, unit="of these, not chosen"),
    Context("earlier_price", scope="item", unit="CNY, when it was shown last"),
    Context("earlier_rank", scope="item", unit="place, when it was shown last"),
    Context("earlier_lists", default=0.0, unit="lists of the session"),
    Context("earlier_overlap", default=0.0, unit="share of the candidates in the list before"),
)

ASKED: Final = (  # what the client says of a list that was asked for
    Context("shown_price", scope="item", unit="CNY, as displayed: prices change by the day"),
    Context("device", unit="index in features.shown_list.DEVICES"),
    Context("list_order", unit="index in features.shown_list.ORDERS: what it is sorted by"),
    Context("filters", default=0.0, unit="filters in force"),
    Context("session_steps", default=0.0, unit="things done in the session before, of any kind"),
    Context("step_seconds", unit="seconds since the last of them"),
    Context("step_action", unit="code in ACTION_CODES, of the last of them"),
    Context("popularity_rank", scope="item", unit="1 is touched by most sessions"),
)

RECALL: Final = (
    Context("recall_sources", scope="item", unit="sources that proposed it"),
    Context("recall_rank", scope="item", unit="1 is the best, over the merged list"),
    Context("recall_hot_score", scope="item", default=0.0),
    Context("recall_item_cf_score", scope="item", default=0.0),
    Context("recall_nearby_score", scope="item", default=0.0),
    Context("recall_history_score", scope="item", default=0.0),
    Context("recall_nearby_people_score", scope="item", default=0.0),
    Context("recall_package_score", scope="item", default=0.0),
    Context("recall_query_cf_score", scope="item", default=0.0),
    Context("recall_persona_score", scope="item", default=0.0),
    Context("recall_embedding_score", scope="item", default=0.0),
    Context("recall_fresh_score", scope="item", default=0.0),
)

ALL: Final = (*MOMENT, *PLACE, *SESSION, *TOUCHES, *LIST, *READING, *EARLIER, *ASKED, *RECALL)
