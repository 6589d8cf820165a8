"""Spans reach a collector, one a stage, join the caller's trace, and tell of nobody."""

import json
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
import pytest
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2 as collector_pb
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2_grpc as collector_rpc

from features.errors import SpecError
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import TracingKnobs
from serving.telemetry.logs import start_logging
from serving.telemetry.tracing import Tracing, open_tracing
from tests.serving.lines import Lines
from tests.serving.served import served
from tests.serving.town import LOCAL, NOW_MS, XIAN, Town

TRACE_ID = "0af7651916cd43dd8448eb211c80319c"
SAMPLED = (("traceparent", f"00-{TRACE_ID}-b7ad6b7169203331-01"),)
NOT_SAMPLED = (("traceparent", f"00-{TRACE_ID}-b7ad6b7169203331-00"),)
ASK = pb.RecommendRequest(
    user_id=LOCAL,
    placement="channel_home",
    browse_city=XIAN,
    at_ms=NOW_MS,
    query="a secret wish",
    position=pb.Position(lat=34.2610, lon=108.9420),
)


class Collector(collector_rpc.TraceServiceServicer):
    """A collector of OpenTelemetry that keeps what it is sent."""

    def __init__(self) -> None:
        self.spans: list[Any] = []
        self._server = grpc.server(ThreadPoolExecutor(2))
        collector_rpc.add_TraceServiceServicer_to_server(self, self._server)
        self.address = f"http://127.0.0.1:{self._server.add_insecure_port('127.0.0.1:0')}"
        self._server.start()

    def Export(self, request: Any, context: Any) -> Any:  # noqa: N802 - gRPC's name
        for resource in request.resource_spans:
            for scope in resource.scope_spans:
                self.spans += scope.spans
        return collector_pb.ExportTraceServiceResponse()

    def stop(self) -> None:
        self._server.stop(0).wait()


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "120")  # s; what is late is dropped
    running = Collector()
    yield running
    running.stop()


def attributes(span: Any) -> dict[str, Any]:
    return {a.key: getattr(a.value, a.value.WhichOneof("value")) for a in span.attributes}


def test_a_call_and_its_stages_reach_the_collector_in_the_callers_trace(
    town: Town, collector: Collector, tmp_path: Path
) -> None:
    tracing = Tracing(TracingKnobs(endpoint=collector.address, share=0.0))
    began_ns = time.time_ns()
    with served(town.plans, tmp_path, tracing=tracing) as door:
        response = door.stub.Recommend(ASK, metadata=SAMPLED)
        door.stub.RecordEvents(pb.RecordEventsRequest(), metadata=SAMPLED)
    ended_ns = time.time_ns()
    tracing.close()

    spans = {span.name: span for span in collector.spans}
    whole = spans.pop("sojourn.v1.Recommendation/Recommend")
    spans.pop("sojourn.v1.Recommendation/RecordEvents")
    assert {"fetch", "recall", "screen", "hydrate", "rank", "arrange"} <= set(spans)
    assert {span.trace_id.hex() for span in collector.spans} == {TRACE_ID}
    assert {span.parent_span_id for span in spans.values()} == {whole.span_id}
    assert began_ns < whole.start_time_unix_nano < whole.end_time_unix_nano < ended_ns
    for span in spans.values():
        assert whole.start_time_unix_nano <= span.start_time_unix_nano
        assert span.end_time_unix_nano <= whole.end_time_unix_nano
    told = attributes(whole)
    assert told["sojourn.request_id"] == response.request_id
    assert told["sojourn.release"] == "toy"
    text = str(collector.spans)
    for private in ("secret", "34.26", "108.94", "user"):
        assert private not in text


def test_a_failed_call_is_an_error_with_its_code(
    town: Town, collector: Collector, tmp_path: Path
) -> None:
    tracing = Tracing(TracingKnobs(endpoint=collector.address, share=1.0))
    with served(town.plans, tmp_path, tracing=tracing) as door, pytest.raises(grpc.RpcError):
        door.stub.Recommend(pb.RecommendRequest(placement="nowhere"))
    tracing.close()

    (span,) = collector.spans
    assert attributes(span)["sojourn.code"] == "INVALID_ARGUMENT"
    assert span.status.code == 2  # error


@pytest.mark.parametrize(("share", "metadata"), [(1.0, NOT_SAMPLED), (0.0, ())])
def test_what_a_caller_or_the_share_leaves_out_is_not_sent(
    town: Town, collector: Collector, tmp_path: Path, share: float, metadata: Any
) -> None:
    tracing = Tracing(TracingKnobs(endpoint=collector.address, share=share))
    with served(town.plans, tmp_path, tracing=tracing) as door:
        door.stub.Recommend(ASK, metadata=metadata)
    tracing.close()

    assert collector.spans == []


@pytest.mark.slow
def test_a_collector_that_is_down_costs_no_request(town: Town, tmp_path: Path) -> None:
    tracing = Tracing(TracingKnobs(endpoint="http://127.0.0.1:9", share=1.0))
    with served(town.plans, tmp_path, tracing=tracing) as door:
        answers = [door.stub.Recommend(ASK, timeout=60) for _ in range(20)]
    tracing.close()

    assert all(answer.items for answer in answers)


class Silent:
    """A collector that takes what it is sent, and never says so."""

    def __init__(self) -> None:
        self.over = threading.Event()

    def export(self, spans: object) -> None:
        self.over.wait(300)

    def shutdown(self) -> None:
        """Has nothing to end."""


@pytest.mark.slow
def test_a_server_that_ends_does_not_wait_long_for_a_collector_that_says_nothing(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("serving.telemetry.tracing.CLOSING_S", 0.5)
    silent = Silent()
    tracing = Tracing(TracingKnobs(share=1.0), silent)  # type: ignore[arg-type]
    with served(town.plans, tmp_path, tracing=tracing) as door:
        door.stub.Recommend(ASK)
    began_s = time.monotonic()
    tracing.close()
    took_s = time.monotonic() - began_s
    silent.over.set()

    assert took_s < 15.0  # OpenTelemetry's own way takes 30


def test_what_opentelemetry_warns_of_is_a_line_of_json() -> None:
    lines = Lines()
    start_logging(lines)

    logging.getLogger("opentelemetry.exporter.otlp").warning("a collector is down")

    assert json.loads(lines.getvalue())["message"] == "a collector is down"


@pytest.mark.slow
def test_without_an_endpoint_no_machinery_of_opentelemetry_is_imported() -> None:
    assert open_tracing(TracingKnobs()) is None
    code = (
        "import sys, serving.main; "
        "assert not [m for m in sys.modules"  # redis-py imports what it would count with
        " if m.startswith(('opentelemetry.sdk.trace', 'opentelemetry.exporter'))]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


def test_an_endpoint_without_the_extra_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)

    with pytest.raises(SpecError, match=r"sojourn\[tracing\]"):
        open_tracing(TracingKnobs(endpoint="http://127.0.0.1:4317"))
