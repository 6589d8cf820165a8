"""What happens inside sessions: list, page, the next page, and at times a purchase.

All sessions of a block walk together: in each step everyone still there gets one slate, looks,
opens some of it, and goes on from there or leaves.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from features.schema import Bools, Ids
from simulator.app import DETAIL, Asking
from simulator.appeal import PAY_SHARE, appeal, order_odds
from simulator.choice import (
    decide,
    examine_and_choose,
    order_cents,
    pick_deal,
)
from simulator.deals import NO_DEAL
from simulator.log import (
    FAVOURITE,
    MISSING,
    VIEW_DEAL,
    VIEW_ITEM,
    EventLog,
)
from simulator.memory import Memory
from simulator.sampling import Rng, happens, run_positions, sigmoid
from simulator.sessions import DEAL, LIST, LOOKUP, RETURN, Sessions
from simulator.stage import DIRECT, REFERRER, SESSION, Purchases, Stage, Views
from simulator.world import ABSENT

MOST_STEPS: Final = 8  # slates in one session
GOES_ON: Final = np.array([0.55, 0.09, 0.09])  # after a view: detail, another list, another search
TRIES_AGAIN: Final = np.array([0.14, 0.12])  # after nothing: another list, a search
CARRIES_REFERRER: Final = 0.95  # of sessions of clients that can
HESITATES: Final = 0.10  # share of orders placed only at the end of the session

LOOK_MS, DWELL_MS = 9_000.0, 24_000.0  # medians of looking at a list, and of reading a page
DEAL_MS, HESITATION_MS = 11_000, 45_000


def walk(
    rng: Rng, stage: Stage, memory: Memory, sessions: Sessions, log: EventLog
) -> tuple[list[Purchases], Ids]:
    """Log everything that sessions do before paying; what they order, and when each ends."""
    clock = sessions.start_ms.copy()
    mode, anchor = sessions.entry.copy(), sessions.anchor.copy()
    people = stage.world.people
    carries = ~people.old_client[sessions.moment.user]
    carries &= happens(rng, CARRIES_REFERRER, sessions.size)
    purchases = [_from_deals(rng, stage, sessions, clock, log)]
    seen: list[Views] = []
    active = np.arange(sessions.size)
    for _ in range(MOST_STEPS):
        if active.size == 0:
            break
        views = _look(rng, stage, memory, sessions, active, mode, anchor, clock, log)
        purchases.append(_read(rng, stage, memory, sessions, views, carries, clock, log))
        seen.append(views)
        stage.app.heard(log)
        anchor[views.row] = views.item  # in order of position: the last one stays
        active = _go_on(rng, active, views, mode)
    _remember(memory, sessions, seen)
    return purchases, clock


def _look(
    rng: Rng,
    stage: Stage,
    memory: Memory,
    sessions: Sessions,
    active: Ids,
    mode: Ids,
    anchor: Ids,
    clock: Ids,
    log: EventLog,
) -> Views:
    """Show each active session its slate and let it choose; returning ones open their item."""
    coming_back = active[mode[active] == RETURN]
    looking = active[(mode[active] != RETURN) & (mode[active] != DEAL)]
    moment = sessions.moment.take(looking)
    screens = stage.app.screens(
        rng, stage, sessions, Asking(looking, mode[looking], anchor[looking], clock[looking]), log
    )
    shown, surface = screens.shown, screens.surface
    choice = examine_and_choose(
        rng, stage.world, stage.today, moment, shown, surface, bonus=screens.bonus
    )
    stage.tally.add(surface, shown != ABSENT, choice.examined, choice.clicked)
    requests = memory.number_requests(looking.size)
    stage.app.number(requests)
    clock[looking] += _durations(rng, LOOK_MS, looking.size)
    place, position = np.nonzero(choice.clicked)
    back = np.full(coming_back.size, MISSING, dtype=np.int64)
    row = np.concatenate([looking[place], coming_back])
    order = np.argsort(row, kind="stable")
    return Views(
        row=row[order],
        item=np.concatenate([shown[place, position], anchor[coming_back]])[order],
        request=np.concatenate([requests[place], back])[order],
        position=np.concatenate([position + 1, back])[order],
        surface=np.concatenate([surface[place], back])[order],
        returned=np.repeat([False, True], [place.size, back.size])[order],
    )


def _read(
    rng: Rng,
    stage: Stage,
    memory: Memory,
    sessions: Sessions,
    views: Views,
    carries: Bools,
    clock: Ids,
    log: EventLog,
) -> Purchases:
    """Log the pages that were opened and what was done on them; the orders that follow."""
    row, item = views.row, views.item
    moment = sessions.moment.take(row)
    owned = memory.bought.holds(moment.user, item)
    done = decide(rng, stage.world, stage.today, moment, item, views.returned, owned)
    opened, count = done.deal != NO_DEAL, row.size
    dwell = _durations(rng, DWELL_MS, count)
    lasts = dwell + DEAL_MS * opened
    start = clock[row] + _elapsed(row, lasts)
    log.add(
        VIEW_ITEM,
        start,
        row,
        item=item,
        request=views.request,
        position=views.position,
        surface=views.surface,
    )
    kept = np.flatnonzero(done.favoured)
    log.add(FAVOURITE, start[kept] + dwell[kept] // 2, row[kept], item=item[kept])
    pages = np.flatnonzero(opened)
    log.add(
        VIEW_DEAL,
        start[pages] + dwell[pages],
        row[pages],
        deal=done.deal[pages],
        referrer=np.where(carries[row[pages]], item[pages], MISSING),
    )
    clock[row] = start + lasts  # in order: a session's last page stays
    bought = np.flatnonzero(done.ordered)
    later = happens(rng, HESITATES, bought.size)
    return Purchases(
        row=row[bought],
        item=item[bought],
        deal=done.deal[bought],
        cents=done.cents[bought],
        paid=done.paid[bought],
        at_ms=np.where(later, MISSING, (start + lasts)[bought]),
        how=np.where(carries[row[bought]], REFERRER, SESSION),
    )


def _from_deals(rng: Rng, stage: Stage, sessions: Sessions, clock: Ids, log: EventLog) -> Purchases:
    """Sessions that begin on a deal's page, from a message: no item page leads there."""
    row = np.flatnonzero(sessions.entry == DEAL)
    item = stage.box.heard_of(rng, stage.today, sessions.moment.take(row))
    row, item = row[stage.today.on_sale[item]], item[stage.today.on_sale[item]]
    moment = sessions.moment.take(row)
    deal = pick_deal(rng, stage.world, moment, item)
    log.add(VIEW_DEAL, clock[row], row, deal=deal)
    clock[row] += DEAL_MS
    liking = appeal(stage.world, stage.today, moment, item[:, None])[:, 0]
    fresh = np.zeros(row.size, dtype=np.bool_)
    odds = order_odds(stage.world, moment, item, liking, fresh)
    bought = np.flatnonzero(happens(rng, sigmoid(odds), row.size))
    return Purchases(
        row=row[bought],
        item=item[bought],
        deal=deal[bought],
        cents=order_cents(stage.world, moment, deal)[bought],
        paid=happens(rng, PAY_SHARE, bought.size),
        at_ms=clock[row[bought]],
        how=np.full(bought.size, DIRECT, dtype=np.int64),
    )


def _go_on(rng: Rng, active: Ids, views: Views, mode: Ids) -> Ids:
    """Who goes on, shape (m,); their `mode` is set in place."""
    dice = rng.random(active.size)
    opened = np.isin(active, views.row)
    after_view = np.searchsorted(np.cumsum(GOES_ON), dice, side="right")
    after_none = np.searchsorted(np.cumsum(TRIES_AGAIN), dice, side="right")
    onward = np.array([DETAIL, LIST, LOOKUP, MISSING])[after_view]
    again = np.array([LIST, LOOKUP, MISSING])[after_none]
    mode[active] = np.where(opened, onward, again)
    staying: Ids = active[mode[active] != MISSING]
    return staying


def _remember(memory: Memory, sessions: Sessions, seen: list[Views]) -> None:
    """The pages each person saw, in the order in which they saw them."""
    if not seen:
        return
    row = np.concatenate([views.row for views in seen])
    item = np.concatenate([views.item for views in seen])
    order = np.argsort(row, kind="stable")  # sessions are in time order, steps come in turn
    memory.viewed.add(sessions.moment.user[row[order]], item[order])


def _elapsed(row: Ids, lasts: Ids) -> Ids:
    """Time spent in the step on earlier pages of the same session, shape (n,); row is sorted."""
    before = np.cumsum(lasts) - lasts
    first = np.arange(row.size) - run_positions(row)
    elapsed: Ids = before - before[first]
    return elapsed


def _durations(rng: Rng, median_ms: float, count: int) -> Ids:
    drawn: NDArray[np.int64] = (median_ms * np.exp(rng.normal(0, 0.7, count))).astype(np.int64)
    return drawn
