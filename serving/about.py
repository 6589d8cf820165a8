"""What a server tells of itself, whoever asks: that it lives, and is ready.

Each of these methods has threads of its own. A request never waits for one, and however many
requests there are, none of these is refused for it.
"""

from collections.abc import Mapping
from typing import Final

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

from serving.waiting import TimedPool

ALIVE: Final = ""  # the health of the process, by gRPC's convention
MOST_WATCHERS: Final = 256  # of health at once; each has a thread, and who comes later is refused
MOST_CHECKS: Final = 64  # at once: one takes a thread for less than a millisecond

Pools = Mapping[str, TimedPool]
"""Threads by the whole name of the method that they are for. As many calls as there are threads
are taken, so that none of them stands in a queue."""


class About:
    """The health of one server; `pools` are the threads of its methods."""

    def __init__(self) -> None:
        # Whoever watches has a thread. grpc_health's own way without one waits for each watcher
        # while it holds what a watcher that leaves needs, on the one thread that serves all: a
        # server that was being stopped stood still for good.
        self._health = health.HealthServicer(experimental_non_blocking=False)
        self.pools: Final[Pools] = {
            f"/{health.SERVICE_NAME}/Watch": TimedPool(MOST_WATCHERS),
            f"/{health.SERVICE_NAME}/Check": TimedPool(MOST_CHECKS),
        }

    def add_to(self, server: grpc.Server) -> None:
        """Adds the methods to a server, which runs them in the pools (`serving.lenient`)."""
        health_pb2_grpc.add_HealthServicer_to_server(self._health, server)

    def say(self, name: str, is_serving: bool) -> None:
        """Tells whoever watches the health of this name from now on, and who asks for it."""
        status = health_pb2.HealthCheckResponse
        self._health.set(name, status.SERVING if is_serving else status.NOT_SERVING)
