"""Context of the lists that a session was shown before: what was passed over, at what price."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from features.schema import F64, Columns, Ids


@dataclass(frozen=True, slots=True)
class EarlierList:
    """A list as it was shown earlier in the session: m items in order, and what was taken."""

    items: Ids  # (m,)
    prices_cny: F64  # (m,), as shown
    chosen: int  # the item that was clicked; UNKNOWN_ID: none


def earlier_columns(earlier: Sequence[EarlierList], items: Ids) -> Columns:
    """How n candidates stand to the session's earlier lists, oldest first; (n,) or (1,).

    `earlier_price` and `earlier_rank` are of the last list that showed the candidate, NaN where
    none did.
    """
    n = items.size
    times, passed = np.zeros(n), np.zeros(n)
    price, rank = np.full(n, np.nan), np.full(n, np.nan)
    shown = np.zeros(n, dtype=bool)
    for one in earlier:
        shown, place = _place(one.items, items)
        if not shown.any():
            continue
        times += shown
        passed += shown & (items != one.chosen)
        price = np.where(shown, one.prices_cny[place], price)
        rank = np.where(shown, place + 1.0, rank)
    return {
        "earlier_times": times,
        "earlier_passed": passed,
        "earlier_price": price,
        "earlier_rank": rank,
        "earlier_lists": np.array([float(len(earlier))]),
        "earlier_overlap": np.array([float(shown.mean()) if n else 0.0]),
    }


def _place(listed: Ids, items: Ids) -> tuple[np.ndarray, np.ndarray]:
    """Whether each item is in the list, and where, 0-based (0 where it is not), (n,) each."""
    hits = items[:, None] == listed[None, :]
    if listed.size == 0:
        return np.zeros(items.size, dtype=bool), np.zeros(items.size, dtype=np.int64)
    return hits.any(axis=1), hits.argmax(axis=1)
