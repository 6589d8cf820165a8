"""Tourists' photo trips in Edinburgh, Melbourne and Osaka: which POIs in between, in which order.

Data: YFCC100M tours of Lim et al. (IJCAI 2015) and Chen et al. (CIKM 2016). A case is a trip of
three POIs or more; its first and last POI and its length are given. F1 is of the set of POIs, the
ends included; pairs-F1 of the ordered pairs (Chen et al. 2016).

*Leave one out*: a case's counters are of all trips but itself, exactly; models are fitted once a
fold of cases, on the cases of the other folds. *10 folds*: the counters of a fold's cases, too, are
of trips outside the fold. Either way a case that is learnt from is counted without any trip of the
same people: leaving out its own visit only would tell it its label backwards.
"""

import tempfile
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow.parquet as pq

from features.arrow import doubles, ids
from features.errors import ContractError
from features.schema import Ids
from features.short_trip import Places, Tours
from offline.ingest.flickr_tours import CITIES, TIMEZONE, import_to
from offline.ingest.landing import PART
from ranking.records import Record
from sojourn.console import Advance
from sojourn.results.itineraries import f1, pairs_f1
from sojourn.results.landed import LandedVisits, landed_visits
from sojourn.results.scoring import mean_record
from sojourn.results.tours_answered import (
    FOLDS,
    SHORTEST,
    World,
    answers,
    cases,
    fit,
    folds_of,
)

DATA: Final = "flickr_tours"
LEAVE_ONE_OUT: Final = "trips of >= 3, ends and length given, leave one out"
TEN_FOLDS: Final = "trips of >= 3, ends and length given, 10 folds of trips"
STEPS: Final = 3 + FOLDS
F1, PAIRS = "F1", "pairs-F1"
PUBLISHED: Final = {  # city: trips, best F1, best pairs-F1; leave one out
    "Edinburgh": (634, 0.701, 0.444),
    "Melbourne": (442, 0.639, 0.351),
    "Osaka": (47, 0.745, 0.511),
}


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    advance(0, STEPS, "import")
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        lake = Path(folder) / DATA
        import_to(data, lake)
        world = world_of(landed_visits(lake, TIMEZONE), lake)
    fold = folds_of(np.arange(world.tours.count), FOLDS)
    fitted = []
    for k in range(FOLDS):
        advance(1 + k, STEPS, f"fold {k + 1} of {FOLDS}")
        fitted.append(fit(world.without(fold == k)))
    records = published_records()
    alone = np.arange(world.tours.count)
    for n, (protocol, unseen) in enumerate(((LEAVE_ONE_OUT, alone), (TEN_FOLDS, fold))):
        advance(1 + FOLDS + n, STEPS, protocol)
        for method, found in answers(world, fitted, fold, unseen).items():
            records += tour_records(world, protocol, method, found)
    advance(STEPS, STEPS, "done")
    return records


def world_of(landed: LandedVisits, lake: Path) -> World:
    """The lake's visits as trips, and its items as places. Raises ContractError without a case."""
    items = pq.ParquetFile(lake / "items" / PART).read().sort_by("item_id")
    own = ids(items, "item_id")
    names = {city[0]: city[1] for city in CITIES.values()}
    city_ids, cities = np.unique(ids(items, "city"), return_inverse=True)
    tags = np.array([(tags or [""])[0] for tags in items["tags"].to_pylist()])
    categories = np.unique(tags, return_inverse=True)[1]
    places = Places(doubles(items, "lat"), doubles(items, "lon"), cities, categories)
    order = np.argsort(landed.sessions, kind="stable")
    first = np.flatnonzero(np.r_[True, np.diff(landed.sessions[order]) != 0])
    tours = Tours(
        np.r_[first, order.size].astype(np.int64),
        np.searchsorted(own, landed.items[order]),
        landed.users[order][first],
    )
    long = np.flatnonzero(tours.sizes >= SHORTEST)
    if np.unique(tours.users[long]).size < FOLDS:
        raise ContractError(
            f"the set has {long.size} trips of {SHORTEST} POIs or more of "
            f"{np.unique(tours.users[long]).size} users; {FOLDS} users are needed"
        )
    return World(tours, places, tuple(names[int(c)] for c in city_ids), cases(tours, places))


def tour_records(world: World, protocol: str, method: str, found: list[Ids]) -> list[Record]:
    """F1 and pairs-F1 by city."""
    truth = [world.tours.trip(int(trip)) for trip in world.asked.trips]
    users = world.tours.users[world.asked.trips]
    values = {
        F1: np.array([f1(a, b) for a, b in zip(found, truth, strict=True)]),
        PAIRS: np.array([pairs_f1(a, b) for a, b in zip(found, truth, strict=True)]),
    }
    return [
        mean_record((DATA, protocol, name, metric), method, value[here], users[here])
        for code, name in enumerate(world.cities)
        for here in [world.case_cities == code]
        if here.any()
        for metric, value in values.items()
    ]


def published_records() -> list[Record]:
    """The best figures of Chen et al. 2016 on their own run of the protocol."""
    return [
        Record(DATA, LEAVE_ONE_OUT, city, metric, "published (Chen et al. 2016)", value, None, n)
        for city, (n, *figures) in PUBLISHED.items()
        for metric, value in zip((F1, PAIRS), figures, strict=True)
    ]
