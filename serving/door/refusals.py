"""Calls that are refused before they get a thread: by method, for next to nothing, and counted.

gRPC refuses cheaply in one place, on the thread that takes calls; a handler that refuses waits for
a thread, as all others do. There it compares the calls in flight with its limit, looks for the
method's handler, asking interceptors on the way, and only then looks at what the comparison came
to. So the limit answers the comparison with something that makes up its mind when it is looked at,
and the method is known by then. It must be known: gRPC counts whoever watches the health of a
server among the calls in flight for as long as he watches.
"""

from collections.abc import Callable
from typing import Any, Final, Self

import grpc

TOO_MANY: Final = grpc.StatusCode.RESOURCE_EXHAUSTED.name
NO_SUCH_METHOD: Final = grpc.StatusCode.UNIMPLEMENTED.name

Count = Callable[[str, str], None]
"""Told of (method, gRPC status); the method of which there is none is ""."""


class Refusals(grpc.ServerInterceptor):
    """Refuses calls of methods that are `full`, which is asked once for each call that comes, with
    the method's whole name, and counts them. A server needs it as an interceptor, and its limit."""

    def __init__(self, full: Callable[[str], bool], count: Count) -> None:
        self._full = full
        self._count = count
        self._method = ""  # of the call that is being looked at, by gRPC's one thread for that
        self.limit: Final[int] = _Limit(_Verdict(self._refuses))

    def intercept_service(self, continuation: Callable[[Any], Any], details: Any) -> Any:
        """Changes nothing. Any: grpc names no types for what it hands over."""
        handler = continuation(details)
        if handler is None:
            self._count("", NO_SUCH_METHOD)
        self._method = str(details.method)
        return handler

    def _refuses(self) -> bool:
        is_refused = self._full(self._method)
        if is_refused:
            self._count(self._method.rpartition("/")[2], TOO_MANY)
        return is_refused


class _Verdict:
    def __init__(self, asked: Callable[[], bool]) -> None:
        self._asked = asked

    def __bool__(self) -> bool:
        return self._asked()


class _Limit(int):
    """gRPC asks `calls >= limit`, which Python lets the limit answer, an int of a kind of its own.

    As a number it is nothing.
    """

    _verdict: _Verdict

    def __new__(cls, verdict: _Verdict) -> Self:
        limit = super().__new__(cls)
        limit._verdict = verdict
        return limit

    def __le__(self, calls: int) -> bool:
        return self._verdict  # type: ignore[return-value]  # a bool as soon as one looks
