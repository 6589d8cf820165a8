"""The vocabulary: id types, actions, audiences, and the columns of tables that cross a border.

A border table is written by one part and read by another (simulator or server -> lake -> Spark).
Its columns are declared here once, in plain type names; `features.arrow` turns them into Arrow
schemas and `offline.tables` into Spark schemas with keys and value checks.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NewType

import numpy as np
from numpy.typing import NDArray

UserId = NewType("UserId", int)
ItemId = NewType("ItemId", int)
CityId = NewType("CityId", int)

Ids = NDArray[np.int64]
F32 = NDArray[np.float32]
F64 = NDArray[np.float64]
Bools = NDArray[np.bool_]
Columns = Mapping[str, F64]
"""Feature name -> (n,), or (1,) for what the whole request shares. Missing is NaN."""

UNKNOWN_ID: Final = 0
"""The id of nobody and of nothing: real ids are positive."""
MAX_CITY_ID: Final = 2**24 - 1
"""City ids travel through float32 feature rows, which hold integers exactly up to here."""


class Action(StrEnum):
    """What a user did, in the order of a purchase."""

    VIEW_ITEM = "view_item"
    VIEW_DEAL = "view_deal"
    FAVOURITE = "favourite"
    SEARCH = "search"
    ORDER = "order"
    PAY = "pay"
    REFUND = "refund"
    VISIT = "visit"


ON_DEALS: Final = (Action.VIEW_DEAL, Action.ORDER, Action.PAY, Action.REFUND)
"""What may name a deal and no item; the item's page that led there stands for it then."""


class Kind(StrEnum):
    """What an item is."""

    POI = "poi"
    PACKAGE = "package"
    TOUR = "tour"


class Audience(StrEnum):
    """Who asks, relative to the browse city."""

    LOCAL = "local"
    VISITOR = "visitor"
    UNKNOWN = "unknown"


class TripState(StrEnum):
    """Where a traveller stands in a trip: at home, planning, or there already."""

    HOME = "home"
    PLANNING = "planning"
    THERE = "there"


PLACEMENTS: Final = ("channel_home", "poi_detail", "search_no_result", "hotel_cross_sell")

CATEGORIES: Final = (
    "scenic",
    "museum",
    "theme_park",
    "heritage",
    "nature",
    "family",
    "nightlife",
    "wellness",
    "show",
    "food",
    "shopping",
    "sports",
)
"""Categories of items, in code order: `category_code` is the index here."""

# Types: int64, int32, float64, float32, string, bool, date, timestamp_ms (UTC), list<string>,
# list<int32>, list<int64>, list<float32>. A trailing "?" says that null is allowed.
TableColumns = Mapping[str, str]

EVENTS: Final[TableColumns] = {
    "event_id": "string",
    "at": "timestamp_ms",
    "user_id": "int64",
    "session_id": "int64",
    "action": "string",
    "item_id": "int64?",
    "deal_id": "int64?",
    "order_id": "int64?",  # binds order, pay, refund and visit of one purchase
    "referrer_item_id": "int64?",  # the POI page that led to this deal page or order
    "browse_city": "int64?",  # the city selected in the app
    "lat": "float64?",  # GPS, WGS84 degrees
    "lon": "float64?",
    "query": "string?",
    "request_id": "string?",  # the exposure this came from, if any
    "position": "int32?",  # 1-based, in that exposure
    "placement": "string?",
    "amount_cny": "float64?",
    "arrived_at": "timestamp_ms",
}

ITEMS: Final[TableColumns] = {
    "item_id": "int64",
    "kind": "string",
    "name": "string",
    "city": "int64",
    "lat": "float64",
    "lon": "float64",
    "category": "string",
    "tags": "list<string>",
    "price_cny": "float64?",
    "rating": "float64?",  # 0..5
    "level": "int32?",  # A-level of a scenic area, 1..5
    "open_months": "int32",  # bit m-1 set: open in month m; 4095 is all year
    "sellable": "bool",
}

ITEM_MEMBERS: Final[TableColumns] = {  # what a package or tour is made of
    "item_id": "int64",
    "member_item_id": "int64",
}

DEALS: Final[TableColumns] = {
    "deal_id": "int64",
    "name": "string",
    "price_cny": "float64",
    "sellable": "bool",
}

DEAL_ITEMS: Final[TableColumns] = {"deal_id": "int64", "item_id": "int64"}

USERS: Final[TableColumns] = {  # declared facts only
    "user_id": "int64",
    "declared_city": "int64?",
    "number_city": "int64?",  # attribution of the telephone number
    "gender": "string?",
    "age_band": "string?",
    "registered_at": "timestamp_ms?",
}

CITIES: Final[TableColumns] = {
    "city_id": "int64",  # GeoNames id, or a grid cell's
    "name": "string",
    "country": "string",
    "lat": "float64",
    "lon": "float64",
    "population": "int64",
    "timezone": "string",
}

EXPOSURES: Final[TableColumns] = {  # one row per shown item
    "request_id": "string",
    "at": "timestamp_ms",
    "user_id": "int64",
    "session_id": "int64?",
    "placement": "string",
    "browse_city": "int64",
    "audience": "string",
    "trip_state": "string",
    "page": "int32",
    "item_id": "int64",
    "position": "int32",  # 1-based over all pages of the request
    "score": "float64",
    "sources": "list<string>",  # recall sources that proposed it, best first
    "reason": "string",
    "propensity": "float32",  # probability that this item took this position
    "variants": "list<string>",  # "layer:variant"
    "release": "string",
    "user_snapshot": "string",
    "item_snapshot": "string",
    "fingerprint": "string",  # of the feature set that scored it
    "degradation": "list<string>",
    "context": "list<float32>",  # the set's context features, in the set's order
    "matrix": "list<float32>?",  # the assembled row, logged for a hashed share of users
    "team": "string?",  # the ranker whose item it is, where two share the page; null: neither's
}

BORDER_TABLES: Final[Mapping[str, TableColumns]] = {
    "events": EVENTS,
    "items": ITEMS,
    "item_members": ITEM_MEMBERS,
    "deals": DEALS,
    "deal_items": DEAL_ITEMS,
    "users": USERS,
    "cities": CITIES,
    "exposures": EXPOSURES,
}

HARMLESS: Final = frozenset({"reserve"})
"""Degradations of a page with full service all the same: small cities lack items whatever works.
Where the reserve fills in for a part that failed, that part is named beside it."""

LATECOMERS: Final[Mapping[str, frozenset[str]]] = {"exposures": frozenset({"team"})}
"""Nullable columns that were added to a table while files of it existed: older ones may lack them,
and are read as null there."""

PARTITIONED: Final = frozenset({"events", "exposures"})
"""Tables in folders ds=YYYY-MM-DD, the local date of *arrival*: a landed partition never changes.

The rest are dimensions: whole tables, replaced atomically.
"""
SERVED_FILE: Final = re.compile(r"part-(\d{4}-\d\d-\d\d-)?w\d+-\d+-\d{19}(-\d{6})?\.parquet")
"""The names of files that servers add to them: a worker's, and when it began. Whatever has another
name is its producer's, who may land it again."""
LAKE_FILE: Final = "lake.json"
"""At the lake's root: {"name", "timezone", "country", "source"}; the zone fixes what `ds` means."""
MERGING_FILE: Final = "_merging.json"
"""In a partition whose files are being put in the place of others: it has rows twice meanwhile."""
