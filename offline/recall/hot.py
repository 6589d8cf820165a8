"""Hot lists: what sells in a city, to everyone, to locals, and to visitors.

score(i | city, audience): the share of votes, a vote being a user's orders of an item, each day
weighing gamma of the day after it and all together at most one; shrunk toward the city's pooled
list with prior strength k. An audience's list exists only in cities where a backtest on earlier
days says that it gains; elsewhere the pooled list serves.

Shuffles: one by user and item brings a user's orders of an item together, one by city and item adds
the votes up; the lists are then some thousand rows a city.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.lists import LISTS
from offline.job import Choice, Findings, Inputs, Job, Read, Setting
from offline.lineage import settled
from offline.recall.hot_backtest import first_times, gaining, tuned, worth
from offline.recall.hot_lists import AUDIENCES, POOLED, rank
from offline.recall.hot_votes import AUTO, NOW, ORDERS, VISITS, as_of, demand, tally, with_audience
from offline.tables import LIST_ROWS

LOOKBACK_DAYS: Final = 120
LENGTH: Final = LISTS["hot_pooled"].length
SETTINGS: Final[Mapping[str, Setting | Choice]] = {
    "half_life_days": Setting(30.0, 1.0, 3650.0, "gamma = 2^(-1 / half_life_days)"),
    "strength": Setting(50.0, 0.0, 100_000.0, "k: voters that an audience's own list needs"),
    "signal": Choice(AUTO, (AUTO, ORDERS, VISITS), "auto: visits where nothing is sold at all"),
    "horizon_days": Setting(14, 1, 90, "days on which a backtest tries a list"),
    "backtests": Setting(3, 1, 12, "earlier days to try, horizon_days apart"),
}


def build(inputs: Inputs) -> Mapping[str, DataFrame]:
    orders = settled(orders_of(inputs))  # for the lists, and for what they are tried on
    earlier = backtest_days(inputs)
    votes = tally(as_of(orders, (NOW, *earlier)), [inputs.number("half_life_days")])
    lists = settled(rank(votes, [inputs.number("strength")], LENGTH))  # today's, and those tried
    tried = first_times(orders, earlier, inputs.whole("horizon_days"))
    gains = settled(gaining(worth(lists, tried)))  # of either audience
    today = lists.where(F.col("case") == NOW)
    served = today.join(F.broadcast(gains), ["audience", "city"], how="semi")
    found = {f"hot_{name}": _rows(served, name) for name in AUDIENCES}
    return {"hot_pooled": _rows(today, POOLED), **found}


def tune(inputs: Inputs, half_lives: Sequence[float], strengths: Sequence[float]) -> DataFrame:
    """(half_life, strength, value, users): what each blend was worth on earlier days, best first.

    The settings that jobs.toml should have for this lake; `value` as in `hot_backtest`.
    """
    orders = settled(orders_of(inputs))
    earlier = backtest_days(inputs)
    lists = rank(tally(as_of(orders, earlier), half_lives), strengths, LENGTH)
    tried = first_times(orders, earlier, inputs.whole("horizon_days"))
    return tuned(worth(lists, tried))


def orders_of(inputs: Inputs) -> DataFrame:
    """Demand with its audience: user_id, item_id, city, age_days, orders, local, visitor."""
    found = demand(
        inputs["sales"], inputs["clean_events"], inputs["items"], inputs.day, inputs.word("signal")
    )
    return with_audience(found, inputs["resident_city"])


def backtest_days(inputs: Inputs) -> list[int]:
    """How many days ago the backtests' lists end, the latest first."""
    return [inputs.whole("horizon_days") * n for n in range(1, inputs.whole("backtests") + 1)]


def audit(inputs: Inputs, written: Mapping[str, DataFrame]) -> Findings:
    """In how many cities the pooled list serves an audience, because its own does not gain."""
    cities = {name: _cities(written[name]) for name in LISTS if name in written}
    fallen = {
        f"cities where the pooled list serves {name}s": cities["hot_pooled"] - cities[f"hot_{name}"]
        for name in AUDIENCES
    }
    return Findings(warnings={what: n for what, n in fallen.items() if n})


def _rows(lists: DataFrame, audience: str) -> DataFrame:
    found = lists.where(F.col("audience") == audience)
    return found.withColumnRenamed("city", "key").select(*LIST_ROWS)


def _cities(lists: DataFrame) -> int:
    return lists.select("key").distinct().count()


JOB: Final = Job(
    "hot",
    (
        Read("items"),
        Read("sales", days=LOOKBACK_DAYS),
        Read("clean_events", days=LOOKBACK_DAYS),
        Read("resident_city"),
    ),
    ("hot_pooled", "hot_local", "hot_visitor"),
    build,
    settings=SETTINGS,
    audit=audit,
)
