"""Degradation, measured: what each rung costs, what each fault does, how releases take turns.

On a simulated world, whose people's taste is known: `sojourn bench degrade --world FOLDER` takes
the folder of `sojourn demo --to FOLDER`, or makes it.
"""

import shutil
import tempfile
from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from features.errors import SpecError
from sojourn.bench import BenchRow
from sojourn.bench.degrade import drills
from sojourn.bench.degrade.faults import fault_rows
from sojourn.bench.degrade.overload import CALM_SHARE, capacity_of, overload_rows
from sojourn.bench.degrade.rungs import rung_rows
from sojourn.bench.degrade.stand import Stand
from sojourn.bench.degrade.switches import switch_rows
from sojourn.bench.degrade.world import behaviour, open_world, questions, travellers_of, world_rows
from sojourn.bench.processes import two_cores
from sojourn.bench.redis_server import running_redis
from sojourn.client import Client
from sojourn.console import Advance

PARTS: Final = ("rungs", "faults", "overload", "cluster", "switches")
EVENTS_A_CALL: Final = 500
SERVER: Final = "server"  # whose log is read to know what it made of a fault


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured."""

    parts: Collection[str] = PARTS
    travellers: int = 300
    capacity_s: float = 4.0
    rung_s: float = 2.5
    fault_s: float = 4.0
    overload_s: float = 6.0
    switches: int = 50
    seed: int = 7

    def __post_init__(self) -> None:
        if unknown := sorted(set(self.parts) - set(PARTS)):
            raise SpecError(f"bench degrade: unknown parts {unknown}; known: {', '.join(PARTS)}")


def run(advance: Advance, world: Path, extent: Extent | None = None) -> list[BenchRow]:
    """Every part in turn. Raises Unavailable when a server or a drill does not come about."""
    extent = extent or Extent()
    total = len(extent.parts) + 1
    done = 0

    def now(what: str) -> None:
        advance(done, total, what)

    rng = np.random.default_rng(extent.seed)
    made = open_world(world, advance)
    travellers = travellers_of(made, extent.travellers, rng)
    rows = world_rows(made, travellers)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sojourn-degrade-")))
        (folder / "redis").mkdir()
        redis = stack.enter_context(running_redis(folder / "redis", *drills.KEPT))
        server_cores, load_cores = two_cores()
        messages = questions(travellers)
        stand = Stand(folder, made, redis.url, messages, server_cores, load_cores)
        stand.set_up()
        now("release")
        releases = (stand.release(0), stand.release(1))
        with stand.server(SERVER) as server:
            with Client(server.address, timeout_s=10.0) as client:
                events = behaviour(travellers, rng)
                for start in range(0, len(events), EVENTS_A_CALL):
                    client.record(events[start : start + EVENTS_A_CALL])
            stand.ask_until(server, frozenset())
            now("capacity")
            capacity_of(stand, server, extent.capacity_s / 2)  # warm
            capacity = capacity_of(stand, server, extent.capacity_s)
            rate = CALM_SHARE * capacity
            done += 1
            if "rungs" in extent.parts:
                now("rungs")
                rows += rung_rows(stand, server, travellers, rate, extent.rung_s)
                done += 1
            if "overload" in extent.parts:
                now("overload")
                rows += overload_rows(stand, server, capacity, extent.overload_s)
                done += 1
            if "switches" in extent.parts:
                rows += switch_rows(stand, server, releases, extent.switches, rate, now)
                done += 1
            if "faults" in extent.parts:
                users = travellers.user_ids.tolist()
                for fault in drills.faults(stand, redis, releases, users):
                    now(fault.name)
                    log = stand.log(SERVER)
                    rows += fault_rows(stand, server, log, fault, rate, extent.fault_s)
                    stand.ask_until(server, frozenset())
        if "faults" in extent.parts:
            now("redis slow")
            rows += drills.slow_redis_rows(stand, redis, rate, extent.fault_s)
            done += 1
        if "cluster" in extent.parts:
            now("redis cluster")
            rows += drills.cluster_rows(stand, folder / "cluster", rate, extent.fault_s)
        shutil.rmtree(folder / "served", ignore_errors=True)
    advance(total, total, "done")
    return rows
