"""What a later action is worth to the ranker: the one table of gains.

Samples hold the strongest later action of a user on an item; here it becomes a level, which is what
LightGBM's `label_gain` indexes, and a gain, which is what NDCG adds up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import F64, Action

Levels = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Label:
    """One level of relevance: its name, its gain and why it stands where it does."""

    name: str
    gain: float
    reason: str


# Gains are 2^level - 1 (Burges et al. 2005): each step outweighs all the steps below it together,
# so that no number of views further up makes good for a sale further down.
LABELS: Final = (
    Label("none", 0.0, "shown or proposed, and left alone"),
    Label("view", 1.0, "a tap: curiosity as often as interest, and the commonest signal by far"),
    Label("favourite", 3.0, "kept for later: trips are planned over weeks, few views get this far"),
    Label("order", 7.0, "the decision is made, but an order that is never paid earns nothing"),
    Label("paid", 15.0, "what the visit-to-purchase rate counts"),
)
GAINS: Final = tuple(label.gain for label in LABELS)

NONE, VIEW, FAVOURITE, ORDER, PAID = range(len(LABELS))

LEVEL_OF: Final[Mapping[str, int]] = {
    Action.VIEW_ITEM: VIEW,
    Action.VIEW_DEAL: VIEW,  # deals of one item differ in price, not in what the traveller wants
    Action.FAVOURITE: FAVOURITE,
    Action.ORDER: ORDER,
    Action.PAY: PAID,
    # Being there is a paid order redeemed; where nothing is sold (check-ins), it is the whole aim.
    Action.VISIT: PAID,
    # A refund says that the item was wanted and the sale is gone: an order that was not paid. The
    # samples job looks hours ahead and refunds come weeks later, so few rows ever say so.
    Action.REFUND: ORDER,
}
"""`search` is missing on purpose: it is done in a city, not to an item."""


def level(action: str | None) -> int:
    """The level of an action, 0..4; None is no action. Raises ContractError for any other name."""
    if action is None:
        return NONE
    if action not in LEVEL_OF:
        raise ContractError(
            f"samples hold the action {action!r}, which is not done to an item; expected null or "
            f"one of {', '.join(LEVEL_OF)}. Correct the samples job and run that day again"
        )
    return LEVEL_OF[action]


def gain(action: str | None) -> float:
    """What an action is worth, 0..15."""
    return GAINS[level(action)]


def levels_of(codes: NDArray[np.int64], vocabulary: Sequence[str]) -> Levels:
    """Levels of dictionary-coded actions, shape (n,) -> (n,); code -1 is no action."""
    table = np.array([*(level(action) for action in vocabulary), NONE], dtype=np.int32)
    return table[codes]  # -1 takes the last entry


def gains_of(levels: Levels) -> F64:
    """Gains of levels, shape (n,) -> (n,)."""
    return np.array(GAINS)[levels]
