"""Outbound travel from China: where the next order goes, and whether it will be premium.

Data: HI GUIDES 皇包车 (DataCastle 2017). *Destination*: orders are split at the 80 % quantile of
their time; each later order is a case, its destination is to be found among all cities ever
ordered; recall@k, one destination a case. Two readings: with *profiles frozen* at the split nothing
ordered later is known (what the baselines of the literature do); with *profiles kept up*, all that
was ordered strictly earlier than the case is. Of the app's sessions only those count that had
ended before the order.

The model learns from earlier orders in the same way: frozen at earlier moments and asked about the
following fifth of the orders, or kept up. It is stopped on the fifth before the split, and never
sees a later order.

*Premium*: whether a user's next order is, told from everything before it; AUC over five folds.
"""

import tempfile
from pathlib import Path
from typing import Final

import numpy as np

from features.app_actions import app_columns
from features.catalog.sets import DESTINATION
from features.counters import pair_keys
from features.destinations import (
    Orders,
    Queries,
    candidates,
    destination_columns,
    traveller_columns,
)
from features.matrix import assemble
from features.schema import F64, Bools, Ids
from offline.ingest.higuides import import_to
from ranking import metrics
from ranking.dataset import Samples, joined, samples_of, split_by_fold
from ranking.labels import PAID
from ranking.records import OURS, OVERALL, Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams, refit, train
from sojourn.console import Advance
from sojourn.results.outbound import Outbound, read_outbound
from sojourn.results.premium import premium_records
from sojourn.results.scoring import mean_record

DATA: Final = "higuides"
FROZEN: Final = "time split at 80 % of orders, profiles frozen at the split"
KEPT_UP: Final = "time split at 80 % of orders, profiles kept up"
SPLIT: Final = 0.8
WINDOW: Final = 0.2  # of the orders: how far a frozen profile is looked ahead from
MOMENTS: Final = (0.2, 0.3, 0.4)  # at which profiles are frozen to learn from
WARM_UP: Final = 0.2  # of the orders, before the first that is learnt from
CUTOFFS: Final = (5, 10, 20)
CANDIDATES: Final = 60  # hold 95 % of the destinations ordered
STEPS: Final = 4
# Chosen on the fifth of the orders before the split.
PARAMS: Final = TrainParams(
    rounds=100, leaves=15, least_rows_in_leaf=100, features_per_tree=0.5, l2=10.0, threads=1
)


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        advance(0, STEPS, "import")
        import_to(data, Path(folder) / "lake")
        outbound = read_outbound(Path(folder) / "lake")
    advance(1, STEPS, "destinations, profiles frozen")
    records = destination_records(outbound, is_frozen=True)
    advance(2, STEPS, "destinations, profiles kept up")
    records += destination_records(outbound, is_frozen=False)
    advance(3, STEPS, "premium orders")
    records += premium_records(outbound)
    advance(STEPS, STEPS, "done")
    return records


def destination_records(
    outbound: Outbound, is_frozen: bool, first: float = SPLIT, last: float = 1.0
) -> list[Record]:
    """recall@k of the baselines and ours on the orders between two quantiles of time."""
    orders = outbound.orders
    cases = between(orders, first, last)
    queries = asked(orders, cases, moment(orders, first) if is_frozen else None)
    model = fitted(outbound, is_frozen)
    samples = destination_samples(outbound, queries, orders.item[cases])
    found = {
        name: hits_of_scores(scores, orders.item[cases])
        for name, scores in baselines(orders, queries).items()
    }
    found[OURS] = hits_of(samples, model.score(samples.x).astype(np.float64))
    known = traveller_columns(orders, queries)["own_orders"] > 0
    segments = {OVERALL: np.ones(cases.size, dtype=np.bool_), "history=known": known}
    segments["history=none"] = ~known
    return [
        mean_record(
            (DATA, FROZEN if is_frozen else KEPT_UP, segment, f"recall@{k}"),
            method,
            hits[:, n][here],
            queries.user[here],
        )
        for segment, here in segments.items()
        if here.any()
        for n, k in enumerate(CUTOFFS)
        for method, hits in found.items()
    ]


def fitted(outbound: Outbound, is_frozen: bool) -> BoosterRanker:
    """The ranker of all earlier orders, with as many trees as did best on the fifth before the
    split when it was fitted on the others."""
    orders, before = outbound.orders, SPLIT - WINDOW
    if is_frozen:
        spans = [*((m, min(m + WINDOW, before)) for m in MOMENTS), (before, SPLIT)]
    else:
        spans = [(WARM_UP, before), (before, SPLIT)]
    parts = []
    for start, end in spans:
        cases = between(orders, start, end)
        known_at = moment(orders, start) if is_frozen else None
        parts.append(
            destination_samples(outbound, asked(orders, cases, known_at), orders.item[cases])
        )
    samples = joined(parts)
    is_validation = np.repeat(np.arange(len(parts)) == len(parts) - 1, [p.requests for p in parts])
    rounds = train(split_by_fold(samples, is_validation), PARAMS).rounds
    model = refit(samples.take(samples.has_positive), PARAMS, rounds)
    return BoosterRanker(DESTINATION, model.text)


def moment(orders: Orders, share: float) -> float:
    """The time of this quantile of the orders, unix seconds."""
    return float(np.quantile(orders.at, share))


def between(orders: Orders, first: float, last: float) -> Ids:
    """Orders later than the first quantile of time, up to the last."""
    after = orders.at > moment(orders, first)
    return np.flatnonzero(after & (orders.at <= moment(orders, last)))


def asked(orders: Orders, cases: Ids, frozen_at: float | None) -> Queries:
    """Orders as questions; what was ordered up to `frozen_at` is known, or strictly earlier."""
    at = orders.at[cases]
    known_at = at if frozen_at is None else np.full(at.size, int(np.floor(frozen_at)) + 1)
    return Queries(orders.user[cases], at, np.minimum(known_at, at))


def destination_samples(outbound: Outbound, queries: Queries, truth: Ids) -> Samples:
    """Candidates of each query, and which of them was ordered."""
    orders = outbound.orders
    items = candidates(orders, queries, CANDIDATES)
    q, c = items.shape
    of_query = dict(traveller_columns(orders, queries))
    of_query |= app_columns(outbound.sessions, queries.user, queries.at)
    columns = dict(destination_columns(orders, queries, items))
    columns |= {
        f.name: np.repeat(of_query[f.name], c) for f in DESTINATION.context if f.name in of_query
    }
    return samples_of(
        DESTINATION,
        assemble(DESTINATION, columns, q * c),
        np.arange(0, q * c + 1, c),
        items.ravel(),
        np.where(items == truth[:, None], PAID, 0).astype(np.int32).ravel(),
        users=queries.user,
        days=queries.at // 86_400,
    )


def baselines(orders: Orders, queries: Queries) -> dict[str, F64]:
    """Scores of all destinations by name, (q, items) each."""
    q, count = queries.user.size, orders.country.size - 1
    items = np.tile(np.arange(1, count + 1), q)
    when, user = np.repeat(queries.known_at, count), np.repeat(queries.user, count)
    counts = orders.by_item.count_before(items, when).reshape(q, count)
    everyone = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1.0)
    last = orders.by_user_item.last_before(pair_keys(user, items), when).reshape(q, count)
    home = orders.home[user]
    at_home = orders.by_home_item.count_before(pair_keys(home, items), when).reshape(q, count)
    is_known: Bools = np.isfinite(last)
    return {
        "global popularity": everyone,
        "own history, then popularity": np.where(is_known, np.nan_to_num(last), everyone),
        # No declared home: everyone's. Popularity breaks the ties of small provinces.
        "by province": np.where((home > 0).reshape(q, count), at_home, 0.0) + everyone,
    }


def hits_of_scores(scores: F64, truth: Ids) -> F64:
    """1 where the ordered destination is among the first k, (q, cutoffs); ties by lower id."""
    own = np.take_along_axis(scores, truth[:, None] - 1, axis=1)
    ids_before = np.arange(1, scores.shape[1] + 1)[None, :] < truth[:, None]
    place = (scores > own).sum(axis=1) + ((scores == own) & ids_before).sum(axis=1)
    hits: F64 = (place[:, None] < np.array(CUTOFFS)).astype(np.float64)
    return hits


def hits_of(samples: Samples, scores: F64) -> F64:
    """The same for ranked candidates; 0 where the destination is not among them."""
    order = metrics.ranked(scores, samples.items, samples.offsets)
    gains = samples.gains
    found = [metrics.recall(gains, order, samples.offsets, k) for k in CUTOFFS]
    return np.nan_to_num(np.stack(found, axis=1))
