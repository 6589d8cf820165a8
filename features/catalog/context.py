"""What the request knows: when, where, by whom, and what the list of candidates looks like.

The server logs every one of these with the exposure; replay computes them with the same functions
(`features.listwise`, `features.moment`).
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

LIST: Final = (
    Context("list_size", unit="candidates"),
    Context("list_price_median", unit="CNY"),
    Context("list_price_spread", unit="CNY: interquartile range"),
    Context("list_rating_median"),
    Context("list_sales_max", unit="orders"),
    Context("list_distance_median", unit="km from the traveller or the city's centre"),
)

RECALL: Final = (
    Context("recall_sources", scope="item", unit="sources that proposed it"),
    Context("recall_rank", scope="item", unit="1 is the best, over the merged list"),
    Context("recall_hot_score", scope="item", default=0.0),
    Context("recall_item_cf_score", scope="item", default=0.0),
    Context("recall_nearby_score", scope="item", default=0.0),
    Context("recall_history_score", scope="item", default=0.0),
)

ALL: Final = (*MOMENT, *PLACE, *SESSION, *LIST, *RECALL)
