"""A release drawn at random, every source over it, and those who ask."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import numpy as np

from features.cells import area_of, cell_of
from features.lists import LISTS, segment_key
from features.moment import Moment
from features.personas import persona_keys
from features.recall.by_key import Fresh, Hot, HotOfEveryone, NearbyPeople
from features.recall.embedding import Embedding
from features.recall.neighbours import ItemCf, Package
from features.recall.persona import COLUMNS, Persona
from features.recall.personal import Personal
from features.recall.proximity import Nearby
from features.schema import CityId, ItemId, UserId
from features.store.base import ACTION_CODES, RecentActions, Traveller
from features.store.catalogue import NO_ROW
from features.store.lookups import KeyedList
from features.store.vectors import Vectors
from serving.recall.embedding import SearchedVectors
from serving.recall.nearby import ItemTree
from serving.releases.catalogue import Catalogue
from serving.types import Position, Request

AT = datetime(2026, 5, 20, 4, tzinfo=UTC)
DAY_MS = 24 * 3_600_000
ITEMS, CITY = 120, 3
IDS = np.arange(1, ITEMS + 1, dtype=np.int64) ** 2 + 10
CITIES = 1 + np.arange(ITEMS, dtype=np.int64) % CITY
HERE = (34.26, 108.94)
SOME = np.append(IDS, [5, 6, 10**15])  # three that nobody knows
LISTED = np.append(np.arange(ITEMS), [NO_ROW] * 3).astype(np.int32)


class Few:
    """What recall reads of the items."""

    ids, city = IDS, CITIES
    sellable = np.arange(ITEMS) % 7 > 0
    lat = HERE[0] + (np.arange(ITEMS) % 11) * 0.01  # some of them at one place
    lon = np.where(np.arange(ITEMS) % 13 > 0, HERE[1] + (np.arange(ITEMS) % 5) * 0.02, np.nan)

    def __len__(self) -> int:
        return ITEMS

    def rows(self, ids: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        places = np.minimum(np.searchsorted(IDS, ids), ITEMS - 1)
        return np.where(IDS[places] == ids, places, -1)


def keyed(rng: np.random.Generator, keys: list[int], scores: list[float]) -> KeyedList:
    """A list with some of these keys, of up to 12 items each, some of them twice, some unknown."""
    there = np.unique(np.array(keys, dtype=np.int64))
    there = there[rng.random(len(there)) < 0.8]
    lengths = rng.integers(0, 13, len(there))
    made = KeyedList.__new__(KeyedList)
    made.keys = there
    made.offsets = np.append(0, np.cumsum(lengths)).astype(np.int64)
    made.item_ids, made.rows = IDS, rng.choice(LISTED, int(lengths.sum()))
    made.scores = rng.choice(scores, len(made.rows)).astype(np.float32)
    made.evidence = rng.random(len(made.rows)).astype(np.float32)
    return made


def vectors(rng: np.random.Generator, dimensions: int) -> Vectors:
    """Of two thirds of the items, some of them alike."""
    rows = np.sort(rng.choice(ITEMS, 2 * ITEMS // 3, replace=False))
    order = rows[np.lexsort((IDS[rows], CITIES[rows]))]
    made = Vectors.__new__(Vectors)
    made.ids = IDS[order]
    made.matrix = rng.normal(size=(len(order), dimensions)).astype(np.float32)
    made.matrix[10:14] = made.matrix[20:24]
    made.matrix[5] = 0.0
    made.cities, starts = np.unique(CITIES[order], return_index=True)
    made._offsets = np.append(starts, len(order)).astype(np.int64)
    made.by_id = np.argsort(made.ids)
    made.ascending = made.ids[made.by_id]
    made.index_file = lambda city: None  # type: ignore[method-assign]
    return made


def catalogue(rng: np.random.Generator, dimensions: int = 8, nans: bool = False) -> Catalogue:
    scores = [0.25, 0.1, 1 / 3, 0.7]
    added = ("item_cf", "package", "persona")  # numbers that are added up are numbers
    cities = [1, 2, 3]
    keys = {
        "hot_by_day": [
            segment_key(city, f"{who}_workday")
            for city in cities
            for who in ("pooled", "local", "visitor")
        ],
        "nearby_people": [cell_of(*HERE), area_of(cell_of(*HERE))],
        "persona": [int(key) for city in cities for key in persona_keys(city)],
    }
    of_items = ("item_cf", "package", "nearby")
    lists = {
        name: keyed(
            rng,
            keys.get(name, IDS.tolist() if name in of_items else cities),
            scores if name in added else scores + [np.nan] * nans,
        )
        for name in LISTS
    }
    vectors_ = vectors(rng, dimensions)
    published: Any = type("Day", (), {"items": Few(), "cities": Few(), "keyed": lists})
    published.vectors, published.root = vectors_, ""
    made = Catalogue(published)
    sales = rng.choice([0.0, 1.0, -1.0, 7.5] + [np.nan] * nans, ITEMS)
    made.whole_column = lambda name: sales  # type: ignore[method-assign]
    return made


def sources(shelves: Catalogue) -> Mapping[str, Any]:
    """Every source that loops know, over numpy's gathering."""
    return {
        "item_cf": ItemCf.over(shelves, 6, 48.0),
        "hot": Hot.over(shelves),
        "nearby_people": NearbyPeople.over(shelves),
        "history": Personal(shelves, "history"),
        "persona": Persona.over(shelves),
        "embedding": Embedding(SearchedVectors(shelves), 5, 48.0),
        "fresh": Fresh.over(shelves),
        "nearby": Nearby(shelves.keyed("nearby"), shelves.once(ItemTree), 30.0),
        "package": Package.over(shelves, 4, 24.0 * 14),
        "hot_of_everyone": HotOfEveryone.over(shelves),
    }


def request_of(rng: np.random.Generator) -> Request:
    is_there = bool(rng.random() < 0.5)
    hotel = Position(HERE[0] + 0.01, HERE[1]) if rng.random() < 0.3 else None
    return Request(
        request_id="r",
        user_id=UserId(7),
        placement="channel_home",
        browse_city=CityId(int(rng.integers(1, 5))),
        moment=Moment(AT, "Asia/Shanghai", "CN"),
        limit=10,
        position=Position(*HERE) if is_there else None,
        gps_city=CityId(int(rng.integers(1, 4))) if is_there else None,
        anchor_item=ItemId(int(rng.choice(SOME))) if rng.random() < 0.4 else None,
        anchor_position=hotel,
    )


def traveller_of(rng: np.random.Generator) -> Traveller:
    n, m = int(rng.integers(0, 30)), int(rng.integers(0, 20))
    now_ms = int(AT.timestamp() * 1000)
    recent = RecentActions(
        rng.choice(np.append(SOME[:15], 0), n),
        rng.integers(0, len(ACTION_CODES), n),
        now_ms - rng.choice([0, 1, -5000, DAY_MS, 3 * DAY_MS, 400 * DAY_MS], n),
    )
    leans = np.ones(len(COLUMNS)) if rng.random() < 0.3 else rng.random(len(COLUMNS)) * 2
    columns: dict[str, Any] = {
        name: np.array([lean]) for name, lean in zip(COLUMNS, leans.tolist(), strict=True)
    }
    columns["user_resident_city"] = np.array([rng.choice([np.nan, 1.0, 2.0, 3.0])])
    own = rng.choice(SOME, m), rng.random(m).astype(np.float32)
    return Traveller(UserId(7), True, columns, recent, {"history": own})
