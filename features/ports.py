"""Ports of this machine that are free, and stay so until whoever asked has bound them; and why an
address cannot be had."""

import random
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

TRIES: Final = 100
LOWEST: Final = 15_000  # above what well-known servers use
HIGHEST: Final = 22_000  # a clustered Redis binds the port that is 10,000 higher as well
LENT: Final = Path("/proc/sys/net/ipv4/ip_local_port_range")
WILDCARDS: Final = ("0.0.0.0", "::")  # every address of this machine, of both versions
_RANDOM: Final = random.SystemRandom()  # two processes of tests may share a seed


def free_port(host: str = "127.0.0.1") -> int:
    """A port that nobody listens on just now; "" is every address of this machine."""
    with held_port(host) as port:
        return port


@contextmanager
def held_port(host: str = "127.0.0.1") -> Iterator[int]:
    """The same; for as long as the block lasts, nobody else who asks is given it.

    The kernel lends the ports of `ip_local_port_range` to every outgoing connection, and to
    everybody who binds port 0: one of those would soon be somebody else's. So it is one from below.
    """
    with socket.socket() as holder:
        _bind(holder, host)
        yield int(holder.getsockname()[1])


def fault_of_address(host: str, port: int, is_shared: bool = False) -> str:
    """Why nobody can listen there just now, as the system says it; "" where one can.

    Of a host with several addresses one is enough, as gRPC has it. `is_shared`: with others who
    share the port (SO_REUSEPORT). Nothing is listened to, so no connection of theirs comes here.
    """
    try:
        places = socket.getaddrinfo(
            None if host in WILDCARDS else host,
            port,
            type=socket.SOCK_STREAM,
            flags=socket.AI_PASSIVE,
        )
    except OSError as error:
        return error.strerror or str(error)
    fault = ""
    for family, kind, protocol, _, address in places:
        try:
            with socket.socket(family, kind, protocol) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                if is_shared:
                    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                probe.bind(address)
        except OSError as error:
            fault = error.strerror or str(error)
        else:
            return ""
    return fault


def _bind(holder: socket.socket, host: str) -> None:
    below = min(HIGHEST, _first_lent())
    for _ in range(TRIES if below > LOWEST else 0):
        with suppress(OSError):  # it is taken
            holder.bind((host, _RANDOM.randrange(LOWEST, below)))
            return
    holder.bind((host, 0))


def _first_lent() -> int:
    """The lowest port that the kernel lends; 0 where it does not say."""
    try:
        return int(LENT.read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return 0
