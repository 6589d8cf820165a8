"""A server that says it is a whole Redis cluster, and what is made of what it says."""

import time

import pytest

from features.errors import Unavailable
from features.schema import UserId
from features.store.redis import RedisStore, connect
from features.store.redis.keys import live_key
from features.store.redis.link import DISCOVERY_PAUSE_S
from tests.contracts.live_suite import TIMEOUT_S, wants
from tests.contracts.store_world import KNOWN, world
from tests.features.store.conftest import Publish
from tests.features.store.failing_redis import (
    RECOVERY_S,
    SHORT_S,
    answering,
    elapsed,
    keeps_its_timeout,
)

pytestmark = pytest.mark.redis

ANN = UserId(KNOWN)
ASKED = (("GET", live_key(ANN)),)


def owner_of_all(port: int, host: bytes = b"$9\r\n127.0.0.1\r\n") -> bytes:
    """The answer to CLUSTER SLOTS of a server that has them all."""
    return b"*1\r\n*3\r\n:0\r\n:16383\r\n*2\r\n%b:%d\r\n" % (host, port)


def port_of(url: str) -> int:
    return int(url.rpartition(":")[2])


def test_the_user_and_password_of_a_cluster_are_used() -> None:
    received = []

    def reply(got: bytes) -> bytes:
        received.append(got)
        return b"+OK\r\n" if b"AUTH" in got else b"*0\r\n"

    with answering(reply) as url:
        connect(url.replace("redis://", "redis+cluster://ann:open%40sesame@"))

    assert received[0].split(b"\r\n")[2::2] == [b"AUTH", b"ann", b"open@sesame"]
    assert b"SLOTS" in received[1]


def test_a_storm_of_moves_ends(publish_once: Publish) -> None:
    port = 0
    asked = []

    def reply(received: bytes) -> bytes:
        if b"SLOTS" in received:
            return owner_of_all(port)
        asked.append(received)
        return b"-MOVED 11958 127.0.0.1:%d\r\n" % port * 2

    with answering(reply) as url:
        port = port_of(url)
        store = RedisStore(
            publish_once(world("day-1")), connect(f"redis+cluster://127.0.0.1:{port}")
        )
        with pytest.raises(Unavailable, match="from server to server 3 times"):
            store.fetch(ANN, wants(), TIMEOUT_S)

    assert len(asked) == 4


def test_a_move_of_one_slot_makes_it_look_who_serves_the_others() -> None:
    port, looks, moves = 0, [], iter([b"-MOVED 11958 127.0.0.1:%d\r\n"])

    def reply(received: bytes) -> bytes:
        if b"SLOTS" in received:
            looks.append(received)
            return owner_of_all(port)
        moved = next(moves, b"")
        return moved % port if moved else b"$-1\r\n"

    with answering(reply) as url:
        port = port_of(url)
        link = connect(f"redis+cluster://127.0.0.1:{port}")
        time.sleep(DISCOVERY_PAUSE_S)
        assert link.ask(live_key(ANN), ASKED, TIMEOUT_S) == [None]
        until_s = time.monotonic() + RECOVERY_S
        while len(looks) < 2 and time.monotonic() < until_s:
            time.sleep(0.01)

    assert len(looks) == 2


@pytest.mark.parametrize(
    ("host", "name"),
    [
        (b"$9\r\n127.0.0.1\r\n", "127.0.0.1"),
        (b"$0\r\n\r\n", "localhost"),
        (b"$-1\r\n", "localhost"),
    ],
    ids=["named", "empty", "null"],
)
def test_a_server_that_does_not_say_its_host_is_where_it_was_asked(host: bytes, name: str) -> None:
    port = 0

    def reply(received: bytes) -> bytes:
        return owner_of_all(port, host) if b"SLOTS" in received else b"-NOPERM not for you\r\n"

    with answering(reply) as url:
        port = port_of(url)
        link = connect(f"redis+cluster://localhost:{port}")
        with pytest.raises(Unavailable, match=f"Redis at {name}:{port} refuses"):
            link.ask(live_key(ANN), ASKED, TIMEOUT_S)


def test_a_server_of_a_cluster_that_stands_still_costs_the_timeout() -> None:
    port = 0

    def reply(received: bytes) -> bytes:
        return owner_of_all(port) if b"SLOTS" in received else b""

    with answering(reply) as url:
        port = port_of(url)

        def cost_s() -> float:
            link = connect(f"redis+cluster://127.0.0.1:{port}")
            return elapsed(lambda: link.ask(live_key(ANN), ASKED, SHORT_S))

        assert keeps_its_timeout(cost_s)
