"""The service's bars: a figure that one load spoils is not saved by another."""

from collections.abc import Mapping

from sojourn.bench import BenchRow
from sojourn.report.bars import bar_table
from sojourn.report.served import BARS, BENCH

(FAILED,) = (bar for bar in BARS if bar.what == "calls of ours that failed, %")
LOADS = {
    ("sojourn", "failed_saturated"): 0.0,
    ("sojourn", "failed_asked"): 0.0,
    ("sojourn at 80% load", "failed_asked"): 0.0,
    ("sojourn, two workers", "failed_saturated"): 0.0,
}


def line(loads: Mapping[tuple[str, str], float]) -> str:
    rows = [BenchRow(BENCH, case, metric, value, "%") for (case, metric), value in loads.items()]
    return bar_table([FAILED], rows).splitlines()[-1]


def test_calls_that_failed_under_any_load_of_ours_count() -> None:
    noop = {("noop", "failed_asked"): 50.0}

    assert line(LOADS | noop).endswith("| 0.000 | yes |")
    for load in LOADS:
        assert line(LOADS | {load: 8.779}).endswith("| 8.779 | **no** |")


def test_a_load_that_is_missing_leaves_the_bar_open() -> None:
    few = {load: 0.0 for load in LOADS if load[0] != "sojourn at 80% load"}

    assert line(few).endswith("| not measured |  |")
