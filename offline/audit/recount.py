"""Stored features counted once more, by other code, from events that the day could know.

Spark computes a snapshot by one groupBy (`offline.aggregate`); here numpy does, from clean events
with an explicit cut. What differs beyond float32's rounding counts something else than it declares,
such as events after the cut. Attributes are other tables' columns and are left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.dataset as pads
from numpy.typing import NDArray

from features import arrow
from features.catalog.sets import VIEWS
from features.schema import F64, Bools, Ids
from features.spec import (
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
)
from offline.aggregate import CENTS_PER_CNY, MS_PER_DAY, window_days, without_events
from offline.audit.after_cut import read_day
from offline.audit.fault import OTHER_THAN_RECOUNTED, Fault
from offline.audit.partition import partition
from offline.running.job import Day

RELATIVE_TOLERANCE: Final = 1e-4  # of decayed sums, whose terms are rounded to a fixed grid
_NO_CODE: Final = -1


@dataclass(frozen=True, slots=True)
class Events:
    """Clean events that a day could know, (n,) each."""

    day: Day
    keys: dict[str, Ids]  # user_id, item_id, city; 0 where there is none
    at_ms: Ids
    age: Ids  # days from the event's local date to the day
    action: NDArray[np.str_]
    cents: F64
    words: dict[str, NDArray[np.str_]]


def recount(lake: Path, days: Sequence[date], keys: int = 20_000) -> list[Fault]:
    """Features of these days' snapshots that differ from a recount, of up to `keys` rows a view."""
    found = []
    for ds in days:
        events = read_events(lake, read_day(lake, ds))
        for view in VIEWS.values():
            folder = lake / f"snapshot_{view.name}" / f"ds={ds}"
            if folder.is_dir():
                found += _compare(view, folder, events, keys, ds)
    return found


def counted(view: FeatureView, events: Events, keys: Ids) -> dict[str, F64]:
    """The view's aggregates of these keys, (n, k), by feature, (n,) each; without attributes."""
    group, is_wanted = _group(keys, np.stack([events.keys[key] for key in view.keys], axis=1))
    # A key without any event in the longest window is in the snapshot for its attributes.
    empty = np.bincount(group[is_wanted], minlength=len(keys)) == 0
    return {
        feature.name: np.where(
            empty,
            without_events(feature.aggregate),
            _aggregate(feature.aggregate, events, group, is_wanted, len(keys)),
        )
        for feature in view.features
        if not isinstance(feature.aggregate, Attribute)
    }


def _compare(view: FeatureView, folder: Path, events: Events, keys: int, ds: date) -> list[Fault]:
    rows = partition(folder, f"snapshot_{view.name}").to_table()
    if rows.num_rows > keys:  # evenly spread, the same ones every time
        rows = rows.take(np.linspace(0, rows.num_rows - 1, keys).astype(np.int64))
    wanted = np.stack([arrow.ids(rows, key) for key in view.keys], axis=1)
    recounted = counted(view, events, wanted)
    found = []
    for feature in view.features:
        if feature.name not in recounted:
            continue
        stored, again = arrow.doubles(rows, feature.name), recounted[feature.name]
        differ = ~np.isclose(
            stored, again, rtol=RELATIVE_TOLERANCE, atol=RELATIVE_TOLERANCE, equal_nan=True
        )
        if differ.any():
            k = int(np.flatnonzero(differ)[0])
            key = ", ".join(f"{name} {wanted[k, n]}" for n, name in enumerate(view.keys))
            how = (
                f"{int(differ.sum())} of {len(wanted)} rows; of {key} it holds "
                f"{stored[k]:.6g}, counted are {again[k]:.6g}"
            )
            where = f"{feature.name} in snapshot_{view.name} of {ds}"
            found.append(Fault(OTHER_THAN_RECOUNTED, where, how))
    return found


def _group(wanted: Ids, keys: Ids) -> tuple[Ids, Bools]:
    """The row of `wanted`, (w, k), that each event's key, (n, k), is; and whether it is one."""
    codes = np.unique(np.concatenate([wanted, keys]), axis=0, return_inverse=True)[1]
    place = np.full(int(codes.max(initial=-1)) + 1, _NO_CODE)
    place[codes[: len(wanted)]] = np.arange(len(wanted))
    group = place[codes[len(wanted) :]]
    return group, group != _NO_CODE


def _aggregate(spec: Aggregate, events: Events, group: Ids, is_in: Bools, n: int) -> F64:
    """The aggregate of each of n keys, (n,)."""
    match spec:
        case Ratio(part, whole):
            above = _aggregate(part, events, group, is_in, n)
            below = _aggregate(whole, events, group, is_in, n)
            return np.where(below == 0, np.nan, above / np.where(below == 0, 1.0, below))
        case Rate(hits, trials, prior, weight):
            above = _aggregate(hits, events, group, is_in, n) + prior * weight
            return above / (_aggregate(trials, events, group, is_in, n) + weight)
        case Attribute():
            raise AssertionError("attributes are not counted")
        case _:
            pass
    counted = is_in & (events.age < spec.days)
    if spec.actions:
        counted &= np.isin(events.action, spec.actions)
    if isinstance(spec, Count | Decayed | Amount) and spec.where is not None:
        column, value = spec.where
        counted &= events.words[column] == value
    rows = np.flatnonzero(counted)
    match spec:
        case Count():
            weights = np.ones(rows.size)
        case Decayed():
            weights = np.exp2(-events.age[rows] / spec.half_life_days)
        case Amount():
            weights = events.cents[rows] / CENTS_PER_CNY
        case Distinct(column):
            return _distinct(column, events, group[rows], rows, n)
        case Recency():
            last = np.full(n, np.iinfo(np.int64).min)
            np.maximum.at(last, group[rows], events.at_ms[rows])
            cut_ms = round(events.day.cut.timestamp() * 1000)
            has = np.bincount(group[rows], minlength=n) > 0
            return np.where(has, (cut_ms - np.where(has, last, 0)) / MS_PER_DAY, np.nan)
    return np.bincount(group[rows], weights=weights, minlength=n).astype(np.float64)


def _distinct(column: str, events: Events, groups: Ids, rows: Ids, n: int) -> F64:
    if column in events.keys:
        values: NDArray[np.int64] = events.keys[column][rows]
        known = values != 0
    else:
        values = events.age[rows]  # one date a day
        known = np.ones(rows.size, dtype=bool)
    pairs = np.unique(np.stack([groups[known], values[known]], axis=1), axis=0)
    return np.bincount(pairs[:, 0].astype(np.int64), minlength=n).astype(np.float64)


def read_events(lake: Path, day: Day) -> Events:
    """Clean events of the longest window that happened and arrived before the cut."""
    days = (day.ds - timedelta(days=n) for n in range(max(map(window_days, VIEWS.values()))))
    folders = [f for f in (lake / "clean_events" / f"ds={ds}" for ds in days) if f.is_dir()]
    columns = ["user_id", "item_id", "city", "at", "arrived_at", "event_date", "action",
               "amount_cents", "category", "day_type"]  # fmt: skip
    cut = pa.scalar(day.cut, pa.timestamp("ms", tz="UTC"))
    known = (pads.field("at") < cut) & (pads.field("arrived_at") < cut)
    parts = [
        partition(folder, "clean_events").to_table(columns=columns, filter=known)
        for folder in folders
    ]
    rows = pa.concat_tables(parts)
    dates = np.asarray(rows["event_date"].cast(pa.int32()).to_numpy()).astype(np.int64)
    return Events(
        day=day,
        keys={key: arrow.ids_or_unknown(rows, key) for key in ("user_id", "item_id", "city")},
        at_ms=np.asarray(rows["at"].cast(pa.int64()).to_numpy()).astype(np.int64),
        age=(day.ds - date(1970, 1, 1)).days - dates,
        action=_words(rows, "action"),
        cents=np.nan_to_num(arrow.doubles(rows, "amount_cents")),
        words={name: _words(rows, name) for name in ("category", "day_type")},
    )


def _words(rows: pa.Table, name: str) -> NDArray[np.str_]:
    codes, vocabulary = arrow.codes(rows, name)
    return np.array([*vocabulary, ""], dtype=np.str_)[codes]
