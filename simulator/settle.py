"""What becomes of orders: paid or not, refunded, and redeemed on the day of the visit."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import F64, Bools, Ids
from simulator.appeal import PLANNING, THERE, VISITOR
from simulator.calendar import WORKDAY_CODE
from simulator.journey import HESITATION_MS
from simulator.log import MISSING, ORDER, PAY, REFUND, VISIT, EventLog
from simulator.memory import Appointments, Memory
from simulator.sampling import Rng, happens
from simulator.sessions import Sessions
from simulator.stage import REFERRER, Purchases
from simulator.trips import NO_TRIP
from simulator.whereabouts import HOUR_MS
from simulator.world import World

NAMED_ON_ORDER: Final = 0.6  # share of orders that repeat the referrer of their deal page
PAY_MS: Final = (8_000, 60_000)  # between order and payment
REFUNDED: Final = 0.07  # of paid orders, before the visit
FULL_REFUND: Final = 0.8  # of refunds; the rest are of a part, and the visit takes place
REFUND_HOURS: Final = 20.0  # mean, after the first hour
SOONEST_REFUND_MS: Final = HOUR_MS
TODAY_SHARE: Final = 0.3  # of local visits on the day of the order
LOCAL_DAYS: Final = (1, 9)  # otherwise so many days later
WAITS_FOR_FREE_DAY: Final = 0.65
OPENS_HOUR, OPEN_HOURS = 9.0, 10.0  # visits begin between 9 and 19 o'clock
NO_SHOW: Final = 0.06


@dataclass(frozen=True, slots=True)
class Orders:
    """The truth about orders, shape (n,) each; items and deals are indices."""

    order: Ids  # id
    user: Ids
    at_ms: Ids
    deal: Ids
    item: Ids  # to which it is truly owed
    how: Ids  # index into HOW
    cents: Ids
    paid: Bools
    refunded_cents: Ids
    refund_ms: Ids  # MISSING: no refund; may lie beyond the span, as visits may
    visit_ms: Ids  # MISSING: never redeemed


def settle(
    rng: Rng,
    world: World,
    memory: Memory,
    block: int,
    sessions: Sessions,
    purchases: list[Purchases],
    ends_ms: Ids,
    log: EventLog,
) -> Orders:
    """Log orders and payments, remember them, and make the appointments that follow."""
    row = np.concatenate([p.row for p in purchases])
    item = np.concatenate([p.item for p in purchases])
    deal = np.concatenate([p.deal for p in purchases])
    cents = np.concatenate([p.cents for p in purchases])
    paid = np.concatenate([p.paid for p in purchases])
    how = np.concatenate([p.how for p in purchases])
    at_ms = np.concatenate([p.at_ms for p in purchases])
    at_ms = np.where(at_ms == MISSING, ends_ms[row] + HESITATION_MS, at_ms)
    order = memory.number_orders(row.size)
    named = (how == REFERRER) & happens(rng, NAMED_ON_ORDER, row.size)
    referrer = np.where(named, item, MISSING)
    log.add(ORDER, at_ms, row, deal=deal, order=order, referrer=referrer, cents=cents)
    pay_ms = at_ms + rng.integers(*PAY_MS, row.size)
    log.add(PAY, pay_ms[paid], row[paid], deal=deal[paid], order=order[paid], cents=cents[paid])
    user = sessions.moment.user[row]
    memory.bought.add(user[paid], item[paid])

    visit_ms = np.where(paid, _visits(rng, world, sessions, row, pay_ms), MISSING)
    refund_ms, refunded = _refunds(rng, cents, pay_ms, visit_ms)
    refunded = np.where(paid, refunded, 0)
    refund_ms = np.where(refunded > 0, refund_ms, MISSING)
    visit_ms = np.where(refunded == cents, MISSING, visit_ms)
    for action, when, amount in ((REFUND, refund_ms, refunded), (VISIT, visit_ms, None)):
        rows = np.flatnonzero(visit_ms != MISSING if amount is None else amount > 0)
        memory.schedule(
            block,
            Appointments(
                action=np.full(rows.size, action, dtype=np.int64),
                at_ms=when[rows],
                day=world.calendar.index_at(when[rows]),
                user=user[rows],
                item=item[rows],
                deal=deal[rows],
                order=order[rows],
                cents=np.full(rows.size, MISSING) if amount is None else amount[rows],
            ),
        )
    return Orders(
        order=order,
        user=user,
        at_ms=at_ms,
        deal=deal,
        item=item,
        how=how,
        cents=cents,
        paid=paid,
        refunded_cents=refunded,
        refund_ms=refund_ms,
        visit_ms=visit_ms,
    )


def _visits(rng: Rng, world: World, sessions: Sessions, row: Ids, pay_ms: Ids) -> Ids:
    """When each purchase is redeemed, unix ms; MISSING where nobody comes.

    Travellers come during the trip, locals soon and rather on a free day; dreams stay dreams.
    """
    calendar, trips = world.calendar, world.trips
    state, trip = sessions.moment.state[row], sessions.trip[row]
    today = np.full(row.size, sessions.moment.day, dtype=np.int64)
    first = np.where(state == PLANNING, trips.start[trip], today)
    length = np.where(trip == NO_TRIP, 1, trips.end[trip] - first + 1)
    in_trip = first + (rng.random(row.size) * length).astype(np.int64)
    later = today + rng.integers(*LOCAL_DAYS, row.size)
    later = np.where(
        happens(rng, WAITS_FOR_FREE_DAY, row.size),
        _next_free(calendar.day_types)[np.minimum(later, calendar.day_types.size - 1)],
        later,
    )
    at_home = np.where(happens(rng, TODAY_SHARE, row.size), today, later)
    about_trip = (state == PLANNING) | (state == THERE)
    day = np.where(about_trip, in_trip, at_home)
    day = np.minimum(day, calendar.day_types.size - 1)
    hour: F64 = OPENS_HOUR + OPEN_HOURS * rng.random(row.size)
    at_ms = calendar.midnights_ms[day] + (hour * HOUR_MS).astype(np.int64)
    # Whoever goes today goes after paying, however late it is.
    soon = pay_ms + (HOUR_MS * (0.5 + 2.5 * rng.random(row.size))).astype(np.int64)
    at_ms = np.where(at_ms <= pay_ms, soon, at_ms)
    dreaming = ~about_trip & (sessions.moment.audience[row] == VISITOR)
    return np.where(dreaming | happens(rng, NO_SHOW, row.size), MISSING, at_ms)


def _refunds(rng: Rng, cents: Ids, pay_ms: Ids, visit_ms: Ids) -> tuple[Ids, Ids]:
    """When and how many cents come back, 0 for most; always before the visit."""
    wait = SOONEST_REFUND_MS + (rng.exponential(REFUND_HOURS, cents.size) * HOUR_MS).astype(
        np.int64
    )
    refund_ms = pay_ms + wait
    in_time = (visit_ms == MISSING) | (refund_ms < visit_ms)
    part = np.maximum((cents * rng.uniform(0.2, 0.8, cents.size)).astype(np.int64), 1)
    amount = np.where(happens(rng, FULL_REFUND, cents.size), cents, part)
    wanted = in_time & happens(rng, REFUNDED, cents.size)
    return refund_ms, np.where(wanted, amount, 0)


def _next_free(day_types: NDArray[np.int8]) -> Ids:
    """The first free day from each day on, shape (days,); the day itself where none is left."""
    free = np.flatnonzero(day_types != WORKDAY_CODE)
    days = np.arange(day_types.size)
    place = np.searchsorted(free, days)
    return np.where(place < free.size, np.append(free, 0)[place], days)
