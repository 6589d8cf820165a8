"""How the day's jobs grow: the whole day on simulated histories of several sizes.

A history of so many events lies over DAYS days. Its last day is run as the first ever: the facts of
all the days, then every job of the day. Each size has a process of its own, so that none finds
the machine warm or another's memory.
"""

import json
import math
import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sojourn.bench import BenchRow
from sojourn.bench.watched import BYTES_PER_GB, Watched
from sojourn.console import Advance

if TYPE_CHECKING:
    from offline.running.report import DayReport

BENCH: Final = "daily"
EVENTS: Final = (1_000_000, 10_000_000, 50_000_000)
DAYS: Final = 45
EVENTS_PER_USER_DAY: Final = 3.2  # what the simulator gives when 3 are asked for, bursts included
FEWEST_USERS: Final = 60
DAY: Final = "day"  # all of it, beside its jobs
SEED: Final = 7


@dataclass(frozen=True, slots=True)
class Ran:
    """What one size took."""

    events: int
    seconds: float  # the whole day, without Spark's start; small days run two jobs at once
    jobs: Mapping[str, float]  # seconds by job; facts with those of all their days
    worked: Mapping[str, float]  # seconds of processors by job, "": of jobs side by side, of none
    peaks: Mapping[str, int]  # bytes by job; likewise
    peak: int
    capped: Mapping[str, int]  # what was cut at a cap, as the day's report says


def measure(folder: Path, events: int, days: int) -> Ran:
    """Simulates a history and runs its last day, in this process."""
    from offline.daily import JOBS_AT_ONCE, daily, volume_of
    from offline.spark.session import spark_session
    from simulator.simulate import simulate
    from simulator.size import WorldSize

    lake = folder / "lake"
    users = max(FEWEST_USERS, round(events / days / EVENTS_PER_USER_DAY))
    size = WorldSize(users=users, days=days)
    landed = simulate(lake, size, SEED).rows["events"]
    volume = volume_of(lake, size.end)
    session = spark_session("sojourn bench", volume=volume)
    started = time.monotonic()
    with Watched() as watched:

        def watch(done: int, total: int, now: str) -> None:
            watched.now = alone(now, JOBS_AT_ONCE[volume])

        (report,) = daily(lake, size.end, size.end, advance=watch, spark=session)
    seconds = time.monotonic() - started
    history = _seconds_of_history(lake, size.end)
    jobs = {j.name: j.seconds + history.get(j.name, 0.0) for j in report.jobs}
    return Ran(
        landed,
        seconds,
        jobs,
        dict(watched.worked),
        dict(watched.peaks),
        watched.peak,
        caps_of(report),
    )


def alone(now: str, at_once: int) -> str:
    """The job that has the processors for itself, by what the day says that it does; "": none.

    Facts of several days, "clean of 2026-10-01 to 2026-10-07", are always made one after the other;
    jobs of one day, "hot of 2026-10-07", up to `at_once` side by side, and then nobody can tell
    whose the work and the memory are.
    """
    job, _, days = now.partition(" of ")
    return job if at_once == 1 or " to " in days else ""


def run(
    advance: Advance,
    sizes: Sequence[int] = EVENTS,
    days: int = DAYS,
    measured: Callable[[Path, int, int], Ran] = measure,
) -> list[BenchRow]:
    """Seconds, events a second and peak memory of every job and of the day, by size; then what
    each took more per size, as an exponent, beside that of n log n."""
    done: list[Ran] = []
    for n, size in enumerate(sizes):
        advance(n, len(sizes), f"{size:,} events: simulate, then the day")
        with tempfile.TemporaryDirectory(prefix="sojourn-bench-") as folder:
            fresh = multiprocessing.get_context("spawn")
            with ProcessPoolExecutor(1, mp_context=fresh) as process:
                done.append(process.submit(measured, Path(folder), size, days).result())
    advance(len(sizes), len(sizes), "done")
    return [*(row for ran in done for row in rows_of(ran)), *growth(done)]


def caps_of(report: "DayReport") -> dict[str, int]:
    """What was cut at which cap, "item_cf: users cut at user_sessions = 200", and how often."""
    from offline.daily import JOBS
    from offline.running.settings import JOBS_FILE, read_settings

    chosen = read_settings(JOBS, JOBS_FILE)
    found = {}
    for job in report.jobs:
        for what, n in job.warnings.items():
            about, is_cap, name = what.partition(" cut at ")
            if is_cap:
                found[f"{job.name}: {about} cut at {name} = {chosen[job.name][name]}"] = n
    return found


def _seconds_of_history(lake: Path, day: date) -> dict[str, float]:
    """Seconds of the jobs that keep facts, on all days before."""
    found: dict[str, float] = {}
    for file in sorted(lake.glob("reports/ds=*/day.json")):
        if file.parent.name != f"ds={day}":
            for job in json.loads(file.read_text(encoding="utf-8"))["jobs"]:
                found[job["name"]] = found.get(job["name"], 0.0) + job["seconds"]
    return found


def rows_of(ran: Ran) -> list[BenchRow]:
    """What one size took, by job."""
    case = f"{ran.events:,} events"
    rows = [
        *(_of(case, job, seconds, ran) for job, seconds in ran.jobs.items()),
        _of(case, DAY, ran.seconds, ran),
    ]
    caps = (BenchRow(BENCH, case, what, float(n), "capped") for what, n in ran.capped.items())
    return [row for group in (*rows, caps) for row in group]


def _of(case: str, job: str, seconds: float, ran: Ran) -> Iterable[BenchRow]:
    yield BenchRow(BENCH, case, f"{job} time", seconds, "s")
    if seconds > 0:
        yield BenchRow(BENCH, case, f"{job} rate", ran.events / seconds, "events/s")
    worked = sum(ran.worked.values()) if job == DAY else ran.worked.get(job, 0.0)
    if worked:
        yield BenchRow(BENCH, case, f"{job} work", worked, "CPU s")
    peak = ran.peak if job == DAY else ran.peaks.get(job, 0)
    if peak:
        yield BenchRow(BENCH, case, f"{job} peak memory", peak / BYTES_PER_GB, "GB")


def growth(done: Sequence[Ran]) -> list[BenchRow]:
    """Exponents k of time ~ events^k between sizes, and of the work in it: on a machine that others
    use as well, work tells more."""
    rows = []
    for small, large in pairwise(done):
        case = f"{small.events:,} -> {large.events:,} events"
        costs = {f"{name} growth": (small.jobs[name], large.jobs[name]) for name in small.jobs}
        costs[f"{DAY} growth"] = (small.seconds, large.seconds)
        worked = sum(small.worked.values()), sum(large.worked.values())
        costs[f"{DAY} growth of work"] = worked
        ratio = math.log(large.events / small.events)
        rows += [
            BenchRow(BENCH, case, name, math.log(b / a) / ratio, "exponent")
            for name, (a, b) in costs.items()
            if a > 0 and b > 0
        ]
        logs = math.log(math.log(large.events) / math.log(small.events)) / ratio
        rows.append(BenchRow(BENCH, case, "n log n growth", 1.0 + logs, "exponent"))
    return rows
