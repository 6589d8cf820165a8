"""How a photo trip's case is answered: what each POI is worth, and the best path over that.

The ranker says what each POI is worth; the itinerary is the best path over that, the transitions
and the precedences of other trips (`ranking.itinerary`). Their weights and the time to stop are
chosen within the training folds: each fold's training cases are cut by people in INNER parts, a
model is stopped on each and judged on it, and the fold's own cases get the mean of these models.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from features.catalog.sets import SHORT_TRIP
from features.matrix import assemble
from features.schema import F32, F64, Bools, Ids
from features.short_trip import Between, Places, Tours, between, tour_columns
from features.tour_steps import StepWorth, step_worth
from ranking.dataset import samples_of, split_by_fold
from ranking.itinerary import best_itinerary
from ranking.labels import PAID
from ranking.records import OURS
from ranking.score import BoosterRanker
from ranking.train import TrainParams, train
from sojourn.results.itineraries import f1, nearest_first, pairs_f1

SHORTEST: Final = 3
FOLDS: Final = 10  # of trips
PEOPLE: Final = 10  # folds of people, for counters of what is learnt from
INNER: Final = 3  # parts of a fold's training cases
SEED: Final = 2016
POPULARITY: Final = "popularity"
NEAREST: Final = "popularity, nearest first"
TRANSITIONS: Final = "transitions alone"
PARAMS: Final = TrainParams(
    rounds=300,
    early_stopping_rounds=60,
    learning_rate=0.03,
    leaves=7,
    least_rows_in_leaf=60,
    features_per_tree=0.5,
    l2=10.0,
    truncation=10,
    threads=1,  # trees this small: two threads mostly wait for one another
)
# Of transitions and of precedences beside a point's score of 1; chosen on training cases.
WEIGHTS: Final = ((0.0, 0.1), (0.1, 0.1), (0.3, 0.1), (0.3, 0.3), (0.6, 0.3))
JUDGED: Final = 400  # of a fold's training cases, to choose the weights on
WIDTH: Final = 60  # partial itineraries kept: of 83 candidates at most for the first place


@dataclass(frozen=True, slots=True)
class World:
    """The trips of all cities, the places, and the cases."""

    tours: Tours
    places: Places
    cities: tuple[str, ...]  # name by code
    asked: Between

    @property
    def case_cities(self) -> Ids:
        """The city of each case, as a code, (q,)."""
        return self.places.cities[self.tours.items[self.tours.offsets[self.asked.trips]]]

    def without(self, trips: Bools) -> "World":
        """The same places with the other trips only; `trips`, (t,), are gone."""
        tours = self.tours.take(~trips)
        return replace(self, tours=tours, asked=cases(tours, self.places))


@dataclass(frozen=True, slots=True)
class Fitted:
    """What a fold's cases are answered with; nothing of it has seen a trip of the fold."""

    models: tuple[BoosterRanker, ...]
    weights: tuple[float, float]  # of transitions and precedences


def folds_of(units: Ids, count: int) -> Ids:
    """A fold for each, the same for the same unit, near equal in size, shape (n,)."""
    known, code = np.unique(units, return_inverse=True)
    shuffled = np.random.default_rng(SEED).permutation(known.size)
    folds: Ids = shuffled[code] % count
    return folds


def cases(tours: Tours, places: Places) -> Between:
    """Every trip that is long enough."""
    return between(tours, places, np.flatnonzero(tours.sizes >= SHORTEST))


def matrix(world: World, folds: Ids) -> F32:
    """Features of all candidates, each case's counters without the trips of its fold."""
    columns = tour_columns(world.tours, world.places, world.asked, folds, folds[world.asked.trips])
    return assemble(SHORT_TRIP, columns, world.asked.items.size)


def fit(world: World) -> Fitted:
    """Models and weights from the cases of a world; people are its folds."""
    users = world.tours.users[world.asked.trips]
    people = folds_of(world.tours.users, PEOPLE)
    visited = np.concatenate(
        [
            np.isin(world.asked.items[start:end], world.tours.trip(int(trip)))
            for trip, start, end in zip(
                world.asked.trips, world.asked.offsets[:-1], world.asked.offsets[1:], strict=True
            )
        ]
    )
    samples = samples_of(
        SHORT_TRIP,
        matrix(world, people),
        world.asked.offsets,
        world.asked.items,
        np.where(visited, PAID, 0).astype(np.int32),
        users,
    )
    part = people[world.asked.trips] % INNER
    score = np.zeros(samples.rows)
    models = []
    for inner in range(INNER):
        model = BoosterRanker(SHORT_TRIP, train(split_by_fold(samples, part == inner), PARAMS).text)
        rows = np.repeat(part == inner, samples.group_sizes)
        score[rows] = model.raw(samples.x[rows])
        models.append(model)
    return Fitted(tuple(models), best_weights(world, people, score))


def best_weights(world: World, people: Ids, score: F64) -> tuple[float, float]:
    """The weights of WEIGHTS with the best F1 and pairs-F1 on some of a world's own cases."""
    rng = np.random.default_rng(SEED)
    some = np.sort(rng.permutation(world.asked.trips.size)[:JUDGED])
    case_folds = people[world.asked.trips]
    worth = step_worth(world.tours, world.places, people, world.case_cities, case_folds)
    reached = [
        np.mean(
            [
                f1(found, truth) + pairs_f1(found, truth)
                for case in some
                for found in [route(world, worth, int(case), int(case_folds[case]), score, weights)]
                for truth in [world.tours.trip(int(world.asked.trips[case]))]
            ]
        )
        for weights in WEIGHTS
    ]
    return WEIGHTS[int(np.argmax(reached))]


def answers(world: World, fitted: list[Fitted], fold: Ids, unseen: Ids) -> dict[str, list[Ids]]:
    """Each method's itinerary of each case. `fold`, (t,), says which models may tell a trip's case,
    `unseen`, (t,), which trips its counters do not see."""
    case_folds = unseen[world.asked.trips]
    x = matrix(world, unseen)
    worth = step_worth(world.tours, world.places, unseen, world.case_cities, case_folds)
    popular = x[:, SHORT_TRIP.index("tour_share")].astype(np.float64)
    score = np.zeros((FOLDS, x.shape[0]))
    for k, one in enumerate(fitted):
        rows = np.repeat(fold[world.asked.trips] == k, np.diff(world.asked.offsets))
        score[k, rows] = np.mean([model.raw(x[rows]) for model in one.models], axis=0)
    found: dict[str, list[Ids]] = {name: [] for name in (POPULARITY, NEAREST, TRANSITIONS, OURS)}
    nothing = np.zeros(x.shape[0])
    for case, (trip, seen) in enumerate(zip(world.asked.trips, case_folds, strict=True)):
        here = world.tours.trip(int(trip))
        own = slice(*world.asked.offsets[case : case + 2])
        best = np.argsort(-popular[own], kind="stable")[: here.size - 2]
        chosen = world.asked.items[own][best]
        found[POPULARITY].append(np.r_[here[0], chosen, here[-1]])
        found[NEAREST].append(nearest_first(world.places, int(here[0]), chosen, int(here[-1])))
        found[TRANSITIONS].append(route(world, worth, case, int(seen), nothing, (1.0, 0.0)))
        k = int(fold[trip])
        found[OURS].append(route(world, worth, case, int(seen), score[k], fitted[k].weights))
    return found


def route(
    world: World,
    worth: StepWorth,
    case: int,
    fold: int,
    score: F64,
    weights: tuple[float, float],
) -> Ids:
    """The best itinerary of a case over points, transitions and precedences."""
    city = int(world.case_cities[case])
    items = worth.items[city]
    steps, precedences = worth.by_case[city, fold]
    rows = slice(*world.asked.offsets[case : case + 2])
    points = np.zeros(items.size)
    points[np.searchsorted(items, world.asked.items[rows])] = score[rows]
    here = world.tours.trip(int(world.asked.trips[case]))
    ends = np.searchsorted(items, here[[0, -1]])
    found = best_itinerary(
        points,
        weights[0] * steps,
        weights[1] * precedences,
        (int(ends[0]), int(ends[1])),
        here.size,
        WIDTH,
    )
    return items[found]
