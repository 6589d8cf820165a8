"""What is stored of an item: what it is, how it sells, and to whom."""

from typing import Final

from features.personas import PERSONAS
from features.spec import Attribute, Count, Decayed, Distinct, Rate, Ratio, Recency, Stored

FACTS: Final = (
    Stored("item_city", Attribute("items", "city"), unit="id"),
    Stored("item_lat", Attribute("items", "lat"), unit="degrees"),
    Stored("item_lon", Attribute("items", "lon"), unit="degrees"),
    Stored("item_price", Attribute("items", "price_cny"), unit="CNY"),
    Stored("item_rating", Attribute("items", "rating"), unit="0..5"),
    Stored("item_level", Attribute("items", "level"), 0.0, "1..5"),
    Stored("item_open_months", Attribute("items", "open_months"), 4095.0, "bit mask"),
    Stored("item_category", Attribute("items", "category_code"), unit="code"),
    Stored("item_kind", Attribute("items", "kind_code"), unit="code"),
)

DEMAND: Final = (
    Stored("item_views_7d", Count(("view_item",), 7), 0.0, "events"),
    Stored("item_views_30d", Count(("view_item",), 30), 0.0, "events"),
    Stored("item_viewers_30d", Distinct("user_id", ("view_item",), 30), 0.0, "users"),
    Stored("item_favourites_30d", Count(("favourite",), 30), 0.0, "events"),
    Stored("item_visits_30d", Count(("visit",), 30), 0.0, "events"),
    Stored("item_sales_7d", Attribute("item_sales", "orders_7d"), 0.0, "orders"),
    Stored("item_sales_30d", Attribute("item_sales", "orders_30d"), 0.0, "orders"),
    Stored("item_sales_decayed", Attribute("item_sales", "orders_decayed"), 0.0, "orders"),
    Stored("item_refund_share_30d", Attribute("item_sales", "refund_share_30d"), unit="share"),
    Stored(
        "item_favourite_rate_30d",
        Rate(Count(("favourite",), 30), Count(("view_item",), 30), prior=0.05, weight=20.0),
        unit="share",
    ),
    Stored("item_pay_rate_30d", Attribute("item_sales", "pay_rate_30d"), unit="share"),
    Stored(
        "item_views_trend",
        Ratio(Count(("view_item",), 7), Count(("view_item",), 30)),
        unit="share",
    ),
    Stored("item_days_since_pay", Attribute("item_sales", "days_since_pay"), unit="days"),
    Stored("item_days_since_view", Recency(("view_item",), 90), unit="days"),
)

AUDIENCE: Final = (
    Stored("item_local_sales_30d", Attribute("item_sales", "local_orders_30d"), 0.0, "orders"),
    Stored("item_visitor_sales_30d", Attribute("item_sales", "visitor_orders_30d"), 0.0, "orders"),
    Stored("item_visitor_share", Attribute("item_sales", "visitor_share"), unit="share"),
    Stored(
        "item_holiday_share",
        Ratio(
            Decayed(("view_item", "visit"), 60.0, 90, where=("day_type", "holiday")),
            Decayed(("view_item", "visit"), 60.0, 90),
        ),
        unit="share",
    ),
    Stored(
        "item_weekend_share",
        Ratio(
            Decayed(("view_item", "visit"), 60.0, 90, where=("day_type", "weekend")),
            Decayed(("view_item", "visit"), 60.0, 90),
        ),
        unit="share",
    ),
)

PERSONA: Final = tuple(
    Stored(f"item_persona_{name}", Attribute("item_persona", name), 1.0 / len(PERSONAS))
    for name in PERSONAS
)
"""Whom the item draws, times how well the persona tells people apart: the weights sum to 1."""

STORED: Final = (*FACTS, *DEMAND, *AUDIENCE, *PERSONA)
