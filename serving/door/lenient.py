"""Bytes that are no message are the caller's mistake.

grpcio answers them with INTERNAL, which is what we call our own faults, before any code of a
service is asked; of our methods as of those of health and reflection, which generated code adds.
As all methods pass here, those that have threads of their own are given them here.
"""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import wraps
from typing import Any, NoReturn, cast

import grpc
from google.protobuf.message import DecodeError

Refuse = Callable[[str, grpc.ServicerContext, str], NoReturn]
"""Ends a call of this method with a status that says why."""


@dataclass(frozen=True, slots=True)
class Garbled:
    """What stands for a message that could not be read."""

    reason: str


def lenient(
    server: grpc.Server, refuse: Refuse, pools: Mapping[str, ThreadPoolExecutor]
) -> grpc.Server:
    """The server, as far as generated code needs one to add its services to.

    `pools` are the threads of methods that have their own, by the method's whole name.
    """
    return cast(grpc.Server, _Lenient(server, refuse, pools))


class _Lenient:
    def __init__(
        self, server: grpc.Server, refuse: Refuse, pools: Mapping[str, ThreadPoolExecutor]
    ) -> None:
        self._server = server
        self._refuse = refuse
        self._pools = pools

    def add_generic_rpc_handlers(self, handlers: object) -> None:
        """Nothing: the same methods come by name as well, and those alone are served."""

    def add_registered_method_handlers(self, service: str, methods: Mapping[str, Any]) -> None:
        """Adds the methods, each behind a look at its message."""
        guarded = {
            name: _guarded(name, method, self._refuse, self._pools.get(f"/{service}/{name}"))
            for name, method in methods.items()
        }
        generic = grpc.method_handlers_generic_handler(service, guarded)
        self._server.add_generic_rpc_handlers((generic,))
        self._server.add_registered_method_handlers(service, guarded)


def _guarded(
    name: str, method: Any, refuse: Refuse, pool: ThreadPoolExecutor | None
) -> "grpc.RpcMethodHandler[Any, Any]":
    """The handler, told of garbled messages. Any: grpc names no types for what it hands out.

    A behaviour may be marked: health's Watch with how it is to run. So its marks pass through.
    """

    def parsed(payload: bytes) -> Any:
        try:
            return method.request_deserializer(payload)
        except DecodeError as error:
            return Garbled(str(error))

    def serialised(answer: Any) -> bytes:
        packed: bytes = (
            answer if isinstance(answer, bytes) else method.response_serializer(answer)
        )  # as serving.stages.packed makes them
        return packed

    def one(behaviour: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(behaviour)
        def behave(request: Any, context: grpc.ServicerContext) -> Any:
            if isinstance(request, Garbled):
                refuse(name, context, request.reason)
            return behaviour(request, context)

        return behave

    def many(behaviour: Callable[..., Any]) -> Callable[..., Any]:
        def whole(requests: Iterator[Any], context: grpc.ServicerContext) -> Iterator[Any]:
            for request in requests:
                if isinstance(request, Garbled):
                    refuse(name, context, request.reason)
                yield request

        @wraps(behaviour)
        def behave(requests: Iterator[Any], context: grpc.ServicerContext) -> Any:
            return behaviour(whole(requests, context), context)

        return behave

    makers = {
        (False, False): (grpc.unary_unary_rpc_method_handler, one, method.unary_unary),
        (False, True): (grpc.unary_stream_rpc_method_handler, one, method.unary_stream),
        (True, False): (grpc.stream_unary_rpc_method_handler, many, method.stream_unary),
        (True, True): (grpc.stream_stream_rpc_method_handler, many, method.stream_stream),
    }
    make, wrap, behaviour = makers[method.request_streaming, method.response_streaming]
    wrapped: Any = wrap(behaviour)
    if pool is not None:
        wrapped.experimental_thread_pool = pool  # gRPC's name for it
    return make(
        wrapped,
        request_deserializer=parsed,
        response_serializer=serialised,
    )
