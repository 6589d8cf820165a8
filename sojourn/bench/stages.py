"""Where the time of a Recommend goes: each step of the service, in microseconds of its thread.

The same service without its transport, over the same release and the same Redis, one request after
the other on the server's core. Stages go by the names of the metric `sojourn_stage_seconds`; the
steps around them, which it does not know, by others. What the whole costs under load and no step
explains is gRPC's own: its threads, its reading and writing, and the interpreter's lock between
them.
"""

import multiprocessing
import os
import re
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from features.catalog.sets import ITEM
from features.errors import ContractError
from ranking.manifest import MODEL
from serving.door.wire import asked
from serving.explaining.recorded import record
from serving.main import open_worker
from serving.pipeline import recommend
from serving.plan import Plans
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import open_release
from serving.service import Service, exposure_of
from serving.stages.validate import admit
from serving.telemetry.logs import start_logging
from serving.telemetry.metrics import Metrics
from serving.trace import Trace
from sojourn.bench import WARM_UP_CALLS

STAGES: Final = "sojourn_stage_seconds"
LEAVES: Final = re.compile(r"^num_leaves=(\d+)$", re.MULTILINE)  # of each tree of a model
US_PER_S: Final = 1e6
US_PER_MS: Final = 1e3


@dataclass(frozen=True, slots=True)
class Met:
    """What requests met: of the release that answered them, not of how it was asked for."""

    items: int
    numbers_an_item: int  # its features and its vector
    features: int  # of the ranker
    trees: int
    leaves: int  # of the largest
    sources: int  # of recall, that proposed something
    candidates: float  # ranked, mean


@dataclass(slots=True)
class _Seen:
    """Of the requests that were answered."""

    spent_us: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    sources: set[str] = field(default_factory=set)
    ranked: int = 0


def measured_stages(
    lake: Path, releases: Path, messages: Sequence[bytes], cores: frozenset[int]
) -> tuple[Met, Mapping[str, float]]:
    """What was met, and mean microseconds of each step, in the order of the path; in a process of
    its own."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as process:
        return process.submit(_measure, lake, releases, messages, cores).result()


def _measure(
    lake: Path, releases: Path, messages: Sequence[bytes], cores: frozenset[int]
) -> tuple[Met, dict[str, float]]:
    os.sched_setaffinity(0, cores)
    start_logging((lake / "stages.log").open("a", encoding="utf-8"))
    worker = open_worker(lake, releases, None, port=0, number=9)
    service = worker.service
    for message in messages[:WARM_UP_CALLS]:
        _answer(service, message, _Seen())
    service.exposures.flush()
    seen = _Seen()
    process_s, thread_s = time.process_time(), time.thread_time()
    for message in messages:
        _answer(service, message, seen)
    service.exposures.flush()
    others_s = (time.process_time() - process_s) - (time.thread_time() - thread_s)
    seen.spent_us["exposures to parquet (their thread)"] = others_s * US_PER_S
    met = _met(releases, service.live.plans, seen, len(messages))
    unknown = stages_of(service.metrics) - seen.spent_us.keys()
    worker.stop()
    if unknown:
        raise ContractError(f"stages that the metrics count and the bench missed: {unknown}")
    return met, {name: us / len(messages) for name, us in seen.spent_us.items()}


def stages_of(metrics: Metrics) -> set[str]:
    """The names by which the metrics have counted stages."""
    families = metrics.registry.collect()
    samples = (sample for family in families if family.name == STAGES for sample in family.samples)
    return {sample.labels["stage"] for sample in samples}


def _met(releases: Path, plans: Plans, seen: _Seen, requests: int) -> Met:
    model = open_release(releases, plans.release.name).bundle / MODEL
    leaves = [int(count) for count in LEAVES.findall(model.read_text(encoding="utf-8"))]
    catalogue = plans.catalogue
    return Met(
        items=len(catalogue.items.ids),
        numbers_an_item=len(ITEM.features) + catalogue.vectors().matrix.shape[1],
        features=len(plans.release.ranker.feature_set.names),
        trees=len(leaves),
        leaves=max(leaves),
        sources=len(seen.sources),
        candidates=seen.ranked / requests,
    )


def _answer(service: Service, message: bytes, seen: _Seen) -> None:
    """What the server does with a request, step by step; as serving.service has it."""
    spent = seen.spent_us
    at = _Stopwatch(spent)
    request_message = pb.RecommendRequest.FromString(message)
    ask = asked(request_message)
    at.passed("read the message")
    plans = service.live.plans
    request, plan = admit(ask, plans, ask.at_ms)
    deadline = plan.deadline()
    at.passed("admit")
    trace = Trace(clock=time.thread_time)
    response = recommend(request, plan, deadline, trace)
    whole = at.lap()
    for stage, ms in trace.stage_ms.items():
        spent[stage] += ms * US_PER_MS
        whole -= ms * US_PER_MS
    spent["reply, and between stages"] += whole
    service.exposures.write(exposure_of(response))
    at.passed("hand to the log")
    service.journal.write(record(response), plans)
    at.passed("journal, count and log")
    plans.packer(response)
    at.passed("pack the message")
    service.answered(response, sum(trace.stage_ms.values()))
    at.passed("journal, count and log")
    seen.sources |= {source for source, found in trace.found.items() if found}
    seen.ranked += 0 if trace.scored is None else len(trace.scored.candidates)


class _Stopwatch:
    def __init__(self, spent: dict[str, float]) -> None:
        self._spent = spent
        self._at = time.thread_time()

    def lap(self) -> float:
        """Microseconds since the last look."""
        now = time.thread_time()
        us, self._at = (now - self._at) * US_PER_S, now
        return us

    def passed(self, name: str) -> None:
        self._spent[name] += self.lap()
