"""What is stored of a user in one city: plans, visits, and how long ago."""

from typing import Final

from features.spec import Count, Decayed, Recency, Stored

STORED: Final = (
    Stored("user_city_views_30d", Count(("view_item",), 30), 0.0, "events"),
    Stored("user_city_interest", Decayed(("view_item", "search"), 7.0, 30), 0.0, "events"),
    Stored("user_city_searches_30d", Count(("search",), 30), 0.0, "events"),
    Stored("user_city_favourites_90d", Count(("favourite",), 90), 0.0, "events"),
    Stored("user_city_pays_90d", Count(("pay",), 90), 0.0, "orders"),
    Stored("user_city_visits_90d", Count(("visit",), 90), 0.0, "events"),
    Stored("user_city_days_since_visit", Recency(("visit",), 90), unit="days"),
    Stored("user_city_days_since_event", Recency((), 90), unit="days"),
)
