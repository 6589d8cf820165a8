"""How sure a number is: bootstrap over users, whose requests resemble one another."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, Ids

REPLICATES: Final = 200  # relative error of a standard error: 1 / sqrt(2 * 200) = 5 %
CONFIDENCE: Final = 0.95
_TAIL: Final = (1 - CONFIDENCE) / 2
_NORMAL_QUANTILE: Final = 1.959964  # of a two-sided 95 % interval


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its standard error and percentile interval; NaN where it cannot be told."""

    value: float
    se: float
    low: float
    high: float


def user_weights(users: int, replicates: int, seed: int) -> Iterator[F64]:
    """How often each of `users` users is drawn, shape (users,), once a replicate.

    Poisson(1) counts, independent between users: the multinomial bootstrap's limit, which ratio
    statistics do not tell from it (Hanley & MacGibbon 2006; Chamandy et al. 2012). The same seed
    gives the same draws, so methods are compared on the same users.
    """
    rng = np.random.default_rng(seed)
    for _ in range(replicates):
        yield rng.poisson(1.0, users).astype(np.float64)


def mean_estimates(
    values: F64, weights: F64, users: Ids, replicates: int = REPLICATES, seed: int = 0
) -> list[Estimate]:
    """Weighted mean of each column of `values`, NaN left out: shapes (q, m), (q, m), (q,) -> m.

    `users` are codes 0..u-1 of the unit that is drawn. Of no values at all every mean is NaN.
    """
    user_count = int(users.max(initial=-1)) + 1
    counted = np.where(np.isnan(values), 0.0, weights)
    summed = np.where(np.isnan(values), 0.0, values * weights)
    columns = [
        np.bincount(users, weights=column, minlength=user_count)
        for column in (*summed.T, *counted.T)
    ]
    table: F64 = np.stack(columns, axis=1).astype(np.float64)
    table = table.reshape(user_count, 2, values.shape[1])
    drawn = np.stack(
        [np.tensordot(w, table, axes=1) for w in user_weights(user_count, replicates, seed)]
    )
    with np.errstate(invalid="ignore"):  # a draw may miss every user of a column: NaN, left out
        means = table.sum(axis=0)[0] / table.sum(axis=0)[1]
        redrawn = drawn[:, 0] / drawn[:, 1]
    return [_estimate(means[m], redrawn[:, m], _varied(table[:, 1, m])) for m in range(means.size)]


def statistic_estimate(
    statistic: Callable[[F64], float],
    user_count: int,
    replicates: int = REPLICATES,
    seed: int = 0,
) -> Estimate:
    """Any statistic of the users' weights, `statistic((user_count,)) -> number`."""
    value = statistic(np.ones(user_count))
    redrawn = np.array([statistic(w) for w in user_weights(user_count, replicates, seed)])
    return _estimate(value, redrawn, user_count > 1)


def normal_estimate(value: float, se: float) -> Estimate:
    """A share with a standard error that is known otherwise; the interval stays within 0..1."""
    reach = _NORMAL_QUANTILE * se
    low, high = np.clip((value - reach, value + reach), 0.0, 1.0)  # NaN stays NaN: not so with max
    return Estimate(value, se, float(low), float(high))


def _varied(counted: F64) -> bool:
    return int((counted > 0).sum()) > 1


def _estimate(value: float, redrawn: F64, has_several_users: bool) -> Estimate:
    known = redrawn[np.isfinite(redrawn)]
    if known.size < 2 or not has_several_users:  # one user says nothing of the others
        return Estimate(float(value), float("nan"), float("nan"), float("nan"))
    low, high = np.quantile(known, (_TAIL, 1 - _TAIL))
    return Estimate(float(value), float(known.std(ddof=1)), float(low), float(high))
