"""Where next in New York: the protocol's cases by hand, and on the real data what is claimed."""

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from features.schema import Ids
from ranking.records import OURS
from sojourn.results import protocol
from sojourn.results.foursquare_nyc import (
    HOUR,
    NEVER,
    NO_TIME,
    asked_before,
    cut,
    trips_of,
)
from sojourn.results.landed import LandedVisits


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def landed(rows: list[tuple[int, int, int]]) -> LandedVisits:
    """(user, item, hours since 1970, local being UTC); a day is a session of the user's."""
    users, items, hours = (np.array(c, dtype=np.int64) for c in zip(*rows, strict=True))
    sessions = hours // 24 * 100 + users
    return LandedVisits(users, items, sessions, np.ones_like(users), hours * 3600, hours * 3600)


def days(count: int) -> list[tuple[int, int, int]]:
    """Users 1 and 2 at 9 in item 10, at 12 in item 20, every day."""
    return [(u, item, 24 * d + h) for d in range(count) for h, item in ((9, 10), (12, 20))
            for u in (1, 2)]  # fmt: skip


def test_a_case_is_the_last_of_a_trip_of_two_in_one_part() -> None:
    visits = trips_of(landed(days(10)))

    parts = cut(visits)

    # 40 visits: 32 train, the first 8 of them to warm up; 4 validate; 4 test.
    assert visits.hours[parts.test].tolist() == [12, 12]
    assert [part.size for part in (parts.train, parts.validation, parts.test)] == [12, 2, 2]
    assert (visits.previous[parts.test] >= 36).all()


def test_users_and_pois_that_training_has_not_seen_are_no_cases() -> None:
    # 80 visits, of which the last 8, two days, are the test. On the last day user 2 is somebody
    # new, and user 1 ends where nobody was before.
    rows = [
        (3 if last and u == 2 else u, 30 if last and item == 20 else item, hour)
        for u, item, hour in days(20)
        for last in [hour >= 24 * 19]
    ]

    visits = trips_of(landed(rows))

    test = cut(visits).test
    assert (visits.at[test] // 3600).tolist() == [24 * 18 + 12] * 2


def test_a_case_is_asked_right_after_the_visit_before() -> None:
    visits = trips_of(landed(days(10)))
    cases = cut(visits).test
    never = np.full(2, NEVER)

    without, given = (asked_before(visits, cases, q, never) for q in (NO_TIME, HOUR))

    assert visits.items[without.visits].tolist() == visits.items[given.visits].tolist() == [0, 0]
    assert without.hours.tolist() == [9, 9]
    assert given.hours.tolist() == [12, 12]


def test_too_few_check_ins_for_three_parts_are_refused() -> None:
    with pytest.raises(ContractError, match="cases for training"):
        cut(trips_of(landed(days(1))))


@pytest.mark.data
@pytest.mark.slow
def test_on_real_check_ins_we_are_above_own_frequency(data_dir: Path, tmp_path: Path) -> None:
    checkins = pq.read_table(data_dir / "foursquare_nyc" / "checkins.parquet").to_pandas()
    checkins[checkins["user"] % 6 == 0].to_parquet(tmp_path / "checkins.parquet")

    records = protocol("foursquare_nyc")(tmp_path, lambda *_: None)

    found = {(r.segment, r.metric, r.method): r.value for r in records}
    rolling = "time not given, rolling"
    assert found[rolling, "MRR", OURS] > found[rolling, "MRR", "own frequency"]
    assert found["hour given, rolling", "MRR", OURS] > found[rolling, "MRR", OURS]
