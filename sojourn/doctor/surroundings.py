"""The surroundings: the server's port, a Redis where one is configured, real data."""

import socket
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from sojourn.doctor.finding import Finding, Level

SERVER_PORT = 50051
REDIS_PORT = 6379
ANSWER_TIMEOUT_S = 2.0


def server_port(port: int = SERVER_PORT) -> Finding:
    """Whether `sojourn serve` can have its usual port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a closed one may linger
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            fix = f"sojourn serve --port {port + 1}"
            return Finding("server port", Level.NOTE, f"{port} is taken: {error.strerror}", fix)
    return Finding("server port", Level.OK, f"{port} is free")


def redis_server(url: str | None) -> Finding:
    """Whether the configured Redis answers. A plain socket: the client lives in features.store."""
    if not url:
        return Finding("Redis", Level.OK, "not configured, the embedded store serves")
    address = urlsplit(url)
    place = address.path if address.scheme == "unix" else f"{address.hostname}:{_port(address)}"
    try:
        said = _ping(address)
    except OSError as error:
        fix = "unset SOJOURN_REDIS_URL   # the embedded store needs no server"
        if address.hostname in ("localhost", "127.0.0.1"):
            server = f"redis-server --port {_port(address)} --daemonize yes"
            fix = f"sudo apt-get install -y redis-server; {server}"
        return Finding("Redis", Level.MISSING, f"{place} does not answer: {error}", fix)
    return Finding("Redis", Level.OK, f"{place} {said}")


def _ping(address: SplitResult) -> str:
    """What is at this address; raises OSError when nothing is, or something else."""
    with _connect(address) as connection:
        if address.scheme == "rediss":
            return "accepts connections (TLS, so not asked further)"
        connection.sendall(b"PING\r\n")
        said = connection.recv(256)
    if said.startswith(b"+PONG"):
        return "answers"
    if said.startswith(b"-NOAUTH"):
        return "answers, and asks for a password"
    raise OSError(f"it is not a Redis server, it says {said[:40]!r}")


def _connect(address: SplitResult) -> socket.socket:
    if address.scheme != "unix":
        place = (address.hostname or "localhost", _port(address))
        return socket.create_connection(place, ANSWER_TIMEOUT_S)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(ANSWER_TIMEOUT_S)
    try:
        connection.connect(address.path)
    except OSError:
        connection.close()
        raise
    return connection


def _port(address: SplitResult) -> int:
    return address.port or REDIS_PORT


def real_data(env: Mapping[str, str], root: Path) -> Finding:
    """The folder of real data sets, which only `import`, `results` and some tests read."""
    folder = Path(env.get("SOJOURN_DATA") or root.parent / "shared" / "data")
    sets = sorted(child.name for child in folder.iterdir()) if folder.is_dir() else []
    if sets:
        return Finding("real data", Level.OK, f"{len(sets)} data sets in {folder}")
    found = f"none in {folder}; needed only for `sojourn import`, `results` and their tests"
    return Finding("real data", Level.NOTE, found, "export SOJOURN_DATA=FOLDER_OF_THE_DATA_SETS")
