"""Columns for where next against plain loops over the visits."""

from itertools import pairwise
from math import exp

import numpy as np
import pytest

from features.catalog.next_item import CONTEXT, LATEST, RANKED
from features.next_item import Asked, next_columns
from features.schema import Columns, Ids
from features.visits import DAY_S, NOWHERE, Visits, visits_of

NEVER = np.iinfo(np.int64).max
NAN = float("nan")
OFF_LIST = 99  # an item that nobody ever goes to


def drawn(seed: int) -> tuple[Visits, Asked, Ids, Ids]:
    """120 visits of 4 users to 6 items in ten days; 40 queries of one to seven candidates each.

    A trip is what a user did on two days, so some go on after midnight; a fifth come a second
    after another.
    """
    rng = np.random.default_rng(seed)
    n, asking = 120, 40
    users, items, at = (rng.integers(0, most, n) for most in (4, 6, 10 * 96))
    users[::5], at[::5] = users[1::5], at[1::5]
    at = 900 * at + 90 * (at % 7)
    day = at // DAY_S
    trips = np.unique(day // 2 * 4 + users, return_inverse=True)[1]
    ends = (day // 2 + 1) * 2 * DAY_S
    visits = visits_of(users, items, at, at // 3600 % 24, day % 7, trips, ends)
    known = np.where(rng.random(asking) < 0.3, rng.integers(0, 10 * DAY_S, asking), NEVER)
    asked = Asked(rng.integers(0, n, asking), rng.integers(0, 24, asking), known)
    lists = [
        np.sort(rng.permutation([0, 1, 2, 3, 4, 5, OFF_LIST])[: rng.integers(1, 8)])
        for _ in range(asking)
    ]
    offsets = np.r_[0, np.cumsum([one.size for one in lists])]
    return visits, asked, offsets, np.concatenate(lists)


def about(hour: int, width: float) -> list[float]:
    """How much each hour of the clock counts at this one."""
    apart = [min((hour - h) % 24, (h - hour) % 24) for h in range(24)]
    weights = [exp(-0.5 * (a / width) ** 2) for a in apart]
    return [w / sum(weights) for w in weights]


class ByLoops:
    """One candidate of one query. Visits are indices; `mine` and `theirs` are what it may know."""

    def __init__(self, visits: Visits, here: int, hour: int, until: int, item: int) -> None:
        self.v, self.here, self.hour, self.item = visits, here, hour, item
        self.at = [int(t) for t in visits.at]
        self.now = self.at[here]
        self.until = min(self.now, until)
        user = visits.users[here]
        self.mine = [k for k in range(visits.size) if visits.users[k] == user and k <= here]
        self.theirs = [k for k in range(visits.size) if self.at[k] < self.until]
        self.narrow, self.wide = about(hour, 1.0), about(hour, 2.5)

    def faded(self, visits: list[int], days: float, moment: int) -> float:
        return sum(self.fade(k, days, moment) for k in visits)

    def fade(self, visit: int, days: float, moment: int) -> float:
        return float(2 ** (-(moment - self.at[visit]) / DAY_S / days))

    def at_hour(self, visits: list[int], weights: list[float]) -> float:
        return sum(weights[self.v.hours[k]] for k in visits)

    def later(self, visits: list[int]) -> float:
        hours = [int(self.v.hours[k]) for k in visits]
        return sum(exp(-(h - self.hour) / 4.0) for h in hours if h >= self.hour)

    def weekend(self, visit: int) -> bool:
        return bool(self.v.weekdays[visit] >= 5)

    def step_hours(self, visit: int) -> float:
        return (self.at[visit] - self.at[self.v.previous[visit]]) / 3600

    def follows(self, visits: list[int], first: int) -> list[int]:
        """Visits that came right after one of this item, in its trip."""
        before = self.v.previous
        return [k for k in visits if before[k] != NOWHERE and self.v.items[before[k]] == first]

    def back(self, visit: int) -> list[int]:
        """Up to four visits of its trip, back from this one."""
        chain = []
        while visit != NOWHERE and len(chain) < 4:
            chain.append(visit)
            visit = int(self.v.previous[visit])
        return chain

    def spread(self, visits: list[int]) -> float:
        """Steps to the candidate over up to three others, from the last four visits of the trip."""
        total = 0.0
        for far, start in enumerate(self.back(self.here)):
            for k in visits:
                earlier = self.back(k)[1:] + ([self.fifth(k)] if self.fifth(k) != NOWHERE else [])
                for over, first in enumerate(earlier):
                    if (self.v.items[first], self.v.items[k]) == (self.v.items[start], self.item):
                        total += 0.6 ** (far + over)
        return total

    def fifth(self, visit: int) -> int:
        chain = self.back(visit)
        return int(self.v.previous[chain[3]]) if len(chain) == 4 else NOWHERE

    def of_query(self) -> dict[str, float]:
        v, here, mine = self.v, self.here, self.mine
        hours, before = int(v.hours[here]), v.previous[here]
        return {
            "hour": self.hour,
            "weekday": v.weekdays[here],
            "minutes_since_action": NAN if before == NOWHERE else self.step_hours(here) * 60,
            "trip_position": sum(v.trips[k] == v.trips[here] for k in mine),
            "hours_ahead": self.hour - hours,
            "minutes_left": (self.hour + 1) * 60 - (self.now % DAY_S) / 60,
            "user_all_same_hour": sum(v.hours[k] == self.hour for k in mine),
            "user_all_visits": len(mine),
            "user_new_share": len({int(v.items[k]) for k in mine}) / len(mine),
            **{f"user_all_{d}d": self.faded(mine, d, self.now + 1) for d in (3, 10, 30, 90)},
            "user_all_at_hour": self.at_hour(mine, self.narrow),
            "user_all_near_hour": self.at_hour(mine, self.wide),
            "user_all_later": self.later(mine),
            "user_all_recent_hour": self.recent_hour(mine),
            "all_visits": len(self.theirs),
            "all_at_hour": self.at_hour(self.theirs, self.narrow),
            **self.steps("here_steps", self.follows(self.theirs, v.items[here])),
            **self.steps("here_own_steps", self.follows(mine, v.items[here])),
        }

    def recent_hour(self, visits: list[int]) -> float:
        weights = [self.wide[self.v.hours[k]] * self.fade(k, 30, self.now + 1) for k in visits]
        return sum(weights)

    def steps(self, name: str, after: list[int]) -> dict[str, float]:
        """How many, near the hour asked about, and how many took about as many hours."""
        length = about(max(self.hour - int(self.v.hours[self.here]), 0), 1.0)
        hours = self.v.hours
        took = [max(int(hours[k] - hours[self.v.previous[k]]), 0) for k in after]
        return {
            name: len(after),
            f"{name}_at_hour": self.at_hour(after, self.wide),
            f"{name}_by_gap": sum(length[hours] for hours in took),
        }

    def own(self) -> dict[str, float]:
        v, now = self.v, self.now
        mine = [k for k in self.mine if v.items[k] == self.item]
        last = self.at[mine[-1]] if mine else NAN
        ended = [k for k in self.mine if v.items[k] == self.item and v.ends[k] < now]
        near = [self.at[k] for k in mine if (v.hours[k] - self.hour + 1) % 24 <= 2]
        day = [k for k in mine if self.weekend(k) == self.weekend(self.here)]
        gaps = [(self.at[b] - self.at[a]) / DAY_S for a, b in pairwise(mine)]
        between = [k for k in self.mine if mine and k > mine[-1]]
        return {
            "next_own": len(mine),
            **{f"next_own_{d}d": self.faded(mine, d, now + 1) for d in (3, 10, 30, 90)},
            "next_own_age_days": (now - last) / DAY_S,
            "next_own_age_visits": len(between) if mine else NAN,
            "next_own_gap_days": sum(gaps) / len(gaps) if gaps else NAN,
            "next_own_at_hour": self.at_hour(mine, self.narrow),
            "next_own_same_hour": sum(v.hours[k] == self.hour for k in mine),
            "next_own_near_hour": self.at_hour(mine, self.wide),
            "next_own_later": self.later(mine),
            "next_own_recent_hour": self.recent_hour(mine),
            "next_own_hour_age_days": (now - max(near)) / DAY_S if near else NAN,
            "next_own_weekday": sum(v.weekdays[k] == v.weekdays[self.here] for k in mine),
            "next_own_day_type": len(day),
            "next_own_hour_day_type": self.at_hour(day, self.wide),
            "next_own_ended": len(ended),
            "next_own_last": sum(bool(v.is_last[k]) for k in ended),
            "next_in_trip": sum(v.trips[k] == v.trips[self.here] for k in mine),
            "next_is_here": float(v.items[self.here] == self.item),
        }

    def everybodys(self) -> dict[str, float]:
        v, until = self.v, self.until
        here = [k for k in self.theirs if v.items[k] == self.item]
        ended = [k for k in range(v.size) if v.items[k] == self.item and v.ends[k] < until]
        return {
            "next_item": len(here),
            **{f"next_item_{d}d": self.faded(here, d, until) for d in (3, 14, 60)},
            "next_item_age_days": (until - self.at[here[-1]]) / DAY_S if here else NAN,
            "next_item_users": len({int(v.users[k]) for k in here}),
            "next_item_at_hour": self.at_hour(here, self.narrow),
            "next_item_near_hour": self.at_hour(here, self.wide),
            "next_item_later": self.later(here),
            "next_item_day_type": sum(self.weekend(k) == self.weekend(self.here) for k in here),
            "next_item_ended": len(ended),
            "next_item_last": sum(bool(v.is_last[k]) for k in ended),
        }

    def stepping(self) -> dict[str, float]:
        first = int(self.v.items[self.here])
        found: dict[str, float] = {}
        for name, known, moment, days in (
            ("next_step", self.theirs, self.until, 60),
            ("next_own_step", self.mine, self.now + 1, 30),
        ):
            after = [k for k in self.follows(known, first) if self.v.items[k] == self.item]
            hours = [self.step_hours(k) for k in after]
            found |= self.steps(name, after)
            found[f"{name}_{days}d"] = self.faded(after, days, moment)
            found[f"{name}_gap_hours"] = sum(hours) / len(hours) if hours else NAN
            found[f"{name}s"] = self.spread(known)
            if name == "next_own_step":
                last = self.at[after[-1]] if after else NAN
                found[f"{name}_age_days"] = (self.now - last) / DAY_S
        return found


@pytest.mark.parametrize("seed", range(3))
def test_columns_are_those_of_plain_loops(seed: int) -> None:
    visits, asked, offsets, items = drawn(seed)
    near = np.linspace(0.0, 1.0, items.size)

    found = next_columns(visits, asked, offsets, items, near)

    expected = []
    for row, query in enumerate(np.repeat(np.arange(offsets.size - 1), np.diff(offsets))):
        one = (asked.visits[query], asked.hours[query], asked.known_until[query], items[row])
        loops = ByLoops(visits, *(int(number) for number in one))
        expected.append(loops.of_query() | loops.own() | loops.everybodys() | loops.stepping())
    listed = [f"{name}_rank" for name in (*RANKED, *LATEST)] + [f"{name}_best" for name in RANKED]
    assert {*expected[0], "next_near", *listed} == set(found)
    assert {feature.name for feature in CONTEXT} <= set(found)
    for name in expected[0]:
        np.testing.assert_allclose(
            found[name], [one[name] for one in expected], rtol=1e-9, atol=1e-10, err_msg=name
        )
    assert found["next_near"].tolist() == near.tolist()
    assert {values.dtype for values in found.values()} == {np.dtype(np.float64)}


@pytest.mark.parametrize("seed", range(3))
def test_a_candidate_stands_in_its_own_querys_list(seed: int) -> None:
    """Of a worth the greatest is the first, of an age the least; equals as they are listed."""
    visits, asked, offsets, items = drawn(seed)

    found = next_columns(visits, asked, offsets, items, np.linspace(0.0, 1.0, items.size) % 0.3)

    for start, end in pairwise(offsets.tolist()):
        for name in (*RANKED, *LATEST):
            here = found[name][start:end]
            down = here if name in LATEST else -here
            known = np.flatnonzero(~np.isnan(here)).tolist()
            best_first = sorted(known, key=lambda k: (down[k], k))
            ranks = found[f"{name}_rank"][start:end]
            assert ranks[best_first].tolist() == [*range(1, len(best_first) + 1)], name
            assert np.isnan(ranks).tolist() == np.isnan(here).tolist(), name
            if name in RANKED:
                assert set(found[f"{name}_best"][start:end]) == {here.max()}, name


def some_columns(offsets: list[int]) -> Columns:
    """Of two queries after one visit, with candidates 0 and 1 in all."""
    visits, *_ = drawn(0)
    asked = Asked(np.array([60, 60]), np.array([9, 9]), np.array([NEVER, NEVER]))
    return next_columns(visits, asked, np.array(offsets), np.array([0, 1]), np.array([0.2, 0.5]))


def test_a_query_may_have_no_candidates() -> None:
    expected = some_columns([0, 2, 2])

    for name, values in some_columns([0, 0, 2]).items():
        np.testing.assert_array_equal(values, expected[name], err_msg=name)


def test_no_queries_have_no_rows() -> None:
    visits, *_ = drawn(0)
    nothing = np.zeros(0, dtype=np.int64)

    asked = Asked(nothing, nothing, nothing)
    found = next_columns(visits, asked, np.zeros(1, dtype=np.int64), nothing, np.zeros(0))

    assert {values.shape for values in found.values()} == {(0,)}
