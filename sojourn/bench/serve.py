"""What the whole service bears: Recommend over gRPC and Redis, beside nothing at all and beside the
server that everyone writes first.

Throughput is requests a second of *processor* of the server, all its threads counted: with the
load on other cores, that is what one core of it serves, whatever else the machine does meanwhile.
Latency is that of an open loop, from when a request was meant to be sent.
"""

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from features.catalog.sets import ITEM, TRAVEL
from features.errors import SpecError
from sojourn.bench import BenchRow
from sojourn.bench.cases import (
    NAIVE,
    NAIVE_CASE,
    NOOP_AIO,
    NOOP_POOL,
    SOJOURN,
    Bed,
    Case,
    Loaded,
    reply_of,
)
from sojourn.bench.country import DIMENSIONS, ITEMS_PER_CITY, Country
from sojourn.bench.noop import open_aio, open_pool
from sojourn.bench.processes import memory_mb, two_cores
from sojourn.bench.redis_server import running_redis
from sojourn.bench.staged import LEAVES, Staged, stage
from sojourn.bench.stages import measured_stages
from sojourn.console import Advance

BENCH: Final = "serve"
ITEMS: Final = 20_000
USERS: Final = 20_000
RUNS: Final = 3
SECONDS: Final = 5.0  # of each load
WARM_UP_SHARE: Final = 0.3  # of that, once before
TREES: Final = 300
REQUESTS: Final = 2000  # different ones, asked in turn
MOST_NAIVE_ITEMS: Final = 100_000  # to load more of them one by one takes minutes
HALF, HIGH = 0.5, 0.8  # of what the server can do
NOOP: Final = "noop"
BYTES_PER_MB: Final = 1e6
US_PER_S: Final = 1e6
TIME: Final = "where the time goes"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much there is, and how long it is measured."""

    items: int = ITEMS
    users: int = USERS
    runs: int = RUNS
    seconds: float = SECONDS
    trees: int = TREES
    requests: int = REQUESTS

    def __post_init__(self) -> None:
        if self.items < ITEMS_PER_CITY or self.users < 1 or self.runs < 1 or self.seconds <= 0:
            raise SpecError(
                f"bench serve: {self.items} items, {self.users} users, {self.runs} runs of "
                f"{self.seconds} s; expected at least {ITEMS_PER_CITY}, 1, 1 and some time"
            )


def run(
    advance: Advance, sizes: Sizes | None = None, redis_url: str | None = None
) -> list[BenchRow]:
    """Every case, `runs` times in turn, and the medians; then two workers, memory, and where the
    time goes. Without a `redis_url`, a server of our own is started for as long as it takes.
    """
    sizes = sizes or Sizes()
    server_cores, load_cores = two_cores()
    steps = _Steps(advance, 7 + sizes.runs)
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sojourn-serve-")))
        pid = None
        if redis_url is None:
            redis_url, pid = stack.enter_context(_redis(root / "redis", load_cores))
        country = Country(sizes.items // ITEMS_PER_CITY, sizes.users, sellable_share=1.0)
        staged = stage(root, country, redis_url, sizes.trees, sizes.requests, steps.now)
        bed = Bed(staged, server_cores, load_cores, pid)
        rows = _told(staged, sizes)
        rows += _compared(bed, sizes, root, steps)
        rows += _of_two(bed, sizes, rows, steps)
        steps.now("where the time goes")
        return rows + _stages(bed, rows)


def _stages(bed: Bed, rows: Sequence[BenchRow]) -> list[BenchRow]:
    """What each step of a request costs, and what is left of what a request costs under load."""
    staged = bed.staged
    steps = measured_stages(staged.lake, staged.releases, staged.messages, bed.server_cores)
    whole = US_PER_S / value_of(rows, SOJOURN, "rps_per_core")
    rest = {"gRPC, threads and all else": whole - sum(steps.values()), "whole": whole}
    return [BenchRow(BENCH, TIME, name, us, "us") for name, us in {**steps, **rest}.items()]


def _compared(bed: Bed, sizes: Sizes, root: Path, steps: "_Steps") -> list[BenchRow]:
    """All cases side by side: what each bears, then how long it takes at a part of that."""
    with ExitStack() as stack:
        steps.now("start the servers")
        ours = stack.enter_context(bed.sojourn(workers=1))
        page = reply_of(ours)
        cases = [
            ours,
            stack.enter_context(bed.noop(NOOP_POOL, partial(open_pool, page))),
            stack.enter_context(bed.noop(NOOP_AIO, partial(open_aio, page))),
        ]
        if NAIVE.is_file() and sizes.items <= MOST_NAIVE_ITEMS:
            url, _ = stack.enter_context(_redis(root / "naive", bed.load_cores))
            cases.append(stack.enter_context(bed.naive(root, url)))
        for case in cases:
            case.saturate(sizes.seconds * WARM_UP_SHARE)
        bore: dict[str, list[Loaded]] = {case.name: [] for case in cases}
        for number in range(sizes.runs):
            steps.now(f"run {number + 1} of {sizes.runs}")
            for case in cases:
                bore[case.name].append(case.saturate(sizes.seconds))
        steps.now(f"latency at {HALF:.0%} and {HIGH:.0%}")
        by_name = {case.name: case for case in cases}
        fastest = max((NOOP_POOL, NOOP_AIO), key=lambda name: _per_core(bore[name]))
        by_name[NOOP], bore[NOOP] = by_name[fastest], bore[fastest]
        rows = []
        for name in (SOJOURN, NOOP, NAIVE_CASE):
            if name in by_name:
                rows += _rows_of(name, bore[name])
                rows += _kept(name, by_name[name], bore[name], HALF, sizes)
        for name in (NOOP_POOL, NOOP_AIO):
            rows += _rows_of(name, bore[name])
        rows += _kept(f"{SOJOURN} at {HIGH:.0%} load", ours, bore[SOJOURN], HIGH, sizes)
        return rows + _ratios(bore)


def _rows_of(name: str, bore: Sequence[Loaded]) -> list[BenchRow]:
    rows = [
        BenchRow(BENCH, name, "rps_per_core", _per_core(bore), "requests/s"),
        BenchRow(BENCH, name, "rps", _median([b.per_second for b in bore]), "requests/s"),
    ]
    if name in (SOJOURN, NAIVE_CASE):
        full = _median([b.full_share for b in bore])
        redis_us = _median([b.redis_cpu_s / len(b.outcome) for b in bore]) * US_PER_S
        rows.append(BenchRow(BENCH, name, "full_pages", full * 100, "%"))
        if name == SOJOURN:
            rows.append(BenchRow(BENCH, name, "redis_cpu", redis_us, "us/request"))
    return rows


def _kept(
    name: str, case: Case, bore: Sequence[Loaded], share: float, sizes: Sizes
) -> list[BenchRow]:
    """Latencies of an open loop at a share of what the case bore; medians of the runs."""
    rate = share * _median([b.per_second for b in bore])
    kept = [case.keep(rate, sizes.seconds, seed).outcome for seed in range(sizes.runs)]
    failed = 1 - _median([float(outcome.ok.mean()) for outcome in kept])
    return [
        BenchRow(BENCH, name, "asked", rate, "requests/s"),
        *(
            BenchRow(
                BENCH,
                name,
                f"p{q}_ms",
                _median([o.answered().percentile_ms(q) for o in kept]),
                "ms",
            )
            for q in (50, 99)
        ),
        BenchRow(BENCH, name, "failed", failed * 100, "%"),
    ]


def _ratios(bore: Mapping[str, Sequence[Loaded]]) -> list[BenchRow]:
    """Ours to the others', run by run: neighbours in time, whatever the machine did meanwhile."""
    return [
        BenchRow(
            BENCH,
            SOJOURN,
            f"ratio_to_{name}",
            _median(
                [a.per_core / b.per_core for a, b in zip(bore[SOJOURN], bore[name], strict=True)]
            ),
            "times",
        )
        for name in (NOOP, NAIVE_CASE)
        if name in bore
    ]


def _of_two(bed: Bed, sizes: Sizes, rows: Sequence[BenchRow], steps: "_Steps") -> list[BenchRow]:
    """Two workers on one port, and the memory that they and Redis hold.

    They have both cores, which the load takes its part of: what two bear is therefore two seconds
    of processor a second, over what a request then costs.
    """
    steps.now("two workers")
    name = f"{SOJOURN}, two workers"
    with bed.sojourn(workers=2) as case:
        case.saturate(sizes.seconds * WARM_UP_SHARE)
        before = [server.cpu_s() for server in case.servers]
        bore = [case.saturate(sizes.seconds) for _ in range(sizes.runs)]
        spent = [s.cpu_s() - b for s, b in zip(case.servers, before, strict=True)]
        two, one = _per_core(bore), value_of(rows, SOJOURN, "rps_per_core")
        return [
            BenchRow(BENCH, name, "rps_per_core", two, "requests/s"),
            BenchRow(BENCH, name, "rps", _median([b.per_second for b in bore]), "requests/s"),
            BenchRow(BENCH, name, "speed_up", 2 * two / one, "times"),
            BenchRow(BENCH, name, "least_share", min(spent) / sum(spent) * 100, "%"),
            *_memory(bed, case),
        ]


def _memory(bed: Bed, case: Case) -> list[BenchRow]:
    """What is held now; the files of the release count once, whoever has them mapped."""
    held = [memory_mb(server.pid) for server in case.servers]
    files = bed.staged.published_bytes / BYTES_PER_MB
    own = sum(one["Private_Dirty"] for one in held)
    figures = {
        "bytes_per_user": (bed.staged.redis_bytes_per_user, "bytes"),
        "release_files": (files, "MB"),
        **{f"worker_{k}_pss": (one["Pss"], "MB") for k, one in enumerate(held)},
        **{f"worker_{k}_rss": (one["Rss"], "MB") for k, one in enumerate(held)},
        **{f"worker_{k}_own": (one["Private_Dirty"], "MB") for k, one in enumerate(held)},
    }
    if bed.redis_pid is not None:
        redis = memory_mb(bed.redis_pid)["Rss"]
        figures["redis_rss"] = redis, "MB"
        figures["in_all"] = sum(one["Pss"] for one in held) + redis, "MB"
        figures["in_all_touched"] = files + own + redis, "MB"
    return [BenchRow(BENCH, "memory", name, value, unit) for name, (value, unit) in figures.items()]


def _told(staged: Staged, sizes: Sizes) -> list[BenchRow]:
    """What was asked of everybody."""
    country = staged.country
    figures = {
        "items": (country.items, "items"),
        "numbers_an_item": (len(ITEM.features) + DIMENSIONS, "numbers"),
        "users": (country.users, "users"),
        "recall_sources": (staged.sources, "sources"),
        "candidates": (staged.candidates, "items"),
        "features": (len(TRAVEL.names), "features"),
        "trees": (sizes.trees, "trees"),
        "leaves": (LEAVES, "a tree"),
        "runs": (sizes.runs, "runs"),
    }
    return [BenchRow(BENCH, "set-up", name, float(v), unit) for name, (v, unit) in figures.items()]


def value_of(rows: Sequence[BenchRow], case: str, metric: str) -> float:
    """The figure of a case; NaN where it was not measured."""
    return next((r.value for r in rows if (r.case, r.metric) == (case, metric)), float("nan"))


def _per_core(bore: Sequence[Loaded]) -> float:
    return _median([b.per_core for b in bore])


def _median(values: Sequence[float]) -> float:
    return float(np.median(values))


@contextmanager
def _redis(folder: Path, cores: frozenset[int]) -> Iterator[tuple[str, int]]:
    """A server of our own on these cores: its URL and its process."""
    folder.mkdir()
    with running_redis(folder) as server:
        os.sched_setaffinity(server.pid, cores)
        yield server.url, server.pid


class _Steps:
    """Counts the steps of the bench for whoever watches."""

    def __init__(self, advance: Advance, total: int) -> None:
        self._advance, self._total, self._done = advance, total, 0

    def now(self, what: str) -> None:
        self._advance(min(self._done, self._total), self._total, what)
        self._done += 1
