"""Whoever sends malformed calls to a server, and notes how each ended; and noise on its socket."""

import random
import socket
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

import grpc

from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench.malformed import SERVICE, Call, Malformed

CALLERS: Final = 8
KEPT_TOKENS: Final = 200
FRESH_CHANNEL: Final = 5_000  # calls after which a caller connects anew
NOISE_EVERY: Final = 200  # calls to one connection of plain noise
SOCKET_TIMEOUT_S: Final = 1.0
PREFACE: Final = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_BLAMED: Final = frozenset({"OK", "INVALID_ARGUMENT", "NOT_FOUND", "FAILED_PRECONDITION"})
NOT_SENT: Final = "not sent"  # gRPC itself refused to: the server never heard of it
BUSY: Final = "RESOURCE_EXHAUSTED"  # of Explain: one page is made again at a time
# What a call may come to, by its kind: everything else is a fault of the server's.
MAY_END: Final[Mapping[str, frozenset[str]]] = {
    "good": frozenset({"OK"}),
    "spoilt fields": _BLAMED | {"RESOURCE_EXHAUSTED"},  # a message may be too large
    "flipped bytes": _BLAMED,
    "noise": _BLAMED,
    "foreign method": frozenset({"UNIMPLEMENTED"}) | _BLAMED,  # health is answered
    "no time": frozenset({"OK", "DEADLINE_EXCEEDED"}),
    "odd metadata": frozenset({"OK", "UNAUTHENTICATED", "RESOURCE_EXHAUSTED", NOT_SENT}),
    "too large": frozenset({"RESOURCE_EXHAUSTED"}),
}


@dataclass(slots=True)
class Ended:
    """How calls ended: counts of (kind, code), and what was said of those that may not end so."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    connections: int = 0  # of plain noise

    @property
    def calls(self) -> int:
        """All that were made, whether or not gRPC sent them."""
        return sum(self.counts.values())

    def by_code(self) -> dict[str, int]:
        found: Counter[str] = Counter()
        for (_, code), count in self.counts.items():
            found[code] += count
        return dict(sorted(found.items()))


def send(
    address: str,
    malformed: Malformed,
    calls: int,
    watch: Callable[[int], None],
    callers: int = CALLERS,
) -> Ended:
    """Sends so many calls from a few threads; `watch` is told now and then how many are over."""
    ended, lock = Ended(), threading.Lock()
    left = iter(range(calls))

    def take() -> tuple[int, Call] | None:
        with lock:
            number = next(left, None)
            return None if number is None else (number, malformed.call())

    def note(call: Call, code: str, said: str, reply: bytes) -> None:
        with lock:
            ended.counts[call.kind, code] += 1
            if not may_end(call, code):
                ended.faults.append(
                    f"{call.kind} {call.method}: {code} {said}: {call.payload[:300]!r}"
                )
            if reply and call.method == f"{SERVICE}/Recommend":
                page = pb.RecommendResponse.FromString(reply)
                malformed.tokens += [t for t in (page.request_id, page.next_page_token) if t]
                del malformed.tokens[:-KEPT_TOKENS]
            if ended.calls % 500 == 0:
                watch(ended.calls)

    def work() -> None:
        while True:
            with _connected(address) as channel:
                for _ in range(FRESH_CHANNEL):
                    taken = take()
                    if taken is None:
                        return
                    number, call = taken
                    note(call, *_ended(channel, call))
                    if number % NOISE_EVERY == 0:
                        make_noise(address, random.Random(number))
                        with lock:
                            ended.connections += 1

    with ThreadPoolExecutor(callers, thread_name_prefix="noise") as pool:
        for done in [pool.submit(work) for _ in range(callers)]:
            done.result()
    return ended


def may_end(call: Call, code: str) -> bool:
    """Whether a server may answer such a call so."""
    is_busy = call.method == f"{SERVICE}/Explain" and code == BUSY
    return code in MAY_END[call.kind] or is_busy


def make_noise(address: str, rng: random.Random) -> None:
    """One connection that speaks no gRPC, or begins to and then does not."""
    host, _, port = address.rpartition(":")
    settings = b"\0\0\0\x04\0\0\0\0\0"
    said = rng.choice(
        (
            rng.randbytes(rng.choice((1, 30, 5_000))),
            b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
            PREFACE + rng.randbytes(300),
            PREFACE + settings + rng.randbytes(3) + rng.randbytes(500),
            PREFACE + settings + b"\xff\xff\xff\x01\x05\0\0\0\x01" + bytes(2_000),
            PREFACE[:11],
        )
    )
    with (
        suppress(OSError),
        socket.create_connection((host, int(port)), timeout=SOCKET_TIMEOUT_S) as connection,
    ):
        connection.sendall(said)
        if rng.random() < 0.5:
            connection.recv(1_000)


def _ended(channel: grpc.Channel, call: Call) -> tuple[str, str, bytes]:
    """Code, details and reply of a call."""
    method: Any = channel.unary_unary(call.method)  # by bytes, which grpc's stubs cannot name
    try:
        reply = method(call.payload, timeout=call.timeout_s, metadata=call.metadata)
    except grpc.RpcError as error:
        return error.code().name, str(error.details()), b""
    except ValueError as error:  # metadata that gRPC itself refuses to send
        return NOT_SENT, str(error), b""
    return "OK", "", reply


def _connected(address: str) -> grpc.Channel:
    return grpc.insecure_channel(
        address,
        options=(("grpc.use_local_subchannel_pool", 1), ("grpc.max_send_message_length", -1)),
    )
