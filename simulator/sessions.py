"""Who opens the app on a day, when, where they stand, and what they have in mind."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, Bools, Ids
from simulator.appeal import HOME, LOCAL, PLANNING, THERE, VISITOR, Moment
from simulator.memory import Memory
from simulator.people import NOWHERE
from simulator.sampling import Rng, cumulative, draw_rows, happens
from simulator.trips import NO_TRIP
from simulator.whereabouts import HOUR_MS, hours, is_away, seen_at, trip_in_mind, whereabouts
from simulator.world import World

EVENTS_PER_ACTIVITY: Final = 2.55  # measured: events that follow from one day of activity 1
DAY_ACTIVITY: Final = np.array([0.95, 1.08, 1.12])  # by day type
PLANNING_ACTIVITY, TRIP_ACTIVITY = 3.0, 4.0  # times as many sessions as at home
MOST_SESSIONS: Final = 100  # of one person on one day

LIST, LOOKUP, HOTEL, RETURN, DEAL = range(5)
ENTRY_SHARES: Final = np.array(  # by trip state: home, planning, there
    [
        [0.50, 0.33, 0.00, 0.14, 0.03],
        [0.33, 0.32, 0.19, 0.13, 0.03],
        [0.42, 0.22, 0.20, 0.12, 0.04],
    ]
)
BROWSE_TRIP: Final = np.array([0.0, 0.72, 0.93])  # chance to look at the trip's city, by state
DREAMING: Final = 0.18  # of sessions at home that look at another city, with no trip in mind


@dataclass(frozen=True, slots=True)
class Sessions:
    """Sessions of one day and block, shape (n,), ordered by person and time."""

    moment: Moment
    start_ms: Ids
    trip: Ids  # the trip under way or ahead, NO_TRIP
    entry: Ids  # LIST, LOOKUP, HOTEL, RETURN or DEAL
    anchor: Ids  # the item that a RETURN comes back to
    seen_lat: F64  # where the phone says it is
    seen_lon: F64

    @property
    def size(self) -> int:
        return int(self.start_ms.size)

    def take(self, rows: Ids) -> "Sessions":
        return Sessions(
            self.moment.take(rows),
            self.start_ms[rows],
            self.trip[rows],
            self.entry[rows],
            self.anchor[rows],
            self.seen_lat[rows],
            self.seen_lon[rows],
        )


def open_sessions(rng: Rng, world: World, memory: Memory, day: int, users: Ids) -> Sessions:
    """The sessions of a day among some people."""
    people, trips, calendar = world.people, world.trips, world.calendar
    under_way = trips.under_way(day, people.size)[users]
    ahead = trips.ahead(day, people.size)[users]
    at_home = people.home_use[users] * DAY_ACTIVITY[calendar.day_types[day]]
    near_trip = np.where(ahead != NO_TRIP, PLANNING_ACTIVITY, at_home)
    activity = np.where(under_way != NO_TRIP, TRIP_ACTIVITY, near_trip) * people.activity[users]
    rate = activity * world.size.events_per_user_day / EVENTS_PER_ACTIVITY
    rate = np.where(people.joined_on[users] <= day, rate, 0.0)
    times = np.minimum(rng.poisson(rate), MOST_SESSIONS)
    who = np.repeat(np.arange(users.size), times)
    user, under_way, ahead = users[who], under_way[who], ahead[who]
    hour = hours(rng, world, day, user, under_way)
    order = np.lexsort((hour, user))
    user, under_way, ahead, hour = user[order], under_way[order], ahead[order], hour[order]

    away = is_away(world, day, hour, under_way)
    trip = trip_in_mind(under_way, ahead, hour, away)
    state = np.where(away, THERE, np.where(trip != NO_TRIP, PLANNING, HOME))
    home = people.home_on(user, day)
    here_lat, here_lon = whereabouts(rng, world, day, hour, user, under_way, away)

    city = np.where(happens(rng, BROWSE_TRIP[state], user.size), trips.city[trip], home)
    dream = happens(rng, DREAMING, user.size) & (state == HOME)
    fame = cumulative(world.cities.fame)
    elsewhere = np.searchsorted(fame, rng.random(user.size), side="right")
    city = np.where(dream, elsewhere, city)
    entry = draw_rows(rng, cumulative(ENTRY_SHARES), state)
    anchor = memory.viewed.pick(rng, user)
    entry = np.where((entry == RETURN) & (anchor == NOWHERE), LIST, entry)
    anchor = np.where(entry == RETURN, anchor, NOWHERE)
    city = np.where(entry == RETURN, world.items.city[anchor], city)
    moment = stand(world, day, user, city, trip, away, here_lat, here_lon)
    # Hotels are searched for the trip; whoever looks at another city just sees its list.
    entry = np.where((entry == HOTEL) & (moment.state == HOME), LIST, entry)
    seen_lat, seen_lon = seen_at(rng, world, user, away, trip, home, here_lat, here_lon)
    return Sessions(
        moment=moment,
        start_ms=calendar.midnights_ms[day] + (hour * HOUR_MS).astype(np.int64),
        trip=trip,
        entry=entry,
        anchor=anchor,
        seen_lat=seen_lat,
        seen_lon=seen_lon,
    )


def stand(
    world: World,
    day: int,
    user: Ids,
    city: Ids,
    trip: Ids,
    away: Bools,
    here_lat: F64,
    here_lon: F64,
) -> Moment:
    """How people stand to the cities they look at: audience, trip state, point of reference.

    Distances count from where a traveller is, from the hotel while planning, from home in one's own
    city, and from the centre of a city that one only dreams of.
    """
    home = world.people.home_on(user, day)
    slot = world.people.home_slot(user, day)
    about_trip = (trip != NO_TRIP) & (world.trips.city[trip] == city)
    state = np.where(about_trip, np.where(away, THERE, PLANNING), HOME)
    is_local = city == home
    conditions = [state == THERE, state == PLANNING, is_local]
    return Moment(
        day=day,
        user=user,
        city=city,
        audience=np.where(is_local, LOCAL, VISITOR),
        state=state,
        lat=np.select(
            conditions,
            [here_lat, world.trips.lat[trip], world.people.home_lat[user, slot]],
            default=world.cities.lat[city],
        ),
        lon=np.select(
            conditions,
            [here_lon, world.trips.lon[trip], world.people.home_lon[user, slot]],
            default=world.cities.lon[city],
        ),
    )
