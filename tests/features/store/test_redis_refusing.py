"""A Redis server that refuses, talks nonsense or holds what is not ours: named, and of one user."""

from collections.abc import Callable

import pytest

from features.errors import ContractError, Unavailable
from features.schema import UserId
from features.store.redis import RedisStore, connect, load_users
from features.store.redis.keys import live_key, row_key
from tests.contracts.live_suite import TIMEOUT_S, wants
from tests.contracts.store_world import KNOWN, ONLY_CITY, viewed, world
from tests.features.store.conftest import Publish
from tests.features.store.failing_redis import answering, unseen
from tests.redis_server import RedisServer

pytestmark = pytest.mark.redis

ANN = UserId(KNOWN)


def test_a_loading_server_is_unavailable(publish_once: Publish) -> None:
    with answering(lambda _: b"-LOADING Redis is loading the dataset in memory\r\n" * 2) as url:
        store = RedisStore(publish_once(world("day-1")), connect(url))

        with pytest.raises(Unavailable, match="loading the dataset"):
            store.fetch(ANN, wants(), TIMEOUT_S)


def test_a_server_that_talks_nonsense_is_unavailable(publish_once: Publish) -> None:
    with answering(lambda _: b"HTTP/1.1 400 Bad Request\r\n\r\n") as url:
        store = RedisStore(publish_once(world("day-1")), connect(url))

        with pytest.raises(Unavailable, match=r"Redis at 127\.0\.0\.1"):
            store.fetch(ANN, wants(), TIMEOUT_S)


def test_a_full_server_refuses_writes_and_goes_on_reading(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    with connect(server.url).client() as client:
        client.config_set("maxmemory", "1")
    for _ in range(10):
        with pytest.raises(Unavailable, match="refuses: OutOfMemoryError"):
            store.remember(ANN, [viewed("e1", 10, 1_000)], TIMEOUT_S)

    assert store.fetch(ANN, wants(), TIMEOUT_S).known


def test_a_load_that_a_full_server_refuses_tells_of_no_user(
    server: RedisServer, publish_once: Publish
) -> None:
    link = connect(server.url)
    with (
        link.client() as client,
        pytest.raises(Unavailable, match=r"0 of 3 user rows .*maxmemory") as refused,
    ):
        load_users(
            link,
            publish_once(world("day-1")),
            lambda done, total: client.config_set("maxmemory", "1"),
        )

    assert "sj:" not in str(refused.value)


def test_passwords_are_used_and_never_shown(server: RedisServer, publish_once: Publish) -> None:
    published, address = publish_once(world("day-1")), f"127.0.0.1:{server.port}"
    with connect(server.url).client() as client:
        client.config_set("requirepass", "open-sesame")
    right = connect(f"redis://:open-sesame@{address}")
    load_users(right, published, unseen)
    wrong = RedisStore(published, connect(f"redis://:swordfish@{address}"))
    with pytest.raises(Unavailable) as refused:
        wrong.fetch(ANN, wants(), TIMEOUT_S)

    assert RedisStore(published, right).fetch(ANN, wants(), TIMEOUT_S).known
    assert address in str(refused.value)
    assert "swordfish" not in str(refused.value)


def test_a_name_that_does_not_resolve_is_unavailable(publish_once: Publish) -> None:
    store = RedisStore(publish_once(world("day-1")), connect("redis://no-such-host.invalid:6379"))

    with pytest.raises(Unavailable, match=r"Redis at no-such-host\.invalid:6379"):
        store.fetch(ANN, wants(), TIMEOUT_S)


def test_a_corrupted_row_spoils_one_user(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    key = row_key(ANN, store.published.manifest.rows_id)
    with connect(server.url).client() as client:
        client.setrange(key, 30, b"\xff")

    with pytest.raises(ContractError, match=r"user row of 7: .* checksum"):
        store.fetch(ANN, wants(), TIMEOUT_S)
    assert store.fetch(UserId(ONLY_CITY), wants(), TIMEOUT_S).known


def test_another_kind_of_value_under_our_key_is_a_broken_promise(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    with connect(server.url).client() as client:
        client.set(live_key(ANN), "somebody else's")

    with pytest.raises(ContractError, match=r"WRONGTYPE.* database of its own"):
        store.fetch(ANN, wants(), TIMEOUT_S)
    assert store.fetch(UserId(ONLY_CITY), wants(), TIMEOUT_S).known
