"""How good rankings are: every metric of every method on every segment, with its uncertainty.

Baselines are methods like ours. What is measured on logged exposures favours whatever ordered the
page that was logged; the experiments' notebooks correct for that by propensity, this report does
not.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.errors import ContractError
from features.schema import F64, UNKNOWN_ID, Bools, Ids
from ranking import metrics
from ranking.bootstrap import (
    REPLICATES,
    Estimate,
    mean_estimates,
    normal_estimate,
    statistic_estimate,
)
from ranking.dataset import Progress, Samples, quiet
from ranking.records import OVERALL, Record

POPULARITY: Final = "popularity"  # the pooled hot score
RECALL_ORDER: Final = "recall_order"  # what would be shown without a ranker
INCUMBENT: Final = "incumbent"  # the bundle that serves now

PAGE: Final = 10
HALF_PAGE: Final = 5
_MEANS: Final = ("ndcg@5", "ndcg@10", "mrr", "recall@10", "gauc")
"""Means over requests; "gauc" weighs each request by its rows: Zhu et al. 2017, who group by user,
but the scores of a ranker compare within a request only."""
_AUC: Final = "auc"
_COVERAGE: Final = "coverage@10"


@dataclass(frozen=True, slots=True)
class Measured:
    """A record with the 95 % interval around its value, None where it cannot be told."""

    record: Record
    low: float | None
    high: float | None


def baselines(samples: Samples) -> dict[str, F64]:
    """The scores that need no model, by method, each of shape (n,)."""
    return {POPULARITY: samples.popularity, RECALL_ORDER: -samples.recall_rank}


def segments(samples: Samples) -> dict[str, Bools]:
    """The requests of each segment, (q,) each: all, then by placement, audience and user."""
    found = {OVERALL: np.ones(samples.requests, dtype=bool)}
    for name, values in (("placement", samples.placements), ("audience", samples.audiences)):
        found |= {f"{name}={value}": values == value for value in np.unique(values)}
    for name, is_in in (("user=known", samples.known_users), ("user=new", ~samples.known_users)):
        if is_in.any():
            found[name] = is_in
    return found


def evaluate(
    samples: Samples,
    methods: Mapping[str, F64],
    data: str,
    protocol: str,
    replicates: int = REPLICATES,
    seed: int = 0,
    progress: Progress = quiet,
) -> tuple[Measured, ...]:
    """Every metric by segment, metric and method; `methods` holds scores of shape (n,).

    A metric that is undefined on a segment is left out. Resamples users, the same ones for every
    method; a request without a user is a user of its own.
    """
    for method, scores in methods.items():
        check_scores(method, scores, samples)
    if samples.requests == 0:
        return ()
    tables = {method: _per_request(samples, scores) for method, scores in methods.items()}
    users = independent_users(samples)
    found: list[Measured] = []
    cut = segments(samples)
    for done, (segment, is_in) in enumerate(cut.items()):
        progress(done, len(cut), segment)
        _, codes = np.unique(users[is_in], return_inverse=True)
        part = samples.take(is_in)
        rows = np.repeat(is_in, samples.group_sizes)
        for method, scores in methods.items():
            values, weights = (table[is_in] for table in tables[method])
            counts = (~np.isnan(values)).sum(axis=0)
            of_means = mean_estimates(values, weights, codes, replicates, seed)
            estimates = dict(zip(_MEANS, zip(of_means, counts, strict=True), strict=True))
            pooled = _pooled_auc(part, scores[rows], codes, replicates, seed)
            estimates[_AUC] = (pooled, part.requests)
            estimates[_COVERAGE] = (_coverage(part, scores[rows], codes), part.requests)
            for metric, (estimate, n) in estimates.items():
                if np.isfinite(estimate.value):
                    record = Record(
                        data, protocol, segment, metric, method,
                        estimate.value, _known(estimate.se), int(n),
                    )  # fmt: skip
                    found.append(Measured(record, _known(estimate.low), _known(estimate.high)))
    progress(len(cut), len(cut), "evaluated")
    return tuple(found)


def ndcg_difference(
    samples: Samples,
    ours: F64,
    theirs: F64,
    is_in: Bools,
    replicates: int = REPLICATES,
    seed: int = 0,
) -> tuple[Estimate, int]:
    """NDCG@10 of one method minus another's on the same requests, and how many they were.

    Paired: each resample draws users, with both methods' requests.
    """
    first, second = (_ndcg(samples, scores, PAGE)[is_in] for scores in (ours, theirs))
    _, codes = np.unique(independent_users(samples)[is_in], return_inverse=True)
    gap = (first - second)[:, None]
    estimate = mean_estimates(gap, np.ones_like(gap), codes, replicates, seed)[0]
    return estimate, int((~np.isnan(gap)).sum())


def independent_users(samples: Samples) -> Ids:
    """Who is drawn together, (q,): the user, or the request alone where no user is known."""
    alone = -1 - np.arange(samples.requests)
    return np.where(samples.users == UNKNOWN_ID, alone, samples.users)


def check_scores(method: str, scores: F64, samples: Samples) -> None:
    """Raises ContractError unless there is one finite score a row."""
    if scores.shape != (samples.rows,) or not np.isfinite(scores).all():
        raise ContractError(
            f"method {method!r} gave scores of shape {scores.shape}, "
            f"{int((~np.isfinite(scores)).sum())} of them not finite; expected one finite score "
            f"for each of {samples.rows} rows"
        )


def _per_request(samples: Samples, scores: F64) -> tuple[F64, F64]:
    """Values and weights of _MEANS, (q, m) each."""
    gains, offsets = samples.gains, samples.offsets
    order = metrics.ranked(scores, samples.items, offsets)
    values = (
        metrics.ndcg(gains, order, offsets, HALF_PAGE),
        metrics.ndcg(gains, order, offsets, PAGE),
        metrics.reciprocal_rank(gains, order, offsets),
        metrics.recall(gains, order, offsets, PAGE),
        metrics.request_auc(gains, scores, offsets),
    )
    alike = np.ones(samples.requests)
    weights = (*(alike for _ in _MEANS[:-1]), samples.group_sizes.astype(np.float64))
    return np.stack(values, axis=1), np.stack(weights, axis=1)


def _ndcg(samples: Samples, scores: F64, k: int) -> F64:
    order = metrics.ranked(scores, samples.items, samples.offsets)
    return metrics.ndcg(samples.gains, order, samples.offsets, k)


def _pooled_auc(
    samples: Samples, scores: F64, user_codes: Ids, replicates: int, seed: int
) -> Estimate:
    of_rows = np.repeat(user_codes, samples.group_sizes)
    auc = metrics.PooledAuc(samples.gains > 0, scores, of_rows)
    return statistic_estimate(auc.of, int(user_codes.max()) + 1, replicates, seed)


def _coverage(samples: Samples, scores: F64, user_codes: Ids) -> Estimate:
    order = metrics.ranked(scores, samples.items, samples.offsets)
    shown = metrics.shown_first(order, samples.offsets, PAGE)
    users = np.repeat(user_codes, samples.group_sizes)[shown]
    value = metrics.coverage(samples.items[shown], samples.items)
    return normal_estimate(value, metrics.coverage_se(samples.items[shown], users, samples.items))


def _known(number: float) -> float | None:
    return float(number) if np.isfinite(number) else None
