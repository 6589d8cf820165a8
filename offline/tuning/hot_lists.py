"""Decay and strength of hot lists, by the job's own backtest."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import numpy as np
from pyspark.sql import functions as F

from offline.lake.lake import Lake
from offline.recall import hot
from offline.recall.hot_backtest import DEPTH, first_times, steadiest, worth
from offline.recall.hot_lists import AUDIENCES, BLEND, WHOLE, rank
from offline.recall.hot_votes import YEAR_DAYS, as_of, tally
from offline.running.job import Value
from offline.running.settings import Settings
from offline.tuning.cases import inputs_of
from offline.tuning.choice import Choice, Trial

OF: Final = {"half_life_days": "half_life", "strength": "strength", "last_year": "last_year"}
"""Settings of the job, and the columns in which its backtests keep them."""
NAMES: Final = tuple(OF)
HALF_LIVES_DAYS: Final = (7.0, 14.0, 30.0, 60.0, 120.0)
STRENGTHS: Final = (5.0, 20.0, 50.0, 100.0, 200.0)
LAST_YEARS: Final = (0.0, 0.3, 0.6)
STEADIEST: Final = "it is the steadiest of those within a standard error of the best"
MEASURE: Final = "worth of a user's new items, mean of 1 / log2(rank + 1) to rank 50"


def choose(lake: Lake, last: date, until: date | None, settings: Settings) -> Choice:
    """The steadiest blend of those worth most on the backtests before the end of `last`."""
    inputs = inputs_of(lake, last, hot.JOB, settings)
    now: dict[str, Value] = {name: inputs.number(name) for name in NAMES}
    half_lives = sorted({*HALF_LIVES_DAYS, inputs.number("half_life_days")})
    strengths = sorted({*STRENGTHS, inputs.number("strength")})
    last_years = {inputs.number("last_year")}
    if lake.beginning is not None and (last - lake.beginning).days >= YEAR_DAYS:
        last_years |= {*LAST_YEARS}  # a younger lake knows nothing of last year
    rows = hot.tune(inputs, half_lives, strengths, sorted(last_years)).toArrow().to_pylist()
    tried = tuple((_settings(row), float(row["value"])) for row in rows)
    best = _settings(steadiest(rows)) if rows else now
    ends, horizon = hot.backtest_days(inputs), inputs.whole("horizon_days")
    later = None
    if until is not None:
        ago = (until - last).days
        later = trial(lake, until, [ago], ago, (now, best), settings)
    known = trial(lake, last, ends, horizon, (now, best), settings)
    since = STEADIEST if best != now and known.now.size else ""
    return Choice(hot.JOB.name, MEASURE, now, best, tried, known, later, since)


def trial(
    lake: Lake,
    ds: date,
    days_ago: Sequence[int],
    horizon_days: int,
    blends: tuple[Mapping[str, Value], Mapping[str, Value]],
    settings: Settings,
) -> Trial:
    """What the audiences' lists of two blends that end `days_ago` were worth to users in the days
    after."""
    inputs = inputs_of(lake, ds, hot.JOB, settings)
    orders = hot.orders_of(inputs).cache()
    half_lives, strengths, last_years = (
        sorted({float(blend[name]) for blend in blends}) for name in NAMES
    )
    votes = tally(as_of(orders, days_ago, inputs.day), half_lives, last_years)
    tried = first_times(orders, days_ago, horizon_days, inputs.day)
    rows = (
        worth(rank(votes, strengths, hot.LENGTH, DEPTH, WHOLE), tried, WHOLE)
        .where(F.col("segment").isin(*AUDIENCES))
        .orderBy(*BLEND, "segment", "city", "user_id")
        .select(*BLEND, "user_id", "value")
        .toArrow()
    )
    orders.unpersist()
    columns = {name: np.asarray(rows[name].to_numpy()) for name in rows.column_names}
    is_of = [
        np.logical_and.reduce([columns[OF[name]] == float(blend[name]) for name in NAMES])
        for blend in blends
    ]
    now, best = (columns["value"][here].astype(np.float64) for here in is_of)
    return Trial(now, best, columns["user_id"][is_of[0]].astype(np.int64))


def _settings(row: Mapping[str, float]) -> dict[str, Value]:
    return {name: float(row[column]) for name, column in OF.items()}
