"""When trips begin, who is on one, and where a phone is at an hour."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from features.kernels import distance_km
from simulator.calendar import WORKDAY_CODE, make_calendar
from simulator.people import NEVER, NOWHERE
from simulator.sampling import stream
from simulator.size import WorldSize
from simulator.trips import NO_TRIP, Trips, start_weights
from simulator.whereabouts import (
    AT_WORK,
    FREE,
    HOURS,
    ON_TRIP,
    hours,
    is_away,
    seen_at,
    trip_in_mind,
    whereabouts,
)
from simulator.world import World, make_world

WORKDAY, SUNDAY = date(2026, 9, 22), date(2026, 9, 13)


def trips_of(*rows: tuple[int, int, int, int]) -> Trips:
    """(person, planned from, first day, last day), ordered by first day; all to city 1."""
    user, planned, start, end = (np.array([*part]) for part in zip(*rows, strict=True))
    return Trips(
        user=np.append(user, -1),
        city=np.append(np.ones_like(user), NOWHERE),
        planned_from=np.append(planned, NEVER),
        start=np.append(start, NEVER),
        end=np.append(end, NEVER),
        lat=np.append(np.full(user.size, 30.0), np.nan),
        lon=np.append(np.full(user.size, 110.0), np.nan),
    )


@pytest.fixture(scope="module")
def world() -> World:
    """Five cities of which person 0 travels to one, days 40 to 42, and to another on day 50."""
    made = make_world(WorldSize(users=2_000, days=30, cities=5, items_per_city=12), seed=5)
    return replace(made, trips=trips_of((0, 35, 40, 42), (1, 38, 41, 44), (0, 36, 50, 50)))


def test_holidays_begin_trips_on_their_first_days_and_no_free_days_on_their_last() -> None:
    calendar = make_calendar(WorldSize(days=30), "Asia/Shanghai")
    weights = start_weights(calendar)

    def of(*days: date) -> list[float]:
        return [float(weights[calendar.index(day)]) for day in days]

    assert of(*(date(2026, 10, d) for d in range(1, 9))) == [5, 2.5, 1.5, 0.6, 0.6, 0.6, 0.35, 0]
    assert of(date(2026, 9, 12), date(2026, 9, 13), date(2026, 9, 14)) == [1, 0.35, 0]
    assert of(date(2026, 9, 19), date(2026, 9, 20)) == [1, 0]  # its Sunday is worked


def test_a_trip_is_planned_until_it_begins_and_lasts_to_its_last_day(world: World) -> None:
    trips = world.trips
    days = range(34, 52)

    planned = [int(trips.ahead(day, 3)[0]) for day in days]
    lasting = [int(trips.under_way(day, 3)[0]) for day in days]

    # The earlier of two plans is in mind; the other one once it has begun.
    assert planned == [NO_TRIP] + [0] * 5 + [2] * 10 + [NO_TRIP] * 2
    assert lasting == [NO_TRIP] * 6 + [0] * 3 + [NO_TRIP] * 7 + [2] + [NO_TRIP]
    assert trips.under_way(41, 3).tolist() == [0, 1, NO_TRIP]


@pytest.mark.parametrize(
    ("day", "hour", "away", "in_mind"),
    [
        (40, 10.9, False, 0),  # still at home, the bag packed
        (40, 11.0, True, 0),
        (41, 3.0, True, 0),
        (41, 20.0, True, 0),
        (42, 17.9, True, 0),
        (42, 18.0, False, 2),  # back, and looking forward to the next
        (43, 12.0, False, 2),
        (50, 10.9, False, 2),  # there and back in a day
        (50, 12.0, True, 2),
        (50, 18.0, False, NO_TRIP),
    ],
)
def test_a_traveller_arrives_in_the_morning_and_leaves_in_the_evening(
    world: World, day: int, hour: float, away: bool, in_mind: int
) -> None:
    under_way, ahead = world.trips.under_way(day, 2)[:1], world.trips.ahead(day, 2)[:1]
    found = is_away(world, day, np.array([hour]), under_way)

    assert found.tolist() == [away]
    assert trip_in_mind(under_way, ahead, np.array([hour]), found).tolist() == [in_mind]


def km_from(world: World, place: str, day: date, hour: float, away: bool = False) -> np.ndarray:
    """How far everybody is from their home, work or hotel at this hour."""
    count = world.people.size
    index, users = world.calendar.index(day), np.arange(count)
    trip = np.full(count, 0 if away else NO_TRIP)
    at = np.full(count, hour)
    lat, lon = whereabouts(stream(1), world, index, at, users, trip, np.full(count, away))
    if place == "hotel":
        return distance_km(lat, lon, np.full(count, 30.0), np.full(count, 110.0))
    slot = world.people.home_slot(users, index)
    own = (getattr(world.people, f"{place}_{part}")[users, slot] for part in ("lat", "lon"))
    return distance_km(lat, lon, *own)


@pytest.mark.parametrize("day", [WORKDAY, SUNDAY])
@pytest.mark.parametrize("hour", [0.0, 7.9, 20.0, 23.5])
def test_people_are_at_home_by_night_and_travellers_in_their_hotel(
    world: World, day: date, hour: float
) -> None:
    assert km_from(world, "home", day, hour).max() < 1e-6
    assert km_from(world, "hotel", day, hour, away=True).max() < 1e-6


def test_the_employed_are_at_work_on_workdays_from_nine_to_six(world: World) -> None:
    employed = world.people.employed

    assert world.calendar.day_types[world.calendar.index(WORKDAY)] == WORKDAY_CODE
    for hour in (9.0, 17.9):
        assert km_from(world, "work", WORKDAY, hour)[employed].max() < 1e-6
        assert (km_from(world, "home", WORKDAY, hour)[~employed] > 0.01).mean() > 0.4
    for day, hour in ((WORKDAY, 8.5), (WORKDAY, 18.0), (SUNDAY, 12.0)):
        assert (km_from(world, "work", day, hour)[employed] > 0.01).mean() > 0.9


@pytest.mark.parametrize("hour", [8.0, 12.0, 19.9])
def test_by_day_half_are_out_and_all_travellers_are(world: World, hour: float) -> None:
    free, there = km_from(world, "home", SUNDAY, hour), km_from(world, "hotel", SUNDAY, hour, True)
    out = free > 1e-6

    assert out.mean() == pytest.approx(0.5, abs=0.04)
    # The distance of two normal coordinates has a root mean square of sqrt(2) deviations.
    assert np.sqrt((free[out] ** 2).mean() / 2) == pytest.approx(3.0, rel=0.05)
    assert np.sqrt((there**2).mean() / 2) == pytest.approx(4.0, rel=0.05)


def test_a_coarse_phone_is_near_the_gateway_of_the_city_it_is_in(world: World) -> None:
    count = world.people.size
    users, home = np.arange(count), np.zeros(count, dtype=np.int64)
    away = users % 2 == 0
    exact = np.full(count, 1.0), np.full(count, 2.0)
    lat, lon = seen_at(stream(1), world, users, away, np.where(away, 0, NO_TRIP), home, *exact)
    coarse = world.people.coarse
    city = world.gateways[np.where(away, 1, 0)]
    near = distance_km(lat, lon, world.cities.lat[city], world.cities.lon[city])

    assert 0.05 < coarse.mean() < 0.12
    assert near[coarse].max() < 3.0
    assert np.sqrt((near[coarse] ** 2).mean() / 2) == pytest.approx(0.5, rel=0.2)
    assert set(zip(lat[~coarse].tolist(), lon[~coarse].tolist(), strict=True)) == {(1.0, 2.0)}


def test_nobody_opens_the_app_before_eight_on_the_day_they_register(world: World) -> None:
    day = world.calendar.index(WORKDAY)
    users = np.arange(world.people.size)
    joined = np.where(users < 1_000, day, 0)
    newcomers = replace(world, people=replace(world.people, joined_on=joined))

    found = hours(stream(1), newcomers, day, users, np.full(users.size, NO_TRIP))

    assert found[:1_000].min() >= 8.0
    assert (found[1_000:] < 8.0).mean() == pytest.approx(56 / 698, abs=0.03)
    assert found.max() < 24.0


@pytest.mark.parametrize(("day", "profile"), [(WORKDAY, AT_WORK), (SUNDAY, FREE)])
def test_the_hours_of_a_day_are_those_of_work_of_leisure_or_of_a_trip(
    world: World, day: date, profile: int
) -> None:
    users = np.arange(world.people.size).repeat(40)
    on_trip = users % 2 == 0

    found = hours(
        stream(1), world, world.calendar.index(day), users, np.where(on_trip, 0, NO_TRIP)
    ).astype(int)

    for row, who in ((ON_TRIP, on_trip), (profile, ~on_trip)):
        share = np.bincount(found[who], minlength=24) / who.sum()
        np.testing.assert_allclose(share, HOURS[row] / HOURS[row].sum(), atol=0.006)
