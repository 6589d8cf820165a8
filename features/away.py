"""What to see on a trip away from home: counters of other people's trips to the same destination.

A query is a trip: its home city, destination and first day are known, and, where the traveller has
said so, the places where it begins and ends. Its own visits are never counted: a query sees trips
of other folds only (`features.counters.out_of_fold`), and of its own traveller's trips the strictly
earlier ones.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from features.counters import ledger, out_of_fold, pair_keys
from features.kernels import distance_km
from features.schema import F64, UNKNOWN_ID, Columns, Ids

TEST_FOLD: Final = -1  # a query of it sees every trip that is counted
WEEK_DAYS: Final = 7
MONTH_DAYS: Final = 30.4
YEAR_DAYS: Final = 365.25
HOME_WEIGHT: Final = 20.0  # trips: how far a home city is pulled toward everybody
TIME_WEIGHT: Final = 10.0  # trips: the same for the days around
CATEGORY_WEIGHT: Final = 50.0  # visits
TOGETHER_WEIGHT: Final = 2.0  # trips: the same for what was visited together


@dataclass(frozen=True)
class Places:
    """Items by id, (items + 1,): index 0 is unused."""

    city: Ids
    category: Ids
    lat: F64
    lon: F64


@dataclass(frozen=True, slots=True)
class TripQueries:
    """q trips to recommend for, (q,) each."""

    user: Ids
    home: Ids
    city: Ids  # the destination
    day: Ids  # days since 1970
    fold: Ids  # TEST_FOLD: none
    first: Ids  # where it begins, UNKNOWN_ID where that is not said
    last: Ids


@dataclass(frozen=True)
class Trips:
    """t trips whose visits may be counted, (t,) each, and v visits of them."""

    user: Ids
    home: Ids
    city: Ids
    day: Ids
    fold: Ids
    visit_trip: Ids  # (v,) index of the trip
    visit_item: Ids  # (v,)
    places: Places

    @cached_property
    def distinct(self) -> tuple[Ids, Ids]:
        """(trip, item) of visits, each item once a trip."""
        pairs = np.unique(np.stack([self.visit_trip, self.visit_item]), axis=1)
        return pairs[0], pairs[1]

    @cached_property
    def together(self) -> tuple[Ids, Ids]:
        """(key of an ordered pair of different items, fold) for every trip that has both."""
        trip, item = self.distinct
        start = np.searchsorted(trip, trip, side="left")
        size = np.searchsorted(trip, trip, side="right") - start
        one = np.repeat(np.arange(trip.size), size)
        other = (
            np.arange(one.size) - np.repeat(np.cumsum(size) - size, size) + np.repeat(start, size)
        )
        differ = one != other
        keys = pair_keys(item[one[differ]], item[other[differ]])
        return keys, self.fold[trip[one[differ]]]


@dataclass(frozen=True, slots=True)
class Rows:
    """n candidates of q queries, a query's together: what `ranking` cuts into requests."""

    query: Ids  # (n,) ascending
    item: Ids  # (n,) ascending within a query


def candidate_rows(trips: Trips, queries: TripQueries, most: int, near: int) -> Rows:
    """For each query the `most` visited items of its destination in other folds, and the `near`
    nearest to where it begins and ends. Items that nobody visited in other folds are none: that an
    item is in the catalogue would tell that the query's own fold has visited it.
    """
    rows: list[tuple[Ids, Ids]] = []
    for city, fold in np.unique(np.stack([queries.city, queries.fold]), axis=1).T:
        items, visits = _visited(trips, int(city), int(fold))
        if items.size == 0:
            continue
        asked = np.flatnonzero((queries.city == city) & (queries.fold == fold))
        chosen = np.zeros((asked.size, items.size), dtype=np.bool_)
        chosen[:, np.lexsort((items, -visits))[:most]] = True
        for given in (queries.first[asked], queries.last[asked]):
            known = np.flatnonzero(given != UNKNOWN_ID)
            if known.size == 0 or near == 0:
                continue
            apart = _apart_km(trips.places, given[known][:, None], items[None, :])
            closest = np.argsort(apart, axis=1, kind="stable")[:, :near]
            chosen[known[:, None], closest] = True
        query, place = np.nonzero(chosen)
        rows.append((asked[query], items[place]))
    if not rows:
        none = np.zeros(0, dtype=np.int64)
        return Rows(none, none)
    query, item = (np.concatenate(part) for part in zip(*rows, strict=True))
    order = np.lexsort((item, query))
    return Rows(query[order], item[order])


def away_columns(trips: Trips, queries: TripQueries, rows: Rows) -> Columns:
    """Context of (trip, item) rows: (n,) each."""
    of, item = rows.query, rows.item
    fold, home, city, day = (a[of] for a in (queries.fold, queries.home, queries.city, queries.day))
    trip, seen = trips.distinct
    seen_fold, trip_fold = trips.fold[trip], trips.fold
    seen_day = trips.day[trip]
    category = trips.places.category

    def of_item(extra: Ids | None = None, asked: Ids | None = None) -> F64:
        """Trips with the item in other folds, where `extra` of the trip is as `asked`."""
        if extra is None or asked is None:
            return out_of_fold(seen, seen_fold, item, fold)
        return out_of_fold(pair_keys(extra, seen), seen_fold, pair_keys(asked, item), fold)

    def of_city(extra: Ids, asked: Ids) -> F64:
        """Trips to the destination in other folds, where `extra` of the trip is as `asked`."""
        return out_of_fold(pair_keys(trips.city, extra), trip_fold, pair_keys(city, asked), fold)

    visits = out_of_fold(trips.visit_item, trip_fold[trips.visit_trip], item, fold)
    nobody = np.zeros_like(item)
    to_city = of_city(np.zeros_like(trips.city), nobody)
    share = of_item() / np.maximum(to_city, 1.0)
    columns: dict[str, F64] = {
        "away_visits": visits,
        "away_trips": of_item(),
        "away_share": share,
        "away_home_share": (of_item(trips.home[trip], home) + HOME_WEIGHT * share)
        / (of_city(trips.home, home) + HOME_WEIGHT),
    }
    for name, days in (("week", float(WEEK_DAYS)), ("month", MONTH_DAYS)):
        here, there = np.zeros(item.size), np.zeros(item.size)
        for step in (-1, 0, 1):
            asked = (day // days).astype(np.int64) + step
            here += of_item((seen_day // days).astype(np.int64), asked)
            there += of_city((trips.day // days).astype(np.int64), asked)
        columns[f"away_{name}_share"] = (here + TIME_WEIGHT * share) / (there + TIME_WEIGHT)
    month = _month(day)
    columns["away_season_share"] = (of_item(_month(seen_day), month) + TIME_WEIGHT * share) / (
        of_city(_month(trips.day), month) + TIME_WEIGHT
    )
    columns |= _category_columns(trips, category[seen], category[item], home, city, fold)
    own = ledger(pair_keys(trips.user[trip], seen), seen_day)
    columns["away_own_visits"] = own.count_before(pair_keys(queries.user[of], item), day)
    columns["away_trips_to_city"] = to_city
    columns.update(_given_columns(trips, queries, rows))
    return columns


def _category_columns(
    trips: Trips, seen: Ids, asked: Ids, home: Ids, city: Ids, fold: Ids
) -> Columns:
    """How often people of this home, and travellers to this city, go to places of the category."""
    trip, _ = trips.distinct
    of_visit = trips.fold[trip]
    everywhere = out_of_fold(seen, of_visit, asked, fold) / np.maximum(
        out_of_fold(np.zeros_like(seen), of_visit, np.zeros_like(asked), fold), 1.0
    )
    columns: dict[str, F64] = {}
    for name, extra, wanted in (
        ("home", trips.home[trip], home),
        ("city", trips.city[trip], city),
    ):
        hits = out_of_fold(pair_keys(extra, seen), of_visit, pair_keys(wanted, asked), fold)
        total = out_of_fold(extra, of_visit, wanted, fold)
        columns[f"away_category_{name}"] = (hits + CATEGORY_WEIGHT * everywhere) / (
            total + CATEGORY_WEIGHT
        )
    return columns | {"away_category": everywhere}


def _given_columns(trips: Trips, queries: TripQueries, rows: Rows) -> Columns:
    """How an item stands to where the trip begins and ends; NaN where that is not said."""
    of, item = rows.query, rows.item
    keys, key_fold = trips.together
    trip, seen = trips.distinct
    fold, seen_fold = queries.fold[of], trips.fold[trip]
    alone = out_of_fold(seen, seen_fold, item, fold)
    columns: dict[str, F64] = {}
    for name, given in (("first", queries.first[of]), ("last", queries.last[of])):
        unknown = given == UNKNOWN_ID
        both = out_of_fold(keys, key_fold, pair_keys(given, item), fold)
        other = out_of_fold(seen, seen_fold, given, fold)
        together = both / np.sqrt((alone + TOGETHER_WEIGHT) * (other + TOGETHER_WEIGHT))
        apart = _apart_km(trips.places, given, item)
        same = (trips.places.category[given] == trips.places.category[item]).astype(np.float64)
        columns |= {
            f"away_{name}_km": np.where(unknown, np.nan, apart),
            f"away_{name}_together": np.where(unknown, np.nan, together),
            f"away_{name}_category": np.where(unknown, np.nan, same),
        }
    way = _apart_km(trips.places, queries.first[of], queries.last[of])
    is_open = (queries.first[of] == UNKNOWN_ID) | (queries.last[of] == UNKNOWN_ID)
    columns["away_way_km"] = np.where(is_open, np.nan, way)
    return columns


def _visited(trips: Trips, city: int, fold: int) -> tuple[Ids, F64]:
    """Items of a city that trips of other folds visited, and how often."""
    counts = trips.fold[trips.visit_trip] != fold
    item = trips.visit_item[counts]
    items, visits = np.unique(item[trips.places.city[item] == city], return_counts=True)
    return items, visits.astype(np.float64)


def _apart_km(places: Places, a: Ids, b: Ids) -> F64:
    return distance_km(places.lat[a], places.lon[a], places.lat[b], places.lon[b])


def _month(day: Ids) -> Ids:
    """0..11: which twelfth of a year a day lies in, days since 1970."""
    month: Ids = np.floor(day % YEAR_DAYS / YEAR_DAYS * 12).astype(np.int64)
    return month
