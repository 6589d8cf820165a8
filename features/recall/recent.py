"""What a traveller did lately: the items to start from, and those they have already."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, UNKNOWN_ID, Action, Ids
from features.store.base import ACTION_CODES, RecentActions

MS_PER_HOUR: Final = 3_600_000
TRIGGERS: Final = 20  # the last items that neighbours are looked up of
TRIGGER_HALF_LIFE_HOURS: Final = 48.0  # a trip is planned over days, a session lasts an hour

STRENGTHS: Final = {  # how much an action says about what to show next; a view is the unit
    Action.VIEW_ITEM: 1.0,
    Action.VIEW_DEAL: 2.0,
    Action.FAVOURITE: 3.0,
    Action.SEARCH: 0.0,  # it has no item
    Action.ORDER: 3.0,
    Action.PAY: 3.0,  # bought is not shown again, but what goes with it is
    Action.REFUND: 0.0,
    Action.VISIT: 2.0,
}
_BOUGHT: Final = np.array([ACTION_CODES[Action.ORDER], ACTION_CODES[Action.PAY]])
_TAKEN: Final = np.append(_BOUGHT, ACTION_CODES[Action.VISIT])
_IS_BOUGHT: Final = np.isin(np.arange(len(ACTION_CODES)), _BOUGHT)  # by code
IS_TAKEN: Final = np.isin(np.arange(len(ACTION_CODES)), _TAKEN)
_REFUND: Final = ACTION_CODES[Action.REFUND]
_VISIT: Final = ACTION_CODES[Action.VISIT]
STRENGTH_BY_CODE: Final = np.array(
    [STRENGTHS[Action(name)] for name in ACTION_CODES], dtype=np.float64
)


@dataclass(frozen=True, slots=True)
class Triggers:
    """Items to start from, and how strongly, shape (t,): strongest first, ties by id."""

    item_ids: Ids
    strengths: F64


def recent_triggers(
    recent: RecentActions,
    at_ms: int,
    limit: int,
    half_life_hours: float = TRIGGER_HALF_LIFE_HOURS,
) -> Triggers:
    """The strongest `limit` items of what was done strictly before `at_ms`.

    strength = of the action * 2 ** (-age / half-life), the largest over an item's actions.
    """
    age_hours = (at_ms - recent.at_ms) / MS_PER_HOUR
    strengths = STRENGTH_BY_CODE[recent.actions] * np.exp2(
        -np.maximum(age_hours, 0.0) / half_life_hours  # what is yet to come has no strength at all
    )
    usable = np.flatnonzero((age_hours > 0) & (strengths > 0) & (recent.item_ids != UNKNOWN_ID))
    order = usable[np.lexsort((recent.item_ids[usable], -strengths[usable]))]
    firsts: dict[int, int] = {}  # a session is short: a dict is quicker than a sort
    for place, item in zip(order.tolist(), recent.item_ids[order].tolist(), strict=True):
        firsts.setdefault(item, place)
    kept = np.array([*firsts.values()][:limit], dtype=np.int64)
    return Triggers(recent.item_ids[kept], strengths[kept])


def taken_of(recent: RecentActions) -> RecentActions:
    """The actions by which something was bought or visited."""
    taken = np.flatnonzero(IS_TAKEN[recent.actions])
    return RecentActions(recent.item_ids[taken], recent.actions[taken], recent.at_ms[taken])


def bought_items(recent: RecentActions, since_ms: int) -> Ids:
    """Items ordered or paid for at `since_ms` or later, and not refunded after that; ascending."""
    is_bought = _IS_BOUGHT[recent.actions]
    if not is_bought.any():  # most have done other things lately
        return recent.item_ids[:0]
    late = np.flatnonzero((recent.at_ms >= since_ms) & is_bought)
    if late.size == 0:
        return recent.item_ids[late]
    items, place = np.unique(recent.item_ids[late], return_inverse=True)
    last_ms = np.zeros(len(items), dtype=np.int64)
    np.maximum.at(last_ms, place, recent.at_ms[late])
    refunds = np.flatnonzero(recent.actions == _REFUND)
    is_refunded = (recent.item_ids[refunds] == items[:, None]) & (
        recent.at_ms[refunds] >= last_ms[:, None]
    )
    result: Ids = items[~is_refunded.any(axis=1)]
    return result


def visited_items(recent: RecentActions, since_ms: int) -> Ids:
    """Items where the traveller was at `since_ms` or later; ascending."""
    is_visit = (recent.at_ms >= since_ms) & (recent.actions == _VISIT)
    found: Ids = np.unique(recent.item_ids[is_visit])
    return found
