"""The events of one day and block, while they are being made: columns of world indices."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import Action, Ids

ACTIONS: Final = tuple(Action)  # in code order
VIEW_ITEM, VIEW_DEAL, FAVOURITE, SEARCHED, ORDER, PAY, REFUND, VISIT = range(8)
MISSING: Final = -1

COLUMNS: Final = (
    "action",
    "at_ms",
    "row",  # whose: index into the block's `Presence`
    "item",
    "deal",
    "order",  # order id
    "referrer",  # item
    "text",  # of a query
    "request",  # number
    "position",
    "surface",
    "cents",
)


class EventLog:
    """Appends events column by column; what an event does not have is MISSING."""

    def __init__(self) -> None:
        self._parts: dict[str, list[NDArray[np.int64]]] = {name: [] for name in COLUMNS}

    def add(self, action: int, at_ms: Ids, row: Ids, **columns: Ids) -> None:
        """Events of one action, shape (n,) each."""
        given = {"at_ms": at_ms, "row": row, **columns}
        assert given.keys() <= set(COLUMNS), f"no such columns: {given.keys() - set(COLUMNS)}"
        for name, parts in self._parts.items():
            if name == "action":
                parts.append(np.full(row.size, action, dtype=np.int64))
            elif name in given:
                parts.append(given[name].astype(np.int64, copy=False))
            else:
                parts.append(np.full(row.size, MISSING, dtype=np.int64))

    def columns(self) -> dict[str, Ids]:
        """Everything that was added, in that order, shape (n,) each."""
        empty = np.zeros(0, dtype=np.int64)
        return {name: np.concatenate([empty, *parts]) for name, parts in self._parts.items()}
