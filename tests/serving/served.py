"""The town behind a real gRPC server on loopback."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import pytest

from serving.behaviour.event_log import EventLog
from serving.behaviour.events import EventIntake
from serving.door.access import Pem, Tokens
from serving.door.grpc_server import EVERYBODY, FIELD_METADATA, Server
from serving.explaining.journal import Journal
from serving.explaining.replay import Past
from serving.exposures.exposure import ExposureLog, FlushPolicy
from serving.plan import Plans
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.service import Service
from serving.settings.config import LogKnobs, ServerKnobs
from serving.telemetry.metrics import Metrics
from serving.telemetry.request_log import RequestLog
from serving.telemetry.tracing import Tracing
from tests.serving.town import NOW_MS, XIAN


@dataclass
class Fixed:
    """Live, but nothing new ever comes."""

    plans: Plans


@dataclass
class Served:
    """A listening server, a stub to call it, and what it counts."""

    address: str
    stub: Any  # generated stubs are typed for their own servers only
    service: Service
    server: Server
    events: EventLog
    folder: Path
    counts: Counter[str]


@contextmanager
def served(
    plans: Plans,
    folder: Path,
    knobs: ServerKnobs | None = None,
    pem: Pem | None = None,
    tokens: Tokens = EVERYBODY,
    tracing: Tracing | None = None,
    explained_hours: float = 24.0,
) -> Iterator[Served]:
    """`folder` gets the exposures (lake/) and the event segments (events/)."""
    counts: Counter[str] = Counter()
    events = EventLog(folder / "events", "test")
    service = Service(
        live=Fixed(plans),  # type: ignore[arg-type]
        intake=EventIntake(events, "Asia/Shanghai"),
        exposures=ExposureLog(
            folder / "lake",
            "Asia/Shanghai",
            "test",
            FlushPolicy(),
            lambda outcome, rows: counts.update({outcome: rows}),
        ),
        journal=Journal(
            folder / "requests",
            "test",
            explained_hours,
            lambda outcome, _: counts.update([outcome]),
        ),
        past=Past(folder, folder / "requests", lambda: plans, stores=None),  # type: ignore[arg-type]
        metrics=Metrics(),
        request_log=RequestLog(LogKnobs()),
    )
    server = Server(service, knobs or ServerKnobs(port=0), pem, tokens, tracing)
    server.start()
    address = f"127.0.0.1:{server.port}"
    try:
        with grpc.insecure_channel(address) as channel:
            stub = rpc.RecommendationStub(channel)
            yield Served(address, stub, service, server, events, folder, counts)
    finally:
        server.stop().wait()
        service.exposures.close()
        service.journal.close()
        events.rotate()


def ask(**fields: Any) -> pb.RecommendRequest:
    given_fields = {"placement": "channel_home", "browse_city": XIAN, "at_ms": NOW_MS, **fields}
    return pb.RecommendRequest(**given_fields)


def refusal(door: Served, request: pb.RecommendRequest) -> tuple[grpc.StatusCode, str]:
    with pytest.raises(grpc.RpcError) as caught:
        door.stub.Recommend(request)
    return caught.value.code(), dict(caught.value.trailing_metadata()).get(FIELD_METADATA, "")


def counted_calls(door: Served, code: str, method: str = "Recommend") -> float:
    """By the metrics, of whatever placement."""
    (metric,) = door.service.metrics.requests.collect()
    return sum(
        sample.value
        for sample in metric.samples
        if sample.name.endswith("_total")
        and (sample.labels["method"], sample.labels["code"]) == (method, code)
    )
