"""Drawing at random, always from a Generator that is handed in."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F32, F64, Bools, Ids

Rng = np.random.Generator
CHUNK_CELLS: Final = 4_000_000  # cells of a row-wise comparison held at once: 32 MB


def stream(seed: int, *path: int) -> Rng:
    """An independent generator for one purpose, day and block: the order of work is free."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, *path])))


def cumulative(weights: F64) -> F64:
    """Cumulative shares along the last axis, ending in exactly 1; weights are not negative."""
    total = np.cumsum(weights, axis=-1)
    shares = total / total[..., -1:]
    shares[..., -1] = 1.0
    return shares


def draw(rng: Rng, cumulated: F64, count: int) -> Ids:
    """Indices drawn from one distribution, shape (count,)."""
    return np.searchsorted(cumulated, rng.random(count), side="right").astype(np.int64)


def draw_rows(rng: Rng, cumulated: F64, rows: Ids) -> Ids:
    """One index for each row's own distribution `cumulated[row]`, shape (n,)."""
    dice = rng.random(rows.size)
    drawn = np.empty(rows.size, dtype=np.int64)
    step = max(1, CHUNK_CELLS // cumulated.shape[1])
    for start in range(0, rows.size, step):
        part = slice(start, start + step)
        drawn[part] = (cumulated[rows[part]] <= dice[part, None]).sum(axis=1)
    return drawn


def happens(rng: Rng, probability: F64 | F32 | float, count: int) -> Bools:
    """True with the given probability, shape (count,)."""
    hit: Bools = rng.random(count) < probability
    return hit


def gumbel(rng: Rng, shape: tuple[int, ...]) -> F32:
    """Standard Gumbel noise: adding it to scores and sorting draws without replacement."""
    noise: F32 = rng.standard_exponential(shape, dtype=np.float32)
    np.log(np.maximum(noise, np.float32(1e-30)), out=noise)
    return np.negative(noise, out=noise)


def sigmoid(x: NDArray[np.floating]) -> F64:
    """Log-odds to probability."""
    return 1.0 / (1.0 + np.exp(-np.clip(x.astype(np.float64), -40.0, 40.0)))


def ranks_in_groups(groups: Ids, scores: F64) -> Ids:
    """0-based rank of each row by falling score within its group, ties by row, shape (n,)."""
    order = np.lexsort((-scores, groups))
    ranks = np.empty(groups.size, dtype=np.int64)
    ranks[order] = run_positions(groups[order])
    return ranks


def run_positions(sorted_groups: Ids) -> Ids:
    """0-based position of each row in its run of equal groups, shape (n,)."""
    if sorted_groups.size == 0:
        return np.zeros(0, dtype=np.int64)
    starts = np.flatnonzero(np.r_[True, sorted_groups[1:] != sorted_groups[:-1]])
    lengths = np.diff(np.r_[starts, sorted_groups.size])
    return np.arange(sorted_groups.size, dtype=np.int64) - np.repeat(starts, lengths)
