from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError, SpecError
from features.schema import Audience, TripState
from simulator.appeal import THERE
from simulator.archive import restore, save
from simulator.items import Members
from simulator.people import NEVER
from simulator.simulate import simulate
from simulator.size import WorldSize
from simulator.truth import Truth, load
from simulator.world import make_world
from tests.world import TOY_SEED

NOON = datetime(2026, 10, 3, 4, 0, tzinfo=UTC)  # in China


@pytest.mark.slow
def test_what_is_loaded_is_the_world_that_was_simulated(truth: Truth) -> None:
    again = make_world(truth.world.size, TOY_SEED)

    assert np.array_equal(again.people.taste, truth.world.people.taste)
    assert np.array_equal(again.items.name, truth.world.items.name)
    assert np.array_equal(again.links.item, truth.world.links.item)
    assert np.array_equal(again.trips.start, truth.world.trips.start)
    assert again.calendar.first == truth.world.calendar.first


def test_home_changes_on_the_day_of_the_move(truth: Truth, perfect: Path) -> None:
    people, calendar = truth.world.people, truth.world.calendar
    mover = int(np.flatnonzero(people.moves_on < calendar.closing)[0])
    user = people.user_id[[mover]]
    moves = calendar.day(int(people.moves_on[mover]))
    cities = truth.world.cities.city_id[people.home[mover]]
    homes = pq.ParquetFile(perfect / "truth" / "homes.parquet").read().to_pandas()

    assert truth.home_on(user, moves - timedelta(days=1)).tolist() == [cities[0]]
    assert truth.home_on(user, moves).tolist() == [cities[1]]
    assert homes[homes["user_id"] == user[0]]["city"].tolist() == cities.tolist()
    assert homes[homes["user_id"] == user[0]]["since"].tolist() == [date(2026, 8, 29), moves]
    assert homes["user_id"].nunique() == 300


def test_audience_and_trip_state_are_what_the_calendar_of_trips_says(truth: Truth) -> None:
    world = truth.world
    day = world.calendar.index(date(2026, 10, 3))
    trip = int(np.flatnonzero((world.trips.start < day) & (day < world.trips.end))[0])
    user = world.people.user_id[[world.trips.user[trip]]]
    away = world.cities.city_id[[world.trips.city[trip]]]
    home = truth.home_on(user, date(2026, 10, 3))
    before = NOON - timedelta(days=int(day - world.trips.start[trip]) + 1)

    assert truth.trip_states(user, away, NOON) == [TripState.THERE]
    assert truth.audiences(user, away, NOON) == [Audience.VISITOR]
    assert truth.trip_states(user, away, before) == [TripState.PLANNING]
    assert truth.trip_states(user, home, NOON) == [TripState.HOME]
    assert truth.audiences(user, home, NOON) == [Audience.LOCAL]


def test_utility_is_a_probability_and_nothing_for_what_cannot_be_bought(truth: Truth) -> None:
    items = truth.world.items.item_id
    users = np.full(items.size, truth.world.people.user_id[5])
    utility = truth.purchase_utility(users, items, NOON)
    sold = set(truth.world.items.item_id[truth.world.deal_items.item])
    shut = truth.world.items.open_months & (1 << 9) == 0  # October

    assert utility.min() == 0.0
    assert 0.01 < utility.max() < 1.0
    assert utility[[item not in sold for item in items]].max() == 0.0
    assert utility[shut].max() == 0.0


def test_the_best_slate_falls_by_utility_and_beats_the_most_viewed(
    truth: Truth, events: pd.DataFrame
) -> None:
    views = events[events["action"] == "view_item"]
    city_of = dict(zip(truth.world.items.item_id, truth.world.items.city, strict=True))
    gains = []
    for user in truth.world.people.user_id[:60].tolist():
        home = truth.home_on(np.array([user]), NOON.date())
        best = truth.best_items(user, int(home[0]), NOON, 10)
        moment = truth.moment(np.array([user]), home, NOON)
        here = views[views["item_id"].map(city_of) == moment.city[0]]["item_id"]
        popular = here.value_counts().index[:10].to_numpy().astype(np.int64)
        utility = truth.utility(moment, best[None, :])[0]
        gains.append((utility.mean(), truth.utility(moment, popular[None, :])[0].mean()))
        assert np.all(np.diff(utility) <= 0)
    best_mean, popular_mean = np.mean(gains, axis=0)

    assert best_mean > 1.5 * popular_mean


def test_a_state_can_be_supposed(truth: Truth) -> None:
    users, city = truth.world.people.user_id[:1], truth.world.cities.city_id[1:2]
    moment = truth.moment(users, city, NOON)
    items = truth.world.items.item_id[truth.world.city_items[1, :20]][None, :]
    centre = {"lat": truth.world.cities.lat[1:2], "lon": truth.world.cities.lon[1:2]}
    there = replace(moment, audience=np.array([1]), state=np.array([THERE]), **centre)
    dream = replace(there, state=np.array([0]))

    assert truth.utility(there, items).mean() > truth.utility(dream, items).mean()


def test_clicks_in_the_log_follow_the_probabilities_that_are_told(
    truth: Truth, events: pd.DataFrame
) -> None:
    """Items that were clicked at the top of a list appeal more than the city's average item."""
    top = events[(events["position"] == 1) & (events["placement"] == "channel_home")].head(400)
    chosen, usual = [], []
    for row in top.itertuples():
        if np.isnan(row.browse_city):
            continue
        at = row.at.to_pydatetime()
        moment = truth.moment(np.array([row.user_id]), np.array([int(row.browse_city)]), at)
        here = truth.world.items.item_id[truth.world.items.city == moment.city[0]]
        chosen.append(truth.click_probability(moment, np.array([[int(row.item_id)]]))[0, 0])
        usual.append(truth.click_probability(moment, here[None, :])[0].mean())

    assert len(chosen) > 300
    assert np.mean(chosen) > 1.8 * np.mean(usual)


def test_ids_and_times_that_are_not_of_this_world_are_refused(truth: Truth) -> None:
    user, item = truth.world.people.user_id[:1], truth.world.items.item_id[:1]

    with pytest.raises(ContractError, match="1 of 1 user ids are not of this world, such as 1;"):
        truth.home_on(np.array([1]), NOON.date())
    with pytest.raises(ContractError, match="item ids"):
        truth.purchase_utility(user, np.array([9_000_000_001]), NOON)
    with pytest.raises(SpecError, match="no time zone"):
        truth.purchase_utility(user, item, NOON.replace(tzinfo=None))
    with pytest.raises(SpecError, match="2026-08-29"):
        truth.home_on(user, date(2031, 1, 1))


def test_a_lake_without_truth_and_a_truth_of_another_version_are_refused(tmp_path: Path) -> None:
    size = WorldSize(users=10, days=1, cities=2, items_per_city=12, events_per_user_day=0.01)
    simulate(tmp_path / "lake", size, seed=1)
    world = tmp_path / "lake" / "truth" / "world"
    save(world / "links.parquet", Members(np.arange(3), np.arange(3)))

    with pytest.raises(ContractError, match="another version wrote it"):
        load(tmp_path / "lake")
    (world / "links.parquet").unlink()
    with pytest.raises(ContractError, match=r"links.parquet is missing"):
        load(tmp_path / "lake")
    with pytest.raises(ContractError, match="real lakes have no known truth"):
        load(tmp_path)


def test_arrays_come_back_as_they_were_saved(tmp_path: Path, truth: Truth) -> None:
    people = truth.world.people
    save(tmp_path / "people.parquet", people)
    back = restore(tmp_path / "people.parquet", type(people))

    assert back.taste.dtype == np.float32
    assert back.home.shape == (300, 2)
    assert np.array_equal(people.employed, back.employed)
    assert (back.moves_on < NEVER).sum() == (people.moves_on < NEVER).sum()
