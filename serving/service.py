"""The service without its transport: admit, answer, log, remember. One object a process."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from serving.behaviour.events import Behaviour, EventIntake, Receipt
from serving.degradation.cheap import recommend_cheaply
from serving.explaining.explain import MAX_ASKED, Explanation, explain
from serving.explaining.journal import FLUSH_S, Journal
from serving.explaining.recorded import record
from serving.explaining.replay import NotRemembered, Past, find, replay
from serving.exposures.exposure import ExposureLog
from serving.exposures.exposure_rows import Exposure
from serving.pipeline import recommend
from serving.plan import Plans
from serving.releases.live import Live
from serving.stages.validate import EARLIEST_MS, LATEST_MS, Asked, BadRequest, admit
from serving.telemetry.metrics import Metrics
from serving.telemetry.request_log import RequestLog
from serving.trace import Trace
from serving.types import Response

MS_PER_S = 1_000.0
FLUSH_PATIENCE_S = 10.0  # with a disk that takes what was recorded of pages


@dataclass(frozen=True, slots=True)
class Service:
    """What the gRPC methods call. Raises BadRequest for what the caller can mend."""

    live: Live
    intake: EventIntake
    exposures: ExposureLog
    journal: Journal
    past: Past
    metrics: Metrics
    request_log: RequestLog

    def recommend(
        self, asked: Asked, left_s: float | None, waited_ms: float = 0.0
    ) -> tuple[Response, Plans]:
        """One page, and what made it.

        `left_s` is what the caller's deadline leaves, None: all. Who has `waited_ms` for a thread
        for too long is one of more than we can serve, and gets a slate that costs little: then
        nobody waits much longer than that.
        """
        plans = self.live.plans  # taken once: a switch in between changes nothing here
        request, plan = admit(asked, plans, now_ms())
        deadline = plan.deadline(None if left_s is None else left_s * MS_PER_S)
        trace, app = Trace(), plans.settings.app
        if waited_ms > app.server.cheap_after_ms or app.drill.slates == "cheap":
            response = recommend_cheaply(request, plan, trace)
        else:
            response = recommend(request, plan, deadline, trace)
        self.exposures.write(exposure_of(response))
        if self.journal.keeps:
            self.journal.write(record(response), plans)
        return response, plans

    def answered(self, response: Response, took_ms: float) -> None:
        """Counts a page whose message is made; `took_ms` since its call came."""
        self.metrics.observe(response, took_ms)
        self.request_log.page(response, took_ms)

    def record(self, events: Sequence[Behaviour]) -> Receipt:
        """Behaviour, each event on its own. Raises NotDurable when it cannot be made durable."""
        plans = self.live.plans
        arrived_ms = now_ms()
        if plans.settings.app.clock.client_time:  # a simulated day: its clock is theirs
            times = [e.at_ms for e in events if EARLIEST_MS <= e.at_ms <= LATEST_MS]
            arrived_ms = max(times, default=arrived_ms)
        receipt = self.intake.record(events, arrived_ms, plans.release.store)
        self.metrics.events.labels("accepted").inc(receipt.accepted)
        self.metrics.events.labels("rejected").inc(len(receipt.rejected))
        self.metrics.events.labels("invisible").inc(receipt.invisible)
        return receipt

    def explain(
        self,
        request_id: str,
        page: int = 0,
        item_ids: Sequence[int] = (),
        whole: bool = False,
        left_s: float | None = None,
    ) -> Explanation:
        """A page that is remembered, made again; page 0: the last one of the request.

        Raises NotRemembered where it is not, Gone where its release is, Busy where another one is
        being explained, TimeoutError where the journal's disk takes longer than `left_s`.
        """
        if not request_id:
            raise BadRequest("request_id", "it is empty; give the request_id of a response")
        if page < 0:
            raise BadRequest("page", f"found {page}; expected 1 or more, or 0 for the last")
        if len(item_ids) > MAX_ASKED:
            raise BadRequest(
                "item_ids", f"found {len(item_ids)}; expected at most {MAX_ASKED}, or none"
            )
        patience_s = FLUSH_PATIENCE_S if left_s is None else min(left_s, FLUSH_PATIENCE_S)

        def explained() -> Explanation:
            with self.past.turn():
                self.journal.flush(patience_s)
                found = find(self.journal.folder, request_id, page)
                return explain(replay(found, self.past), item_ids, whole)

        try:
            return explained()
        except NotRemembered:
            with self.past.patience():
                time.sleep(2 * FLUSH_S)  # another worker may have made it just now
            return explained()


def exposure_of(response: Response) -> Exposure:
    """The response as the exposure log keeps it."""
    request, shown, standing = response.request, response.shown, response.standing
    return Exposure(
        request_id=request.request_id,
        at_ms=request.at_ms,
        user_id=request.user_id,
        session_id=request.session_id,
        placement=request.placement,
        browse_city=request.browse_city,
        audience=standing.audience,
        trip_state=standing.trip_state,
        page=request.page,
        item_ids=shown.item_ids,
        positions=shown.positions,
        scores=shown.scores,
        sources=shown.sources,
        reasons=shown.reasons,
        propensities=shown.propensities,
        variants=request.variants,
        release=response.release,
        user_snapshot=response.user_snapshot,
        item_snapshot=response.item_snapshot,
        fingerprint=response.fingerprint,
        degradation=tuple(response.trace.degradation),
        context=shown.context,
        matrix=shown.matrix,
        teams=shown.teams,
    )


def now_ms() -> int:
    """The server's clock, unix milliseconds."""
    return time.time_ns() // 1_000_000
