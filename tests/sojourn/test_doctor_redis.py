"""What the doctor finds of a Redis: whether it answers, each host of a cluster."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sojourn.doctor import Finding, Level, surroundings


@pytest.fixture(autouse=True)
def who_answers_may_take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "ANSWER_TIMEOUT_S", 60.0)


@contextlib.contextmanager
def server_that_says(answer: bytes) -> Iterator[int]:
    """The port of a server that takes one connection, reads a line and answers."""

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(64)
            connection.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)  # nobody may ever come
        thread.start()
        yield listener.getsockname()[1]
        thread.join()


@pytest.mark.redis
def test_a_redis_that_runs_answers(redis_server: str, tmp_path: Path) -> None:
    finding = surroundings.redis_server(redis_server, tmp_path)

    assert finding.level is Level.OK
    assert finding.found.endswith(" answers")


def test_a_redis_that_wants_a_password_is_fine(tmp_path: Path) -> None:
    with server_that_says(b"-NOAUTH Authentication required.\r\n") as port:
        finding = surroundings.redis_server(f"redis://:secret@127.0.0.1:{port}/0", tmp_path)

    assert finding == Finding(
        "Redis", Level.OK, f"127.0.0.1:{port} answers, and asks for a password"
    )


def test_another_server_on_the_redis_port_is_told_apart(tmp_path: Path) -> None:
    with server_that_says(b"HTTP/1.1 400 Bad Request\r\n") as port:
        finding = surroundings.redis_server(f"redis://127.0.0.1:{port}", tmp_path)

    assert finding.level is Level.MISSING
    assert "not a Redis server" in finding.found


def test_a_redis_that_is_down_is_missing_and_its_password_is_not_shown(tmp_path: Path) -> None:
    with socket.socket() as nobody:  # who keeps the port, and does not listen
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        here = surroundings.redis_server(f"redis://:secret@127.0.0.1:{port}/0", tmp_path)
    by_file = surroundings.redis_server(f"unix://{tmp_path}/redis.sock", tmp_path)

    assert (here.level, by_file.level) == (Level.MISSING, Level.MISSING)
    assert f"redis-server --port {port}" in here.fix
    assert "secret" not in f"{here}"
    assert f"{tmp_path}/redis.sock does not answer" in by_file.found


def test_every_host_of_a_redis_cluster_is_asked(tmp_path: Path) -> None:
    with server_that_says(b"+PONG\r\n") as one, server_that_says(b"-NOAUTH no\r\n") as other:
        hosts = f"127.0.0.1:{one},127.0.0.1:{other}"
        finding = surroundings.redis_server(f"redis+cluster://us:secret@{hosts}", tmp_path)

    assert finding.level is Level.OK
    assert finding.found == (
        f"127.0.0.1:{one} answers; 127.0.0.1:{other} answers, and asks for a password"
    )


def test_a_redis_cluster_with_tls_is_not_asked_further(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        finding = surroundings.redis_server(f"rediss+cluster://127.0.0.1:{port}", tmp_path)

    assert finding.level is Level.OK
    assert "TLS" in finding.found


def test_a_redis_cluster_of_which_some_answer_is_a_note_and_one_of_which_none_does_is_missing(
    tmp_path: Path,
) -> None:
    with socket.socket() as nobody, server_that_says(b"+PONG\r\n") as up:
        nobody.bind(("127.0.0.1", 0))
        down = nobody.getsockname()[1]
        some = surroundings.redis_server(
            f"redis+cluster://127.0.0.1:{down},127.0.0.1:{up}", tmp_path
        )
        none = surroundings.redis_server(f"redis+cluster://:secret@127.0.0.1:{down}", tmp_path)

    assert (some.level, none.level) == (Level.NOTE, Level.MISSING)
    assert f"127.0.0.1:{down} does not answer" in some.found
    assert f"127.0.0.1:{up} answers" in some.found
    assert str(up) in some.fix
    assert "embedded" in none.fix
    assert "secret" not in f"{none}"


@pytest.mark.parametrize(
    "url",
    [
        "redis://127.0.0.1:port",
        "redis://127.0.0.1:70000",
        "redis://[::1",
        "redis+cluster://127.0.0.1",
        "redis+cluster://127.0.0.1:7000,",
        "http://127.0.0.1:80",
        "127.0.0.1:6379",
        "",
    ],
)
def test_an_address_that_is_none_is_told_with_what_was_expected(tmp_path: Path, url: str) -> None:
    finding = surroundings.redis_server(url, tmp_path)

    assert finding.level is Level.MISSING
    assert "expected redis://host:port/db" in finding.found
    assert str(tmp_path / "app.toml") in finding.fix
