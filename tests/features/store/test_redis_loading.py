"""Loading user rows into Redis: once, wholly, going on where it broke off; and dropping them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from features.errors import ContractError, Unavailable
from features.schema import UserId
from features.store.files import Published
from features.store.publishing import publishing
from features.store.redis import (
    LoadedUsers,
    RedisLink,
    RedisStore,
    connect,
    drop_users,
    load_users,
    progress_of,
)
from features.store.redis.keys import loaded_key, row_key
from tests.contracts.live_suite import TIMEOUT_S, wants
from tests.contracts.store_world import USER, USER_CITY, world
from tests.redis_server import running_redis

pytestmark = pytest.mark.redis

USERS = 2_500


class BreakOffError(Exception):
    pass


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """A day of 2,500 users with nothing but features."""
    folder = tmp_path_factory.mktemp("crowd") / "day"
    users = np.arange(1, USERS + 1)
    rows = np.stack([users, users], axis=1).astype(np.float32)
    with publishing(folder, world("crowd").snapshots) as day:
        day.write_items([])
        day.write_cities([])
        day.write_users(USER, [{"user_id": users, "rows": rows}], USER_CITY, [], {"history": []})
    return Published(folder, (USER, USER_CITY))


@pytest.fixture
def link(tmp_path: Path) -> Iterator[RedisLink]:
    with running_redis(tmp_path) as server:
        yield connect(server.url)


class Watcher:
    """Notes progress, and breaks off when told to."""

    def __init__(self, break_off_at: int = USERS + 1) -> None:
        self.seen: list[tuple[int, int]] = []
        self._break_off_at = break_off_at

    def __call__(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if done >= self._break_off_at:
            raise BreakOffError


def row_count(link: RedisLink) -> int:
    with link.client() as client:
        return sum(1 for _ in client.scan_iter("sj:{u*}:r:*", count=1000))


def test_every_user_is_loaded_and_counted(link: RedisLink, published: Published) -> None:
    watcher = Watcher()
    loaded = load_users(link, published, watcher)
    store = RedisStore(published, link)
    found = [
        store.fetch(UserId(u), wants(), TIMEOUT_S).columns["visits"][0] for u in (1, 1001, USERS)
    ]

    assert watcher.seen == [(0, USERS), (1000, USERS), (2000, USERS), (USERS, USERS)]
    assert loaded == LoadedUsers(USERS, USERS, published.manifest.counts["user row bytes"])
    assert (loaded.bytes_per_user, row_count(link)) == (32.0, USERS)
    assert found == [1.0, 1001.0, USERS]


def test_a_load_that_broke_off_goes_on(link: RedisLink, published: Published) -> None:
    with pytest.raises(BreakOffError):
        load_users(link, published, Watcher(break_off_at=1000))
    half = progress_of(link, published.manifest.rows_id, TIMEOUT_S)
    with link.client() as client:
        client.config_resetstat()
        watcher = Watcher()
        loaded = load_users(link, published, watcher)
        stats = client.info("commandstats")

    assert half == LoadedUsers(1000, USERS, 32_000)
    assert watcher.seen == [(0, USERS), (1000, USERS), (2000, USERS), (USERS, USERS)]
    assert (loaded.complete, row_count(link)) == (True, USERS)
    notes = 3
    assert stats["cmdstat_set"]["calls"] == USERS - 1000 + notes


def test_a_half_loaded_day_serves_whom_it_has_and_says_so(
    link: RedisLink, published: Published
) -> None:
    with pytest.raises(BreakOffError):
        load_users(link, published, Watcher(break_off_at=1000))
    store = RedisStore(published, link)

    assert store.fetch(UserId(1000), wants(), TIMEOUT_S).known
    with pytest.raises(Unavailable, match="Redis has 1000 of 2500 of the user rows"):
        store.fetch(UserId(1001), wants(), TIMEOUT_S)


def test_loading_again_writes_no_row(link: RedisLink, published: Published) -> None:
    first = load_users(link, published, Watcher())
    with link.client() as client:
        client.config_resetstat()
        again = load_users(link, published, Watcher())
        stats = client.info("commandstats")

    assert again == first
    assert stats["cmdstat_set"]["calls"] == 1  # the note of how far it has come


def test_loading_again_writes_a_row_that_was_lost(link: RedisLink, published: Published) -> None:
    first = load_users(link, published, Watcher())
    with link.client() as client:
        client.delete(row_key(UserId(1007), published.manifest.rows_id))
    again = load_users(link, published, Watcher())

    assert (again, row_count(link)) == (first, USERS)
    assert RedisStore(published, link).fetch(UserId(1007), wants(), TIMEOUT_S).known


def test_rows_expire_and_are_said_to_be_gone_before_they_are(
    link: RedisLink, published: Published
) -> None:
    load_users(link, published, Watcher(), ttl_days=3)

    assert days_left(link, published) == (3, 4)


def test_a_day_that_is_loaded_again_lives_on(link: RedisLink, published: Published) -> None:
    load_users(link, published, Watcher(), ttl_days=3)
    load_users(link, published, Watcher(), ttl_days=20)

    assert days_left(link, published) == (20, 21)


def test_what_was_loaded_before_a_break_lives_as_long_as_what_came_after(
    link: RedisLink, published: Published
) -> None:
    with pytest.raises(BreakOffError):
        load_users(link, published, Watcher(break_off_at=1000), ttl_days=3)
    load_users(link, published, Watcher(), ttl_days=20)

    assert days_left(link, published) == (20, 21)


def test_a_day_is_not_said_to_live_on_before_all_its_rows_do(
    link: RedisLink, published: Published
) -> None:
    load_users(link, published, Watcher(), ttl_days=3)
    with pytest.raises(BreakOffError):
        load_users(link, published, Watcher(break_off_at=1000), ttl_days=20)

    assert days_left(link, published) == (3, 4)


def days_left(link: RedisLink, published: Published) -> tuple[int, int]:
    """Of the note that the rows are there, and of the row that goes first."""
    rows_id = published.manifest.rows_id
    with link.client() as client:
        pipeline = client.pipeline(transaction=False)
        for user in published.users.ids.tolist():
            pipeline.ttl(row_key(UserId(user), rows_id))
        note, row = client.ttl(loaded_key(rows_id)), min(pipeline.execute())
    return round(note / 86_400), round(row / 86_400)


def test_dropping_a_day_spares_other_days(
    link: RedisLink, published: Published, tmp_path: Path
) -> None:
    with publishing(tmp_path / "other", world("other").snapshots) as day:
        day.write_items([])
        day.write_cities([])
        rows = np.array([[5.0, 6.0]], dtype=np.float32)
        day.write_users(USER, [{"user_id": [7], "rows": rows}], USER_CITY, [], {"history": []})
    other = Published(tmp_path / "other", (USER, USER_CITY))
    load_users(link, published, Watcher())
    load_users(link, other, Watcher())
    watcher = Watcher()
    dropped = drop_users(link, published.manifest.rows_id, watcher)

    assert (dropped, row_count(link)) == (USERS, 1)
    assert len(watcher.seen) == 2  # once a thousand: a million rows never wait in one pipeline
    assert RedisStore(other, link).fetch(UserId(7), wants(), TIMEOUT_S).known
    with pytest.raises(Unavailable, match="Redis has none of the user rows"):
        RedisStore(published, link).fetch(UserId(7), wants(), TIMEOUT_S)


def test_a_server_that_dies_under_a_load_is_unavailable(
    published: Published, tmp_path: Path
) -> None:
    with running_redis(tmp_path) as server:

        def die(done: int, total: int) -> None:
            if done:
                server.kill()

        with pytest.raises(Unavailable, match=r"after 1000 of 2500 user rows .* load again"):
            load_users(connect(server.url), published, die)


def test_a_note_that_is_not_ours_is_a_broken_promise(link: RedisLink, published: Published) -> None:
    with link.client() as client:
        client.set(loaded_key(published.manifest.rows_id), '{"cats": 9}')

    with pytest.raises(ContractError, match=r"holds b'\{\"cats\": 9\}', expected how far"):
        load_users(link, published, Watcher())


def test_dropping_without_a_server_is_unavailable(tmp_path: Path) -> None:
    with running_redis(tmp_path) as server:
        link = connect(server.url)
        server.kill()

        with pytest.raises(Unavailable, match="after 0 rows were dropped"):
            drop_users(link, "0123456789ab", Watcher())
