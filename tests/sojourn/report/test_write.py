"""docs/results.md from records: what is there, what is missing, and the same bytes twice."""

import json
import os
import re
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from features.errors import ContractError, Unavailable
from ranking.records import Record
from sojourn.bench import BenchRow
from sojourn.report.prose import DATA_SETS, Target
from sojourn.report.shelf import read_shelf
from sojourn.report.style import drawing
from sojourn.report.tables import bench_table, pivot
from sojourn.report.targets import fits, target_table
from sojourn.report.write import write_report
from sojourn.results.higuides import FROZEN, KEPT_UP

HOME = ("foursquare_us", "0.25 degree cells", "from the first half", "accuracy")


def home(method: str, value: float) -> Record:
    return Record(*HOME, method, value, 0.006, 3_037)


def world() -> list[Record]:
    name = ("toy", "held out")
    rows = [
        Record(*name, f"audience={a}", "ndcg@10", m, v, 0.01, 90)
        for a in ("local", "visitor")
        for m, v in (("sojourn", 0.4), ("popularity", 0.3))
    ]
    rows += [
        Record(*name, f"without {part}", "ndcg@10 difference", "sojourn", value, 0.004, 90)
        for part, value in (("item facts", -0.02), ("hot", 0.001))
    ]
    for feature, size, way in (("distance_km", 0.3, -0.8), ("item_rating", 0.2, 0.9)):
        values = (("mean |SHAP|", size), ("SHAP direction", way), ("share of gain", 0.5))
        rows += [Record(*name, f"feature={feature}", m, "sojourn", v, None, 90) for m, v in values]
    rows += [
        Record(*name, "told 0.9..1.0", m, "sojourn", v, None, 50)
        for m, v in (("mean probability", 0.95), ("share at home", 0.97))
    ]
    return rows


def keep(folder: Path, name: str, rows: list[object]) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps([asdict(row) for row in rows]))  # type: ignore[call-overload]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    keep(folder, "foursquare_us", [home("most visited city", 0.864), home("sojourn", 0.870)])
    keep(folder, "bench", [BenchRow("store", "fetch", "p50", 19.0, "us")])
    keep(folder, "world", world())
    return folder


@pytest.mark.slow
def test_the_page_has_the_numbers_of_the_records_and_names_what_is_missing(
    shelf: Path, tmp_path: Path
) -> None:
    page = write_report(read_shelf(shelf), tmp_path / "docs", "2 cores")
    text = (tmp_path / "docs" / "results.md").read_text()

    assert "| from the first half | **sojourn** | **0.870 ± 0.006** | 3,037 |" in text
    assert "| home from the first half | accuracy | 0.885 | 0.870 ± 0.006 | **no** |" in text
    assert "| visitors' hot list | recall@10 | 0.44 | not measured |" in text
    assert "| 19 us |" in text
    assert text.count("**Missing**") == len(DATA_SETS) - 1 + 4  # tune, loop, served, broken
    assert re.search(
        r"^`sojourn results foursquare_us .*`, \d{4}-\d\d-\d\d, 2 cores\.$", text, re.M
    )
    assert {"foursquare_us.svg", "world_ablation.svg", "world_calibration.svg"} <= set(
        page.pictures
    )
    for name in page.pictures:
        assert f"](results/{name})" in text
        assert (tmp_path / "docs" / "results" / name).stat().st_size > 1_000


@pytest.mark.slow
def test_the_same_records_give_the_same_bytes_and_pictures_of_nothing_go(
    shelf: Path, tmp_path: Path
) -> None:
    docs = tmp_path / "docs"
    write_report(read_shelf(shelf), docs, "2 cores")
    first = written(docs)
    (docs / "results" / "of_nothing.svg").write_text("<svg/>")
    write_report(read_shelf(shelf), docs, "2 cores")

    assert written(docs) == first
    assert b"<dc:date>" not in first["world_ablation.svg"]


@pytest.mark.slow
def test_what_has_no_records_at_hand_stays_as_the_page_has_it(shelf: Path, tmp_path: Path) -> None:
    docs, few = tmp_path / "docs", tmp_path / "few"
    keep(shelf, "bench_fuzz", [BenchRow("fuzz", "random", "calls", 7.0, "calls")])
    write_report(read_shelf(shelf), docs, "2 cores")
    before = (docs / "results.md").read_text()
    keep(few, "bench", [BenchRow("store", "fetch", "p50", 23.0, "us")])
    write_report(read_shelf(few), docs, "4 cores")
    after = (docs / "results.md").read_text()

    told = [line for line in before.splitlines() if line not in after.splitlines()]
    assert [line for line in told if "| 19 us |" not in line] == [
        line for line in told if line.startswith("`sojourn bench NAME")
    ]
    assert "| 23 us |" in after
    assert ", 4 cores." in after
    assert after.count(", 2 cores.") == before.count(", 2 cores.") - 1
    assert (docs / "results" / "foursquare_us.svg").exists()


@pytest.mark.slow
def test_a_page_that_cannot_be_written_leaves_the_former_one_and_its_pictures(
    shelf: Path, tmp_path: Path
) -> None:
    docs = tmp_path / "docs"
    write_report(read_shelf(shelf), docs, "2 cores")
    before = written(docs)
    keep(shelf, "foursquare_us", [home("most visited city", 0.5), home("sojourn", 0.6)])
    keep(shelf, "world", [r for r in world() if r.metric != "SHAP direction"])

    with pytest.raises(KeyError):
        write_report(read_shelf(shelf), docs, "2 cores")

    assert written(docs) == before
    assert {f.name for f in docs.iterdir()} == {"results.md", "results"}


@pytest.mark.slow
def test_two_files_that_measured_the_same_are_refused(shelf: Path, tmp_path: Path) -> None:
    keep(shelf, "foursquare_us_again", [home("sojourn", 0.9)])

    with pytest.raises(ContractError, match=r"foursquare_us.json and foursquare_us_again.json"):
        write_report(read_shelf(shelf), tmp_path / "docs", "2 cores")


@pytest.mark.slow
def test_of_a_set_in_several_files_the_oldest_days_date_is_told(
    shelf: Path, tmp_path: Path
) -> None:
    other = Record("foursquare_us", "0.5 degree cells", "all", "recall@10", "sojourn", 0.4, 0.1, 9)
    keep(shelf, "foursquare_us_hot", [other])
    os.utime(shelf / "foursquare_us.json", (0, 0))
    write_report(read_shelf(shelf), tmp_path / "docs", "2 cores")
    text = (tmp_path / "docs" / "results.md").read_text()

    assert "`sojourn results foursquare_us --data DIR --json FILE`, 1970-01-01, 2 cores." in text


@pytest.mark.slow
def test_what_breaks_in_the_demos_world_has_bars_of_its_own(shelf: Path, tmp_path: Path) -> None:
    for name, p99_ms in (("bench_degrade", 44.0), ("bench_degrade_demo", 117.0)):
        rows = [BenchRow("degrade: overload", "overload", "accepted_p99_ms", p99_ms, "ms")]
        keep(shelf, name, list(rows))
    write_report(read_shelf(shelf), tmp_path / "docs", "2 cores")
    text = (tmp_path / "docs" / "results.md").read_text()

    _, there, demo = re.split(r"^`sojourn bench degrade --world \S+ --json FILE`", text, flags=re.M)
    assert "| overload: p99 of who is accepted | at most 50 | 44 | yes |" in there
    assert "| overload: p99 of who is accepted | at most 50 | 117 | **no** |" in demo


def written(docs: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in docs.rglob("*") if f.is_file()}


def test_a_table_has_a_row_for_each_segment_and_method() -> None:
    rows = [
        Record("d", "p", "all", "mrr", "sojourn", 0.5, None, 9),
        Record("d", "p", "all", "auc", "sojourn", 0.75, 0.01, 10),
    ]

    assert pivot(rows).splitlines()[-1] == (
        "| all | **sojourn** | **0.500** | **0.750 ± 0.010** | 9 / 10 |"
    )


def test_a_bar_is_for_ours_where_metric_segment_and_protocol_fit() -> None:
    target = Target("home", "Accuracy", 0.87, ("from the first half",), "0.25")

    assert fits(target, home("sojourn", 0.9))
    assert not fits(target, home("most visited city", 0.9))
    assert "yes" in target_table([target], [home("sojourn", 0.870)])
    assert "**no**" in target_table([target], [home("sojourn", 0.8699)])


def test_profiles_that_are_kept_up_are_not_held_to_the_bars_of_frozen_ones() -> None:
    (section,) = (s for s in DATA_SETS if s.name == "higuides")
    frozen, kept_up = (
        Record("higuides", protocol, "overall", "recall@5", "sojourn", value, 0.01, 5_143)
        for protocol, value in ((FROZEN, 0.411), (KEPT_UP, 0.618))
    )

    held = [r for t in section.targets for r in (frozen, kept_up) if fits(t, r)]

    assert held == [frozen]


def test_of_an_error_at_most_the_bar_is_asked_for() -> None:
    target = Target("home", "accuracy", 0.03, ("from the first half",), is_ceiling=True)

    assert "yes" in target_table([target], [home("sojourn", 0.03)])
    assert "**no**" in target_table([target], [home("sojourn", 0.031)])
    assert "at most 0.03" in target_table([target], [])


def test_a_bar_may_be_for_another_way_of_ours() -> None:
    target = Target("home", "accuracy", 0.5, ("from the first half",), method="sojourn, ranked")

    assert fits(target, home("sojourn, ranked", 0.9))
    assert not fits(target, home("sojourn", 0.9))


def test_a_file_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text('[{"value": 1}]')

    with pytest.raises(ContractError, match=r"fields \['value'\]"):
        read_shelf(tmp_path)
    with pytest.raises(ContractError, match="sojourn results NAME"):
        read_shelf(tmp_path / "nothing")


def test_without_matplotlib_it_says_which_extra_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    with pytest.raises(Unavailable, match=r"sojourn\[notebooks\]"), drawing():
        pass


def test_more_metrics_than_a_page_is_wide_stand_below_one_another() -> None:
    rows = [BenchRow("daily", "1,000 events", f"job {n}", float(n), "s") for n in range(10)]

    lines = bench_table(rows).splitlines()

    assert lines[0] == "| metric | daily 1,000 events |"
    assert lines[4] == "| job 2 | 2 s |"


@pytest.mark.slow
def test_the_service_stands_beside_its_bars_and_its_time_in_shares(shelf: Path) -> None:
    rows = [
        BenchRow("serve", "sojourn", "ratio_to_naive", 31.0, "times"),
        BenchRow("serve", "sojourn", "ratio_to_noop", 0.2, "times"),
        BenchRow("serve", "sojourn", "rps_per_core", 500.0, "requests/s"),
        BenchRow("serve", "where the time goes", "recall", 500.0, "us"),
        BenchRow("serve", "where the time goes", "whole", 2000.0, "us"),
        BenchRow("serve", "memory", "in_all", 5_000.0, "MB"),
    ]
    keep(shelf, "bench_serve", rows)
    keep(shelf, "bench_serve_million", rows)

    write_report(read_shelf(shelf), shelf.parent / "docs", "a machine")

    text = (shelf.parent / "docs" / "results.md").read_text()
    assert "| throughput a core to the naive server's | at least 30 | 31 | yes |" in text
    assert "| throughput a core to a no-op's | at least 0.25 | 0.200 | **no** |" in text
    assert (
        "| two workers to one, a second of processor each | at least 1.8 | not measured |  |"
        in text
    )
    assert "| recall | 500 | 25% |" in text
    assert "| sojourn | 500 requests/s |" in text
    assert "| workers and Redis, MB | at most 6000 | 5,000 | yes |" in text
    assert "| serve | sojourn |" not in text
