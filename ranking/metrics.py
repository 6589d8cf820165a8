"""How well a ranking orders what its requests gained: one formula and one source each.

Rows of a request are contiguous; `offsets`, shape (q + 1,), says where request r begins and ends:
rows offsets[r]:offsets[r + 1], at least one. Per-request metrics have shape (q,) and are NaN where
they are undefined, so that every mean says over what it is taken. A positive is a gain above 0.
"""

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import F32, F64, Bools, Ids


def check_offsets(offsets: Ids, rows: int) -> None:
    """Raises ContractError unless the offsets cut `rows` rows into non-empty requests."""
    if offsets.size == 0 or offsets[0] != 0 or offsets[-1] != rows or (np.diff(offsets) < 1).any():
        raise ContractError(
            f"offsets must rise from 0 to the number of rows, {rows}, with at least one row a "
            f"request; found {offsets[:5].tolist()}..{offsets[-1:].tolist()}"
        )


def request_of_rows(offsets: Ids) -> Ids:
    """The request of each row, shape (n,)."""
    return np.repeat(np.arange(offsets.size - 1), np.diff(offsets))


def places(offsets: Ids) -> Ids:
    """1-based place of each row in its request, shape (n,)."""
    return np.arange(offsets[-1]) - np.repeat(offsets[:-1], np.diff(offsets)) + 1


def ranked(scores: F64 | F32, items: Ids, offsets: Ids) -> Ids:
    """Rows with each request's best first, shape (n,); ties go to the lower item id.

    Scores are finite or they lose: NaN and -inf come last.
    """
    losing = np.where(np.isnan(scores), -np.inf, scores)
    return np.lexsort((items, -losing, request_of_rows(offsets)))


def ndcg(gains: F64, order: Ids, offsets: Ids, k: int) -> F64:
    """Normalised discounted cumulative gain of the first k places, (q,), 0..1; NaN without gain.

    DCG = sum over places p <= k of gain / log2(1 + p), divided by that of the best order.
    Järvelin & Kekäläinen 2002, with the logarithm of Burges et al. 2005.
    """
    best = np.lexsort((-gains, request_of_rows(offsets)))
    discount = np.where(places(offsets) <= k, 1.0 / np.log2(1.0 + places(offsets)), 0.0)
    reached = np.add.reduceat(gains[order] * discount, offsets[:-1])
    ideal = np.add.reduceat(gains[best] * discount, offsets[:-1])
    return _share(reached, ideal)


def reciprocal_rank(gains: F64, order: Ids, offsets: Ids) -> F64:
    """1 / place of the first positive, (q,), 0..1; NaN without a positive. Voorhees 1999."""
    worst = float(offsets[-1]) + 1.0
    first = np.minimum.reduceat(
        np.where(gains[order] > 0, places(offsets).astype(np.float64), worst), offsets[:-1]
    )
    return np.where(first < worst, 1.0 / first, np.nan)


def recall(gains: F64, order: Ids, offsets: Ids, k: int) -> F64:
    """Share of a request's positives that stand in the first k places, (q,); NaN without any."""
    hits = (gains[order] > 0).astype(np.float64)
    reached = np.add.reduceat(np.where(places(offsets) <= k, hits, 0.0), offsets[:-1])
    return _share(reached, np.add.reduceat(hits, offsets[:-1]))


def request_auc(gains: F64, scores: F64 | F32, offsets: Ids) -> F64:
    """AUC within each request, (q,), 0..1, a tie counting half; NaN unless both kinds are there.

    (sum of the positives' mid-ranks - P (P + 1) / 2) / (P N): Mann & Whitney 1947, Hanley &
    McNeil 1982.
    """
    request = request_of_rows(offsets)
    order = np.lexsort((scores, request))
    same = (np.diff(scores[order]) == 0) & (np.diff(request) == 0)
    midrank = _midranks(same, places(offsets).astype(np.float64))
    positive = (gains[order] > 0).astype(np.float64)
    positives = np.add.reduceat(positive, offsets[:-1])
    negatives = np.diff(offsets) - positives
    above = np.add.reduceat(positive * midrank, offsets[:-1]) - positives * (positives + 1) / 2
    return _share(above, positives * negatives)


class PooledAuc:
    """AUC over all rows together, sorted once and then answered for any weights of the users.

    P(a random positive scores above a random negative) + P(tie) / 2, each row counting as often as
    its user: the weighted Mann-Whitney statistic. Scores of a ranker need not compare between
    requests; read it beside `request_auc`, which only compares within.
    """

    def __init__(self, positive: Bools, scores: F64 | F32, users: Ids) -> None:
        """All of shape (n,); `users` are codes 0..u-1."""
        order = np.argsort(scores, kind="stable")
        lost = order[~positive[order]]
        self._positive_users, self._negative_users = users[positive], users[lost]
        negatives = scores[lost]
        self._below = np.searchsorted(negatives, scores[positive], side="left")
        self._not_above = np.searchsorted(negatives, scores[positive], side="right")

    def of(self, weights: F64) -> float:
        """The AUC under these weights of the users, shape (u,); NaN without both kinds."""
        negatives = np.r_[0.0, np.cumsum(weights[self._negative_users])]
        positives = weights[self._positive_users]
        pairs = positives.sum() * negatives[-1]
        won = positives * (negatives[self._below] + negatives[self._not_above]) / 2
        return float(won.sum() / pairs) if pairs > 0 else float("nan")


def shown_first(order: Ids, offsets: Ids, k: int) -> Ids:
    """Rows that stand in the first k places of their request: of `order`, (n,), the best first
    within each, (m,)."""
    return order[places(offsets) <= k]


def coverage(shown: Ids, candidates: Ids) -> float:
    """Different items shown / different items that could have been; NaN when nothing could.

    Catalogue coverage: Ge, Delgado-Battenfeld & Jannach 2010.
    """
    possible = np.unique(candidates).size
    return np.unique(shown).size / possible if possible else float("nan")


def coverage_se(shown: Ids, users: Ids, candidates: Ids) -> float:
    """Standard error of `coverage` over users, by the jackknife: (m,), (m,), (n,) -> a number.

    A bootstrap shows fewer different users than there are and so always covers too little; leaving
    out one user takes away exactly the items that only this user was shown, which gives the
    first-order jackknife of a number of kinds in closed form: Heltshe & Forrester 1983.
    """
    user_count = np.unique(users).size
    if user_count < 2:
        return float("nan")
    pairs = np.unique(np.stack((shown, users)), axis=1)
    _, start, viewers = np.unique(pairs[0], return_index=True, return_counts=True)
    only_user = pairs[1][start[viewers == 1]]
    lost = np.unique(only_user, return_counts=True)[1].astype(np.float64)
    mean = lost.sum() / user_count
    squares = ((lost - mean) ** 2).sum() + (user_count - lost.size) * mean**2
    return float(np.sqrt(squares * (user_count - 1) / user_count) / np.unique(candidates).size)


def _midranks(same_as_next: NDArray[np.bool_], rank: F64) -> F64:
    """The mean rank of each run of ties, (n - 1,) and (n,) -> (n,)."""
    start = np.flatnonzero(np.r_[True, ~same_as_next])
    length = np.diff(np.r_[start, rank.size])
    return np.repeat(np.add.reduceat(rank, start) / length, length)


def _share(part: F64, whole: F64) -> F64:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), np.nan)
