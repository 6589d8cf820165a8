"""The least that a Recommend can cost on grpcio: the same messages, and nothing done between."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import grpc

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import ServerKnobs

SERVICE: Final = pb.DESCRIPTOR.services_by_name["Recommendation"].full_name
RECOMMEND: Final = f"/{SERVICE}/Recommend"
START_S: Final = 30.0


def open_pool(reply: bytes, threads: int = ServerKnobs().threads) -> tuple[int, Callable[[], None]]:
    """A server with a pool of threads; its port, and what stops it."""
    page = pb.RecommendResponse.FromString(reply)

    def answer(request: pb.RecommendRequest, context: grpc.ServicerContext) -> pb.RecommendResponse:
        return page

    server = grpc.server(ThreadPoolExecutor(threads), handlers=[_handler(answer)])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()

    def stop() -> None:
        server.stop(None).wait()

    return port, stop


def open_aio(reply: bytes) -> tuple[int, Callable[[], None]]:
    """A server on an event loop, which has a thread of its own; its port, and what stops it."""
    page = pb.RecommendResponse.FromString(reply)
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="aio", daemon=True).start()

    async def answer(request: pb.RecommendRequest, context: object) -> pb.RecommendResponse:
        return page

    async def start() -> tuple[int, grpc.aio.Server]:
        server = grpc.aio.server(handlers=[_handler(answer)])
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        return port, server

    port, server = asyncio.run_coroutine_threadsafe(start(), loop).result(START_S)

    def stop() -> None:
        asyncio.run_coroutine_threadsafe(server.stop(None), loop).result(START_S)
        loop.call_soon_threadsafe(loop.stop)

    return port, stop


def _handler(answer: Callable[..., Any]) -> grpc.GenericRpcHandler:
    """The one method, with the messages that the real one has; both are (de)serialised."""
    method = grpc.unary_unary_rpc_method_handler(
        answer,
        request_deserializer=pb.RecommendRequest.FromString,
        response_serializer=pb.RecommendResponse.SerializeToString,
    )
    return grpc.method_handlers_generic_handler(SERVICE, {"Recommend": method})
