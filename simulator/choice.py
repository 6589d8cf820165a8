"""What a person does with a slate: which positions they look at, click, and what they then buy.

The logs of `simulate` and a live server are met by the same two functions: `examine_and_choose`
for what is shown, `decide` for what is opened.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import F32, F64, PLACEMENTS, Bools, Ids
from simulator.appeal import (
    PAY_SHARE,
    VISITOR,
    Moment,
    Tide,
    appeal,
    deal_odds,
    favourite_odds,
    order_odds,
)
from simulator.deals import ADULT, CHILD, COMBINED, NO_DEAL, WHOLE
from simulator.sampling import Rng, gumbel, happens, sigmoid
from simulator.world import ABSENT, World

SURFACES: Final = (*PLACEMENTS, "search")
"""Where lists are shown, in code order: the placements, and a search's own results."""
CHANNEL_HOME, POI_DETAIL, SEARCH_NO_RESULT, HOTEL_CROSS_SELL, SEARCH = range(5)

FADING: Final = np.array([0.55, 0.75, 0.65, 0.70, 0.60])
"""Exponent of position by surface: position k is looked at with probability k ** -FADING."""

# Readiness for a kind of deal (ADULT, CHILD, COMBINED, WHOLE): log-weights for people without
# children and with; a party of three or more is taken for a family.
DEAL_TASTE: Final = np.array([[0.0, -3.0, -1.0, 0.0], [0.0, -0.4, -0.6, 0.0]], dtype=np.float32)
VISITOR_COMBINES: Final = 0.6  # log-weight: visitors see several places


@dataclass(frozen=True, slots=True)
class Choice:
    """What was looked at and what was clicked of a slate, shape (n, k); a click implies a look."""

    examined: Bools
    clicked: Bools


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows the view of an item, shape (n,)."""

    favoured: Bools
    deal: Ids  # the deal page that was opened, NO_DEAL
    ordered: Bools
    paid: Bools
    cents: Ids  # of the order; 0 where there is none


def examination(surface: Ids, position: Ids) -> F64:
    """Probability that a position is looked at, by surface code and 1-based position."""
    share: F64 = position.astype(np.float64) ** -FADING[surface]
    return share


def examine_and_choose(
    rng: Rng,
    world: World,
    today: Tide,
    moment: Moment,
    shown: Ids,
    surface: Ids,
    first_position: int = 1,
    bonus: F32 | None = None,
) -> Choice:
    """Looks and clicks of n people at their slates, `shown` (n, k) item indices or ABSENT.

    Position-based model: an item is clicked when its position is looked at (`examination`) and the
    item appeals; the two are independent. `bonus` (n, k) is added to the appeal, in log-odds.
    """
    present = shown != ABSENT
    odds = appeal(world, today, moment, np.where(present, shown, 0))
    if bonus is not None:
        odds = odds + bonus
    positions = np.arange(first_position, first_position + shown.shape[1])
    looks = examination(surface[:, None], positions[None, :])
    examined = present & (rng.random(shown.shape) < looks)
    clicked = examined & (rng.random(shown.shape) < sigmoid(odds))
    return Choice(examined=examined, clicked=clicked)


def decide(
    rng: Rng,
    world: World,
    today: Tide,
    moment: Moment,
    items: Ids,
    returned: Bools,
    owned: Bools,
) -> Decision:
    """What n people do on the pages of `items` (n,).

    `returned`: they saw it before and came back for it. `owned`: they bought it before, and will
    not again.
    """
    liking = appeal(world, today, moment, items[:, None])[:, 0]
    count = items.size
    buyable = today.on_sale[items] & ~owned
    opens = buyable & happens(rng, sigmoid(deal_odds(moment, liking, returned)), count)
    favoured = ~owned & happens(rng, sigmoid(favourite_odds(liking)), count)
    deal = np.where(opens, pick_deal(rng, world, moment, items), NO_DEAL)
    wants = happens(rng, sigmoid(order_odds(world, moment, items, liking, returned)), count)
    ordered = opens & wants
    return Decision(
        favoured=favoured,
        deal=deal,
        ordered=ordered,
        paid=ordered & happens(rng, PAY_SHARE, count),
        cents=np.where(ordered, order_cents(world, moment, deal), 0),
    )


def pick_deal(rng: Rng, world: World, moment: Moment, items: Ids) -> Ids:
    """The deal each person would open on an item's page, shape (n,); NO_DEAL where none is sold."""
    table = world.offers[items]
    kind = world.deals.kind[table]
    family = (world.people.party[moment.user] >= 3).astype(np.int64)
    weight = DEAL_TASTE[family[:, None], kind]
    weight = weight + VISITOR_COMBINES * (
        (kind == COMBINED) & (moment.audience == VISITOR)[:, None]
    )
    weight = np.where(table == NO_DEAL, -np.inf, weight + gumbel(rng, table.shape))
    picked: Ids = table[np.arange(items.size), np.argmax(weight, axis=1)]
    return picked


def order_cents(world: World, moment: Moment, deal: Ids) -> Ids:
    """What an order costs: the deal's price for the party, packages and tours by the head too."""
    kind = world.deals.kind[deal]
    party = world.people.party[moment.user]
    children = np.maximum(party - 2, 1)
    adults = np.where(party >= 3, 2, party)
    tickets = np.select(
        [kind == ADULT, kind == CHILD, kind == COMBINED, kind == WHOLE],
        [adults, children, adults, party],
    )
    return np.asarray(world.deals.cents[deal] * tickets, dtype=np.int64)
