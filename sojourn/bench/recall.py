"""What searching vectors costs, by kind of index: recall@100 against all of them, time, building.

Made-up unit vectors in clusters, as items of some kinds are; queries lie near items. Besides, the
question whether a city is searched by itself, or a common index asked for more and then filtered.
The rule in `offline/vector_index.py` comes from these figures.
"""

import time
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from features.recall.embedding import nearest
from features.schema import F32, F64, Ids
from offline.vector_index import IndexKind, build
from serving.releases.vector_index import VectorIndex
from sojourn.bench import BenchRow
from sojourn.console import Advance

BENCH: Final = "recall"
SIZES: Final = (1_000, 10_000, 100_000)
DIMENSIONS: Final = 64
CLUSTERS: Final = 200
SPREAD: Final = 0.7  # of a cluster, in units of the distance between clusters
NOISE: Final = 0.3  # of a query around an item
DEPTH: Final = 100
QUERIES: Final = 200
CITY_SHARE: Final = 0.01  # of all items that are the browse city's
TIMES_MORE: Final = 20  # that a common index is asked for
US_PER_S: Final = 1e6

Search = Callable[[F64], Ids]


def run(
    advance: Advance, sizes: Sequence[int] = SIZES, queries: int = QUERIES, seed: int = 7
) -> list[BenchRow]:
    """Each kind of index at each size."""
    rng = np.random.default_rng(seed)
    rows = []
    for done, size in enumerate(sizes):
        advance(done, len(sizes), f"{size:,} vectors")
        vectors = _vectors(size, rng)
        asked = _near(vectors, queries, rng)
        rows += _of_kinds(vectors, asked) + _of_one_city(vectors, asked, rng)
    advance(len(sizes), len(sizes), "done")
    return rows


def _of_kinds(vectors: F32, asked: F64) -> list[BenchRow]:
    depth = min(DEPTH, len(vectors))
    exact = [nearest(vectors, query, depth) for query in asked]
    rows = _measured(
        f"all of {len(vectors):,}", lambda query: nearest(vectors, query, depth), asked, exact
    )
    for kind in IndexKind:
        began = time.perf_counter()
        index = VectorIndex(build(vectors, kind), kind)
        built_s = time.perf_counter() - began
        case = f"{kind} {len(vectors):,}"
        rows += _measured(case, lambda query, i=index: i.nearest(query, depth), asked, exact)  # type: ignore[misc]  # a default binds the loop's index
        rows.append(BenchRow(BENCH, case, "build", built_s, "s"))
    return rows


def _of_one_city(vectors: F32, asked: F64, rng: np.random.Generator) -> list[BenchRow]:
    """The items of a city: looked at by themselves, and filtered out of a common index."""
    is_here = rng.random(len(vectors)) < CITY_SHARE
    here = np.flatnonzero(is_here)
    depth = min(DEPTH, here.size)
    block = np.ascontiguousarray(vectors[here])
    exact = [here[nearest(block, query, depth)] for query in asked]
    index = VectorIndex(build(vectors, IndexKind.HNSW), IndexKind.HNSW)

    def filtered(query: F64) -> Ids:
        found = index.nearest(query, TIMES_MORE * depth)
        result: Ids = found[is_here[found]][:depth]
        return result

    of = f"city of {here.size:,} in {len(vectors):,}"
    return [
        *_measured(
            f"{of}, by itself", lambda query: here[nearest(block, query, depth)], asked, exact
        ),
        *_measured(f"{of}, filtered of {TIMES_MORE} times more", filtered, asked, exact),
    ]


def _measured(case: str, search: Search, asked: F64, exact: Sequence[Ids]) -> list[BenchRow]:
    """Share of the exact answer that is found, and the median time of a query."""
    found, spent = [], []
    for query, right in zip(asked, exact, strict=True):
        began = time.perf_counter()
        rows = search(query)
        spent.append(time.perf_counter() - began)
        found.append(np.isin(right, rows).mean() if right.size else 1.0)
    return [
        BenchRow(BENCH, case, f"recall@{DEPTH}", float(np.mean(found)), "share"),
        BenchRow(BENCH, case, "p50", float(np.median(spent)) * US_PER_S, "us"),
    ]


def _vectors(count: int, rng: np.random.Generator) -> F32:
    centres = rng.normal(size=(CLUSTERS, DIMENSIONS))
    around = centres[rng.integers(CLUSTERS, size=count)]
    return _unit(around + SPREAD * rng.normal(size=(count, DIMENSIONS))).astype(np.float32)


def _near(vectors: F32, count: int, rng: np.random.Generator) -> F64:
    items = vectors[rng.integers(len(vectors), size=count)].astype(np.float64)
    return _unit(items + NOISE * _unit(rng.normal(size=items.shape)))


def _unit(rows: F64) -> F64:
    result: F64 = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return result
