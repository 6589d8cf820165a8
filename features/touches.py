"""Context of a session: which candidates the traveller has touched, in what order, and how.

A touch is any action on an item. What was touched last is the best single guess at what is chosen
next (RecSys Challenge 2019: last touched, then the shown order, is the bar there), and where it
stands in the list tells how far the traveller has read. Whoever ranks computes it once and logs it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.listwise import LIVE_WINDOW_MS, MS_PER_MINUTE
from features.schema import F64, UNKNOWN_ID, Action, Bools, Columns, Ids
from features.store.base import ACTION_CODES, RecentActions

MS_PER_SECOND: Final = 1000.0
LONGEST_DWELL_S: Final = 600.0  # after ten minutes the traveller has left the screen

_COUNTED: Final = {  # what a touch was -> the codes of the actions that show it
    "touch_views": (ACTION_CODES[Action.VIEW_ITEM],),
    "touch_deals": (ACTION_CODES[Action.VIEW_DEAL],),
    "touch_searches": (ACTION_CODES[Action.SEARCH],),
    "touch_favourites": (ACTION_CODES[Action.FAVOURITE],),
    "touch_orders": (ACTION_CODES[Action.ORDER], ACTION_CODES[Action.PAY]),
}


@dataclass(frozen=True, slots=True)
class Touches:
    """The touches of a session that count at a moment, r of them, and n candidates beside them."""

    item_ids: Ids  # (r,), the newest first
    actions: Ids  # (r,), ACTION_CODES
    at_ms: Ids  # (r,)
    now_ms: int
    hits: Bools  # (n, r): the touch was of the candidate
    is_touched: Bools  # (n,)
    newest: Ids  # (n,): which touch of the candidate was the last; 0 where there is none


def touches(recent: RecentActions, at_ms: int, items: Ids) -> Touches:
    """What was done to items in the last day, strictly before `at_ms`, beside the candidates."""
    live = (recent.at_ms < at_ms) & (recent.at_ms >= at_ms - LIVE_WINDOW_MS)
    kept = np.flatnonzero(live & (recent.item_ids != UNKNOWN_ID))
    touched = recent.item_ids[kept]
    hits = items[:, None] == touched[None, :]
    newest = hits.argmax(axis=1) if kept.size else np.zeros(items.size, dtype=np.int64)
    return Touches(
        touched, recent.actions[kept], recent.at_ms[kept], at_ms, hits, hits.any(axis=1), newest
    )


def touch_columns(found: Touches, ranks: F64) -> Columns:
    """Which candidates were touched last, and where in the list that was; (n,) or (1,).

    `ranks` are the candidates' places in the incoming order, (n,), from 1. `touch_order` is 1 for
    the item touched last, 2 for the one before it, whether or not that one is a candidate.
    """
    firsts = np.sort(np.unique(found.item_ids, return_index=True)[1])
    order = np.searchsorted(firsts, found.newest) + 1.0
    last = np.where(found.is_touched, found.newest, found.item_ids.size)
    anything = found.is_touched.any()
    shared = {
        "touched_items": float(firsts.size),
        "touched_in_list": float(found.is_touched.sum()),
        "last_touch_rank": float(ranks[last.argmin()]) if anything else np.nan,
    }
    return {
        "touch_order": np.where(found.is_touched, order, np.nan),
        "touch_minutes": _of_newest((found.now_ms - found.at_ms) / MS_PER_MINUTE, found),
        **{name: np.array([value]) for name, value in shared.items()},
    }


def reading_columns(found: Touches, ranks: F64) -> Columns:
    """How candidates were touched, for how long, and how far down the list; (n,) or (1,).

    `untouched_rank` counts the candidates that were left alone, in the incoming order: it is the
    order in which a reader who goes on would come to them.
    """
    anything = found.is_touched.any()
    counts = {
        name: found.hits[:, np.logical_or.reduce([found.actions == code for code in codes])]
        for name, codes in _COUNTED.items()
    }
    return {
        **{name: hits.sum(axis=1).astype(np.float64) for name, hits in counts.items()},
        "touch_action": _of_newest(found.actions.astype(np.float64), found),
        "touch_dwell_s": found.hits.astype(np.float64) @ _dwell_s(found),
        "untouched_rank": np.where(found.is_touched, np.nan, np.cumsum(~found.is_touched)),
        "deepest_touch_rank": np.array([ranks[found.is_touched].max() if anything else np.nan]),
        "touches": np.array([float(found.item_ids.size)]),
    }


def price_columns_of_touched(found: Touches, prices: F64) -> Columns:
    """The price of the candidate touched last, and the mean of all that were touched, (1,) each;
    of those whose price is known, NaN where none is."""
    known = found.is_touched & ~np.isnan(prices)
    newest = np.where(known, found.newest, found.item_ids.size)
    return {
        "last_touch_price": np.array([prices[newest.argmin()] if known.any() else np.nan]),
        "touched_price_mean": np.array([prices[known].mean() if known.any() else np.nan]),
    }


def _of_newest(values: F64, found: Touches) -> F64:
    """The value of each candidate's newest touch, (r,) -> (n,); NaN where there is none."""
    if values.size == 0:
        return np.full(found.newest.size, np.nan)
    return np.where(found.is_touched, values[found.newest], np.nan)


def _dwell_s(found: Touches) -> F64:
    """Seconds from each touch to the next one, or to now, at most LONGEST_DWELL_S, (r,)."""
    if found.at_ms.size == 0:
        return np.zeros(0)
    next_ms = np.r_[found.now_ms, found.at_ms[:-1]]
    dwell: F64 = np.minimum((next_ms - found.at_ms) / MS_PER_SECOND, LONGEST_DWELL_S)
    return dwell
