"""A thin client of the gRPC endpoint: for the command line, the demonstration and the tests."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final, Self

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from features.errors import SpecError, Unavailable
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc

SERVICE: Final = "sojourn.v1.Recommendation"


class Client:
    """One channel. Raises SpecError when the server refuses, Unavailable when it is not there."""

    def __init__(self, address: str, timeout_s: float = 2.0) -> None:
        self._address = address
        self._timeout_s = timeout_s
        self._channel = grpc.insecure_channel(address)
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
                pb.RecordEventsRequest(events=events), timeout=self._timeout_s
            )

    def explain(self, request_id: str, item_ids: Iterable[int] = ()) -> pb.ExplainResponse:
        """Why a recent page was as it was."""
        with _told(self._address):
            request = pb.ExplainRequest(request_id=request_id, item_ids=item_ids)
            return self._stub.Explain(request, timeout=self._timeout_s)

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
                "running there?"
            ) from error
        raise SpecError(f"the server at {address} refused: {details}") from error
