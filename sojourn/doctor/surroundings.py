"""The surroundings: the configuration, the server's ports, Redis where it is set, real data."""

import socket
import tomllib
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from features.errors import BundleError, SpecError
from features.ports import fault_of_address
from serving.releases.release import read_pointer
from serving.settings.config import App, ServerKnobs, read_app
from sojourn.doctor.finding import Finding, Level

REDIS_PORT = 6379
SCHEMES = ("redis", "rediss", "unix")
SOCKET_CLUSTER = ("unix", "cluster")  # nobody has one
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


def serving_config(config: Path, releases: Path) -> Path:
    """The folder that `sojourn serve` reads: of the current release; `config` before the first."""
    try:
        pointer = read_pointer(releases)
    except BundleError:  # `sojourn serve` says what to do about it
        return config
    return config if pointer is None else releases / pointer.release / "config"


def server_port(host: str, port: int) -> Finding:
    """Whether `sojourn serve` can have the address that is configured."""
    if port == 0:
        return Finding("server port", Level.OK, "any that is free")
    if fault := _fault_of(host, port):
        return Finding("server port", Level.NOTE, fault, f"./run sojourn serve --port {port + 1}")
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
        return Finding("metrics port", Level.NOTE, fault, _edit(edit, file))
    last = f" to {ports[-1]}" if len(ports) > 1 else ""
    return Finding("metrics port", Level.OK, f"{knobs.host}:{ports[0]}{last} is free")


def _edit(how: str, file: Path) -> str:
    """The command, and how it comes to be served: each release has a copy of its own, which is as
    it was prepared, or refused."""
    then = f"then `sojourn release`, or `sojourn serve --config {file.parent}`"
    return f"sed -i '{how}' {file}   # {then}"


def _fault_of(host: str, port: int) -> str:
    """A sentence where nobody can listen there, "" where one can."""
    fault = fault_of_address(host, port)
    return f"{host}:{port} cannot be had ({fault}); a server may be running there" if fault else ""


def redis_server(url: str | None, config: Path) -> Finding:
    """Whether the configured Redis answers: each host that is named of a cluster, of which one is
    enough. By plain sockets: the client lives in features.store."""
    if url is None:
        return Finding("Redis", Level.OK, "not asked for: [store] kind is another")
    try:
        servers = _servers(url)
    except ValueError as error:
        found = (
            f"the url of [store] cannot be used: {error}; expected redis://host:port/db, "
            "rediss://, unix:///path or redis+cluster://host:port,host:port"
        )
        return Finding("Redis", Level.MISSING, found, f"${{EDITOR:-vi}} {config / 'app.toml'}")
    told, up = [], []
    for server in servers:
        place = server.path if server.scheme == "unix" else f"{server.hostname}:{_port(server)}"
        try:
            told.append(f"{place} {_ping(server)}")
            up.append(server)
        except OSError as error:
            told.append(f"{place} does not answer: {error}")
    found = "; ".join(told)
    if len(up) == len(servers):
        return Finding("Redis", Level.OK, found)
    if up:
        return Finding("Redis", Level.NOTE, found, f"redis-cli --cluster check {_host(up[0])}")
    fix = _edit('s/^kind = .*/kind = "embedded"/', config / "app.toml")
    if urlsplit(url).scheme == "redis" and servers[0].hostname in ("localhost", "127.0.0.1"):
        start = f"redis-server --port {_port(servers[0])} --daemonize yes"
        fix = f"sudo apt-get install -y redis-server; {start}"
    return Finding("Redis", Level.MISSING, found, fix)


def _servers(url: str) -> list[SplitResult]:
    """The addresses in a store's url, of a cluster's each host as one of its own. Raises ValueError
    for one that the store would not understand, and shows none that may hold a password."""
    address = urlsplit(url)
    scheme, _, kind = address.scheme.partition("+")
    if scheme not in SCHEMES or kind not in ("", "cluster") or (scheme, kind) == SOCKET_CLUSTER:
        raise ValueError(f"its scheme is {address.scheme!r}")
    if not kind:
        _port(address)
        return [address]
    hosts = address.netloc.rpartition("@")[2].split(",")
    servers = [urlsplit(f"{scheme}://{host}") for host in hosts]
    if not all(server.hostname and server.port for server in servers):
        raise ValueError(f"of the cluster's hosts {','.join(hosts)} one has no name or no port")
    return servers


def _host(server: SplitResult) -> str:
    """Host and port, as they were written."""
    return server.netloc.rpartition("@")[2]


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
