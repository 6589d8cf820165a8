"""What things cost, one module a part: `run(advance, ...) -> list[BenchRow]`, in percentiles."""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from features.errors import SpecError
from sojourn import places
from sojourn.console import Advance

REDIS_VARIABLE: Final = "SOJOURN_REDIS"  # URL of a server to measure as well
REDIS_S: Final = 2.0  # that a server gets to say that it is there
WARM_UP_CALLS: Final = 100

Run = Callable[[Advance], list["BenchRow"]]


@dataclass(frozen=True, slots=True)
class BenchRow:
    """One measured figure, as `sojourn bench` prints it and writes it as JSON."""

    bench: str
    case: str
    metric: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class ServeSize:
    """How much the service's bench serves, and how long it asks; None: its own sizes."""

    items: int | None = None
    users: int | None = None
    runs: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """How long the benches that watch a server go on; None: as long as they should."""

    calls: int | None = None  # of the fuzz
    minutes: float | None = None  # of the soak


LASTING: Final = ("degrade", "fuzz", "soak")  # not among all: they last as long as they are told


@dataclass(frozen=True, slots=True)
class Drilled:
    """In which world degradation is measured, and how much of it; None and (): all of it."""

    world: Path | None = None  # as `sojourn demo --to` leaves it; None: var/demo
    parts: tuple[str, ...] = ()
    switches: int | None = None


def benches(
    name: str,
    events: Sequence[int] = (),
    size: ServeSize | None = None,
    redis: str | None = None,
    length: Length | None = None,
    drilled: Drilled | None = None,
) -> Mapping[str, Run]:
    """The benches that a name means, "all" or one; raises SpecError with the known names.

    `events` are the sizes of the daily bench; none: its own, and among all of them the smallest.
    `redis` is the URL of a server to use; none: SOJOURN_REDIS, else for serve one of its own.
    "all" leaves out those that are LASTING.
    """
    if events and min(events) < 1:
        raise SpecError(f"bench: {min(events)} events; expected at least 1")
    runs: dict[str, Run] = {
        "store": partial(_store, redis=redis),
        "score": _score,
        "request": _request,
        "recall": _recall,
        "daily": partial(_daily, events=events, is_alone=name != "all"),
        "serve": partial(_serve, size=size or ServeSize(), redis=redis),
        "live": _live,
        "fuzz": partial(_fuzz, length=length or Length()),
        "soak": partial(_soak, length=length or Length()),
        "degrade": partial(_degrade, drilled=drilled or Drilled()),
    }
    if name == "all":
        return {one: run for one, run in runs.items() if one not in LASTING}
    if name not in runs:
        raise SpecError(f"unknown bench {name!r}; known: {', '.join(sorted(runs))}, all")
    return {name: runs[name]}


def latencies(bench: str, case: str, calls: Sequence[Callable[[], object]]) -> list[BenchRow]:
    """p50 and p99 of calls made one after the other by one thread, in microseconds."""
    for call in calls[:WARM_UP_CALLS]:
        call()
    nanoseconds = np.empty(len(calls))
    for i, call in enumerate(calls):
        start = time.perf_counter_ns()
        call()
        nanoseconds[i] = time.perf_counter_ns() - start
    p50, p99 = np.percentile(nanoseconds / 1000, [50, 99])
    return [
        BenchRow(bench, case, "p50", float(p50), "us"),
        BenchRow(bench, case, "p99", float(p99), "us"),
    ]


def _store(advance: Advance, redis: str | None) -> list[BenchRow]:
    from sojourn.bench import store  # not at the top: each bench brings its own engines

    return store.run(advance, _answering(redis or os.environ.get(REDIS_VARIABLE)))


def _score(advance: Advance) -> list[BenchRow]:
    from sojourn.bench import score

    return score.run(advance)


def _request(advance: Advance) -> list[BenchRow]:
    from sojourn.bench import request

    return request.run(advance)


def _recall(advance: Advance) -> list[BenchRow]:
    from sojourn.bench import recall

    return recall.run(advance)


def _daily(advance: Advance, events: Sequence[int], is_alone: bool) -> list[BenchRow]:
    from sojourn.bench import daily

    return daily.run(advance, events or (daily.EVENTS if is_alone else daily.EVENTS[:1]))


def _serve(advance: Advance, size: ServeSize, redis: str | None) -> list[BenchRow]:
    from sojourn.bench import serve

    given = {field: value for field, value in asdict(size).items() if value is not None}
    url = _answering(redis or os.environ.get(REDIS_VARIABLE))
    return serve.run(advance, serve.Sizes(**given), url)


def _answering(url: str | None) -> str | None:
    """The same. Raises SpecError or Unavailable where no Redis answers there: before a world is
    made for it. A cluster is asked when it is used: who serves what is looked up meanwhile."""
    from features.store.redis import connect

    if url:
        link = connect(url)
        if "+cluster" not in url.partition("://")[0]:
            link.ask(b"", ((b"PING",),), REDIS_S)
    return url


def _live(advance: Advance) -> list[BenchRow]:
    from sojourn.bench import live

    return live.run(advance)


def _fuzz(advance: Advance, length: Length) -> list[BenchRow]:
    from sojourn.bench import fuzz

    return fuzz.run(advance, length.calls or fuzz.CALLS)


def _soak(advance: Advance, length: Length) -> list[BenchRow]:
    from sojourn.bench import soak

    return soak.run(advance, length.minutes or soak.MINUTES)


def _degrade(advance: Advance, drilled: Drilled) -> list[BenchRow]:
    from sojourn.bench import degrade

    given: dict[str, Any] = {"parts": drilled.parts or None, "switches": drilled.switches}
    extent = degrade.Extent(**{name: value for name, value in given.items() if value is not None})
    return degrade.run(advance, drilled.world or places.HOME / "demo", extent)
