"""Features whose values are distributed otherwise where they are served than in training.

Rows of one user resemble one another, so that row by row everything would be significant: one row
of each user is drawn, which are independent. A feature differs when that is sure *and* much:

- known values: Kolmogorov-Smirnov's test of the two draws, and a population stability index (sum
  over bins of (p - q) ln(p / q), bins by training's deciles) of LARGE_PSI or more, the customary
  mark of a large shift;
- missing values: Fisher's z of two shares, and shares that are LARGE_GAP apart.

Probabilities are Holm-adjusted over all tests (1979): the chance that a table without any
difference is accused at all is at most ALPHA, and less, for it must be much as well. What is the
same in all rows of each day (month, holiday) moves with the calendar and is not compared; what the
days of training differ in among themselves (an item's share of holiday visits, in a holiday week)
must differ BEYOND times as much.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from scipy.stats import ks_2samp, norm

from features.schema import F32, F64, Bools, Ids

ALPHA: Final = 1e-3
LARGE_PSI: Final = 0.25
LARGE_GAP: Final = 0.1  # of shares of missing values
BEYOND: Final = (
    2.0  # times the largest distance of a training day from the others; a steady trend: 1.5
)
FEWEST_USERS: Final = 50  # of either side; fewer say nothing
BINS: Final = 10
_LEAST_SHARE: Final = 1e-3  # of a bin: an empty one is not infinitely far


@dataclass(frozen=True, slots=True)
class Seen:
    """Rows of features with whose they are and of which day: (n, k), (n,) and (n,)."""

    x: F32
    users: Ids
    days: Ids


@dataclass(frozen=True, slots=True)
class Drift:
    """How far one feature's two distributions are apart."""

    feature: str
    psi: float  # NaN where one side knows no value
    ks: float  # largest distance of the two distribution functions; NaN likewise
    p: float  # the smaller of both tests, Holm-adjusted
    missing_trained: float
    missing_served: float
    moves: float  # largest KS distance of a training day from the others; NaN with one day
    differs: bool


def drifts(
    names: tuple[str, ...], trained: Seen, served: Seen, alpha: float = ALPHA, seed: int = 0
) -> tuple[Drift, ...]:
    """Every feature that can be compared, the worst first; none where users are too few."""
    rng = np.random.default_rng(seed)
    ours, theirs = (_one_of_each_user(side, rng) for side in (trained, served))
    if min(len(ours), len(theirs)) < FEWEST_USERS:
        return ()
    moves = ~(_is_calendar(trained) & _is_calendar(served))
    kept = np.flatnonzero(moves)
    found = [_compare(ours[:, k].astype(np.float64), theirs[:, k].astype(np.float64)) for k in kept]
    adjusted = holm(np.array([p for c in found for p in (c.p_values, c.p_missing)])).reshape(-1, 2)
    result = [
        _judged(names[k], c, tests, alpha, partial(_between_days, trained, k, seed))
        for k, c, tests in zip(kept.tolist(), found, adjusted.tolist(), strict=True)
    ]
    return tuple(sorted(result, key=lambda d: (not d.differs, -np.nan_to_num(d.psi), d.feature)))


def holm(p: F64) -> F64:
    """Holm's step-down adjustment, (m,) -> (m,): compare with alpha to keep the family's error."""
    order = np.argsort(p, kind="stable")
    stepped = np.maximum.accumulate(p[order] * (p.size - np.arange(p.size)))
    adjusted = np.empty(p.size)
    adjusted[order] = np.minimum(stepped, 1.0)
    return adjusted


def stability(trained: F64, served: F64) -> float:
    """Population stability index of known values, 0 where both are alike; (n,) and (m,)."""
    edges = np.unique(np.quantile(trained, np.linspace(0, 1, BINS + 1)[1:-1]))
    # A value that many share, such as zero, is a bin of its own.
    cuts = np.unique(np.r_[edges, np.nextafter(edges, np.inf)])
    shares = [
        np.bincount(np.searchsorted(cuts, side, side="right"), minlength=cuts.size + 1) / side.size
        for side in (trained, served)
    ]
    p, q = (np.maximum(share, _LEAST_SHARE) for share in shares)
    return float(((p - q) * np.log(p / q)).sum())


@dataclass(frozen=True, slots=True)
class _Compared:
    psi: float
    ks: float
    p_values: float
    p_missing: float
    missing: tuple[float, float]


def _judged(
    name: str,
    found: _Compared,
    adjusted: Sequence[float],
    alpha: float,
    between_days: Callable[[], tuple[float, float]],
) -> Drift:
    p_values, p_missing = adjusted
    gap = abs(found.missing[0] - found.missing[1])
    is_far = p_values <= alpha and found.psi >= LARGE_PSI
    is_gone = p_missing <= alpha and gap >= LARGE_GAP
    moves = np.nan
    if is_far or is_gone:
        moves, fades = between_days()
        is_far = is_far and not found.ks <= BEYOND * moves  # NaN: nothing to compare with
        is_gone = is_gone and not gap <= BEYOND * fades
    p = min(p_values, p_missing)
    return Drift(name, found.psi, found.ks, p, *found.missing, moves, is_far or is_gone)


def _compare(ours: F64, theirs: F64) -> _Compared:
    known, served = ours[~np.isnan(ours)], theirs[~np.isnan(theirs)]
    missing = (1 - known.size / ours.size, 1 - served.size / theirs.size)
    gone, n = ours.size - known.size + theirs.size - served.size, ours.size + theirs.size
    spread = np.sqrt(gone / n * (1 - gone / n) * (1 / ours.size + 1 / theirs.size))
    z = abs(missing[0] - missing[1]) / spread if spread > 0 else 0.0
    p_missing = 2.0 * float(norm.sf(z))
    if min(known.size, served.size) < FEWEST_USERS:
        return _Compared(np.nan, np.nan, 1.0, p_missing, missing)
    test = ks_2samp(known, served, method="asymp")
    return _Compared(
        stability(known, served), float(test.statistic), float(test.pvalue), p_missing, missing
    )


def _between_days(trained: Seen, column: int, seed: int) -> tuple[float, float]:
    """The largest KS distance, and the largest gap of missing shares, of a training day from the
    others; NaN and 0 where there is one day."""
    moves, fades = [np.nan], [0.0]
    for day in np.unique(trained.days):
        here = trained.days == day
        if here.all():
            break
        rng = np.random.default_rng(seed)
        sides = [
            _one_of_each_user(
                Seen(trained.x[is_in][:, [column]], trained.users[is_in], trained.days[is_in]), rng
            )[:, 0].astype(np.float64)
            for is_in in (here, ~here)
        ]
        compared = _compare(*sides)
        moves.append(compared.ks)
        fades.append(abs(compared.missing[0] - compared.missing[1]))
    known = [m for m in moves if m == m]
    return (max(known) if known else np.nan), max(fades)


def _one_of_each_user(seen: Seen, rng: np.random.Generator) -> F32:
    """One row of each user at random, (users, k)."""
    order = rng.permutation(seen.users.size)
    _, first = np.unique(seen.users[order], return_index=True)
    return seen.x[order[first]]


def _is_calendar(seen: Seen) -> Bools:
    """Whether a feature is the same in all rows of each day, (k,)."""
    order = np.argsort(seen.days, kind="stable")
    x, days = seen.x[order], seen.days[order]
    same = (x[1:] == x[:-1]) | (np.isnan(x[1:]) & np.isnan(x[:-1]))
    same |= (days[1:] != days[:-1])[:, None]
    alike: Bools = same.all(axis=0)
    return alike
