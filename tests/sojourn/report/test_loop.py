"""The loop's part of the page: a strategy beside its truth, a day beside the next."""

from dataclasses import replace
from pathlib import Path

import pytest

from ranking.records import Record
from sojourn.loop_records import (
    ALIKE,
    BY_DAY,
    DATA,
    DONE,
    LEARNT,
    NDCG,
    OF_BEST,
    PAGES,
    PREFERRED,
    RATE,
    SAMPLE_RATIO,
    STRATEGIES,
    TRUE_UPLIFT,
    UPLIFT,
    WATCHED,
)
from sojourn.report.loop import (
    day_table,
    days,
    interleaved_table,
    lead,
    nights,
    strategies,
    strategy_table,
)
from sojourn.report.shelf import read_shelf
from sojourn.report.write import write_report
from tests.sojourn.report.test_write import keep

SPAN = "2 days, 2026-10-08..2026-10-09"


def layer(name: str, older: str, newer: str, uplift: float, true: float) -> list[Record]:
    def record(metric: str, method: str, value: float, se: float | None, n: int) -> Record:
        return Record(DATA, f"{STRATEGIES}, {SPAN}", name, metric, method, value, se, n)

    return [
        record(RATE, older, 0.10, 0.004, 500),
        record(ALIKE, older, 0.25, None, 200),
        record(RATE, newer, 0.10 + uplift, 0.004, 510),
        record(UPLIFT, newer, uplift, 0.005, 1_010),
        record(TRUE_UPLIFT, newer, true, 0.001, 200),
        record(SAMPLE_RATIO, "", 0.42, None, 1_010),
    ]


def day(name: str, engine: float) -> list[Record]:
    by_day, done = f"{BY_DAY}, {SPAN}", f"{DONE}, {SPAN}"
    return [
        Record(DATA, by_day, name, OF_BEST, "lambdarank", engine, None, 900),
        Record(DATA, by_day, name, OF_BEST, "popularity", 0.3, None, 900),
        Record(DATA, by_day, name, RATE, "lambdarank", 0.05, 0.01, 300),
        Record(DATA, by_day, name, NDCG, "sojourn", 0.4, None, 900),
        Record(DATA, done, name, PAGES, "", 12_345, None, 1),
    ]


def preferred(value: float, se: float) -> Record:
    return Record(
        DATA, f"{STRATEGIES}, {SPAN}", "ranker", f"{PREFERRED}clicks", "b over a", value, se, 90
    )


def looped() -> list[Record]:
    return [
        *layer("aa", "control", "same", 0.004, 0.0),
        *layer("ranker", "popularity", "lambdarank", 0.03, 0.01),
        *day("2026-10-08", 0.5),
        *day("2026-10-09", 0.6),
    ]


def test_a_strategy_stands_beside_its_truth_and_says_whether_the_interval_holds_it() -> None:
    aa, ranker = strategy_table(strategies(looped())).splitlines()[2:]

    assert aa == (
        "| aa | same over control | 500 / 510 | 10.00% | 10.40% | "
        "+0.40 ± 0.50 (-0.58 to +1.38) |  | +0.00 ± 0.10 | yes | 0.420 |"
    )
    assert "| +3.00 ± 0.50 (+2.02 to +3.98) |  | +1.00 ± 0.10 | **no** |" in ranker


def test_an_uplift_of_too_few_payers_has_no_interval() -> None:
    few = [replace(r, se=None) if r.metric == UPLIFT else r for r in looped()]

    assert "| +0.40 (too few payers to tell) |  | +0.00 ± 0.10 |  |" in strategy_table(few)


def test_interleaved_pages_say_which_ranker_was_preferred_and_how_surely() -> None:
    head, _, row = interleaved_table([*strategies(looped()), preferred(0.25, 0.1)]).splitlines()

    assert "preference (95 % interval)" in head
    assert row == "| ranker | b over a | clicks | 90 | +25.00 ± 10.00 (+5.40 to +44.60) |"
    assert interleaved_table(strategies(looped())) == ""
    assert "b over a" not in strategy_table([*strategies(looped()), preferred(0.25, 0.1)])


def test_no_preference_is_more_than_all_of_what_people_did() -> None:
    table = interleaved_table([preferred(0.9, 0.2), preferred(-0.9, 0.2)])

    assert "| +90.00 ± 20.00 (+50.80 to +100.00) |" in table
    assert "| -90.00 ± 20.00 (-100.00 to -50.80) |" in table


def test_a_day_says_what_it_came_to_and_how_good_each_ranker_was() -> None:
    head, _, first, second = day_table(days(looped())).splitlines()

    assert "pages" in head
    assert "of the best page: lambdarank" in head
    assert "| 2026-10-08 |  | 12,345 |" in first
    assert "| 0.500 | 0.300 |" in first
    assert "| 0.600 | 0.300 |" in second


def test_the_nights_say_what_they_learnt_from_and_whom_the_truth_watched() -> None:
    def record(day: str, metric: str, value: float) -> Record:
        return Record(DATA, f"{DONE}, {SPAN}", day, metric, "", value, None, 1)

    told = [
        *(record(f"2026-10-{8 + k:02}", LEARNT, 7 if k < 2 else 3) for k in range(4)),
        *(record(f"2026-10-{8 + k:02}", WATCHED, 0.25) for k in range(4)),
    ]

    assert nights(told) == (
        "The ranker of a night learnt from that day and those before it: 7 days at most from "
        "2026-10-08 to 2026-10-09, 3 days at most from 2026-10-10 to 2026-10-11. The pages of 25% "
        "of the people were compared with the other variants' throughout."
    )
    assert nights(days(looped())) == ""


def test_the_lead_over_the_control_is_told_beside_the_engines_own_share() -> None:
    records = [*day("2026-10-08", 0.6), *day("2026-10-09", 0.45)]

    assert lead(days(records)) == (
        "Of what the best page was worth, the engine's had 60.0% in the first half of the days and "
        "45.0% in the second, the control's 30.0% and 30.0%: the engine's own share falls, its "
        "lead over the control falls, from 100% to 50%."
    )
    assert lead(days(day("2026-10-08", 0.6))) == ""


@pytest.mark.slow
def test_the_page_has_the_loop_with_both_pictures(tmp_path: Path) -> None:
    keep(tmp_path / "records", "loop", looped())

    page = write_report(read_shelf(tmp_path / "records"), tmp_path / "docs", "2 cores")
    text = " ".join((tmp_path / "docs" / "results.md").read_text().split())  # lines break anywhere

    assert {"loop_uplift.svg", "loop_days.svg"} <= set(page.pictures)
    assert f": {SPAN}." in text
    assert "| ranker | lambdarank | 25.0% |" not in text
    assert "| ranker | popularity | 25.0% | 200 |" in text
