"""What a request costs without its transport: every stage of the spine, over a made-up release.

A release of many cities is published in a temporary folder and asked by one thread for known
travellers with live actions, on the front page, where some 300 candidates are ranked. The ranker is
one matrix product: what trees add to it is `sojourn bench score`.
"""

import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY, VIEWS
from features.cells import cell_of
from features.matrix import assemble
from features.personas import KEYS_OF_A_CITY, persona_keys
from features.schema import CATEGORIES, F32, F64, Action, Ids, ItemId, UserId
from features.spec import FeatureSet, FeatureView
from features.store.base import LiveAction
from features.store.batches import Batch
from features.store.embedded import EmbeddedStore, LiveActions
from features.store.files import Published
from features.store.publishing import publishing
from features.store.vectors import VECTORS
from offline.vector_index import index_of
from serving.pipeline import recommend
from serving.plan import LoadedRelease, Plans, build_plans
from serving.settings import read_settings
from serving.trace import Trace
from serving.types import Response
from serving.validate import Asked, admit
from sojourn.bench import WARM_UP_CALLS, BenchRow, latencies
from sojourn.console import Advance
from sojourn.places import CONFIG

BENCH: Final = "request"
CALLS: Final = 1000
CITIES: Final = 40
ITEMS_PER_CITY: Final = 500
USERS: Final = 2000
ACTIONS: Final = 10  # live ones, of each user
MINUTES_BETWEEN: Final = 7
HISTORY: Final = 20
HOT_LISTS: Final = ("hot_pooled", "hot_local", "hot_visitor", "hot_by_day")
HOT_LENGTH: Final = 200
NEIGHBOURS: Final = 50
DIMENSIONS: Final = 64
SPREAD_DEGREES: Final = 0.08  # of a city's items around its centre
NOW_MS: Final = int(datetime(2026, 5, 20, 4, 0, tzinfo=UTC).timestamp() * 1000)
MS_PER_MINUTE: Final = 60_000
US_PER_MS: Final = 1000.0
TIMEOUT_S: Final = 1.0


def run(
    advance: Advance, calls: int = CALLS, cities: int = CITIES, seed: int = 7
) -> list[BenchRow]:
    """Publishes the release, asks the front page `calls` times, and reports each stage."""
    rng = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        advance(0, 3, "publish")
        published = _publish(root / "day", cities, rng)
        live = LiveActions(root / "live")
        store = EmbeddedStore(published, live)
        advance(1, 3, "plans")
        began = time.perf_counter()
        release = LoadedRelease(
            BENCH, published, store, _Linear(rng), timezone="Asia/Shanghai", country="CN"
        )
        plans = build_plans(release, read_settings(CONFIG))
        built_s = time.perf_counter() - began
        users = _acting_users(store, cities, rng)
        advance(2, 3, f"{calls} requests")
        asked = [_asked(int(user), published, rng) for user in rng.choice(users, calls)]
        rows = [BenchRow(BENCH, "build plans", "time", built_s, "s"), *_measured(plans, asked)]
        live.close()
        advance(3, 3, "done")
    return rows


def _measured(plans: Plans, asked: Sequence[Asked]) -> list[BenchRow]:
    for one in asked[:WARM_UP_CALLS]:
        _answer(plans, one)
    stages: dict[str, list[float]] = {}
    sizes = []
    for one in asked:
        began = time.perf_counter()
        response = _answer(plans, one)
        stages.setdefault("whole", []).append((time.perf_counter() - began) * 1000)
        for stage, ms in response.trace.stage_ms.items():
            stages.setdefault(stage, []).append(ms)
        scored = response.trace.scored
        sizes.append(0 if scored is None else len(scored.candidates))
    rows = [BenchRow(BENCH, "candidates", "mean", float(np.mean(sizes)), "items")]
    for stage, spent in stages.items():
        p50, p99 = np.percentile(spent, [50, 99]) * US_PER_MS
        rows.append(BenchRow(BENCH, stage, "p50", float(p50), "us"))
        rows.append(BenchRow(BENCH, stage, "p99", float(p99), "us"))
    return [*rows, *_assembling(_answer(plans, asked[0]), plans, len(asked))]


def _assembling(response: Response, plans: Plans, calls: int) -> list[BenchRow]:
    scored = response.trace.scored
    if scored is None or scored.matrix is None:
        return []
    n, ranker = len(scored.candidates), plans.release.ranker
    rows = partial(assemble, TRAVEL, scored.columns, n)
    score = partial(ranker.score, scored.matrix)
    return [
        *latencies(BENCH, f"assemble {n} rows", [rows] * calls),
        *latencies(BENCH, f"score {n} rows", [score] * calls),
    ]


def _answer(plans: Plans, asked: Asked) -> Response:
    request, plan = admit(asked, plans, NOW_MS)
    return recommend(request, plan, plan.deadline(), Trace())


class _Linear:
    """A ranker that costs next to nothing."""

    feature_set: FeatureSet = TRAVEL

    def __init__(self, rng: np.random.Generator) -> None:
        self._weights: F32 = rng.normal(size=len(TRAVEL.names)).astype(np.float32)

    def score(self, x: F32) -> F32:
        result: F32 = np.nan_to_num(x) @ self._weights
        return result

    def contributions(self, x: F32) -> F64:
        parts = np.nan_to_num(x).astype(np.float64) * self._weights
        return np.concatenate([parts, np.zeros((len(x), 1))], axis=1)


def _asked(user: int, published: Published, rng: np.random.Generator) -> Asked:
    """About the city of the user's actions, from somewhere in it."""
    cities = published.cities
    row = user % len(cities)
    lat, lon = rng.normal((float(cities.lat[row]), float(cities.lon[row])), SPREAD_DEGREES / 2)
    return Asked("channel_home", user, int(cities.ids[row]), (float(lat), float(lon)))


def _acting_users(store: EmbeddedStore, cities: int, rng: np.random.Generator) -> Ids:
    users = rng.choice(np.arange(1, USERS + 1), USERS // 4, replace=False)
    for user in users.tolist():
        items = 1 + user % cities * ITEMS_PER_CITY + rng.integers(ITEMS_PER_CITY, size=ACTIONS)
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
    return users


def _publish(folder: Path, count: int, rng: np.random.Generator) -> Published:
    items = np.arange(1, count * ITEMS_PER_CITY + 1)
    cities = np.arange(1, count + 1)
    users = np.arange(1, USERS + 1)
    centres = np.stack([rng.uniform(20, 50, count), rng.uniform(80, 125, count)])
    city_of = 1 + (items - 1) // ITEMS_PER_CITY
    lat, lon = centres[:, city_of - 1] + rng.normal(size=(2, len(items))) * SPREAD_DEGREES
    facts = {"item_city": city_of, "item_lat": lat, "item_lon": lon}
    by_city = (*HOT_LISTS, "fresh")
    names = (
        *VIEWS,
        *by_city,
        "item_cf",
        "nearby",
        "package",
        "nearby_people",
        "persona",
        "query_cf",
        "history",
        VECTORS,
    )
    personas = np.concatenate([persona_keys(city) for city in cities.tolist()])
    with publishing(folder, dict.fromkeys(names, BENCH)) as day:
        day.write_items([_items(items, city_of, lat, lon, rng)])
        day.write_item_view(ITEM, [_rows(ITEM, items, facts, rng)])
        day.write_cities([_cities(cities, centres[0], centres[1], rng)])
        vectors = rng.normal(size=(len(items), DIMENSIONS)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        day.write_vectors([{"item_id": items, "vector": vectors}], index_of)
        for name in by_city:
            day.write_list(name, [_in_city(cities, cities, HOT_LENGTH, rng)])
        for name in ("item_cf", "nearby", "package"):
            day.write_list(name, [_in_city(items, city_of, NEIGHBOURS, rng)])
        spots = np.array([cell_of(*spot) for spot in zip(lat, lon, strict=True)], dtype=np.int64)
        cells, first = np.unique(spots, return_index=True)
        day.write_list("nearby_people", [_in_city(cells, city_of[first], NEIGHBOURS, rng)])
        of_persona = personas // KEYS_OF_A_CITY
        day.write_list("persona", [_in_city(personas, of_persona, HOT_LENGTH, rng)])
        day.write_list("query_cf", [])  # the front page has no query
        homes = {"user_resident_city": rng.integers(1, count + 1, USERS)}
        stays = _rows(USER_CITY, users, {}, rng) | {"city": 1 + users % count}
        history = {"history": [_in_city(users, 1 + users % count, HISTORY, rng)]}
        day.write_users(USER, [_rows(USER, users, homes, rng)], USER_CITY, [stays], history)
    return Published(folder, tuple(VIEWS.values()))


def _rows(
    view: FeatureView, keys: Ids, columns: Mapping[str, Any], rng: np.random.Generator
) -> dict[str, Any]:
    """Random features, these columns as given."""
    rows = rng.random((len(keys), len(view.features)), dtype=np.float32) * 20
    for name, values in columns.items():
        rows[:, view.columns.index(name)] = values
    return {view.keys[0]: keys, "rows": rows}


def _in_city(keys: Ids, city_of: Ids, length: int, rng: np.random.Generator) -> Batch:
    """A list of random items of each key's city, without repeats."""
    picks = np.concatenate([_some(length, rng) for _ in range(len(keys))])
    rank = np.tile(np.arange(1, length + 1), len(keys))
    return {
        "key": np.repeat(keys, length),
        "item_id": 1 + np.repeat((city_of - 1) * ITEMS_PER_CITY, length) + picks,
        "score": 1.0 / rank,
        "rank": rank,
        "evidence": 100.0 / rank,
    }


def _some(count: int, rng: np.random.Generator) -> Ids:
    """`count` different places of a city, in random order: a walk with a step that visits all."""
    start, step = rng.integers(ITEMS_PER_CITY), 1 + 2 * rng.integers(ITEMS_PER_CITY // 2)
    step += 2 * (step % 5 == 0)  # coprime to 500
    result: Ids = (start + step * np.arange(count)) % ITEMS_PER_CITY
    return result


def _items(ids: Ids, city_of: Ids, lat: F64, lon: F64, rng: np.random.Generator) -> Batch:
    n = len(ids)
    columns: dict[str, Any] = {  # arrays and lists of texts
        "item_id": ids,
        "kind": [("poi", "poi", "poi", "package", "tour")[i % 5] for i in ids.tolist()],
        "name": [f"Item {i}" for i in ids.tolist()],
        "city": city_of,
        "lat": lat,
        "lon": lon,
        "category": [CATEGORIES[i % len(CATEGORIES)] for i in ids.tolist()],
        "tags": [["family"]] * n,
        "price_cny": rng.uniform(10, 500, n),
        "rating": rng.uniform(1, 5, n),
        "level": np.full(n, np.nan),
        "open_months": np.full(n, 4095),
        "sellable": rng.random(n) < 0.95,
    }
    return columns


def _cities(ids: Ids, lat: F64, lon: F64, rng: np.random.Generator) -> Batch:
    return {
        "city_id": ids,
        "name": [f"City {i}" for i in ids.tolist()],
        "country": ["CN"] * len(ids),
        "lat": lat,
        "lon": lon,
        "population": rng.integers(10_000, 10_000_000, len(ids)),
        "timezone": ["Asia/Shanghai"] * len(ids),
    }
