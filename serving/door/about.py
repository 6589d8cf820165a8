"""What a server tells of itself, whoever asks: that it lives, is ready, and which methods it has.

Each of these methods has threads of its own. A request never waits for one, and however many
requests there are, none of these is refused for it.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection, reflection_pb2_grpc

from serving.door.waiting import TimedPool

ALIVE: Final = ""  # the health of the process, by gRPC's convention
MOST_WATCHERS: Final = 256  # of health at once; each has a thread, and who comes later is refused
MOST_CHECKS: Final = 64  # at once: one takes a thread for less than a millisecond
MOST_REFLECTIONS: Final = 4  # at once, of people with a tool at hand
REFLECTION_S: Final = 10.0  # that one may last: a tool asks what it wants to know, and asks again
NOBODY: Final = health_pb2.HealthCheckRequest(service="-")
"""Watched instead of any service that there is not: grpc_health keeps every name that was ever
watched, of whatever length."""

Pools = Mapping[str, TimedPool]
"""Threads by the whole name of the method that they are for. As many calls as there are threads
are taken, so that none of them stands in a queue."""


class About:
    """Of one server; `pools` are the threads of its methods."""

    def __init__(self, services: Sequence[str], has_reflection: bool) -> None:
        """`services` are those that it has besides these, by their whole names."""
        # Whoever watches has a thread. grpc_health's own way without one waits for each watcher
        # while it holds what a watcher that leaves needs, on the one thread that serves all: a
        # server that was being stopped stood still for good.
        self._health = Health(services)
        pools = {
            f"/{health.SERVICE_NAME}/Watch": TimedPool(MOST_WATCHERS),
            f"/{health.SERVICE_NAME}/Check": TimedPool(MOST_CHECKS),
        }
        self._reflection: _Reflection | None = None
        if has_reflection:
            self._reflection = _Reflection(
                (*services, health.SERVICE_NAME, reflection.SERVICE_NAME)
            )
            name = f"/{reflection.SERVICE_NAME}/ServerReflectionInfo"
            pools[name] = TimedPool(MOST_REFLECTIONS)
        self.pools: Final[Pools] = pools

    def add_to(self, server: grpc.Server) -> None:
        """Adds the methods to a server, which runs them in the pools (`serving.door.lenient`)."""
        health_pb2_grpc.add_HealthServicer_to_server(self._health, server)
        if self._reflection is not None:
            add = reflection_pb2_grpc.add_ServerReflectionServicer_to_server
            add(self._reflection, server)  # type: ignore[no-untyped-call]  # the stubs have no types

    def say(self, name: str, is_serving: bool) -> None:
        """Tells whoever watches the health of this name from now on, and who asks for it."""
        status = health_pb2.HealthCheckResponse
        self._health.set(name, status.SERVING if is_serving else status.NOT_SERVING)

    def end(self) -> None:
        """Takes leave of whoever watches: they would hold a server that stops for all of its drain,
        which is for calls."""
        self._health.end()


class Health(health.HealthServicer):
    """Who watches hears the last of it when the server stops, and that is all. Any: as below."""

    def __init__(self, services: Iterable[str]) -> None:
        """`services` are those of which something will be said, besides ALIVE."""
        super().__init__(experimental_non_blocking=False)
        self._services = {ALIVE, *services}
        self._watchers: set[Any] = set()
        self._is_ending = False

    # Without a callback, which is its other way.
    def Watch(  # type: ignore[override]  # noqa: N802 - gRPC's name
        self, request: Any, context: Any
    ) -> Iterator[Any]:
        leaving: Any = _Leaving()  # Any: it is no whole context
        watched = request if request.service in self._services else NOBODY
        watcher: Any = super().Watch(watched, leaving)
        self._watchers.add(watcher)

        def left() -> None:
            self._watchers.discard(watcher)
            leaving.left()

        if not context.add_callback(left):
            left()  # the call is over already
        if self._is_ending:
            watcher.close()
        told: Iterator[Any] = watcher
        return told

    def end(self) -> None:
        self._is_ending = True
        for watcher in list(self._watchers):
            watcher.close()  # behind what it has not told yet


class _Leaving:
    """Stands for a call to grpc_health, which does not look whether gRPC takes what is to be done
    when the call is over: of one that is over already it does not, and the watcher would stay."""

    left: Callable[[], None]

    def add_callback(self, left: Callable[[], None]) -> bool:
        self.left = left
        return True


class _Reflection(reflection.ReflectionServicer):
    """A conversation that ends by itself: it holds a thread also while nothing is said.

    Any: of the types that gRPC's package hands over and its stubs do not name.
    """

    def ServerReflectionInfo(  # noqa: N802 - gRPC's name
        self, request_iterator: Iterable[Any], context: Any
    ) -> Iterator[Any]:
        end = threading.Timer(REFLECTION_S, context.cancel)
        end.daemon = True
        end.start()
        try:
            yield from super().ServerReflectionInfo(request_iterator, context)
        finally:
            end.cancel()
