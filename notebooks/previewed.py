"""What a candidate would show beside what was shown: arrays, and what estimates need of them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Bools, Ids
from notebooks.ab.offpolicy import Logged

NEITHER: Final = -1
LIKELY: Final = 0.5  # more likely than not


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
    option_possible: Bools  # (o,), that the server might have shown it there as well
    option_other_rank: Ids  # (o,)

    @property
    def is_explored(self) -> Bools:
        """Rows on places that the server explores: there the logs know of what else could be."""
        return self.propensity < 1.0

    @property
    def possible(self) -> F64:
        """The probability of what the other ranker might show that was possible then, (r,)."""
        return self.expectation(self.option_possible.astype(np.float64))

    @property
    def is_told(self) -> Bools:
        """Rows on explored places where the other ranker's likely choice was possible: the logs
        tell of these, and of no others."""
        return self.is_explored & (self.possible >= LIKELY)

    def expectation(self, of_options: F64) -> F64:
        """The sum over what the other ranker might put on each place, (o,) -> (r,), weighed by how
        likely it is."""
        weights = self.option_share * of_options
        sums = np.bincount(self.option_row, weights=weights, minlength=self.place.size)
        return sums.astype(np.float64)

    def earned(self, among: Bools) -> tuple[Logged, F64, F64]:
        """For estimates on those rows of `among`, (r,), that the logs tell of: what was logged,
        what a model tells of it, and what it expects of the other ranker.

        The other ranker is held to what was possible on each place: of the rest, which is less than
        1 - LIKELY, nothing can be known. Which rows these are does not depend on what was clicked.
        """
        rows, users = among & self.is_told, self.user_id[self.row_page]
        told, options = self._forecasts()
        possible = self.possible
        mean = self.expectation(options * self.option_possible)
        logged = Logged(
            self.clicked[rows],
            self.propensity[rows],
            self.target[rows] / possible[rows],
            users[rows],
        )
        return logged, told[rows], mean[rows] / possible[rows]

    def whole(self) -> tuple[Logged, F64, F64]:
        """The same for all rows and everything that the other ranker might show: where that was not
        possible, the model's word stands alone."""
        told, options = self._forecasts()
        users = self.user_id[self.row_page]
        logged = Logged(self.clicked, self.propensity, self.target, users)
        return logged, told, self.expectation(options)

    def _forecasts(self) -> tuple[F64, F64]:
        """Of what was shown, (r,), and of what might be, (o,)."""
        users = self.user_id[self.row_page]
        x = traits(self.place, self.other_rank)
        wanted = traits(self.place[self.option_row], self.option_other_rank)
        told = forecast(x, self.clicked, users, x, users)
        return told, forecast(x, self.clicked, users, wanted, users[self.option_row])


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


def traits(place: Ids, other_rank: Ids) -> F64:
    """What a reward is told from, (n, 4): how likely a place is looked at, what the other ranker
    thinks of the item, and both together. Discounts are those of NDCG.

    The own ranker's word is left out: where nothing is explored it is the place itself, and a fit
    that cannot tell the two apart says anything of items that the other ranker moves up.
    """
    looked, other = (1 / np.log2(1.0 + rank) for rank in (place, other_rank))
    found: F64 = np.stack([np.ones(place.size), looked, other, looked * other], axis=1)
    return found
