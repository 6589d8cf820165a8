"""What stands by when recall proposes too little: the city's own best, then its country's.

Not a recall source: it is asked last, from memory, and needs no traveller and no model.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from features.recall.by_key import POOLED, best_of
from features.recall.source import Found, nothing_found
from features.schema import F64, UNKNOWN_ID, CityId, Ids
from features.store.catalogue import NO_ROW
from features.store.lookups import KeyedList
from serving.releases.catalogue import Catalogue

NAME: Final = "reserve"


class BestSellers:
    """Rows of what can be sold, the best sellers first, for each country and for all of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        items, cities = catalogue.items, catalogue.cities
        sales = catalogue.whole_column("item_sales_decayed")
        views = catalogue.whole_column("item_views_30d")
        visits = catalogue.whole_column("item_visits_30d")  # where nobody orders nor views
        order = np.lexsort((items.ids, -visits, -views, -sales))
        self.everywhere: Ids = order[items.sellable[order]]
        self.sales: F64 = sales
        self._catalogue = catalogue
        names = np.array(
            cities.countries.take(np.arange(len(cities), dtype=np.int64)), dtype=object
        )
        city_rows = cities.rows(items.city[self.everywhere])
        of_item = np.where(city_rows == NO_ROW, "", names[city_rows]) if len(names) else city_rows
        self._by_country = {
            country: self.everywhere[np.flatnonzero(of_item == country)] for country in set(names)
        }

    def of_country_of(self, city: CityId, length: int) -> Ids:
        """The first `length` rows of the city's country; of all where its country sells nothing."""
        row = self._catalogue.city_row(city)
        country = "" if row is None else self._catalogue.cities.countries[row]
        rows = self._by_country.get(country, self.everywhere)[:length]
        return rows if rows.size else self.everywhere[:length]


@dataclass(frozen=True, slots=True)
class Reserve:
    """`length`: how many of the city's own are looked at; a slate is filled with items of other
    cities up to `elsewhere_up_to` items and no further."""

    pooled: KeyedList
    sellers: BestSellers
    items: Ids
    length: int
    elsewhere_up_to: int

    def of_city(self, city: CityId) -> Found:
        """The browse city's own, best first."""
        found = best_of(self.pooled, city, self.length)
        return replace(found, because=np.full(len(found.item_ids), city, dtype=np.int64))

    def elsewhere(self, city: CityId) -> Found:
        """The country's best sellers, best first."""
        rows = self.sellers.of_country_of(city, self.length)
        if rows.size == 0:
            return nothing_found()
        sales = self.sellers.sales[rows].astype(np.float32)
        return Found(self.items[rows], sales, sales, np.full(rows.size, UNKNOWN_ID, dtype=np.int64))


def build_reserve(catalogue: Catalogue, length: int, elsewhere_up_to: int) -> Reserve:
    """The reserve of one scenario."""
    sellers = catalogue.once(BestSellers)
    return Reserve(catalogue.keyed(POOLED), sellers, catalogue.items.ids, length, elsewhere_up_to)
