"""A world of three users, four items and two cities for the store suite, published or in memory."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.schema import Action, ItemId
from features.spec import Attribute, FeatureView, Stored
from features.store.base import LiveAction
from features.store.files import Published
from features.store.memory import MemoryStore
from features.store.publishing import publishing

NAN: Final = float("nan")


def stored(name: str, default: float = NAN) -> Stored:
    return Stored(name, Attribute("anything", name), default)


USER: Final = FeatureView("user", ("user_id",), (stored("visits", 0.0), stored("usual_price")))
USER_CITY: Final = FeatureView(
    "user_city", ("user_id", "city"), (stored("city_visits", 0.0), stored("city_days"))
)
ITEM: Final = FeatureView("item", ("item_id",), (stored("price"), stored("sales", 0.0)))
VIEWS: Final = (USER, USER_CITY, ITEM)

KNOWN: Final = 7  # in both views, with a history
ONLY_CITY: Final = 8
ONLY_HISTORY: Final = 9
STRANGER: Final = 1000
XIAN: Final = 5
LIJIANG: Final = 6
ELSEWHERE: Final = 99
GONE: Final = 35  # an item of a list that is not in the table of items


@dataclass(frozen=True, slots=True)
class World:
    """Rows by view and key, lists by name and key: what MemoryStore takes."""

    snapshots: Mapping[str, str]
    rows: Mapping[str, Mapping[Any, Mapping[str, float]]]
    lists: Mapping[str, Mapping[int, list[tuple[int, float]]]]


def world(day: str, visits: float = 3.0) -> World:
    """The world of one day; `visits` is what differs between days."""
    return World(
        {name: f"{name}@{day}" for name in ("user", "user_city", "item", "hot_pooled", "history")},
        {
            "user": {KNOWN: {"visits": visits, "usual_price": 99.5}},
            "user_city": {
                (KNOWN, XIAN): {"city_visits": 2.0, "city_days": 1.5},
                (KNOWN, LIJIANG): {"city_visits": 4.0},
                (ONLY_CITY, XIAN): {"city_visits": 1.0, "city_days": 8.0},
            },
            "item": {
                10: {"price": 120.0, "sales": 5.0},
                20: {"price": 60.0},
                40: {"price": 0.5, "sales": 0.25},
            },
        },
        {
            "hot_pooled": {
                XIAN: [(10, 3.0), (20, 2.0), (30, 1.0)],
                LIJIANG: [(GONE, 9.75), (40, 9.5)],
            },
            "history": {KNOWN: [(30, 0.75), (10, 0.5)], ONLY_HISTORY: [(20, 1.0)]},
        },
    )


def in_memory(of: World) -> MemoryStore:
    return MemoryStore(VIEWS, of.snapshots, of.rows, of.lists, item_batch()["item_id"])


def publish(folder: Path, of: World) -> Published:
    with publishing(folder, of.snapshots) as day:
        day.write_items([item_batch()], [{"item_id": [30, 30], "member_item_id": [10, 20]}])
        day.write_item_view(ITEM, [view_batch(ITEM, of)])
        day.write_cities([city_batch()])
        day.write_list("hot_pooled", [list_batch(of.lists["hot_pooled"])])
        day.write_users(
            USER,
            [view_batch(USER, of)],
            USER_CITY,
            [view_batch(USER_CITY, of)],
            {"history": [list_batch(of.lists["history"])]},
        )
    return Published(folder, VIEWS)


def item_batch() -> dict[str, Any]:
    return {
        "item_id": [10, 20, 30, 40],
        "kind": ["poi", "poi", "package", "tour"],
        "name": ["大雁塔", "Bell Tower", "Xi'an in a day", ""],
        "city": [XIAN, XIAN, XIAN, LIJIANG],
        "lat": [34.218, 34.261, 34.25, 26.87],
        "lon": [108.964, 108.942, 108.95, 100.23],
        "category": ["heritage", "heritage", "scenic", "nature"],
        "tags": [["pagoda", "tang"], ["tang"], [], ["trek"]],
        "price_cny": [120.0, None, 300.0, 0.5],
        "rating": [4.5, None, 4.0, 3.5],
        "level": [5, None, None, 3],
        "open_months": [4095, 4095, 7, 4095],
        "sellable": [True, True, False, True],
    }


def city_batch() -> dict[str, Any]:
    return {
        "city_id": [XIAN, LIJIANG],
        "name": ["西安", "丽江"],
        "country": ["CN", "CN"],
        "lat": [34.26, 26.87],
        "lon": [108.94, 100.23],
        "population": [12_000_000, 1_250_000],
        "timezone": ["Asia/Shanghai", "Asia/Shanghai"],
    }


def view_batch(view: FeatureView, of: World) -> dict[str, Any]:
    rows = of.rows[view.name]
    keys = np.array([key if isinstance(key, tuple) else (key,) for key in rows], dtype=np.int64)
    values = [[row.get(f.name, f.default) for f in view.features] for row in rows.values()]
    batch: dict[str, Any] = {name: keys[:, i] for i, name in enumerate(view.keys)}
    return batch | {"rows": np.array(values, dtype=np.float32)}


def list_batch(ranked: Mapping[int, list[tuple[int, float]]]) -> dict[str, Any]:
    rows = [
        (key, item, score, rank, 10.0 * rank)
        for key, items in ranked.items()
        for rank, (item, score) in enumerate(items, start=1)
    ]
    names = ("key", "item_id", "score", "rank", "evidence")
    return {
        name: np.array(values) for name, values in zip(names, zip(*rows, strict=True), strict=True)
    }


def viewed(event_id: str, item_id: int, at_ms: int) -> LiveAction:
    return LiveAction(event_id, ItemId(item_id), Action.VIEW_ITEM, at_ms)
