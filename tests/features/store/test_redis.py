"""The Redis store: the contract on a real server, and everything that can go wrong with one."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from features.errors import ContractError, SpecError, Unavailable
from features.schema import UserId
from features.store.actions import KEPT_S
from features.store.base import FeatureStore
from features.store.redis import RedisLink, RedisStore, connect, load_users
from features.store.redis import store as store_module
from features.store.redis.keys import live_key, row_key
from features.store.redis.link import SingleLink
from tests.contracts.store_suite import TIMEOUT_S, OpenStore, StoreSuite, wants
from tests.contracts.store_world import KNOWN, ONLY_CITY, World, viewed, world
from tests.features.store.conftest import Publish
from tests.redis_server import RedisServer, running_redis

pytestmark = pytest.mark.redis

ANN = UserId(KNOWN)
SHORT_S = 0.05
LONG_S = 0.5  # a timeout of SHORT_S that was kept
RECOVERY_S = 120.0  # and other things that may take a busy machine as long
ROOT = Path(__file__).parents[3]


def unseen(done: int, total: int) -> None:
    """Progress that nobody watches."""


def elapsed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    with pytest.raises(Unavailable):
        call()
    return time.perf_counter() - start


def keeps_its_timeout(cost_s: Callable[[], float]) -> bool:
    """Whether a call of SHORT_S costs that much and hardly more: once at least, for a busy machine
    may hold any one up for longer, and never less."""
    until_s = time.monotonic() + RECOVERY_S
    while time.monotonic() < until_s:
        cost = cost_s()
        assert cost > SHORT_S * 0.9
        if cost < LONG_S:
            return True
    return False


@contextmanager
def standing_still(server: RedisServer) -> Iterator[None]:
    """The server is stopped for as long as the block lasts, from its first moment on."""
    os.kill(server.pid, signal.SIGSTOP)
    try:
        until_s = time.monotonic() + RECOVERY_S
        while Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
            assert time.monotonic() < until_s
            time.sleep(0.001)
        yield
    finally:
        os.kill(server.pid, signal.SIGCONT)


def until_it_works(call: Callable[[], object]) -> None:
    """Calls until there is no Unavailable; the store stays the same one."""
    deadline = time.monotonic() + RECOVERY_S
    while True:
        try:
            call()
            return
        except Unavailable:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


@contextmanager
def answering(reply: Callable[[bytes], bytes]) -> Iterator[str]:
    """A server that answers whatever it gets with `reply(what it got)`; gives its URL."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def serve(connection: socket.socket) -> None:
            with connection:
                while received := connection.recv(65_536):
                    connection.sendall(reply(received))

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:  # the test is over
                    return
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield f"redis://127.0.0.1:{port}"
        listener.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    """A server of the test's own, to be stopped and killed."""
    with running_redis(tmp_path) as running:
        yield running


@pytest.fixture
def open_on(publish_once: Publish) -> Callable[[str], RedisStore]:
    """A store of day 1 on the server at a URL, loaded."""

    def open_on(url: str) -> RedisStore:
        link, published = connect(url), publish_once(world("day-1"))
        load_users(link, published, unseen)
        return RedisStore(published, link)

    return open_on


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


# what is asked of the server


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


# a server that is not there


def test_a_store_opens_without_a_server_and_works_when_it_comes(
    server: RedisServer, publish_once: Publish
) -> None:
    server.kill()
    published, link = publish_once(world("day-1")), connect(server.url)
    store = RedisStore(published, link)
    with pytest.raises(Unavailable, match=f"Redis at 127.0.0.1:{server.port}: .*refused"):
        store.fetch(ANN, wants(), TIMEOUT_S)
    with pytest.raises(Unavailable):
        load_users(link, published, unseen)
    server.start()
    until_it_works(lambda: load_users(link, published, unseen))

    assert store.fetch(ANN, wants(), TIMEOUT_S).known


@pytest.mark.parametrize("method", ["fetch", "remember"])
def test_a_stopped_server_costs_the_timeout_and_no_more(
    server: RedisServer, open_on: Callable[[str], RedisStore], method: str
) -> None:
    store = open_on(server.url)

    def fetch() -> None:
        store.fetch(ANN, wants(), SHORT_S)

    def remember() -> None:
        store.remember(ANN, [viewed("e1", 10, 1)], SHORT_S)

    def cost_s() -> float:
        until_it_works(lambda: store.fetch(ANN, wants(), TIMEOUT_S))
        with standing_still(server):
            return elapsed(fetch if method == "fetch" else remember)

    assert keeps_its_timeout(cost_s)
    until_it_works(lambda: store.fetch(ANN, wants(), TIMEOUT_S))


def test_a_late_answer_is_never_taken_for_the_next_one(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    store.fetch(ANN, wants(), TIMEOUT_S)
    with standing_still(server), pytest.raises(Unavailable):
        store.fetch(ANN, wants(), SHORT_S)
    other = store.fetch(UserId(ONLY_CITY), wants(), TIMEOUT_S)

    assert other.columns["city_days"].tolist() == [8.0]


def test_a_port_that_swallows_everything_costs_the_timeout(publish_once: Publish) -> None:
    published = publish_once(world("day-1"))
    with socket.create_server(("127.0.0.1", 0), backlog=100) as silent:
        url = f"redis://127.0.0.1:{silent.getsockname()[1]}"

        def cost_s() -> float:
            store = RedisStore(published, connect(url))  # whose breaker knows nothing
            return elapsed(lambda: store.fetch(ANN, wants(), SHORT_S))

        assert keeps_its_timeout(cost_s)


def test_a_dead_server_soon_costs_microseconds(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    said = []

    def fetch() -> None:
        try:
            store.fetch(ANN, wants(), SHORT_S)
        except Unavailable as error:
            said.append(str(error))
            raise

    with standing_still(server):
        for _ in range(5):
            elapsed(fetch)
        said.clear()
        costs = sorted(elapsed(fetch) for _ in range(101))

    assert costs[50] < 0.001
    assert sum("is skipped for another" in why for why in said) > 50  # the others were probes


def test_impatient_callers_do_not_condemn_a_server(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    with standing_still(server):
        for _ in range(20):
            elapsed(lambda: store.fetch(ANN, wants(), 0.001))

    assert store.fetch(ANN, wants(), TIMEOUT_S).known


def test_callers_without_time_cost_no_connection(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store, link = open_on(server.url), connect(server.url)
    store.fetch(ANN, wants(), TIMEOUT_S)
    with link.client() as client:
        before = client.info("stats")["total_connections_received"]
        for timeout_s in (0.0, -1.0, 1e-9):
            elapsed(lambda timeout_s=timeout_s: store.fetch(ANN, wants(), timeout_s))
            store.fetch(ANN, wants(), TIMEOUT_S)
        after = client.info("stats")["total_connections_received"]

    assert after - before <= 1  # the nanosecond may have been enough to take a connection


def test_a_restarted_server_is_found_again_without_an_error(
    server: RedisServer, publish_once: Publish
) -> None:
    published, link = publish_once(world("day-1")), connect(server.url)
    store = RedisStore(published, link)
    load_users(link, published, unseen)
    store.fetch(ANN, wants(), TIMEOUT_S)
    server.kill()
    server.start()
    load_users(link, published, unseen)

    assert store.fetch(ANN, wants(), TIMEOUT_S).known


def test_an_emptied_server_does_not_make_everyone_a_stranger(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    store.fetch(ANN, wants(), TIMEOUT_S)
    server.kill()
    server.start()

    with pytest.raises(Unavailable, match=r"Redis has none of the user rows of .*user@day-1"):
        store.fetch(ANN, wants(), TIMEOUT_S)


@pytest.mark.slow
def test_threads_get_their_own_answers_through_an_outage(
    server: RedisServer, open_on: Callable[[str], RedisStore]
) -> None:
    store = open_on(server.url)
    wrong: list[object] = []
    answers, refusals = [0] * 8, [0] * 8
    over = threading.Event()

    def ask(thread: int) -> None:
        user, expected = (ANN, 3.0) if thread % 2 else (UserId(ONLY_CITY), 0.0)
        while not over.is_set():
            try:
                found = store.fetch(user, wants(), 4 * SHORT_S)
            except Unavailable:
                refusals[thread] += 1
                time.sleep(0.001)  # or eight threads that are refused at once leave no time
                continue
            answers[thread] += 1
            if (found.user_id, found.columns["visits"].tolist()) != (user, [expected]):
                wrong.append(found)

    def all_have_more(counts: list[int]) -> None:
        before, until_s = [*counts], time.monotonic() + RECOVERY_S
        while any(now <= then for now, then in zip(counts, before, strict=True)):
            assert time.monotonic() < until_s, (answers, refusals)
            time.sleep(0.005)

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    try:
        all_have_more(answers)
        with standing_still(server):
            all_have_more(refusals)
        all_have_more(answers)
    finally:
        over.set()
        for thread in threads:
            thread.join()

    assert wrong == []


FORKING = """
import os, sys
from pathlib import Path
from features.store.files import Published
from features.store.redis import RedisStore, connect
from tests.contracts.store_suite import TIMEOUT_S, wants
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


# a server that refuses


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


@pytest.mark.parametrize("url", ["localhost:6379", "http://localhost", "redis+cluster://nowhere"])
def test_a_url_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(SpecError, match=r"expected redis"):
        connect(url)


def test_a_name_that_does_not_resolve_is_unavailable(publish_once: Publish) -> None:
    store = RedisStore(publish_once(world("day-1")), connect("redis://no-such-host.invalid:6379"))

    with pytest.raises(Unavailable, match=r"Redis at no-such-host\.invalid:6379"):
        store.fetch(ANN, wants(), TIMEOUT_S)


# data that is not ours


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


def test_the_name_of_a_server_is_its_address() -> None:
    link = connect("rediss://user:secret@redis.example:6390/3")

    assert isinstance(link, SingleLink)
    assert link.node.name == "redis.example:6390"
