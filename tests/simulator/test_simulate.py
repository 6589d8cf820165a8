import hashlib
from datetime import date, timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from features.arrow import arrow_schema
from features.errors import SpecError
from features.schema import BORDER_TABLES
from simulator.simulate import Existing, simulate
from simulator.size import WorldSize

SMALL = WorldSize(users=60, days=6, cities=3, items_per_city=15, dirt_share=0.05)
RARE = WorldSize(users=10, days=2, cities=2, items_per_city=12, events_per_user_day=0.01)


@pytest.mark.slow
def test_the_same_seed_and_size_give_the_same_bytes(tmp_path: Path) -> None:
    simulate(tmp_path / "one" / "lake", SMALL, seed=3)
    simulate(tmp_path / "two" / "lake", SMALL, seed=3)

    assert digests(tmp_path / "one" / "lake") == digests(tmp_path / "two" / "lake")


@pytest.mark.slow
def test_another_seed_gives_another_world(tmp_path: Path) -> None:
    simulate(tmp_path / "one", SMALL, seed=3)
    simulate(tmp_path / "two", SMALL, seed=4)

    assert (
        digests(tmp_path / "one")["users/part-00000.parquet"]
        != (digests(tmp_path / "two")["users/part-00000.parquet"])
    )


@pytest.mark.slow
def test_blocks_of_people_do_not_change_who_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulate(tmp_path / "one", SMALL, seed=3)
    monkeypatch.setattr("simulator.simulate.BLOCK_EVENTS", 60)
    report = simulate(tmp_path / "two", SMALL, seed=3)

    one, two = digests(tmp_path / "one"), digests(tmp_path / "two")
    assert one["truth/world/people.parquet"] == two["truth/world/people.parquet"]
    assert 500 < report.rows["events"] < 2_000


@pytest.mark.slow
def test_the_report_counts_the_rows_that_lie_in_the_lake(tmp_path: Path) -> None:
    report = simulate(tmp_path / "lake", SMALL, seed=3)

    counted = {
        table: sum(pq.ParquetFile(f).metadata.num_rows for f in files(tmp_path / "lake" / table))
        for table in report.rows
    }
    assert counted == report.rows


@pytest.mark.parametrize("table", ["cities", "items", "item_members", "deals", "users"])
def test_dimensions_have_the_declared_columns_and_keys(toy: Path, table: str) -> None:
    rows = pq.ParquetFile(toy / table / "part-00000.parquet").read()
    expected = arrow_schema(BORDER_TABLES[table])

    assert expected == rows.schema
    rows.cast(expected).validate(full=True)
    nulls = {f.name: rows[f.name].null_count for f in expected if not f.nullable}
    assert dict.fromkeys(nulls, 0) == nulls


def test_every_day_has_its_partition_even_when_nothing_happens(tmp_path: Path) -> None:
    simulate(tmp_path / "lake", RARE, seed=1)

    folders = sorted(f.name for f in (tmp_path / "lake" / "events").iterdir())
    assert folders == ["ds=2026-10-06", "ds=2026-10-07"]


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lake").mkdir()
    (tmp_path / "lake" / "notes.txt").write_text("mine")

    with pytest.raises(SpecError, match="choose another destination"):
        simulate(tmp_path / "lake", RARE, seed=1)
    with pytest.raises(SpecError, match="is not a lake"):
        simulate(tmp_path / "lake", RARE, seed=1, existing=Existing.REPLACE)
    with pytest.raises(SpecError, match=r"notes\.txt is no folder"):
        simulate(tmp_path / "lake" / "notes.txt", RARE, seed=1)
    assert (tmp_path / "lake" / "notes.txt").read_text() == "mine"


@pytest.mark.slow
def test_an_empty_folder_is_filled_and_a_lake_replaced_on_request(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    lake.mkdir()
    simulate(lake, RARE, seed=1)
    with pytest.raises(SpecError, match="is not empty"):
        simulate(lake, RARE, seed=2)
    simulate(lake, SMALL, seed=2, existing=Existing.REPLACE)

    assert len(files(lake / "events")) == 6
    assert [f.name for f in tmp_path.iterdir()] == ["lake"]


@pytest.mark.slow
def test_a_simulation_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def break_on_the_third_day(done: int, total: int, what: str) -> None:
        if done == 2:
            raise RuntimeError(what)

    with pytest.raises(RuntimeError, match="2026-10-04"):
        simulate(tmp_path / "lake", SMALL, 1, break_on_the_third_day)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_progress_is_told_for_every_day(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    simulate(tmp_path / "lake", SMALL, 1, lambda done, total, what: told.append((done, total)))

    assert told == [(0, 6), (0, 6), (1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6)]


@pytest.mark.slow
def test_two_hundred_thousand_events_a_minute_is_exceeded(tmp_path: Path) -> None:
    size = WorldSize(users=1_000, days=10, cities=8)
    report = simulate(tmp_path / "lake", size, seed=1)

    assert report.rows["events"] > 15_000
    assert report.events_per_minute > 200_000


@pytest.mark.slow
def test_the_flag_sets_the_number_of_events(tmp_path: Path) -> None:
    sparse = WorldSize(users=1_000, days=20, cities=8, events_per_user_day=1.0)
    dense = WorldSize(users=200, days=20, cities=8, events_per_user_day=8.0)
    per_user_day = [
        simulate(tmp_path / str(n), size, seed=1).rows["events"] / (size.users * size.days)
        for n, size in enumerate((sparse, dense))
    ]

    assert [pytest.approx(1.0, rel=0.25), pytest.approx(8.0, rel=0.25)] == per_user_day


@pytest.mark.parametrize(
    ("flag", "value"),
    [("users", 3), ("days", 0), ("items_per_city", 5), ("dirt_share", 0.9), ("cities", 1)],
)
def test_a_size_out_of_bounds_is_refused_by_name(flag: str, value: float) -> None:
    with pytest.raises(SpecError, match=f"{flag} is {value}, expected"):
        WorldSize(**{flag: value})


def test_a_span_ends_on_its_last_day_and_cities_follow_users() -> None:
    size = WorldSize(users=10_000, days=7, end=date(2026, 10, 7))

    assert size.start == date(2026, 10, 7) - timedelta(days=6)
    assert size.city_count == 75  # 0.75 * sqrt(10,000)
    assert WorldSize(users=10).city_count == 8


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files(folder)
    }
