"""What people want: the true log-odds of clicking an item that is seen, and of buying it.

Everything here is a pure function of the world and a moment; nothing is drawn at random. A
prediction of these numbers is all that a ranker can ever be right about.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from features.schema import CATEGORIES, F32, F64, Audience, Bools, Ids, TripState
from simulator.calendar import HOLIDAY_CODE, WORKDAY_CODE
from simulator.deals import NO_DEAL
from simulator.sampling import sigmoid
from simulator.vocabulary import TRAITS
from simulator.world import World

AUDIENCES: Final = (Audience.LOCAL, Audience.VISITOR)  # in code order; nobody is truly unknown
LOCAL, VISITOR = range(2)
STATES: Final = (TripState.HOME, TripState.PLANNING, TripState.THERE)  # in code order
HOME, PLANNING, THERE = range(3)

CLICK_BASE: Final = -1.75  # log-odds of clicking an average item that is looked at
CLOSED: Final = -2.5  # log-odds of a place that is closed this month
CLICK_PRICE, ORDER_PRICE = 0.12, 0.40  # per unit of price sensitivity and of log(price / usual)
USUAL_PRICE_CNY: Final = 100.0
# Log-odds per log(1 + km / NEAR_KM) from where the person is, or plans to be, by trip state.
DISTANCE: Final = np.array([-0.28, -0.10, -0.42], dtype=np.float32)
NEAR_KM: Final = 3.0
KM_PER_DEGREE: Final = 111.195  # of latitude, on the IUGG mean sphere

DEAL_BASE, ORDER_BASE, FAVOURITE_BASE = -1.15, -2.0, -3.2  # log-odds after a view, a deal, a view
DEAL_FIT, ORDER_FIT, FAVOURITE_FIT = 0.45, 0.35, 0.5  # what one unit of appeal adds
# Readiness to buy, by audience and trip state: people who stay at home and dream rarely buy.
INTENT: Final = np.array([[0.0, 0.0, 0.3], [-1.8, 0.5, 0.8]], dtype=np.float32)
RETURNED: Final = 0.9  # who comes back to an item has half decided
PAY_SHARE: Final = 0.86  # of orders that are paid


@dataclass(frozen=True, slots=True)
class Moment:
    """People at one day: shape (n,) each, indices into the world's people and cities."""

    day: int  # calendar index
    user: Ids
    city: Ids  # the browse city
    audience: Ids  # LOCAL, VISITOR
    state: Ids  # index into STATES
    lat: F64  # from where distances count: here, the hotel, or home
    lon: F64

    def take(self, rows: Ids) -> "Moment":
        return Moment(
            self.day,
            self.user[rows],
            self.city[rows],
            self.audience[rows],
            self.state[rows],
            self.lat[rows],
            self.lon[rows],
        )


@dataclass(frozen=True, slots=True)
class Tide:
    """What a day does to every item: shape (2, items) by audience, and (items,)."""

    day: int
    pull: F32  # log popularity; -inf before an item exists
    on_sale: Bools  # open this month, launched, and with a deal that can be bought


def tide(world: World, day: int) -> Tide:
    """Popularity and openness of all items on a day: season, weekend, holiday, trend."""
    items, calendar = world.items, world.calendar
    month, kind = int(calendar.months[day]), int(calendar.day_types[day])
    traits = [TRAITS[name] for name in CATEGORIES]
    season = np.array([t.season * np.cos(2 * np.pi * (month - t.peak_month) / 12) for t in traits])
    free = np.array([t.weekend for t in traits]) * (kind != WORKDAY_CODE)
    holiday = np.array([t.holiday for t in traits]) * (kind == HOLIDAY_CODE)
    drift = items.trend * np.float32((day - calendar.opening) / 30)
    is_open = (items.open_months >> (month - 1)) & 1 == 1
    exists = items.launch_day <= day
    common = season[items.category] + drift + np.where(is_open, 0.0, CLOSED)
    pull = items.pull.T + common + np.stack([free, holiday])[:, items.category]
    has_offer = np.any(world.offers != NO_DEAL, axis=1)
    return Tide(
        day=day,
        pull=np.where(exists, pull, -np.inf).astype(np.float32),
        on_sale=is_open & exists & has_offer,
    )


def appeal(world: World, today: Tide, moment: Moment, items: Ids) -> F32:
    """Log-odds of a click on items that are looked at, shape (n, k) for items (n, k)."""
    user, place = moment.user[:, None], items
    catalogue, people = world.items, world.people
    odds = np.float32(CLICK_BASE) + today.pull[moment.audience[:, None], place]
    odds += people.taste[user, catalogue.category[place]]
    odds += people.tag_taste[user[..., None], catalogue.tags[place]].sum(axis=-1)
    odds += np.einsum("nkd,nd->nk", catalogue.latent[place], people.latent[moment.user])
    odds -= CLICK_PRICE * people.price_sensitivity[user] * _log_price(world, place)
    reach = DISTANCE[moment.state][:, None]
    odds += reach * np.log1p(_flat_km(world, moment, place) / np.float32(NEAR_KM))
    return odds


def deal_odds(moment: Moment, liking: F32, returned: Bools) -> F32:
    """Log-odds of opening a deal from an item's page, shape (n,); liking is its appeal."""
    intent = INTENT[moment.audience, moment.state]
    odds: F32 = DEAL_BASE + intent + DEAL_FIT * _excess(liking) + RETURNED * returned
    return odds.astype(np.float32)


def order_odds(world: World, moment: Moment, items: Ids, liking: F32, returned: Bools) -> F32:
    """Log-odds of ordering from a deal's page, shape (n,)."""
    intent = 0.5 * INTENT[moment.audience, moment.state]
    thrift = ORDER_PRICE * world.people.price_sensitivity[moment.user] * _log_price(world, items)
    odds: F32 = ORDER_BASE + intent + ORDER_FIT * _excess(liking) + RETURNED * returned - thrift
    return odds.astype(np.float32)


def favourite_odds(liking: F32) -> F32:
    """Log-odds of keeping a viewed item as a favourite, shape (n,)."""
    odds: F32 = FAVOURITE_BASE + FAVOURITE_FIT * _excess(liking)
    return odds.astype(np.float32)


def purchase_utility(world: World, today: Tide, moment: Moment, items: Ids) -> F64:
    """Probability that an item which is looked at is clicked, ordered and paid, shape (n, k).

    P(click) * P(deal | view) * P(order | deal) * P(pay); 0 for what cannot be bought today. Apart
    from position it is the whole truth of a first visit: nobody comes back to what is new to them.
    """
    no_bonus = np.zeros(items.shape, dtype=np.float32)
    _, bought = item_chances(world, today, moment, items, no_bonus)
    return bought


def item_chances(
    world: World, today: Tide, moment: Moment, items: Ids, bonus: F32
) -> tuple[F64, F64]:
    """Chances that items which are looked at are opened, and are paid for, (n, k) each.

    `bonus` (n, k), in log-odds, is what an item gains where it is listed; it is opened the more,
    and bought by those who opened it as anywhere.
    """
    liking = appeal(world, today, moment, items)
    flat = moment.take(np.repeat(np.arange(items.shape[0]), items.shape[1]))
    fresh = np.zeros(items.size, dtype=np.bool_)
    buys = sigmoid(deal_odds(flat, liking.ravel(), fresh))
    buys *= sigmoid(order_odds(world, flat, items.ravel(), liking.ravel(), fresh))
    opened: F64 = sigmoid(liking + bonus).astype(np.float64)
    bought: F64 = opened * PAY_SHARE * buys.reshape(items.shape)
    return opened, np.where(today.on_sale[items], bought, 0.0)


def _excess(liking: F32) -> F32:
    """Appeal above the average item's."""
    return liking - np.float32(CLICK_BASE)


def _log_price(world: World, items: Ids) -> F32:
    """Natural log of price over the usual price."""
    return np.log(world.items.price_cny[items] / USUAL_PRICE_CNY).astype(np.float32)


def _flat_km(world: World, moment: Moment, items: Ids) -> F32:
    """Distance on the flat map, good within a city and ten times faster than the haversine."""
    north = (world.items.lat[items] - moment.lat[:, None]) * KM_PER_DEGREE
    shrink = np.cos(np.radians(moment.lat)) * KM_PER_DEGREE
    east = (world.items.lon[items] - moment.lon[:, None]) * shrink[:, None]
    return np.sqrt(north * north + east * east).astype(np.float32)
