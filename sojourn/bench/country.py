"""A made-up country of any size, published as a day is: what the service's benches ask about.

Items lie around the centre of their city, 500 to each; every list of a city, of an item or of a
user holds different items of one city. What they are worth is random, what they cost is not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.cells import cell_of
from features.personas import KEYS_OF_A_CITY, persona_keys
from features.schema import CATEGORIES, F32, Action, Ids, ItemId, UserId
from features.spec import FeatureView
from features.store.base import FeatureStore, LiveAction
from features.store.batches import Batch
from features.store.files import Published
from features.store.publishing import publishing
from features.store.vectors import VECTORS
from offline.vector_index import index_of
from serving.stages.validate import Asked

ITEMS_PER_CITY: Final = 500
ACTIONS: Final = 10  # live ones, of each user who acts
MINUTES_BETWEEN: Final = 7
HISTORY: Final = 20
HOT_LISTS: Final = ("hot_pooled", "hot_local", "hot_visitor", "hot_by_day")
HOT_LENGTH: Final = 200
NEIGHBOURS: Final = 50
DIMENSIONS: Final = 64
SPREAD_DEGREES: Final = 0.08  # of a city's items around its centre
NOW_MS: Final = int(datetime(2026, 5, 20, 4, 0, tzinfo=UTC).timestamp() * 1000)
MS_PER_MINUTE: Final = 60_000
TIMEOUT_S: Final = 30.0  # nobody waits for it
BATCH_ITEMS: Final = 20 * ITEMS_PER_CITY  # whole cities, so that memory does not grow with them
BATCH_USERS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Country:
    """How much of everything there is; ids count from 1."""

    cities: int
    users: int
    sellable_share: float = 0.95

    @property
    def items(self) -> int:
        return self.cities * ITEMS_PER_CITY

    def city_of_user(self, user: int) -> int:
        """The city that a user is about to travel to."""
        return 1 + user % self.cities


def publish(folder: Path, country: Country, name: str, rng: np.random.Generator) -> Published:
    """Every table that the scenarios need, as the snapshot `name`."""
    made = _Made(country, rng)
    by_city = (*HOT_LISTS, "fresh")
    by_item = ("item_cf", "nearby", "package")
    others = ("nearby_people", "persona", "query_cf", "history", VECTORS)
    with publishing(folder, dict.fromkeys((*VIEWS, *by_city, *by_item, *others), name)) as day:
        day.write_items(made.items())
        day.write_item_view(ITEM, made.item_rows())
        day.write_cities([made.city_table()])
        day.write_vectors(made.vectors(), index_of)
        for one in by_city:
            day.write_list(one, made.lists_of_cities(HOT_LENGTH))
        for one in by_item:
            day.write_list(one, made.lists_of_items())
        day.write_list("nearby_people", made.lists_of_cells())
        day.write_list("persona", made.lists_of_personas())
        day.write_list("query_cf", [])  # the front page has no query
        history = {"history": made.lists_of_users()}
        day.write_users(USER, made.user_rows(), USER_CITY, made.stays(), history)
    return Published(folder, tuple(VIEWS.values()))


def asked(user: int, country: Country, published: Published, rng: np.random.Generator) -> Asked:
    """A request for the front page about the user's city, from somewhere in it."""
    cities, city = published.cities, country.city_of_user(user)
    lat, lon = rng.normal(
        (float(cities.lat[city - 1]), float(cities.lon[city - 1])), SPREAD_DEGREES / 2
    )
    return Asked("channel_home", user, city, (float(lat), float(lon)), at_ms=NOW_MS)


def act(store: FeatureStore, users: Ids, country: Country, rng: np.random.Generator) -> None:
    """Lets each of these users have looked at items of their city within the last hours."""
    for user in users.tolist():
        first = 1 + (country.city_of_user(user) - 1) * ITEMS_PER_CITY
        items = first + rng.integers(ITEMS_PER_CITY, size=ACTIONS)
        actions = [
            LiveAction(
                f"{user}-{k}",
                ItemId(item),
                Action.VIEW_ITEM,
                NOW_MS - (k + 1) * MINUTES_BETWEEN * MS_PER_MINUTE,
            )
            for k, item in enumerate(items.tolist())
        ]
        store.remember(UserId(user), actions, TIMEOUT_S)


class _Made:
    """The tables, batch by batch."""

    def __init__(self, country: Country, rng: np.random.Generator) -> None:
        self._country, self._rng = country, rng
        self._cities = np.arange(1, country.cities + 1, dtype=np.int64)
        self._centres = np.stack(
            [rng.uniform(20, 50, country.cities), rng.uniform(80, 125, country.cities)]
        )
        around = rng.normal(size=(2, country.items)).astype(np.float64) * SPREAD_DEGREES
        self._lat, self._lon = self._centres[:, self._city_of_all() - 1] + around

    def items(self) -> Iterator[Batch]:
        rng = self._rng
        for ids in self._item_ids():
            n = len(ids)
            columns: dict[str, Any] = {  # Any: arrays and lists of texts
                "item_id": ids,
                "kind": [("poi", "poi", "poi", "package", "tour")[i % 5] for i in ids.tolist()],
                "name": [f"Item {i}" for i in ids.tolist()],
                "city": _city_of(ids),
                "lat": self._lat[ids - 1],
                "lon": self._lon[ids - 1],
                "category": [CATEGORIES[i % len(CATEGORIES)] for i in ids.tolist()],
                "tags": [["family"]] * n,
                "price_cny": rng.uniform(10, 500, n),
                "rating": rng.uniform(1, 5, n),
                "level": np.full(n, np.nan),
                "open_months": np.full(n, 4095),
                "sellable": rng.random(n) < self._country.sellable_share,
            }
            yield columns

    def item_rows(self) -> Iterator[Batch]:
        for ids in self._item_ids():
            facts = {
                "item_city": _city_of(ids),
                "item_lat": self._lat[ids - 1],
                "item_lon": self._lon[ids - 1],
            }
            yield self._rows(ITEM, ids, facts)

    def city_table(self) -> Batch:
        n = len(self._cities)
        return {
            "city_id": self._cities,
            "name": [f"City {i}" for i in self._cities.tolist()],
            "country": ["CN"] * n,
            "lat": self._centres[0],
            "lon": self._centres[1],
            "population": self._rng.integers(10_000, 10_000_000, n),
            "timezone": ["Asia/Shanghai"] * n,
        }

    def vectors(self) -> Iterator[Batch]:
        for ids in self._item_ids():
            vectors = self._rng.normal(size=(len(ids), DIMENSIONS)).astype(np.float32)
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
            yield {"item_id": ids, "vector": vectors}

    def lists_of_cities(self, length: int) -> Iterator[Batch]:
        for cities in _split(self._cities, 1000):
            yield self._in_city(cities, cities, length)

    def lists_of_items(self) -> Iterator[Batch]:
        for ids in self._item_ids():
            yield self._in_city(ids, _city_of(ids), NEIGHBOURS)

    def lists_of_cells(self) -> Iterator[Batch]:
        spots = zip(self._lat.tolist(), self._lon.tolist(), strict=True)
        cells, first = np.unique(
            np.fromiter((cell_of(*s) for s in spots), np.int64), return_index=True
        )
        cities = self._city_of_all()[first]
        for part in _split(np.arange(len(cells), dtype=np.int64), BATCH_ITEMS):
            yield self._in_city(cells[part], cities[part], NEIGHBOURS)

    def lists_of_personas(self) -> Iterator[Batch]:
        for cities in _split(self._cities, 100):
            keys = np.concatenate([persona_keys(city) for city in cities.tolist()])
            yield self._in_city(keys, keys // KEYS_OF_A_CITY, HOT_LENGTH)

    def lists_of_users(self) -> Iterator[Batch]:
        for users in self._user_ids():
            yield self._in_city(users, 1 + users % self._country.cities, HISTORY)

    def user_rows(self) -> Iterator[Batch]:
        for users in self._user_ids():
            homes = self._rng.integers(1, self._country.cities + 1, len(users))
            yield self._rows(USER, users, {"user_resident_city": homes})

    def stays(self) -> Iterator[Batch]:
        for users in self._user_ids():
            yield self._rows(USER_CITY, users, {}) | {"city": 1 + users % self._country.cities}

    def _rows(self, view: FeatureView, keys: Ids, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Random features, these facts as given."""
        rows: F32 = self._rng.random((len(keys), len(view.features)), dtype=np.float32) * 20
        for name, values in facts.items():
            rows[:, view.columns.index(name)] = values
        return {view.keys[0]: keys, "rows": rows}

    def _in_city(self, keys: Ids, city_of: Ids, length: int) -> Batch:
        """For each key a list of different items of its city: a walk that visits all of them."""
        n = len(keys)
        start = self._rng.integers(ITEMS_PER_CITY, size=n)
        step = 1 + 2 * self._rng.integers(ITEMS_PER_CITY // 2, size=n)
        step += 2 * (step % 5 == 0)  # coprime to 500
        steps = np.arange(length, dtype=np.int64)
        picks = (start[:, None] + step[:, None] * steps) % ITEMS_PER_CITY
        rank = np.tile(steps + 1, n)
        return {
            "key": np.repeat(keys, length),
            "item_id": (1 + (city_of[:, None] - 1) * ITEMS_PER_CITY + picks).ravel(),
            "score": 1.0 / rank,
            "rank": rank,
            "evidence": 100.0 / rank,
        }

    def _city_of_all(self) -> Ids:
        return _city_of(np.arange(1, self._country.items + 1, dtype=np.int64))

    def _item_ids(self) -> Iterator[Ids]:
        return _split(np.arange(1, self._country.items + 1, dtype=np.int64), BATCH_ITEMS)

    def _user_ids(self) -> Iterator[Ids]:
        return _split(np.arange(1, self._country.users + 1, dtype=np.int64), BATCH_USERS)


def _city_of(items: Ids) -> Ids:
    result: Ids = 1 + (items - 1) // ITEMS_PER_CITY
    return result


def _split(ids: Ids, most: int) -> Iterator[Ids]:
    for start in range(0, len(ids), most):
        yield ids[start : start + most]
