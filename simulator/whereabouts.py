"""When people open the app and where their phone is then: home, work, out, or at a destination."""

from typing import Final

import numpy as np

from features.schema import F64, Bools, Ids
from simulator.calendar import WORKDAY_CODE
from simulator.cities import shifted
from simulator.sampling import Rng, cumulative, draw_rows, happens
from simulator.trips import ARRIVAL_HOUR, NO_TRIP, RETURN_HOUR
from simulator.world import World

JOINED_HOUR: Final = 8  # nobody is seen before on the day they register

AT_WORK, FREE, ON_TRIP = range(3)
# Relative number of sessions by local hour, on workdays, on free days, and on a trip.
# fmt: off
HOURS: Final = np.array([
    [12, 6, 3, 2, 2, 3, 8, 20, 28, 24, 24, 30, 48, 40, 26, 24, 26, 34, 46, 58, 70, 74, 60, 30],
    [18, 10, 5, 3, 2, 2, 5, 12, 26, 42, 50, 50, 48, 44, 44, 44, 44, 46, 50, 58, 66, 68, 58, 34],
    [14, 7, 3, 2, 2, 4, 14, 36, 52, 54, 52, 54, 56, 48, 46, 46, 48, 50, 54, 58, 64, 66, 54, 28],
], dtype=np.float64)
# fmt: on

NIGHT_ENDS, NIGHT_BEGINS = 8, 20  # local hours between which people are at home or in the hotel
WORK_BEGINS, WORK_ENDS = 9, 18
OUT_SHARE, OUT_KM = 0.5, 3.0  # of free daytime spent away from home, and how far
GATEWAY_KM: Final = 0.5  # spread of positions that come from the network
ROAMING_KM: Final = 4.0  # around the hotel by day
HOUR_MS: Final = 3_600_000


def hours(rng: Rng, world: World, day: int, user: Ids, under_way: Ids) -> F64:
    """Local hours at which sessions begin, with fractions, 0..24, shape of user."""
    free = world.calendar.day_types[day] != WORKDAY_CODE
    profile = np.where(under_way != NO_TRIP, ON_TRIP, FREE if free else AT_WORK)
    hour = draw_rows(rng, cumulative(HOURS), profile) + rng.random(user.size)
    joins = world.people.joined_on[user] == day
    return np.where(joins & (hour < JOINED_HOUR), hour + JOINED_HOUR, hour)


def is_away(world: World, day: int, hour: F64, under_way: Ids) -> Bools:
    """Whether people on a trip are at its destination at this hour, shape of hour."""
    trips = world.trips
    arrived = (trips.start[under_way] < day) | (hour >= ARRIVAL_HOUR)
    still = (day < trips.end[under_way]) | (hour < RETURN_HOUR)
    away: Bools = (under_way != NO_TRIP) & arrived & still
    return away


def trip_in_mind(under_way: Ids, ahead: Ids, hour: F64, away: Bools) -> Ids:
    """The trip people are on or plan, shape (n,), else NO_TRIP.

    On the morning of the first day one still plans; on the evening of the last it is over.
    """
    over = ~away & (hour >= RETURN_HOUR)
    return np.where((under_way != NO_TRIP) & ~over, under_way, ahead)


def whereabouts(
    rng: Rng, world: World, day: int, hour: F64, user: Ids, under_way: Ids, away: Bools
) -> tuple[F64, F64]:
    """Where the phone is, in degrees, shape of user.

    By night at home or in the hotel; on workdays the employed are at work, the others and all on
    free days partly out and about.
    """
    people, slot = world.people, world.people.home_slot(user, day)
    night = (hour < NIGHT_ENDS) | (hour >= NIGHT_BEGINS)
    workday = world.calendar.day_types[day] == WORKDAY_CODE
    at_work = people.employed[user] & workday & (hour >= WORK_BEGINS) & (hour < WORK_ENDS)
    lat = np.where(at_work, people.work_lat[user, slot], people.home_lat[user, slot])
    lon = np.where(at_work, people.work_lon[user, slot], people.home_lon[user, slot])
    lat = np.where(away, world.trips.lat[under_way], lat)
    lon = np.where(away, world.trips.lon[under_way], lon)
    out = happens(rng, OUT_SHARE, user.size) & ~night & ~at_work
    reach = np.where(away, ROAMING_KM, OUT_KM) * (out | (away & ~night))
    north, east = rng.normal(0, 1, (2, user.size)) * reach
    return shifted(lat, lon, north, east)


def seen_at(
    rng: Rng, world: World, user: Ids, away: Bools, trip: Ids, home: Ids, lat: F64, lon: F64
) -> tuple[F64, F64]:
    """Where the phone says it is, in degrees: for some that is only their network's gateway."""
    city = world.gateways[np.where(away, world.trips.city[trip], home)]
    north, east = rng.normal(0, 1, (2, user.size)) * GATEWAY_KM
    seen_lat, seen_lon = shifted(world.cities.lat[city], world.cities.lon[city], north, east)
    coarse = world.people.coarse[user]
    return np.where(coarse, seen_lat, lat), np.where(coarse, seen_lon, lon)
