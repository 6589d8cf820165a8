"""One Redis server: open connections, one pipelined exchange within a hard deadline, a breaker.

redis-py speaks the protocol. Its own pool is not used, because it connects with a fixed timeout,
whatever the caller has left; and an exchange through it costs 20 to 35 us of CPU more (of 85).
"""

import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final

import redis.exceptions as errors
from hiredis import pack_command
from redis.connection import AbstractConnection

from features.errors import ContractError, Unavailable
from features.store.breaker import FAIR_TIMEOUT_S, Breaker

Command = Sequence[bytes | str | int | float]
Reply = Any  # bytes, int, None, a list of these, or a ResponseError: whatever the server says

LATE_S: Final = 0.001  # that an exchange may take beyond its deadline
MOST_IDLE: Final = 64  # open connections kept: more threads than this do not ask at once


class Node:
    """A server that may be asked by many threads. It costs nothing until it is asked."""

    def __init__(self, name: str, make: Callable[[], AbstractConnection]) -> None:
        self.name = name
        self._make = make
        self._idle: deque[AbstractConnection] = deque(maxlen=MOST_IDLE)
        self._pid = os.getpid()
        self.breaker = Breaker(f"Redis at {name}")

    def ask(self, commands: Sequence[Command], timeout_s: float) -> list[Reply]:
        """The replies to all commands, in one round trip; error replies are among them.

        Raises Unavailable when they are not all there within `timeout_s`, or when the server has
        just failed several times in a row.
        """
        if timeout_s <= 0:
            raise Unavailable(f"Redis at {self.name} was not asked: no time was left")
        self.breaker.admit()
        deadline = time.monotonic() + timeout_s
        try:
            replies = self._ask_idle(commands, deadline)
            if replies is None:
                replies = self._exchange(self._open(deadline), commands, deadline)
        except (errors.TimeoutError, TimeoutError) as error:
            why = f"no answer within {timeout_s * 1000:.0f} ms"
            if timeout_s >= FAIR_TIMEOUT_S:
                self.breaker.failed(why)
            raise Unavailable(f"Redis at {self.name}: {why}") from error
        except (errors.RedisError, OSError) as error:
            self.breaker.failed(str(error))
            raise Unavailable(f"Redis at {self.name}: {error}") from error
        self.breaker.succeeded()
        return replies

    def _ask_idle(self, commands: Sequence[Command], deadline: float) -> list[Reply] | None:
        """Asks over an open connection; None when there is none, or the server had closed it."""
        if os.getpid() != self._pid:  # after a fork: the sockets are the parent's
            self._pid = os.getpid()
            self._idle.clear()
        try:
            connection = self._idle.pop()
        except IndexError:
            return None
        try:
            return self._exchange(connection, commands, deadline)
        except (TimeoutError, errors.BusyLoadingError):
            raise
        except (errors.ConnectionError, OSError):
            self._idle.clear()  # a server that closed one has most likely restarted
            return None

    def _open(self, deadline: float) -> AbstractConnection:
        connection = self._make()
        connection.socket_connect_timeout = _left(deadline)
        connection.socket_timeout = _left(deadline)
        connection.connect()  # type: ignore[no-untyped-call]  # as redis-py has it
        return connection

    def _exchange(
        self, connection: AbstractConnection, commands: Sequence[Command], deadline: float
    ) -> list[Reply]:
        """Sends all, then reads all. A connection that owes answers is never used again."""
        replies: list[Reply] = []
        try:
            allowed = _left(deadline)
            connection.update_current_socket_timeout(allowed)
            packed = [b"".join([pack_command(tuple(c)) for c in commands])]  # type: ignore[arg-type]  # its stub takes tuples of one
            connection.send_packed_command(packed)  # type: ignore[no-untyped-call]  # as above
            for _ in commands:
                left = _left(deadline)
                if allowed - left > LATE_S:  # to say it each time costs as much as to read a reply
                    connection.update_current_socket_timeout(allowed := left)
                try:
                    replies.append(connection.read_response(disable_decoding=True))
                except errors.ResponseError as error:
                    replies.append(error)
        except BaseException:
            connection.disconnect()  # type: ignore[no-untyped-call]  # as above
            raise
        self._idle.append(connection)
        return replies


def accepted(node: str, replies: list[Reply]) -> list[Reply]:
    """The replies when none is an error.

    Raises ContractError where a key holds something else than we keep there, Unavailable for every
    other refusal: READONLY, OOM, NOPERM, CLUSTERDOWN...
    """
    for reply in replies:
        if not isinstance(reply, errors.ResponseError):
            continue
        if str(reply).startswith("WRONGTYPE"):
            raise ContractError(
                f"Redis at {node}: {reply}; keys beginning with 'sj:' are Sojourn's, give it a "
                "database of its own"
            )
        if isinstance(reply, errors.AskError):
            raise Unavailable(
                f"Redis at {node} is part of a cluster and sends us to {reply.node_addr}; give the "
                "URL as redis+cluster://host:port,host:port"
            )
        raise Unavailable(f"Redis at {node} refuses: {type(reply).__name__} {reply}")
    return replies


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
