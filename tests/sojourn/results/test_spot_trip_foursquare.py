"""Trips out of town: the split and the baselines by hand, and on the real trips what is claimed."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.away import Places
from offline.ingest.clocks import CHINA_AHEAD_S
from offline.ingest.spot_trip_foursquare import import_to
from sojourn.results import protocol
from sojourn.results.spot_trip_foursquare import majority, popularity_hits
from sojourn.results.trips_away import TEST, TRAIN, VALIDATION, TripSet, read_trips, split


def ints(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


@pytest.fixture
def trips() -> TripSet:
    """Three trips to city 3; items 1 to 8 lie there. The last trip is the test."""
    visits = [(0, 2), (0, 1), (0, 2), (1, 4), (1, 1), (2, 4), (2, 8), (2, 1)]
    return TripSet(
        user=ints(1, 2, 3),
        home=ints(2, 1, 1),
        city=ints(3, 3, 3),
        day=ints(0, 1, 2),
        fold=ints(0, 1, 0),
        part=ints(TRAIN, TRAIN, TEST),
        visit_trip=ints(*(t for t, _ in visits)),
        visit_item=ints(*(i for _, i in visits)),
        places=Places(np.full(9, 3), np.zeros(9, np.int64), np.zeros(9), np.zeros(9)),
        city_lat=np.zeros(4),
        city_lon=np.zeros(4),
        cities=ints(1, 2, 3),
    )


def test_the_split_is_the_published_permutation() -> None:
    part = split(3007)

    assert [int((part == p).sum()) for p in (TRAIN, VALIDATION, TEST)] == [2405, 301, 301]
    # The first of the permutation that numpy's RandomState(2050) draws, and its last.
    assert (part[521], part[1970]) == (TRAIN, TEST)


def test_popularity_counts_training_visits_and_ties_stand_as_first_seen(trips: TripSet) -> None:
    hits = popularity_hits(trips, ints(2), ends_given=False)

    assert hits.tolist() == [[2, 2, 2]]  # of 4, 8 and 1; nobody was seen at 8


def test_given_ends_are_not_to_be_told(trips: TripSet) -> None:
    _, item = trips.targets(ints(2), ends_given=True)

    assert item.tolist() == [8]


def test_the_commonest_home_of_a_destination_is_the_first_seen_of_equals(trips: TripSet) -> None:
    assert majority(trips, ints(2)).tolist() == [2]
    assert majority(replace(trips, part=ints(TEST, TRAIN, TEST)), ints(2)).tolist() == [1]


def test_the_day_of_a_trip_is_the_local_one_of_its_first_visit(tmp_path: Path) -> None:
    evening = int(datetime(2012, 5, 2, 21, tzinfo=ZoneInfo("America/Chicago")).timestamp())
    tables = {
        "city_tz": {"city": ["Austin", "Boston"], "tz": ["America/Chicago", "America/New_York"]},
        "poi": {"poi": ["a"], "lat": [30.2], "lon": [-97.7], "city": ["Austin"], "category": ["B"]},
        "trips": {
            "trip_id": [7], "user_id": [8], "home_city": ["Boston"], "dest_city": ["Austin"]
        },
        "oot": {"trip_id": [7], "poi": ["a"], "ts": [evening - CHINA_AHEAD_S]},
    }  # fmt: skip
    for name, columns in tables.items():
        pq.write_table(pa.table(columns), tmp_path / f"{name}.parquet")
    import_to(tmp_path, tmp_path / "lake")

    found = read_trips(tmp_path / "lake")

    assert found.day.tolist() == [(date(2012, 5, 2) - date(1970, 1, 1)).days]


@pytest.mark.data
@pytest.mark.slow
def test_on_the_real_trips_the_baselines_are_the_published_ones_and_we_are_above(
    data_dir: Path,
) -> None:
    records = protocol("spot_trip_foursquare")(data_dir / "spot_trip_foursquare", lambda *_: None)

    found = {(r.protocol, r.metric, r.method): r.value for r in records if r.segment == "overall"}
    homes = {m: v for (p, _, m), v in found.items() if p.startswith("home city")}
    assert homes["sojourn"] > homes["majority given the destination"]
    between = {(k, m): v for (p, k, m), v in found.items() if "first and last place" in p}
    for k in ("recall@5", "recall@10", "recall@20"):
        assert between[k, "sojourn"] > between[k, "destination popularity"]
