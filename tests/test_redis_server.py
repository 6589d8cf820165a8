"""The tests' own Redis server: starts, survives nothing, comes back on its port."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from features.ports import free_port
from sojourn.bench import redis_server
from tests.redis_server import RedisServer, running_redis

pytestmark = pytest.mark.redis


def ask(port: int, command: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=60.0) as connection:
        connection.sendall(command + b"\r\n")
        return connection.recv(1024)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_the_shared_server_answers(redis_server: str) -> None:
    port = int(redis_server.rsplit(":", 1)[1].split("/")[0])

    assert ask(port, b"PING") == b"+PONG\r\n"


def test_a_killed_server_comes_back_empty_on_the_same_port(tmp_path: Path) -> None:
    with running_redis(tmp_path) as server:
        port = server.port
        ask(port, b"SET city Chengdu")
        server.kill()
        with pytest.raises(ConnectionRefusedError):
            ask(port, b"PING")
        server.start()

        assert (server.port, ask(port, b"GET city")) == (port, b"$-1\r\n")


@pytest.mark.slow
def test_a_server_whose_port_another_took_first_starts_on_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_redis(tmp_path) as first:
        ports = [first.port, first.port, free_port()]
        monkeypatch.setattr(redis_server, "free_port", lambda: ports.pop(0))
        (tmp_path / "second").mkdir()
        with running_redis(tmp_path / "second") as second:
            assert ports == []
            assert second.port != first.port
            assert f"process_id:{second.pid}".encode() in ask(second.port, b"INFO server")


@pytest.mark.slow
def test_a_server_comes_back_when_its_port_is_free_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_redis(tmp_path) as server:
        port = server.port
        server.kill()
        taken = socket.create_server(("127.0.0.1", port))
        launch, launched = RedisServer._launch, []

        def launch_again(server: RedisServer, port: int) -> subprocess.Popen[bytes]:
            if launched:
                taken.close()
            launched.append(port)
            return launch(server, port)

        monkeypatch.setattr(RedisServer, "_launch", launch_again)
        server.start()

        assert launched == [port, port]
        assert ask(server.port, b"PING") == b"+PONG\r\n"


def test_options_reach_the_server(tmp_path: Path) -> None:
    with running_redis(tmp_path, "--maxmemory", "17mb") as server:
        assert b"maxmemory:17825792" in ask(server.port, b"INFO memory")


def test_a_server_that_cannot_start_shows_its_log(tmp_path: Path) -> None:
    server = RedisServer(tmp_path, ("--no-such-option", "1"))

    with pytest.raises(RuntimeError, match="no-such-option"):
        server.start()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's promise is Linux's alone")
def test_a_server_ends_with_the_run_that_is_killed(tmp_path: Path) -> None:
    run = (
        "import sys, time; from pathlib import Path; from tests.redis_server import RedisServer\n"
        "server = RedisServer(Path(sys.argv[1])); server.start()\n"
        "print(server.pid, flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", run, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_alive(pid)
        os.kill(parent.pid, signal.SIGKILL)
        parent.wait()
    deadline = time.monotonic() + 60.0
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)

    assert not is_alive(pid)
