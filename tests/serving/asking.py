"""Callers who do not stop asking: threads with a channel each, and what became of their calls."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import grpc

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from sojourn.client import CHANNEL_OPTIONS

CALLERS = 3
DEADLINE_S = 60.0  # generous: a test machine may do other things
APART = (("grpc.use_local_subchannel_pool", 1),)  # a connection that no other channel shares


@dataclass
class Calls:
    """Of all callers, as they end."""

    pages: list[pb.RecommendResponse] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    ended: list[int] = field(default_factory=lambda: [0] * CALLERS)  # of each caller


@contextmanager
def asking(address: str, requests: Sequence[pb.RecommendRequest]) -> Iterator[Calls]:
    """Callers who ask these in turn, one call after the other, for as long as the block lasts."""
    calls, stop = Calls(), threading.Event()

    def ask(first: int) -> None:
        with grpc.insecure_channel(address, (*APART, *CHANNEL_OPTIONS)) as channel:
            stub = rpc.RecommendationStub(channel)
            number = first
            while not stop.is_set():
                try:
                    request = requests[number % len(requests)]
                    calls.pages.append(stub.Recommend(request, timeout=DEADLINE_S))
                except grpc.RpcError as error:
                    calls.errors.append(f"{error.code().name}: {error.details()}")
                number += 1
                calls.ended[first] += 1

    callers = [threading.Thread(target=ask, args=(k,)) for k in range(CALLERS)]
    for caller in callers:
        caller.start()
    try:
        yield calls
    finally:
        stop.set()
        for caller in callers:
            caller.join()
