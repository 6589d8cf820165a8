"""What ranking costs: assembling the travel features, and scoring them, compiled and by LightGBM.

A model of 300 trees is trained on made-up requests, packed into a bundle and loaded as a server
does; then one thread scores 300 candidates. What the scores are worth does not matter here: trees
cost what their number, their depth and the spread of the rows make them cost.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import numpy as np

from features.catalog.sets import TRAVEL
from features.matrix import assemble
from features.schema import F32, F64
from features.spec import Context, Stored
from ranking.bundle import read_bundle
from ranking.dataset import Samples, Split
from ranking.manifest import MadeFrom
from ranking.pack import Draft, write_bundle
from ranking.pipeline import golden_rows
from ranking.score import BoosterRanker, load_ranker
from ranking.train import TrainParams, train
from sojourn.bench import BenchRow, latencies
from sojourn.console import Advance

BENCH: Final = "score"
CALLS: Final = 1000
CANDIDATES: Final = 300
TREES: Final = 300
LEAVES: Final = (31, 63)
REQUESTS: Final = 1000
CANDIDATES_TRAINED: Final = 25
UNKNOWN_SHARE: Final = 0.1  # of values
DAY: Final = date(2026, 10, 6)

Made = TypeVar("Made")


def run(
    advance: Advance,
    calls: int = CALLS,
    trees: int = TREES,
    leaves: tuple[int, ...] = LEAVES,
    seed: int = 7,
) -> list[BenchRow]:
    """assemble(), then for each number of leaves: packing, loading, and scoring both ways."""
    rng = np.random.default_rng(seed)
    samples = _samples(rng)
    rows = _assembled(rng, calls)
    for done, count in enumerate(leaves):
        advance(done, len(leaves), f"{trees} trees of {count} leaves")
        rows += _scored(samples, count, trees, calls, rng)
    advance(len(leaves), len(leaves), "done")
    return rows


def _assembled(rng: np.random.Generator, calls: int) -> list[BenchRow]:
    columns = {}
    for feature in TRAVEL.plan:
        if isinstance(feature, Stored | Context):
            is_shared = isinstance(feature, Context) and feature.scope == "request"
            is_shared = is_shared or feature.name.startswith("user")
            columns[feature.name] = rng.uniform(0, 12, 1 if is_shared else CANDIDATES)
    case = f"assemble {CANDIDATES} x {len(TRAVEL.names)}"
    return latencies(BENCH, case, [partial(assemble, TRAVEL, columns, CANDIDATES)] * calls)


def _scored(
    samples: Samples, leaves: int, trees: int, calls: int, rng: np.random.Generator
) -> list[BenchRow]:
    params = TrainParams(rounds=trees, leaves=leaves, early_stopping_rounds=trees)
    trained, train_s = _timed(lambda: train(Split(samples, samples, 0, 0), params))
    model = BoosterRanker(TRAVEL, trained.text)
    golden = golden_rows(samples.x)
    draft = Draft(TRAVEL, trained.text, golden, model.raw(golden), {}, _made_from(samples))
    case = f"{trained.rounds} trees of {leaves} leaves"
    rows = [BenchRow(BENCH, f"{case}: train", "time", train_s, "s")]
    with tempfile.TemporaryDirectory() as folder:
        bundle, pack_s = _timed(lambda: write_bundle(Path(folder), draft))
        compiled, load_s = _timed(lambda: load_ranker(bundle))
        booster, reload_s = _timed(
            lambda: BoosterRanker(TRAVEL, read_bundle(bundle).model.read_text(encoding="utf-8"))
        )
        rows.append(BenchRow(BENCH, f"{case}: compile and pack", "time", pack_s, "s"))
        rows.append(BenchRow(BENCH, f"{case}: load, checked", "time", load_s * 1000, "ms"))
        rows.append(BenchRow(BENCH, f"{case}: load, LightGBM", "time", reload_s * 1000, "ms"))
        pages = [_rows(rng, CANDIDATES) for _ in range(calls)]
        for name, score in (("compiled", compiled.score), ("LightGBM", booster.score)):
            calls_of = [partial(score, page) for page in pages]
            rows += latencies(BENCH, f"{case}: {name}, {CANDIDATES} rows", calls_of)
    return rows


def _samples(rng: np.random.Generator) -> Samples:
    """Requests whose gains hang on many features, so that trees grow as deep as they may."""
    rows = REQUESTS * CANDIDATES_TRAINED
    x = _rows(rng, rows)
    wish: F64 = np.nan_to_num(x).astype(np.float64) @ rng.normal(size=x.shape[1])
    wish += rng.normal(scale=wish.std(), size=rows)
    levels = np.digitize(wish, np.quantile(wish, (0.7, 0.85, 0.93, 0.98))).astype(np.int32)
    none = np.zeros(REQUESTS, dtype=np.int64)
    return Samples(
        feature_set=TRAVEL,
        offsets=np.arange(0, rows + 1, CANDIDATES_TRAINED, dtype=np.int64),
        x=x,
        items=np.arange(rows, dtype=np.int64),
        levels=levels,
        positions=np.zeros(rows, dtype=np.int32),
        recall_rank=np.zeros(rows),
        popularity=np.zeros(rows),
        days=none + DAY.toordinal(),
        users=none,
        placements=np.full(REQUESTS, "channel_home"),
        audiences=np.full(REQUESTS, "unknown"),
        known_users=np.zeros(REQUESTS, dtype=bool),
    )


def _rows(rng: np.random.Generator, rows: int) -> F32:
    x = rng.normal(size=(rows, len(TRAVEL.names))).astype(np.float32)
    x[rng.random(x.shape) < UNKNOWN_SHARE] = np.nan
    return x


def _made_from(samples: Samples) -> MadeFrom:
    return MadeFrom(
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


def _timed(work: Callable[[], Made]) -> tuple[Made, float]:
    start = time.perf_counter()
    done = work()
    return done, time.perf_counter() - start
