"""What a candidate would show beside what was shown: arrays, and what estimates need of them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Bools, Ids
from notebooks.ab.offpolicy import Logged

NEITHER: Final = -1


@dataclass(frozen=True, slots=True)
class Preview:
    """n pages, r shown items of them, and o items that the other ranker might put on their places.

    Ranks are 1-based, after the rerankers; an item that they dropped stands behind all others.
    """

    remembered: int  # pages of known users that the bundle has not seen
    other_ways: (
        int  # of the pages taken, left out: two rankers, another one, less than full service
    )
    differing: int  # of the pages taken, left out: they did not come out as they did then
    user_id: Ids  # (n,)
    audience: NDArray[np.str_]  # (n,)
    placement: NDArray[np.str_]  # (n,)
    overlap: F64  # (n,), share of the page's places that the other ranker gives to shown items
    is_same_first: Bools  # (n,)
    correlation: F64  # (n,), of the two rankers' ranks over all candidates, -1..1
    row_page: Ids  # (r,), index into pages
    item_id: Ids  # (r,)
    place: Ids  # (r,), 1-based
    own_rank: Ids  # (r,)
    other_rank: Ids  # (r,)
    propensity: F64  # (r,), as it was shown
    target: F64  # (r,), that the other ranker's page would have it on this place
    team: Ids  # (r,), whose pick on a page of both: 0 own, 1 other, NEITHER
    clicked: F64  # (r,), 0 or 1
    option_row: Ids  # (o,), index into rows: whose place
    option_item: Ids  # (o,)
    option_share: F64  # (o,), sums to 1 over each place
    option_own_rank: Ids  # (o,)
    option_other_rank: Ids  # (o,)

    @property
    def is_explored(self) -> Bools:
        """Rows on places that the server explores: there the logs know of what else could be."""
        return self.propensity < 1.0

    def expectation(self, of_options: F64) -> F64:
        """The mean over what the other ranker might put on each place, (o,) -> (r,)."""
        weights = self.option_share * of_options
        sums = np.bincount(self.option_row, weights=weights, minlength=self.place.size)
        return sums.astype(np.float64)

    def earned(self, rows: Bools) -> tuple[Logged, F64, F64]:
        """For estimates on some rows, (r,) chosen: what was logged, what a model tells of it, and
        what it expects of the other ranker."""
        users = self.user_id[self.row_page]
        x = traits(self.place, self.own_rank, self.other_rank)
        wanted = traits(self.place[self.option_row], self.option_own_rank, self.option_other_rank)
        told = forecast(x, self.clicked, users, x, users)
        options = forecast(x, self.clicked, users, wanted, users[self.option_row])
        logged = Logged(self.clicked[rows], self.propensity[rows], self.target[rows], users[rows])
        return logged, told[rows], self.expectation(options)[rows]


def forecast(x: F64, rewards: F64, users: Ids, wanted: F64, whose: Ids) -> F64:
    """What `wanted`, (o, k), would earn by what others' `x`, (r, k), earned, (o,).

    A least-squares fit on each half of the users tells of the other half: doubly robust estimates
    want a model that has not seen the users that it tells of.
    """
    result = np.zeros(len(wanted))
    for half in (0, 1):
        theta = np.linalg.lstsq(x[users % 2 != half], rewards[users % 2 != half], rcond=None)[0]
        mine = whose % 2 == half
        result[mine] = wanted[mine] @ theta
    return result


def traits(place: Ids, own_rank: Ids, other_rank: Ids) -> F64:
    """What a reward is told from, (n, 7): how likely a place is looked at, what both rankers think
    of the item, and both together. Discounts are those of NDCG."""
    looked, own, other = (1 / np.log2(1.0 + rank) for rank in (place, own_rank, other_rank))
    both = [looked * own, looked * other, own * other]
    found: F64 = np.stack([np.ones(place.size), looked, own, other, *both], axis=1)
    return found
