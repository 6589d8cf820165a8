"""What a page is worth before anybody has looked at it: the chances of `choice`, multiplied out.

The pages that a person is shown, and those that they might have been shown instead, are valued by
the same appeal, positions and intent that `examine_and_choose` and `decide` draw from.
"""

from dataclasses import dataclass

import numpy as np

from features.schema import F32, F64, Bools, Ids
from simulator.appeal import Moment, Tide, item_chances
from simulator.choice import examination
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
    world: World, today: Tide, moment: Moment, among: Ids, length: int, bonus: F32, owned: Bools
) -> Ids:
    """The items of `among` (m,) that one person, a moment of one, would most likely buy, (k,).

    `bonus` (m,), in log-odds, is what each gains where the page is shown.
    """
    _, bought = item_chances(world, today, moment, among[None, :], bonus[None, :])
    order = np.lexsort((among, -np.where(owned, 0.0, bought[0])))
    best: Ids = among[order[:length]]
    return best


def _any(chances: F64) -> F64:
    missed: F64 = np.log1p(-np.minimum(chances, 1 - 1e-12)).sum(axis=1)
    return -np.expm1(missed)
