"""The lists of trivago's clickouts as exposures, with the context that a server would have logged.

Whoever showed these lists logged neither scores nor sources: the shown order stands for both.
Prices of the moment, device and filters are context (docs/adr/0030).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from features.arrow import arrow_schema, ids
from features.catalog.sets import SHOWN_LIST
from features.earlier_lists import EarlierList
from features.schema import EXPOSURES, F32, F64, UNKNOWN_ID, Audience, Bools, Ids, TripState
from features.shown_list import DEVICES, ORDERS, ShownList, shown_columns
from features.store.base import ACTION_CODES, RECENT_LIMIT, RecentActions
from offline.ingest.reading import sieve

SOURCE: Final = "trivago"
NUMBERS_PATTERN: Final = r"^[0-9]{1,18}(\|[0-9]{1,18})*$"
SORTED_BY: Final = {  # a filter in force -> what it sorts by
    "Sort by Price": "price",
    "Sort By Distance": "distance",
    "Focus on Distance": "distance",
    "Sort By Rating": "rating",
    "Focus on Rating": "rating",
    "Sort By Popularity": "popularity",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """q lists with n hotels in all, each list in the order shown."""

    step: Ids  # (q,): the row of the clickout among the steps, ascending
    offsets: Ids  # (q + 1,)
    hotels: Ids  # (n,)
    prices: F64  # (n,)

    @property
    def sizes(self) -> Ids:
        return np.diff(self.offsets)

    def renamed(self, item_id: Ids) -> "Listed":
        return replace(self, hotels=item_id)

    def of_lists(self, values: Ids) -> Ids:
        """A value of the steps for each listed hotel, (steps,) -> (n,)."""
        return np.repeat(values[self.step], self.sizes)

    def has_list(self, steps: int) -> Bools:
        """Which of the steps were made on a list, (steps,)."""
        has = np.zeros(steps, dtype=np.bool_)
        has[self.step] = True
        return has

    def chosen_position(self, item_id: Ids) -> tuple[Bools, Ids]:
        """Whether a step's item is in its list, and its position from 1 (else 0), (steps,)."""
        position = np.zeros(item_id.size, dtype=np.int64)
        hit = np.flatnonzero(self.hotels == self.of_lists(item_id))
        position[self.of_lists(np.arange(item_id.size))[hit]] = self.positions[hit]
        return position > 0, position

    @property
    def positions(self) -> Ids:
        """From 1 in each list, (n,)."""
        return np.arange(self.hotels.size) - np.repeat(self.offsets[:-1], self.sizes) + 1

    def median_prices(self, items: int) -> F64:
        """The median of the prices shown, by item id from 1, (items,); NaN where never listed."""
        medians = np.full(items, np.nan)
        order = np.lexsort((self.prices, self.hotels))
        known, start, times = np.unique(self.hotels[order], return_index=True, return_counts=True)
        prices = self.prices[order]
        medians[known - 1] = (prices[start + (times - 1) // 2] + prices[start + times // 2]) / 2
        return medians


def sound_lists(steps: pa.Table, kinds: pa.ChunkedArray, clickout: str) -> tuple[Listed, pa.Table]:
    """The lists of the clickouts among sound steps, and those that are none, with the reason.

    The clickout itself stays a step: that the hotel was opened is known without its list.
    """
    table = pa.table(
        {
            "row": np.arange(steps.num_rows),
            "hotels": steps["impressions"].fill_null(""),
            "prices": steps["prices"].fill_null(""),
        }
    ).filter(pc.equal(kinds, clickout))
    texts = {name: table[name] for name in ("hotels", "prices")}
    is_numbers = {
        name: np.asarray(pc.match_substring_regex(text, NUMBERS_PATTERN), dtype=np.bool_)
        for name, text in texts.items()
    }
    counts = {name: np.asarray(pc.count_substring(text, "|")) for name, text in texts.items()}
    sound, refused = sieve(
        table,
        {
            "no_list": np.asarray(pc.equal(texts["hotels"], ""), dtype=np.bool_),
            "not_numbers": ~(is_numbers["hotels"] & is_numbers["prices"]),
            "prices_missing": counts["hotels"] != counts["prices"],
        },
    )
    listed = _parsed(sound)
    repeated = np.zeros(listed.hotels.size, dtype=np.bool_)
    of_list = np.repeat(np.arange(listed.step.size), listed.sizes)
    order = np.lexsort((listed.hotels, of_list))
    repeated[order[1:]] = (np.diff(listed.hotels[order]) == 0) & (np.diff(of_list[order]) == 0)
    faults = {"repeated_hotel": repeated, "bad_price": listed.prices <= 0}
    of_lists = {
        name: np.bincount(of_list[bad], minlength=listed.step.size) > 0
        for name, bad in faults.items()
    }
    sound, also_refused = sieve(sound, of_lists)
    return _parsed(sound), pa.concat_tables([refused, also_refused])


def exposures(steps: pa.Table, events: pa.Table, listed: Listed, placement: str) -> pa.Table:
    """A row for each listed hotel, in the order of the lists; `events` are the steps as events."""
    n = listed.hotels.size
    rows = pa.array(listed.of_lists(np.arange(steps.num_rows)))
    same = {name: events[name].take(rows) for name in ("at", "user_id", "session_id")}
    columns = {
        **same,
        "request_id": events["event_id"].take(rows),
        "browse_city": events["browse_city"].take(rows),
        "placement": np.full(n, placement, dtype=object),
        "audience": np.full(n, str(Audience.UNKNOWN), dtype=object),
        "trip_state": np.full(n, str(TripState.PLANNING), dtype=object),
        "page": np.ones(n, dtype=np.int32),
        "item_id": listed.hotels,
        "position": listed.positions.astype(np.int32),
        "score": 1.0 / listed.positions,
        "sources": [[SOURCE]] * n,
        "propensity": np.ones(n, dtype=np.float32),
        "fingerprint": np.full(n, SHOWN_LIST.fingerprint, dtype=object),
        "context": _float_lists(_context(steps, events, listed)),
        "matrix": pa.nulls(n, pa.list_(pa.float32())),
        **{name: [[]] * n for name in ("variants", "degradation")},
        "team": pa.nulls(n, pa.string()),
        **{
            name: np.full(n, "", dtype=object)
            for name in ("reason", "release", "user_snapshot", "item_snapshot")
        },
    }
    schema = arrow_schema(EXPOSURES)
    arrays = {name: _array(values, schema.field(name).type) for name, values in columns.items()}
    return pa.table({name: arrays[name] for name in schema.names}, schema=schema)


def _parsed(table: pa.Table) -> Listed:
    lists = {
        name: pc.split_pattern(table[name].combine_chunks(), "|") for name in ("hotels", "prices")
    }
    sizes = np.asarray(pc.list_value_length(lists["hotels"])).astype(np.int64)
    flat = {name: np.asarray(one.flatten().cast(pa.int64())) for name, one in lists.items()}
    return Listed(
        ids(table, "row"),
        np.r_[0, np.cumsum(sizes)].astype(np.int64),
        flat["hotels"],
        flat["prices"].astype(np.float64),
    )


def _context(steps: pa.Table, events: pa.Table, listed: Listed) -> F32:
    """The set's context features of every listed hotel, (n, c)."""
    context = np.empty((listed.hotels.size, len(SHOWN_LIST.context)), dtype=np.float32)
    for place, shown in _shown(steps, events, listed):
        columns = shown_columns(shown)
        rows = slice(*listed.offsets[place : place + 2])
        for k, feature in enumerate(SHOWN_LIST.context):
            context[rows, k] = columns.get(feature.name, feature.default)
    return context


def _shown(steps: pa.Table, events: pa.Table, listed: Listed) -> Iterator[tuple[int, ShownList]]:
    """Each list as it was shown: its place among the lists, and all that was known by then."""
    at_ms = np.asarray(events["at"].cast(pa.int64())).astype(np.int64)
    item_id = np.asarray(events["item_id"].fill_null(UNKNOWN_ID)).astype(np.int64)
    actions = np.array([ACTION_CODES[a] for a in events["action"].to_pylist()], dtype=np.int64)
    list_of = np.full(at_ms.size, -1, dtype=np.int64)
    list_of[listed.step] = np.arange(listed.step.size)
    devices = steps["device"].to_pylist()
    filters = steps["current_filters"].fill_null("").to_pylist()
    for session in _sessions(ids(events, "session_id")):
        earlier: list[EarlierList] = []
        for nth, row in enumerate(session.tolist()):
            place = int(list_of[row])
            if place < 0:
                continue
            before = session[:nth]
            touched = before[item_id[before] != UNKNOWN_ID][::-1][:RECENT_LIMIT]
            rows = slice(*listed.offsets[place : place + 2])
            items, prices = listed.hotels[rows], listed.prices[rows]
            in_force = [name for name in filters[row].split("|") if name]
            yield (
                place,
                ShownList(
                    at_ms=int(at_ms[row]),
                    items=items,
                    prices_cny=prices,
                    recent=RecentActions(item_id[touched], actions[touched], at_ms[touched]),
                    earlier=tuple(earlier),
                    device=_code(DEVICES, devices[row]),
                    order=_order(in_force),
                    filters=len(in_force),
                    steps=nth,
                    last_step_ms=int(at_ms[before[-1]]) if nth else None,
                    last_step_action=float(actions[before[-1]]) if nth else np.nan,
                ),
            )
            earlier.append(EarlierList(items, prices, int(item_id[row])))


def _sessions(session_id: Ids) -> list[Ids]:
    """The rows of each session, in their order."""
    order = np.argsort(session_id, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(session_id[order])) + 1)


def _order(in_force: list[str]) -> float:
    """What the list is sorted by: the first filter that sorts, else as recommended."""
    sorts = [SORTED_BY[name] for name in in_force if name in SORTED_BY]
    return _code(ORDERS, sorts[0] if sorts else ORDERS[0])


def _code(known: tuple[str, ...], name: str | None) -> float:
    return float(known.index(name)) if name in known else np.nan


def _array(values: object, kind: pa.DataType) -> pa.Array:
    if isinstance(values, pa.ChunkedArray):
        return values.combine_chunks().cast(kind)
    return values if isinstance(values, pa.Array) else pa.array(values, kind)


def _float_lists(rows: F32) -> pa.ListArray:
    """A matrix of shape (n, k) as a column of n lists."""
    offsets = np.arange(len(rows) + 1, dtype=np.int32) * rows.shape[1]
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(rows.ravel()))
