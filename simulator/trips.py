"""Who travels where and when: weekends, holidays, business, and visits to the hometown."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Ids
from simulator.calendar import HOLIDAY_CODE, WORKDAY_CODE, Calendar
from simulator.cities import Cities, shifted
from simulator.people import NEVER, NOWHERE, People
from simulator.personas import BUSINESS, PERSONAS
from simulator.sampling import Rng, cumulative, draw_rows, happens

HOLIDAY_WEIGHTS: Final = (5.0, 2.5, 1.5)  # of starting on the 1st, 2nd, 3rd day of a holiday
LATE_HOLIDAY_WEIGHT: Final = 0.6
LAST_FREE_DAY_WEIGHT: Final = 0.35  # nobody leaves when it ends, but for a day
DAY_TRIP_SHARE: Final = 0.4  # of weekend trips: no night away
HOME_FOR_HOLIDAY: Final = 0.25  # of holiday trips of those who left their hometown
ARRIVAL_HOUR, RETURN_HOUR = 11, 18  # local hours of the first and the last day of a trip
LONGEST_HOLIDAY: Final = 10  # nights
LONG_STAY_NIGHTS: Final = (9, 25)  # of projects, treatments, summers in the hills
# Reach of a destination in km, and the share of people for whom distance is no matter.
REACH: Final = {"weekend": (180.0, 0.02), "long": (700.0, 0.15), "business": (800.0, 0.30)}
HOTEL_SPREAD_KM: Final = 3.0  # around the centre
NO_TRIP: Final = -1
NOBODY: Final = -1


@dataclass(frozen=True, slots=True)
class Trips:
    """Trips ordered by start and person, shape (n + 1,); no person is on two at once.

    The last row is nobody's: it is what index NO_TRIP finds, in a city that is NOWHERE.
    """

    user: Ids  # index into People
    city: Ids  # index into Cities
    planned_from: Ids  # calendar index at which they begin to look
    start: Ids  # calendar index of the first day
    end: Ids  # of the last day
    lat: F64  # of the hotel
    lon: F64

    @property
    def size(self) -> int:
        """Trips, nobody's left out."""
        return int(self.user.size) - 1

    def under_way(self, day: int, users: int) -> Ids:
        """The trip each person is on, shape (users,), else NO_TRIP."""
        return self._of(users, (self.start <= day) & (day <= self.end))

    def ahead(self, day: int, users: int) -> Ids:
        """The next trip each person is planning, shape (users,), else NO_TRIP."""
        return self._of(users, (self.planned_from <= day) & (day < self.start))

    def _of(self, users: int, holds: NDArray[np.bool_]) -> Ids:
        found = np.full(users, NO_TRIP, dtype=np.int64)
        rows = np.flatnonzero(holds)[::-1]  # the earliest start is written last and wins
        found[self.user[rows]] = rows
        return found


def make_trips(rng: Rng, people: People, cities: Cities, calendar: Calendar) -> Trips:
    """All trips that touch the calendar."""
    user, start = _departures(rng, people, calendar)
    business = (people.persona[user] == BUSINESS) & (calendar.day_types[start] == WORKDAY_CODE)
    end = np.minimum(
        start + _nights(rng, people.persona[user], start, business, calendar),
        calendar.day_types.size - 1,
    )
    city = _destinations(rng, people, cities, calendar, user, start, end, business)
    lead = np.where(business, rng.integers(1, 5, user.size), 1 + rng.poisson(6.0, user.size))
    keep = (city != people.home[user, 0]) & (city != people.home[user, 1])
    keep &= _apart(user, start, end, keep)
    order = np.lexsort((user, start))
    order = order[keep[order]]
    city = city[order]
    north, east = rng.normal(0, 1, (2, order.size)) * HOTEL_SPREAD_KM
    lat, lon = shifted(cities.lat[city], cities.lon[city], north, east)
    return Trips(
        user=np.append(user[order], NOBODY),
        city=np.append(city, NOWHERE),
        planned_from=np.append(np.maximum(start[order] - lead[order], 0), NEVER),
        start=np.append(start[order], NEVER),
        end=np.append(end[order], NEVER),
        lat=np.append(lat, np.nan),
        lon=np.append(lon, np.nan),
    )


def start_weights(calendar: Calendar) -> F64:
    """How likely each free day is to start a trip against a plain Saturday, shape (days,)."""
    weights = np.where(calendar.day_types == WORKDAY_CODE, 0.0, 1.0)
    for day in np.flatnonzero(weights):
        rank, length = int(calendar.free_rank[day]), int(calendar.free_length[day])
        if calendar.day_types[day] == HOLIDAY_CODE and length > 2:
            known = rank < len(HOLIDAY_WEIGHTS)
            weights[day] = HOLIDAY_WEIGHTS[rank] if known else LATE_HOLIDAY_WEIGHT
        if length > 1 and rank == length - 1:
            weights[day] = LAST_FREE_DAY_WEIGHT
    return weights


def _departures(rng: Rng, people: People, calendar: Calendar) -> tuple[Ids, Ids]:
    """Person and first day of every trip: one draw for each day of the calendar."""
    free = start_weights(calendar)
    weekday = np.where((calendar.day_types == WORKDAY_CODE) & (calendar.weekdays < 4), 1.0, 0.3)
    per_free_day = np.array([p.free_day_trips for p in PERSONAS])[people.persona]
    per_workday = np.array([p.workday_trips for p in PERSONAS])[people.persona]
    users, starts = [], []
    for day in range(calendar.day_types.size):
        on_workday = calendar.day_types[day] == WORKDAY_CODE
        rate = per_workday * weekday[day] if on_workday else per_free_day * free[day]
        leaving = np.flatnonzero(rng.random(people.size) < rate)
        users.append(leaving)
        starts.append(np.full(leaving.size, day, dtype=np.int64))
    return np.concatenate(users), np.concatenate(starts)


def _nights(
    rng: Rng, persona: Ids, start: Ids, business: NDArray[np.bool_], calendar: Calendar
) -> Ids:
    """Nights away: within the free days for most, longer for who leaves on a workday."""
    left = calendar.free_length[start] - calendar.free_rank[start] - 1  # free nights still ahead
    holiday = np.minimum(1 + rng.poisson(2.0, start.size), np.maximum(left, 0))
    weekend = np.where(happens(rng, DAY_TRIP_SHARE, start.size), 0, np.minimum(left, 1))
    leisure = 2 + rng.poisson(2.0, start.size)
    for_work = rng.integers(1, 4, start.size)
    on_workday = calendar.day_types[start] == WORKDAY_CODE
    free = np.where(calendar.day_types[start] == HOLIDAY_CODE, holiday, weekend)
    nights = np.where(on_workday, np.where(business, for_work, leisure), free)
    nights = np.minimum(nights, LONGEST_HOLIDAY)
    stays = happens(rng, np.array([p.long_stays for p in PERSONAS])[persona], start.size)
    weeks = rng.integers(*LONG_STAY_NIGHTS, start.size)
    return np.where(on_workday & stays, weeks, nights).astype(np.int64)


def _destinations(
    rng: Rng,
    people: People,
    cities: Cities,
    calendar: Calendar,
    user: Ids,
    start: Ids,
    end: Ids,
    business: NDArray[np.bool_],
) -> Ids:
    """City of each trip: fame draws leisure, size draws business, distance costs."""
    home = people.home[user, (people.moves_on[user] <= start).astype(np.int64)]
    distances = cities.distances_km()
    np.fill_diagonal(distances, np.inf)  # one's own city is no destination
    work = cities.population.astype(np.float64) ** 0.8
    purpose = {"weekend": end - start <= 1, "long": end - start > 1, "business": business}
    city = np.empty(user.size, dtype=np.int64)
    for name, applies in purpose.items():  # business comes last and overrides
        reach_km, floor = REACH[name]
        draws = work if name == "business" else cities.fame
        weights = draws * (np.exp(-distances / reach_km) + floor * np.isfinite(distances) + 1e-12)
        np.fill_diagonal(weights, 0.0)
        rows = np.flatnonzero(applies)
        city[rows] = draw_rows(rng, cumulative(weights), home[rows])
    in_holiday = (calendar.day_types[start] == HOLIDAY_CODE) & (end > start)
    left_hometown = people.hometown[user] != home
    goes_home = in_holiday & left_hometown & happens(rng, HOME_FOR_HOLIDAY, user.size)
    return np.where(goes_home, people.hometown[user], city)


def _apart(user: Ids, start: Ids, end: Ids, keep: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which trips do not begin before the person is back from the one before, shape (n,)."""
    order = np.lexsort((start, user))
    order = order[keep[order]]
    free = np.zeros(user.size, dtype=np.bool_)
    last_user, back = NO_TRIP, 0
    for n in order.tolist():
        if user[n] != last_user or start[n] > back:
            free[n] = True
            last_user, back = user[n], int(end[n])
    return free
