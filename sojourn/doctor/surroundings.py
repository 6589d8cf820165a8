"""The surroundings: the configuration, the server's ports, Redis where it is set, real data."""

import socket
import tomllib
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from features.errors import SpecError
from serving.config import App, ServerKnobs, read_app
from sojourn.doctor.finding import Finding, Level

REDIS_PORT = 6379
ANSWER_TIMEOUT_S = 2.0


def configuration(folder: Path) -> tuple[App, Finding]:
    """What app.toml says, or the defaults where it cannot be read."""
    file = folder / "app.toml"
    fix = f"${{EDITOR:-vi}} {file}"
    try:
        app = read_app(tomllib.loads(file.read_text(encoding="utf-8")), str(file))
    except OSError as error:
        fix = "export SOJOURN_CONFIG=FOLDER_OF_APP_TOML   # or git checkout config"
        return App(), Finding("config", Level.MISSING, f"{file}: {error.strerror}", fix)
    except (SpecError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        said = str(error) if isinstance(error, SpecError) else f"{file}: {error}"
        return App(), Finding("config", Level.MISSING, said, fix)
    return app, Finding("config", Level.OK, str(file))


def server_port(host: str, port: int, config: Path) -> Finding:
    """Whether `sojourn serve` can have the address that is configured."""
    if port == 0:
        return Finding("server port", Level.OK, "any that is free")
    if fault := _fault_of(host, port):
        fix = f"sed -i 's/^port = {port}$/port = {port + 1}/' {config / 'app.toml'}"
        return Finding("server port", Level.NOTE, fault, fix)
    return Finding("server port", Level.OK, f"{host}:{port} is free")


def metrics_port(knobs: ServerKnobs, config: Path) -> Finding:
    """The same of the ports that metrics are scraped from, one a worker."""
    ports = knobs.metrics_ports
    if not ports:
        return Finding("metrics port", Level.OK, "none is asked for")
    fault = next(filter(None, (_fault_of(knobs.host, port) for port in ports)), "")
    if fault:
        file, line = config / "app.toml", f"metrics_port = {ports.stop}"
        is_written = file.is_file() and "\nmetrics_port = " in file.read_text(encoding="utf-8")
        edit = f"s/^metrics_port = .*/{line}/" if is_written else rf"s/^\[server\]$/&\n{line}/"
        return Finding("metrics port", Level.NOTE, fault, f"sed -i '{edit}' {file}")
    last = f" to {ports[-1]}" if len(ports) > 1 else ""
    return Finding("metrics port", Level.OK, f"{knobs.host}:{ports[0]}{last} is free")


def _fault_of(host: str, port: int) -> str:
    """Why nobody can listen there, "" where one can."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        return f"{host}:{port} is taken, perhaps by a running server: {error.strerror}"
    return ""


def redis_server(url: str | None, config: Path) -> Finding:
    """Whether the configured Redis answers. A plain socket: the client lives in features.store."""
    if url is None:
        return Finding("Redis", Level.OK, "not asked for: [store] kind is another")
    address = urlsplit(url)
    place = address.path if address.scheme == "unix" else f"{address.hostname}:{_port(address)}"
    try:
        said = _ping(address)
    except OSError as error:
        fix = f"sed -i 's/^kind = .*/kind = \"embedded\"/' {config / 'app.toml'}"
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
