"""What a request costs without its transport: every stage of the spine, over a made-up release.

A release of many cities is published in a temporary folder and asked by one thread for known
travellers with live actions, on the front page, where some 300 candidates are ranked. The ranker is
one matrix product: what trees add to it is `sojourn bench score`.
"""

import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from features.catalog.sets import TRAVEL
from features.matrix import assemble
from features.schema import F32, F64
from features.spec import FeatureSet
from features.store.embedded import EmbeddedStore, LiveActions
from serving.pipeline import recommend
from serving.plan import LoadedRelease, Plans
from serving.releases.planning import build_plans
from serving.settings.folder import read_settings
from serving.stages.validate import Asked, admit
from serving.trace import Trace
from serving.types import Response
from sojourn.bench import WARM_UP_CALLS, BenchRow, latencies
from sojourn.bench.country import NOW_MS, Country, act, asked, publish
from sojourn.console import Advance
from sojourn.places import CONFIG

BENCH: Final = "request"
CALLS: Final = 1000
CITIES: Final = 40
USERS: Final = 2000
US_PER_MS: Final = 1000.0


def run(
    advance: Advance, calls: int = CALLS, cities: int = CITIES, seed: int = 7
) -> list[BenchRow]:
    """Publishes the release, asks the front page `calls` times, and reports each stage."""
    rng = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        advance(0, 3, "publish")
        country = Country(cities, USERS)
        published = publish(root / "day", country, BENCH, rng)
        live = LiveActions(root / "live")
        store = EmbeddedStore(published, live)
        advance(1, 3, "plans")
        began = time.perf_counter()
        release = LoadedRelease(
            BENCH, published, store, _Linear(rng), timezone="Asia/Shanghai", country="CN"
        )
        plans = build_plans(release, read_settings(CONFIG))
        built_s = time.perf_counter() - began
        users = rng.choice(np.arange(1, USERS + 1), USERS // 4, replace=False)
        act(store, users, country, rng)
        advance(2, 3, f"{calls} requests")
        pages = [asked(int(u), country, published, rng) for u in rng.choice(users, calls)]
        rows = [BenchRow(BENCH, "build plans", "time", built_s, "s"), *_measured(plans, pages)]
        live.close()
        advance(3, 3, "done")
    return rows


def _measured(plans: Plans, pages: Sequence[Asked]) -> list[BenchRow]:
    for one in pages[:WARM_UP_CALLS]:
        _answer(plans, one)
    stages: dict[str, list[float]] = {}
    sizes = []
    for one in pages:
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
    return [*rows, *_assembling(_answer(plans, pages[0]), plans, len(pages))]


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


def _answer(plans: Plans, page: Asked) -> Response:
    request, plan = admit(page, plans, NOW_MS)
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
