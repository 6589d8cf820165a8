"""Hot lists as of a moment, from the check-ins before it, with half-life and strength chosen on
backtests that lie before it as well."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import pyarrow as pa
from pyspark.sql import functions as F

from offline.profile import resident_city
from offline.recall import hot
from offline.recall.hot_backtest import steadiest
from offline.spark.lineage import settled
from offline.trials.checkins import Checkins

HALF_LIVES_DAYS: Final = (30.0, 60.0, 120.0, 240.0, 3650.0)  # the last one: hardly any decay
STRENGTHS: Final = (5.0, 20.0, 50.0, 100.0, 200.0)
LAST_YEAR: Final = 0.0  # figures are of what is learned from the months before
DEPTH: Final = 200  # of a list: what a user visited is dropped from it
BACKTEST: Final = {"horizon_days": 90, "backtests": 2}  # as far ahead as the protocol looks


@dataclass(frozen=True, slots=True)
class Lists:
    """What the day of the moment gives."""

    lists: pa.Table  # audience, key (city), item_id, rank
    residents: pa.Table  # user_id, best_city, resident_city
    half_life_days: float
    strength: float


def lists_before(checkins: Checkins, moment: datetime) -> Lists:
    """The lists that the day's own jobs make of what was known before `moment` (UTC)."""
    known = settled(
        checkins.visits.where(F.col("at") <= F.lit(moment)).drop("nth", "visits_of_user")
    )
    last = known.agg(F.max("event_date")).first()
    assert last is not None
    ds = last[0]
    given = checkins.inputs(resident_city.JOB, ds, {"clean_events": known})
    homes = settled(resident_city.JOB.build(given)["resident_city"])
    tables = {"clean_events": known, "resident_city": homes}
    tried = checkins.inputs(hot.JOB, ds, tables, BACKTEST)
    tuned = hot.tune(tried, HALF_LIVES_DAYS, STRENGTHS, [LAST_YEAR]).toArrow().to_pylist()
    chosen = steadiest(tuned)
    half_life, strength = chosen["half_life"], chosen["strength"]
    settings = {
        **BACKTEST,
        "last_year": LAST_YEAR,
        "half_life_days": half_life,
        "strength": strength,
    }
    made = hot.JOB.build(checkins.inputs(hot.JOB, ds, tables, settings))
    rows = [
        frame.select(F.lit(name.removeprefix("hot_")).alias("audience"), "key", "item_id", "rank")
        for name, frame in made.items()
        if name != "hot_by_day"
    ]
    return Lists(
        pa.concat_tables([frame.where(F.col("rank") <= DEPTH).toArrow() for frame in rows]),
        homes.select("user_id", "best_city", "resident_city").toArrow(),
        half_life,
        strength,
    )
