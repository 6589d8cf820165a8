"""A release to serve, made up but whole: published, trained, packed, loaded into Redis."""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np

from features.catalog.sets import TRAVEL, VIEWS
from features.schema import F32, F64, LAKE_FILE, Ids
from features.spec import FeatureSet
from features.store.embedded import EmbeddedStore, LiveActions
from features.store.files import Published
from features.store.redis import RedisStore, connect, load_users
from ranking.dataset import Samples, Split
from ranking.manifest import MadeFrom
from ranking.pack import Draft, write_bundle
from ranking.pipeline import golden_rows
from ranking.score import BoosterRanker
from ranking.train import TrainParams, train
from serving.pipeline import recommend
from serving.plan import LoadedRelease
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.planning import build_plans
from serving.releases.release import PARTS, prepare, switch
from serving.settings.folder import read_settings
from serving.stages.validate import Asked, admit
from serving.trace import Trace
from sojourn.bench.country import NOW_MS, Country, act, asked, publish
from sojourn.bench.pages import PAGE
from sojourn.places import CONFIG

DAY: Final = date(2026, 5, 19)  # the day before NOW_MS
ZONE: Final = {"timezone": "Asia/Shanghai", "country": "CN"}
TRAINED_ON: Final = 150  # requests
LEAVES: Final = TrainParams().leaves
LISTED: Final = 25  # rows that are compared with one another in training
LEVELS_AT: Final = (0.7, 0.85, 0.93, 0.98)  # quantiles of what is wished for
CONFIG_TEXT: Final = """\
[server]
port = 0
metrics_port = 0
workers = 2 # the port may be shared
pinned = true # to the cores that the bench gives it
refuse_after_ms = 10000
cheap_after_ms = 10000 # whole pages, however many wait

[store]
kind = "redis"
url = "{url}"

[clock]
client_time = true

[drill]
effort = 1.0 # all of the quotas, however long it takes
"""


@dataclass(frozen=True, slots=True)
class Staged:
    """What a server needs, and what it is asked."""

    country: Country
    lake: Path
    releases: Path
    release: str
    redis_url: str
    messages: tuple[bytes, ...]  # serialised requests of known users who act
    cities: tuple[int, ...]  # that they ask about
    published_bytes: int
    redis_bytes_per_user: float  # of the server's own count, all included but live actions


def stage(
    root: Path,
    country: Country,
    redis_url: str,
    trees: int,
    requests: int,
    watch: Callable[[str], None],
    seed: int = 7,
) -> Staged:
    """The release below `root`, its users in Redis; `requests` different requests to ask."""
    rng = np.random.default_rng(seed)
    lake, releases = root / "lake", root / "releases"
    lake.mkdir()
    watch(f"publish {country.items:,} items and {country.users:,} users")
    published = publish(root / "published", country, "serve", rng)
    (lake / LAKE_FILE).write_text(json.dumps(ZONE), encoding="utf-8")
    everybody = np.arange(1, country.users + 1)
    users = rng.choice(everybody, min(requests, country.users), replace=False)
    pages = [asked(int(user), country, published, rng) for user in users]
    watch(f"train {trees} trees")
    seen = _seen(root, published, pages[:TRAINED_ON], users[:TRAINED_ON], country, rng)
    bundle = _bundle(root / "bundles", np.concatenate(seen), trees, rng)
    config = _config(root / "config", redis_url)
    watch("make the release")
    release = prepare(str(DAY), published.root, bundle, config, lake / LAKE_FILE, releases)
    shutil.rmtree(root / "published")  # the release has its own; a million items take gigabytes
    watch(f"load {country.users:,} users into Redis")
    published = Published(release.published, tuple(VIEWS.values()))
    per_user = _load(redis_url, published, users, country, rng)
    switch(releases, release.id)
    return Staged(
        country=country,
        lake=lake,
        releases=releases,
        release=release.id,
        redis_url=redis_url,
        messages=tuple(_message(page) for page in pages),
        cities=tuple(sorted({page.browse_city for page in pages})),
        published_bytes=sum(f.bytes for n, f in release.files.items() if n.startswith(PARTS[0])),
        redis_bytes_per_user=per_user,
    )


def _seen(
    root: Path,
    published: Published,
    pages: Sequence[Asked],
    users: Ids,
    country: Country,
    rng: np.random.Generator,
) -> list[F32]:
    """The matrices that a ranker sees: of these pages, with recent actions."""
    live = LiveActions(root / "live")
    store = EmbeddedStore(published, live)
    act(store, users, country, rng)
    zone, country_code = ZONE["timezone"], ZONE["country"]
    release = LoadedRelease("seen", published, store, _Level(), zone, country_code)
    plans = build_plans(release, read_settings(CONFIG))
    matrices = []
    for page in pages:
        request, plan = admit(page, plans, NOW_MS)
        trace = Trace()
        recommend(request, plan, plan.deadline(), trace)
        if trace.scored is not None and trace.scored.matrix is not None:
            matrices.append(trace.scored.matrix)
    live.close()
    return matrices


class _Level:
    """A ranker to whom all are alike."""

    feature_set: FeatureSet = TRAVEL

    def score(self, x: F32) -> F32:
        return np.zeros(len(x), dtype=np.float32)

    def contributions(self, x: F32) -> F64:
        return np.zeros((len(x), x.shape[1] + 1))


def _bundle(bundles: Path, x: F32, trees: int, rng: np.random.Generator) -> Path:
    """A model of all these features, as many trees as asked for, none left out."""
    samples = _samples(x, rng)
    params = TrainParams(rounds=trees, leaves=LEAVES, early_stopping_rounds=trees)
    trained = train(Split(samples, samples, 0, 0), params)
    model = BoosterRanker(TRAVEL, trained.text)
    golden = golden_rows(x)
    made = MadeFrom(
        data="made up",
        first=DAY,
        last=DAY,
        validation_first=DAY,
        train_requests=samples.requests,
        train_rows=samples.rows,
        validation_requests=samples.requests,
        without_positive=0,
        is_debiased=False,
        params={},
    )
    return write_bundle(bundles, Draft(TRAVEL, trained.text, golden, model.raw(golden), {}, made))


def _samples(x: F32, rng: np.random.Generator) -> Samples:
    """What was seen, with gains that hang on every feature: trees grow as deep as they may."""
    rows = len(x) // LISTED * LISTED
    x = x[:rows]
    known = np.nan_to_num(x).astype(np.float64)
    spread = known.std(axis=0)
    wish: F64 = (known / np.where(spread > 0, spread, 1)) @ rng.normal(size=x.shape[1])
    wish += rng.normal(scale=wish.std(), size=rows)
    none = np.zeros(rows // LISTED, dtype=np.int64)
    return Samples(
        feature_set=TRAVEL,
        offsets=np.arange(0, rows + 1, LISTED, dtype=np.int64),
        x=x,
        items=np.arange(rows, dtype=np.int64),
        levels=np.digitize(wish, np.quantile(wish, LEVELS_AT)).astype(np.int32),
        positions=np.zeros(rows, dtype=np.int32),
        recall_rank=np.zeros(rows),
        popularity=np.zeros(rows),
        days=none + DAY.toordinal(),
        users=none,
        placements=np.full(len(none), "channel_home"),
        audiences=np.full(len(none), "unknown"),
        known_users=np.zeros(len(none), dtype=bool),
    )


def _config(folder: Path, redis_url: str) -> Path:
    """The configuration that is shipped, with Redis and a clock that requests set."""
    shutil.copytree(CONFIG, folder)
    (folder / "app.toml").write_text(CONFIG_TEXT.format(url=redis_url), encoding="utf-8")
    return folder


def _load(
    redis_url: str, published: Published, users: Ids, country: Country, rng: np.random.Generator
) -> float:
    """Loads all users, lets some act, and gives the bytes that a user takes in Redis."""
    link = connect(redis_url)
    with link.client() as client:
        before = int(client.info("memory")["used_memory"])
        load_users(link, published, lambda done, total: None)
        after = int(client.info("memory")["used_memory"])
    act(RedisStore(published, link), users, country, rng)
    return (after - before) / country.users


def _message(page: Asked) -> bytes:
    lat, lon = page.position or (0.0, 0.0)
    request = pb.RecommendRequest(
        placement=page.placement,
        user_id=page.user_id,
        browse_city=page.browse_city,
        position=pb.Position(lat=lat, lon=lon),
        at_ms=page.at_ms,
        page_size=PAGE,
    )
    return request.SerializeToString()
