"""What a catalogue says of an item before anybody has been seen to look at it.

Computed by `features.catalogue_list`.
"""

from typing import Final

from features.spec import Context

CONTEXT: Final = (
    Context("item_heat", scope="item", unit="0..1: the platform's own measure of interest"),
    Context("city_items", scope="item", unit="items of the city"),
    Context("city_graded_share", scope="item", unit="share of them that are 4A or 5A"),
    Context("city_price_rank", scope="item", unit="share of the city's that cost less"),
    Context("city_level_rank", scope="item", unit="share of the city's that are graded lower"),
    Context("city_heat_rank", scope="item", unit="share of the city's with less heat"),
)

COLD: Final = (
    "item_price",
    "item_level",
    "item_category",
    *(f.name for f in CONTEXT),
)
"""For items without any behaviour of their own."""
