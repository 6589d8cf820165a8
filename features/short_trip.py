"""Where in between: counters of a trip's items given its two ends, from other trips only.

Each trip lies in a fold, and a case sees the trips of all other folds: with people as folds no row
that is learnt from sees anything of its own user; with each trip a fold of its own a case sees all
trips but itself. Subtracting a training row's own visits instead would tell it the label backwards
(`features.counters`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from features.catalog.short_trip import ENDS, LISTED, MEASURED, RANKED
from features.counters import out_of_fold, pair_keys
from features.kernels import distance_km
from features.listwise import best_of_list
from features.schema import F64, Bools, Columns, Ids

SPAN_DECAY: Final = 0.6  # a step over one visit weighs this much of a direct one
NEAR_KM: Final = 1.0


@dataclass(frozen=True)
class Places:
    """The m items there are, as codes 0..m-1, (m,) each."""

    lat: F64
    lon: F64
    cities: Ids
    categories: Ids

    @cached_property
    def km(self) -> F64:
        """Distances between all of them, (m, m)."""
        return distance_km(self.lat[:, None], self.lon[:, None], self.lat, self.lon)


@dataclass(frozen=True)
class Tours:
    """t trips with n visits, those of a trip together and in order; items as codes."""

    offsets: Ids  # (t + 1,)
    items: Ids  # (n,)
    users: Ids  # (t,)

    @property
    def count(self) -> int:
        return self.offsets.size - 1

    @cached_property
    def sizes(self) -> Ids:
        """Visits of each trip, (t,)."""
        return np.diff(self.offsets)

    @cached_property
    def of_visits(self) -> Ids:
        """The trip of each visit, (n,)."""
        return np.repeat(np.arange(self.count), self.sizes)

    @cached_property
    def is_inner(self) -> Bools:
        """Whether a visit is neither the first nor the last of its trip, (n,)."""
        inner = np.ones(self.items.size, dtype=np.bool_)
        inner[self.offsets[:-1]] = inner[self.offsets[1:] - 1] = False
        return inner

    @cached_property
    def pairs(self) -> tuple[Ids, Ids, Ids, Ids]:
        """Item before, item after, trip and span of all ordered pairs within trips, (k,) each."""
        before, after, trips, spans = [], [], [], []
        place = np.arange(self.items.size)
        for span in range(1, int(self.sizes.max(initial=1))):
            first = place[: place.size - span]
            first = first[self.of_visits[first] == self.of_visits[first + span]]
            before.append(self.items[first])
            after.append(self.items[first + span])
            trips.append(self.of_visits[first])
            spans.append(np.full(first.size, span))
        if not before:
            nothing = np.zeros(0, dtype=np.int64)
            return nothing, nothing, nothing, nothing
        return tuple(np.concatenate(part) for part in (before, after, trips, spans))  # type: ignore[return-value]  # four of them

    def take(self, kept: Bools) -> "Tours":
        """The trips where `kept`, shape (t,), is true."""
        sizes = self.sizes[kept]
        return Tours(
            np.r_[0, np.cumsum(sizes)].astype(np.int64),
            self.items[kept[self.of_visits]],
            self.users[kept],
        )

    def trip(self, number: int) -> Ids:
        return self.items[self.offsets[number] : self.offsets[number + 1]]


@dataclass(frozen=True, slots=True)
class Between:
    """q cases with their n candidates: all items of the city but the ends."""

    trips: Ids  # (q,): the trip that each case asks for
    offsets: Ids  # (q + 1,)
    items: Ids  # (n,), ascending in a case

    @property
    def rows(self) -> Ids:
        """The case of each candidate, (n,)."""
        return np.repeat(np.arange(self.trips.size), np.diff(self.offsets))


def between(tours: Tours, places: Places, trips: Ids) -> Between:
    """Cases of these trips."""
    found = []
    for trip in trips:
        here = tours.trip(int(trip))
        city = np.flatnonzero(places.cities == places.cities[here[0]])
        found.append(city[(city != here[0]) & (city != here[-1])])
    sizes = np.array([f.size for f in found], dtype=np.int64)
    return Between(trips, np.r_[0, np.cumsum(sizes)], np.concatenate(found))


def tour_columns(
    tours: Tours, places: Places, asked: Between, folds: Ids, case_folds: Ids
) -> Columns:
    """All columns of the catalog's short-trip features, (n,) each.

    `folds`, (t,), are of trips; case r sees those that are not in fold case_folds[r].
    """
    rows = asked.rows
    first, last = (tours.items[at][asked.trips][rows] for at in _end_places(tours))
    items, fold = asked.items, case_folds[rows]
    columns: dict[str, F64] = {
        "tour_length": tours.sizes[asked.trips][rows].astype(np.float64),
        "tour_city": places.cities[items].astype(np.float64),
        "item_lat": places.lat[items],
        "item_lon": places.lon[items],
        "tour_category": places.categories[items].astype(np.float64),
        "tour_items_near": ((places.km < NEAR_KM).sum(axis=1).astype(np.float64))[items],
        **_visit_counters(tours, places, items, folds, fold),
        **_pair_counters(tours, items, {"first": first, "last": last}, folds, fold),
    }
    for name, end in zip(ENDS, (first, last), strict=True):
        columns[f"tour_{name}_lat"], columns[f"tour_{name}_lon"] = places.lat[end], places.lon[end]
        columns[f"tour_{name}_category"] = places.categories[end].astype(np.float64)
    return {**columns, **_listed(columns, rows, asked.offsets)}


def _end_places(tours: Tours) -> tuple[Ids, Ids]:
    return tours.offsets[:-1], tours.offsets[1:] - 1


def _visit_counters(tours: Tours, places: Places, items: Ids, folds: Ids, fold: Ids) -> Columns:
    of_visit = folds[tours.of_visits]
    cities, city = places.cities[tours.items], places.cities[items]
    inner = tours.is_inner.astype(np.float64)
    several = (tours.sizes > 1)[tours.of_visits].astype(np.float64)
    return {
        "tour_visits": out_of_fold(tours.items, of_visit, items, fold),
        "tour_city_visits": out_of_fold(cities, of_visit, city, fold),
        "tour_inner": out_of_fold(tours.items, of_visit, items, fold, inner),
        "tour_city_inner": out_of_fold(cities, of_visit, city, fold, inner),
        "tour_in_trips": out_of_fold(tours.items, of_visit, items, fold, several),
    }


def _pair_counters(
    tours: Tours, items: Ids, ends: Mapping[str, Ids], folds: Ids, fold: Ids
) -> Columns:
    before, after, trips, spans = tours.pairs
    of_pair = folds[trips]
    weights = {
        "after": np.ones(spans.size),
        "next": (spans == 1).astype(np.float64),
        "spread": SPAN_DECAY ** (spans - 1.0),
    }
    first, last = ends["first"], ends["last"]
    columns: dict[str, F64] = {}
    for name, weight in weights.items():
        keys = pair_keys(before, after)
        columns |= {
            f"tour_first_{name}_item": out_of_fold(
                keys, of_pair, pair_keys(first, items), fold, weight
            ),
            f"tour_first_{name}": out_of_fold(before, of_pair, first, fold, weight),
            f"tour_last_{name}_item": out_of_fold(
                keys, of_pair, pair_keys(items, last), fold, weight
            ),
            f"tour_last_{name}": out_of_fold(after, of_pair, last, fold, weight),
        }
    together = _unordered(before, after)
    several = (tours.sizes > 1)[tours.of_visits].astype(np.float64)
    for name, end in ends.items():
        columns[f"tour_{name}_together_item"] = out_of_fold(
            together, of_pair, _unordered(end, items), fold
        )
        columns[f"tour_{name}_together"] = out_of_fold(
            tours.items, folds[tours.of_visits], end, fold, several
        )
    return columns


def _unordered(a: Ids, b: Ids) -> Ids:
    return pair_keys(np.minimum(a, b), np.maximum(a, b))


def _listed(columns: Columns, rows: Ids, offsets: Ids) -> Columns:
    """Ranks in the list, 1 the best, and best values: of the rates, by their own kernels."""
    measured = _measured(columns)
    found: dict[str, F64] = {}
    place = np.arange(rows.size) - offsets[:-1][rows] + 1.0
    for name in RANKED:
        worth = -measured[name] if name.endswith("km") else measured[name]
        rank = np.empty(rows.size)
        rank[np.lexsort((-worth, rows))] = place
        found[f"{name}_rank"] = rank
        if any(f.name == f"{name}_best" for f in LISTED):
            found[f"{name}_best"] = best_of_list(measured[name], offsets)
    return found


def _measured(columns: Columns) -> Columns:
    known = dict(columns)
    for feature in MEASURED:
        known[feature.name] = feature.kernel(*(known[i] for i in feature.inputs))
    return known
