"""A Redis that speaks TLS alone: loaded and asked as any other, and by nobody it cannot show to."""

import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from redis.connection import SSLConnection

from features.errors import SpecError, Unavailable
from features.ports import free_port
from features.schema import UserId
from features.store.redis import RedisStore, connect
from sojourn.bench.degrade.cluster import SLOTS, tell, wait_for
from sojourn.bench.degrade.proxy import slow_proxy
from tests.contracts.live_suite import TIMEOUT_S, wants
from tests.contracts.store_world import KNOWN, viewed
from tests.features.store.failing_redis import RECOVERY_S
from tests.papers import Papers
from tests.redis_server import RedisServer, running_redis

pytestmark = pytest.mark.redis

ANN = UserId(KNOWN)
OpenOn = Callable[[str], RedisStore]


@pytest.fixture
def papers(tmp_path: Path) -> Papers:
    (tmp_path / "papers").mkdir()
    return Papers(tmp_path / "papers")


@pytest.fixture(autouse=True)
def _tickets(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a server sends after the handshake is there before anything is asked, as it may be."""
    connect_at_once = SSLConnection.connect

    def connect_and_wait(connection: SSLConnection) -> None:
        connect_at_once(connection)  # type: ignore[no-untyped-call]  # as redis-py has it
        time.sleep(0.1)

    monkeypatch.setattr(SSLConnection, "connect", connect_and_wait)


@contextmanager
def over_tls(server: RedisServer, papers: Papers) -> Iterator[int]:
    """The port on which the server is reached over TLS; its own binary knows none."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(papers.file("server", "crt"), papers.file("server", "key"))
    with slow_proxy(server.port, context) as proxy:
        yield proxy.port


def test_a_server_is_loaded_and_asked_over_tls(
    server: RedisServer, papers: Papers, open_on: OpenOn
) -> None:
    with over_tls(server, papers) as port:
        store = open_on(f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={papers.ca}")
        store.remember(ANN, [viewed("seen", 7, 1)], TIMEOUT_S)

        assert store.fetch(ANN, wants(), TIMEOUT_S).known


def test_a_cluster_is_loaded_and_asked_over_tls(
    tmp_path: Path, papers: Papers, open_on: OpenOn
) -> None:
    options = ("--cluster-enabled", "yes", "--cluster-port", str(free_port()))
    with running_redis(tmp_path, *options) as server, over_tls(server, papers) as port:
        tell(server, "CONFIG", "SET", "cluster-announce-port", port)
        tell(server, "CLUSTER", "ADDSLOTSRANGE", 0, SLOTS - 1)
        wait_for("cluster", lambda: b"cluster_state:ok" in tell(server, "CLUSTER", "INFO"))
        store = open_on(f"rediss+cluster://127.0.0.1:{port}?ssl_ca_certs={papers.ca}")

        assert store.fetch(ANN, wants(), TIMEOUT_S).known


@pytest.mark.parametrize("scheme", ["rediss", "rediss+cluster"])
def test_a_server_that_nobody_we_know_signed_for_is_not_asked(
    server: RedisServer, papers: Papers, scheme: str
) -> None:
    with over_tls(server, papers) as port:
        link = connect(f"{scheme}://ann:secret@127.0.0.1:{port}")

        with pytest.raises(Unavailable, match="CERTIFICATE_VERIFY_FAILED"):
            link.ask(b"key", [("GET", b"key")], RECOVERY_S)


@pytest.mark.parametrize("scheme", ["rediss", "rediss+cluster"])
@pytest.mark.parametrize("paper", ["ssl_ca_certs", "ssl_certfile", "ssl_keyfile"])
def test_a_file_of_certificates_that_is_not_there_is_named_before_anybody_is_asked(
    tmp_path: Path, scheme: str, paper: str
) -> None:
    missing = tmp_path / "missing.crt"

    with pytest.raises(SpecError, match=f"its {paper} is '{missing}', where there is no file"):
        connect(f"{scheme}://127.0.0.1:6379?{paper}={missing}")
