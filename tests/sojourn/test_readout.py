"""A lived day read out: measured and true side by side, and the two rankers of the day."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from ranking.records import Record
from simulator.live import LivedDay
from simulator.simulate import simulate
from simulator.size import WorldSize
from sojourn.loop_journal import LoopedDay, Night
from sojourn.loop_records import (
    ADJUSTED,
    ALIKE,
    BY_DAY,
    GAIN,
    NDCG,
    OF_BEST,
    PAGES,
    RATE,
    SAMPLE_RATIO,
    TRUE_UPLIFT,
    UPLIFT,
)
from sojourn.places import CONFIG
from sojourn.readout import read_out
from tests.sojourn.test_uplift import DAY, live

pytestmark = pytest.mark.slow  # the world that all of these look at

EXPERIMENTS = """
[layers.aa]
salt = "a"
variants.control.buckets = [[0, 5000]]
variants.same.buckets = [[5000, 10000]]

[layers.ranker]
salt = "r"
variants.worse.buckets = [[0, 5000]]
variants.best.buckets = [[5000, 10000]]
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Record]:
    folder = tmp_path_factory.mktemp("readout")
    simulate(
        folder / "world", WorldSize(users=400, days=5, end=DAY - timedelta(days=1), cities=8), 5
    )
    lake = live(folder / "world", folder / "lake")
    config = Path(shutil.copytree(CONFIG, folder / "config"))
    (config / "experiments.toml").write_text(EXPERIMENTS)
    lived = LoopedDay.of(LivedDay(DAY, 300, 700, 1_200, 40), 0, 12.5, "r", 0.25)
    night = Night({"sojourn": 0.4, "popularity": 0.3}, 900, 3, "b", "s")
    done = lived.after_night(night, {"judged": 1.0})
    return read_out(lake, config, [done], "ranker")


def only(found: list[Record], segment: str, metric: str, method: str = "") -> Record:
    (record,) = (
        r for r in found if (r.segment, r.metric) == (segment, metric) and method in ("", r.method)
    )
    return record


def test_an_experiment_on_nothing_has_an_interval_and_no_truth(found: list[Record]) -> None:
    gain = only(found, "aa", UPLIFT)

    assert (gain.method, only(found, "aa", TRUE_UPLIFT).value) == ("same", 0.0)
    assert gain.se is not None
    assert abs(gain.value) < 4 * gain.se
    assert only(found, "aa", ALIKE, "same").value == 1.0


def test_a_better_way_is_better_by_its_measure_and_in_truth(found: list[Record]) -> None:
    gain, true = only(found, "ranker", UPLIFT), only(found, "ranker", TRUE_UPLIFT)
    rates = {way: only(found, "ranker", RATE, way).value for way in ("best", "worse")}

    assert gain.method == true.method == "best"
    assert gain.value == pytest.approx(rates["best"] - rates["worse"])
    assert true.value > 0
    assert gain.se is not None
    assert abs(gain.value - true.value) < 4 * gain.se
    assert only(found, "ranker", ADJUSTED).se <= 1.01 * gain.se  # type: ignore[operator]
    assert only(found, "ranker", SAMPLE_RATIO).value > 0.0005


def test_the_day_has_both_rankers_and_what_was_done(found: list[Record]) -> None:
    day = [r for r in found if r.segment == DAY.isoformat()]
    best, worse = (
        only(day, DAY.isoformat(), OF_BEST, "best"),
        only(day, DAY.isoformat(), OF_BEST, "worse"),
    )

    assert 1 > best.value > worse.value > 0
    assert best.protocol.startswith(BY_DAY)
    assert only(day, DAY.isoformat(), GAIN).method == "best"
    assert {r.method: r.value for r in day if r.metric == NDCG} == {
        "sojourn": 0.4, "popularity": 0.3,
    }  # fmt: skip
    assert only(day, DAY.isoformat(), PAGES).value == 700
