"""The world: what is true before anything happens in it."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np

from features.schema import Ids
from simulator.calendar import Calendar, make_calendar
from simulator.catalogue import Catalogue, catalogue_cities, catalogue_items
from simulator.cities import Cities, main_timezone, make_cities
from simulator.deals import DealItems, Deals, make_deals, offers
from simulator.items import Items, Members, make_items
from simulator.links import Links, make_links
from simulator.people import People, make_people
from simulator.sampling import stream
from simulator.size import WorldSize
from simulator.trips import Trips, make_trips

CITIES, ITEMS, DEALS, LINKS, PEOPLE, TRIPS, DAYS = range(7)
"""Random streams: what one part draws never moves another."""
ABSENT: Final = -1


@dataclass(frozen=True, eq=False)
class World:
    """Everything that is fixed by the size and the seed, as frozen arrays."""

    size: WorldSize
    seed: int
    calendar: Calendar
    cities: Cities
    items: Items
    members: Members
    deals: Deals
    deal_items: DealItems
    links: Links
    people: People
    trips: Trips

    @cached_property
    def offers(self) -> Ids:
        """Sellable deals of each item, shape (items, MOST_OFFERS), padded with NO_DEAL."""
        return offers(self.items, self.deals, self.deal_items)

    @cached_property
    def gateways(self) -> Ids:
        """Where the phones of each city seem to be that are located by their network."""
        return self.cities.gateways()

    @cached_property
    def city_items(self) -> Ids:
        """Items of each city, shape (cities, the most that a city has), padded with ABSENT."""
        starts = np.searchsorted(self.items.city, np.arange(self.cities.size + 1))
        table = np.full((self.cities.size, int(np.diff(starts).max())), ABSENT, dtype=np.int64)
        for city, (start, end) in enumerate(pairwise(starts)):
            table[city, : end - start] = np.arange(start, end)
        return table


def make_world(size: WorldSize, seed: int, catalogue: Catalogue | None = None) -> World:
    """The world of a size and a seed, always the same one; of a real catalogue where one is given.

    Where the size leaves the number of cities open, a catalogue may have fewer than usual.
    """
    if catalogue is None:
        cities = make_cities(stream(seed, CITIES), size.country, size.city_count)
    else:
        cities = catalogue_cities(catalogue, size)
    calendar = make_calendar(size, main_timezone(cities))
    rng = stream(seed, ITEMS)
    items, members = (
        make_items(rng, size, cities, calendar)
        if catalogue is None
        else catalogue_items(rng, size, cities, calendar, catalogue)
    )
    deals, deal_items = make_deals(stream(seed, DEALS), items)
    people = make_people(stream(seed, PEOPLE), size.users, cities, calendar)
    return World(
        size=size,
        seed=seed,
        calendar=calendar,
        cities=cities,
        items=items,
        members=members,
        deals=deals,
        deal_items=deal_items,
        links=make_links(stream(seed, LINKS), items, members),
        people=people,
        trips=make_trips(stream(seed, TRIPS), people, cities, calendar),
    )
