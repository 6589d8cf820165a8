"""Where next: what a candidate is to this user, at this hour, after this item.

All counters look strictly back. What the user did counts up to the visit just made; what everybody
did, up to the moment of it, or up to `known_until` where the counters of others stand still. How
many times at an hour is smoothed round the clock, so that a habit of 8:50 is known at 9:10.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.catalog.next_item import LATEST, RANKED
from features.counters import pair_keys
from features.kernels import ratio
from features.listwise import best_of_list
from features.past import Earlier
from features.schema import F64, Columns, Ids
from features.visits import DAY_S, LONGEST_SPAN, NOWHERE, SPAN_DECAY, Visits, step_keys

HOURS: Final = 24
NARROW_H, WIDE_H = 1.0, 2.5  # standard deviations of the smoothing round the clock
AHEAD_H: Final = 4.0  # how far ahead, as an exponential, "later today" looks
RECENT_HALF_LIFE_D: Final = 30.0  # of the hours of habits
OWN_HALF_LIVES_D: Final = {"3d": 3, "10d": 10, "30d": 30, "90d": 90}
ITEM_HALF_LIVES_D: Final = {"3d": 3, "14d": 14, "60d": 60}


@dataclass(frozen=True, slots=True)
class Asked:
    """q queries, each right after a visit: where does its user go next? Shapes (q,)."""

    visits: Ids  # index of the visit just made
    hours: Ids  # the hour asked about, 0..23: the visit's own where none is given
    known_until: Ids  # seconds: of others, only what is strictly earlier counts


def round_the_clock(width_h: float) -> F64:
    """Weight of one hour at another, (24, 24): a normal kernel on the circle, rows adding to 1."""
    hour = np.arange(HOURS)
    apart = np.abs(hour[:, None] - hour[None, :])
    weight = np.exp(-0.5 * (np.minimum(apart, HOURS - apart) / width_h) ** 2)
    smoothed: F64 = weight / weight.sum(axis=1, keepdims=True)
    return smoothed


def later_today(width_h: float) -> F64:
    """Weight of a visit's hour (row) for who asks at an hour (column): near ahead counts most."""
    hour = np.arange(HOURS)
    ahead = hour[:, None] - hour[None, :]
    weight: F64 = np.where(ahead >= 0, np.exp(-ahead / width_h), 0.0)
    return weight


def next_columns(visits: Visits, asked: Asked, offsets: Ids, items: Ids, near: F64) -> Columns:
    """All columns of the catalog's next-item features, (n,) each.

    `items`, (n,), are the candidates, those of query r in rows offsets[r]:offsets[r + 1]; `near`,
    (n,), is how much similar users went to them.
    """
    rows = np.repeat(np.arange(asked.visits.size), np.diff(offsets))
    columns = {
        **_request(visits, asked, rows),
        **_own(visits, asked, rows, items),
        **_everybodys(visits, asked, rows, items),
        **_stepping(visits, asked, rows, items),
        "next_near": near,
    }
    return {**columns, **_listed(columns, rows, offsets)}


def _request(visits: Visits, asked: Asked, rows: Ids) -> Columns:
    here = asked.visits
    user = visits.users[here]
    before = visits.previous[here]
    minutes = np.where(before == NOWHERE, np.nan, (visits.at[here] - visits.at[before]) / 60)
    earlier = visits.by_user.before(user, visits.at[here] + 1)
    of_query = {
        "hour": asked.hours.astype(np.float64),
        "weekday": visits.weekdays[here].astype(np.float64),
        "minutes_since_action": minutes,
        "trip_position": visits.positions[here] + 1.0,
        "hours_ahead": (asked.hours - visits.hours[here]).astype(np.float64),
        # The minute of the hour is the clock's own where zones are whole hours from UTC.
        "minutes_left": (asked.hours - visits.hours[here] + 1) * 60.0
        - visits.at[here] % 3600 / 60.0,
        "user_all_same_hour": earlier.profile(np.eye(HOURS)[visits.hours], asked.hours),
        "user_all_visits": earlier.count(),
        "user_new_share": earlier.total(visits.is_first_time.astype(np.float64)) / earlier.count(),
        **{f"user_all_{n}": earlier.decayed(d * DAY_S) for n, d in OWN_HALF_LIVES_D.items()},
        "user_all_at_hour": earlier.profile(round_the_clock(NARROW_H)[visits.hours], asked.hours),
        "user_all_near_hour": earlier.profile(round_the_clock(WIDE_H)[visits.hours], asked.hours),
        "user_all_later": earlier.profile(later_today(AHEAD_H)[visits.hours], asked.hours),
        "user_all_recent_hour": _recent(visits, earlier, asked.hours),
    }
    return {name: values[rows] for name, values in of_query.items()}


def _own(visits: Visits, asked: Asked, rows: Ids, items: Ids) -> Columns:
    here = asked.visits[rows]
    user, now, hour = visits.users[here], visits.at[here], asked.hours[rows]
    key = pair_keys(user, items)
    earlier = visits.by_user_item.before(key, now + 1)
    count = earlier.count()
    at = visits.at.astype(np.float64)
    last = earlier.last(at)
    ended = visits.ended_by_user_item.before(key, now)
    is_last = visits.is_last.astype(np.float64)
    weekend = (visits.weekdays >= 5).astype(np.int64)
    day_types = np.eye(2)[weekend]
    mixed = (round_the_clock(WIDE_H)[visits.hours][:, None, :] * day_types[:, :, None]).reshape(
        visits.size, 2 * HOURS
    )
    return {
        "next_own": count,
        **{f"next_own_{n}": earlier.decayed(d * DAY_S) for n, d in OWN_HALF_LIVES_D.items()},
        "next_own_age_days": (now - last) / DAY_S,
        "next_own_age_visits": visits.user_positions[here]
        - earlier.last(visits.user_positions.astype(np.float64)),
        "next_own_gap_days": np.where(
            count > 1, (last - earlier.first(at)) / DAY_S / np.maximum(count - 1, 1), np.nan
        ),
        "next_own_at_hour": earlier.profile(round_the_clock(NARROW_H)[visits.hours], hour),
        "next_own_same_hour": earlier.profile(np.eye(HOURS)[visits.hours], hour),
        "next_own_near_hour": earlier.profile(round_the_clock(WIDE_H)[visits.hours], hour),
        "next_own_later": earlier.profile(later_today(AHEAD_H)[visits.hours], hour),
        "next_own_recent_hour": _recent(visits, earlier, hour),
        "next_own_hour_age_days": (now - _last_about(visits, key, hour, now + 1)) / DAY_S,
        "next_own_weekday": earlier.profile(np.eye(7)[visits.weekdays], visits.weekdays[here]),
        "next_own_day_type": earlier.profile(day_types, weekend[here]),
        "next_own_hour_day_type": earlier.profile(mixed, weekend[here] * HOURS + hour),
        "next_own_ended": ended.count(),
        "next_own_last": ended.total(is_last),
        "next_in_trip": visits.by_trip_item.before(
            pair_keys(visits.trips[here], items), now + 1
        ).count(),
        "next_is_here": (items == visits.items[here]).astype(np.float64),
    }


def _last_about(visits: Visits, keys: Ids, hour: Ids, at: Ids) -> F64:
    """When the user was last there at about this hour, seconds; NaN where never."""
    seconds = visits.at.astype(np.float64)
    found = [
        visits.by_user_item_hour.before(pair_keys(keys, (hour + away) % HOURS), at).last(seconds)
        for away in (-1, 0, 1)
    ]
    last: F64 = np.fmax.reduce(found)
    return last


def _recent(visits: Visits, earlier: Earlier, hour: Ids) -> F64:
    """A profile of hours in which older visits weigh less."""
    values = round_the_clock(WIDE_H)[visits.hours]
    return earlier.decayed_profile(values, hour, RECENT_HALF_LIFE_D * DAY_S)


def _everybodys(visits: Visits, asked: Asked, rows: Ids, items: Ids) -> Columns:
    until = np.minimum(visits.at[asked.visits], asked.known_until)
    here, hour = asked.visits[rows], asked.hours[rows]
    earlier = visits.by_item.before(items, until[rows])
    whole = visits.all.before(np.zeros(until.size, dtype=np.int64), until)
    ended = visits.ended_by_item.before(items, until[rows])
    narrow = round_the_clock(NARROW_H)[visits.hours]
    weekend = (visits.weekdays >= 5).astype(np.int64)
    return {
        "next_item": earlier.count(),
        **{f"next_item_{n}": earlier.decayed(d * DAY_S) for n, d in ITEM_HALF_LIVES_D.items()},
        "next_item_age_days": (until[rows] - earlier.last(visits.at.astype(np.float64))) / DAY_S,
        "next_item_users": earlier.total(visits.is_first_time.astype(np.float64)),
        "next_item_at_hour": earlier.profile(narrow, hour),
        "next_item_near_hour": earlier.profile(round_the_clock(WIDE_H)[visits.hours], hour),
        "next_item_later": earlier.profile(later_today(AHEAD_H)[visits.hours], hour),
        "next_item_day_type": earlier.profile(np.eye(2)[weekend], weekend[here]),
        "next_item_ended": ended.count(),
        "next_item_last": ended.total(visits.is_last.astype(np.float64)),
        "all_visits": whole.count()[rows],
        "all_at_hour": whole.profile(narrow, asked.hours)[rows],
    }


def _stepping(visits: Visits, asked: Asked, rows: Ids, items: Ids) -> Columns:
    steps = visits.steps
    until = np.minimum(visits.at[asked.visits], asked.known_until)
    here = asked.visits
    now, user = visits.at[here] + 1, visits.users[here]
    first = visits.items[here]
    pair = step_keys(first[rows], items)
    everybody = steps.by_pair.before(pair, until[rows])
    own = steps.by_user_pair.before(pair_keys(user[rows], pair), now[rows])
    at_hour = round_the_clock(WIDE_H)[visits.hours[steps.after]]
    hour = asked.hours
    from_here = steps.by_first.before(first, until)
    own_from_here = steps.by_user_first.before(pair_keys(user, first), now)
    ahead = np.maximum(asked.hours - visits.hours[here], 0)
    went = np.maximum(visits.hours[steps.after] - visits.hours[steps.before], 0)
    by_gap = round_the_clock(NARROW_H)[went]
    arrived = visits.at[steps.after].astype(np.float64)
    gap = (arrived - visits.at[steps.before]) / 3600.0
    spread, own_spread = _spread(visits, here, rows, items, until, now)
    return {
        "next_step": everybody.count(),
        "next_step_60d": everybody.decayed(60 * DAY_S),
        "next_step_gap_hours": ratio(everybody.total(gap), everybody.count()),
        "next_step_at_hour": everybody.profile(at_hour, hour[rows]),
        "next_step_by_gap": everybody.profile(by_gap, ahead[rows]),
        "next_own_step_by_gap": own.profile(by_gap, ahead[rows]),
        "here_steps_by_gap": from_here.profile(by_gap, ahead)[rows],
        "here_own_steps_by_gap": own_from_here.profile(by_gap, ahead)[rows],
        "next_own_step_at_hour": own.profile(at_hour, hour[rows]),
        "next_own_step": own.count(),
        "next_own_step_30d": own.decayed(30 * DAY_S),
        "next_own_step_age_days": (visits.at[here][rows] - own.last(arrived)) / DAY_S,
        "next_own_step_gap_hours": ratio(own.total(gap), own.count()),
        "next_steps": spread,
        "next_own_steps": own_spread,
        "here_steps": from_here.count()[rows],
        "here_steps_at_hour": from_here.profile(at_hour, hour)[rows],
        "here_own_steps": own_from_here.count()[rows],
        "here_own_steps_at_hour": own_from_here.profile(at_hour, hour)[rows],
    }


def _spread(
    visits: Visits, here: Ids, rows: Ids, items: Ids, until: Ids, now: Ids
) -> tuple[F64, F64]:
    """Steps of any span from all the trip's last visits to each candidate, of everybody and own."""
    steps = visits.spread_steps
    found, own = np.zeros(items.size), np.zeros(items.size)
    visit = here
    for span in range(LONGEST_SPAN):
        kept = np.flatnonzero((visit != NOWHERE)[rows])
        pair = step_keys(visits.items[visit[rows[kept]]], items[kept])
        theirs = steps.by_pair.before(pair, until[rows[kept]])
        found[kept] += SPAN_DECAY**span * theirs.total(steps.weights)
        users = visits.users[here][rows[kept]]
        mine = steps.by_user_pair.before(pair_keys(users, pair), now[rows[kept]])
        own[kept] += SPAN_DECAY**span * mine.total(steps.weights)
        visit = np.where(visit == NOWHERE, NOWHERE, visits.previous[visit])
    return found, own


def _listed(columns: Columns, rows: Ids, offsets: Ids) -> Columns:
    """How a candidate stands in its list: its rank, 1 the best, and the list's best value."""
    found: dict[str, F64] = {}
    place = np.arange(rows.size) - offsets[:-1][rows] + 1.0
    for name in RANKED:
        values = columns[name]
        order = np.lexsort((-values, rows))
        rank = np.empty(rows.size)
        rank[order] = place
        found[f"{name}_rank"] = rank
        found[f"{name}_best"] = best_of_list(values, offsets)
    for name in LATEST:  # never is last
        rank = np.empty(rows.size)
        rank[np.lexsort((columns[name], rows))] = place
        found[f"{name}_rank"] = np.where(np.isnan(columns[name]), np.nan, rank)
    return found
