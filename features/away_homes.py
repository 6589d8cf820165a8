"""Where a traveller lives, told from one trip away: which home cities send people to these places.

For each candidate home, the evidence of the destination, of every place visited, its category and
neighbourhood, and of the weeks around, from trips of other folds. The trip's own traveller is
nobody special: what other trips of the same user declare is not looked at.
"""

from typing import Final

import numpy as np

from features.away import WEEK_DAYS, TripQueries, Trips
from features.counters import out_of_fold, pair_keys
from features.schema import F64, Columns, Ids

CITY_WEIGHT: Final = 5.0  # trips: how far a destination's homes are pulled toward everybody's
PLACE_WEIGHT: Final = 4.0  # trips: how far a place's homes are pulled toward its destination's
CATEGORY_WEIGHT: Final = 100.0  # visits
WEEK_WEIGHT: Final = 10.0  # trips
CELL_DEGREES: Final = 0.02  # a neighbourhood of some two kilometres


def home_columns(
    trips: Trips, queries: TripQueries, visit_query: Ids, visit_item: Ids, homes: Ids
) -> Columns:
    """Context of (trip, home city) rows: (q * h,), for h candidate homes of q trips.

    `visit_query` and `visit_item`, (v,), are the places that the trips of the queries went to.
    """
    q, h = queries.user.size, homes.size
    home = np.tile(homes, q)
    city, fold, day = (np.repeat(a, h) for a in (queries.city, queries.fold, queries.day))
    everywhere = _share(
        trips, np.zeros_like(trips.city), np.zeros_like(city), home, fold, np.zeros(q * h), 0.0
    )
    prior = _share(trips, trips.city, city, home, fold, everywhere, CITY_WEIGHT)
    columns: dict[str, F64] = {"home_share": everywhere, "home_city_share": prior}
    near = np.zeros(q * h)
    total = np.zeros(q * h)
    for step in (-1, 0, 1):
        now = pair_keys(city, day // WEEK_DAYS + step)
        then = pair_keys(trips.city, trips.day // WEEK_DAYS)
        near += out_of_fold(pair_keys(then, trips.home), trips.fold, pair_keys(now, home), fold)
        total += out_of_fold(then, trips.fold, now, fold)
    columns["home_week_share"] = (near + WEEK_WEIGHT * prior) / (total + WEEK_WEIGHT)
    columns |= _evidence(trips, queries, visit_query, visit_item, homes, prior, everywhere)
    return columns


def _share(
    trips: Trips, key: Ids, asked: Ids, home: Ids, fold: Ids, prior: F64, weight: float
) -> F64:
    """Share of the trips with this key that started from the home, pulled toward the prior."""
    hits = out_of_fold(pair_keys(key, trips.home), trips.fold, pair_keys(asked, home), fold)
    return (hits + weight * prior) / np.maximum(
        out_of_fold(key, trips.fold, asked, fold) + weight, 1.0
    )


def _evidence(
    trips: Trips,
    queries: TripQueries,
    visit_query: Ids,
    visit_item: Ids,
    homes: Ids,
    prior: F64,
    everywhere: F64,
) -> Columns:
    """Log-odds that the places, their neighbourhoods and categories add to a home, summed over the
    trip's places, and the strongest of them."""
    q, h = queries.user.size, homes.size
    pairs = np.unique(np.stack([visit_query, visit_item]), axis=1)
    query, item = np.repeat(pairs[0], h), np.repeat(pairs[1], h)
    home, fold = np.tile(homes, pairs.shape[1]), queries.fold[query]
    row = query * h + np.tile(np.arange(h), pairs.shape[1])
    trip, seen = trips.distinct
    columns: dict[str, F64] = {}
    cell = _cells(trips)
    for name, key, toward, weight in (
        ("place", np.arange(cell.size), prior, PLACE_WEIGHT),
        ("cell", cell, prior, PLACE_WEIGHT),
        ("category", trips.places.category, everywhere, CATEGORY_WEIGHT),
    ):
        known, asked = key[seen], key[item]
        of_visit = trips.fold[trip]
        hits = out_of_fold(
            pair_keys(known, trips.home[trip]), of_visit, pair_keys(asked, home), fold
        )
        total = out_of_fold(known, of_visit, asked, fold)
        expected = np.maximum(toward[row], 1e-4)
        lift = np.log((hits + weight * expected) / (total + weight) / expected)
        summed: F64 = np.bincount(row, weights=lift, minlength=q * h).astype(np.float64)
        columns[f"home_{name}_lift"] = summed
        most = np.full(q * h, -np.inf)
        np.maximum.at(most, row, lift)
        columns[f"home_{name}_most"] = np.where(np.isfinite(most), most, np.nan)
    return columns


def _cells(trips: Trips) -> Ids:
    lat = np.floor(np.nan_to_num(trips.places.lat) / CELL_DEGREES).astype(np.int64)
    lon = np.floor(np.nan_to_num(trips.places.lon) / CELL_DEGREES).astype(np.int64)
    return pair_keys(lat, lon)
