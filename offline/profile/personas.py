"""Who is who: how much each user leans to each persona, and which personas each item draws.

pref(u, p) = (sum of w * mark(i, p) over what u did + k * prior(u, p)) / (sum of w + k) / overall(p)
is how much more of a persona's marked items u looks at than people at large: 1 is like everybody.
w = strength of the action * 2^(-age / half-life). The prior is the share among users of the same
declared age band and gender, itself pulled toward everybody's; who declares nothing and does
nothing has 1 throughout.

pref(i, p) = (sum of w * pref(u, p) over who came to i + k * mean of the city) / (sum of w + k) /
mean of the city: who buys it, whatever its own tags say.

weight(p): the variance of ln pref(u, p) over users, as a share of all personas': a persona that
everybody leans to alike tells nothing. It is multiplied into the item's side, so that

    score(u, i) = sum over p of pref(u, p) * [weight(p) * pref(i, p)] * sales(i)

is one product, online as in the kernel `persona_fit`. `price_level` is the mean of ln(1 + price)
over what a user did, pulled toward everybody's.

Shuffles: one by user and item adds the behaviour up, one by user and one by item on top of it.
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from features.personas import PERSONAS, Marks
from offline.interest import SCALE_BITS, interest
from offline.running.job import Inputs, Job, Read, Setting
from offline.spark.exact import exact_sum
from offline.spark.lineage import settled
from offline.tables import USER_PERSONA

DAYS: Final = 60
SETTINGS: Final = {
    "half_life_days": Setting(30.0, 1.0, 365.0, "of a lean: it outlives the trip that shows it"),
    "user_strength": Setting(10.0, 0.1, 10_000.0, "k of a user, in views"),
    "item_strength": Setting(20.0, 0.1, 10_000.0, "k of an item, in views"),
    "band_strength": Setting(200.0, 0.1, 1e6, "of a declared age band and gender, in views"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    done = settled(marked_interest(inputs))  # by user for the leans, by item for who came
    people = settled(
        leans(done, inputs["users"], inputs.number("user_strength"), inputs.number("band_strength"))
    )
    users = people.select(*USER_PERSONA)
    items = drawn(done, people, inputs["items"], inputs.number("item_strength"))
    return {"user_persona": users, "item_persona": items}


def marked_interest(inputs: Inputs) -> DataFrame:
    """(user_id, item_id, city, w, ln_price, and for each persona whether the item is marked)."""
    marked = inputs["items"].select(
        "item_id",
        "city",
        F.log1p("price_cny").alias("ln_price"),
        *(is_marked(marks).cast("double").alias(f"is_{name}") for name, marks in PERSONAS.items()),
    )
    done = interest(inputs["clean_events"], inputs.day, DAYS, inputs.number("half_life_days"))
    return done.join(marked, "item_id", how="inner")


def is_marked(marks: Marks) -> Column:
    """Whether an item speaks for a persona."""
    by_category = F.col("category").isin(*marks.categories) if marks.categories else F.lit(False)
    by_tag = F.coalesce(F.arrays_overlap("tags", F.array(*map(F.lit, marks.tags))), F.lit(False))
    return by_category | by_tag


def leans(
    done: DataFrame, declared: DataFrame, user_strength: float, band_strength: float
) -> DataFrame:
    """The user's row of USER_PERSONA, and `weight_<persona>`; of users who did or declared
    anything."""
    said = declared.where(F.col("age_band").isNotNull() | F.col("gender").isNotNull())
    band = F.concat_ws("/", F.coalesce("age_band", F.lit("?")), F.coalesce("gender", F.lit("?")))
    users = (
        done.groupBy("user_id")
        .agg(
            *_sums(),
            _sum(F.when(F.col("ln_price").isNotNull(), F.col("w"))).alias("priced"),
            _sum(F.col("w") * F.col("ln_price")).alias("ln_prices"),
        )
        .join(said.select("user_id", band.alias("said")), "user_id", how="full")
        .select(
            "user_id",
            F.coalesce("said", F.lit("?/?")).alias("band"),
            *(F.coalesce(name, F.lit(0.0)).alias(name) for name in (*_SUMS, "priced", "ln_prices")),
        )
    )
    totals = users.agg(
        *(_share(_sum(F.col(name)), _sum(F.col("w"))).alias(f"all_{name}") for name in PERSONAS),
        F.try_divide(_sum(F.col("ln_prices")), _sum(F.col("priced"))).alias("all_price"),
    )
    bands = (
        users.groupBy("band")
        .agg(*(_sum(F.col(name)).alias(f"band_{name}") for name in _SUMS))
        .crossJoin(F.broadcast(totals))  # one row
        .select(
            "band",
            "all_price",
            *(f"all_{name}" for name in PERSONAS),
            *(
                _pulled(
                    F.col(f"band_{name}"), F.col("band_w"), F.col(f"all_{name}"), band_strength
                ).alias(f"prior_{name}")
                for name in PERSONAS
            ),
        )
    )
    price = _pulled(F.col("ln_prices"), F.col("priced"), F.col("all_price"), user_strength)
    return users.join(F.broadcast(bands), "band", how="inner").select(
        "user_id",
        *(
            F.coalesce(
                F.try_divide(
                    _pulled(F.col(name), F.col("w"), F.col(f"prior_{name}"), user_strength),
                    F.col(f"all_{name}"),
                ),
                F.lit(1.0),
            ).alias(name)
            for name in PERSONAS
        ),
        price.alias("price_level"),
        F.col("w").alias("evidence"),
    )


def drawn(done: DataFrame, people: DataFrame, items: DataFrame, strength: float) -> DataFrame:
    """The rows of ITEM_PERSONA: every item of the catalogue, the personas' weights multiplied in.

    An item to which nobody came draws like its city.
    """
    who = people.select("user_id", *PERSONAS)
    came = (
        done.select("user_id", "item_id", "w")
        .join(who, "user_id", how="inner")
        .groupBy("item_id")
        .agg(
            _sum(F.col("w")).alias("w"),
            *(_sum(F.col("w") * F.col(name)).alias(name) for name in PERSONAS),
        )
    )
    counted = settled(
        items.select("item_id", "city")
        .join(came, "item_id", how="left")
        .fillna(0.0, subset=list(_SUMS))
    )
    cities = counted.groupBy("city").agg(
        *(_share(_sum(F.col(name)), _sum(F.col("w"))).alias(f"city_{name}") for name in PERSONAS)
    )
    active = people.where(F.col("evidence") > 0)
    spread = active.agg(*(_variance(F.log(name)).alias(name) for name in PERSONAS))
    total = sum((F.col(name) for name in PERSONAS), start=F.lit(0.0))
    even = F.lit(1.0 / len(PERSONAS))
    weights = spread.select(
        *(F.coalesce(F.try_divide(name, total), even).alias(f"weight_{name}") for name in PERSONAS)
    )

    def lift(name: str) -> Column:
        usual = F.when(F.col(f"city_{name}") > 0, F.col(f"city_{name}")).otherwise(F.lit(1.0))
        return _pulled(F.col(name), F.col("w"), usual, strength) / usual

    return (
        counted.join(cities, "city", how="inner")
        .crossJoin(F.broadcast(weights))  # one row
        .select(
            "item_id",
            *((F.col(f"weight_{name}") * lift(name)).alias(name) for name in PERSONAS),
            F.col("w").alias("evidence"),
        )
    )


_SUMS: Final = ("w", *PERSONAS)


def _sums() -> list[Column]:
    marked = [_sum(F.col("w") * F.col(f"is_{name}")).alias(name) for name in PERSONAS]
    return [_sum(F.col("w")).alias("w"), *marked]


def _sum(column: Column) -> Column:
    return exact_sum(column, SCALE_BITS)


def _variance(column: Column) -> Column:
    """Mean of squares less the square of the mean, at least 0; 0 without a row."""
    mean = F.try_divide(_sum(column), F.count(column))
    squares = F.try_divide(_sum(column * column), F.count(column))
    return F.coalesce(F.greatest(squares - mean * mean, F.lit(0.0)), F.lit(0.0))


def _share(part: Column, whole: Column) -> Column:
    return F.coalesce(F.try_divide(part, whole), F.lit(0.0))


def _pulled(part: Column, whole: Column, usual: Column, strength: float) -> Column:
    """(part + usual * strength) / (whole + strength)."""
    return (part + usual * F.lit(strength)) / (whole + F.lit(strength))


JOB: Final = Job(
    "persona_profile",
    (Read("items"), Read("users"), Read("clean_events", days=DAYS)),
    ("user_persona", "item_persona"),
    build,
    settings=SETTINGS,
)
