"""Where a traveller goes next, from orders that were known: counters of (query, destination) pairs.

A query is asked `at` a time by somebody of whom, and of everybody else, orders strictly earlier
than `known_at` are known: the two agree for a server that keeps up; a model that is served from a
profile frozen weeks ago has an earlier `known_at`. Nothing here sees an order at or after it.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from features.counters import Ledger, ledger, pair_keys
from features.schema import F64, Bools, Columns, Ids

DAY_S: Final = 86_400
FAST_DAYS, SLOW_DAYS = 7.0, 45.0  # half-lives: what is in fashion, and what is in season
LAST_ORDERS: Final = 8  # of a user, looked at for what follows upon what
MEMORY: Final = 3  # destinations among them
HOME_WEIGHT: Final = 30.0  # orders: how far a province is pulled toward everybody
FOLLOW_WEIGHT: Final = 10.0  # travellers: the same for what follows upon a destination


@dataclass(frozen=True)
class Orders:
    """n orders with a destination, in any order, shape (n,); and what is true of each destination
    and user, by id (index 0 is unused)."""

    user: Ids
    item: Ids
    at: Ids  # unix seconds
    country: Ids  # (items + 1,) codes
    continent: Ids  # (items + 1,)
    home: Ids  # (users + 1,) city ids, 0 unknown

    @cached_property
    def sorted(self) -> tuple[Ids, Ids, Ids]:
        """(user, at, item) in the order of user and time."""
        order = np.lexsort((self.item, self.at, self.user))
        return self.user[order], self.at[order], self.item[order]

    @cached_property
    def everyone(self) -> Ledger:
        return ledger(np.zeros(self.item.size, dtype=np.int64), self.at)

    @cached_property
    def by_item(self) -> Ledger:
        return ledger(self.item, self.at)

    @cached_property
    def by_home(self) -> Ledger:
        return ledger(self.home[self.user], self.at)

    @cached_property
    def by_home_item(self) -> Ledger:
        return ledger(pair_keys(self.home[self.user], self.item), self.at)

    @cached_property
    def by_user(self) -> Ledger:
        return ledger(self.user, self.at)

    @cached_property
    def by_user_item(self) -> Ledger:
        return ledger(pair_keys(self.user, self.item), self.at)

    @cached_property
    def by_user_country(self) -> Ledger:
        return ledger(pair_keys(self.user, self.country[self.item]), self.at)

    @cached_property
    def by_user_continent(self) -> Ledger:
        return ledger(pair_keys(self.user, self.continent[self.item]), self.at)

    @cached_property
    def first_orders(self) -> tuple[Ids, Ids, Ids]:
        """(user, at, item) of each user's first order of each destination, by user and time."""
        user, at, item = self.sorted
        _, first = np.unique(np.stack([user, item]), axis=1, return_index=True)
        kept = np.sort(first)
        return user[kept], at[kept], item[kept]

    @cached_property
    def follows(self) -> tuple[Ledger, Ledger]:
        """(pairs, firsts): how often a destination was new to a traveller of another before, at the
        time of the second; and how often each was new to anybody."""
        user, at, item = self.first_orders
        pairs, times = [], []
        for back in range(1, LAST_ORDERS + 1):
            same = user[back:] == user[:-back]
            pairs.append(pair_keys(item[:-back][same], item[back:][same]))
            times.append(at[back:][same])
        return ledger(np.concatenate(pairs), np.concatenate(times)), ledger(item, at)


@dataclass(frozen=True, slots=True)
class Queries:
    """q questions, shape (q,) each."""

    user: Ids
    at: Ids  # unix seconds
    known_at: Ids  # orders strictly earlier are known; at most `at`


def popularity(orders: Orders, known_at: Ids, half_life_days: float) -> F64:
    """Decayed share of orders of every destination at the known time of each query, (q, items)."""
    items = np.arange(1, orders.country.size, dtype=np.int64)
    moments, back = np.unique(known_at, return_inverse=True)
    keys, when = np.tile(items, moments.size), np.repeat(moments, items.size)
    half_life = half_life_days * DAY_S
    counts = orders.by_item.decayed_before(keys, when, half_life).reshape(moments.size, -1)
    share: F64 = (counts / np.maximum(counts.sum(axis=1, keepdims=True), 1e-12))[back]
    return share


def last_destinations(orders: Orders, queries: Queries) -> Ids:
    """The latest different destinations of each query's user, newest first, (q, MEMORY); 0: none.

    Looked for among the last LAST_ORDERS known orders.
    """
    user, at, item = orders.sorted
    _, moment = np.unique(np.concatenate([at, queries.known_at]), return_inverse=True)
    span = int(moment.max(initial=0)) + 1
    place = user * span + moment[: at.size]
    end = np.searchsorted(place, queries.user * span + moment[at.size :], side="left")
    start = np.searchsorted(user, queries.user, side="left")
    found = np.zeros((queries.user.size, MEMORY), dtype=np.int64)
    filled = np.zeros(queries.user.size, dtype=np.int64)
    for back in range(1, LAST_ORDERS + 1):
        has = end - back >= start
        one = np.where(has, item[np.maximum(end - back, 0)] if item.size else 0, 0)
        is_new: Bools = has & (filled < MEMORY) & ~(found == one[:, None]).any(axis=1)
        rows = np.flatnonzero(is_new)
        found[rows, filled[rows]] = one[rows]
        filled[rows] += 1
    return found


def candidates(orders: Orders, queries: Queries, count: int) -> Ids:
    """The `count` destinations worth ranking for each query, ids ascending, (q, count).

    The user's own last ones, then the most ordered of the season; with fewer than `count` known,
    all of them.
    """
    share = popularity(orders, queries.known_at, SLOW_DAYS)
    own = last_destinations(orders, queries)
    rows, place = np.nonzero(own)
    share[rows, own[rows, place] - 1] += 2.0  # above any share
    count = min(count, share.shape[1])
    best = np.argsort(-share, axis=1, kind="stable")[:, :count]
    return np.sort(best, axis=1) + 1


def destination_columns(orders: Orders, queries: Queries, items: Ids) -> Columns:
    """Context of (query, destination) rows: items (q, c), outputs (q * c,)."""
    count = items.shape[1]
    user, home = queries.user, orders.home[queries.user]
    flat, when = items.ravel(), np.repeat(queries.known_at, count)
    who, province = np.repeat(user, count), np.repeat(home, count)
    row = np.repeat(np.arange(user.size), count)
    fast = popularity(orders, queries.known_at, FAST_DAYS)[row, flat - 1]
    slow = popularity(orders, queries.known_at, SLOW_DAYS)[row, flat - 1]
    everyone = orders.everyone.count_before(np.zeros_like(when), when)
    share = orders.by_item.count_before(flat, when) / np.maximum(everyone, 1.0)
    at_home = orders.by_home_item.count_before(pair_keys(province, flat), when)
    of_home = orders.by_home.count_before(province, when)
    country, continent = orders.country[flat], orders.continent[flat]
    mine = orders.by_user_item.span_before(pair_keys(who, flat), when)
    of_country = orders.by_user_country.span_before(pair_keys(who, country), when)
    last = orders.by_user_item.last_in(*mine)
    last_country = orders.by_user_country.last_in(*of_country)
    followed = _follow(orders, queries, items)
    asked = np.repeat(queries.at, count)
    return {
        "item_order_share": share,
        "item_order_share_fast": fast,
        "item_order_share_slow": slow,
        "item_home_order_share": (at_home + HOME_WEIGHT * share) / (of_home + HOME_WEIGHT),
        "own_orders_item": orders.by_user_item.count_in(*mine),
        "own_orders_country": orders.by_user_country.count_in(*of_country),
        "own_orders_continent": orders.by_user_continent.count_before(
            pair_keys(who, continent), when
        ),
        "own_days_since_item": (asked - last) / DAY_S,
        "own_days_since_country": (asked - last_country) / DAY_S,
        "follows_last": followed[:, :, 0].ravel(),
        "follows_any": followed.max(axis=2).ravel(),
        "item_continent": continent.astype(np.float64),
    }


def traveller_columns(orders: Orders, queries: Queries) -> Columns:
    """Context of queries, (q,) each: how much is known of the user's orders, and how old it is."""
    last = orders.by_user.last_before(queries.user, queries.known_at)
    of_last = last_destinations(orders, queries)
    return {
        "own_orders": orders.by_user.count_before(queries.user, queries.known_at),
        "own_days_since_order": (queries.at - last) / DAY_S,
        "own_destinations": (of_last > 0).sum(axis=1).astype(np.float64),
        "days_since_known": (queries.at - queries.known_at) / DAY_S,
        "home_city": np.where(orders.home[queries.user] > 0, orders.home[queries.user], np.nan),
    }


def _follow(orders: Orders, queries: Queries, items: Ids) -> F64:
    """How often each destination followed upon each of the user's last ones, (q, c, MEMORY), 0..1;
    0 where there is no such one."""
    pairs, firsts = orders.follows
    before = last_destinations(orders, queries)
    found = np.zeros((*items.shape, MEMORY))
    for k in range(MEMORY):
        rows = np.flatnonzero(before[:, k])
        if rows.size == 0:
            continue
        when = np.repeat(queries.known_at[rows], items.shape[1])
        one = np.repeat(before[rows, k], items.shape[1])
        together = pairs.count_before(pair_keys(one, items[rows].ravel()), when)
        alone = firsts.count_before(one, when)
        found[rows, :, k] = (together / (alone + FOLLOW_WEIGHT)).reshape(rows.size, -1)
    return found
