"""Days after the simulated span, lived against a server instead of the old app.

People, trips and seasons reach MARGIN_DAYS beyond the span, and so does the truth. A person's
sessions of a day are lived one after the other, so that each meets a server that has heard of those
before, and of the person's refunds and visits up to then.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa

from features.errors import SpecError
from features.schema import Bools, Ids
from simulator.appeal import tide
from simulator.archive import write
from simulator.incumbent import open_incumbent
from simulator.journey import walk
from simulator.live_app import LiveApp, Server
from simulator.log import EventLog
from simulator.memory import Appointments, Memory
from simulator.memory_file import restore_memory, save_memory
from simulator.onlooker import Onlooker
from simulator.queries import SearchBox
from simulator.record import MEMORY_FOLDER, TRUTH_FOLDER, write_orders
from simulator.rows import log_due, presence
from simulator.sampling import Rng, run_positions, stream
from simulator.sessions import Sessions, open_sessions
from simulator.settle import Orders, settle
from simulator.simulate import Progress, blocks_of
from simulator.stage import PositionTally, Stage
from simulator.truth import load
from simulator.world import DAYS, World

LIVE_FOLDER = "live"  # of the truth: orders of the days lived against a server
PAGES_FOLDER = "live_pages"  # and what else the watched could have been shown


@dataclass(frozen=True, slots=True)
class LivedDay:
    """What a day came to."""

    day: date
    sessions: int
    requests: int  # answered by the server
    events: int  # told to it
    orders: int


def live_day(
    lake: Path, server: Server, progress: Progress, onlooker: Onlooker | None = None
) -> LivedDay:
    """The next day of a simulated lake's people, with a server; then that day is over for good.

    What the onlooker says is valued and kept beside the truth; nobody's day changes by it.

    Raises ContractError where the lake has no truth, SpecError where its world has ended.
    """
    truth = load(lake)
    world, folder = truth.world, lake / TRUTH_FOLDER
    memory, day = restore_memory(folder / MEMORY_FOLDER)
    index = world.calendar.index(day)
    if index >= world.calendar.day_types.size - 1:
        raise SpecError(
            f"the world of {lake} has ended: its last day was {day}; simulate a new one that ends "
            "later, or with more days"
        )
    box = SearchBox(world)
    app = LiveApp(world, server, pa.array(box.texts), onlooker)
    today = tide(world, index)
    stage = Stage(world, today, open_incumbent(world, today), box, PositionTally(), app)
    blocks = blocks_of(world.size)
    orders: list[Orders] = []
    sessions = 0
    for block, users in enumerate(blocks):
        progress(block, len(blocks), f"living {day}")
        made, count = _live(stream(world.seed, DAYS, index, block), stage, memory, block, users)
        orders += made
        sessions += count
    written = write_orders(folder / LIVE_FOLDER / f"{day.isoformat()}.parquet", world, orders)
    if onlooker is not None:
        write(folder / PAGES_FOLDER / f"{day.isoformat()}.parquet", app.comparison.table())
    save_memory(folder / MEMORY_FOLDER, memory, world.calendar.day(index + 1))
    progress(len(blocks), len(blocks), f"lived {day}")
    return LivedDay(day, sessions, app.requests, app.events, written)


def next_day(lake: Path) -> date:
    """The first day that nobody has lived yet."""
    return restore_memory(lake / TRUTH_FOLDER / MEMORY_FOLDER)[1]


def _live(
    rng: Rng, stage: Stage, memory: Memory, block: int, users: Ids
) -> tuple[list[Orders], int]:
    """A block's day: sessions, each person's in turn, and the refunds and visits between them."""
    app, world, day = stage.app, stage.world, stage.today.day
    assert isinstance(app, LiveApp)
    sessions = open_sessions(rng, world, memory, day, users)
    turn = run_positions(sessions.moment.user)
    orders, ahead = [], Appointments.joined([])
    for n in range(int(turn.max(initial=0)) + 1):
        part = sessions.take(np.flatnonzero(turn == n))
        # Asked for anew each time: a turn's orders have appointments on the same day.
        ahead = Appointments.joined([ahead, memory.due(day, block)])
        over = _took_place(ahead, part)
        log = EventLog()
        _begin(rng, app, world, memory, part, ahead.take(over), log)
        ahead = ahead.take(~over)
        purchases, ends_ms = walk(rng, stage, memory, part, log)
        orders.append(settle(rng, world, memory, block, part, purchases, ends_ms, log))
        app.heard(log)
    ahead = Appointments.joined([ahead, memory.due(day, block)])
    nobody = sessions.take(np.zeros(0, dtype=np.int64))
    _begin(rng, app, world, memory, nobody, ahead, EventLog())
    return orders, sessions.size


def _begin(
    rng: Rng,
    app: LiveApp,
    world: World,
    memory: Memory,
    sessions: Sessions,
    due: Appointments,
    log: EventLog,
) -> None:
    """Tell the server of appointments that took place, then let sessions begin."""
    log_due(due, sessions.size, log)
    app.open(rng, memory, presence(rng, world, memory, sessions, due))
    app.heard(log)


def _took_place(appointments: Appointments, sessions: Sessions) -> Bools:
    """Which appointments are over when their people's sessions begin, shape of appointments.

    `sessions` holds at most one of each person, in order of person; without one nobody asks yet.
    """
    who = sessions.moment.user
    place = np.searchsorted(who, appointments.user)
    nobody = -1  # behind the last one
    is_theirs = np.append(who, nobody)[place] == appointments.user
    over: Bools = is_theirs & (appointments.at_ms <= np.append(sessions.start_ms, 0)[place])
    return over
