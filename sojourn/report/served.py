"""The service under load, in docs/results.md: bars, what each case bears, memory, and the time."""

from collections.abc import Sequence
from typing import Final

from sojourn.bench import BenchRow
from sojourn.report.bars import Bar
from sojourn.report.tables import figure, markdown

FILE: Final = "bench_serve"
MILLION: Final = "bench_serve_million"
BENCH: Final = "serve"
OURS, TWO, HIGH = "sojourn", "sojourn, two workers", "sojourn at 80% load"
SETUP, MEMORY, TIME, WHOLE = "set-up", "memory", "where the time goes", "whole"
COLUMNS: Final = (
    "rps_per_core", "rps", "full_saturated", "failed_saturated",
    "asked", "p50_ms", "p99_ms", "full_asked", "failed_asked", "same_items",
)  # fmt: skip

BARS: Final = (
    Bar("throughput a core to the naive server's", BENCH, "ratio_to_naive", 30.0, case=OURS),
    Bar("throughput a core to a no-op's", BENCH, "ratio_to_noop", 0.25, case=OURS),
    Bar("p99 at half load, ms", BENCH, "p99_ms", 10.0, is_ceiling=True, case=OURS),
    Bar("p99 at 80 % load, ms", BENCH, "p99_ms", 25.0, is_ceiling=True, case=HIGH),
    Bar(
        "calls of ours that failed, %", BENCH, "failed_asked", 0.0, is_ceiling=True, case=OURS,
        others=((HIGH, "failed_asked"), (OURS, "failed_saturated"), (TWO, "failed_saturated")),
    ),
    Bar("two workers to one, a second of processor each", BENCH, "twice_per_core", 1.8, case=TWO),
    Bar("bytes a user in Redis", BENCH, "bytes_per_user", 600.0, is_ceiling=True, case=MEMORY),
)  # fmt: skip
MILLION_BARS: Final = (
    Bar("bytes a user in Redis", BENCH, "bytes_per_user", 600.0, is_ceiling=True, case=MEMORY),
    Bar("workers and Redis, MB", BENCH, "in_all", 6_000.0, is_ceiling=True, case=MEMORY),
    Bar(
        "the same, every page of the release touched, MB", BENCH, "in_all_touched", 6_000.0,
        is_ceiling=True, case=MEMORY,
    ),
)  # fmt: skip


def case_table(rows: Sequence[BenchRow]) -> str:
    """A row for each server that was loaded."""
    cell = {(r.case, r.metric): figure(r) for r in rows}
    cases = dict.fromkeys(r.case for r in rows if r.case not in (SETUP, MEMORY, TIME))
    texts = [[case, *(cell.get((case, metric), "") for metric in COLUMNS)] for case in cases]
    return markdown(["case", *COLUMNS], texts)


def time_table(rows: Sequence[BenchRow]) -> str:
    """The steps of a request, in their order, with their share of the whole."""
    spent = {r.metric: r.value for r in rows if r.case == TIME}
    whole = spent.get(WHOLE, float("nan"))
    texts = [[name, f"{us:,.0f}", f"{us / whole:.0%}"] for name, us in spent.items()]
    return markdown(["step", "us", "share"], texts)
