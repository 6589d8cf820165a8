"""When orders are redeemed or refunded, by the truth about a perfect lake."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from features.schema import Ids
from simulator.truth import Truth

LATEST_START = pd.Timedelta(hours=3, minutes=1)  # behind the order, of who goes right after paying


@pytest.fixture(scope="module")
def orders(perfect: Path) -> pd.DataFrame:
    return pd.read_parquet(perfect / "truth" / "orders.parquet")


def days(truth: Truth, at: pd.Series) -> Ids:
    at_ms = at.astype("datetime64[ms, UTC]").astype("int64")
    return truth.world.calendar.index_at(np.asarray(at_ms, dtype=np.int64))


def test_who_comes_in_spite_of_a_refund_was_refunded_a_part_and_before(
    orders: pd.DataFrame,
) -> None:
    both = orders.dropna(subset=["refund_at", "visit_at"])

    assert len(both) > 5
    assert (both["refund_at"] < both["visit_at"]).all()
    assert both["refunded_cents"].between(1, both["cents"] - 1).all()
    assert (orders["refund_at"].notna() == (orders["refunded_cents"] > 0)).all()


def test_travellers_come_on_any_day_of_their_trip_also_on_its_last(
    orders: pd.DataFrame, truth: Truth
) -> None:
    visits = orders.dropna(subset=["visit_at"])
    world, trips = truth.world, truth.world.trips
    users = np.searchsorted(world.people.user_id, visits["user_id"])
    items = np.searchsorted(world.items.item_id, visits["item_id"])
    cities = world.items.city[items]
    ordered, came = days(truth, visits["at"]), days(truth, visits["visit_at"])
    own = (trips.user == users[:, None]) & (trips.city == cities[:, None])
    own &= (trips.planned_from <= ordered[:, None]) & (ordered[:, None] <= trips.end)
    going, trip = own.any(axis=1), own.argmax(axis=1)
    came, start, end = came[going], trips.start[trip[going]], trips.end[trip[going]]

    assert going.sum() > 100
    assert ((start <= came) & (came <= end)).all()
    assert ((came == end) & (start < end)).mean() > 0.2
    assert ((came == start) & (start < end)).mean() > 0.2


def test_doors_open_from_nine_to_seven_but_for_those_who_go_right_after_paying(
    orders: pd.DataFrame, truth: Truth
) -> None:
    visits = orders.dropna(subset=["visit_at"])
    hour = visits["visit_at"].dt.tz_convert(truth.world.calendar.timezone).dt.hour
    right_after = visits["visit_at"] - visits["at"] < LATEST_START

    assert hour[~right_after].between(9, 18).all()
    assert set(hour[~right_after]) == set(range(9, 19))
