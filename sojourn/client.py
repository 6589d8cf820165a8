"""A thin client of the gRPC endpoint: for the command line, the demonstration and the tests."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from features.errors import SpecError, Unavailable
from serving.door.access import fault_of_pem
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc

SERVICE: Final = "sojourn.v1.Recommendation"
TOKEN_VARIABLE: Final = "SOJOURN_TOKEN"
AUTHORITY_VARIABLE: Final = "SOJOURN_TLS_CA"
CERTIFICATE_VARIABLE: Final = "SOJOURN_TLS_CERT"
KEY_VARIABLE: Final = "SOJOURN_TLS_KEY"

_ADDRESS: Final = re.compile(r"([^:\[\]\s]+|\[[^\[\]\s]+\]):\d{1,5}|(unix|dns|ipv4|ipv6):\S+")
EXPLAIN_S: Final = 60.0  # a release that serves no longer is opened first


# Methods may be called twice: Recommend and Explain only read, events are known by their ids.
# A server that is drained cancels what reaches it between its last look and the news that it goes
# (a race in the shutdown of C-core); the next attempt goes to whoever listens now.
# Linux gives a new connection to one of those who listen on a port; where that one is just leaving,
# it is closed before a word is said. A channel then waits for its second try, and a call that does
# not wait for the channel fails at once, however many attempts it has.
_RETRIES: Final = {
    "maxAttempts": 4,
    "initialBackoff": "0.01s",
    "maxBackoff": "0.2s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "CANCELLED"],
}
_QUICK: Final = [{"service": SERVICE, "method": name} for name in ("Recommend", "RecordEvents")]
_CALLS: Final = {
    "methodConfig": [
        {"name": [{"service": SERVICE}], "retryPolicy": _RETRIES},
        {"name": _QUICK, "retryPolicy": _RETRIES, "waitForReady": True},
    ]
}
CONNECTED_AGAIN_MS: Final = 100  # the least that C-core takes, which waits for a second unasked
CHANNEL_OPTIONS: Final = (
    ("grpc.service_config", json.dumps(_CALLS)),
    ("grpc.initial_reconnect_backoff_ms", CONNECTED_AGAIN_MS),
)
"""What callers of a service that is released and restarted should give their channels."""


class Client:
    """One channel. Raises SpecError when the server refuses, Unavailable when it is not there."""

    def __init__(self, address: str, timeout_s: float = 2.0) -> None:
        """SOJOURN_TLS_CA names the PEM file of the authority behind a server that speaks TLS,
        SOJOURN_TLS_CERT and SOJOURN_TLS_KEY our own; SOJOURN_TOKEN is sent where it is set.

        Raises SpecError for an address, or a token, that cannot be one.
        """
        if not (_ADDRESS.fullmatch(address) and address.isprintable()):
            raise SpecError(
                f"{address!r} is no address of a server; expected HOST:PORT, for instance "
                "127.0.0.1:50051 or [::1]:50051"
            )
        self._address = address
        self._timeout_s = timeout_s
        self._channel = _channel(address)
        self._metadata = _authorization()
        self._stub = rpc.RecommendationStub(self._channel)
        self._health = health_pb2_grpc.HealthStub(self._channel)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._channel.close()

    def recommend(self, request: pb.RecommendRequest) -> pb.RecommendResponse:
        """One page."""
        with _told(self._address):
            return self._stub.Recommend(request, timeout=self._timeout_s)

    def record(self, events: Iterable[pb.Event]) -> pb.RecordEventsResponse:
        """Behaviour, to be seen by the next request."""
        with _told(self._address):
            return self._stub.RecordEvents(
                pb.RecordEventsRequest(events=events),
                timeout=self._timeout_s,
                metadata=self._metadata,
            )

    def explain(
        self, request_id: str, page: int = 0, item_ids: Iterable[int] = (), whole: bool = False
    ) -> pb.ExplainResponse:
        """Why a page of the last day was as it was; page 0: the last one of the request."""
        with _told(self._address):
            request = pb.ExplainRequest(
                request_id=request_id, page=page, item_ids=item_ids, whole=whole
            )
            return self._stub.Explain(request, timeout=EXPLAIN_S, metadata=self._metadata)

    def is_ready(self) -> bool:
        """Whether the server has a release and answers."""
        try:
            request = health_pb2.HealthCheckRequest(service=SERVICE)
            answer = self._health.Check(  # type: ignore[attr-defined] # its stubs lack it
                request, timeout=self._timeout_s
            )
        except grpc.RpcError:
            return False
        return bool(answer.status == health_pb2.HealthCheckResponse.SERVING)


def _authorization() -> tuple[tuple[str, str], ...]:
    """The header with the token, where one is set. Raises SpecError for one that is no text."""
    token = os.environ.get(TOKEN_VARIABLE, "")
    if not (token.isascii() and token.isprintable()):
        raise SpecError(
            f"{TOKEN_VARIABLE} holds a character that no header can carry; expected a token of the "
            "server's, of printable ASCII"
        )
    return (("authorization", f"Bearer {token}"),) if token else ()


def _channel(address: str) -> grpc.Channel:
    """With TLS where an authority is named. Raises SpecError for files that do not fit."""
    names = AUTHORITY_VARIABLE, CERTIFICATE_VARIABLE, KEY_VARIABLE
    authority, certificate, key = (os.environ.get(name, "") for name in names)
    if bool(certificate) != bool(key) or (certificate and not authority):
        raise SpecError(
            f"{CERTIFICATE_VARIABLE} and {KEY_VARIABLE} come together, and with "
            f"{AUTHORITY_VARIABLE}; set all three, or the last one alone, or none"
        )
    if not authority:
        return grpc.insecure_channel(address, CHANNEL_OPTIONS)
    pem = [Path(path).read_bytes() if path else None for path in (authority, key, certificate)]
    fault = fault_of_pem(certificate, key, authority)
    if fault:
        raise SpecError(f"{', '.join(names)}: {fault}")
    return grpc.secure_channel(address, grpc.ssl_channel_credentials(*pem), CHANNEL_OPTIONS)


@contextmanager
def _told(address: str) -> Iterator[None]:
    """Turns a gRPC status into one of our own errors."""
    try:
        yield
    except grpc.RpcError as error:
        code, details = error.code(), error.details()
        if code in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED):
            raise Unavailable(
                f"no answer from {address} ({code.name.lower()}: {details}); is `sojourn serve` "
                f"running there, and does it speak {_spoken()}?"
            ) from error
        hint = f"; {_sent()}" if code is grpc.StatusCode.UNAUTHENTICATED else ""
        raise SpecError(f"the server at {address} refused: {details}{hint}") from error


def _spoken() -> str:
    """What we speak: a channel that waits for a connection does not tell that the other side speaks
    something else, or takes our certificate for none of its own."""
    if not os.environ.get(AUTHORITY_VARIABLE):
        return f"in the clear, as we do without {AUTHORITY_VARIABLE}"
    if not os.environ.get(CERTIFICATE_VARIABLE):
        return (
            f"TLS with a certificate signed by {AUTHORITY_VARIABLE}, and ask for none of ours, as "
            f"{CERTIFICATE_VARIABLE} is not set"
        )
    return f"TLS, with certificates signed as {AUTHORITY_VARIABLE} and {CERTIFICATE_VARIABLE} are"


def _sent() -> str:
    if os.environ.get(TOKEN_VARIABLE):
        return f"that of {TOKEN_VARIABLE} was sent, which is none of the server's"
    return f"none was sent, as {TOKEN_VARIABLE} is not set"
