from collections import Counter
from dataclasses import fields
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from features.schema import Action
from simulator.calendar import Calendar
from simulator.dirt import DIRT_SHARES, KINDS, damage
from simulator.rows import Rows
from simulator.sampling import stream
from simulator.truth import Truth, load
from tests.world import read_events

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def dirty(toy: Path) -> pd.DataFrame:
    return read_events(toy)


@pytest.fixture(scope="module")
def told(toy: Path) -> dict[str, Counter[str]]:
    """Kind of damage -> rows by partition."""
    found: dict[str, Counter[str]] = {kind: Counter() for kind in DIRT_SHARES}
    for ds, kinds in load(toy).dirt().items():
        for kind, count in kinds.items():
            found[kind][ds] = count
    return found


def by_day(rows: pd.DataFrame) -> Counter[str]:
    return Counter(rows["ds"])


def test_a_log_without_dirt_says_so(truth: Truth, events: pd.DataFrame) -> None:
    assert truth.dirt() == {}
    assert events["event_id"].is_unique


def test_repeated_ids_are_counted_where_they_arrive(dirty: pd.DataFrame, told: dict) -> None:
    repeated = dirty.sort_values("arrived_at")["event_id"].duplicated()
    copies = dirty.sort_values("arrived_at")[repeated]

    assert by_day(copies) == told["duplicate"]
    assert dirty.groupby("event_id")["ds"].nunique().max() == 1


def test_wrong_clocks_are_counted(dirty: pd.DataFrame, told: dict) -> None:
    waited = dirty["arrived_at"] - dirty["at"]

    assert by_day(dirty[waited < pd.Timedelta(minutes=-9)]) == told["clock_ahead"]
    assert by_day(dirty[waited > pd.Timedelta(days=4 * 365)]) == told["clock_years_off"]


def test_late_rows_land_in_the_partition_of_their_arrival(dirty: pd.DataFrame, told: dict) -> None:
    waited = dirty["arrived_at"] - dirty["at"]
    late = dirty[(waited > pd.Timedelta(hours=5)) & (waited < pd.Timedelta(days=5))]
    happened = late["at"].dt.tz_convert("Asia/Shanghai").dt.strftime("%Y-%m-%d")
    arrived = late["arrived_at"].dt.tz_convert("Asia/Shanghai").dt.strftime("%Y-%m-%d")

    assert by_day(late) == told["late"]
    assert (arrived == late["ds"]).all()
    assert (late["ds"] > happened).mean() > 0.6
    assert (late["ds"] >= happened).all()


def test_impossible_positions_are_counted(dirty: pd.DataFrame, told: dict, toy: Path) -> None:
    # NaN and null are two things, which pandas does not tell apart: a spoiled row has one left.
    one = dirty["lat"].isna() != dirty["lon"].isna()
    far = (dirty["lat"].abs() > 90) | (dirty["lon"].abs() > 180)

    assert by_day(dirty[one]) == told["nan_coordinate"]
    assert by_day(dirty[far]) == told["far_coordinate"]


def test_strange_ids_names_and_amounts_are_counted(dirty: pd.DataFrame, told: dict) -> None:
    known = {str(action) for action in Action}

    assert by_day(dirty[dirty["item_id"] >= 9e9]) == told["unknown_item"]
    assert by_day(dirty[dirty["user_id"].isna()]) == told["null_user"]
    assert by_day(dirty[~dirty["action"].isin(known)]) == told["unknown_action"]
    assert by_day(dirty[dirty["amount_cny"] < 0]) == told["negative_amount"]


def test_every_kind_occurs_and_the_share_is_as_asked(dirty: pd.DataFrame, told: dict) -> None:
    totals = {kind: sum(days.values()) for kind, days in told.items()}

    assert all(totals.values()), totals
    assert 0.006 < sum(totals.values()) / len(dirty) < 0.012  # asked: 0.01; some do not fit


def test_dirt_leaves_the_other_rows_as_they_were(dirty: pd.DataFrame, events: pd.DataFrame) -> None:
    both = dirty.merge(events, on="event_id", suffixes=("", "_clean"))
    same = (both["at"] == both["at_clean"]) & (both["user_id"] == both["user_id_clean"])

    assert len(both) / len(dirty) > 0.99
    assert same.mean() > 0.99


def test_a_kind_that_does_not_fit_leaves_the_row_clean(truth: Truth) -> None:
    rows = some_rows(2_000, at_ms=int(truth.world.calendar.midnights_ms[40]))
    spoiled, kinds = damage(stream(1), rows, 0.5, truth.world.calendar)

    assert not np.isin(kinds, [KINDS.index("nan_coordinate"), KINDS.index("unknown_item")]).any()
    assert not np.any(kinds == KINDS.index("negative_amount"))
    assert spoiled.size == 2_000 + np.sum(kinds == KINDS.index("duplicate"))


def test_no_dirt_is_no_change(truth: Truth) -> None:
    calendar: Calendar = truth.world.calendar
    rows = some_rows(10, at_ms=int(calendar.midnights_ms[40]))
    same, kinds = damage(stream(1), rows, 0.0, calendar)

    assert same is rows
    assert kinds.tolist() == [0] * 10


def some_rows(count: int, at_ms: int) -> Rows:
    """Searches without position, item or amount, a minute apart."""
    zeros = np.zeros(count, dtype=np.int64)
    columns = {f.name: zeros.copy() for f in fields(Rows)}
    at = at_ms + np.arange(count) * 60_000
    nowhere = np.zeros(count)
    return Rows(
        **{
            **columns,
            "number": np.arange(count),
            "at_ms": at,
            "arrived_ms": at + 1_000,
            "user_id": zeros + 1,
            "lat": nowhere,
            "lon": nowhere.copy(),
            "has_gps": np.zeros(count, dtype=np.bool_),
            "cents": zeros - 1,
        }
    )
