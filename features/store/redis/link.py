"""How the store reaches Redis: the server that a key lives on, alone or in a cluster."""

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

import redis
import redis.exceptions as errors
from redis.backoff import NoBackoff
from redis.cluster import ClusterNode
from redis.connection import AbstractConnection, SSLConnection
from redis.crc import key_slot
from redis.maint_notifications import MaintNotificationsConfig
from redis.retry import Retry

from features.errors import SpecError, Unavailable
from features.store.redis.node import Command, Node, Reply, accepted

CLUSTER: Final = "+cluster"
MOST_REDIRECTS: Final = 3
DISCOVERY_TIMEOUT_S: Final = 1.0
DISCOVERY_PAUSE_S: Final = 0.25  # between two looks at who serves what
BULK_TIMEOUT_S: Final = 30.0
SLOTS: Final = 16_384
PORTS: Final = range(1, 65_536)
PAPERS: Final = ("ssl_ca_certs", "ssl_certfile", "ssl_keyfile")
FORMS: Final = "expected redis://host:port/db, rediss://, unix:///path or redis+cluster://"

# Connecting costs one round trip at most: no HELLO, no SETINFO, no retries behind our back.
QUIET: Final[dict[str, Any]] = {
    "protocol": 2,
    "driver_info": None,
    "retry": Retry(NoBackoff(), 0),
    "maint_notifications_config": MaintNotificationsConfig(enabled=False),
}

# Bulk work introduces itself, and so reads an answer as it connects: with it come the tickets of
# TLS, which the library's pool would take for the rest of what an earlier command was answered.
BULK: Final = {name: told for name, told in QUIET.items() if name != "driver_info"} | {
    "socket_timeout": BULK_TIMEOUT_S
}

Address = tuple[str, int]


class RedisLink(Protocol):
    """Takes commands on one key (or keys of one hash tag) to the server that has it."""

    def ask(self, key: bytes, commands: Sequence[Command], timeout_s: float) -> list[Reply]:
        """All replies, in one round trip. Raises Unavailable, and ContractError for WRONGTYPE."""
        ...

    def client(self) -> "redis.Redis | redis.RedisCluster":
        """A client of the library, for bulk work that has no deadline."""
        ...


def connect(url: str) -> RedisLink:
    """A link to redis://, rediss://, unix:// or redis+cluster://[user:password@]host:port,host:port.

    With an s it is over TLS. Options follow a question mark, as redis-py has them:
    rediss+cluster://host:port?ssl_ca_certs=ca.crt. Connects when first asked; a server that is down
    now may come up later. Host names are resolved by the system, which knows no deadline: addresses
    are safer. Raises SpecError for a URL of another form, an option that there is not, a file of
    certificates that is not there, a database that is no number, and a host that no name can be.
    """
    is_cluster = url.partition(":")[0].endswith(CLUSTER)
    return ClusterLink(url) if is_cluster else SingleLink(url)


class SingleLink:
    """One server, by TCP or Unix socket."""

    def __init__(self, url: str) -> None:
        self._url = url
        with _understanding(url):
            kind, options = _told(url)
        name = options.get("path") or f"{options['host']}:{options.get('port', 6379)}"
        self.node = Node(name, partial(kind, **options))

    def ask(self, key: bytes, commands: Sequence[Command], timeout_s: float) -> list[Reply]:
        return accepted(self.node.name, self.node.ask(commands, timeout_s))

    def client(self) -> redis.Redis:
        return redis.Redis.from_url(self._url, **BULK)


class ClusterLink:
    """A cluster's primaries. Who serves what is looked up in a thread, never by a request."""

    def __init__(self, url: str) -> None:
        with _understanding(url):
            parts = urlsplit(url)
            user, at, hosts = parts.netloc.rpartition("@")
            self._seeds = [_address(host) for host in hosts.split(",")]
            scheme, first = parts.scheme.removesuffix(CLUSTER), hosts.partition(",")[0]
            one = parts._replace(scheme=scheme, netloc=user + at + first).geturl()
            self._kind, options = _told(one)
            if options.get("db"):
                raise ValueError("a cluster has no numbered databases")
        of_server = ("host", "port", "db")
        self._options = {name: told for name, told in options.items() if name not in of_server}
        self._nodes: dict[Address, Node] = {}
        self._owners: list[Address | None] = [None] * SLOTS
        self._trouble = "nobody has answered yet"
        self._discovering = threading.Lock()
        self._discovered_at = 0.0
        self._discovering.acquire()
        self._discover()

    def ask(self, key: bytes, commands: Sequence[Command], timeout_s: float) -> list[Reply]:
        slot = key_slot(key)
        owner = self._owners[slot]
        try:
            if owner is None:
                raise Unavailable(
                    f"the Redis cluster has no server for slot {slot}: {self._trouble}"
                )
            return self._follow(slot, owner, commands, time.monotonic() + timeout_s)
        except Unavailable:
            self._discover_soon()
            raise

    def client(self) -> redis.RedisCluster:
        own = ("retry", "driver_info")  # as the cluster's client and BULK have them
        options = {name: value for name, value in self._options.items() if name not in own}
        seeds = [ClusterNode(*seed) for seed in self._seeds]  # type: ignore[no-untyped-call]  # as redis-py has it
        is_tls = issubclass(self._kind, SSLConnection)
        options = {"ssl": is_tls, "socket_timeout": BULK_TIMEOUT_S, **options}
        return redis.RedisCluster(startup_nodes=seeds, **options)

    def _follow(
        self, slot: int, owner: Address, commands: Sequence[Command], deadline: float
    ) -> list[Reply]:
        """Asks the owner, and whomever it names: for all (MOVED) or, while keys move, one (ASK)."""
        for _ in range(1 + MOST_REDIRECTS):
            node = self._node(owner)
            replies = node.ask(commands, deadline - time.monotonic())
            redirects = {i: r for i, r in enumerate(replies) if isinstance(r, errors.AskError)}
            moved = [r for r in redirects.values() if isinstance(r, errors.MovedError)]
            if not moved:
                for i, reply in redirects.items():
                    target = self._node(_named_by(reply, owner))
                    asking = [("ASKING",), commands[i]]
                    replies[i] = target.ask(asking, deadline - time.monotonic())[1]
                return accepted(node.name, replies)
            owner = self._owners[slot] = _named_by(moved[0], owner)
            self._discover_soon()
        raise Unavailable(
            f"the Redis cluster sent slot {slot} from server to server {MOST_REDIRECTS} times: it "
            "is being rebuilt"
        )

    def _node(self, address: Address) -> Node:
        node = self._nodes.get(address)
        if node is None:
            host, port = address
            options = {**self._options, "host": host, "port": port}
            node = Node(f"{host}:{port}", partial(self._kind, **options))
            node = self._nodes.setdefault(address, node)
        return node

    def _discover_soon(self) -> None:
        """Looks up who serves what, in a thread, unless somebody does or just did."""
        waited = time.monotonic() - self._discovered_at
        if waited >= DISCOVERY_PAUSE_S and self._discovering.acquire(blocking=False):
            threading.Thread(target=self._discover, name="redis-cluster", daemon=True).start()

    def _discover(self) -> None:
        """Takes the slot table of the first server that has one. Gives back the lock."""
        try:
            known = [address for address in dict.fromkeys(self._owners) if address is not None]
            for address in dict.fromkeys([*known, *self._seeds]):
                try:
                    node = self._node(address)
                    replies = node.ask([("CLUSTER", "SLOTS")], DISCOVERY_TIMEOUT_S)
                    self._owners = _owners(accepted(node.name, replies)[0], address)
                    self._trouble = "no server claims its slot"
                    return
                except Unavailable as error:
                    self._trouble = str(error)
        finally:
            self._discovered_at = time.monotonic()
            self._discovering.release()


def _owners(ranges: Reply, asked: Address) -> list[Address | None]:
    """The primary of every slot, out of CLUSTER SLOTS: [first, last, [host, port, ...], ...]."""
    owners: list[Address | None] = [None] * SLOTS
    for first, last, primary, *_ in ranges:
        host = (primary[0] or b"").decode() or asked[0]  # empty: the host that was asked
        owners[first : last + 1] = [(host, int(primary[1]))] * (last + 1 - first)
    return owners


def _named_by(redirect: errors.AskError, asked: Address) -> Address:
    return redirect.host or asked[0], redirect.port


@contextmanager
def _understanding(url: str) -> Iterator[None]:
    """What is raised by making something of the URL comes out as SpecError."""
    try:
        yield
    except (ValueError, TypeError, errors.RedisError) as error:
        raise SpecError(
            f"the Redis URL of scheme {url.partition(':')[0]!r} is not understood ({error}); "
            f"{FORMS}"
        ) from error


def _told(url: str) -> tuple[type[AbstractConnection], dict[str, Any]]:
    """The kind of connection that a URL of one server asks for, and its options. Raises ValueError,
    TypeError or RedisError for what none can be made of."""
    parts = urlsplit(url)
    database = parts.path.strip("/")
    if parts.scheme != "unix" and database and not database.isdecimal():
        raise ValueError(f"its database is {database!r}, which is no number")
    pool = redis.ConnectionPool.from_url(url, **QUIET)
    options = pool.connection_kwargs
    pool.connection_class(**options)  # connects to nothing yet, and refuses an unknown option
    for paper in PAPERS:
        if paper in options and not Path(options[paper]).is_file():
            raise ValueError(f"its {paper} is {options[paper]!r}, where there is no file")
    if "path" not in options:
        _resolvable(options.setdefault("host", "localhost"))
    return pool.connection_class, options


def _address(host: str) -> Address:
    name, _, port = host.rpartition(":")
    if not name:
        raise ValueError(f"{host!r} has no port")
    if int(port) not in PORTS:
        raise ValueError(f"{host!r} has a port beyond {PORTS[-1]}")
    return _resolvable(name.strip("[]")), int(port)


def _resolvable(host: str) -> str:
    """The host again. Raises ValueError for what the system cannot even look up: an empty label, as
    in a..b, or one of more than 63 letters."""
    host.encode("idna")
    return host
