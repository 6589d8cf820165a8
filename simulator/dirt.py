"""Damage that real logs carry: late rows, resent rows, wrong clocks, impossible values."""

from typing import Final

import numpy as np

from features.schema import Ids
from simulator.calendar import Calendar
from simulator.log import ACTIONS
from simulator.people import DAY_MS
from simulator.rows import UNKNOWN_ACTIONS, Rows
from simulator.sampling import Rng, cumulative, draw

CLEAN: Final = "clean"
DIRT_SHARES: Final = {  # kind of damage -> its share of all dirt
    "late": 0.36,  # arrives hours or days later; not wrong in itself
    "duplicate": 0.18,  # the same event_id again, later on the same local date of arrival
    "clock_ahead": 0.10,  # happened after it arrived
    "clock_years_off": 0.06,
    "nan_coordinate": 0.06,
    "far_coordinate": 0.06,  # outside of the globe
    "unknown_item": 0.06,
    "null_user": 0.05,
    "unknown_action": 0.05,
    "negative_amount": 0.02,
}
KINDS: Final = (CLEAN, *DIRT_SHARES)  # in code order
LATE, DUPLICATE, AHEAD, YEARS_OFF, NAN, FAR, ITEM, USER, ACTION, AMOUNT = range(1, len(KINDS))

LATE_MS: Final = (6 * 3_600_000, 4 * DAY_MS)
AHEAD_MS: Final = (600_000, 6 * 3_600_000)
RESENT_MS: Final = (1_000, 600_000)
YEARS_MS: Final = (5 * 365 * DAY_MS, 30 * 365 * DAY_MS)
STRANGE_ITEM_ID: Final = 9_000_000_000  # from here on, no item is known
MONEY_IS_RARE: Final = 20.0  # few rows hold an amount; each is so much likelier to be negative


def damage(rng: Rng, rows: Rows, share: float, calendar: Calendar) -> tuple[Rows, Ids]:
    """The rows with damage done to about `share` of them, and the kind of each, shape (n,).

    A kind that does not fit a row (no position to spoil, no amount) leaves it clean. Resent copies
    come last; the copy is the one that is marked.
    """
    kinds = np.zeros(rows.size, dtype=np.int64)
    if share == 0.0 or rows.size == 0:
        return rows, kinds
    hit = np.flatnonzero(rng.random(rows.size) < share)
    kinds[hit] = 1 + draw(rng, cumulative(np.array(list(DIRT_SHARES.values()))), hit.size)
    money = np.flatnonzero((rows.cents > 0) & (kinds == 0))
    spoiled = rng.random(money.size) < share * DIRT_SHARES["negative_amount"] * MONEY_IS_RARE
    kinds[money[spoiled]] = AMOUNT
    kinds[np.isin(kinds, (NAN, FAR)) & ~rows.has_gps] = 0
    kinds[(kinds == ITEM) & (rows.item_id == 0)] = 0
    kinds[(kinds == AMOUNT) & (rows.cents <= 0)] = 0
    _spoil(rng, rows, kinds)
    return _resend(rng, rows, kinds, calendar)


def _spoil(rng: Rng, rows: Rows, kinds: Ids) -> None:
    """Change single rows in place."""

    def of(kind: int) -> Ids:
        return np.flatnonzero(kinds == kind)

    late, ahead, years = of(LATE), of(AHEAD), of(YEARS_OFF)
    rows.arrived_ms[late] += rng.integers(*LATE_MS, late.size)
    rows.at_ms[ahead] = rows.arrived_ms[ahead] + rng.integers(*AHEAD_MS, ahead.size)
    rows.at_ms[years] -= rng.integers(*YEARS_MS, years.size)
    nan, far = of(NAN), of(FAR)
    one = rng.random(nan.size) < 0.5
    rows.lat[nan[one]] = np.nan
    rows.lon[nan[~one]] = np.nan
    one = rng.random(far.size) < 0.5
    rows.lat[far[one]] = rng.choice([-999.0, 91.5, 900.0], int(one.sum()))
    rows.lon[far[~one]] = rng.choice([-720.0, 181.0, 999.0], int((~one).sum()))
    items = of(ITEM)
    rows.item_id[items] = STRANGE_ITEM_ID + rng.integers(0, 1_000, items.size)
    rows.user_id[of(USER)] = 0
    strange = of(ACTION)
    names = rng.integers(0, len(UNKNOWN_ACTIONS), strange.size)
    rows.action[strange] = len(ACTIONS) + names
    rows.cents[of(AMOUNT)] *= -1


def _resend(rng: Rng, rows: Rows, kinds: Ids, calendar: Calendar) -> tuple[Rows, Ids]:
    """Append the copies; originals become clean again."""
    resent = np.flatnonzero(kinds == DUPLICATE)
    kinds[resent] = 0
    copies = rows.take(resent)
    day_ends = calendar.midnights_ms[calendar.index_at(copies.arrived_ms) + 1]
    later = copies.arrived_ms + rng.integers(*RESENT_MS, resent.size)
    copies.arrived_ms[:] = np.minimum(later, day_ends - 1)
    marks = np.concatenate([kinds, np.full(resent.size, DUPLICATE, dtype=np.int64)])
    return Rows.joined([rows, copies]), marks
