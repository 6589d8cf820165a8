"""Two cities of random items, lists and travellers, to be replayed and served."""

from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa

from features.arrow import stored_rows
from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.cells import area_of, cell_of
from features.lists import LISTS, segment_key
from features.personas import persona_keys
from features.schema import CATEGORIES, F32
from features.spec import FeatureView
from features.store.files import Published
from features.store.publishing import publishing

PLACES: Final = {500: (39.9, 116.4), 600: (31.2, 121.5)}
CITY, ELSEWHERE = PLACES
ITEM_IDS: Final = np.arange(1, 81, dtype=np.int64)
ITEM_CITIES: Final = np.where(ITEM_IDS <= 50, CITY, ELSEWHERE)
REQUESTS: Final = 60
DAY_MS: Final = 24 * 3_600_000
ZONE, COUNTRY = "Asia/Shanghai", "CN"

Columns = dict[str, Any]


class World:
    """Random items, lists and travellers."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        n = len(ITEM_IDS)
        centre = np.array([PLACES[int(city)] for city in ITEM_CITIES])
        self.places = centre + self.rng.normal(0, 0.05, (n, 2))
        self.categories = self.rng.integers(0, len(CATEGORIES), n)
        self.prices = self._with_gaps(self.rng.uniform(10, 500, n))
        self.sellable = self.rng.uniform(size=n) < 0.9
        self.months = np.where(self.rng.uniform(size=n) < 0.1, 4095 - (1 << 4), 4095)
        self.stored = self._stored()
        self.lists = self._lists()
        vectors = self.rng.normal(size=(n, 8))
        unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        self.vectors = unit.astype(np.float32)
        self.has_vector = self.rng.uniform(size=n) < 0.9

    def vector_of(self, item: int) -> list[float] | None:
        k = item - 1
        return self.vectors[k].tolist() if self.has_vector[k] else None

    def _with_gaps(self, values: Any) -> Any:
        return np.where(self.rng.uniform(size=values.shape) < 0.1, np.nan, values)

    def _stored(self) -> F32:
        rows = self._with_gaps(self.rng.gamma(1.0, 5.0, (len(ITEM_IDS), len(ITEM.columns))))
        facts = {
            "item_city": ITEM_CITIES,
            "item_lat": self.places[:, 0],
            "item_lon": self.places[:, 1],
            "item_price": self.prices,
            "item_category": self.categories,
        }
        for name, values in facts.items():
            rows[:, ITEM.columns.index(name)] = values
        return np.asarray(rows, dtype=np.float32)

    def _lists(self) -> dict[str, list[tuple[int, int, float, int]]]:
        """name -> (key, item, score, rank)."""
        made: dict[str, list[tuple[int, int, float, int]]] = {name: [] for name in LISTS}
        for city in PLACES:
            here = ITEM_IDS[city == ITEM_CITIES]
            for name, length in (("hot_pooled", 30), ("hot_visitor", 20)):  # no local list
                made[name] += self._ranked(city, here, length)
            for segment in ("pooled_weekend", "visitor_workday", "local_weekend"):
                made["hot_by_day"] += self._ranked(segment_key(city, segment), here, 15)
            lat, lon = PLACES[city]
            cells = {cell_of(lat + step / 50, lon) for step in range(-2, 3)}  # not everywhere
            border = cell_of(lat, lon)  # where all chose something in the other city
            for cell in sorted(cells | {area_of(cell) for cell in cells}):
                among = ITEM_IDS[city != ITEM_CITIES] if cell == border else ITEM_IDS
                made["nearby_people"] += self._ranked(cell, among, 15)
            made["fresh"] += self._ranked(city, here, 15)
            for key in persona_keys(city).tolist():
                made["persona"] += self._ranked(key, here, 25)
        for item in ITEM_IDS[::2]:
            made["item_cf"] += self._ranked(int(item), ITEM_IDS[item != ITEM_IDS], 10)
        for user in range(1, REQUESTS + 1, 3):
            made["history"] += self._ranked(user, ITEM_IDS, 12)
        return made

    def _ranked(self, key: int, among: Any, length: int) -> list[tuple[int, int, float, int]]:
        items = self.rng.permutation(among)[:length]
        scores = np.sort(self.rng.gamma(1.0, 2.0, len(items)))[::-1]
        return [
            (key, int(item), float(score), rank)
            for rank, (item, score) in enumerate(zip(items, scores, strict=True), start=1)
        ]

    def view_rows(self, view: FeatureView, homes: Any) -> F32:
        rows = self._with_gaps(self.rng.gamma(1.0, 5.0, (len(homes), len(view.columns))))
        if view is USER:
            rows[:, view.columns.index("user_resident_city")] = homes
        return np.asarray(rows, dtype=np.float32)

    def recent(self, moment: int) -> list[dict[str, Any]]:
        """Up to 80 actions of the last days, some at the moment itself, some not yet arrived."""
        times = moment - self.rng.integers(-DAY_MS // 4, 3 * DAY_MS, self.rng.integers(0, 80))
        times = np.unique(times)  # a tie would be broken at random
        return [
            {
                "item_id": int(item),
                "action": int(self.rng.integers(0, 8)),
                "at_ms": int(at_ms),
                "arrived_ms": int(at_ms + self.rng.choice([0, 0, 0, DAY_MS])),
                "category": float(self.categories[item - 1]),
            }
            for item, at_ms in zip(self.rng.choice(ITEM_IDS, len(times)), times, strict=True)
        ]


def publish_world(folder: Path, world: World) -> Published:
    """What the server reads of it: all but what is each user's own."""
    snapshots = dict.fromkeys((*VIEWS, *LISTS), "2026-05-19")
    stored = stored_rows(
        pa.record_batch({n: world.stored[:, k] for k, n in enumerate(ITEM.columns)}), ITEM
    )
    with publishing(folder, snapshots) as day:
        day.write_items([_items(world)])
        day.write_item_view(ITEM, [{"item_id": ITEM_IDS, "rows": stored}])
        with_vector = np.flatnonzero(world.has_vector)
        day.write_vectors(
            [{"item_id": ITEM_IDS[with_vector], "vector": world.vectors[with_vector]}],
            lambda matrix: None,
        )
        day.write_cities([_cities()])
        for name, spec in LISTS.items():
            if spec.key != "user":
                day.write_list(name, [_list_batch(world.lists[name])])
        day.write_users(USER, [], USER_CITY, [], {"history": []})
    return Published(folder, tuple(VIEWS.values()))


def _items(world: World) -> Columns:
    n = len(ITEM_IDS)
    return {
        "item_id": ITEM_IDS,
        "kind": ["poi"] * n,
        "name": [f"item {i}" for i in ITEM_IDS],
        "city": ITEM_CITIES,
        "lat": world.places[:, 0],
        "lon": world.places[:, 1],
        "category": [CATEGORIES[int(code)] for code in world.categories],
        "tags": [[] for _ in range(n)],
        "price_cny": world.prices,
        "rating": np.full(n, np.nan),
        "level": np.full(n, np.nan),
        "open_months": world.months,
        "sellable": world.sellable,
    }


def _cities() -> Columns:
    ids = np.array(sorted(PLACES), dtype=np.int64)
    return {
        "city_id": ids,
        "name": [f"city {i}" for i in ids],
        "country": ["CN"] * len(ids),
        "lat": np.array([PLACES[int(i)][0] for i in ids]),
        "lon": np.array([PLACES[int(i)][1] for i in ids]),
        "population": np.full(len(ids), 1_000_000),
        "timezone": [ZONE] * len(ids),
    }


def _list_batch(rows: list[tuple[int, int, float, int]]) -> Columns:
    key, item, score, rank = (np.array(c) for c in zip(*rows, strict=True)) if rows else ([],) * 4
    ids = {"key": key, "item_id": item, "rank": rank}
    order = np.argsort(np.asarray(key, dtype=np.int64), kind="stable")
    batch = {name: np.asarray(values, dtype=np.int64)[order] for name, values in ids.items()}
    scores = np.asarray(score, dtype=np.float64)[order]
    return {**batch, "score": scores, "evidence": scores}
