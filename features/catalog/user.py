"""What is stored of a user: how active, how rich a taste, where at home."""

from typing import Final

from features.personas import PERSONAS
from features.schema import CATEGORIES
from features.spec import Amount, Attribute, Count, Decayed, Distinct, Ratio, Recency, Stored

_INTEREST: Final = ("view_item", "favourite", "order", "visit")

ACTIVITY: Final = (
    Stored("user_views_7d", Count(("view_item",), 7), 0.0, "events"),
    Stored("user_views_30d", Count(("view_item",), 30), 0.0, "events"),
    Stored("user_searches_7d", Count(("search",), 7), 0.0, "events"),
    Stored("user_favourites_30d", Count(("favourite",), 30), 0.0, "events"),
    Stored("user_pays_30d", Count(("pay",), 30), 0.0, "orders"),
    Stored("user_pays_90d", Count(("pay",), 90), 0.0, "orders"),
    Stored("user_visits_90d", Count(("visit",), 90), 0.0, "events"),
    Stored("user_refund_share_90d", Ratio(Count(("refund",), 90), Count(("pay",), 90))),
    Stored("user_spend_90d", Amount(("pay",), 90), 0.0, "CNY"),
    Stored("user_usual_price", Ratio(Amount(("pay",), 90), Count(("pay",), 90)), unit="CNY"),
    Stored("user_active_days_30d", Distinct("event_date", (), 30), 0.0, "days"),
    Stored("user_cities_90d", Distinct("city", ("view_item", "search", "visit"), 90), 0.0),
    Stored("user_days_since_event", Recency((), 90), unit="days"),
    Stored("user_days_since_pay", Recency(("pay",), 90), unit="days"),
    Stored(
        "user_pay_per_view_30d", Ratio(Count(("pay",), 30), Count(("view_item",), 30)), unit="share"
    ),
)

TASTE: Final = tuple(
    Stored(
        f"user_taste_{category}",
        Ratio(
            Decayed(_INTEREST, 14.0, 60, where=("category", category)),
            Decayed(_INTEREST, 14.0, 60),
        ),
        unit="share",
    )
    for category in CATEGORIES
)
"""Share of a user's recent interest that each category holds: half-life of a fortnight, because a
taste outlives the trip in which it showed."""

HOME: Final = (
    Stored("user_resident_city", Attribute("resident_city", "resident_city"), unit="id"),
    Stored("user_resident_probability", Attribute("resident_city", "probability")),
    Stored("user_home_lat", Attribute("resident_city", "lat"), unit="degrees"),
    Stored("user_home_lon", Attribute("resident_city", "lon"), unit="degrees"),
)

PERSONA: Final = (
    *(
        Stored(
            f"user_persona_{name}", Attribute("user_persona", name), 1.0, "times people at large"
        )
        for name in PERSONAS
    ),
    Stored("user_price_level", Attribute("user_persona", "price_level"), unit="ln(1 + CNY)"),
)

STORED: Final = (*ACTIVITY, *TASTE, *HOME, *PERSONA)
