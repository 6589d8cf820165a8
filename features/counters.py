"""Counters that cannot leak: what was known of a key strictly before a moment, or in other folds.

A counter for a row that is learnt from must not hold the row itself. Subtracting only the row's
own occurrence is no way out: a key that occurred once then stands at 0 exactly where the label is
1, and the model reads the label backwards. So a counter looks either at strictly earlier times
(`Ledger`) or at other folds only (`out_of_fold`): a row's whole fold is as unknown to it as the
test set.

Keys are any int64; `pair_keys` makes one of two. Times are int64 in any one unit.
"""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import F64, Bools, Ids

GRID: Final = 2.0**30  # steps of a weight of 1: as in the jobs' exact sums


@dataclass(frozen=True, slots=True)
class Ledger:
    """Occurrences of keys over time: n of them, each with a weight; in the order of (key, at)."""

    keys: Ids  # (n,)
    at: Ids  # (n,)
    weights: F64  # (n,)
    _moments: Ids = field(repr=False)  # different times, ascending
    _places: Ids = field(repr=False)  # (n,): key and time as one ascending number
    _known: Ids = field(repr=False)  # different keys, ascending

    def count_before(self, keys: Ids, at: Ids) -> F64:
        """Weight of a key's occurrences strictly earlier than `at`, shapes (m,), (m,) -> (m,)."""
        return self.count_in(*self.span_before(keys, at))

    def count_in(self, start: Ids, end: Ids) -> F64:
        """As `count_before`, of spans that are known already, (m,) each: to find them takes longest
        where several things are asked of the same keys and times."""
        sums: F64 = np.r_[0.0, np.cumsum(self.weights)]
        counted: F64 = sums[end] - sums[start]
        return counted

    def decayed_before(self, keys: Ids, at: Ids, half_life: float) -> F64:
        """Sum of weight * 2 ** (-age / half_life) over strictly earlier occurrences, (m,)."""
        start, end = self.span_before(keys, at)
        return self.decayed_in(start, end, at, half_life)

    def decayed_in(self, start: Ids, end: Ids, at: Ids, half_life: float) -> F64:
        """As `decayed_before`, of spans that are known already, (m,) each."""
        weights, column = self.weights[:, None], np.zeros(at.size, dtype=np.int64)
        return self.decayed_columns_in(start, end, at, half_life, weights, column)

    def decayed_columns_in(
        self, start: Ids, end: Ids, at: Ids, half_life: float, weights: F64, column: Ids
    ) -> F64:
        """As `decayed_in`, of weights (n, k) in the ledger's order, of which each query asks for
        one column, (m,)."""
        decayed = _decayed(self.keys, self.at, weights.T, half_life)
        has = end > start
        last = end[has] - 1
        found = np.zeros(at.size)
        age = (at[has] - self.at[last]).astype(np.float64)
        found[has] = decayed[column[has], last] * np.exp2(-age / half_life)
        return found

    def last_before(self, keys: Ids, at: Ids) -> F64:
        """The time of the latest strictly earlier occurrence, (m,); NaN where there is none."""
        return self.last_in(*self.span_before(keys, at))

    def last_in(self, start: Ids, end: Ids) -> F64:
        """As `last_before`, of spans that are known already, (m,) each."""
        has = end > start
        found = np.full(start.size, np.nan)
        found[has] = self.at[end[has] - 1]
        return found

    def span_before(self, keys: Ids, at: Ids) -> tuple[Ids, Ids]:
        """Where each query's earlier occurrences start and end in the ledger's order, (m,) each."""
        if self.keys.size == 0:
            nothing = np.zeros(keys.size, dtype=np.int64)
            return nothing, nothing
        code = np.minimum(np.searchsorted(self._known, keys), self._known.size - 1)
        base = code * (self._moments.size + 1)
        start = np.searchsorted(self._places, base, side="left")
        end = np.searchsorted(self._places, base + np.searchsorted(self._moments, at), side="left")
        is_known = self._known[code] == keys
        return np.where(is_known, start, 0), np.where(is_known, end, 0)


def ledger(keys: Ids, at: Ids, weights: F64 | None = None) -> Ledger:
    """The ledger of n occurrences in any order, shape (n,) each; weight 1 unless given.

    Raises ContractError where the shapes differ.
    """
    weights = np.ones(keys.size) if weights is None else weights
    if not keys.shape == at.shape == weights.shape:
        raise ContractError(
            f"a ledger needs one time and one weight for each key; got {keys.shape}, {at.shape} "
            f"and {weights.shape}"
        )
    order = np.lexsort((at, keys))
    keys, at, weights = keys[order], at[order], weights[order]
    moments, moment = np.unique(at, return_inverse=True)
    known, code = np.unique(keys, return_inverse=True)
    return Ledger(keys, at, weights, moments, code * (moments.size + 1) + moment, known)


def out_of_fold(
    keys: Ids, folds: Ids, query_keys: Ids, query_folds: Ids, weights: F64 | None = None
) -> F64:
    """Weight of each queried key's occurrences outside the query's fold, (n,), (n,) -> (m,), (m,).

    A fold that no occurrence has (-1, say) sees them all: so the test set is asked. Weights count
    to the nearest multiple of 1 / GRID, and sums of up to 2 ** 23 exactly.
    """
    # As 1.6 - 1.0 is not 0.6, the last bit would tell what the fold has seen, and a rank would.
    weights = np.ones(keys.size) if weights is None else np.rint(weights * GRID) / GRID
    whole = _total(keys, weights, query_keys)
    return whole - _total(pair_keys(keys, folds), weights, pair_keys(query_keys, query_folds))


def pair_keys(first: Ids, second: Ids) -> Ids:
    """One key of two, the same for the same two wherever it is made, shape (n,) -> (n,).

    A 64-bit mix (splitmix64's finalizer: Steele, Lea and Flood 2014): two different pairs of a
    million collide with a probability of some 1e-8, and then share a counter.
    """
    with np.errstate(over="ignore"):
        mixed = _mix(_mix(first.astype(np.uint64)) + second.astype(np.uint64))
    return mixed.astype(np.int64)


def _mix(
    values: np.ndarray[tuple[int], np.dtype[np.uint64]],
) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    z = values + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def _total(keys: Ids, weights: F64, queries: Ids) -> F64:
    """Weight of each queried key, (m,); 0 for one that never occurs."""
    known, code = np.unique(keys, return_inverse=True)
    if known.size == 0:
        return np.zeros(queries.size)
    sums = np.bincount(code, weights=weights, minlength=known.size)
    place = np.minimum(np.searchsorted(known, queries), known.size - 1)
    return np.where(known[place] == queries, sums[place], 0.0)


def _decayed(keys: Ids, at: Ids, weights: F64, half_life: float) -> F64:
    """The decayed sum of a key up to and with each of its occurrences, in ledger order: (k, n), as
    the weights.

    s_i = w_i + s_(i-1) * 2 ** (-(t_i - t_(i-1)) / half_life), as a parallel prefix scan (Hillis and
    Steele 1986): log2 of the longest run of a key many passes instead of one step an occurrence.
    """
    same: Bools = np.r_[False, keys[1:] == keys[:-1]] if keys.size else np.zeros(0, dtype=np.bool_)
    gap = np.diff(at, prepend=at[:1]).astype(np.float64)
    carry = np.where(same, np.exp2(-np.where(same, gap, 0.0) / half_life), 0.0)
    sums = weights.astype(np.float64, order="C")
    shift = 1
    while shift < keys.size and carry.any():
        sums[:, shift:] = sums[:, shift:] + carry[shift:] * sums[:, :-shift]
        carry[shift:] = carry[shift:] * carry[:-shift]
        carry[:shift] = 0.0
        shift *= 2
    return sums
