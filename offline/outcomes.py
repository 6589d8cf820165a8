"""What came of showing an item: the actions that samples are labelled with, weakest first."""

from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.schema import UNKNOWN_ID, Action

OUTCOMES: Final = (
    Action.VIEW_ITEM,
    Action.VIEW_DEAL,
    Action.FAVOURITE,
    Action.ORDER,
    Action.PAY,
    Action.VISIT,  # who went there was not only talked into it
)
"""In the order of strength: the place in here, from 1, is an action's strength."""
_CHOSEN: Final = ("referrer", "session")  # how an order came to its item, where the user chose it


def outcomes(events: DataFrame, sales: DataFrame, *carried: str) -> DataFrame:
    """(user_id, item_id, at, strength) and the columns carried, one row per action on an item.

    An order is an action on the item that it is credited to, where the user had chosen one: of a
    deal that was split by shares, nobody knows which item sold it.
    """
    credited = sales.where(
        (F.col("movement") == "pay")
        & F.col("method").isin(*_CHOSEN)
        & (F.col("item_id") != UNKNOWN_ID)
    ).select("order_id", F.col("item_id").alias("credited_item"))
    actions = events.where(F.col("action").isin(*map(str, OUTCOMES)))
    item = F.coalesce("credited_item", "item_id", "referrer_item_id")
    return (
        actions.join(F.broadcast(credited), "order_id", how="left")  # a day's or two
        .select(
            "user_id",
            item.alias("item_id"),
            "at",
            _strength().alias("strength"),
            *carried,
        )
        .where(F.col("item_id").isNotNull())
    )


def action_of(strength: Column) -> Column:
    """The action's name; null for null and for 0.

    Not element_at(): Spark 4.2 gives a null place the name of the row before.
    """
    named = F.lit(None).cast("string")
    for place, action in enumerate(OUTCOMES, start=1):
        named = F.when(strength == place, F.lit(str(action))).otherwise(named)
    return named


def _strength() -> Column:
    names = F.array(*(F.lit(str(a)) for a in OUTCOMES))
    return F.array_position(names, F.col("action")).cast("int")
