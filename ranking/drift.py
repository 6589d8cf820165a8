"""Features whose values are distributed otherwise where they are served than in training.

Rows of one user resemble one another, so that row by row everything would be significant: one row
of each user and day is drawn, and as many are taken to be independent as there are users. (One row
of each user would compare those who come on any of many days with those who come on one: the busy.)
A feature differs when that is sure *and* much:

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
from scipy.stats import ks_2samp, kstwobign, norm

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
    ours, theirs = (_drawn(side, rng) for side in (trained, served))
    if min(ours.users, theirs.users) < FEWEST_USERS:
        return ()
    moves = ~(_is_calendar(trained) & _is_calendar(served))
    kept = np.flatnonzero(moves)
    found = [_compare(ours.column(k), theirs.column(k)) for k in kept.tolist()]
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
class _Column:
    """A feature's values in the rows drawn, (n,), and how many users they are of."""

    values: F64
    users: int

    @property
    def known(self) -> F64:
        found: F64 = self.values[~np.isnan(self.values)]
        return found


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One row of each user and day, (n, k)."""

    x: F32
    users: int

    def column(self, k: int) -> _Column:
        return _Column(self.x[:, k].astype(np.float64), self.users)


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


def _compare(ours: _Column, theirs: _Column) -> _Compared:
    known, served = ours.known, theirs.known
    missing = (1 - known.size / ours.values.size, 1 - served.size / theirs.values.size)
    users = 1 / ours.users + 1 / theirs.users
    gone = (missing[0] * ours.users + missing[1] * theirs.users) / (ours.users + theirs.users)
    spread = np.sqrt(gone * (1 - gone) * users)
    z = abs(missing[0] - missing[1]) / spread if spread > 0 else 0.0
    p_missing = 2.0 * float(norm.sf(z))
    if min(known.size, served.size) < FEWEST_USERS:
        return _Compared(np.nan, np.nan, 1.0, p_missing, missing)
    distance = float(ks_2samp(known, served, method="asymp").statistic)
    # Kolmogorov's limit, with the users of either side that know a value as its sample.
    knowing = [
        side.users * (1 - share) for side, share in zip((ours, theirs), missing, strict=True)
    ]
    p_values = float(kstwobign.sf(distance / np.sqrt(1 / knowing[0] + 1 / knowing[1])))
    return _Compared(stability(known, served), distance, p_values, p_missing, missing)


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
            _drawn(
                Seen(trained.x[is_in][:, [column]], trained.users[is_in], trained.days[is_in]), rng
            ).column(0)
            for is_in in (here, ~here)
        ]
        compared = _compare(*sides)
        moves.append(compared.ks)
        fades.append(abs(compared.missing[0] - compared.missing[1]))
    known = [m for m in moves if m == m]
    return (max(known) if known else np.nan), max(fades)


def _drawn(seen: Seen, rng: np.random.Generator) -> _Drawn:
    """One row of each user and day at random."""
    order = rng.permutation(seen.users.size)
    pairs = np.stack([seen.users[order], seen.days[order]], axis=1)
    _, first = np.unique(pairs, axis=0, return_index=True)
    return _Drawn(seen.x[order[first]], int(np.unique(seen.users).size))


def _is_calendar(seen: Seen) -> Bools:
    """Whether a feature is the same in all rows of each day, (k,)."""
    order = np.argsort(seen.days, kind="stable")
    x, days = seen.x[order], seen.days[order]
    same = (x[1:] == x[:-1]) | (np.isnan(x[1:]) & np.isnan(x[:-1]))
    same |= (days[1:] != days[:-1])[:, None]
    alike: Bools = same.all(axis=0)
    return alike
