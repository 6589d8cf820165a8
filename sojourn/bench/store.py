"""What the feature store costs: a user by the embedded store and by Redis, items, lists, bytes."""

import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.catalog.sets import ITEM, USER, USER_CITY
from features.schema import CATEGORIES, Action, CityId, Ids, ItemId, UserId
from features.spec import FeatureView
from features.store.base import FeatureStore, LiveAction, Wants
from features.store.batches import Batch
from features.store.embedded import EmbeddedStore, LiveActions
from features.store.files import Published
from features.store.publishing import publishing
from features.store.redis import RedisStore, connect, drop_users, load_users
from sojourn.bench import BenchRow, latencies
from sojourn.console import Advance

BENCH: Final = "store"
CALLS: Final = 3000
CITIES: Final = 200
CITIES_PER_USER: Final = 4
HISTORY: Final = 15  # items in a user's history
ACTIONS: Final = 10  # live ones, of each user who is asked for
CANDIDATES: Final = 300
LIST_KEYS: Final = 5
LIST_LENGTH: Final = 50
TIMEOUT_S: Final = 30.0  # a slow call is measured, not cut
BATCH_ROWS: Final = 5000
ID_STEP: Final = 7  # user ids have gaps
FIRST_MS: Final = 1_700_000_000_000


def run(
    advance: Advance,
    redis_url: str | None,
    users: int = 20_000,
    items: int = 20_000,
    seed: int = 7,
) -> list[BenchRow]:
    """Publishes a day of made-up users in a temporary folder, and reads it back by one thread.

    With a `redis_url`, the users are loaded into that server too, asked for, and dropped again.
    """
    rng = np.random.default_rng(seed)
    steps = 4 if redis_url is None else 5
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        advance(0, steps, f"publish {users} users")
        published, rows = _publish(root / "day", users, items, rng)
        asked: list[int] = (rng.integers(1, users + 1, CALLS) * ID_STEP).tolist()
        advance(1, steps, "decode rows")
        rows += _decoding(published, asked)
        advance(2, steps, "embedded")
        live = LiveActions(root / "live")
        rows += _users("embedded", EmbeddedStore(published, live), asked)
        live.close()
        advance(3, steps, "items and lists")
        rows += _arrays(published, rng)
        if redis_url is not None:
            advance(4, steps, "redis")
            rows += _redis(redis_url, published, asked)
        advance(steps, steps, "done")
    return rows


def _users(case: str, store: FeatureStore, asked: Sequence[int]) -> list[BenchRow]:
    for user in set(asked):
        store.remember(UserId(user), [_viewed(user, i) for i in range(ACTIONS)], TIMEOUT_S)
    wants = [Wants((USER, USER_CITY), CityId(1 + u % CITIES), ("history",)) for u in asked]
    return [
        *latencies(
            BENCH,
            f"fetch, {case}",
            [
                partial(store.fetch, UserId(user), want, TIMEOUT_S)
                for user, want in zip(asked, wants, strict=True)
            ],
        ),
        *latencies(
            BENCH,
            f"remember, {case}",
            [
                partial(store.remember, UserId(user), [_viewed(user, ACTIONS + i)], TIMEOUT_S)
                for i, user in enumerate(asked)
            ],
        ),
    ]


def _viewed(user: int, i: int) -> LiveAction:
    return LiveAction(f"{user}-{i}", ItemId(1 + i), Action.VIEW_ITEM, FIRST_MS + i)


def _decoding(published: Published, asked: Sequence[int]) -> list[BenchRow]:
    rows = [(UserId(user), published.users.row(UserId(user)) or b"") for user in asked]
    calls = [partial(published.layout.unpack, user, row) for user, row in rows]
    return latencies(BENCH, "decode a user row", calls)


def _arrays(published: Published, rng: np.random.Generator) -> list[BenchRow]:
    ids = published.items.ids
    chosen = [rng.choice(ids, CANDIDATES, replace=False) for _ in range(CALLS)]
    reads = [partial(published.read, (ITEM,), {"item_id": some}) for some in chosen]
    keys = [some[:LIST_KEYS] for some in chosen]
    lists = [partial(published.lists, "item_cf", some, LIST_LENGTH) for some in keys]
    return [
        *latencies(BENCH, f"read {CANDIDATES} items of {len(ITEM.features)} features", reads),
        *latencies(BENCH, f"lists of {LIST_KEYS} keys, {LIST_LENGTH} each", lists),
    ]


def _redis(url: str, published: Published, asked: Sequence[int]) -> list[BenchRow]:
    link = connect(url)
    start = time.perf_counter()
    loaded = load_users(link, published, _unwatched)
    rate = loaded.users / (time.perf_counter() - start)
    try:
        rows = _users("redis", RedisStore(published, link), asked)
    finally:
        drop_users(link, published.manifest.rows_id, _unwatched)
    return [BenchRow(BENCH, "load redis", "rate", rate, "users/s"), *rows]


def _publish(
    folder: Path, users: int, items: int, rng: np.random.Generator
) -> tuple[Published, list[BenchRow]]:
    item_ids, user_ids = np.arange(1, items + 1), np.arange(1, users + 1) * ID_STEP
    names = (USER.name, USER_CITY.name, ITEM.name, "item_cf", "history")
    with publishing(folder, dict.fromkeys(names, BENCH)) as day:
        day.write_items(_items(item_ids, rng))
        day.write_item_view(ITEM, _features(ITEM, item_ids, rng))
        day.write_cities([_cities(rng)])
        day.write_list("item_cf", _lists(item_ids, LIST_LENGTH, items, rng))
        start = time.perf_counter()
        day.write_users(
            USER,
            _features(USER, user_ids, rng),
            USER_CITY,
            _city_features(user_ids, rng),
            {"history": _lists(user_ids, HISTORY, items, rng)},
        )
        rate = users / (time.perf_counter() - start)
    published = Published(folder, (USER, USER_CITY, ITEM))
    size = published.manifest.counts["user row bytes"] / users
    return published, [
        BenchRow(BENCH, "publish users", "rate", rate, "users/s"),
        BenchRow(BENCH, "user row", "size", size, "bytes"),
    ]


def _batches(ids: Ids) -> Iterator[Ids]:
    for start in range(0, len(ids), BATCH_ROWS):
        yield ids[start : start + BATCH_ROWS]


def _features(view: FeatureView, ids: Ids, rng: np.random.Generator) -> Iterator[Batch]:
    for some in _batches(ids):
        rows = rng.random((len(some), len(view.features)), dtype=np.float32)
        yield {view.keys[0]: some, "rows": rows}


def _city_features(ids: Ids, rng: np.random.Generator) -> Iterator[Batch]:
    for some in _batches(ids):
        users = np.repeat(some, CITIES_PER_USER)
        nearby = np.tile(np.arange(CITIES_PER_USER), len(some))
        rows = rng.random((len(users), len(USER_CITY.features)), dtype=np.float32)
        yield {"user_id": users, "city": 1 + (users + nearby) % CITIES, "rows": rows}


def _lists(ids: Ids, length: int, items: int, rng: np.random.Generator) -> Iterator[Batch]:
    for some in _batches(ids):
        rank = np.tile(np.arange(1, length + 1), len(some))
        first = np.repeat(rng.integers(1, items + 1, len(some)), length)
        yield {
            "key": np.repeat(some, length),
            "item_id": 1 + (first + rank) % items,
            "score": 1.0 / rank,
            "rank": rank,
            "evidence": rank * 10.0,
        }


def _items(ids: Ids, rng: np.random.Generator) -> Iterator[Batch]:
    for some in _batches(ids):
        n = len(some)
        columns: dict[str, Any] = {  # arrays and lists of texts
            "item_id": some,
            "kind": ["poi"] * n,
            "name": [f"Item {i}" for i in some.tolist()],
            "city": 1 + some % CITIES,
            "lat": rng.uniform(-60, 60, n),
            "lon": rng.uniform(-180, 180, n),
            "category": [CATEGORIES[i % len(CATEGORIES)] for i in some.tolist()],
            "tags": [["family"]] * n,
            "price_cny": rng.uniform(10, 500, n),
            "rating": rng.uniform(1, 5, n),
            "level": np.full(n, np.nan),
            "open_months": np.full(n, 4095),
            "sellable": np.full(n, fill_value=True),
        }
        yield columns


def _cities(rng: np.random.Generator) -> Batch:
    ids = np.arange(1, CITIES + 1)
    return {
        "city_id": ids,
        "name": [f"City {i}" for i in ids.tolist()],
        "country": ["CN"] * CITIES,
        "lat": rng.uniform(-60, 60, CITIES),
        "lon": rng.uniform(-180, 180, CITIES),
        "population": rng.integers(10_000, 10_000_000, CITIES),
        "timezone": ["Asia/Shanghai"] * CITIES,
    }


def _unwatched(done: int, total: int) -> None:
    """The bench shows its own progress."""
