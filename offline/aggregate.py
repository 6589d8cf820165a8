"""Declared aggregates as Spark Columns: a view of any length costs one groupBy over clean events.

Windows are whole local days: of a window of `days` days that ends with the snapshot's day D, an
event belongs to it when D - days < event_date <= D. Sums do not depend on the order of the rows.
"""

import difflib
from collections.abc import Iterable, Mapping
from typing import Final

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import BooleanType, NumericType

from features.errors import SpecError
from features.schema import Action
from features.spec import (
    NAN,
    Aggregate,
    Amount,
    Attribute,
    Count,
    Decayed,
    Distinct,
    FeatureView,
    Rate,
    Ratio,
    Recency,
    Where,
)
from offline.running.job import Day
from offline.spark.exact import exact_sum

MS_PER_DAY: Final = 24 * 3600 * 1000
CENTS_PER_CNY: Final = 100.0
MARKED_DAYS: Final = 64  # each a bit of a long

Windowed = Count | Decayed | Amount | Distinct | Recency
"""What is computed from events directly; ratios and rates combine two of them."""


def window_days(view: FeatureView) -> int:
    """The longest window that the view looks back over, in days; 0 where all are attributes."""
    return max((part.days for part in _parts(view)), default=0)


def attribute_tables(view: FeatureView) -> tuple[str, ...]:
    """The keyed tables that the view takes attributes from, in the order of first use."""
    found = [f.aggregate.table for f in view.features if isinstance(f.aggregate, Attribute)]
    return tuple(dict.fromkeys(found))


def aggregate(view: FeatureView, events: DataFrame, day: Day) -> DataFrame:
    """One row per key that has any event in the longest window: keys, then features as doubles.

    Attributes are left out. Null stands for NaN. Raises SpecError for a declaration that names an
    unknown column or action, or a window or weight that makes no sense.
    """
    parts = _parts(view)
    for feature in view.features:
        _check(view, feature.name, feature.aggregate, events.columns)
    for key in view.keys:
        _known(f"view {view.name!r}: key", key, events.columns)
    names = {part: f"part_{i}" for i, part in enumerate(parts)}
    in_reach = F.col("event_date").between(F.lit(day.before(window_days(view) - 1)), F.lit(day.ds))
    has_key = [F.col(key).isNotNull() for key in view.keys]
    kept = events.where(_all([in_reach, *has_key]))
    # The one shuffle: by key, after partial sums, so that a heavy key is one row per task.
    grouped = kept.groupBy(*view.keys).agg(
        *(_windowed(part, day).alias(name) for part, name in names.items())
    )
    return grouped.select(
        *view.keys,
        *(
            _combined(f.aggregate, names).cast("double").alias(f.name)
            for f in view.features
            if not isinstance(f.aggregate, Attribute)
        ),
    )


def without_events(spec: Aggregate) -> float:
    """The value of a key that has no event in the window; NaN for an attribute."""
    match spec:
        case Count() | Decayed() | Amount() | Distinct():
            return 0.0
        case Rate():
            return spec.prior
        case _:
            return NAN


def check_attributes(view: FeatureView, tables: Mapping[str, DataFrame]) -> None:
    """Raises SpecError unless every attribute is a numeric column of one of these tables."""
    for feature in view.features:
        spec = feature.aggregate
        if not isinstance(spec, Attribute):
            continue
        where = f"feature {feature.name!r} of view {view.name!r}"
        _known(f"{where}: table", spec.table, tables)
        _known(f"{where}: column of table {spec.table!r}", spec.column, tables[spec.table].columns)
        kind = tables[spec.table].schema[spec.column].dataType
        if not isinstance(kind, NumericType | BooleanType):
            raise SpecError(
                f"{where}: column {spec.column!r} of table {spec.table!r} is a "
                f"{kind.simpleString()}; a feature is a number: give the column a code"
            )


def _parts(view: FeatureView) -> tuple[Windowed, ...]:
    """The windowed aggregates behind the view, each once, in the order of first use."""
    parts: dict[Windowed, None] = {}
    for feature in view.features:
        match feature.aggregate:
            case Ratio(part, whole):
                parts |= {part: None, whole: None}
            case Rate(hits, trials):
                parts |= {hits: None, trials: None}
            case Attribute():
                pass
            case direct:
                parts[direct] = None
    return tuple(parts)


def _windowed(part: Windowed, day: Day) -> Column:
    age = F.date_diff(F.lit(day.ds), F.col("event_date"))
    conditions = [age < part.days]
    if part.actions:
        conditions.append(F.col("action").isin(*part.actions))
    if not isinstance(part, Distinct | Recency) and part.where is not None:
        column, value = part.where
        conditions.append(F.col(column) == F.lit(value))
    counted = _all(conditions)
    match part:
        case Count():
            return F.count(F.when(counted, 1))
        case Decayed():
            weight = F.pow(F.lit(2.0), -age / F.lit(part.half_life_days))
            return F.coalesce(exact_sum(F.when(counted, weight)), F.lit(0.0))
        case Amount():
            cents = F.sum(F.when(counted, F.col("amount_cents")))
            return F.coalesce(cents, F.lit(0)) / F.lit(CENTS_PER_CNY)
        case Distinct("event_date") if part.days <= MARKED_DAYS:
            # Of two distinct counts Spark multiplies every row by three.
            day_of = F.call_function("shiftleft", F.lit(1).cast("long"), age)
            return F.bit_count(F.coalesce(F.bit_or(F.when(counted, day_of)), F.lit(0)))
        case Distinct():
            return F.count_distinct(F.when(counted, F.col(part.column)))
        case Recency():
            last_ms = F.unix_millis(F.max(F.when(counted, F.col("at"))))
            cut_ms = round(day.cut.timestamp() * 1000)
            return (F.lit(cut_ms) - last_ms) / F.lit(float(MS_PER_DAY))


def _combined(spec: Aggregate, names: Mapping[Windowed, str]) -> Column:
    match spec:
        case Ratio(part, whole):
            # Spark raises on 1/0; nothing to compare with means unknown.
            return F.try_divide(F.col(names[part]), F.col(names[whole]))
        case Rate(hits, trials, prior, weight):
            pulled = F.col(names[hits]) + F.lit(prior * weight)
            return pulled / (F.col(names[trials]) + F.lit(weight))
        case Attribute():
            raise SpecError(f"{spec} is no aggregate of events")
        case direct:
            return F.col(names[direct])


def _check(view: FeatureView, name: str, spec: Aggregate, columns: Iterable[str]) -> None:
    where = f"feature {name!r} of view {view.name!r}"
    match spec:
        case Attribute():
            return
        case Ratio(part, whole):
            _check_windowed(where, part, columns)
            _check_windowed(where, whole, columns)
        case Rate(hits, trials, prior, weight):
            _check_windowed(where, hits, columns)
            _check_windowed(where, trials, columns)
            if weight <= 0 or not 0 <= prior <= 1:
                raise SpecError(
                    f"{where}: prior {prior} and weight {weight}; expected a prior in 0..1 and a "
                    "positive weight, without which a rate of nothing is 0/0"
                )
        case direct:
            _check_windowed(where, direct, columns)


def _check_windowed(where: str, part: Windowed, columns: Iterable[str]) -> None:
    for action in part.actions:
        _known(f"{where}: action", action, [a.value for a in Action])
    if part.days < 1:
        raise SpecError(f"{where}: a window of {part.days} days; expected at least 1")
    condition: Where | None = None
    match part:
        case Distinct(column):
            _known(f"{where}: column", column, columns)
        case Recency():
            pass
        case _:
            condition = part.where
    if condition is not None:
        _known(f"{where}: column", condition[0], columns)
    if isinstance(part, Decayed) and part.half_life_days <= 0:
        raise SpecError(f"{where}: half-life {part.half_life_days} days; expected more than 0")


def _known(what: str, name: str, known: Iterable[str]) -> None:
    names = sorted(known)
    if name in names:
        return
    near = difflib.get_close_matches(name, names, n=1)
    hint = f"; did you mean {near[0]!r}? Known" if near else "; known"
    raise SpecError(f"{what} {name!r} is unknown{hint}: {', '.join(names)}")


def _all(conditions: list[Column]) -> Column:
    joined = conditions[0]
    for condition in conditions[1:]:
        joined = joined & condition
    return joined
