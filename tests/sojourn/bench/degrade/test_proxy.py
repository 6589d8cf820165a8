"""A proxy that makes a server slow."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest

from sojourn.bench.degrade.proxy import slow_proxy

AMPLE_S = 60.0


@pytest.fixture
def echo() -> Iterator[int]:
    """The port of a server that says again what it hears, to one caller."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection, suppress(OSError):
                while heard := connection.recv(100):
                    connection.sendall(heard)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        thread.join(AMPLE_S)


@pytest.mark.slow
def test_answers_come_through_as_late_as_is_asked_for(echo: int) -> None:
    def round_trip(caller: socket.socket) -> float:
        began = time.monotonic()
        caller.sendall(b"hello")
        assert caller.recv(100) == b"hello"
        return time.monotonic() - began

    with (
        slow_proxy(echo) as proxy,
        socket.create_connection(("127.0.0.1", proxy.port), AMPLE_S) as caller,
    ):
        at_once_s = min(round_trip(caller) for _ in range(10))  # the machine holds some up
        proxy.delay_s = 1.0
        late_s = round_trip(caller)

    assert at_once_s < 1.0 <= late_s


def test_a_server_that_is_not_there_closes_the_callers_connection() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with (
            slow_proxy(nobody.getsockname()[1]) as proxy,
            socket.create_connection(("127.0.0.1", proxy.port), AMPLE_S) as caller,
        ):
            assert caller.recv(100) == b""
