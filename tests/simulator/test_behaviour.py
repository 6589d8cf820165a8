"""What the log lets one learn: homes, audiences, chains. Learnable, and not trivial."""

from collections import Counter

import numpy as np
import pandas as pd
import pytest

from features.kernels import distance_km
from features.schema import CATEGORIES
from simulator.memory import LastItems
from simulator.sampling import stream
from simulator.truth import Truth

EVERYDAY = ("food", "nightlife", "shopping", "family", "wellness", "sports")
FAMOUS = ("scenic", "heritage", "museum", "theme_park")


@pytest.fixture(scope="module")
def placed(events: pd.DataFrame, truth: Truth) -> pd.DataFrame:
    """Events with a position: the nearest city, the true home, the local hour."""
    world = truth.world
    rows = events[events["lat"].notna() & (events["action"] != "visit")].copy()
    away = distance_km(
        rows["lat"].to_numpy()[:, None],
        rows["lon"].to_numpy()[:, None],
        world.cities.lat,
        world.cities.lon,
    )
    rows["city"] = np.argmin(away, axis=1)
    rows["person"] = rows["user_id"].to_numpy() - world.people.user_id[0]
    local = rows["at"].dt.tz_convert("Asia/Shanghai")
    rows["hour"] = local.dt.hour
    days = [world.calendar.index(day) for day in local.dt.date]
    moved = world.people.moves_on[rows["person"]] <= np.array(days)
    rows["home"] = world.people.home[rows["person"], moved.astype(int)]
    return rows


def test_nights_are_mostly_spent_at_home_but_not_always(placed: pd.DataFrame) -> None:
    night = placed[(placed["hour"] >= 21) | (placed["hour"] < 7)]
    at_home = night["city"] == night["home"]

    assert 0.85 < at_home.mean() < 0.985


def test_the_usual_night_is_at_home_for_most_but_not_all(
    placed: pd.DataFrame, truth: Truth
) -> None:
    night = placed[(placed["hour"] >= 21) | (placed["hour"] < 7)]
    usual = night.groupby("person")["city"].agg(lambda cities: cities.mode()[0])
    last = truth.world.people.home_on(usual.index.to_numpy(), truth.world.calendar.closing - 1)
    covered = len(usual) / truth.world.people.size

    assert 0.85 < np.mean(usual.to_numpy() == last) < 0.995
    assert 0.4 < covered < 0.85


def test_visitors_and_locals_view_different_categories(events: pd.DataFrame, truth: Truth) -> None:
    world = truth.world
    views = events[(events["action"] == "view_item") & events["browse_city"].notna()]
    item = views["item_id"].to_numpy().astype(np.int64) - world.items.item_id[0]
    person = views["user_id"].to_numpy() - world.people.user_id[0]
    visiting = world.items.city[item] != world.people.home[person, 0]
    category = world.items.category[item]
    famous = np.isin(category, [CATEGORIES.index(c) for c in FAMOUS])
    everyday = np.isin(category, [CATEGORIES.index(c) for c in EVERYDAY])

    assert 0.15 < visiting.mean() < 0.5
    assert famous[visiting].mean() > 1.5 * famous[~visiting].mean()
    assert everyday[~visiting].mean() > 1.2 * everyday[visiting].mean()


def test_pages_are_followed_in_the_true_direction(events: pd.DataFrame, truth: Truth) -> None:
    """B is viewed after A more often than A after B where the world says that B comes next."""
    world = truth.world
    views = events[events["action"] == "view_item"].sort_values(["session_id", "at"])
    item = views["item_id"].to_numpy().astype(np.int64) - world.items.item_id[0]
    session = views["session_id"].to_numpy()
    follows = session[1:] == session[:-1]
    steps = Counter(zip(item[:-1][follows].tolist(), item[1:][follows].tolist(), strict=True))
    bonus = {
        (a, int(b)): float(w)
        for a in range(world.items.size)
        for b, w in zip(world.links.item[a], world.links.bonus[a], strict=True)
    }
    forth = back = 0
    for (a, b), there in bonus.items():
        if there - bonus.get((b, a), there) > 2.0:
            forth += steps[a, b]
            back += steps[b, a]

    assert forth + back > 300
    assert forth > 1.4 * back


def test_travellers_look_at_their_destination_before_they_go(
    events: pd.DataFrame, truth: Truth
) -> None:
    world = truth.world
    trips, calendar = world.trips, world.calendar
    rows = np.arange(trips.size)
    inside = rows[(trips.start[rows] < calendar.closing) & (trips.planned_from[rows] > 30)]
    day = events["at"].dt.tz_convert("Asia/Shanghai").dt.date
    index = np.array([calendar.index(d) for d in day])
    person = events["user_id"].to_numpy() - world.people.user_id[0]
    planning, before = [], []
    for trip in inside.tolist():
        own = person == trips.user[trip]
        to = events["browse_city"] == world.cities.city_id[trips.city[trip]]
        ahead = (index >= trips.planned_from[trip]) & (index < trips.start[trip])
        planning.append((own & ahead & to).sum() / max((own & ahead).sum(), 1))
        earlier = own & (index < trips.planned_from[trip])
        before.append((earlier & to).sum() / max(earlier.sum(), 1))

    assert np.mean(planning) > 3 * np.mean(before)


def test_visits_take_place_at_the_item(events: pd.DataFrame, truth: Truth) -> None:
    visits = events[(events["action"] == "visit") & events["lat"].notna()]
    item = visits["item_id"].to_numpy().astype(np.int64) - truth.world.items.item_id[0]
    away = distance_km(
        visits["lat"].to_numpy(),
        visits["lon"].to_numpy(),
        truth.world.items.lat[item],
        truth.world.items.lon[item],
    )

    assert len(visits) > 100
    assert away.max() < 0.5


def test_hotel_placement_is_met_by_travellers_only(events: pd.DataFrame, truth: Truth) -> None:
    guests = events[events["placement"] == "hotel_cross_sell"]
    person = guests["user_id"].to_numpy() - truth.world.people.user_id[0]

    assert len(guests) > 50
    assert set(person) <= set(truth.world.trips.user[:-1].tolist())


def test_the_last_items_are_kept_and_the_oldest_forgotten() -> None:
    memory = LastItems(users=2, kept=3)
    memory.add(np.array([0, 0, 1, 0, 0]), np.array([10, 11, 50, 12, 13]))
    picked = memory.pick(stream(1), np.zeros(200, dtype=np.int64))

    assert memory.holds(np.array([0, 0, 1]), np.array([10, 13, 50])).tolist() == [False, True, True]
    assert set(picked.tolist()) == {11, 12, 13}
    assert LastItems(1, 3).pick(stream(1), np.array([0])).tolist() == [-1]
