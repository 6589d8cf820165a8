"""What breaks, as tables: bars are never left out, never rounded up."""

from sojourn.bench import BenchRow
from sojourn.report.bars import bar_table, figure_table
from sojourn.report.broken import BARS, FAULTS, OF_PARTS, OVERLOAD, RUNGS, case_table

ROWS = [
    BenchRow(RUNGS, "recall order", "ndcg_kept", 86.4, "%"),
    BenchRow(FAULTS, "redis paused", "success", 100.0, "%"),
    BenchRow(FAULTS, "redis paused", "to_full_s", 1.25, "s"),
    BenchRow(FAULTS, "redis paused", "without store_unavailable", 97.0, "%"),
    BenchRow(FAULTS, "cpu starved", "success", 99.9, "%"),
    BenchRow(FAULTS, "cpu starved", "to_full_s", float("inf"), "s"),
    BenchRow(OVERLOAD, "overload", "accepted_p99_ms", 44.0, "ms"),
]


def test_a_bar_is_held_by_the_worst_case() -> None:
    table = bar_table(BARS, ROWS)

    assert "| success during every fault | at least 100 | 99.900 | **no** |" in table
    assert "| overload: p99 of who is accepted | at most 50 | 44 | yes |" in table
    assert "| releases: failed calls | at most 0 | not measured |  |" in table


def test_what_never_came_back_is_not_reached() -> None:
    line = next(t for t in bar_table(BARS, ROWS).splitlines() if "after every fault" in t)

    assert line.endswith("| never | **no** |")
    assert "|  | never |" in case_table(ROWS, FAULTS)  # without a unit


def test_a_case_that_could_not_be_measured_leaves_its_bar_open_but_mends_no_other() -> None:
    unknown = BenchRow(FAULTS, "x", "to_full_s", float("nan"), "s")
    well, poor = (BenchRow(FAULTS, "y", "to_full_s", s, "s") for s in (1.0, 9.0))

    assert bar_table(BARS[2:3], [unknown, well]).endswith("| not measured |  |")
    assert bar_table(BARS[2:3], [unknown, poor]).endswith("| 9 | **no** |")
    assert "| x |  |  |  |  |  |  | not measured |  |" in case_table([unknown], FAULTS)


def test_a_fault_that_nobody_felt_does_not_pass() -> None:
    rows = [BenchRow(FAULTS, name, "felt", felt, "") for name, felt in (("a", 1.0), ("b", 0.0))]

    assert bar_table(BARS[:1], rows).endswith("| 0.000 | **no** |")


def test_a_part_that_was_not_run_leaves_the_bars_of_every_fault_open() -> None:
    metrics = {"felt": 1.0, "success": 100.0, "to_full_s": 0.5}
    faults, cluster = (
        [BenchRow(FAULTS, name, metric, value, "") for metric, value in metrics.items()]
        for name in OF_PARTS
    )

    for part in (faults, cluster):
        assert all(line.endswith("| not measured |  |") for line in bars_of_faults(part))
    assert all(line.endswith("| yes |") for line in bars_of_faults([*faults, *cluster]))


def bars_of_faults(rows: list[BenchRow]) -> list[str]:
    return bar_table(BARS[:3], rows).splitlines()[2:]


def test_a_fault_says_what_pages_went_without() -> None:
    table = case_table(ROWS, FAULTS)

    assert "| redis paused |  |  | 100 % |  |  |  | 1.250 s | store_unavailable 97 % |" in table


def test_a_bench_of_one_case_is_a_list_of_figures() -> None:
    assert "| accepted_p99_ms | 44 ms |" in figure_table([r for r in ROWS if r.bench == OVERLOAD])
    assert "| recall order |  | 86.400 % |" in case_table(ROWS, RUNGS)
