"""Calls that gRPC refuses by itself, counted: nobody else hears of them.

It looks for a call's handler, asking each interceptor on the way, and then either hands the call to
the pool of threads or refuses it, because too many are in flight. One thread of gRPC does both, for
one call after another. So a call that was handed to nobody was refused, and that shows when the
next one comes; the last one of a burst is counted with it.
"""

from collections.abc import Callable
from typing import Any, Final

import grpc

TOO_MANY: Final = grpc.StatusCode.RESOURCE_EXHAUSTED.name
NO_SUCH_METHOD: Final = grpc.StatusCode.UNIMPLEMENTED.name

Count = Callable[[str, str], None]
"""Told of (method, gRPC status); the method of which there is none is ""."""


class Refusals(grpc.ServerInterceptor):
    """Counts refusals; `taken` is to be called whenever a call is handed to the pool."""

    def __init__(self, count: Count) -> None:
        self._count = count
        self._looked_up = ""  # the method of the last call, until that is taken

    def intercept_service(self, continuation: Callable[[Any], Any], details: Any) -> Any:
        """Changes nothing. Any: grpc names no types for what it hands over."""
        refused, self._looked_up = self._looked_up, ""
        if refused:
            self._count(refused, TOO_MANY)
        handler = continuation(details)
        if handler is None:
            self._count("", NO_SUCH_METHOD)
        else:
            self._looked_up = str(details.method).rpartition("/")[2]
        return handler

    def taken(self) -> None:
        self._looked_up = ""
