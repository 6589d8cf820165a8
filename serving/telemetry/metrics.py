"""What the service counts, for Prometheus: names start with sojourn_, none tells of a person."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from prometheus_client import CollectorRegistry, Counter, Gauge, Info, start_http_server

from features.errors import SpecError
from features.schema import Ids
from features.standing import Standing
from serving.telemetry.tallies import Bunches, Spread, Tally
from serving.types import Response

SECONDS: Final = (0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 1.0)
SIZES: Final = (0, 1, 5, 10, 20, 50, 100, 200, 300, 500, 1_000)
MS_PER_S: Final = 1_000.0

_KEPT: Final = ("written", "dropped", "failed")
_TRIED: Final = ("loaded", "refused")


class _Page(NamedTuple):
    """What is counted of a page: less than the page, of which all else can be freed."""

    placement: str
    standing: Standing
    items: int
    took_ms: float
    stage_ms: Mapping[str, float]
    found: Mapping[str, int]  # recall source -> proposals
    dropped: Mapping[str, Ids]
    degradation: Sequence[str]


class Metrics:
    """The counters of one server process, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._calls: dict[tuple[str, str, str], Counter] = {}
        self._pages = Bunches(self._count)
        settle = self._pages.settle
        self.requests = Counter(
            "sojourn_requests",
            "Calls by method, placement and gRPC status",
            ("method", "placement", "code"),
            registry=self.registry,
        )
        self._latency = Spread(
            "sojourn_request_seconds",
            "Time of a Recommend until its message is made, with its wait for a thread",
            ("placement",),
            SECONDS,
            settle,
            self.registry,
        )
        self._stages = Spread(
            "sojourn_stage_seconds",
            "Time of each stage of a Recommend",
            ("stage",),
            SECONDS,
            settle,
            self.registry,
        )
        self._slate_size = Spread(
            "sojourn_slate_items",
            "Items on a page",
            ("placement",),
            SIZES,
            settle,
            self.registry,
        )
        self._found = Tally(
            "sojourn_recalled_items",
            "Items proposed by each recall source",
            ("source",),
            settle,
            self.registry,
        )
        self._dropped = Tally(
            "sojourn_filtered_items",
            "Candidates dropped by each filter",
            ("filter",),
            settle,
            self.registry,
        )
        self._degraded = Tally(
            "sojourn_degraded_requests",
            "Requests that went without something, by what",
            ("rung",),
            settle,
            self.registry,
        )
        self._audiences = Tally(
            "sojourn_audience_requests",
            "Requests by audience and trip state",
            ("audience", "trip_state"),
            settle,
            self.registry,
        )
        self.exposures = self._by_outcome(
            "sojourn_exposure_rows",
            "Exposure rows written, dropped or failed",
            _KEPT,
        )
        self.journal = self._by_outcome(
            "sojourn_journal_pages",
            "Pages written for Explain, dropped or failed",
            _KEPT,
        )
        self.events = self._by_outcome(
            "sojourn_events",
            "Behaviour accepted or rejected; of the accepted, invisible to the next request",
            ("accepted", "rejected", "invisible"),
        )
        self.segments = self._by_outcome(
            "sojourn_event_segments",
            "Files of taken behaviour: archived in the lake, kept as damaged, or put off for now",
            ("archived", "damaged", "put off"),
        )
        self.releases = self._by_outcome(
            "sojourn_release_switches",
            "Releases loaded or refused",
            _TRIED,
        )
        self.configs = self._by_outcome(
            "sojourn_config_reloads",
            "Configurations loaded or refused",
            _TRIED,
        )
        self.asked_for = Gauge(
            "sojourn_asked_for_cores",
            "Processors that the last calls would take in full service, without gRPC's own share",
            registry=self.registry,
        )
        self._release = Info("sojourn_release", "The release that serves", registry=self.registry)

    def _by_outcome(self, name: str, told: str, outcomes: Sequence[str]) -> Counter:
        """A counter whose outcomes are all there from the start, at 0: of one that first shows with
        its first refusal, Prometheus knows no increase, and what happens once is never seen."""
        counter = Counter(name, told, ("outcome",), registry=self.registry)
        for outcome in outcomes:
            counter.labels(outcome)
        return counter

    def called(self, method: str, placement: str, code: str) -> None:
        """Counts a call by how it ended; "" for a placement that nobody knows."""
        labels = method, placement, code
        if labels not in self._calls:
            self._calls[labels] = self.requests.labels(*labels)  # to ask it costs five times that
        self._calls[labels].inc()

    def observe(self, response: Response, took_ms: float) -> None:
        """Counts one answered Recommend, which took so long in all."""
        trace, placement = response.trace, response.request.placement
        items = len(response.shown.item_ids)
        counted = trace.stage_ms, trace.found, trace.dropped, trace.degradation
        self._pages.put(_Page(placement, response.standing, items, took_ms, *counted))

    def _count(self, page: "_Page") -> None:
        placement = page.placement
        self._latency.observe(page.took_ms / MS_PER_S, placement)
        for stage, ms in page.stage_ms.items():
            self._stages.observe(ms / MS_PER_S, stage)
        for source, count in page.found.items():
            self._found.add(count, source)
        for name, ids in page.dropped.items():
            self._dropped.add(len(ids), name)
        for rung in page.degradation:
            self._degraded.add(1, rung)
        self._audiences.add(1, page.standing.audience.value, page.standing.trip_state.value)
        self._slate_size.observe(page.items, placement)

    def changed(self, what: str, outcome: str, name: str) -> None:
        """Counts a release or configuration that was loaded or refused, as `Live` observes it."""
        if what == "config":
            self.configs.labels(outcome).inc()
            return
        self.releases.labels(outcome).inc()
        if name:
            self._release.info({"release": name})

    def listen(self, port: int, host: str) -> None:
        """Answers scrapes on http://host:port/metrics from a thread; port 0 turns it off.

        Raises SpecError where that cannot be.
        """
        if not port:
            return
        try:
            start_http_server(port, host, self.registry)
        except OSError as error:
            raise SpecError(
                f"metrics cannot be served on {host}:{port} ({error.strerror}), where a server "
                "before this one may still run; set another [server] metrics_port, or 0 for none, "
                "in the app.toml that serves: the release's, or that of --config FOLDER"
            ) from error
