"""Candidates for where next against plain loops, and that nothing of the future is in them."""

from collections import Counter
from collections.abc import Iterable
from math import log, sqrt

import numpy as np
import pytest

from features.next_item import Asked
from features.next_recall import Found, find_next
from features.schema import F64, Ids
from features.visits import DAY_S, NOWHERE, Visits, visits_of

NEVER = np.iinfo(np.int64).max
WEEK_S = 7 * DAY_S


def ids(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


def visits_at(users: Ids, items: Ids, at: Ids) -> Visits:
    """Visits of codes and seconds; a trip is what a user did on two days, some round a Monday."""
    day, trip = at // DAY_S, at // (2 * DAY_S) * (users.max(initial=0) + 1) + users
    trips = np.unique(trip, return_inverse=True)[1]
    return visits_of(users, items, at, at // 3600 % 24, day % 7, trips, (day + 2) * DAY_S)


def drawn(seed: int) -> tuple[Visits, Asked]:
    """1,000 visits of 25 users to 150 items in five weeks, one of them gone to all the time;
    150 queries, of which a third knows others up to some moment."""
    rng = np.random.default_rng(seed)
    n, asking = 1_000, 150
    items = np.where(rng.random(n) < 0.3, 5, (150 * rng.random(n) ** 2).astype(np.int64))
    visits = visits_at(rng.integers(0, 25, n), items, 600 * rng.integers(0, 35 * 144, n))
    known = np.where(rng.random(asking) < 0.3, rng.integers(0, 5 * WEEK_S, asking), NEVER)
    here = rng.permutation(n)[:asking]
    return visits, Asked(here, rng.integers(0, 24, asking), known)


def by_query(found: Found) -> list[tuple[list[int], F64]]:
    """Items and nearness of each query."""
    bounds = zip(found.offsets[:-1], found.offsets[1:], strict=True)
    return [(found.items[a:b].tolist(), found.near[a:b]) for a, b in bounds]


def best(worth: dict[int, float] | dict[int, tuple[float, float]], most: int) -> set[int]:
    """The items of the greatest worth, equals by their number."""
    return set(sorted(worth, key=lambda item: (worth[item], -item), reverse=True)[:most])


class ByLoops:
    """What one query finds."""

    def __init__(self, visits: Visits, here: int, until: int) -> None:
        self.visits, self.here = visits, here
        self.monday = min(int(visits.at[here]), until) // WEEK_S * WEEK_S
        self.known = [k for k in range(visits.size) if visits.at[k] < self.monday]
        self.often = Counter(int(visits.items[k]) for k in self.known)

    def decayed(self, visits: Iterable[int], half_life_days: float) -> dict[int, float]:
        """Of each item that was gone to."""
        total: dict[int, float] = {}
        for k in visits:
            age_days = (self.monday - self.visits.at[k]) / DAY_S
            item = int(self.visits.items[k])
            total[item] = total.get(item, 0.0) + 2 ** (-age_days / half_life_days)
        return total

    def own(self) -> set[int]:
        user = self.visits.users[self.here]
        return {
            int(self.visits.items[k]) for k in range(self.here + 1) if self.visits.users[k] == user
        }

    def followers(self, first: int, most: int) -> set[int]:
        """What most often came right after, equals by how much they are gone to."""
        count: dict[int, tuple[float, float]] = {}
        for k in self.known:
            before = self.visits.previous[k]
            if before != NOWHERE and self.visits.items[before] == first:
                item = int(self.visits.items[k])
                count[item] = (count.get(item, (0, 0))[0] + 1, self.often[item])
        return best(count, most)

    def at_hours(self, hours: set[int]) -> set[int]:
        near = [k for k in self.known if self.visits.hours[k] in hours]
        return best(self.decayed(near, 45), 15)

    def taste(self) -> dict[int, float]:
        """How much similar users go to each item: what nobody near goes to is left out."""
        users = sorted({int(self.visits.users[k]) for k in self.known})
        seen = {
            user: {
                item: sqrt(weight)
                for item, weight in self.decayed(
                    (k for k in self.known if self.visits.users[k] == user), 45
                ).items()
            }
            for user in users
        }
        fans = {
            item: sum(item in theirs for theirs in seen.values()) for u in users for item in seen[u]
        }
        told = {
            u: {i: w * log((len(users) + 1) / fans[i]) for i, w in seen[u].items()} for u in users
        }
        length = {u: sqrt(sum(w * w for w in told[u].values())) for u in users}
        me = int(self.visits.users[self.here])
        found: dict[int, float] = {}
        for other in users:
            if other == me or me not in told:
                continue
            common = sum(w * told[other].get(i, 0.0) for i, w in told[me].items())
            for item, weight in seen[other].items():
                worth = common / (length[me] * length[other]) * weight / length[other]
                found[item] = found.get(item, 0.0) + worth
        return {item: worth for item, worth in found.items() if worth > 0}

    def candidates(self, hour: int) -> set[int]:
        hours, before = int(self.visits.hours[self.here]), self.visits.previous[self.here]
        found = self.own() | best(self.decayed(self.known, 14), 30)
        found |= self.followers(int(self.visits.items[self.here]), 30)
        if before != NOWHERE:
            found |= self.followers(int(self.visits.items[before]), 10)
        found |= self.at_hours({(hours + ahead) % 24 for ahead in range(4)})
        found |= self.at_hours({(hour + ahead) % 24 for ahead in range(2)})
        return found | best(self.taste(), 20)


@pytest.mark.parametrize("seed", range(2))
def test_candidates_and_nearness_are_those_of_plain_loops(seed: int) -> None:
    visits, asked = drawn(seed)

    found = find_next(visits, asked)

    assert found.offsets[0] == 0
    assert found.items.size == found.near.size == found.offsets[-1]
    for row, (items, near) in enumerate(by_query(found)):
        loops = ByLoops(visits, int(asked.visits[row]), int(asked.known_until[row]))
        assert items == sorted(loops.candidates(int(asked.hours[row])))
        taste = loops.taste()
        np.testing.assert_allclose(near, [taste.get(i, 0.0) for i in items], rtol=1e-9)


def test_what_comes_later_changes_no_candidates() -> None:
    """Neither whom it makes known, nor the items that nobody went to yet."""
    visits, asked = drawn(3)
    week = int(visits.at.max()) + 1
    rng = np.random.default_rng(4)
    users = np.r_[visits.users, rng.integers(0, 90, 200)]
    items = np.r_[visits.items, rng.integers(0, 300, 200)]
    more = visits_at(users, items, np.r_[visits.at, week + 600 * np.arange(200)])

    before, after = (find_next(known, asked) for known in (visits, more))

    assert before.items.tolist() == after.items.tolist()
    np.testing.assert_allclose(before.near, after.near, rtol=1e-12)


def test_those_who_go_to_the_same_places_add_up() -> None:
    """20 users go to one place, each once; then the first comes back."""
    visits = visits_at(
        np.arange(21) % 20, np.zeros(21, dtype=np.int64), WEEK_S // 20 * np.arange(21)
    )

    found = find_next(visits, Asked(ids(20), ids(0), ids(NEVER)))

    # All are like the first one, and each went only there, which tells ln(21 / 20) of it.
    assert found.items.tolist() == [0]
    np.testing.assert_allclose(found.near, [19 / log(21 / 20)])


def test_lists_end_with_the_week_before() -> None:
    """User 0 goes from 0 to 1 at midnight; user 1 is at 0 a little later, and in the next week."""
    visits = visits_at(ids(0, 0, 1, 1), ids(0, 1, 0, 0), WEEK_S + 3600 * ids(-1, 0, 5, 7 * 24))

    found = find_next(visits, Asked(ids(2, 3), ids(5, 0), ids(NEVER, NEVER)))

    assert [items for items, _ in by_query(found)] == [[0], [0, 1]]


def test_whom_nobody_is_like_is_offered_no_items_that_nobody_went_to() -> None:
    visits = visits_at(ids(0, 1), ids(7, 3), ids(10, 20))

    found = find_next(visits, Asked(ids(1), ids(0), ids(NEVER)))

    assert (found.items.tolist(), found.near.tolist()) == ([3], [0.0])


def test_no_queries_find_nothing() -> None:
    visits, _ = drawn(0)

    found = find_next(visits, Asked(ids(), ids(), ids()))

    assert (found.offsets.tolist(), found.items.tolist(), found.near.tolist()) == ([0], [], [])
