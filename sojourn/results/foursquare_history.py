"""Check-ins as arrays, and what was known of users and items at a moment."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import pandas as pd
from scipy import sparse

from features.schema import F64, Bools, Ids

SECONDS_PER_DAY: Final = 86_400
NOBODY: Final = 0  # the home of whom nothing is known


@dataclass(frozen=True, slots=True)
class History:
    """n visits in the order of users and time; users and items are codes from 0."""

    user: Ids  # (n,)
    item: Ids  # (n,)
    at_s: Ids  # (n,), unix seconds
    hour: Ids  # (n,), 0..23 by the sun
    is_rest: Bools  # (n,): a weekend or holiday
    month: Ids  # (n,), 1..12
    user_ids: Ids  # (u,)
    item_ids: Ids  # (i,)
    city: Ids  # (i,): of the item
    lat: F64  # (i,)
    lon: F64  # (i,)


def history_of(visits: pd.DataFrame) -> History:
    """Of visits by (user_id, nth): user_id, item_id, city, at, lat, lon, solar_hour, day_type."""
    user_ids, user = np.unique(visits["user_id"].to_numpy(), return_inverse=True)
    item_ids, first, item = np.unique(
        visits["item_id"].to_numpy(), return_index=True, return_inverse=True
    )
    at = visits["at"].astype("datetime64[s]")
    return History(
        user=user.astype(np.int64),
        item=item.astype(np.int64),
        at_s=at.to_numpy().astype(np.int64),
        hour=visits["solar_hour"].to_numpy(np.int64),
        is_rest=(visits["day_type"] != "workday").to_numpy(),
        month=at.dt.month.to_numpy().astype(np.int64),
        user_ids=user_ids,
        item_ids=item_ids,
        city=visits["city"].to_numpy(np.int64)[first],
        lat=visits["lat"].to_numpy(np.float64)[first],
        lon=visits["lon"].to_numpy(np.float64)[first],
    )


@dataclass(frozen=True)
class Known:
    """A history as known at a moment: the visits up to it, and nothing later."""

    history: History
    moment_s: int

    @cached_property
    def rows(self) -> Ids:
        return np.flatnonzero(self.history.at_s <= self.moment_s)

    @cached_property
    def user(self) -> Ids:
        return self.history.user[self.rows]

    @cached_property
    def item(self) -> Ids:
        return self.history.item[self.rows]

    @cached_property
    def age_days(self) -> F64:
        age: F64 = (self.moment_s - self.history.at_s[self.rows]) / SECONDS_PER_DAY
        return age

    @cached_property
    def times(self) -> sparse.csr_matrix:
        """Visits by user and item, (u, i)."""
        return self.by_user_and_item(np.ones(self.rows.size))

    @cached_property
    def met(self) -> sparse.csr_matrix:
        """1 where the user has been to the item, (u, i)."""
        found = self.times.copy()
        found.data[:] = 1.0
        return found

    @cached_property
    def home(self) -> Ids:
        """The city of most visits, of several the one visited first; NOBODY: none, (u,)."""
        visits = pd.DataFrame({"user": self.user, "city": self.history.city[self.item]})
        visits["nth"] = np.arange(len(visits))
        counted = visits.groupby(["user", "city"], as_index=False).agg(
            n=("nth", "size"), first=("nth", "min")
        )
        best = counted.sort_values(["user", "n", "first"], ascending=[True, False, True])
        best = best.drop_duplicates("user")
        home = np.full(self.history.user_ids.size, NOBODY, dtype=np.int64)
        home[best["user"].to_numpy()] = best["city"].to_numpy()
        return home

    def votes(self, half_life_days: float) -> sparse.csr_matrix:
        """min(1, sum of 2^(-age / half_life)) by user and item, (u, i): `offline.recall.hot`."""
        found = self.by_user_and_item(np.exp2(-self.age_days / half_life_days))
        found.data = np.minimum(found.data, 1.0)
        return found

    def by_user_and_item(self, weights: F64, rows: Bools | None = None) -> sparse.csr_matrix:
        """Sums of weights, (u, i)."""
        user, item = self.user, self.item
        if rows is not None:
            user, item, weights = user[rows], item[rows], weights[rows]
        shape = (self.history.user_ids.size, self.history.item_ids.size)
        found = sparse.csr_matrix((weights, (user, item)), shape=shape)
        found.sum_duplicates()
        return found

    def of_items(self, weights: F64 | None = None) -> F64:
        """Sums of weights (1 each unless given) by item, (i,)."""
        counted: F64 = np.bincount(
            self.item, weights=weights, minlength=self.history.item_ids.size
        ).astype(np.float64)
        return counted


def new_pairs_until(known: Known, until_s: int) -> tuple[Ids, Ids]:
    """(users, items) met for the first time after the moment and up to `until_s`; users with a
    home alone."""
    history = known.history
    window = np.flatnonzero((history.at_s > known.moment_s) & (history.at_s <= until_s))
    items = history.item_ids.size
    pairs = np.unique(history.user[window] * items + history.item[window])
    user, item = pairs // items, pairs % items
    is_new = np.asarray(known.met[user, item]).ravel() == 0
    kept = is_new & (known.home[user] != NOBODY)
    return user[kept], item[kept]
