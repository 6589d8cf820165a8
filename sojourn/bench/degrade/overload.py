"""Three times what a server can do: who is accepted is quick, the others know at once, and when it
is over it is over."""

from typing import Final

import numpy as np

from sojourn.bench import BenchRow
from sojourn.bench.degrade.faults import recovery_s
from sojourn.bench.degrade.stand import Stand
from sojourn.bench.load import closed_loop, open_loop
from sojourn.bench.outcome import REFUSED, Outcome, joined
from sojourn.bench.pages import FULL
from sojourn.server import ServerProcess

BENCH: Final = "degrade: overload"
CASE: Final = "overload"
CALLERS: Final = 4  # as many as threads: none stands in the queue
TIMES: Final = 3.0
CALM_SHARE: Final = 0.4
CHEAP: Final = "overload"


def capacity_of(stand: Stand, server: ServerProcess, seconds: float) -> float:
    """Full pages a second that the server gives when it has always something to do."""
    with closed_loop(stand.target(server), CALLERS, seconds) as running:
        outcome = running.result()
    return len(outcome.labelled(FULL)) / seconds


def overload_rows(
    stand: Stand, server: ServerProcess, capacity: float, seconds: float
) -> list[BenchRow]:
    """`seconds` at TIMES the capacity, over a calm load that goes on before and after.

    What became of calls is told of all that were due meanwhile, those of the calm load as well.
    """
    lasts = 3 * seconds
    calm_target = stand.target(server)
    with open_loop(calm_target, CALM_SHARE * capacity, lasts) as calm_running:
        with open_loop(calm_target, (TIMES - CALM_SHARE) * capacity, seconds, seed=8) as running:
            begun_s = running.began - calm_running.began
            rest = running.result()
        ended_s = begun_s + seconds
        calm = calm_running.result()
    storm = joined([rest, calm.within(begun_s, ended_s)])
    served, refused = storm.answered(), storm.codes == REFUSED
    lost = ~storm.ok & ~refused
    return [
        BenchRow(BENCH, CASE, "capacity", capacity, "pages/s"),
        BenchRow(BENCH, CASE, "asked", TIMES * capacity, "calls/s"),
        BenchRow(BENCH, CASE, "full", _share(storm, FULL), "%"),
        BenchRow(BENCH, CASE, "cheap", _share(storm, CHEAP), "%"),
        BenchRow(BENCH, CASE, "refused", float(refused.mean()) * 100, "%"),
        BenchRow(BENCH, CASE, "failed_otherwise", float(lost.sum()), "calls"),
        BenchRow(BENCH, CASE, "accepted_p50_ms", served.percentile_ms(50), "ms"),
        BenchRow(BENCH, CASE, "accepted_p99_ms", served.percentile_ms(99), "ms"),
        BenchRow(BENCH, CASE, "full_p99_ms", storm.labelled(FULL).percentile_ms(99), "ms"),
        BenchRow(
            BENCH,
            CASE,
            "refused_p99_ms",
            float(np.percentile(storm.latency_ms[refused], 99)) if refused.any() else float("nan"),
            "ms",
        ),
        BenchRow(BENCH, CASE, "to_full_s", recovery_s(calm, begun_s, ended_s), "s"),
    ]


def _share(outcome: Outcome, label: str) -> float:
    return len(outcome.labelled(label)) / len(outcome) * 100
