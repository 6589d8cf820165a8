"""Redis servers that stand still or talk nonsense, and what calls of them cost."""

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from features.errors import Unavailable
from tests.redis_server import RedisServer

SHORT_S = 0.05
LONG_S = 0.5  # a timeout of SHORT_S that was kept
RECOVERY_S = 120.0  # and other things that may take a busy machine as long


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
        assert cost > SHORT_S * 0.9, cost
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
