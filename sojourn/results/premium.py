"""Whether a user's next order is premium, from orders, reviews and app sessions before it."""

from typing import Final

import numpy as np

from features.app_actions import app_columns
from features.catalog.sets import PREMIUM
from features.counters import ledger
from features.destinations import DAY_S, Queries, traveller_columns
from features.matrix import assemble
from features.schema import F64, Bools, Columns, Ids
from ranking import metrics
from ranking.bootstrap import statistic_estimate
from ranking.dataset import Samples, Split, samples_of
from ranking.labels import PAID
from ranking.records import OURS, OVERALL, Record
from ranking.score import BoosterRanker
from ranking.train import Objective, TrainParams, train
from sojourn.results.outbound import Outbound

PROTOCOL: Final = "next order premium, 5 folds of users"
FOLDS: Final = 5
FOLD_SEED: Final = 0
STOPPING_SHARE: Final = 0.1  # of a fold's training users: they say when to stop
PARAMS: Final = TrainParams(
    objective=Objective.BINARY,
    rounds=250,
    leaves=15,
    learning_rate=0.06,
    least_rows_in_leaf=50,
    features_per_tree=0.4,
    l2=5.0,
    threads=1,
)


def premium_records(outbound: Outbound) -> list[Record]:
    """AUC over the users whose next order is known, each told by a model of the other folds."""
    users = np.flatnonzero(np.isfinite(outbound.labels))
    users = users[users > 0]
    label = outbound.labels[users] > 0
    samples = premium_samples(outbound, users)
    rng = np.random.default_rng(FOLD_SEED)
    fold = rng.integers(0, FOLDS, users.size)
    stops = rng.random(users.size) < STOPPING_SHARE
    score = np.zeros(users.size)
    for n in range(FOLDS):
        learnt = fold != n
        split = Split(samples.take(learnt & ~stops), samples.take(learnt & stops), 0, 0)
        ranker = BoosterRanker(PREMIUM, train(split, PARAMS).text)
        score[~learnt] = ranker.raw(samples.x[~learnt])
    column = PREMIUM.index("own_premium_orders")
    rivals = {"had a premium order": samples.x[:, column].astype(np.float64), OURS: score}
    return [auc_record(method, label, told, users) for method, told in rivals.items()]


def auc_record(method: str, label: Bools, told: F64, users: Ids) -> Record:
    """AUC with its standard error by bootstrap over users, one case each."""
    auc = metrics.PooledAuc(label, told, np.arange(users.size))
    found = statistic_estimate(auc.of, users.size)
    return Record("higuides", PROTOCOL, OVERALL, "AUC", method, found.value, found.se, users.size)


def premium_samples(outbound: Outbound, users: Ids) -> Samples:
    """One row a user, as of the end of what the set knows."""
    end = int(max(outbound.orders.at.max(), outbound.sessions.end.max(initial=0))) + 1
    at = np.full(users.size, end)
    queries = Queries(users, at, at)
    columns = dict(traveller_columns(outbound.orders, queries))
    columns |= app_columns(outbound.sessions, users, at)
    columns |= _history(outbound, users, at)
    known = {f.name: columns[f.name] for f in PREMIUM.context}
    return samples_of(
        PREMIUM,
        assemble(PREMIUM, known, users.size),
        np.arange(users.size + 1),
        np.ones(users.size, dtype=np.int64),
        np.where(outbound.labels[users] > 0, PAID, 0).astype(np.int32),
        users=users,
    )


def _history(outbound: Outbound, users: Ids, at: Ids) -> Columns:
    """What the past orders and their reviews say of users, (q,) each."""
    orders = outbound.orders
    premium = ledger(orders.user, orders.at, outbound.is_premium)
    is_rated = np.isfinite(outbound.rating)
    rated = ledger(orders.user[is_rated], orders.at[is_rated], outbound.rating[is_rated])
    reviews = ledger(orders.user[is_rated], orders.at[is_rated])
    count = reviews.count_before(users, at)
    pairs = np.unique(np.stack([orders.user, orders.continent[orders.item]]), axis=1)
    size = outbound.labels.size
    first = np.full(size, np.inf)
    np.minimum.at(first, orders.user, orders.at.astype(np.float64))
    last_session = outbound.sessions.by_user.last_before(users, at)
    since = np.where(np.isfinite(last_session), last_session, 0).astype(np.int64)
    counted = orders.by_user
    within = counted.count_before(users, at) - counted.count_before(users, since)
    with np.errstate(invalid="ignore"):
        mean = np.where(count > 0, rated.count_before(users, at) / np.maximum(count, 1), np.nan)
    began = np.where(np.isfinite(first[users]), first[users], np.nan)
    last = np.full(size, -1)
    last[orders.user] = np.arange(orders.user.size)  # orders are in the order of time
    has, at_last = last[users] >= 0, np.maximum(last[users], 0)
    place = orders.item[at_last]
    of_item = np.bincount(orders.item, minlength=orders.country.size)
    share = np.bincount(orders.item, weights=outbound.is_premium) / np.maximum(of_item, 1)
    return {
        "own_last_is_premium": np.where(has, outbound.is_premium[at_last], np.nan),
        "own_last_premium_share": np.where(has, share[place], np.nan),
        "own_last_continent": np.where(has, orders.continent[place], np.nan),
        "own_premium_orders": premium.count_before(users, at),
        "own_days_since_first_order": (at - began) / DAY_S,
        "own_continents": np.bincount(pairs[0], minlength=size)[users].astype(np.float64),
        "own_orders_after_session": within,
        "own_reviews": count,
        "own_rating": mean,
        "gender": outbound.gender[users],
        "age_band": outbound.age[users],
    }
