"""How much each user cared for each item: what personas and item vectors are learnt from."""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.schema import Action
from offline.running.job import Day
from offline.spark.exact import exact_sum

SCALE_BITS: Final = 20  # sums of a whole lake stay exact up to 2**43
_STRENGTHS: Final[Mapping[Action, float]] = {  # as of triggers in features/recall/recent.py
    Action.VIEW_ITEM: 1.0,
    Action.FAVOURITE: 3.0,
    Action.ORDER: 3.0,
    Action.PAY: 3.0,
    Action.VISIT: 2.0,
}


def interest(events: DataFrame, day: Day, days: int, half_life_days: float) -> DataFrame:
    """(user_id, item_id, w): strength of the action * 2^(-age / half-life), over `days`.

    The shuffle brings a user's events on an item together.
    """
    recent = F.col("event_date").between(F.lit(day.before(days - 1)), F.lit(day.ds))
    strength = F.create_map(*(F.lit(v) for a, w in _STRENGTHS.items() for v in (str(a), w)))
    age = F.date_diff(F.lit(day.ds), F.col("event_date"))
    weight = strength[F.col("action")] * F.pow(F.lit(2.0), -age / F.lit(half_life_days))
    told = F.col("about_item").isNotNull() & F.col("action").isin(*map(str, _STRENGTHS))
    return (
        events.where(recent & told)
        .groupBy("user_id", F.col("about_item").alias("item_id"))
        .agg(exact_sum(weight, SCALE_BITS).alias("w"))
    )
