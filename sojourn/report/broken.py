"""What breaks and what is kept, in docs/results.md: rungs, faults, overload, releases, and bars."""

from collections.abc import Callable, Sequence
from typing import Final

from sojourn.bench import BenchRow
from sojourn.report.tables import markdown, number

FILE: Final = "bench_degrade"
RUNGS, FAULTS = "degrade: rungs", "degrade: faults"
OVERLOAD, RELEASES = "degrade: overload", "degrade: releases"
FIGURES: Final = {  # of a bench, the metrics that get a column
    RUNGS: ("ndcg@10", "ndcg_kept", "ndcg_kept_se", "p50_ms", "p99_ms", "success"),
    FAULTS: ("calls", "success", "p99_before_ms", "p99_during_ms", "full_during", "to_full_s"),
}
FIRST: Final = {RUNGS: "rung", FAULTS: "fault"}

Least = Callable[[Sequence[float]], float]
_BARS: Final[tuple[tuple[str, str, str, Least, float, bool], ...]] = (
    # what, bench, metric, of several cases, bar, whether it is a ceiling
    ("success during every fault", FAULTS, "success", min, 100.0, False),
    ("seconds to full service after every fault", FAULTS, "to_full_s", max, 5.0, True),
    ("success on every rung", RUNGS, "success", min, 100.0, False),
    ("overload: p99 of who is accepted", OVERLOAD, "accepted_p99_ms", max, 50.0, True),
    ("overload: neither answered nor refused", OVERLOAD, "failed_otherwise", max, 0.0, True),
    ("overload: seconds to full service", OVERLOAD, "to_full_s", max, 5.0, True),
    ("releases: switches under load", RELEASES, "switches", min, 50.0, False),
    ("releases: failed calls", RELEASES, "failed", max, 0.0, True),
    ("releases: mixed pages", RELEASES, "mixed_pages", max, 0.0, True),
    ("releases: p99 during to p99 without", RELEASES, "p99_ratio", max, 2.0, True),
)


def case_table(rows: Sequence[BenchRow], bench: str) -> str:
    """A row for each rung or fault; what else pages went without is named in the last column."""
    columns = FIGURES[bench]
    found = [r for r in rows if r.bench == bench]
    cell = {(r.case, r.metric): f"{number(r.value)} {r.unit}".strip() for r in found}
    texts = []
    for case in dict.fromkeys(r.case for r in found):
        without = [
            f"{r.metric.removeprefix('without ')} {number(r.value)} %"
            for r in found
            if r.case == case and r.metric.startswith("without ")
        ]
        last = [", ".join(without)] if bench == FAULTS else []
        texts.append([case, *(cell.get((case, metric), "") for metric in columns), *last])
    named = ["went without, during"] if bench == FAULTS else []
    return markdown([FIRST[bench], *columns, *named], texts)


def figure_table(rows: Sequence[BenchRow], bench: str) -> str:
    """A row for each figure of a bench of one case."""
    texts = [[r.metric, f"{number(r.value)} {r.unit}"] for r in rows if r.bench == bench]
    return markdown(["figure", "value"], texts)


def bar_table(rows: Sequence[BenchRow]) -> str:
    """Every bar beside what was measured; what was not measured says so."""
    texts = []
    for what, bench, metric, worst, bar, is_ceiling in _BARS:
        values = [r.value for r in rows if (r.bench, r.metric) == (bench, metric)]
        asked = f"at most {bar:g}" if is_ceiling else f"at least {bar:g}"
        if not values:
            texts.append([what, asked, "not measured", ""])
            continue
        unfit = [v for v in values if v != v]  # never back to full: nothing is worse
        found = unfit[0] if unfit else worst(values)
        is_reached = found <= bar if is_ceiling else found >= bar
        texts.append([what, asked, number(found), "yes" if is_reached else "**no**"])
    return markdown(["bar", "asked", "reached", "yes or no"], texts)
