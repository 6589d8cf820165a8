"""The closed loop goes on where it was, whatever it was broken off in."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from ranking.evaluate import Measured, baselines, evaluate
from ranking.records import OURS
from simulator.live import LivedDay, next_day
from simulator.memory_file import restore_memory, save_memory
from simulator.simulate import simulate
from simulator.size import WorldSize
from sojourn import loop as loop_module
from sojourn.console import Advance
from sojourn.loop import Loop, begin, run
from tests.ranking.samples import toy_samples

LAST = date(2026, 9, 30)
FIRST = LAST + timedelta(days=1)


@dataclass(frozen=True)
class Remembering(Loop):
    """Lives days without anybody, and writes down what it was asked to do; breaks where told."""

    asked: list[str] = field(default_factory=list)
    breaks: list[str] = field(default_factory=list)
    judged: list[str] = field(default_factory=list)

    def serving(self) -> str:
        released = [what for what in self.asked if what.startswith("learn")]
        return f"release-{released[-1]}" if released else "release of before"

    def live(self, advance: Advance) -> tuple[LivedDay, int]:
        memory, day = restore_memory(self.lake / "truth" / "memory")
        save_memory(self.lake / "truth" / "memory", memory, day + timedelta(days=1))
        self._do("live", day)
        return LivedDay(day, 4, 3, 2, 1), 0

    def compute(self, day: date, advance: Advance) -> None:
        self._do("compute", day)

    def judge(self, day: date, served: str, advance: Advance) -> tuple[dict[str, float], int]:
        self.judged.append(served)
        return {"sojourn": 0.5}, 2

    def learn(self, day: date, advance: Advance) -> tuple[str, str]:
        self._do("learn", day)
        return f"bundle-{day.day}", f"release-{day.day}"

    def _do(self, what: str, day: date) -> None:
        self.asked.append(f"{what} {day.month}-{day.day}")
        if self.asked[-1] in self.breaks:
            raise KeyboardInterrupt


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    simulate(tmp_path / "lake", WorldSize(users=20, days=2, end=LAST, cities=2), 1)
    return tmp_path / "lake"


def loop(lake: Path, *breaks: str) -> Remembering:
    here = lake.parent
    return Remembering(lake, here / "releases", here / "bundles", here, LAST, breaks=list(breaks))


def advance(*_: object) -> None:
    """Nobody watches."""


def test_it_begins_with_the_release_of_the_day_before(lake: Path) -> None:
    first = loop(lake)
    begin(first, advance)
    days = [done.day for done in run(first, 2, advance)]

    assert days == [FIRST, FIRST + timedelta(days=1)]
    assert first.asked == [
        "compute 9-30", "learn 9-30", "live 10-1", "compute 10-1", "learn 10-1",
        "live 10-2", "compute 10-2", "learn 10-2",
    ]  # fmt: skip


def test_what_is_done_is_not_done_again(lake: Path) -> None:
    list(run(loop(lake), 2, advance))

    again = loop(lake)
    begin(again, advance)
    days = list(run(again, 3, advance))

    assert again.asked == ["live 10-3", "compute 10-3", "learn 10-3"]
    assert [done.release for done in days] == ["release-1", "release-2", "release-3"]


def test_a_night_that_broke_off_is_gone_on_with_and_the_day_is_not_lived_again(lake: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        list(run(loop(lake, "learn 10-1"), 1, advance))

    again = loop(lake)
    (done,) = run(again, 1, advance)

    assert again.asked == ["compute 10-1", "learn 10-1"]
    assert (done.requests, done.ndcg, done.bundle) == (3, {"sojourn": 0.5}, "bundle-1")


def test_a_day_that_broke_off_is_lived_anew(lake: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        list(run(loop(lake, "live 10-1"), 1, advance))
    assert next_day(lake) == FIRST + timedelta(days=1)

    again = loop(lake)
    (done,) = run(again, 1, advance)

    assert again.asked == ["live 10-1", "compute 10-1", "learn 10-1"]
    assert done.day == FIRST


def test_a_first_day_that_broke_off_is_undone_before_the_loop_begins_anew(lake: Path) -> None:
    broken = loop(lake, "live 10-1")
    begin(broken, advance)
    with pytest.raises(KeyboardInterrupt):
        list(run(broken, 1, advance))

    again = loop(lake)
    begin(again, advance)

    assert again.asked == ["compute 9-30", "learn 9-30"]


def test_a_night_that_had_released_already_judges_what_served_on_the_day(lake: Path) -> None:
    broken = loop(lake, "learn 10-1")
    begin(broken, advance)
    with pytest.raises(KeyboardInterrupt):
        list(run(broken, 1, advance))

    again = loop(lake)
    again.asked.append("learn 10-1")  # it serves already
    (done,) = run(again, 1, advance)

    assert broken.judged == again.judged == ["release-learn 9-30"]
    assert (done.served, done.judged, done.learnt_days, done.watched) == (
        "release-learn 9-30", 2, 7, 0.2,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("levels", "expected"),
    [([1, 0], ({OURS: 1.0, "popularity": 1.0}, 1)), ([0, 0], ({}, 0))],
)
def test_a_day_of_which_nobody_did_anything_is_judged_by_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    levels: list[int],
    expected: tuple[dict[str, float], int],
) -> None:
    samples = toy_samples([levels, [0, 0]])

    def evaluated(*_: object, **__: object) -> tuple[Measured, ...]:
        methods = {OURS: samples.popularity, **baselines(samples)}
        return evaluate(samples, methods, "toy", "by hand", replicates=2)

    monkeypatch.setattr(loop_module, "open_release", lambda *_: Opened())
    monkeypatch.setattr(loop_module, "evaluate_bundle", evaluated)
    here = Loop(tmp_path, tmp_path, tmp_path, tmp_path, LAST)

    assert here.judge(FIRST, "release", advance) == expected


@dataclass(frozen=True)
class Opened:
    """Of a release, what is asked of it."""

    bundle: Path = Path("bundle")
