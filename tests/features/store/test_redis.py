"""The Redis store: the contract on a real server, and what is asked of it."""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from features.errors import SpecError
from features.schema import UserId
from features.store.actions import KEPT_S
from features.store.base import FeatureStore
from features.store.redis import RedisLink, RedisStore, connect, load_users
from features.store.redis import store as store_module
from features.store.redis.keys import live_key, row_key
from features.store.redis.link import SingleLink
from tests.contracts.live_suite import TIMEOUT_S, OpenStore, wants
from tests.contracts.store_suite import StoreSuite
from tests.contracts.store_world import KNOWN, ONLY_CITY, World, viewed, world
from tests.features.store.conftest import Publish
from tests.features.store.failing_redis import answering, unseen
from tests.redis_server import RedisServer, running_redis

pytestmark = pytest.mark.redis

ANN = UserId(KNOWN)
ROOT = Path(__file__).parents[3]


class TestRedisStore(StoreSuite):
    @pytest.fixture
    def open_store(self, redis_server: str, publish_once: Publish) -> OpenStore:
        link = connect(redis_server)

        def open_store(of: World) -> FeatureStore:
            published = publish_once(of)
            load_users(link, published, unseen)
            return RedisStore(published, link)

        return open_store


def test_a_unix_socket_serves_as_well(open_on: Callable[[str], RedisStore]) -> None:
    with tempfile.TemporaryDirectory() as folder:  # the path of a socket is short
        path = Path(folder) / "socket"
        with running_redis(Path(folder), "--unixsocket", str(path)):
            store = open_on(f"unix://{path}")
            store.remember(ANN, [viewed("e1", 10, 1_000)], TIMEOUT_S)
            traveller = store.fetch(ANN, wants(), TIMEOUT_S)

            assert (traveller.known, traveller.recent.item_ids.tolist()) == (True, [10])


def commands_of(link: RedisLink, call: Callable[[], object]) -> dict[str, int]:
    """How often the server ran each command during a call."""
    with link.client() as client:
        client.config_resetstat()
        call()
        stats = client.info("commandstats")
    ran = {name.removeprefix("cmdstat_"): stat["calls"] for name, stat in stats.items()}
    return {n: c for n, c in ran.items() if not n.startswith(("config", "info", "client", "hello"))}


def test_a_fetch_is_two_commands_and_no_transaction(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    store.fetch(ANN, wants(), TIMEOUT_S)
    ran = commands_of(connect(server.url), lambda: store.fetch(ANN, wants(), TIMEOUT_S))

    assert ran == {"get": 1, "zrevrange": 1}


def test_a_fetch_is_one_round_trip(publish_once: Publish) -> None:
    published = publish_once(world("day-1"))
    row = published.users.row(ANN) or b""
    received: list[bytes] = []

    def reply(commands: bytes) -> bytes:
        received.append(commands)
        return b"$%d\r\n%b\r\n*0\r\n" % (len(row), row)

    with answering(reply) as url:
        assert RedisStore(published, connect(url)).fetch(ANN, wants(), TIMEOUT_S).known

    assert [(sent.count(b"GET"), sent.count(b"ZREVRANGE")) for sent in received] == [(1, 1)]


def test_strangers_cost_one_look_at_the_load_in_a_while(
    server: RedisServer,
    open_on: Callable[[str], RedisStore],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(store_module, "LOADED_CHECK_S", 600.0)  # no look is over while we wait
    store = open_on(server.url)

    def strangers() -> None:
        for user in range(100, 110):
            store.fetch(UserId(user), wants(), TIMEOUT_S)

    assert commands_of(connect(server.url), strangers) == {"get": 11, "zrevrange": 10}


def test_live_actions_expire(server: RedisServer, open_on: Callable[[str], RedisStore]) -> None:
    store = open_on(server.url)
    store.remember(ANN, [viewed("e1", 10, 1_000)], TIMEOUT_S)
    with connect(server.url).client() as client:
        ttl = client.ttl(live_key(ANN))

    assert KEPT_S - 60 < ttl <= KEPT_S


def test_all_keys_of_a_user_are_on_one_server_of_a_cluster() -> None:
    assert [live_key(ANN), row_key(ANN, "0a1b")] == [b"sj:{u7}:a", b"sj:{u7}:r:0a1b"]


def test_the_name_of_a_server_is_its_address() -> None:
    link = connect("rediss://user:secret@redis.example:6390/3")

    assert isinstance(link, SingleLink)
    assert link.node.name == "redis.example:6390"


def test_a_url_without_a_host_is_of_this_machine() -> None:
    link = connect("redis:///3")

    assert isinstance(link, SingleLink)
    assert link.node.name == "localhost:6379"


FORKING = """
import os, sys
from pathlib import Path
from features.store.files import Published
from features.store.redis import RedisStore, connect
from tests.contracts.live_suite import TIMEOUT_S, wants
from tests.contracts.store_world import VIEWS
store = RedisStore(Published(Path(sys.argv[1]), VIEWS), connect(sys.argv[2]))
store.fetch(int(sys.argv[3]), wants(), TIMEOUT_S)
child = os.fork()
if child == 0:
    try:
        os._exit(17 if store.fetch(int(sys.argv[4]), wants(), TIMEOUT_S).known else 1)
    finally:
        os._exit(2)
mine = [store.fetch(int(sys.argv[3]), wants(), TIMEOUT_S).columns["visits"] for _ in range(50)]
assert [visits.tolist() for visits in mine] == [[3.0]] * 50, mine
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.slow
def test_a_forked_process_opens_connections_of_its_own(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    """In a process of its own: the child of one with other threads may wait for their locks."""
    folder = open_on(server.url).published.root
    arguments = [str(folder), server.url, str(ANN), str(ONLY_CITY)]

    ran = subprocess.run(
        [sys.executable, "-c", FORKING, *arguments], cwd=ROOT, timeout=300, check=False
    )

    assert ran.returncode == 17


@pytest.mark.parametrize(
    "url",
    [
        "localhost:6379",
        "http://localhost",
        "redis+cluster://nowhere",
        "redis+cluster://127.0.0.1:70000",
        "redis://[::1:6379",
        "redis+cluster://[::1:6379",
        "redis://redis..internal:6379",
        "redis+cluster://redis..internal:6379",
        "redis://localhost?no_such_option=1",
        "rediss://localhost?ssl_cert_reqs=no-such-rule",
        "redis://localhost/users",
        "redis+cluster://localhost:6379/1",
        "redis+cluster://localhost:6379?db=1",
        "redis+cluster://localhost:6379?no_such_option=1",
        "redis+cluster://localhost:6379?ssl_ca_certs=ca.crt",
    ],
)
def test_a_url_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(SpecError, match=r"expected redis"):
        connect(url)
