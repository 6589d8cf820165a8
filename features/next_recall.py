"""Candidates for where next: own history, what follows what, what is liked now, and by whom.

Lists are made once a week from what was strictly earlier, as a daily job would make them; the
user's own items and the trip so far are live. Neighbours are users who go to the same places, rarer
ones telling more: cosine of sqrt(decayed visits) * ln(users / users of the item).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy import sparse

from features.next_item import HOURS, Asked
from features.schema import F64, Ids
from features.visits import DAY_S, NOWHERE, Visits

WEEK_S: Final = 7 * DAY_S
STEPS_FROM_HERE: Final = 30
STEPS_FROM_BEFORE: Final = 10
POPULAR: Final = 30
POPULAR_LATER: Final = 15
LATER_H: Final = 3  # hours ahead of the visit just made
ABOUT_H: Final = 1  # hours ahead of the hour asked about
NEAR: Final = 20
POPULAR_HALF_LIFE_D: Final = 14.0
NEAR_HALF_LIFE_D: Final = 45.0


@dataclass(frozen=True, slots=True)
class Found:
    """Candidates of q queries, n in all; a query's are contiguous and ascending."""

    offsets: Ids  # (q + 1,)
    items: Ids  # (n,)
    near: F64  # (n,), how much similar users went to them, 0 and up


def find_next(visits: Visits, asked: Asked) -> Found:
    """Candidates of each query, n in all."""
    week = np.minimum(visits.at[asked.visits], asked.known_until) // WEEK_S
    if asked.visits.size == 0:
        nothing = np.zeros(0, dtype=np.int64)
        return Found(np.zeros(1, dtype=np.int64), nothing, np.zeros(0))
    rows, items, near = [], [], []
    for one in np.unique(week):
        here = np.flatnonzero(week == one)
        known = int(np.searchsorted(visits.at, one * WEEK_S))
        pairs, scores = _of_a_week(
            visits, asked.visits[here], asked.hours[here], known, int(one * WEEK_S)
        )
        query, item = np.divmod(pairs, visits.item_count)
        rows.append(here[query])
        items.append(item)
        near.append(scores)
    row, item, score = (np.concatenate(part) for part in (rows, items, near))
    order = np.lexsort((item, row))
    sizes = np.bincount(row, minlength=asked.visits.size)
    return Found(np.r_[0, np.cumsum(sizes)].astype(np.int64), item[order], score[order])


def _of_a_week(visits: Visits, here: Ids, hours: Ids, known: int, now: int) -> tuple[Ids, F64]:
    """Pairs query * item_count + item of one week's queries, ascending, and nearness of each."""
    place = np.arange(here.size)
    before = visits.previous[here]
    second = np.flatnonzero(before != NOWHERE)
    ahead = _steps(visits, known)
    parts = [
        _own(visits, here),
        _followers(ahead, visits.items[here], place, STEPS_FROM_HERE),
        _followers(ahead, visits.items[before[second]], second, STEPS_FROM_BEFORE),
        _popular(visits, here, known, now),
        _popular_at(visits, visits.hours[here], LATER_H, known, now),
        _popular_at(visits, hours, ABOUT_H, known, now),
    ]
    users, user = np.unique(visits.users[here], return_inverse=True)
    near = neighbours_taste(visits, users, known, now)
    best = np.argsort(-near, axis=1, kind="stable")[:, :NEAR][user]
    query, nth = np.nonzero(near[user[:, None], best] > 0)
    parts.append((query, best[query, nth]))
    pairs = np.unique(np.concatenate([q * visits.item_count + i for q, i in parts]))
    query, item = np.divmod(pairs, visits.item_count)
    return pairs, near[user[query], item].astype(np.float64)


def neighbours_taste(visits: Visits, users: Ids, known: int, now: int) -> F64:
    """How much similar users went to each item in the first `known` visits, (users, items)."""
    shape = (int(visits.users.max(initial=-1)) + 1, visits.item_count)
    weight = _decayed(visits, known, now, NEAR_HALF_LIFE_D)
    seen = sparse.csr_matrix((weight, (visits.users[:known], visits.items[:known])), shape=shape)
    seen.sum_duplicates()
    seen.data = np.sqrt(seen.data)
    fans = np.bincount(seen.indices, minlength=shape[1])
    known_users = np.count_nonzero(np.diff(seen.indptr))  # not those who come later
    rarity = np.log((known_users + 1) / np.maximum(fans, 1))
    told = seen @ sparse.diags_array(rarity)
    length = np.sqrt(np.asarray(told.multiply(told).sum(axis=1)).reshape(-1))
    scale = sparse.diags_array(np.where(length > 0, 1 / np.maximum(length, 1e-12), 0.0))
    told = scale @ told
    alike = (told[users] @ told.T).toarray()
    alike[np.arange(users.size), users] = 0.0
    found: F64 = alike @ (scale @ seen)
    return found


def _own(visits: Visits, here: Ids) -> tuple[Ids, Ids]:
    """Whatever a query's user went to so far, the visit just made included."""
    order = np.argsort(visits.users, kind="stable")
    start = np.searchsorted(visits.users[order], visits.users[here])
    return _spans(np.arange(here.size), start, visits.user_positions[here] + 1, visits.items[order])


def _steps(visits: Visits, known: int) -> tuple[Ids, Ids]:
    """Steps by their first item, and the items that follow, commonest first."""
    steps = visits.steps
    kept = steps.after < known
    first, second = visits.items[steps.before[kept]], visits.items[steps.after[kept]]
    pairs, count = np.unique(first * visits.item_count + second, return_counts=True)
    first, second = np.divmod(pairs, visits.item_count)
    popular = np.bincount(visits.items[:known], minlength=visits.item_count)
    order = np.lexsort((second, -popular[second], -count, first))
    return first[order], second[order]


def _followers(ahead: tuple[Ids, Ids], items: Ids, place: Ids, most: int) -> tuple[Ids, Ids]:
    first, second = ahead
    start = np.searchsorted(first, items)
    count = np.minimum(np.searchsorted(first, items, side="right") - start, most)
    return _spans(place, start, count, second)


def _popular(visits: Visits, here: Ids, known: int, now: int) -> tuple[Ids, Ids]:
    weight = _decayed(visits, known, now, POPULAR_HALF_LIFE_D)
    best = _best(visits, visits.items[:known], weight, POPULAR)
    return np.repeat(np.arange(here.size), best.size), np.tile(best, here.size)


def _popular_at(visits: Visits, hours: Ids, length_h: int, known: int, now: int) -> tuple[Ids, Ids]:
    """Of each query's hour and the `length_h` hours after it."""
    weight = _decayed(visits, known, now, NEAR_HALF_LIFE_D)
    rows, items = [], []
    for hour in np.unique(hours):
        near = (visits.hours[:known] - hour) % HOURS <= length_h
        best = _best(visits, visits.items[:known][near], weight[near], POPULAR_LATER)
        asking = np.flatnonzero(hours == hour)
        rows.append(np.repeat(asking, best.size))
        items.append(np.tile(best, asking.size))
    return np.concatenate(rows), np.concatenate(items)


def _best(visits: Visits, items: Ids, weight: F64, most: int) -> Ids:
    total = np.bincount(items, weights=weight, minlength=visits.item_count)
    best = np.argsort(-total, kind="stable")[:most]
    return best[total[best] > 0]


def _decayed(visits: Visits, known: int, now: int, half_life_days: float) -> F64:
    weight: F64 = np.exp2(-(now - visits.at[:known]) / (half_life_days * DAY_S))
    return weight


def _spans(place: Ids, start: Ids, count: Ids, values: Ids) -> tuple[Ids, Ids]:
    """Rows and values of values[start:start + count] for each place."""
    nth = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return np.repeat(place, count), values[np.repeat(start, count) + nth]
