"""The service under load, in docs/results.md: bars, what each case bears, memory, and the time."""

from collections.abc import Sequence
from typing import Final

from sojourn.bench import BenchRow
from sojourn.report.tables import markdown, number

FILE: Final = "bench_serve"
MILLION: Final = "bench_serve_million"
BENCH: Final = "serve"
OURS, TWO, HIGH = "sojourn", "sojourn, two workers", "sojourn at 80% load"
SETUP, MEMORY, TIME, WHOLE = "set-up", "memory", "where the time goes", "whole"
COLUMNS: Final = ("rps_per_core", "rps", "asked", "p50_ms", "p99_ms", "full_pages", "failed")

_BARS: Final[tuple[tuple[str, str, str, float, bool], ...]] = (
    # what, case, metric, bar, whether it is a ceiling
    ("throughput a core to the naive server's", OURS, "ratio_to_naive", 30.0, False),
    ("throughput a core to a no-op's", OURS, "ratio_to_noop", 0.25, False),
    ("p99 at half load, ms", OURS, "p99_ms", 10.0, True),
    ("p99 at 80 % load, ms", HIGH, "p99_ms", 25.0, True),
    ("two workers to one", TWO, "speed_up", 1.8, False),
    ("bytes a user in Redis", MEMORY, "bytes_per_user", 600.0, True),
)
_MILLION_BARS: Final = (
    ("bytes a user in Redis", MEMORY, "bytes_per_user", 600.0, True),
    ("workers and Redis, MB", MEMORY, "in_all", 6_000.0, True),
    ("the same, every page of the release touched, MB", MEMORY, "in_all_touched", 6_000.0, True),
)


def bar_table(rows: Sequence[BenchRow], is_million: bool = False) -> str:
    """Every bar beside what was measured; what was not measured says so."""
    texts = []
    for what, case, metric, bar, is_ceiling in _MILLION_BARS if is_million else _BARS:
        found = next((r.value for r in rows if (r.case, r.metric) == (case, metric)), None)
        asked = f"at most {bar:g}" if is_ceiling else f"at least {bar:g}"
        if found is None:
            texts.append([what, asked, "not measured", ""])
            continue
        is_reached = found <= bar if is_ceiling else found >= bar
        texts.append([what, asked, number(found), "yes" if is_reached else "**no**"])
    return markdown(["bar", "asked", "reached", "yes or no"], texts)


def case_table(rows: Sequence[BenchRow]) -> str:
    """A row for each server that was loaded."""
    cell = {(r.case, r.metric): f"{number(r.value)} {r.unit}" for r in rows}
    cases = dict.fromkeys(r.case for r in rows if r.case not in (SETUP, MEMORY, TIME))
    texts = [[case, *(cell.get((case, metric), "") for metric in COLUMNS)] for case in cases]
    return markdown(["case", *COLUMNS], texts)


def figure_table(rows: Sequence[BenchRow], case: str) -> str:
    """A row for each figure of a case."""
    texts = [[r.metric, f"{number(r.value)} {r.unit}"] for r in rows if r.case == case]
    return markdown(["figure", "value"], texts)


def time_table(rows: Sequence[BenchRow]) -> str:
    """The steps of a request, in their order, with their share of the whole."""
    spent = {r.metric: r.value for r in rows if r.case == TIME}
    whole = spent.get(WHOLE, float("nan"))
    texts = [[name, f"{us:,.0f}", f"{us / whole:.0%}"] for name, us in spent.items()]
    return markdown(["step", "us", "share"], texts)
