"""The index of archived ids: whatever becomes of it, no event is lost and none is there twice."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from serving.behaviour import known as known_module
from serving.behaviour.known import known_ids

TODAY = "2026-10-07"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    (tmp_path / "state").mkdir()
    return tmp_path / "state"


@pytest.fixture
def events(tmp_path: Path) -> Path:
    return tmp_path / "events"


def landed(events: Path, name: str, ids: Sequence[str], ds: str = TODAY) -> Path:
    path = events / f"ds={ds}" / f"part-{name}.parquet"
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table({"event_id": pa.array(ids, pa.string())}), path)
    return path


def asked(state: Path, events: Path, ids: Sequence[str], besides: str = "") -> set[str]:
    with known_ids(state, events) as known:
        return known.among(ids, TODAY, events / f"ds={TODAY}" / besides)


def test_what_a_file_has_is_known_and_what_only_the_file_itself_has_is_not(
    state: Path, events: Path
) -> None:
    first = landed(events, "a", ["1", "2"])
    landed(events, "b", ["3", "schön ☂"])

    assert asked(state, events, ["1", "3", "4", "schön ☂"]) == {"1", "3", "schön ☂"}
    assert asked(state, events, ["1", "3", "4"], besides=first.name) == {"3"}


def test_a_file_that_was_seen_is_not_opened_again(state: Path, events: Path) -> None:
    path = landed(events, "a", ["1", "2"])
    assert asked(state, events, ["3"]) == set()
    was = path.stat()
    path.write_bytes(b"?" * was.st_size)  # nobody could read it
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))

    assert asked(state, events, ["3", "4"]) == set()
    with pytest.raises(pa.ArrowInvalid):
        asked(state, events, ["1"])


def test_a_file_that_is_added_is_known_at_once(state: Path, events: Path) -> None:
    with known_ids(state, events) as known:
        assert known.among(["1"], TODAY, Path()) == set()
        known.add(landed(events, "a", ["1"]))
        assert known.among(["1"], TODAY, Path()) == {"1"}


def test_what_is_no_longer_in_the_lake_is_not_known_whatever_the_index_says(
    state: Path, events: Path
) -> None:
    gone, changed = landed(events, "a", ["1"]), landed(events, "b", ["2", "3"])
    assert asked(state, events, ["1", "2", "3"]) == {"1", "2", "3"}
    gone.unlink()
    changed.unlink()
    landed(events, "b", ["3", "4"])

    assert asked(state, events, ["1", "2", "3", "4"]) == {"3", "4"}


@pytest.mark.parametrize("room", [True, False])
def test_ids_of_files_that_are_merged_while_it_is_asked_are_known(
    room: bool, state: Path, events: Path
) -> None:
    small = [landed(events, name, [name]) for name in "abc"]
    if not room:
        (state / f".known-{TODAY}.sqlite").mkdir()

    with known_ids(state, events) as known:
        assert known.among(["a", "z"], TODAY, Path()) == {"a"}
        landed(events, "merged", ["a", "b", "c"])
        for path in small:
            path.unlink()

        assert known.among(["a", "c", "z"], TODAY, Path()) == {"a", "c"}


def test_files_that_are_gone_leave_the_index(state: Path, events: Path) -> None:
    gone = landed(events, "a", ["1"])
    landed(events, "b", ["1"])
    asked(state, events, ["1"])
    gone.unlink()
    asked(state, events, ["2"])

    with closing(sqlite3.connect(next(state.glob("*.sqlite")))) as index:
        assert index.execute("SELECT name FROM part").fetchall() == [("part-b.parquet",)]


def test_ids_of_a_large_file_are_found_in_the_file(
    state: Path, events: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_module, "LARGE_ROWS", 2)
    landed(events, "large", ["1", "2", "3"])
    landed(events, "small", ["4"])

    assert asked(state, events, ["1", "4", "5"]) == {"1", "4"}
    with closing(sqlite3.connect(next(state.glob("*.sqlite")))) as index:
        assert index.execute("SELECT count(*) FROM known").fetchone() == (1,)


def test_more_ids_than_a_statement_takes_are_looked_up(state: Path, events: Path) -> None:
    ids = [str(n) for n in range(3_000)]
    landed(events, "a", ids[::2])

    assert asked(state, events, ids) == set(ids[::2])


def test_a_lost_index_is_made_anew(state: Path, events: Path) -> None:
    landed(events, "a", ["1"])
    asked(state, events, ["1"])
    for file in state.iterdir():
        file.unlink()

    assert asked(state, events, ["1", "2"]) == {"1"}


def test_a_damaged_index_is_removed_and_the_next_turn_makes_it_anew(
    state: Path, events: Path
) -> None:
    landed(events, "a", ["1"])
    asked(state, events, ["1"])
    (file,) = state.iterdir()
    file.write_bytes(b"no index" * 1_000)

    with pytest.raises(sqlite3.DatabaseError):
        asked(state, events, ["1"])

    assert asked(state, events, ["1", "2"]) == {"1"}


def test_where_there_is_no_room_for_an_index_it_is_made_for_once_and_not_kept(
    state: Path, events: Path, caplog: pytest.LogCaptureFixture
) -> None:
    landed(events, "a", ["1"])
    (state / f".known-{TODAY}.sqlite").mkdir()  # SQLite says the same of a full disk

    with known_ids(state, events) as known:
        assert known.among(["1", "2"], TODAY, Path()) == {"1"}
        known.add(landed(events, "b", ["2"]))
        assert known.among(["1", "2"], TODAY, Path()) == {"1", "2"}
    (told,) = caplog.records
    assert f"no index of the events of {TODAY} can be kept in {state}" in told.getMessage()


def test_a_disk_that_fills_up_while_a_file_is_taken_in_costs_the_index_and_nothing_else(
    state: Path, events: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    landed(events, "a", ["1"])
    real, full = known_module._take_in, [True]

    def take_in(index: sqlite3.Connection, path: Path) -> None:
        if full.pop() if full else False:
            raise sqlite3.OperationalError("database or disk is full")
        real(index, path)

    with known_ids(state, events) as known:
        assert known.among(["1", "2"], TODAY, Path()) == {"1"}
        monkeypatch.setattr(known_module, "_take_in", take_in)
        known.add(landed(events, "b", ["2"]))
        assert known.among(["1", "2"], TODAY, Path()) == {"1", "2"}

    assert asked(state, events, ["1", "2"]) == {"1", "2"}


def test_only_days_that_are_still_asked_about_keep_an_index(state: Path, events: Path) -> None:
    days = [(date.fromisoformat(TODAY) - timedelta(days=k)).isoformat() for k in (3, 2, 1, 0)]
    for before, day in pairwise(days):
        with known_ids(state, events) as known:
            for ds in (before, day):
                known.among(["1"], ds, Path())
    with known_ids(state, events):
        pass  # nothing to archive: nobody asked

    assert sorted(file.name[7:17] for file in state.iterdir()) == days[2:]


@pytest.mark.slow
@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=4), max_size=8), st.booleans())
def test_the_index_knows_what_a_set_would(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[str]], added: bool
) -> None:
    folder = tmp_path_factory.mktemp("known")
    state, events = folder, folder / "events"
    all_ids: set[str] = set()
    for number, ids in enumerate(files):
        path = landed(events, str(number), ids)
        with known_ids(state, events) as known:
            assert known.among("abcdefgh", TODAY, path) == all_ids
            if added:
                known.add(path)
        all_ids |= set(ids)

    assert asked(state, events, "abcdefgh") == all_ids
