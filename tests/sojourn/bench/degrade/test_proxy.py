"""A proxy that makes a server slow."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from sojourn.bench.degrade.proxy import slow_proxy


@pytest.fixture
def echo() -> Iterator[int]:
    """The port of a server that says again what it hears, to one caller."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                while heard := connection.recv(100):
                    connection.sendall(heard)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        thread.join(5)


def test_answers_come_through_as_late_as_is_asked_for(echo: int) -> None:
    took_s = []
    with (
        slow_proxy(echo) as proxy,
        socket.create_connection(("127.0.0.1", proxy.port), 5) as caller,
    ):
        for delay_s in (0.0, 1.0):
            proxy.delay_s = delay_s
            began = time.monotonic()
            caller.sendall(b"hello")
            assert caller.recv(100) == b"hello"
            took_s.append(time.monotonic() - began)

    assert took_s[1] >= 1.0
    assert took_s[1] - took_s[0] > 0.1  # the first was not held up


def test_a_server_that_is_not_there_closes_the_callers_connection() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with (
            slow_proxy(nobody.getsockname()[1]) as proxy,
            socket.create_connection(("127.0.0.1", proxy.port), 5) as caller,
        ):
            assert caller.recv(100) == b""
