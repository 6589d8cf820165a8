"""Counters that know their own row's outcome: found in a samples table, whatever code made it.

Counting a training row's own visit leaks the label forwards (a positive row has one more);
subtracting it leaks the label backwards (one less: leave-one-out encoding, which scored below plain
popularity on short trips). Served rows have neither, so that the model learns what is not there.

The test needs no knowledge of the feature. Where a value belongs to a key (an item on a day, a
request, a traveller on a day), a row with an outcome and one without, of the same key, are alike
but for what the outcome did to the counter. Disjoint pairs of such rows are drawn; without a leak
either row of a pair is as likely to have the larger value, so that signs are fair coins and the
sign test is exact. With t tests and Bonferroni's bound the chance that a table without any leak is
accused at all is at most ALPHA.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.stats import binom

from features.schema import F32, F64, Bools, Ids
from ranking.dataset import Samples

ALPHA: Final = 1e-3  # chance of any false accusation of a table
SAME_SHARE: Final = 0.99  # of rows without an outcome that agree: then the value is the key's
FEWEST_PAIRS: Final = 20  # of rows without an outcome, to tell whether a value is the key's
ITEM, REQUEST, TRAVELLER = "item and day", "request", "traveller and day"


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A feature that differs between rows with and without an outcome of the same key."""

    feature: str
    key: str  # ITEM, REQUEST or TRAVELLER
    offset: float  # median of what rows with an outcome have more, over pairs that differ
    more: int  # pairs in which the row with an outcome has more
    less: int
    p: float  # of the sign test, two-sided, times the number of tests

    @property
    def is_counted(self) -> bool:
        """The outcome is in the counter (forwards); else it was taken out (backwards)."""
        return self.more > self.less


def own_row_leaks(samples: Samples, alpha: float = ALPHA, seed: int = 0) -> tuple[OwnRow, ...]:
    """The features that leak, the surest first; a feature is named once, by its surest key."""
    tested = [test for case in _cases(samples) for test in _tests(case, seed)]
    found: dict[str, OwnRow] = {}
    for name, key, gaps in tested:
        more, less = int((gaps > 0).sum()), int((gaps < 0).sum())
        p = min(1.0, 2.0 * float(binom.cdf(min(more, less), more + less, 0.5))) * len(tested)
        if p > alpha:
            continue
        known = gaps[np.isfinite(gaps) & (gaps != 0)]
        offset = float(np.median(known)) if known.size else float("nan")
        if name not in found or p < found[name].p:
            found[name] = OwnRow(name, key, offset, more, less, p)
    return tuple(sorted(found.values(), key=lambda leak: (leak.p, leak.feature)))


@dataclass(frozen=True, slots=True)
class _Case:
    """Rows, their key, and which have an outcome; (n, k), (n,) and (n,)."""

    key: str
    names: tuple[str, ...]
    x: F32
    group: Ids
    positive: Bools


def _cases(samples: Samples) -> Iterator[_Case]:
    names, sizes = samples.feature_set.names, samples.group_sizes
    request = np.repeat(np.arange(samples.requests), sizes)
    positive = samples.levels > 0
    yield _Case(ITEM, names, samples.x, _codes(samples.items, samples.days[request]), positive)
    yield _Case(REQUEST, names, samples.x, request, positive)
    if samples.requests == 0:
        return
    # What all rows of a request share, by the strongest outcome of the request.
    best = np.maximum.reduceat(samples.levels, samples.offsets[:-1])
    first = samples.x[samples.offsets[:-1]]
    traveller = _codes(samples.users, samples.days)
    least = np.full(int(traveller.max()) + 1, np.iinfo(np.int32).max)
    np.minimum.at(least, traveller, best)
    is_shared = np.array([_is_shared(column, request) for column in samples.x.T])
    kept = tuple(name for name, shared in zip(names, is_shared, strict=True) if shared)
    yield _Case(TRAVELLER, kept, first[:, is_shared], traveller, best > least[traveller])


def _tests(case: _Case, seed: int) -> Iterator[tuple[str, str, F64]]:
    """(feature, key, differences by pair) of the features whose values are the key's."""
    rng = np.random.default_rng(seed)
    shuffle = rng.permutation(case.group.size)
    plain_a, plain_b = _alike(case, shuffle)
    with_it, without = _pairs(case, shuffle)
    if plain_a.size < FEWEST_PAIRS or with_it.size == 0:
        return
    for k, name in enumerate(case.names):
        column = case.x[:, k].astype(np.float64)
        # Unknown is below everything: whether a value is known leaks as well as what it is.
        column = np.where(np.isnan(column), -np.inf, column)
        if (column[plain_a] == column[plain_b]).mean() < SAME_SHARE:
            continue  # it is something else's: of whoever asked, or of the list
        with np.errstate(invalid="ignore"):
            gaps = np.where(
                column[with_it] == column[without], 0.0, column[with_it] - column[without]
            )
        if (gaps != 0).any():
            yield name, case.key, gaps


def _pairs(case: _Case, shuffle: Ids) -> tuple[Ids, Ids]:
    """Disjoint pairs of the same key: rows with an outcome, and rows without, (p,) each."""
    return _matched(case.group, case.positive, shuffle)


def _alike(case: _Case, shuffle: Ids) -> tuple[Ids, Ids]:
    """Disjoint pairs of rows of the same key that both have no outcome, (p,) each."""
    plain = np.flatnonzero(~case.positive)
    nth = _nth(case.group[plain], shuffle[plain])
    left, right = _matched(case.group[plain], nth % 2 == 1, shuffle[plain])
    return plain[left], plain[right]


def _matched(group: Ids, marked: Bools, shuffle: Ids) -> tuple[Ids, Ids]:
    """Of each group the k-th marked row with the k-th other, in shuffled order, while both last."""
    rows = np.arange(group.size)
    yes, no = rows[marked], rows[~marked]
    a = np.stack([group[yes], _nth(group[yes], shuffle[yes])], axis=1)
    b = np.stack([group[no], _nth(group[no], shuffle[no])], axis=1)
    width = group.size + 1
    _, left, right = np.intersect1d(
        a[:, 0] * width + a[:, 1], b[:, 0] * width + b[:, 1], return_indices=True
    )
    return yes[left], no[right]


def _nth(group: Ids, shuffle: Ids) -> Ids:
    """The number of each row within its group, from 0, in shuffled order."""
    if group.size == 0:
        return group
    order = np.lexsort((shuffle, group))
    ordered = group[order]
    start = np.r_[True, ordered[1:] != ordered[:-1]]
    starts = np.flatnonzero(start)
    nth = np.empty(group.size, dtype=np.int64)
    nth[order] = np.arange(group.size) - np.repeat(starts, np.diff(np.r_[starts, group.size]))
    return nth


def _codes(*keys: Ids) -> Ids:
    codes = np.unique(np.stack(keys, axis=1), axis=0, return_inverse=True)[1]
    return np.asarray(codes, dtype=np.int64)


def _is_shared(column: np.ndarray, request: Ids) -> bool:
    """Whether all rows of each request hold the same."""
    same = column[1:] == column[:-1]
    same |= np.isnan(column[1:]) & np.isnan(column[:-1])
    return bool((same | (request[1:] != request[:-1])).all())
