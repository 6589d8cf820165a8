"""The faults themselves: Redis, a source, the processor, a release."""

import os
import shutil
import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from features.catalog.sets import VIEWS
from features.schema import UserId
from features.store.files import Published
from features.store.redis import connect
from features.store.redis.keys import row_key
from serving.releases.release import open_release, switch
from sojourn.bench import BenchRow
from sojourn.bench.degrade.cluster import PRIMARIES, start_cluster, tell, url_of, wait_for
from sojourn.bench.degrade.faults import (
    Fault,
    burning,
    fault_rows,
    logged,
    slowed,
    went_without,
)
from sojourn.bench.degrade.proxy import slow_proxy
from sojourn.bench.degrade.stand import Stand
from sojourn.bench.redis_server import RedisServer

SLOW_S: Final = 0.05
APART_MS: Final = 10.0
HANGING: Final = "embedding"  # the source that is searched rather than looked up
KEPT: Final = ("--appendonly", "yes", "--appendfsync", "everysec")  # a Redis that restarts has all
JUNK: Final = b"\0" * 64
NO_STORE: Final = "store_unavailable"
REFUSED: Final = "release refused"  # as serving.releases.live logs it


def faults(
    stand: Stand, redis: RedisServer, releases: Sequence[str], users: Sequence[int]
) -> Iterator[Fault]:
    """Each when its turn comes: what it needs is there while it is the caller's, and not before.

    `releases` are two, of which one serves; `users` those who ask.
    """
    yield from redis_faults(redis)
    serving = stand.serving()
    (other,) = set(releases) - {serving}
    yield damaged_rows(stand, serving, users)
    with stand.apart(HANGING, APART_MS):
        yield hanging_source(stand)
    yield corrupted_release(stand, serving, other)
    with cpu_fault(stand.server_cores) as starved:
        yield starved


def redis_faults(server: RedisServer) -> Sequence[Fault]:
    """A Redis that stands still, and one that dies and comes back with what it had."""
    return (
        Fault(
            "redis paused",
            lambda: os.kill(server.pid, signal.SIGSTOP),
            lambda: os.kill(server.pid, signal.SIGCONT),
            went_without(NO_STORE),
        ),
        Fault("redis killed and restarted", server.kill, server.start, went_without(NO_STORE)),
    )


@contextmanager
def cpu_fault(cores: frozenset[int]) -> Iterator[Fault]:
    """The server's core is taken by others."""
    with burning(cores) as burners:

        def tell(number: signal.Signals) -> None:
            for burner in burners:
                burner.send_signal(number)

        begin, end = partial(tell, signal.SIGCONT), partial(tell, signal.SIGSTOP)
        yield Fault("cpu starved", begin, end, slowed)


def hanging_source(stand: Stand) -> Fault:
    """A source that runs apart does not answer."""
    return Fault(
        "a recall source hangs",
        partial(stand.drill, f'[drill]\nhanging_sources = ["{HANGING}"]'),
        partial(stand.drill, ""),
        went_without(f"recall:{HANGING}_late"),
    )


def corrupted_release(stand: Stand, serving: str, other: str) -> Fault:
    """The next release has a byte that was not prepared; then it is switched back."""
    damaged = stand.releases / other
    path = damaged / "bundle" / "model.txt"
    whole = path.read_bytes()

    def begin() -> None:
        path.write_bytes(whole.replace(b"tree", b"tre3", 1))
        switch(stand.releases, other)  # sizes fit: it is the servers that read every byte

    def end() -> None:
        switch(stand.releases, serving)
        path.write_bytes(whole)

    return Fault("a release is corrupted", begin, end, logged(REFUSED))


def damaged_rows(stand: Stand, serving: str, users: Sequence[int]) -> Fault:
    """The rows of all who ask are overwritten in Redis."""
    release = open_release(stand.releases, serving)
    published = Published(release.published, tuple(VIEWS.values()))
    rows_id = published.manifest.rows_id
    rows = {row_key(UserId(u), rows_id): published.users.row(UserId(u)) for u in users}

    def write(junk: bytes | None) -> None:
        with connect(stand.redis_url).client() as client:
            for key, row in rows.items():
                if row is not None:
                    client.set(key, junk or row, keepttl=True)

    spoil, mend = partial(write, JUNK), partial(write, None)
    return Fault("rows damaged in redis", spoil, mend, went_without(NO_STORE))


def slow_redis_rows(
    stand: Stand, server: RedisServer, rate: float, seconds: float
) -> list[BenchRow]:
    """A server of its own, whose Redis answers 50 ms late for a while."""
    with slow_proxy(server.port) as proxy:
        behind = replace(stand, redis_url=f"redis://127.0.0.1:{proxy.port}/0")
        behind.drill("")
        fault = Fault(
            "redis slow by 50 ms",
            lambda: setattr(proxy, "delay_s", SLOW_S),
            lambda: setattr(proxy, "delay_s", 0.0),
            slowed,
        )
        with behind.server("slow") as process:
            behind.ask_until(process, frozenset())
            rows = fault_rows(behind, process, behind.log("slow"), fault, rate, seconds)
    stand.drill("")
    return rows


def cluster_rows(stand: Stand, folder: Path, rate: float, seconds: float) -> list[BenchRow]:
    """Three primaries, three replicas, and one primary killed for good."""
    with ExitStack() as stack:
        servers = start_cluster(folder, stack, replicas=PRIMARIES)
        clustered = replace(stand, redis_url=url_of(servers), folder=stand.folder / "clustered")
        clustered.folder.mkdir()
        shutil.copytree(stand.config, clustered.config)
        clustered.drill("")
        clustered.release(0)
        copies = zip(servers[:PRIMARIES], servers[PRIMARIES:], strict=True)
        for primary, replica in copies:
            wait_for("copy", partial(_holds_as_many, primary, replica))
        with clustered.server("cluster") as process:
            clustered.ask_until(process, frozenset())
            killed = "a primary of a redis cluster killed"
            fault = Fault(killed, servers[0].kill, None, went_without(NO_STORE))
            log = clustered.log("cluster")
            return fault_rows(clustered, process, log, fault, rate, seconds)


def _holds_as_many(primary: RedisServer, replica: RedisServer) -> bool:
    return bool(tell(primary, "DBSIZE") == tell(replica, "DBSIZE"))
