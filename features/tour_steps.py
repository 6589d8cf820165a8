"""What follows what within trips: worths of steps and of precedences, for an itinerary's search.

A step's worth is ln P(next | this): counts by span, pulled toward the next item's popularity times
a kernel of the distance. A precedence's worth is ln P(i before j | both in a trip), pulled toward a
half. Both from trips of other folds only.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.counters import out_of_fold, pair_keys
from features.schema import F64, Ids
from features.short_trip import SPAN_DECAY, Places, Tours

STEP_PRIOR: Final = 10.0  # steps' worth of the kernel
NEAR_KM: Final = 2.0  # of the kernel: an e-fold
ORDER_PRIOR: Final = 5.0  # trips' worth of no preference
NO_STEP: Final = 1e-9  # from an item to itself


@dataclass(frozen=True)
class StepWorth:
    """Worths by city and fold; asked for by the two."""

    items: dict[int, Ids]  # of each city
    by_case: dict[tuple[int, int], tuple[F64, F64]]  # (city, fold) -> steps, precedences; (m, m)


def step_worth(tours: Tours, places: Places, folds: Ids, cities: Ids, case_folds: Ids) -> StepWorth:
    """Worths as each pair of a city and a fold, (q,) each, may know them; `folds` are of trips."""
    items = {int(c): np.flatnonzero(places.cities == c) for c in np.unique(cities)}
    wanted = np.unique(np.stack([cities, case_folds]), axis=1).T
    queries = [_squares(items[int(city)], int(fold)) for city, fold in wanted]
    first, second, fold = (np.concatenate(part) for part in zip(*queries, strict=True))
    before, after, trips, spans = tours.pairs
    keys, of_pair, asked = pair_keys(before, after), folds[trips], pair_keys(first, second)
    weights = np.power(SPAN_DECAY, spans - 1.0).astype(np.float64)
    spread = out_of_fold(keys, of_pair, asked, fold, weights)
    ordered = out_of_fold(keys, of_pair, asked, fold)
    visits = out_of_fold(tours.items, folds[tours.of_visits], second, fold)
    found: dict[tuple[int, int], tuple[F64, F64]] = {}
    start = 0
    for city, one in wanted:
        here = items[int(city)]
        end = start + here.size**2
        square = (here.size, here.size)
        found[int(city), int(one)] = (
            _steps(
                spread[start:end].reshape(square),
                visits[start:end].reshape(square)[0],
                places.km[np.ix_(here, here)],
            ),
            _precedences(ordered[start:end].reshape(square)),
        )
        start = end
    return StepWorth(items, found)


def _squares(items: Ids, fold: int) -> tuple[Ids, Ids, Ids]:
    count = items.size
    return np.repeat(items, count), np.tile(items, count), np.full(count * count, fold)


def _steps(counts: F64, visits: F64, km: F64) -> F64:
    prior = (visits + 1.0)[None, :] * np.exp(-km / NEAR_KM)
    np.fill_diagonal(prior, 0.0)
    prior /= np.maximum(prior.sum(axis=1, keepdims=True), NO_STEP)
    rate = (counts + STEP_PRIOR * prior) / (counts.sum(axis=1, keepdims=True) + STEP_PRIOR)
    worth: F64 = np.log(np.maximum(rate, NO_STEP))
    return worth


def _precedences(counts: F64) -> F64:
    worth: F64 = np.log((counts + ORDER_PRIOR) / (counts + counts.T + 2 * ORDER_PRIOR))
    return worth
