"""What breaks and what is kept, in docs/results.md: rungs, faults, overload, releases, and bars."""

from collections.abc import Sequence
from typing import Final

from sojourn.bench import BenchRow
from sojourn.report.bars import Bar
from sojourn.report.tables import figure, markdown, number

DEMO: Final = "bench_degrade_demo"  # the file of a run over the demo's world
WORLD = "degrade: world"
RUNGS, FAULTS = "degrade: rungs", "degrade: faults"
OVERLOAD, RELEASES = "degrade: overload", "degrade: releases"
FIGURES: Final = {  # of a bench, the metrics that get a column
    RUNGS: ("ndcg@10", "ndcg_kept", "ndcg_kept_se", "p50_ms", "p99_ms", "success"),
    FAULTS: (
        "felt", "calls", "success", "p99_before_ms", "p99_during_ms", "full_during", "to_full_s"
    ),
}  # fmt: skip
OF_PARTS: Final = ("redis paused", "a primary of a redis cluster killed")
"""A fault of each part that breaks something: a part that was not run leaves the bars open."""
FIRST: Final = {RUNGS: "rung", FAULTS: "fault"}
BARS: Final = (
    Bar(
        "every fault was felt while it lasted (1)", FAULTS, "felt", 1.0,
        others=tuple((name, "felt") for name in OF_PARTS),
    ),
    Bar(
        "success during every fault", FAULTS, "success", 100.0,
        others=tuple((name, "success") for name in OF_PARTS),
    ),
    Bar(
        "seconds to full service after every fault", FAULTS, "to_full_s", 5.0, is_ceiling=True,
        others=tuple((name, "to_full_s") for name in OF_PARTS),
    ),
    Bar("success on every rung", RUNGS, "success", 100.0),
    Bar("overload: p99 of who is accepted", OVERLOAD, "accepted_p99_ms", 50.0, is_ceiling=True),
    Bar(
        "overload: neither answered nor refused", OVERLOAD, "failed_otherwise", 0.0, is_ceiling=True
    ),
    Bar("overload: seconds to full service", OVERLOAD, "to_full_s", 5.0, is_ceiling=True),
    Bar("releases: switches under load", RELEASES, "switches", 50.0),
    Bar("releases: failed calls", RELEASES, "failed", 0.0, is_ceiling=True),
    Bar("releases: mixed pages", RELEASES, "mixed_pages", 0.0, is_ceiling=True),
    Bar("releases: p99 during to p99 without", RELEASES, "p99_ratio", 2.0, is_ceiling=True),
)  # fmt: skip


def case_table(rows: Sequence[BenchRow], bench: str) -> str:
    """A row for each rung or fault; what else pages went without is named in the last column."""
    columns = FIGURES[bench]
    found = [r for r in rows if r.bench == bench]
    cell = {(r.case, r.metric): figure(r) for r in found}
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
