"""What servers bore under their loads, as rows: throughput, latency, failures, and ratios."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from sojourn.bench import BenchRow
from sojourn.bench.cases import NAIVE_CASE, SOJOURN, Case, Loaded

BENCH: Final = "serve"
NOOP: Final = "noop"
US_PER_S: Final = 1e6


def bore_rows(name: str, bore: Sequence[Loaded]) -> list[BenchRow]:
    """What a case bore in a closed loop; medians of the runs."""
    rows = [
        BenchRow(BENCH, name, "rps_per_core", per_core(bore), "requests/s"),
        BenchRow(BENCH, name, "rps", median([b.per_second for b in bore]), "requests/s"),
    ]
    rows += whole_rows(name, bore, "saturated")
    if name == SOJOURN:
        redis_us = median([b.redis_cpu_s / len(b.outcome) for b in bore]) * US_PER_S
        rows.append(BenchRow(BENCH, name, "redis_cpu", redis_us, "us/request"))
    return rows


def whole_rows(name: str, loads: Sequence[Loaded], when: str) -> list[BenchRow]:
    """The worst of the runs: a failure that only one of them saw is one."""
    full = min(load.full_share for load in loads)
    failed = max(load.failed_share for load in loads)
    return [
        BenchRow(BENCH, name, f"full_{when}", full * 100, "%"),
        BenchRow(BENCH, name, f"failed_{when}", failed * 100, "%"),
    ]


def kept_rows(
    name: str, case: Case, bore: Sequence[Loaded], share: float, runs: int, seconds: float
) -> list[BenchRow]:
    """Latencies of an open loop at a share of what the case bore; medians of the runs."""
    rate = share * median([b.per_second for b in bore])
    kept = [case.keep(rate, seconds, seed) for seed in range(runs)]
    return [
        BenchRow(BENCH, name, "asked", rate, "requests/s"),
        *(
            BenchRow(
                BENCH,
                name,
                f"p{q}_ms",
                median([load.outcome.answered().percentile_ms(q) for load in kept]),
                "ms",
            )
            for q in (50, 99)
        ),
        *whole_rows(name, kept, "asked"),
    ]


def ratio_rows(bore: Mapping[str, Sequence[Loaded]]) -> list[BenchRow]:
    """Ours to the others', run by run: neighbours in time, whatever the machine did meanwhile."""
    return [
        BenchRow(
            BENCH,
            SOJOURN,
            f"ratio_to_{name}",
            median(
                [a.per_core / b.per_core for a, b in zip(bore[SOJOURN], bore[name], strict=True)]
            ),
            "times",
        )
        for name in (NOOP, NAIVE_CASE)
        if name in bore
    ]


def value_of(rows: Sequence[BenchRow], case: str, metric: str) -> float:
    """The figure of a case; NaN where it was not measured."""
    return next((r.value for r in rows if (r.case, r.metric) == (case, metric)), float("nan"))


def per_core(bore: Sequence[Loaded]) -> float:
    """Calls that ended well, a second of processor; the median of the runs."""
    return median([b.per_core for b in bore])


def median(values: Sequence[float]) -> float:
    """Of one figure, over the runs."""
    return float(np.median(values))
