"""Who lives in the world: homes and moves, tastes, habits, and what they say of themselves."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import CATEGORIES, F32, F64, Bools, Ids
from simulator.calendar import Calendar
from simulator.cities import Cities, shifted
from simulator.items import LATENT
from simulator.personas import AGE_BANDS, GENDERS, PERSONAS
from simulator.sampling import Rng, cumulative, draw, draw_rows, happens
from simulator.vocabulary import TAG_CODE, TAGS

FIRST_USER_ID: Final = 10_001
NEVER: Final = 2**31 - 1  # a calendar index beyond every calendar
NOWHERE: Final = -1  # no city
NOT_SAID: Final = -1  # no gender or age band

DAY_MS: Final = 86_400_000
JOIN_MS: Final = (6 * 3_600_000, 8 * 3_600_000)  # after midnight, on the day of registration
MOVERS_PER_DAY: Final = 0.04 / 60  # 4 % of people move in two months
COMMUTERS: Final = 0.05  # of the employed, who work in the next city
COMMUTE_KM: Final = 90.0
STAYED_IN_HOMETOWN: Final = 0.6  # whose telephone number is of the city they live in
DECLARED, DECLARED_WRONG = 0.4, 0.12  # share that declares a city; of those, not where they live
TRIPS_ONLY: Final = 0.3  # of people, who open a travel app when they travel
TRIPS_ONLY_AT_HOME: Final = 0.12  # of their activity between trips
NEW_SHARE: Final = 0.12  # who register during the span
REFUSE_GPS: Final = 0.22
COARSE: Final = 0.08  # share of people whose position comes from the network
OLD_CLIENT: Final = 0.15  # share whose app does not log which page led to a deal
TASTE_SPREAD, TAG_SPREAD, LATENT_SPREAD = 0.7, 0.45, 0.3  # standard deviations, in log-odds
HOME_SPREAD_KM, WORK_SPREAD_KM = 6.0, 4.0  # around the centre of a city of five million


@dataclass(frozen=True, slots=True)
class People:
    """People by index; arrays have shape (n,) unless said. Cities are indices into Cities."""

    user_id: Ids
    persona: Ids  # index into PERSONAS
    home: Ids  # (n, 2) first home, and the one after a move
    moves_on: Ids  # calendar index of the first day in the second home; NEVER
    home_lat: F64  # (n, 2)
    home_lon: F64
    work_lat: F64  # (n, 2) of the place where workdays are spent
    work_lon: F64
    employed: Bools
    activity: F32  # relative number of sessions, mean 1
    home_use: F32  # how much of their activity remains when no trip is near, 0..1
    joined_on: Ids  # calendar index of registration; 0: before the span
    registered_ms: Ids  # 0: not known
    gps_share: F32  # of events that carry a position
    coarse: Bools  # the phone is located by its network: in the gateway's city
    old_client: Bools
    party: Ids  # how many tickets they buy
    price_sensitivity: F32
    taste: F32  # (n, categories) log-odds
    tag_taste: F32  # (n, TAGS + 1) log-odds; the last is the padding's 0
    latent: F32  # (n, LATENT)
    hometown: Ids
    declared: Ids  # NOWHERE: not declared
    number_city: Ids  # NOWHERE: not known
    gender: Ids  # index into GENDERS, NOT_SAID
    age_band: Ids  # index into AGE_BANDS, NOT_SAID

    @property
    def size(self) -> int:
        return int(self.user_id.size)

    def home_slot(self, users: Ids, day: int) -> Ids:
        """Which of a person's two homes they live in on a day: 0 or 1, shape of users."""
        return (self.moves_on[users] <= day).astype(np.int64)

    def home_on(self, users: Ids, day: int) -> Ids:
        """City index of the home on a day, shape of users."""
        return self.home[users, self.home_slot(users, day)]


def make_people(rng: Rng, count: int, cities: Cities, calendar: Calendar) -> People:
    """People spread over the cities by population, larger cities a little less than theirs."""
    persona = draw(rng, cumulative(np.array([p.share for p in PERSONAS])), count)
    crowd = cumulative(cities.population.astype(np.float64) ** 0.8)
    gravity = cumulative(_gravity(cities, crowd))
    hometown = draw(rng, crowd, count)
    stayed = happens(rng, STAYED_IN_HOMETOWN, count)
    first = np.where(stayed, hometown, draw(rng, crowd, count))
    second = draw_rows(rng, gravity, first)
    moves = happens(rng, 1 - (1 - MOVERS_PER_DAY) ** _span(calendar), count) & (second != first)
    moves_on = np.where(
        moves, calendar.opening + 1 + rng.integers(0, max(1, _span(calendar) - 1), count), NEVER
    )
    home = np.stack([first, second], axis=1)
    home_lat, home_lon = _around(rng, cities, home, HOME_SPREAD_KM)
    employed = happens(rng, np.array([p.employed for p in PERSONAS])[persona], count)
    work = np.where(happens(rng, COMMUTERS, count)[:, None], _next_city(cities)[home], home)
    work_lat, work_lon = _around(rng, cities, work, WORK_SPREAD_KM)
    joined_on = np.where(
        happens(rng, NEW_SHARE, count),
        rng.integers(calendar.opening, calendar.closing, count),
        0,
    )
    return People(
        user_id=np.arange(count, dtype=np.int64) + FIRST_USER_ID,
        persona=persona,
        home=home,
        moves_on=moves_on,
        home_lat=home_lat,
        home_lon=home_lon,
        work_lat=work_lat,
        work_lon=work_lon,
        employed=employed,
        activity=rng.gamma(0.9, 1 / 0.9, count).astype(np.float32),
        home_use=np.where(happens(rng, TRIPS_ONLY, count), TRIPS_ONLY_AT_HOME, 1.0).astype(
            np.float32
        ),
        joined_on=joined_on,
        registered_ms=_registered(rng, joined_on, calendar),
        gps_share=np.where(happens(rng, REFUSE_GPS, count), 0.0, rng.beta(6, 2, count)).astype(
            np.float32
        ),
        coarse=happens(rng, COARSE, count),
        old_client=happens(rng, OLD_CLIENT, count),
        party=1 + rng.poisson(np.array([p.party for p in PERSONAS])[persona] - 1.0),
        price_sensitivity=(
            np.array([p.price_sensitivity for p in PERSONAS])[persona]
            * np.exp(rng.normal(0, 0.3, count))
        ).astype(np.float32),
        taste=_taste(rng, persona),
        tag_taste=_tag_taste(rng, persona),
        latent=(LATENT_SPREAD * rng.normal(0, 1, (count, LATENT))).astype(np.float32),
        hometown=hometown,
        declared=_declared(rng, first, crowd),
        number_city=np.where(happens(rng, 0.2, count), NOWHERE, hometown),
        gender=np.where(happens(rng, 0.35, count), NOT_SAID, rng.integers(0, len(GENDERS), count)),
        age_band=np.where(happens(rng, 0.4, count), NOT_SAID, _age(rng, persona)),
    )


def _span(calendar: Calendar) -> int:
    return calendar.closing - calendar.opening


def _gravity(cities: Cities, crowd: F64) -> F64:
    """Weights of moving from city (row) to city: size, and not too far."""
    shares = np.diff(crowd, prepend=0.0)
    return shares * (np.exp(-cities.distances_km() / 500.0) + 0.1)


def _next_city(cities: Cities) -> Ids:
    """The nearest other city within a commute, else the city itself, shape (cities,)."""
    distances = cities.distances_km()
    np.fill_diagonal(distances, np.inf)
    nearest = np.argmin(distances, axis=1)
    reachable = distances[np.arange(cities.size), nearest] <= COMMUTE_KM
    return np.where(reachable, nearest, np.arange(cities.size))


def _around(rng: Rng, cities: Cities, city: Ids, spread_km: float) -> tuple[F64, F64]:
    """Points around the centres of cities, any shape."""
    size = np.clip(np.sqrt(cities.population[city] / 5e6), 0.35, 1.6)
    north, east = rng.normal(0, 1, (2, *city.shape)) * spread_km * size
    return shifted(cities.lat[city], cities.lon[city], north, east)


def _registered(rng: Rng, joined_on: Ids, calendar: Calendar) -> Ids:
    """Registration in unix ms: up to three years before the span, or early on the joining day."""
    opening_ms = calendar.midnights_ms[calendar.opening]
    before = opening_ms - rng.integers(DAY_MS, 3 * 365 * DAY_MS, joined_on.size)
    early = calendar.midnights_ms[joined_on] + rng.integers(*JOIN_MS, joined_on.size)
    known = ~happens(rng, 0.05, joined_on.size)
    return np.where(known, np.where(joined_on > 0, early, before), 0)


def _declared(rng: Rng, home: Ids, crowd: F64) -> Ids:
    """The city people declare: mostly their first home, at times another, mostly nothing."""
    wrong = happens(rng, DECLARED_WRONG, home.size)
    said = np.where(wrong, draw(rng, crowd, home.size), home)
    return np.where(happens(rng, DECLARED, home.size), said, NOWHERE)


def _taste(rng: Rng, persona: Ids) -> F32:
    """Log-odds for each category: the persona's, and one's own."""
    centre = np.array([[p.categories.get(c, 0.0) for c in CATEGORIES] for p in PERSONAS])
    own = rng.normal(0, TASTE_SPREAD, (persona.size, len(CATEGORIES)))
    return (centre[persona] + own).astype(np.float32)


def _tag_taste(rng: Rng, persona: Ids) -> F32:
    """Log-odds for each tag; the last column pads and stays 0."""
    centre = np.zeros((len(PERSONAS), len(TAGS)))
    for row, kind in enumerate(PERSONAS):
        for tag, value in kind.tags.items():
            centre[row, TAG_CODE[tag]] = value
    taste = np.zeros((persona.size, len(TAGS) + 1), dtype=np.float32)
    taste[:, :-1] = centre[persona] + rng.normal(0, TAG_SPREAD, (persona.size, len(TAGS)))
    return taste


def _age(rng: Rng, persona: Ids) -> Ids:
    shares = cumulative(np.array([p.ages for p in PERSONAS]))
    assert shares.shape[1] == len(AGE_BANDS)
    return draw_rows(rng, shares, persona)
