"""OpenTelemetry spans: one for each call, and below a Recommend one for each of its stages.

Off unless app.toml names a collector; then its machinery is not even imported, and a call
pays one comparison. On, spans are made when the call is over, from the times that its trace has
anyway, and are sent from a thread; what the collector does not take in time is dropped. They join
the caller's trace (W3C `traceparent`). None tells of a person: no user, no query, no position.
"""

import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from features.errors import SpecError
from serving.settings.config import TracingKnobs
from serving.trace import Trace
from serving.types import Response

if TYPE_CHECKING:
    from opentelemetry.sdk.trace.export import SpanExporter
    from opentelemetry.util.types import AttributeValue

TRACEPARENT: Final = "traceparent"
QUEUE_SPANS: Final = 8_192
BATCH_SPANS: Final = 512
EVERY_MS: Final = 1_000
EXPORT_TIMEOUT_MS: Final = 5_000
CLOSING_S: Final = 5.0  # what a collector gets to take what waits, of a server that is ending
OK: Final = "OK"
LOOKS: Final = 3  # at both clocks: half a microsecond

Metadata = Sequence[tuple[str, str | bytes]]


class Tracing:
    """Makes the spans of one process and sends them to the collector of app.toml."""

    def __init__(self, knobs: TracingKnobs, exporter: "SpanExporter | None" = None) -> None:
        """Raises SpecError where OpenTelemetry is not installed."""
        try:
            from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
            from opentelemetry.sdk.resources import Resource
            from opentelemetry.sdk.trace import TracerProvider
            from opentelemetry.sdk.trace.export import BatchSpanProcessor
            from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
            from opentelemetry.trace.propagation.tracecontext import (
                TraceContextTextMapPropagator,
            )
        except ImportError as error:
            raise SpecError(
                f"app.toml: [tracing] endpoint needs OpenTelemetry, which is not installed "
                f"({error}); install the extra: pip install 'sojourn[tracing]', or leave the "
                "endpoint empty"
            ) from error
        self._provider = TracerProvider(
            sampler=ParentBased(TraceIdRatioBased(knobs.share)),
            resource=Resource.create({"service.name": knobs.service}),
            shutdown_on_exit=False,
        )
        self._provider.add_span_processor(
            BatchSpanProcessor(
                exporter or OTLPSpanExporter(knobs.endpoint, insecure=knobs.insecure),
                max_queue_size=QUEUE_SPANS,
                schedule_delay_millis=EVERY_MS,
                max_export_batch_size=BATCH_SPANS,
                export_timeout_millis=EXPORT_TIMEOUT_MS,
            )
        )
        self._tracer = self._provider.get_tracer("sojourn.serving")
        self._propagator = TraceContextTextMapPropagator()

    def called(
        self, method: str, code: str, began_ns: int, metadata: Metadata, response: Response | None
    ) -> None:
        """The spans of a call that is over now. `began_ns`: unix time."""
        from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context

        parent = self._propagator.extract({k: str(v) for k, v in metadata if k == TRACEPARENT})
        span = self._tracer.start_span(
            f"sojourn.v1.Recommendation/{method}",
            context=parent,
            kind=SpanKind.SERVER,
            start_time=began_ns,
            attributes={"rpc.system": "grpc", "rpc.method": method, "sojourn.code": code},
        )
        if span.is_recording():
            if response is not None:
                span.set_attributes(_told_of(response))
                below = set_span_in_context(span)
                self._stages(response.trace, below)
            if code != OK:
                span.set_status(Status(StatusCode.ERROR, code))
        span.end(time.time_ns())

    def close(self) -> None:
        """Sends what is waiting; what a collector that is down has not taken within CLOSING_S is
        dropped. OpenTelemetry's own waiting ends after more than half a minute, by when whoever
        stops servers has killed this one."""
        ending = threading.Thread(target=self._provider.shutdown, name="spans", daemon=True)
        ending.start()
        ending.join(CLOSING_S)

    def _stages(self, trace: Trace, below: object) -> None:
        """Stages ran on the clock that only counts; the span's is the wall's."""
        offset_ns = _wall_less_counter_ns()
        for name, began_s in trace.began_s.items():
            began_ns = offset_ns + round(began_s * 1e9)
            stage = self._tracer.start_span(name, context=below, start_time=began_ns)  # type: ignore[arg-type]
            stage.end(began_ns + round(trace.stage_ms[name] * 1e6))


def _wall_less_counter_ns() -> int:
    """What the wall's clock is ahead of the one that only counts. Between a look at the one and at
    the other we may be held up, so the closest of a few pairs of looks is taken."""
    looks = []
    for _ in range(LOOKS):
        before, wall, after = time.perf_counter_ns(), time.time_ns(), time.perf_counter_ns()
        looks.append((after - before, wall - (before + after) // 2))
    return min(looks)[1]


def open_tracing(knobs: TracingKnobs) -> Tracing | None:
    """What makes spans; None where no collector is named."""
    return Tracing(knobs) if knobs.endpoint else None


def _told_of(response: Response) -> "dict[str, AttributeValue]":
    request, trace = response.request, response.trace
    return {
        "sojourn.request_id": request.request_id,
        "sojourn.placement": request.placement,
        "sojourn.page": request.page,
        "sojourn.release": response.release,
        "sojourn.effort": trace.effort,
        "sojourn.degradation": list(trace.degradation),
        "sojourn.candidates": 0 if trace.candidates is None else len(trace.candidates),
        "sojourn.shown": len(response.shown.item_ids),
    }
