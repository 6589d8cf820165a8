"""Simulating a world: from a size and a seed to a lake, with its truth beside it.

Days follow one another, people are met in blocks: memory depends on the block, not on the span.
"""

import shutil
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa

from features.errors import SpecError
from features.schema import LAKE_FILE, Ids
from simulator.app import OldApp
from simulator.appeal import tide
from simulator.catalogue import Catalogue
from simulator.dirt import KINDS, damage
from simulator.incumbent import open_incumbent
from simulator.journey import walk
from simulator.lake import Partition, write_dimensions
from simulator.log import EventLog
from simulator.memory import Memory, open_memory
from simulator.memory_file import save_memory
from simulator.queries import SearchBox
from simulator.record import MEMORY_FOLDER, TRUTH_FOLDER, write_truth
from simulator.rows import days_of_arrival, event_table, gather
from simulator.sampling import stream
from simulator.sessions import open_sessions
from simulator.settle import Orders, settle
from simulator.size import WorldSize
from simulator.stage import PositionTally, Stage
from simulator.world import DAYS, World, make_world

BLOCK_EVENTS: Final = 150_000  # expected events of a block of people on one day
Progress = Callable[[int, int, str], None]
"""Called with what is done, of how much, and what it is."""


class Existing(Enum):
    """What to do with a lake that is already there."""

    REFUSE = "refuse"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class SimulationReport:
    """What was written, and how fast."""

    lake: Path
    rows: dict[str, int]  # by border table
    orders: int  # in the truth
    not_arrived: int  # events that were still on their way when the last day ended
    seconds: float

    @property
    def events_per_minute(self) -> float:
        return 60.0 * self.rows["events"] / max(self.seconds, 1e-9)


@dataclass(slots=True)
class _Ledger:
    """What the days add up to."""

    tables: dict[int, list[pa.Table]] = field(default_factory=lambda: defaultdict(list))
    dirt: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    orders: list[Orders] = field(default_factory=list)
    events: int = 0
    not_arrived: int = 0


def simulate(
    to: Path,
    size: WorldSize,
    seed: int,
    progress: Progress | None = None,
    existing: Existing = Existing.REFUSE,
    catalogue: Catalogue | None = None,
) -> SimulationReport:
    """Write a lake at `to`: the same bytes for the same size, seed and catalogue.

    It appears whole or not at all. Raises SpecError if something is there already.
    """
    _check_destination(to, existing)
    begun = time.perf_counter()
    to.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{to.name}.partial-", dir=to.parent))
    try:
        world = partial(make_world, size, seed, catalogue)
        report = _fill(beside, to, size, world, progress or _silent, begun)
        beside.chmod(0o755)  # mkdtemp's folders are private
        _put_in_place(beside, to)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return report


def _fill(
    root: Path,
    to: Path,
    size: WorldSize,
    make: Callable[[], World],
    progress: Progress,
    begun: float,
) -> SimulationReport:
    progress(0, size.days, "building the world")
    world = make()
    rows = write_dimensions(root, world, to.name)
    ledger, memory, tally = _Ledger(), open_memory(size.users), PositionTally()
    box = SearchBox(world)
    texts = pa.array(box.texts)
    for day in range(world.calendar.opening, world.calendar.closing):
        ds = world.calendar.day(day).isoformat()
        progress(day - world.calendar.opening, size.days, f"simulating {ds}")
        today = tide(world, day)
        stage = Stage(world, today, open_incumbent(world, today), box, tally, OldApp())
        with Partition(root, ds) as partition:
            for late in ledger.tables.pop(day, []):
                partition.add(late)
            for block, users in enumerate(blocks_of(size)):
                _live(stage, memory, block, users, partition, ledger, texts)
        ledger.events += partition.rows
    progress(size.days, size.days, "writing the truth")
    truth = root / TRUTH_FOLDER
    orders = write_truth(truth, world, ledger.orders, tally, ledger.dirt, ledger.not_arrived)
    next_day = world.calendar.day(world.calendar.closing)
    save_memory(truth / MEMORY_FOLDER, memory, next_day)
    return SimulationReport(
        lake=to,
        rows={**rows, "events": ledger.events},
        orders=orders,
        not_arrived=ledger.not_arrived,
        seconds=time.perf_counter() - begun,
    )


def _live(
    stage: Stage,
    memory: Memory,
    block: int,
    users: Ids,
    partition: Partition,
    ledger: _Ledger,
    texts: pa.Array,
) -> None:
    """One day in the life of a block of people, into the partitions in which it arrives."""
    world, day = stage.world, stage.today.day
    rng = stream(world.seed, DAYS, day, block)
    log = EventLog()
    sessions = open_sessions(rng, world, memory, day, users)
    purchases, ends_ms = walk(rng, stage, memory, sessions, log)
    ledger.orders.append(settle(rng, world, memory, block, sessions, purchases, ends_ms, log))
    rows = gather(rng, world, memory, sessions, memory.due(day, block), log)
    rows, kinds = damage(rng, rows, world.size.dirt_share, world.calendar)
    arrives = days_of_arrival(rows, world.calendar)
    _count_dirt(ledger, world, kinds, arrives)
    partition.add(event_table(rows.take(arrives == day), texts))
    for later in np.unique(arrives[arrives > day]).tolist():
        part = rows.take(arrives == later)
        if later < world.calendar.closing:
            ledger.tables[later].append(event_table(part, texts))
        else:
            ledger.not_arrived += part.size


def _count_dirt(ledger: _Ledger, world: World, kinds: Ids, arrives: Ids) -> None:
    dirty = np.flatnonzero((kinds > 0) & (arrives < world.calendar.closing))
    pairs, counts = np.unique(np.stack([arrives[dirty], kinds[dirty]]), axis=1, return_counts=True)
    for (day, kind), count in zip(pairs.T.tolist(), counts.tolist(), strict=True):
        ledger.dirt[world.calendar.day(day).isoformat()][KINDS[kind]] += count


def blocks_of(size: WorldSize) -> list[Ids]:
    """People in blocks of about BLOCK_EVENTS a day, as indices."""
    people = max(1, int(BLOCK_EVENTS / size.events_per_user_day))
    everyone = np.arange(size.users, dtype=np.int64)
    return [everyone[start : start + people] for start in range(0, size.users, people)]


def _check_destination(to: Path, existing: Existing) -> None:
    if to.is_dir() and not any(to.iterdir()):
        return
    if not to.exists():
        return
    is_lake = to.is_dir() and (to / LAKE_FILE).is_file()
    if existing is Existing.REPLACE and is_lake:
        return
    if existing is Existing.REPLACE:
        raise SpecError(
            f"{to} is not a lake (it has no {LAKE_FILE}), so it will not be replaced; expected a "
            "lake or a new folder; remove it yourself or choose another destination"
        )
    found = "is not empty" if to.is_dir() else "is no folder"
    raise SpecError(
        f"{to} {found}; expected a new or empty folder for the simulated lake; choose another "
        "destination, or --replace a lake that is there"
    )


def _put_in_place(beside: Path, to: Path) -> None:
    """Move the finished lake to its name, and what was there out of the way first."""
    if not to.exists():
        beside.rename(to)
        return
    former = Path(tempfile.mkdtemp(prefix=f".{to.name}.former-", dir=to.parent))
    to.rename(former / to.name)
    beside.rename(to)
    shutil.rmtree(former)


def _silent(done: int, total: int, what: str) -> None:
    """Progress that nobody watches."""
