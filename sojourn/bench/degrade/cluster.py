"""A Redis Cluster on loopback: three primaries with a third of the slots each, and replicas."""

import contextlib
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

from features.errors import Unavailable
from features.ports import free_port
from features.store.redis import connect
from sojourn.bench.redis_server import STARTS, RedisServer, running_redis

PRIMARIES: Final = 3
SLOTS: Final = 16_384
READY_S: Final = 60.0  # on a machine that does much else
ASK_S: Final = 10.0
NODE_TIMEOUT_MS: Final = 500


def start_cluster(
    folder: Path, stack: ExitStack, replicas: int, node_timeout_ms: int = NODE_TIMEOUT_MS
) -> list[RedisServer]:
    """The primaries, then the replicas: number k follows primary k mod 3. Ends with the stack.

    Who has not been heard of for `node_timeout_ms` counts as dead, and who hears of nobody for so
    long refuses: on a machine that does much else a short one is over while all are well.
    """
    servers: list[RedisServer] = []
    for i in range(PRIMARIES + replicas):
        (folder / str(i)).mkdir(parents=True)
        server, bus = _started(folder / str(i), stack, node_timeout_ms)
        servers.append(server)
        tell(servers[i], "CLUSTER", "SET-CONFIG-EPOCH", i + 1)
        if i < PRIMARIES:
            first, end = SLOTS * i // PRIMARIES, SLOTS * (i + 1) // PRIMARIES
            tell(servers[i], "CLUSTER", "ADDSLOTSRANGE", first, end - 1)
        tell(servers[0], "CLUSTER", "MEET", "127.0.0.1", servers[i].port, bus)
    wait_for("cluster of all", lambda: all(_nodes_known_to(s) == len(servers) for s in servers))
    for k, replica in enumerate(servers[PRIMARIES:]):
        primary = tell(servers[k % PRIMARIES], "CLUSTER", "MYID")
        tell(replica, "CLUSTER", "REPLICATE", primary)
    for replica in servers[PRIMARIES:]:
        wait_for("replica", lambda replica=replica: _is_replicating(replica))  # type: ignore[misc]  # mypy sees no default
    wait_for("agreement on the slots", lambda: all(_is_agreed(s) for s in servers))
    return servers


def _started(folder: Path, stack: ExitStack, node_timeout_ms: int) -> tuple[RedisServer, int]:
    """A server, and the port of its bus. Raises RuntimeError with the end of its log."""
    for left in reversed(range(STARTS)):
        bus = free_port()
        options = {
            "--cluster-enabled": "yes",
            "--cluster-port": str(bus),
            "--cluster-node-timeout": str(node_timeout_ms),
            "--cluster-require-full-coverage": "no",
        }
        words = [word for option in options.items() for word in option]
        try:
            return stack.enter_context(running_redis(folder, *words)), bus
        except RuntimeError:  # somebody else may have taken the port of the bus
            if not left:
                raise
    raise AssertionError


def url_of(servers: list[RedisServer]) -> str:
    """Names them all as seeds."""
    return "redis+cluster://" + ",".join(f"127.0.0.1:{server.port}" for server in servers)


def tell(server: RedisServer, *command: bytes | str | int) -> Any:  # Any: what the server says
    """One command, to this server itself. Raises Unavailable when it refuses or is not there."""
    (reply,) = connect(server.url).ask(b"", (command,), ASK_S)
    return reply


def wait_for(what: str, is_so: Callable[[], bool]) -> None:
    """Raises Unavailable when it is not so within READY_S."""
    deadline = time.monotonic() + READY_S
    while time.monotonic() < deadline:
        with contextlib.suppress(Unavailable):
            if is_so():
                return
        time.sleep(0.05)
    raise Unavailable(f"after {READY_S} s the Redis cluster still has no {what}")


def _nodes_known_to(server: RedisServer) -> int:
    return int(_fields(tell(server, "CLUSTER", "INFO"))["cluster_known_nodes"])


def _is_agreed(server: RedisServer) -> bool:
    info = _fields(tell(server, "CLUSTER", "INFO"))
    return info["cluster_state"] == "ok" and int(info["cluster_slots_ok"]) == SLOTS


def _is_replicating(server: RedisServer) -> bool:
    return _fields(tell(server, "INFO", "replication")).get("master_link_status") == "up"


def _fields(info: bytes) -> dict[str, str]:
    lines = (line.partition(":") for line in info.decode().splitlines())
    return {name: value for name, _, value in lines}
