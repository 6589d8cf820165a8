"""What a user did in the app before a moment, where sessions only say how often each type of action
was done: sums, shares, the last session, and how long ago.

Only sessions that had *ended* strictly before the moment count: one that is going on holds the very
order that is asked about.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from features.counters import Ledger, ledger, pair_keys
from features.schema import F64, Columns, Ids

TYPES: Final = 9  # 1 wakes the app, 2..4 browse, 5..9 go from the form to the payment
DAY_S: Final = 86_400
RECENT_DAYS: Final = 7.0  # half-life of what is on someone's mind
LAST: Final = 3  # sessions looked at one by one


@dataclass(frozen=True)
class AppSessions:
    """n sessions in any order."""

    user: Ids  # (n,)
    start: Ids  # (n,) unix seconds
    end: Ids  # (n,)
    counts: F64  # (n, TYPES)

    @cached_property
    def order(self) -> Ids:
        """By user, end and start."""
        return np.lexsort((self.start, self.end, self.user))

    @cached_property
    def by_user(self) -> Ledger:
        return ledger(self.user, self.end)

    @cached_property
    def by_type(self) -> Ledger:
        """Actions by (user, type)."""
        row, kind = np.nonzero(self.counts)
        return ledger(pair_keys(self.user[row], kind), self.end[row], self.counts[row, kind])

    @cached_property
    def length(self) -> Ledger:
        """Hours by user."""
        return ledger(self.user, self.end, (self.end - self.start) / 3600.0)


def app_columns(sessions: AppSessions, user: Ids, at: Ids) -> Columns:
    """Context of questions by users at times, (q,) each -> (q,) each."""
    half_life = RECENT_DAYS * DAY_S
    known = sessions.by_user.span_before(user, at)
    columns: dict[str, F64] = {
        "app_sessions": sessions.by_user.count_in(*known),
        "app_sessions_recent": sessions.by_user.decayed_in(*known, at, half_life),
        "app_hours": sessions.length.count_in(*known),  # the same sessions in the same order
        "app_days_since": (at - sessions.by_user.last_in(*known)) / DAY_S,
    }
    sums, recent, since = _by_type(sessions, user, at, half_life)
    total = sums.sum(axis=1)
    for k in range(TYPES):
        columns[f"app_actions_{k + 1}"] = sums[:, k]
        columns[f"app_recent_{k + 1}"] = recent[:, k]
        columns[f"app_days_since_{k + 1}"] = since[:, k]
        columns[f"app_share_{k + 1}"] = np.where(total > 0, sums[:, k] / np.maximum(total, 1), 0)
    columns.update(_last_sessions(sessions, user, at))
    return columns


def app_names() -> tuple[str, ...]:
    """The columns' names, in order."""
    none = np.zeros(0, dtype=np.int64)
    nobody = AppSessions(none, none, none, np.zeros((0, TYPES)))
    return tuple(app_columns(nobody, none, none))


def _by_type(sessions: AppSessions, user: Ids, at: Ids, half_life: float) -> tuple[F64, F64, F64]:
    """Sums, decayed sums, and days since the last of each type, (q, TYPES) each."""
    kinds = np.repeat(np.arange(TYPES, dtype=np.int64), user.size)
    when, book = np.tile(at, TYPES), sessions.by_type
    known = book.span_before(pair_keys(np.tile(user, TYPES), kinds), when)
    sums, recent, last = (
        found.reshape(TYPES, user.size).T
        for found in (
            book.count_in(*known),
            book.decayed_in(*known, when, half_life),
            book.last_in(*known),
        )
    )
    return sums, recent, (at[:, None] - last) / DAY_S


def _last_sessions(sessions: AppSessions, user: Ids, at: Ids) -> Columns:
    """Hours, days ago and actions of the last sessions one by one; NaN where there were fewer."""
    order = sessions.order
    owner, end = sessions.user[order], sessions.end[order]
    _, moment = np.unique(np.concatenate([end, at]), return_inverse=True)
    span = int(moment.max(initial=0)) + 1
    stop = np.searchsorted(owner * span + moment[: end.size], user * span + moment[end.size :])
    start = np.searchsorted(owner, user)
    columns: dict[str, F64] = {}
    for back in range(1, LAST + 1):
        has = stop - back >= start
        row = order[np.maximum(stop - back, 0)] if order.size else np.zeros(user.size, np.int64)
        hours = (sessions.end - sessions.start) / 3600.0
        values = {
            "hours": hours[row] if order.size else np.zeros(user.size),
            "days_ago": (at - sessions.start[row]) / DAY_S if order.size else np.zeros(user.size),
        }
        counts = sessions.counts[row] if order.size else np.zeros((user.size, TYPES))
        total = np.maximum(counts.sum(axis=1), 1.0)
        for k in range(TYPES):
            values[f"actions_{k + 1}"] = counts[:, k]
            values[f"share_{k + 1}"] = counts[:, k] / total
        for name, value in values.items():
            columns[f"app_last{back}_{name}"] = np.where(has, value, np.nan)
    return columns
