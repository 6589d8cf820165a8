"""Hot lists: what sells in a city, to everyone, to locals and to visitors, and for which days.

score(i | city, segment): the share of votes, a vote being a user's orders of an item, each day
weighing gamma of the day after it, the same weeks of last year counting again, and all together at
most one; shrunk with prior strength k toward the list of the audience, and that toward the city's
pooled list. A segment is an audience, or the days of one type (workday, weekend, holiday) that
somebody of it travels on; the holiday list of September knows last October.

A segment's list exists only in cities where a backtest on earlier days says that it gains over its
parent, and the parent, if it is not everyone's, gains too; elsewhere the parent's list serves.

Shuffles: one by order finds its days of payment and of travel, one by user and item brings a user's
orders of an item together, one by city and item adds the votes up; the lists are then some thousand
rows a city.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F

from features.lists import DAY_SEGMENTS, LISTS, POOLED
from offline.recall.hot_backtest import DEPTH, first_times, gaining, tuned, worth
from offline.recall.hot_lists import AUDIENCES, NOW, WHOLE, rank
from offline.recall.hot_votes import (
    AUTO,
    ORDERS,
    VISITS,
    YEAR_DAYS,
    as_of,
    demand,
    tally,
    with_audience,
)
from offline.running.job import Choice, Findings, Inputs, Job, Read, Setting
from offline.spark.lineage import settled
from offline.tables import LIST_ROWS

LOOKBACK_DAYS: Final = 484  # to this day of last year, and 120 days before it
OF_AUDIENCES: Final = tuple(f"hot_{name}" for name in AUDIENCES)
LENGTH: Final = LISTS["hot_pooled"].length
SETTINGS: Final[Mapping[str, Setting | Choice]] = {
    "half_life_days": Setting(30.0, 1.0, 3650.0, "gamma = 2^(-1 / half_life_days)"),
    "strength": Setting(50.0, 0.0, 100_000.0, "k: voters that an audience's own list needs"),
    # 0 by backtest on a simulated world of 500 days: a tenth as much loses 0.002 of the value.
    "last_year": Setting(0.0, 0.0, 1.0, "weight of this season's votes of last year"),
    "signal": Choice(AUTO, (AUTO, ORDERS, VISITS), "auto: visits where nothing is sold at all"),
    "horizon_days": Setting(14, 1, 90, "days on which a backtest tries a list"),
    "backtests": Setting(3, 1, 12, "earlier days to try, horizon_days apart"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    orders = settled(orders_of(inputs))  # for the lists, and for what they are tried on
    earlier = backtest_days(inputs)
    blend = [inputs.number("half_life_days")], [inputs.number("last_year")]
    votes = tally(as_of(orders, (NOW, *earlier), inputs.day), *blend)
    lists = settled(rank(votes, [inputs.number("strength")], LENGTH, DEPTH))  # today's, those tried
    tried = first_times(orders, earlier, inputs.whole("horizon_days"), inputs.day)
    worths = settled(worth(lists, tried))  # asked for a dozen means
    gains = settled(gaining(worths))
    today = lists.where(F.col("case") == NOW).withColumnRenamed("city", "key")
    served = today.join(F.broadcast(serving(gains)), ["segment", "key"], how="semi")
    codes = F.array(*(F.lit(name) for name in DAY_SEGMENTS))
    code = F.array_position(codes, F.col("segment")) - 1
    by_day = served.where(code >= 0).withColumn("key", F.col("key") * len(DAY_SEGMENTS) + code)
    found = {f"hot_{name}": served.where(F.col("segment") == name) for name in AUDIENCES}
    found |= {"hot_pooled": today.where(F.col("segment") == POOLED), "hot_by_day": by_day}
    return {name: rows.select(*LIST_ROWS) for name, rows in found.items()}


def serving(gains: DataFrame) -> DataFrame:
    """(segment, key): lists that gain over their parent, where that serves."""
    parent = F.substring_index("segment", "_", 1)
    of_city = F.collect_set("segment").over(Window.partitionBy("city"))
    return (
        gains.withColumn("gaining", of_city)
        .where((parent == POOLED) | F.array_contains("gaining", parent))
        .select("segment", F.col("city").alias("key"))
    )


def tune(
    inputs: Inputs,
    half_lives: Sequence[float],
    strengths: Sequence[float],
    last_years: Sequence[float],
) -> DataFrame:
    """(half_life, last_year, strength, value, users, behind, se): what each blend was worth on
    earlier days, best first; see `hot_backtest.tuned`, and `steadiest` for which to take."""
    orders = settled(orders_of(inputs))
    # A blend is judged by its audiences' lists of all days, which nothing of last year is tried on.
    lately = [days_ago for days_ago in backtest_days(inputs) if days_ago != YEAR_DAYS]
    votes = tally(as_of(orders, lately, inputs.day), half_lives, last_years)
    lists = rank(votes, strengths, LENGTH, DEPTH, WHOLE)
    tried = first_times(orders, lately, inputs.whole("horizon_days"), inputs.day)
    worths = settled(worth(lists, tried, WHOLE))  # for the means, the best, and each shortfall
    return tuned(worths)


def orders_of(inputs: Inputs) -> DataFrame:
    """Demand with its audience: user_id, item_id, city, age_days, order_age, travel_age, orders,
    local, visitor."""
    found = demand(
        inputs["sales"], inputs["clean_events"], inputs["items"], inputs.day, inputs.word("signal")
    )
    return with_audience(found, inputs["resident_city"])


def backtest_days(inputs: Inputs) -> list[int]:
    """How many days ago the backtests' lists end, the latest first; one of last year has the
    holidays that are coming to try on."""
    lately = [inputs.whole("horizon_days") * n for n in range(1, inputs.whole("backtests") + 1)]
    return [*lately, YEAR_DAYS]


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """In how many cities a more general list serves, because the segment's own does not gain."""
    cities = {name: _cities(written[name]) for name in ("hot_pooled", *OF_AUDIENCES)}
    of_days = written["hot_by_day"].select(F.floor(F.col("key") / len(DAY_SEGMENTS)).alias("key"))
    fallen = {
        f"cities where the pooled list serves {name.removeprefix('hot_')}s": cities["hot_pooled"]
        - n
        for name, n in cities.items()
        if name in OF_AUDIENCES
    }
    fallen["cities without a list for any type of day"] = cities["hot_pooled"] - _cities(of_days)
    return Findings(warnings={what: n for what, n in fallen.items() if n})


def _cities(lists: DataFrame) -> int:
    return lists.select("key").distinct().count()


JOB: Final = Job(
    "hot",
    (
        Read("items"),
        # What is there of them: a new lake need not be made a year back. Of the last four months
        # all must be there, as package.py says.
        Read("sales", days=LOOKBACK_DAYS, optional=True),
        Read("clean_events", days=LOOKBACK_DAYS, optional=True),
        Read("resident_city"),
    ),
    ("hot_pooled", *OF_AUDIENCES, "hot_by_day"),
    build,
    version=2,
    settings=SETTINGS,
    audit=audit,
)
