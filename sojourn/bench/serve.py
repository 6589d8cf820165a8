"""What the whole service bears: Recommend over gRPC and Redis, beside nothing at all and beside the
server that everyone writes first.

Throughput is requests a second of *processor* of the server, all its threads counted: with the
load on other cores, that is what one core of it serves, whatever else the machine does meanwhile.
Latency is that of an open loop, from when a request was meant to be sent.
"""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from features.errors import SpecError
from sojourn.bench import BenchRow
from sojourn.bench.borne import (
    BENCH,
    NOOP,
    US_PER_S,
    bore_rows,
    kept_rows,
    median,
    per_core,
    ratio_rows,
    value_of,
    whole_rows,
)
from sojourn.bench.cases import (
    NAIVE,
    NAIVE_CASE,
    NOOP_AIO,
    NOOP_POOL,
    SOJOURN,
    Bed,
    Case,
    Loaded,
    pages_of,
    shared_items,
)
from sojourn.bench.country import ITEMS_PER_CITY, Country
from sojourn.bench.noop import open_aio, open_pool
from sojourn.bench.processes import BYTES_PER_MB, memory_mb, two_cores
from sojourn.bench.redis_server import running_redis
from sojourn.bench.staged import stage
from sojourn.bench.stages import Met, measured_stages
from sojourn.console import Advance

ITEMS: Final = 20_000
USERS: Final = 20_000
RUNS: Final = 3
SECONDS: Final = 5.0  # of each load
WARM_UP_SHARE: Final = 0.3  # of that, once before
TREES: Final = 300
REQUESTS: Final = 2000  # different ones, asked in turn
MOST_NAIVE_ITEMS: Final = 100_000  # to load more of them one by one takes minutes
HALF, HIGH = 0.5, 0.8  # of what the server can do
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
        rows = _compared(bed, sizes, root, steps)
        rows += _of_two(bed, sizes, rows, steps)
        steps.now("where the time goes")
        return [*_alone(bed, sizes, value_of(rows, SOJOURN, "rps_per_core")), *rows]


def _alone(bed: Bed, sizes: Sizes, per_core: float) -> list[BenchRow]:
    """Without a transport: what a request met, what each step of it costs, and what is left of
    what it costs under load."""
    staged = bed.staged
    met, steps = measured_stages(staged.lake, staged.releases, staged.messages, bed.server_cores)
    whole = US_PER_S / per_core
    rest = {"gRPC, threads and all else": whole - sum(steps.values()), "whole": whole}
    return [
        *_told(met, staged.country.users, sizes.runs),
        *(BenchRow(BENCH, TIME, name, us, "us") for name, us in {**steps, **rest}.items()),
    ]


def _compared(bed: Bed, sizes: Sizes, root: Path, steps: "_Steps") -> list[BenchRow]:
    """All cases side by side: what each bears, then how long it takes at a part of that."""
    rows: list[BenchRow] = []
    alike: list[BenchRow] = []
    with ExitStack() as stack:
        steps.now("start the servers")
        ours = stack.enter_context(bed.sojourn(workers=1))
        page = pages_of(ours)[0][0].SerializeToString()
        cases = [
            ours,
            stack.enter_context(bed.noop(NOOP_POOL, partial(open_pool, page))),
            stack.enter_context(bed.noop(NOOP_AIO, partial(open_aio, page))),
        ]
        if NAIVE.is_file() and sizes.items <= MOST_NAIVE_ITEMS:
            url, _ = stack.enter_context(_redis(root / "naive", bed.load_cores))
            naive = stack.enter_context(bed.naive(root, url))
            shared = shared_items(*pages_of(ours, naive)) * 100
            alike.append(BenchRow(BENCH, NAIVE_CASE, "same_items", shared, "%"))
            cases.append(naive)
        for case in cases:
            case.warm_up(sizes.seconds * WARM_UP_SHARE)
        bore: dict[str, list[Loaded]] = {case.name: [] for case in cases}
        for number in range(sizes.runs):
            steps.now(f"run {number + 1} of {sizes.runs}")
            for case in cases:
                bore[case.name].append(case.saturate(sizes.seconds))
        steps.now(f"latency at {HALF:.0%} and {HIGH:.0%}")
        by_name = {case.name: case for case in cases}
        fastest = max((NOOP_POOL, NOOP_AIO), key=lambda name: per_core(bore[name]))
        by_name[NOOP], bore[NOOP] = by_name[fastest], bore[fastest]
        for name in (SOJOURN, NOOP, NAIVE_CASE):
            if name in by_name:
                rows += bore_rows(name, bore[name])
                rows += kept_rows(name, by_name[name], bore[name], HALF, sizes.runs, sizes.seconds)
        for name in (NOOP_POOL, NOOP_AIO):
            rows += bore_rows(name, bore[name])
        rows += kept_rows(
            f"{SOJOURN} at {HIGH:.0%} load", ours, bore[SOJOURN], HIGH, sizes.runs, sizes.seconds
        )
        return [*rows, *alike, *ratio_rows(bore)]


def _of_two(bed: Bed, sizes: Sizes, rows: Sequence[BenchRow], steps: "_Steps") -> list[BenchRow]:
    """Two workers on one port, and the memory that they and Redis hold.

    They have both cores, which the load takes its part of. What two would bear with cores of their
    own is not measured, but what a request costs them of a processor beside what it costs one:
    whether they are in each other's way. What they bore meanwhile is told beside it.
    """
    steps.now("two workers")
    name = f"{SOJOURN}, two workers"
    with bed.sojourn(workers=2) as case:
        case.warm_up(sizes.seconds * WARM_UP_SHARE)
        before = [server.cpu_s() for server in case.servers]
        bore = [case.saturate(sizes.seconds) for _ in range(sizes.runs)]
        spent = [s.cpu_s() - b for s, b in zip(case.servers, before, strict=True)]
        two, one = per_core(bore), value_of(rows, SOJOURN, "rps_per_core")
        rps = median([b.per_second for b in bore])
        return [
            BenchRow(BENCH, name, "rps_per_core", two, "requests/s"),
            BenchRow(BENCH, name, "rps", rps, "requests/s"),
            *whole_rows(name, bore, "saturated"),
            BenchRow(BENCH, name, "twice_per_core", 2 * two / one, "times"),
            BenchRow(BENCH, name, "rps_to_one", rps / value_of(rows, SOJOURN, "rps"), "times"),
            BenchRow(BENCH, name, "least_share", min(spent) / sum(spent) * 100, "%"),
            *_memory(bed, case),
        ]


def _memory(bed: Bed, case: Case) -> list[BenchRow]:
    """What is held now; the files of the release count once, whoever has them mapped."""
    held = [memory_mb(server.pid) for server in case.servers]
    files = bed.staged.published_bytes / BYTES_PER_MB
    own = sum(one["Anonymous"] for one in held)
    figures = {
        "bytes_per_user": (bed.staged.redis_bytes_per_user, "bytes"),
        "release_files": (files, "MB"),
        **{f"worker_{k}_pss": (one["Pss"], "MB") for k, one in enumerate(held)},
        **{f"worker_{k}_rss": (one["Rss"], "MB") for k, one in enumerate(held)},
        **{f"worker_{k}_own": (one["Anonymous"], "MB") for k, one in enumerate(held)},
    }
    if bed.redis_pid is not None:
        redis = memory_mb(bed.redis_pid)["Rss"]
        figures["redis_rss"] = redis, "MB"
        figures["in_all"] = sum(one["Pss"] for one in held) + redis, "MB"
        figures["in_all_touched"] = files + own + redis, "MB"
    return [BenchRow(BENCH, "memory", name, value, unit) for name, (value, unit) in figures.items()]


def _told(met: Met, users: int, runs: int) -> list[BenchRow]:
    """What was asked of everybody."""
    figures = {
        "items": (met.items, "items"),
        "numbers_an_item": (met.numbers_an_item, "numbers"),
        "users": (users, "users"),
        "recall_sources": (met.sources, "that proposed something, mean"),
        "candidates": (met.candidates, "ranked, mean"),
        "features": (met.features, "features"),
        "trees": (met.trees, "trees"),
        "leaves": (met.leaves, "a tree, at most"),
        "runs": (runs, "runs"),
    }
    return [BenchRow(BENCH, "set-up", name, float(v), unit) for name, (v, unit) in figures.items()]


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
