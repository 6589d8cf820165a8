"""Faults while people ask: what is broken, for how long, and when service was full again.

Load goes on at a steady rate, before, during and after. Nothing is restarted but what the fault
itself ended. A fault that nobody felt proves nothing: each says by what it was felt, and whether.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from sojourn.bench import BenchRow
from sojourn.bench.degrade.stand import Stand
from sojourn.bench.load import open_loop
from sojourn.bench.outcome import REFUSED, Outcome
from sojourn.bench.pages import FULL
from sojourn.server import ServerProcess

BENCH: Final = "degrade: faults"
BEFORE_S: Final = 2.5
STARTING_S: Final = 0.5  # of that, in which connections warm up
WINDOW_S: Final = 0.25
RECOVERED: Final = 0.95  # of the share of full pages before the fault
SLOWER: Final = 1.5  # times the median before
BURNERS: Final = 4  # processes that take the server's core: it is left a fifth

_BURN: Final = "while True: pass"


@dataclass(frozen=True, slots=True)
class Felt:
    """What a fault was felt by: the calls before it and while it lasted, the server's log of it."""

    before: Outcome
    during: Outcome
    log: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is done to the world, and undone; `end` None: never."""

    name: str
    begin: Callable[[], None]
    end: Callable[[], None] | None
    is_felt: Callable[[Felt], bool]  # whether it did to the service what it is there for


def fault_rows(
    stand: Stand, server: ServerProcess, log: Path, fault: Fault, rate: float, seconds: float
) -> list[BenchRow]:
    """Load of `rate` calls a second: BEFORE_S well, `seconds` with the fault, and as long after.

    `log` is the server's.
    """
    lasts = BEFORE_S + 2 * seconds
    said_before = log.stat().st_size
    with open_loop(stand.target(server), rate, lasts) as running:
        try:
            _sleep_until(running.began + BEFORE_S)
            fault.begin()
            begun_s = time.monotonic() - running.began
            _sleep_until(running.began + begun_s + seconds)
        finally:
            if fault.end is not None:
                fault.end()
        ended_s = time.monotonic() - running.began
        outcome = running.result()
    over_s = begun_s if fault.end is None else ended_s  # what never ends must be lived with
    felt = Felt(
        outcome.within(STARTING_S, begun_s),
        outcome.within(begun_s, ended_s),
        log.read_bytes()[said_before:].decode("utf-8", errors="replace"),
    )
    return [
        *told(fault.name, outcome, begun_s, ended_s),
        BenchRow(BENCH, fault.name, "to_full_s", recovery_s(outcome, begun_s, over_s), "s"),
        BenchRow(BENCH, fault.name, "felt", float(fault.is_felt(felt)), ""),
    ]


def went_without(rung: str) -> Callable[[Felt], bool]:
    """Whether pages went without this while the fault lasted, and before it hardly any did."""
    return lambda felt: _share(felt.during, rung) > 2 * _share(felt.before, rung)


def slowed(felt: Felt) -> bool:
    """Whether calls took half as long again in the median, or fewer pages were full."""
    slower = felt.during.percentile_ms(50) > SLOWER * felt.before.percentile_ms(50)
    return slower or _share(felt.during, FULL) < RECOVERED * _share(felt.before, FULL)


def logged(what: str) -> Callable[[Felt], bool]:
    """Whether the server said so in its log."""
    return lambda felt: what in felt.log


def told(case: str, outcome: Outcome, begun_s: float, ended_s: float) -> list[BenchRow]:
    """How calls ended, how long they took and what they went without, during and after a fault."""
    before, during = outcome.within(STARTING_S, begun_s), outcome.within(begun_s, ended_s)
    rows = [
        BenchRow(BENCH, case, "success", float(outcome.ok.mean()) * 100, "%"),
        BenchRow(BENCH, case, "calls", float(len(outcome)), ""),
        BenchRow(BENCH, case, "failed", float(np.sum(~outcome.ok)), ""),
        BenchRow(BENCH, case, "refused", float(np.sum(outcome.codes == REFUSED)), "of them"),
        BenchRow(BENCH, case, "p99_before_ms", before.percentile_ms(99), "ms"),
        BenchRow(BENCH, case, "p99_during_ms", during.percentile_ms(99), "ms"),
        BenchRow(BENCH, case, "full_during", _share(during, FULL) * 100, "%"),
    ]
    names = (name for name in outcome.names if name not in ("", FULL))
    rows += [
        BenchRow(BENCH, case, f"without {name}", _share(during, name) * 100, "%")
        for name in names
        if _share(during, name) > 0
    ]
    return rows


def recovery_s(outcome: Outcome, begun_s: float, over_s: float) -> float:
    """From when the fault is over to the end of the last window in which pages were full less often
    than before it; infinite when that was still so at the end.

    NaN where it cannot be measured: no page was full before, or nobody asked afterwards.
    """
    before = _share(outcome.within(STARTING_S, begun_s), FULL)
    whole = int((outcome.due_s.max(initial=over_s) - over_s) / WINDOW_S)  # the rest is too short
    edges = over_s + WINDOW_S * np.arange(whole)
    shares = np.array([_share(outcome.within(t, t + WINDOW_S), FULL) for t in edges.tolist()])
    known = np.flatnonzero(np.isfinite(shares))  # in the others nobody asked
    if not before > 0 or known.size == 0:
        return float("nan")
    poor = known[shares[known] < RECOVERED * before]
    if poor.size == 0:
        return 0.0
    if poor[-1] == known[-1]:
        return float("inf")
    return float((poor[-1] + 1) * WINDOW_S)


@contextmanager
def burning(cores: frozenset[int]) -> Iterator[list["subprocess.Popen[bytes]"]]:
    """Processes that do nothing, as fast as they can, on these cores; stopped at first."""
    burners = [subprocess.Popen([sys.executable, "-S", "-c", _BURN]) for _ in range(BURNERS)]
    try:
        for burner in burners:
            os.sched_setaffinity(burner.pid, cores)
            burner.send_signal(signal.SIGSTOP)
        yield burners
    finally:
        for burner in burners:
            with suppress(OSError):
                burner.kill()
            burner.wait()


def _share(outcome: Outcome, label: str) -> float:
    """Of the calls, those with this label; NaN without any."""
    return len(outcome.labelled(label)) / len(outcome) if len(outcome) else float("nan")


def _sleep_until(at: float) -> None:
    time.sleep(max(0.0, at - time.monotonic()))
