"""A day of the loop is done once, and a broken one not at all."""

import json
import shutil
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from simulator.live import LivedDay
from sojourn.loop_journal import Journal, LoopedDay, Night

DAY = date(2026, 10, 8)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    for name in ("lake/truth/memory/last", "lake/events/ds=2026-10-08/late", "releases/state/live"):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        file.write_text("before")
    return reopened(tmp_path)


def reopened(folder: Path) -> Journal:
    return Journal(folder, folder / "lake", folder / "releases")


def day_of(day: date = DAY) -> LoopedDay:
    return LoopedDay.of(LivedDay(day, 4, 3, 2, 1), 0, 1.5, "r0", 0.25)


def live(folder: Path) -> None:
    """What a day leaves behind."""
    for name in ("lake/truth/memory/last", "releases/state/live"):
        (folder / name).write_text("after")
    for name in (
        "lake/events/ds=2026-10-08/w0",
        "lake/exposures/ds=2026-10-08/w0",
        "lake/truth/live/2026-10-08.parquet",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("new")


def break_off(journal: Journal, folder: Path) -> None:
    """A day that ends by Ctrl-C before it is kept."""
    with suppress(KeyboardInterrupt), journal.attempt(DAY):
        live(folder)
        raise KeyboardInterrupt


def files_of(folder: Path) -> dict[str, str]:
    return {str(f.relative_to(folder)): f.read_text() for f in folder.rglob("*") if f.is_file()}


def test_a_day_that_broke_off_leaves_nothing(journal: Journal, tmp_path: Path) -> None:
    before = files_of(tmp_path)
    break_off(journal, tmp_path)

    again = reopened(tmp_path)
    again.undo_broken_day()

    assert files_of(tmp_path) == before
    assert (again.first, again.of(DAY)) == (None, None)


def test_what_became_of_earlier_days_meanwhile_stays(journal: Journal, tmp_path: Path) -> None:
    earlier = tmp_path / "lake/events/ds=2026-10-05"
    earlier.mkdir()
    (earlier / "small").write_text("a row")
    break_off(journal, tmp_path)
    (earlier / "small").rename(earlier / "merged")

    reopened(tmp_path).undo_broken_day()

    assert files_of(earlier) == {"merged": "a row"}


def test_a_day_that_was_kept_stays(journal: Journal, tmp_path: Path) -> None:
    with journal.attempt(DAY):
        live(tmp_path)
        journal.keep(day_of())

    again = reopened(tmp_path)
    again.undo_broken_day()

    assert again.of(DAY) == day_of()
    assert again.first == DAY
    assert (tmp_path / "lake/events/ds=2026-10-08/w0").read_text() == "new"
    assert not (tmp_path / "before_day").exists()


def test_a_day_is_undone_as_often_as_it_breaks(journal: Journal, tmp_path: Path) -> None:
    before = files_of(tmp_path)
    for _ in range(2):
        break_off(journal, tmp_path)
        journal.undo_broken_day()

    assert files_of(tmp_path) == before


def test_a_day_that_was_undone_stays_so_when_the_end_of_it_is_cut_short(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(tmp_path)
    break_off(journal, tmp_path)

    remove = shutil.rmtree

    def remove_half(folder: Path, **more: bool) -> None:
        if (folder / "loop_days.json").is_file():
            remove(folder / "memory")
            raise KeyboardInterrupt
        remove(folder, **more)

    monkeypatch.setattr(shutil, "rmtree", remove_half)
    with suppress(KeyboardInterrupt):
        reopened(tmp_path).undo_broken_day()
    monkeypatch.undo()
    reopened(tmp_path).undo_broken_day()

    left = {name: text for name, text in files_of(tmp_path).items() if not name.startswith(".")}
    assert left == before


def test_a_night_fills_in_what_was_learnt(journal: Journal, tmp_path: Path) -> None:
    journal.keep(day_of())
    night = Night({"sojourn": 0.4}, judged=2, learnt_days=7, bundle="b1", release="r1")
    journal.keep(day_of().after_night(night, {"day computed": 2.0}))

    kept = reopened(tmp_path).of(DAY)

    assert kept is not None
    assert (kept.bundle, kept.release, kept.ndcg, kept.judged, kept.learnt_days) == (
        "b1", "r1", {"sojourn": 0.4}, 2, 7,
    )  # fmt: skip
    assert kept.seconds == {"lived": 1.5, "day computed": 2.0}
    assert (kept.served, kept.watched) == ("r0", 0.25)


def test_a_journal_of_before_that_does_not_say_what_served_is_read(tmp_path: Path) -> None:
    row = {"day": "2026-10-08", "sessions": 4, "requests": 3, "events": 2, "orders": 1}
    rows = [{**row, "degraded": 0, "seconds": {}, "ndcg": {}, "bundle": "b", "release": "r"}]
    (tmp_path / "loop_days.json").write_text(json.dumps(rows))

    kept = reopened(tmp_path).of(DAY)

    assert kept is not None
    assert (kept.served, kept.judged, kept.learnt_days, kept.watched) == (None, None, None, None)
