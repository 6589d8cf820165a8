"""Trips out of town as arrays, read from an imported lake, and their random split."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import doubles, ids
from features.away import TEST_FOLD, Places, TripQueries, Trips
from features.schema import F64, UNKNOWN_ID, Bools, Ids
from offline.ingest.reading import local_days
from offline.ingest.spot_trip_foursquare import TIMEZONE

SPLIT_SEED: Final = 2050  # of SPOT-Trip (NeurIPS 2025)
SPLITS: Final = (0.8, 0.9)
FOLDS: Final = 10  # of training trips, by user
FOLD_SEED: Final = 7
TRAIN, VALIDATION, TEST = range(3)


@dataclass(frozen=True)
class TripSet:
    """All trips, (t,), and their v visits in the order of trip and time."""

    user: Ids
    home: Ids
    city: Ids
    day: Ids  # of the first visit, local, days since 1970
    fold: Ids
    part: Ids  # TRAIN, VALIDATION, TEST
    visit_trip: Ids  # (v,) index of the trip
    visit_item: Ids
    places: Places
    city_lat: F64  # (cities + 1,)
    city_lon: F64
    cities: Ids

    def trips(self) -> Trips:
        """The training trips: all that may be counted."""
        kept = np.flatnonzero(self.part == TRAIN)
        place = np.full(self.user.size, -1)
        place[kept] = np.arange(kept.size)
        counts = place[self.visit_trip] >= 0
        return Trips(
            self.user[kept],
            self.home[kept],
            self.city[kept],
            self.day[kept],
            self.fold[kept],
            place[self.visit_trip[counts]],
            self.visit_item[counts],
            self.places,
        )

    def queries(self, trips: Ids, ends_given: bool) -> TripQueries:
        """The trips at these indices as questions; those that are not counted belong to no fold."""
        first = np.searchsorted(self.visit_trip, trips, side="left")
        last = np.searchsorted(self.visit_trip, trips, side="right") - 1
        unknown = np.full(trips.size, UNKNOWN_ID)
        return TripQueries(
            user=self.user[trips],
            home=self.home[trips],
            city=self.city[trips],
            day=self.day[trips],
            fold=np.where(self.part[trips] == TRAIN, self.fold[trips], TEST_FOLD),
            first=self.visit_item[first] if ends_given else unknown,
            last=self.visit_item[last] if ends_given else unknown,
        )

    def targets(self, trips: Ids, ends_given: bool) -> tuple[Ids, Ids]:
        """(query, item): the different places that each trip is to be told, without given ones."""
        asked = np.full(self.user.size, -1)
        asked[trips] = np.arange(trips.size)
        of = asked[self.visit_trip]
        pairs = np.unique(np.stack([of[of >= 0], self.visit_item[of >= 0]]), axis=1)
        if not ends_given:
            return pairs[0], pairs[1]
        queries = self.queries(trips, ends_given)
        given: Bools = (pairs[1] == queries.first[pairs[0]]) | (pairs[1] == queries.last[pairs[0]])
        return pairs[0][~given], pairs[1][~given]

    def place_counts(self, trips: Ids) -> F64:
        """How many different places each trip has."""
        query, _ = self.targets(trips, ends_given=False)
        return np.bincount(query, minlength=trips.size).astype(np.float64)


def read_trips(lake: Path) -> TripSet:
    """The imported trips that have a visit, split as published: a permutation of the trips in the
    file's order, the first 80 % for training, the next 10 % for validation, the rest for testing.
    """
    stated = pq.ParquetFile(lake / "trips" / "part-00000.parquet").read()
    events = _events(lake)
    trip, item, seconds = (ids(events, c) for c in ("session_id", "item_id", "at_s"))
    order = np.lexsort((np.arange(trip.size), seconds, trip))
    trip, item, seconds = trip[order], item[order], seconds[order]
    stated = stated.filter(pa.array(np.isin(ids(stated, "trip_id"), trip)))
    own = ids(stated, "trip_id")
    index = np.searchsorted(own, trip)
    start = np.searchsorted(trip, own)
    user = ids(stated, "user_id")
    fold_of_user = np.random.default_rng(FOLD_SEED).integers(0, FOLDS, int(user.max()) + 1)
    cities = pq.ParquetFile(lake / "cities" / "part-00000.parquet").read()
    city_ids = ids(cities, "city_id")
    return TripSet(
        user=user,
        home=ids(stated, "home_city"),
        city=ids(stated, "dest_city"),
        day=local_days(seconds[start], TIMEZONE),
        fold=fold_of_user[user].astype(np.int64),
        part=split(own.size),
        visit_trip=index,
        visit_item=item,
        places=_places(lake),
        city_lat=_by_id(city_ids, doubles(cities, "lat")),
        city_lon=_by_id(city_ids, doubles(cities, "lon")),
        cities=city_ids,
    )


def split(trips: int) -> Ids:
    """Which part each trip belongs to, (trips,)."""
    # The published split was drawn with numpy's old generator: another one draws another split.
    order = np.random.RandomState(SPLIT_SEED).permutation(trips)
    part = np.full(trips, TEST)
    first, second = (int(share * trips) for share in SPLITS)
    part[order[:first]] = TRAIN
    part[order[first:second]] = VALIDATION
    return part


def _events(lake: Path) -> pa.Table:
    """All visits in the order of their days; `at_s` is unix seconds."""
    columns = ["session_id", "item_id", "at"]
    files = sorted((lake / "events").glob("ds=*/*.parquet"))
    table = pa.concat_tables([pq.ParquetFile(f).read(columns=columns) for f in files])
    seconds = np.asarray(table["at"].cast(pa.int64())) // 1000
    return table.append_column("at_s", pa.array(seconds))


def _places(lake: Path) -> Places:
    items = pq.ParquetFile(lake / "items" / "part-00000.parquet").read()
    own = ids(items, "item_id")
    names = np.asarray(items["category"].to_pylist(), dtype=np.str_)
    _, code = np.unique(names, return_inverse=True)
    return Places(
        city=_by_id(own, ids(items, "city").astype(np.float64)).astype(np.int64),
        category=_by_id(own, code.astype(np.float64)).astype(np.int64),
        lat=_by_id(own, doubles(items, "lat")),
        lon=_by_id(own, doubles(items, "lon")),
    )


def _by_id(own: Ids, values: F64) -> F64:
    """Values at their ids, (largest id + 1,); 0 where there is none."""
    found = np.zeros(int(own.max()) + 1)
    found[own] = values
    return found
