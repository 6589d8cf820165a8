"""Signs of where a user lives, by dimension: seen there at night, buys there, says so...

Events carry the `case` that they belong to and their `age_days` in it. Case 0 is the user as of
today; the others are the same user as of earlier days, to learn from.
"""

from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.schema import Action, Kind

BEHAVIOUR: Final = (
    "night",  # GPS between 22 and 6 o'clock by the sun
    "workday",  # GPS on workdays between 9 and 18 o'clock
    "seen",  # GPS at any hour, else a redeemed order: was there in person
    "order",
    "visit",  # redeemed orders
    "search",
    "view",
    "browse",  # the city selected in the app
    "stay",  # what guests do: pages beside a hotel booking, packages and tours bought or redeemed
)
PRESENCE: Final = ("night", "seen")  # tell where somebody was found
STATED: Final = ("declared", "number")  # said by the user; attribution of the telephone number
DIMENSIONS: Final = (*BEHAVIOUR, *STATED)
CASE: Final = ("user_id", "case")
NOW: Final = 0  # the case of today

NIGHT_FROM, NIGHT_TO = 22, 6  # o'clock by the sun
WORK_FROM, WORK_TO = 9, 18
HOTEL_PLACEMENT: Final = "hotel_cross_sell"


def observe(events: DataFrame, dimensions: tuple[str, ...] = BEHAVIOUR) -> DataFrame:
    """(user_id, case, dimension, city, age_days, times, rest_times): evidence by the day.

    `rest_times` are those on weekends and holidays. One shuffle by user serves all that follows.
    """
    cities = _cities()
    named = F.array(
        *(F.struct(F.lit(d).alias("dimension"), cities[d].alias("city")) for d in dimensions)
    )
    is_rest = F.col("day_type") != "workday"
    return (
        events.repartition("user_id")
        .select(*CASE, "age_days", is_rest.alias("is_rest"), F.explode(named).alias("sign"))
        .where(F.col("sign.city").isNotNull())
        .groupBy(*CASE, "sign.dimension", "sign.city", "age_days")
        .agg(
            F.count(F.lit(1)).alias("times"),
            F.count(F.when(F.col("is_rest"), 1)).alias("rest_times"),
        )
    )


def state(users: DataFrame, cases: DataFrame) -> DataFrame:
    """(user_id, case, dimension, city): what users and their numbers say, for each of their cases.

    Everybody has the case of today, also without any event.
    """
    signs = F.array(
        F.struct(F.lit("declared").alias("dimension"), F.col("declared_city").alias("city")),
        F.struct(F.lit("number").alias("dimension"), F.col("number_city").alias("city")),
    )
    said = users.select("user_id", F.explode(signs).alias("sign")).where(
        F.col("sign.city").isNotNull()
    )
    earlier = cases.where(F.col("case") != NOW).select(*CASE)
    return (
        said.withColumn("case", F.lit(NOW))
        .unionByName(said.join(earlier, "user_id", how="inner"))
        .select(*CASE, "sign.dimension", "sign.city")
    )


def handle(events: DataFrame) -> DataFrame:
    """(user_id, case, item_id, age_days, times): items bought or visited, by the day."""
    acted = events.where(F.col("action").isin(Action.ORDER, Action.VISIT))
    return (
        acted.where(F.col("about_item").isNotNull())
        .repartition("user_id")
        .groupBy(*CASE, F.col("about_item").alias("item_id"), "age_days")
        .agg(F.count(F.lit(1)).alias("times"))
    )


def in_all(handled: DataFrame) -> DataFrame:
    """`handled` of all days together: how often, and with the newest age."""
    return handled.groupBy(*CASE, "item_id").agg(
        F.min("age_days").alias("age_days"), F.sum("times").alias("times")
    )


def _cities() -> dict[str, Column]:
    """Dimension -> the city that an event speaks for in it, null for none."""
    action, gps, hour = F.col("action"), F.col("gps_city"), F.col("solar_hour")
    is_night = (hour >= NIGHT_FROM) | (hour < NIGHT_TO)
    is_work = (F.col("day_type") == "workday") & (hour >= WORK_FROM) & (hour < WORK_TO)
    is_visit, is_order = action == Action.VISIT, action == Action.ORDER
    is_look = action.isin(Action.VIEW_ITEM, Action.VIEW_DEAL, Action.FAVOURITE)
    is_packaged = F.col("kind").isin(Kind.PACKAGE, Kind.TOUR) & (is_order | is_visit)
    is_guest = (F.col("placement") == HOTEL_PLACEMENT) | is_packaged
    of_item = F.col("item_city")
    found = {
        "night": F.when(is_night, gps),
        "workday": F.when(is_work, gps),
        "seen": F.coalesce(gps, F.when(is_visit, of_item)),
        "order": F.when(is_order, of_item),
        "visit": F.when(is_visit, of_item),
        "search": F.when(action == Action.SEARCH, F.col("browse_city")),
        "view": F.when(is_look, of_item),
        "browse": F.col("browse_city"),
        "stay": F.when(is_guest, of_item),
    }
    assert tuple(found) == BEHAVIOUR
    return found
