"""What a city's families, couples, students... come for: a list for each persona of each city.

score(i | p) = weight(p) * pref(i, p) * sales(i), of `offline/profile/personas.py`: the server adds
the lists up by the traveller's own leans, so that six lists a city do for everybody, where personal
lists would be one for each user and city. sales(i) is the decayed credited orders, and VIEW_WORTH
for each weighted view, so that what sells little is not all alike. The evidence is the weighted
views that the item's leans rest on.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.lists import list_spec
from features.personas import KEYS_OF_A_CITY, PERSONAS
from offline.running.job import Inputs, Job, Read
from offline.tables import LIST_ROWS

LIST: Final = list_spec("persona")
VIEW_WORTH: Final = 0.02  # orders: about what comes of a view


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    """The shuffle brings the items of a city and persona together."""
    orders = F.greatest(F.coalesce("orders_decayed", F.lit(0.0)), F.lit(0.0))
    sales = orders + F.lit(VIEW_WORTH) * F.col("evidence")
    entries = F.array(
        *(
            F.struct(
                (F.col("city") * KEYS_OF_A_CITY + code).alias("key"),
                (F.col(name) * sales).alias("score"),
            )
            for code, name in enumerate(PERSONAS)
        )
    )
    best = Window.partitionBy("key").orderBy(F.col("score").desc(), "item_id")
    return {
        LIST.name: inputs["item_persona"]
        .join(inputs["items"].where("sellable").select("item_id", "city"), "item_id", how="inner")
        .join(inputs["item_sales"].select("item_id", "orders_decayed"), "item_id", how="left")
        .select("item_id", "evidence", F.explode(entries).alias("entry"))
        .select("item_id", "entry.key", "entry.score", "evidence")
        .where(F.col("score") > 0)
        .withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= LIST.length)
        .select(*LIST_ROWS)
    }


JOB: Final = Job(
    "persona",
    (Read("items"), Read("item_persona"), Read("item_sales")),
    (LIST.name,),
    build,
)
