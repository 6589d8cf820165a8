"""The tables of the town, written as a published day."""

import itertools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.schema import CATEGORIES, F32
from features.spec import FeatureView
from features.store.catalogue import KINDS
from features.store.files import Published
from features.store.publishing import publishing
from tests.serving.town import (
    CITIES,
    GARDEN,
    HISTORY,
    HOMES,
    ITEMS,
    LISTS,
    LOCAL,
    MEMBERS,
    PALACE,
    VECTORS,
    XIAN,
)


def publish_town(folder: Path) -> Published:
    """The town as a published day."""
    names = ["user", "user_city", "item", "history", "vectors", *LISTS]
    with publishing(folder, {name: f"{name}@2026-05-19" for name in names}) as day:
        day.write_items([_items()], [_members()])
        ids = np.array(list(ITEMS))
        sold = [float(row[8]) for row in ITEMS.values()]
        sales = {"item_sales_decayed": sold, "item_sales_30d": sold}
        facts = {
            "item_city": [float(row[2]) for row in ITEMS.values()],
            "item_lat": [row[3] for row in ITEMS.values()],
            "item_lon": [row[4] for row in ITEMS.values()],
            "item_price": [np.nan if row[7] is None else row[7] for row in ITEMS.values()],
            "item_category": [float(CATEGORIES.index(row[5])) for row in ITEMS.values()],
            "item_kind": [float(KINDS.index(row[1])) for row in ITEMS.values()],
        }
        day.write_item_view(ITEM, [{"item_id": ids, "rows": rows_of(ITEM, {**facts, **sales})}])
        day.write_vectors([_vectors()], lambda matrix: None)
        day.write_cities([_cities()])
        for name, lists in LISTS.items():
            day.write_list(name, [_list_rows(lists)])
        users = np.array(list(HOMES))
        homes = {
            "user_resident_city": [np.nan if h is None else h for h in HOMES.values()],
            "user_persona_family": [2.0, 1.0, 1.0],  # the local has small children
            "user_persona_student": [0.5, 1.0, 1.0],
        }
        stays = {"user_city_visits_90d": [3.0]}
        history = {user: [(i, s, 1.0) for i, s in rows] for user, rows in HISTORY.items()}
        day.write_users(
            USER,
            [{"user_id": users, "rows": rows_of(USER, homes)}],
            USER_CITY,
            [
                {
                    "user_id": np.array([LOCAL]),
                    "city": np.array([XIAN]),
                    "rows": rows_of(USER_CITY, stays),
                }
            ],
            {"history": [_list_rows(history)]},
        )
    return Published(folder, tuple(VIEWS.values()))


def rows_of(view: FeatureView, columns: Mapping[str, list[float]]) -> F32:
    """Rows of a view, (n, k): these columns, defaults elsewhere."""
    n = len(next(iter(columns.values())))
    rows = np.repeat(view.defaults()[None, :], n, axis=0)
    for name, values in columns.items():
        rows[:, view.columns.index(name)] = values
    return rows


def _items() -> dict[str, Any]:
    columns = list(zip(*ITEMS.values(), strict=True))
    n = len(ITEMS)
    ids = list(ITEMS)
    return {
        "item_id": np.array(ids),
        "name": columns[0],
        "kind": columns[1],
        "city": np.array(columns[2]),
        "lat": np.array(columns[3]),
        "lon": np.array(columns[4]),
        "category": columns[5],
        "tags": columns[6],
        "price_cny": np.array([np.nan if p is None else p for p in columns[7]]),
        "rating": np.full(n, 4.5),
        "level": np.zeros(n, dtype=np.int32),
        "open_months": np.array([0b1000 if i == GARDEN else 4095 for i in ids], dtype=np.int32),
        "sellable": np.array([i != PALACE for i in ids]),
    }


def _vectors() -> dict[str, Any]:
    return {
        "item_id": np.array(sorted(VECTORS)),
        "vector": np.array([VECTORS[item] for item in sorted(VECTORS)], dtype=np.float32),
    }


def _members() -> dict[str, Any]:
    pairs = [(item, member) for item, members in MEMBERS.items() for member in members]
    return {
        "item_id": np.array([item for item, _ in pairs]),
        "member_item_id": np.array([member for _, member in pairs]),
    }


def _cities() -> dict[str, Any]:
    names, countries, lats, lons, populations = zip(*CITIES.values(), strict=True)
    return {
        "city_id": np.array(list(CITIES)),
        "name": names,
        "country": countries,
        "lat": np.array(lats),
        "lon": np.array(lons),
        "population": np.array(populations),
        "timezone": ["Asia/Shanghai" if c == "CN" else "Europe/Paris" for c in countries],
    }


def _list_rows(lists: Mapping[int, list[tuple[int, float, float]]]) -> dict[str, Any]:
    rows = [
        (key, item, score, rank, evidence)
        for key in sorted(lists)
        for rank, (item, score, evidence) in enumerate(lists[key], start=1)
    ]
    columns = list(itertools.zip_longest(*rows))
    names = ("key", "item_id", "score", "rank", "evidence")
    return {name: np.array(values) for name, values in zip(names, columns, strict=True)}
