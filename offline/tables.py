"""Every table of the lake: columns, key, partition. Checked on every read and every write.

Border tables (what others hand to us) are declared in `features.schema`; the rest is made by the
jobs of `offline.daily`, one partition a day, as of the end of that local day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from features.catalog.sets import ITEM, USER, USER_CITY
from features.errors import SpecError
from features.lists import LISTS
from features.personas import PERSONAS
from features.schema import BORDER_TABLES, EVENTS, PARTITIONED, TableColumns
from features.spec import FeatureView


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns in plain type names, the columns that identify a row, its layout."""

    name: str
    columns: TableColumns
    key: tuple[str, ...]
    partitioned: bool = True  # in folders ds=YYYY-MM-DD
    files: int = 1  # per partition: rows go to file hash(key) % files, sorted by key


_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "events": ("event_id",),
    "items": ("item_id",),
    "item_members": ("item_id", "member_item_id"),
    "deals": ("deal_id",),
    "deal_items": ("deal_id", "item_id"),
    "users": ("user_id",),
    "cities": ("city_id",),
    "exposures": ("request_id", "position"),
}

CLEAN_EVENTS: Final[TableColumns] = {
    **EVENTS,
    "event_date": "date",  # local date of `at`
    "solar_hour": "int32?",  # 0..23 at the GPS longitude: night is night everywhere
    "gps_city": "int64?",  # nearest city to the GPS position, within reach
    "about_item": "int64?",  # its item; of a deal the page that led there, or all that it covers
    "item_city": "int64?",  # of about_item, as category and kind are
    "city": "int64?",  # of the item, else the browse city
    "category": "string?",
    "kind": "string?",
    "amount_cents": "int64?",
    "day_type": "string",  # workday, weekend, holiday; of event_date
}

SALES: Final[TableColumns] = {  # one row per order, credited item and movement
    "order_id": "int64",
    "item_id": "int64",  # UNKNOWN_ID: unattributed
    "movement": "string",  # pay, refund
    "user_id": "int64",
    "deal_id": "int64?",
    "event_date": "date",  # of the movement
    "cents": "int64",  # refunds are negative
    "orders": "float64",  # share of the order credited; a refund's brings it to what is left
    "method": "string",  # referrer, session, shares, unattributed, excess
}

RESIDENT_CITY: Final[TableColumns] = {  # every user with any candidate has a row
    "user_id": "int64",
    "best_city": "int64",
    "probability": "float64",
    "resident_city": "int64?",  # best_city where probability reaches the threshold
    "lat": "float64?",  # of resident_city
    "lon": "float64?",
}

RESIDENT_CITY_MODEL: Final[TableColumns] = {"term": "string", "coefficient": "float64"}

ITEM_SALES: Final[TableColumns] = {  # an item's exact sales, in credited orders
    "item_id": "int64",
    "orders_7d": "float64",
    "orders_30d": "float64",
    "orders_decayed": "float64",  # half-life of 14 days
    "local_orders_30d": "float64",
    "visitor_orders_30d": "float64",
    "visitor_share": "float64",  # shrunk toward the city's share
    "refund_share_30d": "float64?",
    "pay_rate_30d": "float64",  # credited orders per view, smoothed
    "days_since_pay": "float64?",
}

RECENT_ITEMS: Final[TableColumns] = {
    "user_id": "int64",
    "rank": "int32",  # 1 is the newest
    "item_id": "int64",
    "action": "string",
    "at": "timestamp_ms",
    "event_id": "string",  # by which a server knows that it was told already
}

LIST_ROWS: Final[TableColumns] = {
    "key": "int64",  # what ListSpec.key says: a city, an item, a user...
    "item_id": "int64",
    "score": "float64",
    "rank": "int32",  # 1 is the best
    "evidence": "float64",  # what the score rests on: orders, co-views, metres...
}

USER_PERSONA: Final[TableColumns] = {  # how much more than people at large; see profile/personas.py
    "user_id": "int64",
    **dict.fromkeys(PERSONAS, "float64"),
    "price_level": "float64?",  # mean of ln(1 + CNY)
    "evidence": "float64",  # weighted views that it rests on
}

ITEM_PERSONA: Final[TableColumns] = {  # who comes to it, times how well the persona separates
    "item_id": "int64",
    **dict.fromkeys(PERSONAS, "float64"),
    "evidence": "float64",
}

ITEM_VECTORS: Final[TableColumns] = {
    "item_id": "int64",
    "vector": "list<float32>",  # factors: inner products rank
}

QUARANTINE: Final[TableColumns] = {
    "source": "string",  # the table it came from
    "reason": "string",
    "row": "string",  # the row as JSON
    "times": "int64",  # how often just this row came
}

SAMPLES: Final[TableColumns] = {  # one row per candidate of a request
    "request_id": "string",
    "user_id": "int64",
    "item_id": "int64",
    "at": "timestamp_ms",
    "placement": "string",
    "audience": "string",
    "browse_city": "int64",
    "origin": "string",  # exposure, replay
    "position": "int32",  # 1-based; 0 in replay, where nothing was shown
    "recall_rank": "int32",  # order in which recall would show it: a baseline
    "popularity": "float64",  # pooled hot score: a baseline
    "action": "string?",  # strongest later action of the user on the item, null: none
    "known_user": "bool",
    "fingerprint": "string",
    "matrix": "list<float32>",
}

SKEW: Final[TableColumns] = {
    "feature": "string",
    "rows": "int64",
    "mismatches": "int64",
    "largest_difference": "float64",
}


def _snapshot(view: FeatureView) -> Table:
    columns = {**dict.fromkeys(view.keys, "int64"), **dict.fromkeys(view.columns, "float32")}
    return Table(f"snapshot_{view.name}", columns, view.keys, files=4)


TABLES: Final[Mapping[str, Table]] = {
    table.name: table
    for table in (
        *(
            Table(name, columns, _KEYS[name], partitioned=name in PARTITIONED)
            for name, columns in BORDER_TABLES.items()
        ),
        Table("clean_events", CLEAN_EVENTS, ("event_id",), files=4),
        Table("quarantine", QUARANTINE, ("source", "reason", "row")),
        Table("sales", SALES, ("order_id", "movement", "item_id")),
        Table("resident_city", RESIDENT_CITY, ("user_id",), files=4),
        Table("resident_city_model", RESIDENT_CITY_MODEL, ("term",)),
        Table("item_sales", ITEM_SALES, ("item_id",)),
        Table("user_persona", USER_PERSONA, ("user_id",), files=4),
        Table("item_persona", ITEM_PERSONA, ("item_id",)),
        Table("item_vectors", ITEM_VECTORS, ("item_id",)),
        Table("recent_items", RECENT_ITEMS, ("user_id", "rank"), files=4),
        *(Table(name, LIST_ROWS, ("key", "item_id"), files=4) for name in LISTS),
        *(_snapshot(view) for view in (USER, ITEM, USER_CITY)),
        Table("samples", SAMPLES, ("request_id", "item_id"), files=4),
        Table("skew", SKEW, ("feature",)),
    )
}


def table(name: str) -> Table:
    """Raises SpecError with the known names for an unknown table."""
    if name not in TABLES:
        raise SpecError(f"unknown table {name!r}; known: {', '.join(sorted(TABLES))}")
    return TABLES[name]
