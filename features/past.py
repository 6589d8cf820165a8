"""What is known of a key before a moment, in many ways at the price of one search.

`features.counters.Ledger` answers one question at a time. A next-item query asks dozens about the
same keys at the same moments: how often, how lately, at this hour, on this weekday. `Past.before`
finds the earlier occurrences once; each answer is then two look-ups in a prefix sum.

A prefix sum runs over all keys, so it is of whole steps: as 1.6 - 1.0 is not 0.6, the last bit
would tell what others did, and what came later, and a rank among equals would show it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.counters import Ledger, ledger
from features.schema import F64, Ids

# Steps of a value of 1. Finer than counters.GRID: a sum over all keys may overflow, and differences
# are right none the less where a key's own sum is below 2 ** 23.
FINEST: Final = 2.0**40


@dataclass(frozen=True, slots=True)
class Past:
    """Occurrences of keys over time, and where each stands in the order they were given in."""

    ledger: Ledger
    order: Ids  # (n,): given index of each occurrence in ledger order

    def before(self, keys: Ids, at: Ids) -> "Earlier":
        """The occurrences of each key strictly earlier than `at`, shapes (m,), (m,)."""
        start, end = self.ledger.span_before(keys, at)
        return Earlier(self, start, end, at)


@dataclass(frozen=True, slots=True)
class Earlier:
    """The earlier occurrences of m queried keys; every answer has shape (m,).

    `values` are finite and of the occurrences, in the order in which they were given to `past`.
    """

    past: Past
    start: Ids
    end: Ids
    at: Ids

    def count(self) -> F64:
        """How many there are."""
        return (self.end - self.start).astype(np.float64)

    def total(self, values: F64) -> F64:
        """The sum of a value, given as (n,), to the nearest 1 / FINEST each."""
        return self.profile(values[:, None], np.zeros(self.start.size, dtype=np.int64))

    def profile(self, values: F64, column: Ids) -> F64:
        """The sum of one column of the values, (n, k), chosen by each query, (m,), as `total`."""
        steps = np.rint(values * FINEST).astype(np.int64)
        sums = np.zeros((values.shape[0] + 1, values.shape[1]), dtype=np.int64)
        np.cumsum(steps[self.past.order], axis=0, out=sums[1:])
        found: F64 = (sums[self.end, column] - sums[self.start, column]) / FINEST
        return found

    def decayed(self, half_life: float) -> F64:
        """The sum of 2 ** (-age / half_life)."""
        return self.past.ledger.decayed_in(self.start, self.end, self.at, half_life)

    def decayed_profile(self, values: F64, column: Ids, half_life: float) -> F64:
        """As `profile`, each value times 2 ** (-age / half_life)."""
        given = values[self.past.order]
        return self.past.ledger.decayed_columns_in(
            self.start, self.end, self.at, half_life, given, column
        )

    def last(self, values: F64) -> F64:
        """The value of the latest; NaN where there is none."""
        return self._one(values, self.end - 1)

    def first(self, values: F64) -> F64:
        """The value of the earliest; NaN where there is none."""
        return self._one(values, self.start)

    def _one(self, values: F64, place: Ids) -> F64:
        found = np.full(self.start.size, np.nan)
        has = self.end > self.start
        found[has] = values[self.past.order[place[has]]]
        return found


def past(keys: Ids, at: Ids) -> Past:
    """The past of n occurrences in any order, shapes (n,), (n,)."""
    return Past(ledger(keys, at), np.lexsort((at, keys)))  # as the ledger itself sorts them
