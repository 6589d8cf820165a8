"""The arithmetic of recall that server and replay share: triggers, proximity, the merged order.

How an item stands in recall is a feature (`recall_rank`, `recall_*_score`), so whoever replays a
request must come to the same numbers; lists alone do not say how they were combined.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F64, UNKNOWN_ID, Action, Ids
from features.store.base import ACTION_CODES, RecentActions

MS_PER_HOUR: Final = 3_600_000
TRIGGER_HALF_LIFE_HOURS: Final = 48.0  # a trip is planned over days, a session lasts an hour
NEARBY_HALF_KM: Final = 1.5  # distance at which a sale weighs half; offline/recall/nearby.py

_STRENGTHS: Final = {  # how much an action says about what to show next; a view is the unit
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
_REFUND: Final = ACTION_CODES[Action.REFUND]
_STRENGTH_BY_CODE: Final = np.array(
    [_STRENGTHS[Action(name)] for name in ACTION_CODES], dtype=np.float64
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
    strengths = _STRENGTH_BY_CODE[recent.actions] * np.exp2(-age_hours / half_life_hours)
    usable = np.flatnonzero((age_hours > 0) & (strengths > 0) & (recent.item_ids != UNKNOWN_ID))
    order = usable[np.lexsort((recent.item_ids[usable], -strengths[usable]))]
    _, first = np.unique(recent.item_ids[order], return_index=True)
    kept = order[np.sort(first)[:limit]]
    return Triggers(recent.item_ids[kept], strengths[kept])


def combine_neighbours(
    triggers: Triggers, neighbours: Ids, similarities: F64
) -> tuple[Ids, F64, Ids]:
    """What the triggers' neighbours add up to: item ids, scores, and where each counts most.

    `neighbours` and `similarities` have shape (t, m), padded with UNKNOWN_ID; the result is best
    first, ties by id. score = sum over triggers of strength * similarity; the third array holds
    flat indices into (t, m), the edge that adds most to each.
    """
    gains = (triggers.strengths[:, None] * similarities).ravel()
    flat = neighbours.ravel()
    known = np.flatnonzero(flat != UNKNOWN_ID)
    by_item = known[np.lexsort((-gains[known], flat[known]))]  # the largest gain of each leads
    if by_item.size == 0:
        return by_item, gains[by_item], by_item
    starts = np.flatnonzero(np.r_[True, flat[by_item][1:] != flat[by_item][:-1]])
    scores: F64 = np.add.reduceat(gains[by_item], starts)
    strongest = by_item[starts]
    best = np.lexsort((flat[strongest], -scores))
    return flat[strongest][best], scores[best], strongest[best]


def proximity_score(sales: F64, km: F64) -> F64:
    """(sales + 1) * 2 ** (-km / half): what sells, halved with distance; the nearby list's own."""
    return (np.maximum(sales, 0.0) + 1.0) * np.exp2(-km / NEARBY_HALF_KM)


def merged_order(ranks: Ids, quotas: Ids, sources: Ids, item_ids: Ids) -> Ids:
    """Indices of the merged list's items in order, each at its first proposal.

    All inputs have shape (n,), one row a proposal: `ranks` from 1 within a source, the source's
    quota, and its place in the scenario. An item stands where the best of its sources puts it, at
    rank / quota; ties go to the source that the scenario names first, then to the smaller id.
    """
    order = np.lexsort((item_ids, sources, ranks / quotas))
    _, first = np.unique(item_ids[order], return_index=True)
    result: Ids = order[np.sort(first)]
    return result


def bought_items(recent: RecentActions, since_ms: int) -> Ids:
    """Items ordered or paid for at `since_ms` or later, and not refunded after that; ascending."""
    late = np.flatnonzero((recent.at_ms >= since_ms) & np.isin(recent.actions, _BOUGHT))
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
