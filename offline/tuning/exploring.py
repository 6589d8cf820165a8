"""What exploration costs a page: its last places hold less that is wanted than they could.

A place that explores gives `rate` of its pages to one of the next `pool` items, all alike, and
`fresh_rate` to a fresh one (`serving/stages/explore.py`). What that costs is told by replay: how
often each of these was wanted. Pages are in the order of recall; a ranker's would lose more, as its
last places are better, and the next ones too.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, Ids
from offline.tuning.cases import Ranked
from offline.tuning.pages import Page
from offline.tuning.quotas import in_order

FRESH: Final = "fresh"


@dataclass(frozen=True, slots=True)
class Explored:
    """Items wanted per page of each request that wanted anything, (q,) each."""

    page: F64  # on the whole page, if nothing explores
    last: F64  # on one of its last places
    following: F64  # on the place of one of the next
    fresh: F64  # of a fresh one; NaN where there is none
    users: Ids
    places: int  # of a page that explore

    def cost(self, rate: float, fresh_rate: float) -> F64:
        """Items wanted that a page loses, (q,)."""
        new = np.where(np.isnan(self.fresh), self.last, self.fresh)
        lost: F64 = self.places * (
            rate * (self.last - self.following) + fresh_rate * (self.last - new)
        )
        return lost


def explored(ranked: Ranked, page: Page) -> Explored:
    """What the places of a page and of those behind it held."""
    order, place = in_order(ranked, page.quotas)
    request, wanted = ranked.request[order], ranked.wanted[order].astype(np.float64)
    q, first = ranked.users.size, page.size - page.places
    is_fresh = np.zeros(order.size, dtype=bool)
    if FRESH in ranked.names:
        is_fresh = ranked.ranks[order, ranked.names.index(FRESH)] <= page.quotas[FRESH]

    def mean_of(rows: np.ndarray, empty: float) -> F64:
        total = np.bincount(request[rows], wanted[rows], q)
        count = np.bincount(request[rows], minlength=q)
        return np.where(count > 0, total / np.maximum(count, 1), empty)

    has = ranked.wanted_of > 0
    behind = place >= page.size
    is_next = behind & (place < page.size + page.pool) & ~is_fresh
    return Explored(
        page=np.bincount(request, wanted * (place < page.size), q)[has].astype(np.float64),
        last=mean_of((place >= first) & (place < page.size), 0.0)[has],
        following=mean_of(is_next, 0.0)[has],
        fresh=mean_of(behind & is_fresh, np.nan)[has],
        users=ranked.users[has],
        places=page.places,
    )
