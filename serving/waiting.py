"""Whose turn it is: how long a call waited for a thread, which tells a server that it is asked more
than it can do, and threads that do not mind to wait."""

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Final, ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

MS_PER_S: Final = 1000.0
NICE: Final = 5
"""Of what can wait. It holds the interpreter's lock now and then, and on a busy machine all others
wait for one who holds it and is not let run: at 15, a starved server refused calls."""


class TimedPool(ThreadPoolExecutor):
    """A thread pool whose calls can ask how long they stood in the queue; `taken` hears of each."""

    def __init__(self, threads: int, taken: Callable[[], None] = lambda: None) -> None:
        super().__init__(threads, thread_name_prefix="grpc")
        self._taken = taken
        self._call = threading.local()
        self._standing: deque[None] = deque()  # one for each call in the queue; atomic steps

    def submit(
        self, fn: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Answer]:
        self._taken()
        came_s = time.monotonic()
        self._standing.append(None)

        def run() -> Answer:
            self._standing.popleft()
            self._call.waited_ms = (time.monotonic() - came_s) * MS_PER_S
            return fn(*args, **kwargs)

        return super().submit(run)

    def queued_ms(self) -> float:
        """How long the call of this thread stood in the queue, where others stand there still.

        0 for the last one: it makes nobody wait, and a lone call on a machine that is busy with
        something else is no overload.
        """
        return float(getattr(self._call, "waited_ms", 0.0)) if self._standing else 0.0


def pin(number: int) -> None:
    """To one of the cores that this process may use, with all threads that it starts from now on;
    none of them takes the core from another because it woke. Threads of Python on several cores
    hand the interpreter's lock from one to the other, and one that wakes only finds it taken
    (ADR 0079). Does nothing where the system cannot."""
    if sys.platform == "linux":
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[number % len(cores)]})
        with suppress(OSError):  # a container may forbid it
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def give_way() -> None:
    """Lets other threads have more of the processor than the calling one, where the system can."""
    if sys.platform == "linux":  # elsewhere it would be the whole process
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
