"""What the service counts, for Prometheus: names start with sojourn_, none tells of a person."""

from functools import lru_cache
from typing import Any, Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from serving.types import Response

SECONDS: Final = (0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 1.0)
SIZES: Final = (0, 1, 5, 10, 20, 50, 100, 200, 300, 500, 1_000)
MS_PER_S: Final = 1_000.0


class Metrics:
    """The counters of one server process, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "sojourn_requests",
            "Calls by method, placement and gRPC status",
            ("method", "placement", "code"),
            registry=self.registry,
        )
        self.latency = Histogram(
            "sojourn_request_seconds",
            "Time of a Recommend, without the transport",
            ("placement",),
            buckets=SECONDS,
            registry=self.registry,
        )
        self.stages = Histogram(
            "sojourn_stage_seconds",
            "Time of each stage of a Recommend",
            ("stage",),
            buckets=SECONDS,
            registry=self.registry,
        )
        self.slate_size = Histogram(
            "sojourn_slate_items",
            "Items on a page",
            ("placement",),
            buckets=SIZES,
            registry=self.registry,
        )
        self.found = Counter(
            "sojourn_recalled_items",
            "Items proposed by each recall source",
            ("source",),
            registry=self.registry,
        )
        self.dropped = Counter(
            "sojourn_filtered_items",
            "Candidates dropped by each filter",
            ("filter",),
            registry=self.registry,
        )
        self.degraded = Counter(
            "sojourn_degraded_requests",
            "Requests that went without something, by what",
            ("rung",),
            registry=self.registry,
        )
        self.audiences = Counter(
            "sojourn_audience_requests",
            "Requests by audience and trip state",
            ("audience", "trip_state"),
            registry=self.registry,
        )
        self.exposures = Counter(
            "sojourn_exposure_rows",
            "Exposure rows written, dropped or failed",
            ("outcome",),
            registry=self.registry,
        )
        self.journal = Counter(
            "sojourn_journal_pages",
            "Pages written for Explain, dropped or failed",
            ("outcome",),
            registry=self.registry,
        )
        self.events = Counter(
            "sojourn_events",
            "Behaviour accepted or rejected",
            ("outcome",),
            registry=self.registry,
        )
        self.releases = Counter(
            "sojourn_release_switches",
            "Releases loaded or refused",
            ("outcome",),
            registry=self.registry,
        )
        self.configs = Counter(
            "sojourn_config_reloads",
            "Configurations loaded or refused",
            ("outcome",),
            registry=self.registry,
        )
        self.release = Gauge(
            "sojourn_release_info",
            "1 for the release that serves",
            ("release",),
            registry=self.registry,
        )

    def observe(self, response: Response) -> None:
        """Counts one answered Recommend."""
        trace, placement = response.trace, response.request.placement
        _of(self.latency, placement).observe(sum(trace.stage_ms.values()) / MS_PER_S)
        for stage, ms in trace.stage_ms.items():
            _of(self.stages, stage).observe(ms / MS_PER_S)
        for source, count in trace.found.items():
            _of(self.found, source).inc(count)
        for name, ids in trace.dropped.items():
            _of(self.dropped, name).inc(len(ids))
        for rung in trace.degradation:
            _of(self.degraded, rung).inc()
        standing = response.standing
        _of(self.audiences, standing.audience, standing.trip_state).inc()
        _of(self.slate_size, placement).observe(len(response.shown.item_ids))

    def serving(self, release: str) -> None:
        """Marks the release that serves from now on."""
        self.release.clear()
        self.release.labels(release).set(1)
        self.releases.labels("loaded").inc()

    def listen(self, port: int, host: str) -> None:
        """Answers scrapes on http://host:port/metrics from a thread; port 0 turns it off."""
        if port:
            start_http_server(port, host, self.registry)


@lru_cache(maxsize=4096)
def _of(metric: Any, *labels: str) -> Any:  # Any: counters and histograms, by their own methods
    """The child with these labels: found here it costs a fifth of asking the metric for it."""
    return metric.labels(*labels)
