"""The photo trips' protocol: its arithmetic by hand, and on the real data what is claimed."""

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from features.schema import Ids
from features.short_trip import Places
from ranking.records import OURS
from sojourn.results import protocol
from sojourn.results.flickr_tours import (
    F1,
    LEAVE_ONE_OUT,
    PAIRS,
    TEN_FOLDS,
)
from sojourn.results.itineraries import f1, nearest_first, pairs_f1
from sojourn.results.tours_answered import NEAREST, POPULARITY, folds_of


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def test_f1_counts_items_wherever_and_pairs_f1_their_order() -> None:
    truth = ids(1, 2, 3, 4)

    assert f1(ids(1, 3, 9, 4), truth) == 0.75
    assert pairs_f1(ids(1, 3, 9, 4), truth) == 3 / 6  # 1 before 3, 1 before 4, 3 before 4
    assert pairs_f1(ids(1, 3, 2, 4), truth) == 5 / 6
    assert pairs_f1(truth, truth) == 1.0


def test_nearest_first_goes_from_each_to_the_nearest_that_is_left() -> None:
    at = np.array([0.0, 0.3, 0.1, 0.2, 1.0])
    places = Places(np.zeros(5), at, np.zeros(5, dtype=np.int64), np.zeros(5, dtype=np.int64))

    assert nearest_first(places, 0, ids(1, 2, 3), 4).tolist() == [0, 2, 3, 1, 4]


def test_folds_keep_a_unit_together_and_are_near_equal() -> None:
    users = ids(5, 9, 5, 7, 9, 11)

    folds = folds_of(users, 2)

    assert folds[0] == folds[2]
    assert folds[1] == folds[4]
    assert np.bincount(folds_of(np.arange(10), 5)).tolist() == [2, 2, 2, 2, 2]


@pytest.mark.data
@pytest.mark.slow
def test_on_real_trips_we_are_above_popularity(data_dir: Path, tmp_path: Path) -> None:
    # Half of Melbourne's users: it has the most POIs, and the most to be wrong about.
    stays = pq.read_table(data_dir / "flickr_tours" / "traj.parquet").to_pandas()
    half = stays["userID"].map(lambda user: sum(map(ord, user)) % 2 == 0)
    some = stays[(stays["city"] == "Melb") & half]
    some.to_parquet(tmp_path / "traj.parquet")
    pq.write_table(
        pq.read_table(data_dir / "flickr_tours" / "poi.parquet"), tmp_path / "poi.parquet"
    )

    records = protocol("flickr_tours")(tmp_path, lambda *_: None)

    found = {(r.protocol, r.metric, r.method): r.value for r in records if r.segment == "Melbourne"}
    for run in (LEAVE_ONE_OUT, TEN_FOLDS):
        assert found[run, F1, OURS] > found[run, F1, POPULARITY]
        assert found[run, PAIRS, OURS] > found[run, PAIRS, NEAREST]
