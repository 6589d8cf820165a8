"""Means over test cases with a standard error by bootstrap over users."""

import numpy as np

from features.schema import F64, Ids
from ranking.bootstrap import mean_estimates, statistic_estimate
from ranking.records import Record

BINS = 10  # of the calibration error


def mean_record(name: tuple[str, str, str, str], method: str, values: F64, users: Ids) -> Record:
    """The mean of one value a case, (n,); `name` is data, protocol, segment and metric."""
    _, codes = np.unique(users, return_inverse=True)
    (found,) = mean_estimates(values[:, None], np.ones((len(values), 1)), codes.astype(np.int64))
    data, protocol, segment, metric = name
    se = found.se if np.isfinite(found.se) else None
    return Record(data, protocol, segment, metric, method, found.value, se, len(values))


def calibration_record(
    name: tuple[str, str, str, str], method: str, probability: F64, right: F64
) -> Record:
    """Expected calibration error over BINS equal bins, one case a user, (n,) each."""
    bins = np.minimum((probability * BINS).astype(np.int64), BINS - 1)

    def error(weights: F64) -> float:
        gaps = np.bincount(bins, weights=weights * (probability - right), minlength=BINS)
        return float(np.abs(gaps).sum() / max(weights.sum(), 1e-12))

    found = statistic_estimate(error, len(right))
    data, protocol, segment, metric = name
    return Record(data, protocol, segment, metric, method, found.value, found.se, len(right))
