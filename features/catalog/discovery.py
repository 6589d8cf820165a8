"""What is known of an item that a traveller has not been to, where nothing but visits is known.

All as of a moment, from strictly earlier visits; `sojourn.results.foursquare_sources` computes it
for protocols whose cases are a traveller and a city, not a request of the server's. All are shares,
ranks and lifts: counts of one moment are another size at the next, and a model that learnt from the
first misreads the second (without them it did as well on held-out travellers of the same moment).
"""

from typing import Final

from features.spec import Context

ITEM: Final = (  # of the item alone, or in its city
    Context("item_visits_per_user", scope="item", unit="visits"),
    Context("item_rest_share", scope="item", unit="share of visits on weekends and holidays"),
    Context(
        "item_month_lift", scope="item", unit="ln of the share of a month's visits over votes'"
    ),
    Context("item_quarter_lift", scope="item", unit="the same of three months"),
    Context("item_recent_lift", scope="item", unit="ln of votes of two months over votes"),
    Context("item_season_lift", scope="item", unit="ln of users of the coming months over users"),
    Context("hot_pooled_share", scope="item", unit="share of the city's votes"),
    Context("hot_local_share", scope="item", unit="the same of locals, shrunk"),
    Context("hot_visitor_share", scope="item", unit="the same of visitors, shrunk"),
    Context("hot_visitor_month_share", scope="item", unit="the same, votes of a month ago half"),
    Context("hot_far_share", scope="item", unit="of visitors from afar, shrunk"),
    Context("hot_far_month_share", scope="item", unit="the same, votes of a month ago half"),
    Context("item_far_share", scope="item", unit="share of the item's users, smoothed"),
    Context("item_standing", scope="item", unit="share of the city's items with no more votes"),
    Context("item_crowd", scope="item", unit="ln of users around, each e^-km, over the mean"),
)
RECALL: Final = (
    Context("recall_hot_rank", scope="item", unit="1 is the best"),
    Context("recall_item_cf_rank", scope="item", unit="1 is the best"),
    Context("recall_nearby_rank", scope="item", unit="1 is the best"),
    Context("recall_compatriots_rank", scope="item", unit="1 is the best"),
    Context("recall_compatriots_score", scope="item", unit="share of votes of the same home"),
    Context("item_cf_lift", scope="item", unit="ln of the share of similarity over that of votes"),
    Context("compatriots_lift", scope="item", unit="ln of their share over that of votes"),
)
TRAVELLER: Final = (
    Context("visits_here", default=0.0, unit="visits to the city"),
    Context("visits_ever", default=0.0, unit="visits"),
    Context("items_ever", default=0.0, unit="items visited"),
)
BOTH: Final = (  # of the traveller's own visits to the city
    Context("own_within_1km", scope="item", unit="share of visits, each times e^-km"),
    Context("own_within_5km", scope="item", unit="share of visits, each times e^-(km / 5)"),
    Context("own_nearest_km", scope="item", unit="km to the nearest item visited"),
    Context("hours_alike", scope="item", unit="mean log lift of the traveller's hours"),
)

ALL: Final = (*ITEM, *RECALL, *TRAVELLER, *BOTH)
