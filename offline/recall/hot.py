"""What a city's visitors buy, what its locals buy, and what everybody buys there.

score(i | city, audience) = (s_i + prior * p_i) / (sum of s + prior): the share of the audience's
next orders that item i will have. s sums the audience's orders, each day weighing `gamma` of the
day after it; p is the item's share in everybody's. So a segment of few orders is its city's pooled
list, and moves away from it as orders come (the mean of a Dirichlet posterior).

Where the wrong segment is served it costs more than the right one gains, so a city's segment lists
exist only where a backtest on the last days says that they gain (`offline.recall.hot_gate`).
"""

from collections.abc import Mapping
from typing import Final

from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as F

from features.lists import LISTS
from features.schema import Action, Audience
from offline.exact import exact_sum
from offline.item_sales import with_audience
from offline.job import Choice, Day, Findings, Inputs, Job, Read, Setting
from offline.recall.hot_gate import gaining

DAYS: Final = 60
EVIDENCE_DAYS: Final = 30  # "412 orders in the last month"
SEGMENTS: Final = (Audience.LOCAL.value, Audience.VISITOR.value)
POOLED: Final = "pooled"
SETTINGS: Final[Mapping[str, Setting | Choice]] = {
    "gamma": Setting(0.97, 0.5, 1.0, "weight kept from a day to the next; 0.97 halves in 23 days"),
    "prior_orders": Setting(50.0, 1.0, 1e6, "decayed orders that a segment's own must outweigh"),
    "holdout_days": Setting(7, 1, 28, "last days on which segment lists must show their gain"),
    "gate_orders": Setting(20, 1, 1e6, "orders of those days that a city's verdict needs"),
    "gate_prior": Setting(50.0, 0.0, 1e6, "orders by which a city's gain is pulled to everyone's"),
    "gate_sigmas": Setting(1.0, 0.0, 5.0, "standard errors by which the gain must exceed 0"),
    "signal": Choice(
        "auto", ("auto", "orders", "visits"), "visits where a lake has no orders at all"
    ),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    demand = read_demand(inputs).cache()  # for the lists, and for the backtest's lists and truth
    gamma, prior = inputs.number("gamma"), inputs.number("prior_orders")
    holdout = inputs.whole("holdout_days")
    sellable = inputs["items"].where("sellable").select("item_id")
    scores = score(demand, gamma, prior, since=0).join(sellable, "item_id", how="left_semi")
    scores = scores.cache()
    served = gaining(
        score(demand, gamma, prior, since=holdout),
        demand.where((F.col("age") < holdout) & (F.col("orders") > 0)),
        inputs.number("gate_orders"),
        inputs.number("gate_prior"),
        inputs.number("gate_sigmas"),
    )
    lists = {"hot_pooled": ranked(scores, POOLED)}
    for segment in SEGMENTS:
        cities = served.where(F.col("audience") == segment).select("city")
        own = scores.join(cities, "city", how="left_semi")
        lists[f"hot_{segment}"] = ranked(own, segment)
    return lists


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """How many cities have lists of their own for a segment."""
    cities = {name: frame.select("key").distinct().count() for name, frame in written.items()}
    return Findings(warnings={f"cities with {name}": n for name, n in cities.items()})


def read_demand(inputs: Inputs) -> DataFrame:
    """user_id, item_id, city, age in days, orders (refunds negative), audience (null: unknown)."""
    columns = ("user_id", "item_id", "event_date", "orders")
    sold = inputs["sales"].select(*columns)
    visits = (
        inputs["clean_events"]
        .where((F.col("action") == Action.VISIT) & F.col("item_id").isNotNull())
        .withColumn("orders", F.lit(1.0))
        .select(*columns)
    )
    signal = inputs.word("signal")
    if signal == "auto":
        count = sold.agg(F.count(F.lit(1)).alias("sold"))  # one row
        visits = visits.crossJoin(F.broadcast(count)).where("sold = 0").drop("sold")
        sold = sold.unionByName(visits)
    elif signal == "visits":
        sold = visits
    items = inputs["items"].select("item_id", "city")
    known = with_audience(sold, items, inputs["resident_city"])
    age = _age(inputs.day)
    return known.select("user_id", "item_id", "city", age.alias("age"), "orders", "audience").where(
        F.col("age").between(0, DAYS - 1)
    )


def score(demand: DataFrame, gamma: float, prior: float, since: int) -> DataFrame:
    """city, item_id, and for each of SEGMENTS and POOLED its score and evidence.

    As of `since` days before the day: later orders are not looked at. One shuffle, by item.
    """
    known = demand.where(F.col("age") >= since)
    weight = F.pow(F.lit(gamma), F.col("age") - F.lit(since))
    in_month = F.col("age") < F.lit(since + EVIDENCE_DAYS)
    parts = {POOLED: F.lit(True), **{s: F.col("audience") == s for s in SEGMENTS}}
    sums = [_net(rows, weight).alias(f"{name}_sum") for name, rows in parts.items()]
    counts = [
        _net(rows & in_month, F.lit(1.0)).alias(f"{name}_evidence") for name, rows in parts.items()
    ]
    by_item = known.groupBy("city", "item_id").agg(*sums, *counts)
    totals = by_item.groupBy("city").agg(
        *(exact_sum(F.col(f"{name}_sum")).alias(f"{name}_total") for name in parts)
    )
    pooled = F.col("pooled_sum") / F.col("pooled_total")
    own = {
        s: (F.col(f"{s}_sum") + F.lit(prior) * pooled) / (F.col(f"{s}_total") + F.lit(prior))
        for s in SEGMENTS
    }
    return (
        by_item.join(totals, "city", how="inner")
        .where(F.col("pooled_sum") > 0)
        .select(
            "city",
            "item_id",
            pooled.alias(f"{POOLED}_score"),
            *(column.alias(f"{s}_score") for s, column in own.items()),
            *(f"{name}_evidence" for name in parts),
        )
    )


def ranked(scores: DataFrame, segment: str) -> DataFrame:
    """The best items of each city for a segment, in the columns of a list."""
    best = Window.partitionBy("city").orderBy(F.col(f"{segment}_score").desc(), "item_id")
    return (
        scores.withColumn("rank", F.row_number().over(best))
        .where(F.col("rank") <= LISTS[f"hot_{segment}"].length)
        .select(
            F.col("city").alias("key"),
            "item_id",
            F.col(f"{segment}_score").alias("score"),
            "rank",
            F.col(f"{segment}_evidence").alias("evidence"),
        )
    )


def _net(rows: Column, weight: Column) -> Column:
    """Weighted orders net of refunds, at least 0: an old refund is no reason to show less."""
    total = F.coalesce(exact_sum(F.when(rows, F.col("orders") * weight)), F.lit(0.0))
    return F.greatest(total, F.lit(0.0))


def _age(day: Day) -> Column:
    return F.date_diff(F.lit(day.ds), F.col("event_date"))


JOB: Final = Job(
    "hot",
    (
        Read("sales", days=DAYS),
        Read("clean_events", days=DAYS),
        Read("items"),
        Read("resident_city"),
    ),
    ("hot_pooled", "hot_local", "hot_visitor"),
    build,
    settings=SETTINGS,
    audit=audit,
)
