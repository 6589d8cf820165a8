"""Somebody is forgotten: in what landed, and in what a store remembers; nobody else is touched."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from features.catalog.sets import VIEWS
from features.errors import ContractError, SpecError, Unavailable
from features.schema import Action, CityId, ItemId, UserId
from features.store.base import LiveAction, Wants
from offline.lake.writer import only_writer
from sojourn.cli import app
from sojourn.forgotten import Forgotten, forget_in_lake, forget_in_store, read_users
from sojourn.store import store_that_serves
from tests.serving.house import House
from tests.serving.town import LOCAL, NOW_MS, PAGODA, VISITOR, XIAN

NOON = datetime(2026, 5, 19, 4, tzinfo=UTC)
MONDAY, TUESDAY = date(2026, 5, 18), date(2026, 5, 19)
NOTHING = {"users": 0, "events": 0, "exposures": 0}


def land(file: Path, user_ids: list[int | None], **settings: Any) -> None:
    """Rows that can be told apart, of these users."""
    file.parent.mkdir(parents=True, exist_ok=True)
    table = pa.table(
        {
            "user_id": pa.array(user_ids, pa.int64()),
            "event_id": [f"e{n}" for n in range(len(user_ids))],
            "at": pa.array([NOON] * len(user_ids), pa.timestamp("us", "UTC")),
        }
    ).replace_schema_metadata({"of": "the owner"})
    pq.write_table(table, file, **settings)


def read(file: Path) -> list[tuple[int, str]]:
    table = pq.read_table(file, partitioning=None)
    return list(zip(table["user_id"].to_pylist(), table["event_id"].to_pylist(), strict=True))


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    root = tmp_path / "lake"
    land(root / "users" / "0.parquet", [1, 2, 3])
    land(root / "events" / f"ds={MONDAY}" / "a.parquet", [1, 2, None, 1], row_group_size=2)
    land(root / "events" / f"ds={MONDAY}" / "b.parquet", [3])
    land(root / "events" / f"ds={TUESDAY}" / "a.parquet", [1, 1], compression="zstd")
    land(root / "exposures" / f"ds={TUESDAY}" / "a.parquet", [2, 3])
    return root


def forget(lake: Path, *users: int) -> Forgotten:
    return forget_in_lake(lake, users, lambda *_: None)


def test_their_rows_fall_and_the_others_stay_as_they_were(lake: Path) -> None:
    found = forget(lake, 1)

    assert found == Forgotten({"users": 1, "events": 4, "exposures": 0}, (MONDAY, TUESDAY))
    assert read(lake / "users" / "0.parquet") == [(2, "e1"), (3, "e2")]
    assert read(lake / "events" / f"ds={MONDAY}" / "a.parquet") == [(2, "e1"), (None, "e2")]


def test_a_file_that_loses_all_its_rows_stays_as_a_landed_one(lake: Path) -> None:
    file = lake / "events" / f"ds={TUESDAY}" / "a.parquet"
    before = pq.read_schema(file)
    forget(lake, 1)

    assert read(file) == []
    assert pq.read_schema(file).equals(before, check_metadata=True)
    assert [f.name for f in file.parent.iterdir()] == ["a.parquet"]


def test_a_file_without_them_is_not_written(lake: Path) -> None:
    others = [
        lake / "events" / f"ds={MONDAY}" / "b.parquet",
        lake / "exposures" / f"ds={TUESDAY}" / "a.parquet",
    ]
    before = [(file.stat().st_ino, file.read_bytes()) for file in others]
    forget(lake, 1)

    assert [(file.stat().st_ino, file.read_bytes()) for file in others] == before


def test_several_at_once_and_twice_is_as_once(lake: Path) -> None:
    assert forget(lake, 3, 1, 77).rows == {"users": 2, "events": 5, "exposures": 1}

    assert forget(lake, 3, 1, 77) == Forgotten(NOTHING, None)


def test_a_file_that_lies_beside_the_days_is_no_day_and_loses_its_rows_as_well(lake: Path) -> None:
    stray = lake / "events" / "old.parquet"
    land(stray, [3, 9])

    assert forget(lake, 9) == Forgotten(NOTHING | {"events": 1}, None)
    assert read(stray) == [(3, "e0")]


def test_what_a_kill_left_behind_is_not_taken_for_rows_and_goes(lake: Path) -> None:
    file = lake / "users" / "0.parquet"
    left = file.with_name(f".{file.name}.forgetting")
    left.write_bytes(b"half a file")
    forget(lake, 1)

    assert not left.exists()
    assert read(file) == [(2, "e1"), (3, "e2")]


def test_a_table_that_never_landed_has_nobody(tmp_path: Path) -> None:
    (tmp_path / "lake").mkdir()

    assert forget(tmp_path / "lake", 1) == Forgotten(NOTHING, None)


def test_a_file_that_cannot_be_read_is_named_and_stays(lake: Path) -> None:
    file = lake / "exposures" / f"ds={TUESDAY}" / "a.parquet"
    file.write_bytes(b"no parquet")
    with pytest.raises(ContractError, match=rf"{file} cannot be read .*do it again"):
        forget(lake, 1)

    assert file.read_bytes() == b"no parquet"


def test_while_days_are_made_nobody_is_taken_out(lake: Path) -> None:
    with only_writer(lake), pytest.raises(Unavailable, match="is being written by another process"):
        forget(lake, 1)

    assert read(lake / "users" / "0.parquet") == [(1, "e0"), (2, "e1"), (3, "e2")]


def test_no_lake_is_said(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match="there is no lake in"):
        forget(tmp_path / "none", 1)


def test_the_store_of_the_release_that_serves_forgets_what_they_did_last(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.release(0)
    viewed = LiveAction("e", ItemId(PAGODA), Action.VIEW_ITEM, NOW_MS)
    with store_that_serves(house.releases) as store:
        assert store is not None
        for user in (LOCAL, VISITOR):
            store.remember(UserId(user), [viewed], 1.0)

    assert forget_in_store(house.releases, [LOCAL])

    with store_that_serves(house.releases) as store:
        assert store is not None
        wants = Wants((VIEWS["user"],), CityId(XIAN))
        left = [store.fetch(UserId(u), wants, 1.0).recent.item_ids.size for u in (LOCAL, VISITOR)]
    assert left == [0, 1]


def test_without_a_release_no_store_knows_anybody(tmp_path: Path) -> None:
    assert not forget_in_store(tmp_path / "none", [LOCAL])


def test_users_are_named_as_arguments_and_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "gone"
    file.write_text("17\n\n 4 \n")

    assert read_users([9, 4], file) == [4, 9, 17]


@pytest.mark.parametrize(
    ("given", "lines", "said"),
    [
        ([], None, r"users \[\]: expected ids above 0"),
        ([0], None, r"users \[0\]: expected ids above 0"),
        ([1], "12\nx7\n", "line 2: 'x7'; expected a user id"),
    ],
)
def test_what_is_no_user_is_said(
    tmp_path: Path, given: list[int], lines: str | None, said: str
) -> None:
    file = tmp_path / "gone"
    if lines:
        file.write_text(lines)
    with pytest.raises(SpecError, match=said):
        read_users(given, file if lines else None)


def test_the_command_says_what_is_to_be_done_next(lake: Path, tmp_path: Path) -> None:
    told = CliRunner().invoke(
        app, ["forget", "1", "--lake", str(lake), "--releases", str(tmp_path / "none")]
    )

    said = " ".join(told.output.split())
    assert told.exit_code == 0, said
    assert "1 of users, 4 of events, 0 of exposures" in said
    assert f"`sojourn daily --only clean --from {MONDAY} --to {TUESDAY}`" in said
