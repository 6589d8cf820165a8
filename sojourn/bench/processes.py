"""Server processes to measure: each pinned to cores of its own, each with its processor's time."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from features.errors import SpecError, Unavailable

START_S: Final = 600.0  # a release of a million items takes its time
STOP_S: Final = 20.0
KERNEL_KB: Final = 1024  # bytes of what /proc calls a kB
BYTES_PER_MB: Final = 1e6
_ITS_SCHEDULER: Final = 2  # of a process's clocks the exact one, as clock_getcpuclockid(3) asks it

Open = Callable[[], tuple[int, Callable[[], None]]]
"""Starts a server in this process; gives its port and what stops it."""


class Pinned:
    """A server in a process of its own, on these cores, for as long as the block lasts."""

    def __init__(self, name: str, opened: Open, cores: frozenset[int]) -> None:
        """Returns when the server listens. Raises Unavailable when it did not come up."""
        context = multiprocessing.get_context("spawn")  # gRPC and OpenMP do not survive a fork
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, opened, cores), name=name)
        self._process.start()
        theirs.close()
        answer: int | str = ""
        with suppress(EOFError):
            answer = self._pipe.recv() if self._pipe.poll(START_S) else "it took too long"
        if isinstance(answer, str):
            self.stop()
            said = answer or f"it ended without a word, by {_end_of(self._process.exitcode)}"
            raise Unavailable(f"the server {name!r} of the bench did not start: {said}")
        self.port: int = answer

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def cpu_s(self) -> float:
        """Seconds of processor that the process has used, of all its threads."""
        return cpu_seconds(self.pid)

    def stop(self) -> None:
        """Asks it to end, then makes it."""
        with suppress(OSError):
            self._pipe.send(None)
        self._process.join(STOP_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def _end_of(code: int | None) -> str:
    """How a process ended, by its exit code as multiprocessing tells it."""
    if code is not None and code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"


def cpu_seconds(pid: int) -> float:
    """User and system time of a process, all threads; raises OSError when it is gone."""
    return time.clock_gettime((~pid << 3) | _ITS_SCHEDULER)


def memory_mb(pid: int) -> dict[str, float]:
    """What a process holds, in MB of 10^6 bytes: "Pss" divides shared pages among those who map
    them, "Anonymous" is its own: no page of a file is in it, such as one that still waits for the
    disk."""
    found = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, _, value = line.partition(":")
        if name in ("Rss", "Pss", "Anonymous"):
            found[name] = int(value.split()[0]) * KERNEL_KB / BYTES_PER_MB
    return found


def two_cores() -> tuple[frozenset[int], frozenset[int]]:
    """A core for the server, and the others for whoever loads it. Raises SpecError with only one:
    a client that takes the server's time measures itself."""
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        raise SpecError(
            f"this process may use core {cores[0]} only; the bench needs two, one for the server "
            "and one for the load: run it on a larger machine, or without taskset"
        )
    return frozenset(cores[:1]), frozenset(cores[1:])


@contextmanager
def kept_to(cores: frozenset[int]) -> Iterator[None]:
    """This thread, and the threads and processes that it starts meanwhile, to these cores."""
    former = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, former)


def _serve(pipe: Connection, opened: Open, cores: frozenset[int]) -> None:
    os.sched_setaffinity(0, cores)
    try:
        port, stop = opened()
    except Exception as error:  # told to whoever started us, whatever it is
        pipe.send(repr(error))
        raise
    pipe.send(port)
    with suppress(EOFError):
        pipe.recv()  # until told to stop, or until the parent is gone
    stop()
