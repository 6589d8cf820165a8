"""Trips out of town: what people from one city see in another, and which city they come from.

Data: Foursquare check-ins as SPOT-Trip (Liu et al., NeurIPS 2025) cut them into trips. The split is
theirs: a random permutation of the trips, 80 % to learn from, 10 % to choose on, 10 % to measure.

*Places away*: every different place of a test trip is to be found among the destination's; recall@k
is the share of them in the first k, averaged over trips. Given are the home city, the destination
and the first day; in the second protocol, as SPOT-Trip publishes it, also the trip's first and last
place and how many places it has, and only those between are to be found. The baseline counts
training visits by destination; of equals the one seen first in the file's order stands first.

*Home from away*: the home city of a test trip from its visits alone. The baseline is the commonest
home of the destination's training trips.

Everything that counts other trips counts those of other folds (users are dealt to ten); the number
of a model's trees is chosen on the validation trips and some folds of the training trips.
"""

import tempfile
from pathlib import Path
from typing import Final

import numpy as np

from features.away import Rows, TripQueries, away_columns, candidate_rows
from features.away_homes import home_columns
from features.catalog.sets import AWAY_HOME, AWAY_PLACE, AWAY_ROUTE
from features.matrix import assemble
from features.schema import F64, UNKNOWN_ID, Ids
from features.spec import FeatureSet
from offline.ingest.spot_trip_foursquare import import_to
from ranking import metrics
from ranking.dataset import Samples, samples_of, split_by_fold
from ranking.labels import PAID
from ranking.records import OURS, OVERALL, Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams, refit, train
from sojourn.console import Advance
from sojourn.results.scoring import mean_record
from sojourn.results.trips_away import TEST, TRAIN, VALIDATION, TripSet, read_trips

DATA: Final = "spot_trip_foursquare"
PLACE_PROTOCOL: Final = "random 80/10/10 over trips; home, destination and day given"
ROUTE_PROTOCOL: Final = "random 80/10/10 over trips; also first and last place and length given"
HOME_PROTOCOL: Final = "home city from away visits, random 80/10/10 over trips"
CUTOFFS: Final = (5, 10, 20)
MOST: Final = 150  # candidates by popularity
NEAR: Final = 40  # and nearest to each given place
SIZES: Final = (("small", 0, 60), ("medium", 60, 200), ("large", 200, 1 << 30))  # training trips
STEPS: Final = 4
# Chosen on training and validation trips, in folds of users: few rows have a positive, and small
# trees keep to what repeats.
PARAMS: Final = TrainParams(
    rounds=150, leaves=7, least_rows_in_leaf=200, features_per_tree=0.5, l2=10.0, threads=1
)
STOPPING_FOLDS: Final = 3  # of FOLDS


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        advance(0, STEPS, "import")
        import_to(data, Path(folder) / "lake")
        trips = read_trips(Path(folder) / "lake")
    advance(1, STEPS, "places away, by home, destination and day")
    records = place_records(trips, PLACE_PROTOCOL, AWAY_PLACE, ends_given=False)
    advance(2, STEPS, "places away, between given ends")
    records += place_records(trips, ROUTE_PROTOCOL, AWAY_ROUTE, ends_given=True)
    advance(3, STEPS, "home from away")
    records += home_records(trips)
    advance(STEPS, STEPS, "done")
    return records


def place_records(
    trips: TripSet, protocol: str, features: FeatureSet, ends_given: bool, part: int = TEST
) -> list[Record]:
    """recall@k of popularity and ours on the test trips, overall and by the destination's size."""
    asked = np.flatnonzero(trips.part == part)
    query, _ = trips.targets(asked, ends_given)
    wanted = np.bincount(query, minlength=asked.size).astype(np.float64)
    samples = place_samples(trips, features, asked, ends_given)
    scores = {OURS: fitted(trips, features, ends_given).score(samples.x).astype(np.float64)}
    found = {"destination popularity": popularity_hits(trips, asked, ends_given)}
    found |= {name: hits_of(samples, asked, score) for name, score in scores.items()}
    size = np.bincount(trips.city[trips.part == TRAIN], minlength=trips.city.max() + 1)
    of_trip = size[trips.city[asked]]
    segments = {OVERALL: wanted > 0}
    for name, low, high in SIZES:
        segments[f"destination={name}"] = (wanted > 0) & (of_trip >= low) & (of_trip < high)
    return [
        mean_record(
            (DATA, protocol, segment, f"recall@{k}"),
            method,
            (hits[:, n] / np.maximum(wanted, 1.0))[here],
            trips.user[asked][here],
        )
        for segment, here in segments.items()
        if here.any()
        for n, k in enumerate(CUTOFFS)
        for method, hits in found.items()
    ]


def fitted(trips: TripSet, features: FeatureSet, ends_given: bool) -> BoosterRanker:
    """The ranker of all trips but the test's."""
    asked = np.flatnonzero(trips.part != TEST)
    return ranker(trips, place_samples(trips, features, asked, ends_given))


def ranker(trips: TripSet, samples: Samples) -> BoosterRanker:
    """A ranker of these trips, with as many trees as did best on some of their users.

    Three hundred validation trips alone stop the training by chance; they and the training trips of
    three folds say it better.
    """
    stops = trips.fold[samples.days] < STOPPING_FOLDS  # `days` holds the trip, see below
    stops |= trips.part[samples.days] == VALIDATION
    rounds = train(split_by_fold(samples, stops), PARAMS).rounds
    model = refit(samples.take(samples.has_positive), PARAMS, rounds)
    return BoosterRanker(samples.feature_set, model.text)


def place_samples(trips: TripSet, features: FeatureSet, asked: Ids, ends_given: bool) -> Samples:
    """Candidates of these trips as samples; trips without a candidate are left out.

    `days` holds the index of the trip, since trips of this protocol are no days.
    """
    queries = trips.queries(asked, ends_given)
    rows = candidate_rows(trips.trips(), queries, MOST, NEAR if ends_given else 0)
    rows = without_given(queries, rows)
    columns = dict(away_columns(trips.trips(), queries, rows))
    columns |= {
        "city_lat": trips.city_lat[queries.city[rows.query]],
        "city_lon": trips.city_lon[queries.city[rows.query]],
        "item_lat": trips.places.lat[rows.item],
        "item_lon": trips.places.lon[rows.item],
        "away_places": trips.place_counts(asked)[rows.query],
    }
    target, wanted = trips.targets(asked, ends_given)
    span = int(trips.places.city.size)
    is_wanted = np.isin(rows.query * span + rows.item, target * span + wanted)
    known, start = np.unique(rows.query, return_index=True)
    return samples_of(
        features,
        assemble(features, columns, rows.item.size),
        np.r_[start, rows.item.size].astype(np.int64),
        rows.item,
        np.where(is_wanted, PAID, 0).astype(np.int32),
        users=queries.user[known],
        days=asked[known],
    )


def without_given(queries: TripQueries, rows: Rows) -> Rows:
    """Candidates but those that the traveller named."""
    given = (rows.item == queries.first[rows.query]) | (rows.item == queries.last[rows.query])
    return Rows(rows.query[~given], rows.item[~given])


def hits_of(samples: Samples, asked: Ids, scores: F64) -> F64:
    """Wanted places among the first k of each trip asked, (trips, cutoffs); else 0."""
    order = metrics.ranked(scores, samples.items, samples.offsets)
    place = metrics.places(samples.offsets)
    hit = samples.levels[order] > 0
    found = np.zeros((asked.size, len(CUTOFFS)))
    for n, k in enumerate(CUTOFFS):
        reached = np.add.reduceat((hit & (place <= k)).astype(np.float64), samples.offsets[:-1])
        found[np.searchsorted(asked, samples.days), n] = reached
    return found


def popularity_hits(trips: TripSet, asked: Ids, ends_given: bool) -> F64:
    """The same for the places most visited on training trips to the destination."""
    counted = trips.visit_item[trips.part[trips.visit_trip] == TRAIN]
    items, first, visits = np.unique(counted, return_index=True, return_counts=True)
    order = np.lexsort((first, -visits))
    queries = trips.queries(asked, ends_given)
    query, item = trips.targets(asked, ends_given)
    found = np.zeros((asked.size, len(CUTOFFS)))
    for n in range(asked.size):
        best = items[order][trips.places.city[items[order]] == queries.city[n]]
        best = best[(best != queries.first[n]) & (best != queries.last[n])]
        wanted = item[query == n]
        found[n] = [np.isin(wanted, best[:k]).sum() for k in CUTOFFS]
    return found


def home_records(trips: TripSet, part: int = TEST) -> list[Record]:
    """Accuracy of the home city, from the visits of a trip alone."""
    asked = np.flatnonzero(trips.part == part)
    learnt = np.flatnonzero(trips.part != TEST)
    tested = home_samples(trips, asked)
    scores = ranker(trips, home_samples(trips, learnt)).score(tested.x).astype(np.float64)
    told = tested.items.reshape(asked.size, -1)[
        np.arange(asked.size), scores.reshape(asked.size, -1).argmax(axis=1)
    ]
    truth, users = trips.home[asked], trips.user[asked]
    name = (DATA, HOME_PROTOCOL, OVERALL, "accuracy")
    commonest = majority(trips, asked)
    return [
        mean_record(name, "majority given the destination", commonest == truth, users),
        mean_record(name, OURS, told == truth, users),
    ]


def majority(trips: TripSet, asked: Ids) -> Ids:
    """The commonest home of training trips to each trip's destination, (n,); of equals the one
    seen first."""
    learnt = trips.part == TRAIN
    homes, cities = trips.home[learnt], trips.city[learnt]
    found = np.full(int(trips.city.max()) + 1, UNKNOWN_ID)
    for city in np.unique(cities):
        own, first, count = np.unique(homes[cities == city], return_index=True, return_counts=True)
        found[city] = own[np.lexsort((first, -count))[0]]
    return found[trips.city[asked]]


def home_samples(trips: TripSet, asked: Ids) -> Samples:
    """Every city as a candidate home of each of these trips, but its destination."""
    queries = trips.queries(asked, ends_given=False)
    homes = trips.cities
    query, item = trips.targets(asked, ends_given=False)
    columns = dict(home_columns(trips.trips(), queries, query, item, homes))
    count = asked.size * homes.size
    candidate, city = np.tile(homes, asked.size), np.repeat(queries.city, homes.size)
    columns |= {
        "user_home_lat": trips.city_lat[candidate],
        "user_home_lon": trips.city_lon[candidate],
        "city_lat": trips.city_lat[city],
        "city_lon": trips.city_lon[city],
        "away_places": np.repeat(trips.place_counts(asked), homes.size),
    }
    is_home = candidate == np.repeat(queries.home, homes.size)
    return samples_of(
        AWAY_HOME,
        assemble(AWAY_HOME, columns, count),
        np.arange(0, count + 1, homes.size),
        candidate,
        np.where(is_home, PAID, 0).astype(np.int32),
        users=queries.user,
        days=asked,
    )
