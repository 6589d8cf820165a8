"""Everything that is known of a list when it is shown: a page that was asked for, in the order in
which it came in, ranked again beside what the session did before.

The parts are the server's own (`features.touches`, `features.pricewise`, `features.earlier_lists`,
`features.listwise`); whoever imports lists that another service has shown calls it with what was
known at that moment, and logs the outcome as the server logs its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.earlier_lists import EarlierList, earlier_columns
from features.listwise import list_columns
from features.pricewise import price_columns, price_order_columns
from features.schema import F64, Columns, Ids
from features.store.base import RecentActions
from features.touches import price_columns_of_touched, reading_columns, touch_columns, touches

DEVICES: Final = ("desktop", "mobile", "tablet")  # in code order
ORDERS: Final = ("recommended", "price", "distance", "rating", "popularity")


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list of n items at the moment it is shown, and what the session knows by then."""

    at_ms: int
    items: Ids  # (n,), in the incoming order
    prices_cny: F64  # (n,), as displayed
    recent: RecentActions  # of the session
    earlier: Sequence[EarlierList]  # of the session, oldest first
    device: float = np.nan  # index in DEVICES
    order: float = np.nan  # index in ORDERS
    filters: int = 0
    steps: int = 0  # of the session before, searches and filters too
    last_step_ms: int | None = None
    last_step_action: float = np.nan  # ACTION_CODES


def shown_columns(shown: ShownList) -> Columns:
    """The context of a shown list; (n,) for what each item has, (1,) for what they share."""
    n = shown.items.size
    ranks = np.arange(1.0, n + 1.0)
    unknown = np.full(n, np.nan)
    touched = touches(shown.recent, shown.at_ms, shown.items)
    since = np.nan if shown.last_step_ms is None else (shown.at_ms - shown.last_step_ms) / 1000.0
    asked = {
        "device": shown.device,
        "list_order": shown.order,
        "filters": float(shown.filters),
        "session_steps": float(shown.steps),
        "step_seconds": since,
        "step_action": shown.last_step_action,
    }
    return {
        **touch_columns(touched, ranks),
        **reading_columns(touched, ranks),
        **price_columns_of_touched(touched, shown.prices_cny),
        **list_columns(shown.prices_cny, unknown, unknown, unknown),
        **price_columns(shown.prices_cny),
        **price_order_columns(shown.prices_cny),
        **earlier_columns(shown.earlier, shown.items),
        **{name: np.array([value]) for name, value in asked.items()},
        "shown_price": shown.prices_cny,
        "recall_rank": ranks,
    }
