"""What is stored of an item as lists show it: how often it is shown, touched and chosen there."""

from typing import Final

from features.spec import Attribute, Stored

STORED: Final = (
    Stored("item_list_shows", Attribute("item_lists", "shows"), 0.0, "lists"),
    Stored("item_list_choices", Attribute("item_lists", "choices"), 0.0, "lists"),
    Stored("item_list_touches", Attribute("item_lists", "touches"), 0.0, "sessions"),
    Stored("item_list_price", Attribute("item_lists", "price_cny"), unit="CNY: mean of shown"),
)
