"""A Redis server that is not there, stands still or comes back, and what each call then costs."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from features.errors import Unavailable
from features.schema import UNKNOWN_ID, UserId
from features.store.redis import RedisStore, connect, load_users
from tests.contracts.live_suite import TIMEOUT_S, wants
from tests.contracts.store_world import KNOWN, ONLY_CITY, viewed, world
from tests.features.store.conftest import Publish
from tests.features.store.failing_redis import (
    LONG_S,
    RECOVERY_S,
    SHORT_S,
    answering,
    elapsed,
    keeps_its_timeout,
    standing_still,
    unseen,
    until_it_works,
)
from tests.redis_server import RedisServer

pytestmark = pytest.mark.redis

ANN = UserId(KNOWN)


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


def test_nobody_in_particular_and_nothing_to_remember_ask_no_server(
    server: RedisServer, publish_once: Publish
) -> None:
    server.kill()
    store = RedisStore(publish_once(world("day-1")), connect(server.url))
    store.remember(UserId(UNKNOWN_ID), [viewed("e1", 10, 1_000)], TIMEOUT_S)
    store.remember(ANN, [], TIMEOUT_S)

    assert not store.fetch(UserId(UNKNOWN_ID), wants(), TIMEOUT_S).known


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


def test_a_host_that_takes_no_connection_costs_the_timeout(publish_once: Publish) -> None:
    published = publish_once(world("day-1"))
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as waiting:
        address = full.getsockname()
        for _ in range(8):  # nobody lets them in, and there is room for one
            before = waiting.enter_context(socket.socket())
            before.setblocking(False)
            before.connect_ex(address)

        def cost_s() -> float:
            store = RedisStore(published, connect(f"redis://127.0.0.1:{address[1]}"))
            return elapsed(lambda: store.fetch(ANN, wants(), SHORT_S))

        assert keeps_its_timeout(cost_s)


def test_a_server_that_answers_by_halves_has_no_more_time_for_it(publish_once: Publish) -> None:
    published = publish_once(world("day-1"))

    def late_half(_: bytes) -> bytes:
        time.sleep(0.9 * LONG_S)
        return b"$-1\r\n"  # of two answers the first

    with answering(late_half) as url:

        def cost_s() -> float:
            store = RedisStore(published, connect(url))
            return elapsed(lambda: store.fetch(ANN, wants(), LONG_S))

        assert any(cost_s() < 1.5 * LONG_S for _ in range(20))  # one that nobody held up


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
