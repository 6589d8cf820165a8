"""What a page is worth before anybody has looked at it: the chances of `choice`, multiplied out.

The pages that a person is shown, and those that they might have been shown instead, are valued by
the same appeal, positions and intent that `examine_and_choose` and `decide` draw from.
"""

from dataclasses import dataclass

import numpy as np

from features.schema import F32, F64, Bools, Ids
from simulator.appeal import PAY_SHARE, Moment, Tide, appeal, deal_odds, order_odds
from simulator.choice import examination
from simulator.sampling import sigmoid
from simulator.world import ABSENT, World


@dataclass(frozen=True, slots=True)
class Worth:
    """Chances of n pages, (n,): that something is opened, and that something is paid for."""

    opens: F64
    pays: F64


def page_worth(
    world: World,
    today: Tide,
    moment: Moment,
    shown: Ids,
    surface: Ids,
    bonus: F32,
    owned: Bools,
) -> Worth:
    """Of n pages, `shown` (n, k) item indices or ABSENT, to people who own `owned` (n, k) of it.

    Items of a page are looked at, opened and bought independently of one another:
    1 - prod(1 - chance). A page is new to its reader, as in `purchase_utility`.
    """
    opened, bought = item_chances(world, today, moment, np.where(shown == ABSENT, 0, shown), bonus)
    looks = examination(surface[:, None], np.arange(1, shown.shape[1] + 1)[None, :])
    there = (shown != ABSENT) * looks
    return Worth(_any(there * opened), _any(there * bought * ~owned))


def best_page(
    world: World, today: Tide, moment: Moment, among: Ids, length: int, owned: Bools
) -> Ids:
    """The items of `among` (m,) that one person, a moment of one, would most likely buy, (k,)."""
    none = np.zeros((1, among.size), dtype=np.float32)
    _, bought = item_chances(world, today, moment, among[None, :], none)
    order = np.lexsort((among, -np.where(owned, 0.0, bought[0])))
    best: Ids = among[order[:length]]
    return best


def item_chances(
    world: World, today: Tide, moment: Moment, items: Ids, bonus: F32
) -> tuple[F64, F64]:
    """Chances that items which are looked at are opened, and are paid for, (n, k) each."""
    liking = appeal(world, today, moment, items)
    flat = moment.take(np.repeat(np.arange(items.shape[0]), items.shape[1]))
    fresh = np.zeros(items.size, dtype=np.bool_)
    buys = sigmoid(deal_odds(flat, liking.ravel(), fresh))
    buys *= sigmoid(order_odds(world, flat, items.ravel(), liking.ravel(), fresh))
    opened = sigmoid(liking + bonus).astype(np.float64)
    bought = opened * PAY_SHARE * buys.reshape(items.shape) * today.on_sale[items]
    return opened, bought


def _any(chances: F64) -> F64:
    missed: F64 = np.log1p(-np.minimum(chances, 1 - 1e-12)).sum(axis=1)
    return -np.expm1(missed)
