"""What is sold: tickets of POIs, some bound to several, and one deal for each package and tour."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.kernels import distance_km
from features.schema import CATEGORIES, Bools, Ids
from simulator.items import POI, Items
from simulator.sampling import Rng, happens, run_positions

FIRST_DEAL_ID: Final = 5_000_001
DEAL_KINDS: Final = (" adult ticket", " child ticket", " combined ticket", "")  # name endings
ADULT, CHILD, COMBINED, WHOLE = range(4)  # WHOLE: a package or tour
MOST_OFFERS: Final = 6  # deals that an item's page lists
NO_DEAL: Final = -1
CHILD_SHARE: Final = 0.6  # of the POIs of these categories that sell a child ticket
CHILD_CATEGORIES: Final = ("scenic", "museum", "theme_park", "heritage", "family", "nature")
COMBINED_SHARE: Final = 0.18  # combined tickets per sellable POI
COMBINED_DISCOUNT: Final = 0.8
NOT_SOLD_SHARE: Final = 0.02


@dataclass(frozen=True, slots=True)
class Deals:
    """Deals by index, shape (d,)."""

    deal_id: Ids
    kind: Ids  # index into DEAL_KINDS
    name: NDArray[np.str_]
    cents: Ids
    sellable: Bools

    @property
    def size(self) -> int:
        return int(self.deal_id.size)


@dataclass(frozen=True, slots=True)
class DealItems:
    """Which items a deal covers, as pairs of indices ordered by deal, shape (m,)."""

    deal: Ids
    item: Ids


def make_deals(rng: Rng, items: Items) -> tuple[Deals, DealItems]:
    """The deals of every sellable item, one to four POIs each."""
    sold = np.flatnonzero(items.sellable)
    pois, bundles = sold[items.kind[sold] == POI], sold[items.kind[sold] != POI]
    for_children = np.isin(items.category[pois], [CATEGORIES.index(c) for c in CHILD_CATEGORIES])
    children = pois[for_children & happens(rng, CHILD_SHARE, pois.size)]
    covers = [[int(n)] for n in pois] + [[int(n)] for n in children] + [[int(n)] for n in bundles]
    kinds = [ADULT] * pois.size + [CHILD] * children.size + [WHOLE] * bundles.size
    prices = [*items.price_cny[pois], *(items.price_cny[children] * 0.5), *items.price_cny[bundles]]
    for together in _neighbourhoods(rng, items, pois):
        covers.append(together)
        kinds.append(COMBINED)
        prices.append(float(items.price_cny[together].sum()) * COMBINED_DISCOUNT)
    # Most shop prices end in a round number of yuan; the rest carry cents on purpose.
    cents = np.round(np.array(prices) * 100).astype(np.int64)
    cents -= np.where(happens(rng, 0.4, cents.size), rng.integers(1, 100, cents.size), 0)
    names = [
        f"{items.name[covered[0]]}{DEAL_KINDS[kind]}"
        + (f" for {len(covered)} places" if len(covered) > 1 else "")
        for covered, kind in zip(covers, kinds, strict=True)
    ]
    deals = Deals(
        deal_id=np.arange(len(covers), dtype=np.int64) + FIRST_DEAL_ID,
        kind=np.array(kinds, dtype=np.int64),
        name=np.array(names, dtype=np.str_),
        cents=np.maximum(cents, 100),
        sellable=~happens(rng, NOT_SOLD_SHARE, cents.size),
    )
    bound = DealItems(
        deal=np.repeat(np.arange(len(covers)), [len(c) for c in covers]).astype(np.int64),
        item=np.array([n for covered in covers for n in covered], dtype=np.int64),
    )
    return deals, bound


def offers(items: Items, deals: Deals, bound: DealItems) -> Ids:
    """The sellable deals of each item, shape (items, MOST_OFFERS), padded with NO_DEAL."""
    live = deals.sellable[bound.deal]
    order = np.lexsort((bound.deal[live], bound.item[live]))
    item, deal = bound.item[live][order], bound.deal[live][order]
    place = run_positions(item)
    shown = place < MOST_OFFERS
    table = np.full((items.size, MOST_OFFERS), NO_DEAL, dtype=np.int64)
    table[item[shown], place[shown]] = deal[shown]
    return table


def _neighbourhoods(rng: Rng, items: Items, pois: Ids) -> list[list[int]]:
    """Groups of two to four POIs of one city that lie near one another."""
    groups: list[list[int]] = []
    for city in np.unique(items.city[pois]):
        here = pois[items.city[pois] == city]
        count = round(here.size * COMBINED_SHARE)
        if here.size < 4 or count == 0:
            continue
        anchors = rng.choice(here.size, count, replace=False)
        lat, lon = items.lat[here], items.lon[here]
        near = np.argsort(distance_km(lat[anchors, None], lon[anchors, None], lat, lon), axis=1)
        for row in near:
            others = rng.permutation(row[1:7])[: rng.integers(1, 4)]
            groups.append([int(here[row[0]]), *(int(here[n]) for n in others)])
    return groups
