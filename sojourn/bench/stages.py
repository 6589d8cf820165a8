"""Where the time of a Recommend goes: each step of the service, in microseconds of its thread.

The same service without its transport, over the same release and the same Redis, one request after
the other on the server's core. What the whole costs under load and no step explains is gRPC's own:
its threads, its reading and writing, and the interpreter's lock between them.
"""

import multiprocessing
import os
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from serving.logs import start_logging
from serving.main import open_worker
from serving.pipeline import recommend
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.recorded import record
from serving.service import Service, exposure_of
from serving.trace import Trace
from serving.validate import admit
from serving.wire import asked, recommended
from sojourn.bench import WARM_UP_CALLS

US_PER_S: Final = 1e6
US_PER_MS: Final = 1e3


def measured_stages(
    lake: Path, releases: Path, messages: Sequence[bytes], cores: frozenset[int]
) -> Mapping[str, float]:
    """Mean microseconds of each step, in the order of the path, in a process of its own."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as process:
        return process.submit(_measure, lake, releases, messages, cores).result()


def _measure(
    lake: Path, releases: Path, messages: Sequence[bytes], cores: frozenset[int]
) -> dict[str, float]:
    os.sched_setaffinity(0, cores)
    start_logging((lake / "stages.log").open("a", encoding="utf-8"))
    worker = open_worker(lake, releases, None, port=0, number=9)
    service = worker.service
    for message in messages[:WARM_UP_CALLS]:
        _answer(service, message, defaultdict(float))
    service.exposures.flush()
    spent: dict[str, float] = defaultdict(float)
    process_s, thread_s = time.process_time(), time.thread_time()
    for message in messages:
        _answer(service, message, spent)
    service.exposures.flush()
    others_s = (time.process_time() - process_s) - (time.thread_time() - thread_s)
    spent["exposures to parquet (their thread)"] = others_s * US_PER_S
    worker.stop()
    return {name: us / len(messages) for name, us in spent.items()}


def _answer(service: Service, message: bytes, spent: dict[str, float]) -> None:
    """What the server does with a request, step by step; as serving.service has it."""
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
    service.metrics.observe(response)
    at.passed("journal and count")
    reply = recommended(response, plans)
    at.passed("build the message")
    reply.SerializeToString()
    at.passed("serialise it")


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
