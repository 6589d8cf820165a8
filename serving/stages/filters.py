"""What may not be shown: each filter keeps indices, and its name says where an item fell.

A filter is a table of knobs and a frozen part in one: most have nothing to configure.
"""

from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.kernels import distance_km
from features.recall.recent import bought_items, visited_items
from features.schema import Bools, Ids
from features.store.base import Traveller
from features.store.catalogue import Cities, Items
from serving.parts import Days, FilterKnobs
from serving.releases.catalogue import Catalogue
from serving.releases.families import families_of
from serving.types import Candidates, Filter, Request

MS_PER_DAY: Final = 24 * 3_600_000


class UnsellableKnobs(FilterKnobs):
    """[filter.unsellable]"""

    def build(self, catalogue: Catalogue) -> Filter:
        return Unsellable(catalogue.items.sellable)


@dataclass(frozen=True, slots=True)
class Unsellable:
    """Keeps what can be sold."""

    sellable: Bools
    name: str = "unsellable"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        return np.flatnonzero(self.sellable[candidates.rows])


class ClosedKnobs(FilterKnobs):
    """[filter.closed]"""

    def build(self, catalogue: Catalogue) -> Filter:
        return Closed(catalogue.items.open_months)


@dataclass(frozen=True, slots=True)
class Closed:
    """Keeps what is open in the month of the travel date."""

    open_months: np.ndarray[tuple[int], np.dtype[np.int16]]  # bit m-1: open in month m
    name: str = "closed"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        month = 1 << (request.travel_date.month - 1)
        return np.flatnonzero(self.open_months[candidates.rows] & month)


class ElsewhereKnobs(FilterKnobs):
    """[filter.elsewhere]: how far from the browse city's centre another city's item may lie."""

    reach_km: Annotated[float, Field(ge=0, le=500)] = 0.0

    def build(self, catalogue: Catalogue) -> Filter:
        return Elsewhere(catalogue.items, catalogue.cities, self.reach_km)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Keeps the browse city's items, and those within reach of its centre."""

    items: Items
    cities: Cities
    reach_km: float
    name: str = "elsewhere"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        is_here = self.items.city[candidates.rows] == request.browse_city
        if self.reach_km == 0 or is_here.all():
            return np.flatnonzero(is_here)
        city = self.cities.rows(np.array([request.browse_city], dtype=np.int64))
        lat, lon = self.items.lat[candidates.rows], self.items.lon[candidates.rows]
        km = distance_km(self.cities.lat[city], self.cities.lon[city], lat, lon)
        return np.flatnonzero(is_here | (km <= self.reach_km))


class BoughtKnobs(FilterKnobs):
    """[filter.bought]: for how long after an order the item is not proposed again."""

    days: Days = 30

    def build(self, catalogue: Catalogue) -> Filter:
        return Bought(self.days)


@dataclass(frozen=True, slots=True)
class Bought:
    """Keeps what the traveller has not ordered in the last days; a refund opens it again."""

    days: int
    name: str = "bought"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        since_ms = request.at_ms - self.days * MS_PER_DAY
        return _without(candidates, bought_items(traveller.recent, since_ms))


class VisitedKnobs(FilterKnobs):
    """[filter.visited]: for how long after a visit the item is not proposed again.

    A filter of its own, which no scenario has unless it says so: one goes back to a zoo with
    the children and to a spa every month, and sights are seen once. Where pages are for what is
    new to the traveller, what they know takes places from it.
    """

    days: Days = 365

    def build(self, catalogue: Catalogue) -> Filter:
        return Visited(self.days)


@dataclass(frozen=True, slots=True)
class Visited:
    """Keeps what the traveller has not been to in the last days, as far as recent actions tell."""

    days: int
    name: str = "visited"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        since_ms = request.at_ms - self.days * MS_PER_DAY
        return _without(candidates, visited_items(traveller.recent, since_ms))


class AnchorKnobs(FilterKnobs):
    """[filter.anchor]"""

    def build(self, catalogue: Catalogue) -> Filter:
        return Anchor(catalogue, catalogue.once(families_of))


@dataclass(frozen=True, slots=True)
class Anchor:
    """Keeps what is not the page's own item, nor the same thing under another name, such as a
    package of nothing else."""

    catalogue: Catalogue
    families: Ids
    name: str = "anchor"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        row = None if request.anchor_item is None else self.catalogue.row_of(request.anchor_item)
        if row is None:
            return _all(candidates)
        return np.flatnonzero(self.families[candidates.rows] != self.families[row])


class ExcludedKnobs(FilterKnobs):
    """[filter.excluded]"""

    def build(self, catalogue: Catalogue) -> Filter:
        return Excluded()


@dataclass(frozen=True, slots=True)
class Excluded:
    """Keeps what the request does not exclude."""

    name: str = "excluded"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        return _without(candidates, np.fromiter(request.exclude, dtype=np.int64))


class ShownKnobs(FilterKnobs):
    """[filter.shown]"""

    def build(self, catalogue: Catalogue) -> Filter:
        return AlreadyShown()


@dataclass(frozen=True, slots=True)
class AlreadyShown:
    """Keeps what the request's former pages did not show."""

    name: str = "shown"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        return _without(candidates, np.array(request.shown, dtype=np.int64))


def _without(candidates: Candidates, item_ids: Ids) -> Ids:
    if item_ids.size == 0:
        return _all(candidates)
    return np.flatnonzero(~np.isin(candidates.item_ids, item_ids))


def _all(candidates: Candidates) -> Ids:
    return np.arange(len(candidates), dtype=np.int64)
