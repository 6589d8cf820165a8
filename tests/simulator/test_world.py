"""What is drawn before anything happens: calendar, cities, catalogue, people, trips."""

from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise

import numpy as np
import pytest

from features.errors import SpecError
from features.kernels import distance_km
from features.schema import CATEGORIES
from simulator.calendar import DAY_TYPES, make_calendar
from simulator.cities import APART_KM, make_cities
from simulator.deals import COMBINED, NO_DEAL, WHOLE
from simulator.items import POI, TOUR
from simulator.people import NOWHERE
from simulator.personas import BUSINESS
from simulator.sampling import (
    cumulative,
    draw,
    draw_rows,
    gumbel,
    ranks_in_groups,
    run_positions,
    stream,
)
from simulator.size import WorldSize
from simulator.trips import NO_TRIP
from simulator.vocabulary import TAG_CODE
from simulator.world import ABSENT, World, make_world


@pytest.fixture(scope="module")
def world() -> World:
    return make_world(WorldSize(users=4_000, days=60, cities=20, items_per_city=40), seed=5)


def test_national_day_is_one_holiday_and_the_swapped_sunday_is_worked() -> None:
    calendar = make_calendar(WorldSize(days=30), "Asia/Shanghai")

    def kind(day: date) -> str:
        return DAY_TYPES[calendar.day_types[calendar.index(day)]]

    assert [kind(date(2026, 10, d)) for d in range(1, 8)] == ["holiday"] * 7
    assert kind(date(2026, 9, 20)) == "workday"  # a Sunday, worked for the 6th of October
    assert kind(date(2026, 9, 19)) == "weekend"
    assert kind(date(2026, 9, 26)) == "holiday"  # the Saturday after Mid-Autumn
    assert calendar.free_length[calendar.index(date(2026, 10, 4))] == 7
    assert calendar.free_rank[calendar.index(date(2026, 10, 4))] == 3


def test_days_change_at_local_midnight_also_when_clocks_are_moved() -> None:
    size = WorldSize(days=10, end=date(2026, 3, 12), country="US")
    calendar = make_calendar(size, "America/New_York")
    moved = calendar.index(date(2026, 3, 8))
    instants = [
        datetime(2026, 3, 8, 4, 59, 59, tzinfo=UTC),
        datetime(2026, 3, 8, 5, 0, tzinfo=UTC),
        datetime(2026, 3, 9, 3, 59, 59, tzinfo=UTC),
        datetime(2026, 3, 9, 4, 0, tzinfo=UTC),
    ]
    at_ms = np.array([int(at.timestamp() * 1000) for at in instants])

    assert calendar.index_at(at_ms).tolist() == [moved - 1, moved, moved, moved + 1]
    assert calendar.midnights_ms[moved + 1] - calendar.midnights_ms[moved] == 23 * 3_600_000


def test_cities_are_real_and_apart(world: World) -> None:
    cities = world.cities
    distances = cities.distances_km()
    np.fill_diagonal(distances, np.inf)

    assert cities.name[:2].tolist() == ["Shanghai", "Beijing"]
    assert cities.city_id[:2].tolist() == [1796236, 1816670]  # GeoNames
    assert distances.min() >= APART_KM
    assert np.all(np.diff(cities.population) <= 0)
    assert cities.fame.sum() == pytest.approx(1.0)


def test_an_unknown_country_and_too_many_cities_are_refused() -> None:
    with pytest.raises(SpecError, match=r"unknown country 'cn'.*nearest: CN"):
        make_cities(stream(1), "cn", 3)
    with pytest.raises(SpecError, match=r"'SG' has 1 cities .* choose a larger country"):
        make_cities(stream(1), "SG", 3)


def test_every_city_has_its_items_around_its_centre(world: World) -> None:
    items, cities = world.items, world.cities
    away = distance_km(items.lat, items.lon, cities.lat[items.city], cities.lon[items.city])
    food = items.category == CATEGORIES.index("food")
    scenic = items.category == CATEGORIES.index("scenic")

    assert np.bincount(items.city).min() >= 12
    assert np.median(away[scenic]) > 2.5 * np.median(away[food])
    assert away.max() < 150
    names = list(zip(items.city.tolist(), items.name.tolist(), strict=True))
    assert len(set(names)) == len(names)


def test_locals_and_visitors_love_different_places(world: World) -> None:
    loved = world.items.pull

    def mean(category: str) -> tuple[float, float]:
        of = world.items.category == CATEGORIES.index(category)
        local, visitor = loved[of].mean(axis=0)
        return float(local), float(visitor)

    for everyday in ("food", "nightlife", "shopping", "family", "wellness", "sports"):
        assert mean(everyday)[0] > mean(everyday)[1], everyday
    for famous in ("scenic", "heritage", "museum", "theme_park"):
        assert mean(famous)[1] > mean(famous)[0], famous
    assert 0.2 < np.corrcoef(loved.T)[0, 1] < 0.8  # with an overlap


def test_popularity_falls_with_rank_as_zipf_says(world: World) -> None:
    here = world.items.city == 0
    pull = np.sort(world.items.pull[here, 0])[::-1]

    assert pull[[0, 1, 3]].tolist() == pytest.approx([1.0, 0.6534, 0.3069], abs=1e-3)


def test_a_ski_resort_is_closed_in_summer_and_a_museum_never(world: World) -> None:
    items = world.items
    ski = items.tags[:, 0] == TAG_CODE["ski"]
    museum = items.category == CATEGORIES.index("museum")

    assert ski.any()
    assert np.all((items.open_months[ski] >> 6) & 1 == 0)  # July
    assert np.all((items.open_months[ski] >> 0) & 1 == 1)  # January
    assert np.all(items.open_months[museum] == 4095)


def test_packages_and_tours_are_made_of_pois_of_their_city(world: World) -> None:
    items, members = world.items, world.members
    made_of = Counter(members.item.tolist())

    assert np.all(items.kind[members.member] == POI)
    assert np.all(items.kind[members.item] != POI)
    assert np.array_equal(items.city[members.item], items.city[members.member])
    assert set(made_of) == set(np.flatnonzero(items.kind != POI).tolist())
    tours = [made_of[n] for n in np.flatnonzero(items.kind == TOUR).tolist()]
    assert min(tours) >= 3
    hotel = np.any(items.tags == TAG_CODE["with_hotel"], axis=1)
    plain = [made_of[n] for n in np.flatnonzero((items.kind != POI) & ~hotel).tolist()]
    assert min(plain) >= 2


def test_deals_are_bound_to_one_to_four_items_of_a_city(world: World) -> None:
    bound = np.bincount(world.deal_items.deal)
    combined = world.deals.kind == COMBINED

    assert bound.min() == 1
    assert bound.max() == 4
    assert bound[combined].min() >= 2
    assert bound[~combined].max() == 1
    assert np.array_equal(
        world.deals.kind == WHOLE,
        world.items.kind[world.deal_items.item[np.r_[0, np.cumsum(bound)[:-1]]]] != POI,
    )
    for deal in np.flatnonzero(combined)[:20].tolist():
        cities = world.items.city[world.deal_items.item[world.deal_items.deal == deal]]
        assert np.unique(cities).size == 1
    shared = np.bincount(world.deal_items.item, minlength=world.items.size)
    assert np.mean(shared[world.items.kind == POI] >= 2) > 0.3


def test_offers_are_sellable_deals_of_sellable_items(world: World) -> None:
    offered = world.offers != NO_DEAL
    rows = np.nonzero(offered)[0]

    assert np.all(world.items.sellable[rows])
    assert np.all(world.deals.sellable[world.offers[offered]])
    assert 0.05 < np.mean(~world.items.sellable) < 0.15
    assert 0.01 < np.mean(~world.items.has_price) < 0.08


def test_related_items_are_of_the_same_city_and_never_the_item_itself(world: World) -> None:
    links = world.links
    row, place = np.nonzero(links.item != ABSENT)
    other = links.item[row, place]

    assert np.array_equal(world.items.city[row], world.items.city[other])
    assert not np.any(row == other)


def test_the_way_from_one_item_to_the_next_has_a_direction(world: World) -> None:
    pairs = {}
    for item in range(200):
        for place, other in enumerate(world.links.item[item].tolist()):
            if other != ABSENT:
                pairs[item, other] = float(world.links.bonus[item, place])
    both = [(there, pairs[b, a]) for (a, b), there in pairs.items() if (b, a) in pairs]
    forth, back = np.array(both).T

    assert np.mean(np.abs(forth - back)) > 0.4


def test_people_live_where_people_live(world: World) -> None:
    people = world.people
    count = np.bincount(people.home[:, 0], minlength=world.cities.size)
    moved = people.moves_on < world.calendar.closing

    assert count[0] > 2.5 * count[-1]
    assert 0.025 < moved.mean() < 0.06
    assert np.all(people.home[moved, 0] != people.home[moved, 1])
    declares = people.declared != NOWHERE
    right = people.declared[declares] == people.home_on(
        np.flatnonzero(declares), world.calendar.closing - 1
    )
    assert 0.3 < declares.mean() < 0.5
    assert 0.75 < right.mean() < 0.95
    numbered = people.number_city != NOWHERE
    at_home = people.number_city[numbered] == people.home[numbered, 0]
    assert 0.5 < at_home.mean() < 0.75


def test_between_five_and_ten_of_a_hundred_travel_in_a_plain_month(world: World) -> None:
    trips, calendar = world.trips, world.calendar

    def travellers(first: date, last: date) -> float:
        days = calendar.index(first), calendar.index(last)
        starts = (trips.start >= days[0]) & (trips.start <= days[1])
        return np.unique(trips.user[starts]).size / world.people.size

    assert 0.05 < travellers(date(2026, 8, 15), date(2026, 9, 14)) < 0.10
    assert travellers(date(2026, 10, 1), date(2026, 10, 7)) > 0.06
    assert travellers(date(2026, 9, 7), date(2026, 9, 13)) < 0.04


def test_nobody_is_on_two_trips_at_once_or_travels_home(world: World) -> None:
    trips, people = world.trips, world.people
    rows = np.arange(trips.size)
    order = rows[np.lexsort((trips.start[rows], trips.user[rows]))]
    for one, two in pairwise(order.tolist()):
        assert trips.user[one] != trips.user[two] or trips.end[one] < trips.start[two]
    assert not np.any(trips.city[rows] == people.home[trips.user[rows], 0])
    assert np.all(trips.planned_from[rows] <= trips.start[rows])


def test_business_people_are_away_on_workdays(world: World) -> None:
    trips, calendar = world.trips, world.calendar
    rows = np.arange(trips.size)
    for_work = world.people.persona[trips.user[rows]] == BUSINESS
    on_workday = calendar.day_types[trips.start[rows]] == 0

    assert on_workday[for_work].mean() > 0.7 > 0.5 > on_workday[~for_work].mean()


def test_the_trip_of_a_day_is_found_for_each_person(world: World) -> None:
    trips = world.trips
    trip = int(np.flatnonzero(trips.planned_from[:-1] < trips.start[:-1])[3])
    user, start = int(trips.user[trip]), int(trips.start[trip])

    assert trips.under_way(start, world.people.size)[user] == trip
    assert trips.ahead(start - 1, world.people.size)[user] == trip
    idle = trips.under_way(start, world.people.size) == NO_TRIP
    assert idle.mean() > 0.5
    assert trips.city[[NO_TRIP]].tolist() == [NOWHERE]  # nobody's trip


def test_drawing_follows_the_weights() -> None:
    shares = cumulative(np.array([[1.0, 0.0, 3.0], [0.0, 1.0, 0.0]]))
    rows = np.repeat([0, 1], 10_000)
    drawn = draw_rows(stream(1), shares, rows)
    single = draw(stream(1), shares[0], 10_000)

    assert np.bincount(drawn[:10_000], minlength=3) / 1e4 == pytest.approx(
        [0.25, 0, 0.75], abs=0.02
    )
    assert np.all(drawn[10_000:] == 1)
    assert np.bincount(single, minlength=3) / 1e4 == pytest.approx([0.25, 0, 0.75], abs=0.02)


def test_gumbel_noise_has_its_mean_and_spread() -> None:
    noise = gumbel(stream(1), (200_000,))

    assert float(noise.mean()) == pytest.approx(0.5772, abs=0.01)  # Euler-Mascheroni
    assert float(noise.std()) == pytest.approx(1.2825, abs=0.01)  # pi / sqrt(6)


def test_ranks_and_positions_start_again_in_each_group() -> None:
    groups = np.array([1, 1, 2, 1, 2])

    assert ranks_in_groups(groups, np.array([5.0, 9.0, 1.0, 5.0, 4.0])).tolist() == [1, 0, 1, 2, 0]
    assert run_positions(np.array([1, 1, 1, 2, 2])).tolist() == [0, 1, 2, 0, 1]
    assert run_positions(np.zeros(0, dtype=np.int64)).tolist() == []
