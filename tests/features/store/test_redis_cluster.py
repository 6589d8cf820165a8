"""A real Redis Cluster: keys by slot, slots that move, and a primary that dies."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from redis.crc import key_slot

from features.errors import Unavailable
from features.schema import UserId
from features.store.base import FeatureStore
from features.store.redis import RedisLink, RedisStore, connect, drop_users, load_users
from features.store.redis.keys import live_key, row_key
from sojourn.bench.degrade.cluster import start_cluster, tell, url_of, wait_for
from tests.contracts.live_suite import TIMEOUT_S, OpenStore, wants
from tests.contracts.store_suite import StoreSuite
from tests.contracts.store_world import KNOWN, ONLY_CITY, World, viewed, world
from tests.features.store.conftest import Publish
from tests.features.store.failing_redis import unseen, until_it_works
from tests.redis_server import RedisServer

pytestmark = [pytest.mark.redis, pytest.mark.slow]

NODE_TIMEOUT_MS = 3_000  # so long a server is seldom held up
FOR_GOOD_MS = 600_000  # nobody dies here but for good, and who is only slow is not to be missed
ANN = UserId(KNOWN)  # her slot is with the last primary
BEN = UserId(ONLY_CITY)  # his slot is with the first


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[RedisServer]]:
    with ExitStack() as stack:
        yield start_cluster(tmp_path_factory.mktemp("cluster"), stack, 0, FOR_GOOD_MS)


@pytest.fixture
def store(cluster: list[RedisServer], publish_once: Publish) -> RedisStore:
    published, link = publish_once(world("day-1")), connect(url_of(cluster))
    load_users(link, published, unseen)
    return RedisStore(published, link)


class TestRedisStoreOnACluster(StoreSuite):
    @pytest.fixture
    def link(self, cluster: list[RedisServer]) -> RedisLink:
        return connect(url_of(cluster))

    @pytest.fixture
    def open_store(self, link: RedisLink, publish_once: Publish) -> OpenStore:
        def open_store(of: World) -> FeatureStore:
            published = publish_once(of)
            load_users(link, published, unseen)
            return RedisStore(published, link)

        return open_store


def test_users_are_spread_over_the_servers(store: RedisStore, cluster: list[RedisServer]) -> None:
    rows_id = store.published.manifest.rows_id
    held = [tell(server, "KEYS", f"*:r:{rows_id}") for server in cluster]

    assert (row_key(BEN, rows_id) in held[0], row_key(ANN, rows_id) in held[2]) == (True, True)


def test_a_seed_that_is_down_is_passed_over(store: RedisStore, cluster: list[RedisServer]) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and never listens
        down = f"127.0.0.1:{nobody.getsockname()[1]}"
        link = connect(url_of(cluster).replace("://", f"://{down},"))
    other = RedisStore(store.published, link)

    assert [other.fetch(user, wants(), TIMEOUT_S).known for user in (ANN, BEN)] == [True, True]


def test_rows_are_dropped_on_all_servers(cluster: list[RedisServer], publish_once: Publish) -> None:
    published, link = publish_once(world("day-7", visits=7.0)), connect(url_of(cluster))
    load_users(link, published, unseen)

    assert drop_users(link, published.manifest.rows_id, unseen) == 3


def test_rows_on_all_servers_live_on_when_their_day_is_loaded_again(
    cluster: list[RedisServer], publish_once: Publish
) -> None:
    published, link = publish_once(world("day-8", visits=8.0)), connect(url_of(cluster))
    load_users(link, published, unseen, ttl_days=3)
    rows = [row_key(UserId(u), published.manifest.rows_id) for u in published.users.ids.tolist()]
    with link.client() as client:
        client.delete(rows[1])
        load_users(link, published, unseen, ttl_days=20)
        left = [round(client.ttl(key) / 86_400) for key in rows]

    assert left == [21, 21, 21]


def test_one_server_of_a_cluster_is_not_mistaken_for_all(
    store: RedisStore, cluster: list[RedisServer]
) -> None:
    lonely = RedisStore(store.published, connect(cluster[0].url))

    with pytest.raises(Unavailable, match=r"give the URL as redis\+cluster://"):
        lonely.fetch(ANN, wants(), TIMEOUT_S)


def test_a_slot_on_the_move_is_followed(store: RedisStore, cluster: list[RedisServer]) -> None:
    """First one of the user's two keys moves (ASK), then the other, then the slot (MOVED)."""
    _, target, source = cluster
    slot, keys = (
        key_slot(live_key(ANN)),
        (live_key(ANN), row_key(ANN, store.published.manifest.rows_id)),
    )
    store.remember(ANN, [viewed("e1", 10, 1_000)], TIMEOUT_S)
    seen = []

    def look() -> None:
        traveller = store.fetch(ANN, wants(), TIMEOUT_S)
        seen.append((traveller.known, traveller.recent.item_ids.tolist()))

    source_id, target_id = tell(source, "CLUSTER", "MYID"), tell(target, "CLUSTER", "MYID")
    tell(target, "CLUSTER", "SETSLOT", slot, "IMPORTING", source_id)
    tell(source, "CLUSTER", "SETSLOT", slot, "MIGRATING", target_id)
    for key in keys:
        look()
        tell(source, "MIGRATE", "127.0.0.1", target.port, key, 0, 5_000)
    for key in tell(source, "CLUSTER", "GETKEYSINSLOT", slot, 100):  # of other tests' days
        tell(source, "MIGRATE", "127.0.0.1", target.port, key, 0, 5_000)
    look()
    for server in (target, source, cluster[0]):
        tell(server, "CLUSTER", "SETSLOT", slot, "NODE", target_id)
    look()
    store.remember(ANN, [viewed("e2", 20, 2_000)], TIMEOUT_S)
    look()

    assert seen == [(True, [10])] * 4 + [(True, [20, 10])]


def test_a_dead_primary_costs_its_users_until_the_replica_takes_over(
    tmp_path: Path, publish_once: Publish
) -> None:
    published = publish_once(world("day-1"))
    with ExitStack() as stack:
        servers = start_cluster(tmp_path / "cluster", stack, 1, NODE_TIMEOUT_MS)
        link = connect(url_of(servers))
        store = RedisStore(published, link)
        load_users(link, published, unseen)
        wait_for("copy", lambda: tell(servers[3], "DBSIZE") == tell(servers[0], "DBSIZE") > 0)
        servers[0].kill()
        with pytest.raises(Unavailable, match="refused"):
            store.fetch(BEN, wants(), TIMEOUT_S)
        until_it_works(lambda: store.fetch(ANN, wants(), TIMEOUT_S))  # of a server that lives
        unharmed = store.fetch(ANN, wants(), TIMEOUT_S)
        until_it_works(lambda: store.fetch(BEN, wants(), TIMEOUT_S))
        until_it_works(lambda: store.remember(BEN, [viewed("e1", 10, 1_000)], TIMEOUT_S))
        traveller = store.fetch(BEN, wants(), TIMEOUT_S)

        assert unharmed.known
        assert (traveller.known, traveller.recent.item_ids.tolist()) == (True, [10])


# servers that are no cluster


def test_a_cluster_that_is_down_at_the_start_is_found_when_it_comes(
    cluster: list[RedisServer], store: RedisStore
) -> None:
    cluster[0].kill()
    late = RedisStore(store.published, connect(url_of(cluster[:1])))
    with pytest.raises(
        Unavailable, match=r"the Redis cluster has no server for slot \d+: .*refused"
    ):
        late.fetch(ANN, wants(), TIMEOUT_S)
    cluster[0].start()

    until_it_works(lambda: late.fetch(ANN, wants(), TIMEOUT_S))


def test_a_server_without_cluster_support_says_so(redis_server: str, publish_once: Publish) -> None:
    address = redis_server.removeprefix("redis://").split("/")[0]
    store = RedisStore(publish_once(world("day-1")), connect(f"redis+cluster://{address}"))

    with pytest.raises(Unavailable, match="cluster support disabled"):
        store.fetch(ANN, wants(), TIMEOUT_S)
