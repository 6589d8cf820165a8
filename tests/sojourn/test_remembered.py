"""What users did before a server knew them: told to its store, once, as far as it is kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.arrow import arrow_schema, ids
from features.catalog.sets import VIEWS
from features.errors import ContractError
from features.schema import Action, CityId, Ids, ItemId, UserId
from features.store.actions import KEPT_DAYS
from features.store.base import FeatureStore, LiveAction, Wants
from features.store.files import Published
from offline.tables import RECENT_ITEMS
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import open_release, read_pointer
from serving.releases.releasing import STATE_FOLDER
from serving.releases.stores import open_stores
from serving.settings.folder import read_settings
from sojourn import remembered
from sojourn.client import Client
from sojourn.remembered import Told, remember_day
from sojourn.server import server_process
from tests.redis_server import running_redis
from tests.serving.house import FIRST, House
from tests.serving.town import BELL_TOWER, CITY_WALL, LOCAL, NOW_MS, PAGODA, VISITOR, XIAN

DAY = date.fromisoformat(FIRST)
NOON = datetime(2026, 5, 19, 4, tzinfo=UTC)


def did(user: int, rank: int, item: int, action: Action, at: datetime, event: str) -> Any:
    told = {"user_id": user, "rank": rank, "item_id": item, "action": action.value}
    return told | {"at": at, "event_id": event}


ROWS = [
    did(VISITOR, 1, PAGODA, Action.PAY, NOON, "b"),
    did(VISITOR, 2, CITY_WALL, Action.VIEW_ITEM, NOON - timedelta(hours=1), "a"),
    did(LOCAL, 1, BELL_TOWER, Action.VIEW_ITEM, NOON - timedelta(days=KEPT_DAYS - 1), "c"),
    did(LOCAL, 2, PAGODA, Action.VIEW_ITEM, NOON - timedelta(days=KEPT_DAYS + 1), "d"),
]


def land(lake: Path, rows: list[Any], without: str = "", file: str = "0") -> None:
    folder = lake / "recent_items" / f"ds={DAY}"
    folder.mkdir(parents=True, exist_ok=True)
    table = pa.Table.from_pylist(rows, arrow_schema(RECENT_ITEMS))
    pq.write_table(table.drop_columns([without]) if without else table, folder / f"{file}.parquet")


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    made.release(0)
    return made


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[str]:
    """Not the run's: other tests have the same people."""
    (tmp_path / "redis").mkdir()
    with running_redis(tmp_path / "redis") as server:
        yield server.url


@contextmanager
def store_of(house: House) -> Iterator[FeatureStore]:
    """The server's own: a process opens it once, and so for a while only."""
    pointer = read_pointer(house.releases)
    assert pointer is not None
    release = open_release(house.releases, pointer.release)
    knobs = read_settings(release.config).app.store
    stores = open_stores(knobs, house.releases / STATE_FOLDER, 1)
    try:
        yield stores.bind(Published(release.published, tuple(VIEWS.values())))
    finally:
        stores.close()


def remember(house: House) -> Told:
    return remember_day(house.lake, DAY, house.releases, lambda *_: None)


def recent(house: House, user: int) -> list[int]:
    with store_of(house) as store:
        wants = Wants((VIEWS["user"],), CityId(XIAN))
        return store.fetch(UserId(user), wants, 1.0).recent.item_ids.tolist()


def test_a_store_knows_each_users_last_actions_as_far_back_as_it_keeps_any(house: House) -> None:
    land(house.lake, ROWS)

    assert remember(house) == Told(actions=3, users=2)

    assert recent(house, VISITOR) == [PAGODA, CITY_WALL]
    assert recent(house, LOCAL) == [BELL_TOWER]


@pytest.mark.redis
def test_in_redis_as_well(tmp_path: Path, own_redis: str) -> None:
    house = House(tmp_path)
    app = house.config / "app.toml"
    app.write_text(
        app.read_text().replace('kind = "embedded"', f'kind = "redis"\nurl = "{own_redis}" #')
    )
    house.release(0)
    land(house.lake, ROWS)

    for _ in range(2):
        assert remember(house) == Told(actions=3, users=2)

    assert recent(house, VISITOR) == [PAGODA, CITY_WALL]
    assert recent(house, LOCAL) == [BELL_TOWER]


def test_twice_and_what_it_was_told_live_are_as_once(house: House) -> None:
    land(house.lake, ROWS)
    now = LiveAction("e", ItemId(CITY_WALL), Action.FAVOURITE, NOW_MS)
    again = LiveAction("b", ItemId(PAGODA), Action.PAY, int(NOON.timestamp() * 1000))
    with store_of(house) as store:
        store.remember(UserId(VISITOR), [now, again], 1.0)

    for _ in range(2):
        remember(house)

    assert recent(house, VISITOR) == [CITY_WALL, PAGODA, CITY_WALL]


def test_a_day_of_many_rows_is_read_in_passes_each_of_some_users_whole(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user's rows lie in several files, as the job's do."""
    others = [did(user, 1, PAGODA, Action.PAY, NOON, f"e{user}") for user in range(1000, 1040)]
    land(house.lake, [*ROWS[::2], *others[:20]])
    land(house.lake, [*ROWS[1::2], *others[20:]], file="1")
    held = []

    def watched(table: pa.Table, name: str) -> Ids:
        held.append(set(table[name].to_pylist()))
        return ids(table, name)

    monkeypatch.setattr(remembered, "ROWS_AT_ONCE", 12)
    monkeypatch.setattr(remembered, "ids", watched)

    assert remember(house) == Told(actions=43, users=42)

    assert [len(users) for users in held] == [11, 10, 10, 11]
    assert set.union(*held) == {VISITOR, LOCAL, *range(1000, 1040)}
    assert recent(house, VISITOR) == [PAGODA, CITY_WALL]


def test_a_server_that_runs_meanwhile_shows_no_more_what_was_bought_before_it(
    house: House, tmp_path: Path
) -> None:
    land(house.lake, ROWS)
    ask = pb.RecommendRequest(
        user_id=VISITOR, placement="channel_home", browse_city=XIAN, at_ms=NOW_MS
    )
    with (
        server_process(house.lake, house.releases, tmp_path / "log", house.config) as server,
        Client(server.address) as client,
    ):
        before = client.recommend(ask)
        remember(house)
        after = client.recommend(ask)

    assert PAGODA in [item.item_id for item in before.items]
    assert PAGODA not in [item.item_id for item in after.items]
    assert CITY_WALL in [item.item_id for item in after.items]


def test_nothing_to_tell_is_no_error(house: House) -> None:
    land(house.lake, [])

    assert remember(house) == Told(actions=0, users=0)


def test_a_day_without_the_table_or_of_an_earlier_version_is_named_with_what_to_do(
    house: House,
) -> None:
    todo = f"make it with `sojourn daily --day {DAY}`"
    with pytest.raises(ContractError, match=todo):
        remember(house)

    land(house.lake, ROWS, without="event_id")
    with pytest.raises(ContractError, match=rf"event_id.*{todo}"):
        remember(house)


def test_without_a_release_there_is_no_store_to_tell(house: House, tmp_path: Path) -> None:
    land(house.lake, ROWS)

    with pytest.raises(ContractError, match=r"nothing was released in .*`sojourn release` first"):
        remember_day(house.lake, DAY, tmp_path / "none", lambda *_: None)
