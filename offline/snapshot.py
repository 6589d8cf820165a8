"""Snapshots: the stored features of every user, item, and user in a city, as of the day's end.

A snapshot holds NaN where a value is unknown; the declared default is put in its place at one door
only (`features.arrow`). It is never changed afterwards: training joins on the day that the server
logged.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.catalog.sets import ITEM, USER, USER_CITY
from features.schema import CATEGORIES, Kind
from features.spec import Attribute, FeatureView, Stored
from offline.aggregate import (
    aggregate,
    attribute_tables,
    check_attributes,
    window_days,
    without_events,
)
from offline.running.job import Findings, Inputs, Job, Read, Setting

INTEREST: Final = "user_city_interest"  # the cities of a heavy user are ranked by it
MAX_CITIES: Final = Setting(20, 1, 200, "cities of a user that are kept; who plans for more?")
_AGE: Final = "user_city_days_since_event"
_PLACE: Final = "place"


def build_user(inputs: Inputs) -> Mapping[str, DataFrame]:
    """Everyone who did something in the longest window, or of whom an attribute is known."""
    return {"snapshot_user": snapshot(USER, inputs)}


def build_item(inputs: Inputs) -> Mapping[str, DataFrame]:
    """Every item of the catalogue, and no other."""
    catalogue = inputs["items"].select("item_id")
    rows = snapshot(ITEM, inputs).join(catalogue, "item_id", how="left_semi")
    return {"snapshot_item": rows}


def build_user_city(inputs: Inputs) -> Mapping[str, DataFrame]:
    """Every user in every city of their events; of heavy users, the cities of most interest."""
    placed = _placed_cities(inputs).cache()  # for the audit
    kept = placed.where(F.col(_PLACE) <= inputs.whole("max_cities"))
    return {"snapshot_user_city": kept.select(*USER_CITY.keys, *USER_CITY.columns)}


def audit_user_city(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many users had more cities than are kept."""
    first_beyond = F.col(_PLACE) == inputs.whole("max_cities") + 1
    cut = _placed_cities(inputs).where(first_beyond).count()
    return Findings(warnings={"users cut at max_cities": cut} if cut else {})


def snapshot_id(view: FeatureView, ds: date) -> str:
    """How servers and exposures name a day's snapshot of a view, such as 2026-05-01.0a1b2c3d..."""
    return f"{ds.isoformat()}.{view.fingerprint}"


def snapshot_day(snapshot: Column, view: FeatureView) -> Column:
    """The date in an id of this view's; null for any other text."""
    named = F.regexp_extract(snapshot, rf"^(\d{{4}}-\d{{2}}-\d{{2}})\.{view.fingerprint}$", 1)
    return F.try_to_date(F.when(named != "", named))


def snapshot(view: FeatureView, inputs: Inputs) -> DataFrame:
    """The view's rows, float32: every key that has attributes, or events in the longest window."""
    tables = {name: with_codes(name, inputs[name]) for name in attribute_tables(view)}
    check_attributes(view, tables)
    # One shuffle by the view's key for the events; the tables are small or hashed by it as well.
    rows = aggregate(view, inputs["clean_events"], inputs.day)
    for name, table in tables.items():
        attributes = table.select(*view.keys, *_attributes(view, name))
        rows = rows.join(attributes, list(view.keys), how="full")
    return rows.select(*view.keys, *(_float32(f) for f in view.features))


def with_codes(name: str, table: DataFrame) -> DataFrame:
    """A table with the numbers that stand for its words: an item's category_code and kind_code."""
    if name != "items":
        return table
    return table.withColumns(
        {
            "category_code": code_of("category", CATEGORIES),
            "kind_code": code_of("kind", tuple(kind.value for kind in Kind)),
        }
    )


def code_of(column: str, words: tuple[str, ...]) -> Column:
    """The index of a column's word, null for an unknown one."""
    place = F.array_position(F.array(*map(F.lit, words)), F.col(column))  # 0: not among them
    return F.when(place > 0, place - 1)


def _attributes(view: FeatureView, table: str) -> list[Column]:
    return [
        F.col(f.aggregate.column).alias(f.name)
        for f in view.features
        if isinstance(f.aggregate, Attribute) and f.aggregate.table == table
    ]


def _float32(feature: Stored) -> Column:
    value = F.coalesce(F.col(feature.name), F.lit(without_events(feature.aggregate)))
    return value.cast("float").alias(feature.name)


def _placed_cities(inputs: Inputs) -> DataFrame:
    """The whole snapshot with each city's place among its user's: most interest first."""
    by_interest = Window.partitionBy("user_id").orderBy(
        F.col(INTEREST).desc(), F.col(_AGE).asc(), F.col("city").asc()
    )
    rows = snapshot(USER_CITY, inputs)
    return rows.withColumn(_PLACE, F.row_number().over(by_interest))


def _reads(view: FeatureView) -> tuple[Read, ...]:
    attributes = tuple(Read(name) for name in attribute_tables(view))
    return (Read("clean_events", days=window_days(view)), *attributes)


def _version(view: FeatureView) -> int:
    """Another declaration is another snapshot: yesterday's output is stale then."""
    return int(view.fingerprint[:8], 16)


JOB_USER: Final = Job(
    "snapshot_user", _reads(USER), ("snapshot_user",), build_user, version=_version(USER)
)
JOB_ITEM: Final = Job(
    "snapshot_item", _reads(ITEM), ("snapshot_item",), build_item, version=_version(ITEM)
)
JOB_USER_CITY: Final = Job(
    "snapshot_user_city",
    _reads(USER_CITY),
    ("snapshot_user_city",),
    build_user_city,
    version=_version(USER_CITY),
    settings={"max_cities": MAX_CITIES},
    audit=audit_user_city,
)
