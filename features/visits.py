"""Histories as arrays: who was where when, in which trip, and what came before."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from features.counters import pair_keys
from features.errors import ContractError
from features.past import Past, past
from features.schema import F64, Bools, Ids

DAY_S: Final = 86_400
SPAN_DECAY: Final = 0.6  # a step over one visit weighs this much of a direct one: DESIGN's alpha
LONGEST_SPAN: Final = 4
NOWHERE: Final = -1  # index of the visit before the first


@dataclass(frozen=True)
class Visits:
    """n visits in the order of time, items and users as codes 0..; all of shape (n,).

    `at` is in seconds. A user's visits have different times, or "strictly earlier" would not tell
    them apart: `visits_of` lets each stand a second after the one before at least.
    """

    users: Ids
    items: Ids
    at: Ids
    hours: Ids  # 0..23, local
    weekdays: Ids  # 0..6, local, Monday is 0
    trips: Ids  # codes; a trip has one user
    ends: Ids  # when the trip is over and its last visit known to be the last, seconds

    def __post_init__(self) -> None:
        if (np.diff(self.at) < 0).any():
            raise ContractError("visits must be in the order of time")
        order = np.argsort(self.users, kind="stable")
        users, at = self.users[order], self.at[order]
        again = np.flatnonzero((np.diff(users) == 0) & (np.diff(at) == 0))
        if again.size:
            raise ContractError(
                f"user {users[again[0]]} has several visits at second {at[again[0]]}; expected one "
                "a second, as visits_of makes them"
            )

    @property
    def size(self) -> int:
        return self.at.size

    @cached_property
    def item_count(self) -> int:
        return int(self.items.max(initial=-1)) + 1

    @cached_property
    def previous(self) -> Ids:
        """The visit before each in its trip; NOWHERE for the first."""
        order = np.argsort(self.trips, kind="stable")
        same = np.diff(self.trips[order]) == 0
        found = np.full(self.size, NOWHERE)
        found[order[1:][same]] = order[:-1][same]
        return found

    @cached_property
    def positions(self) -> Ids:
        """How many visits of its trip come before each."""
        return _nth(self.trips)

    @cached_property
    def user_positions(self) -> Ids:
        """How many visits of its user come before each."""
        return _nth(self.users)

    @cached_property
    def is_last(self) -> Bools:
        """Whether no visit of the trip follows."""
        last = np.ones(self.size, dtype=np.bool_)
        last[self.previous[self.previous != NOWHERE]] = False
        return last

    @cached_property
    def is_first_time(self) -> Bools:
        """Whether the user was never there before."""
        first = np.zeros(self.size, dtype=np.bool_)
        first[np.unique(pair_keys(self.users, self.items), return_index=True)[1]] = True
        return first

    @cached_property
    def by_user_item(self) -> Past:
        return past(pair_keys(self.users, self.items), self.at)

    @cached_property
    def by_user_item_hour(self) -> Past:
        return past(pair_keys(pair_keys(self.users, self.items), self.hours), self.at)

    @cached_property
    def by_user(self) -> Past:
        return past(self.users, self.at)

    @cached_property
    def by_item(self) -> Past:
        return past(self.items, self.at)

    @cached_property
    def by_trip_item(self) -> Past:
        return past(pair_keys(self.trips, self.items), self.at)

    @cached_property
    def all(self) -> Past:
        """Under the one key 0."""
        return past(np.zeros(self.size, dtype=np.int64), self.at)

    @cached_property
    def ended_by_user_item(self) -> Past:
        """Each visit at the end of its trip, when it is known whether it was the last."""
        return past(pair_keys(self.users, self.items), self.ends)

    @cached_property
    def ended_by_item(self) -> Past:
        return past(self.items, self.ends)

    @cached_property
    def steps(self) -> "Steps":
        """Direct steps within trips."""
        after = np.flatnonzero(self.previous != NOWHERE)
        return steps_of(self, self.previous[after], after, np.ones(after.size))

    @cached_property
    def spread_steps(self) -> "Steps":
        """Steps of up to LONGEST_SPAN visits, each weighing SPAN_DECAY ** (span - 1)."""
        before, after, weights = [], [], []
        then = np.flatnonzero(self.previous != NOWHERE)
        first = self.previous[then]
        for span in range(LONGEST_SPAN):
            before.append(first)
            after.append(then)
            weights.append(np.full(then.size, SPAN_DECAY**span))
            kept = self.previous[first] != NOWHERE
            first, then = self.previous[first[kept]], then[kept]
        return steps_of(
            self, np.concatenate(before), np.concatenate(after), np.concatenate(weights)
        )


@dataclass(frozen=True, slots=True)
class Steps:
    """Directed transitions between items, known from the moment of the second."""

    before: Ids  # visits
    after: Ids
    weights: F64
    by_pair: Past  # (item before, item after)
    by_first: Past  # item before
    by_user_pair: Past
    by_user_first: Past


def steps_of(visits: Visits, before: Ids, after: Ids, weights: F64) -> Steps:
    """Steps from visit to visit, (k,) each, by all the keys that they are asked for."""
    at, user = visits.at[after], visits.users[after]
    first, pair = visits.items[before], step_keys(visits.items[before], visits.items[after])
    return Steps(
        before,
        after,
        weights,
        past(pair, at),
        past(first, at),
        past(pair_keys(user, pair), at),
        past(pair_keys(user, first), at),
    )


def step_keys(first: Ids, second: Ids) -> Ids:
    """One key of a step; the other way round is another."""
    return pair_keys(first, second)


def visits_of(
    users: Ids, items: Ids, at: Ids, hours: Ids, weekdays: Ids, trips: Ids, ends: Ids
) -> Visits:
    """Visits from codes and unix seconds in any order, (n,) each; equal times are pulled apart.

    A visit that comes in the second of another of its user, or in one that an earlier of them was
    moved to, stands a second after the one before; of equal times the smaller item is first.
    """
    order = np.lexsort((items, at, users))
    users, items, at = users[order], items[order], at[order]
    nth = _nth(users)
    moved = _highest_so_far(at - nth, users) + nth
    again = np.lexsort((items, users, moved))
    taken = order[again]
    return Visits(
        users[again],
        items[again],
        moved[again],
        hours[taken],
        weekdays[taken],
        trips[taken],
        ends[taken],
    )


def _highest_so_far(values: Ids, groups: Ids) -> Ids:
    """The greatest value of a row's group up to it, rows in the order of groups, shape (n,)."""
    if not values.size:
        return values
    least = values.min()
    apart = groups * (values.max() - least + 1)  # no value of a group reaches those of the next
    highest: Ids = np.maximum.accumulate(values - least + apart) - apart + least
    return highest


def _nth(keys: Ids) -> Ids:
    """How many earlier rows have the same key, shape (n,)."""
    order = np.argsort(keys, kind="stable")
    starts = np.r_[True, np.diff(keys[order]) != 0] if keys.size else np.zeros(0, dtype=np.bool_)
    place = np.arange(keys.size)
    nth = np.empty(keys.size, dtype=np.int64)
    nth[order] = place - np.maximum.accumulate(np.where(starts, place, 0))
    return nth
