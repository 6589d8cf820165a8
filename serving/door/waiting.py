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
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

MS_PER_S: Final = 1000.0
PACED: Final = 4
"""Calls that left the queue, one after the other, before it is said how fast they do."""
RECENT: Final = 1 / 32  # the weight of one call in what calls cost of late
NICE: Final = 5
"""Of what can wait. It holds the interpreter's lock now and then, and on a busy machine all others
wait for one who holds it and is not let run: at 15, a starved server refused calls."""


class TimedPool(ThreadPoolExecutor):
    """A pool of threads whose calls can ask how long they stood in the queue.

    Of threads with nothing to do the one is woken that worked last. What a request computes with is
    a thread's own (`features.compiled.loops.Room`), half a megabyte, and with threads by turns, as
    `ThreadPoolExecutor` wakes them, none finds its own in the processor's caches. It is one itself
    because gRPC looks at the type of a pool.
    """

    def __init__(self, threads: int) -> None:
        super().__init__(threads)
        self._most = threads
        self._call = threading.local()
        self._turn = threading.Lock()  # over what follows
        self._begun: list[_Worker] = []
        self._idle: list[_Worker] = []  # the last one worked last
        self._standing: deque[_Call] = deque()
        self._left_s: deque[float] = deque(maxlen=PACED + 1)  # when calls did, since none stood
        self._cost_s = 0.0
        self._closed = False

    def submit(
        self, fn: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Answer]:
        """Raises RuntimeError when the pool was shut down."""
        answer: Future[Answer] = Future()
        call = _Call(answer, partial(fn, *args, **kwargs), time.monotonic())
        with self._turn:
            if self._closed:
                raise RuntimeError("a call for a pool that was shut down")
            if self._idle:
                self._idle.pop().wake(call)
            elif len(self._begun) < self._most:
                self._begun.append(_Worker(self._work, call, f"grpc_{len(self._begun)}"))
            else:
                self._standing.append(call)
        return answer

    def in_flight(self) -> int:
        """Calls that were taken and have not ended, in the queue or by a thread."""
        with self._turn:
            return len(self._standing) + len(self._begun) - len(self._idle)

    def has_room(self) -> bool:
        """Whether a call that came now would find a thread at once."""
        return self.in_flight() < self._most

    def queued_ms(self) -> float:
        """How long the call of this thread stood in the queue, where others stand there still.

        0 for the last one: it makes nobody wait, and a lone call on a machine that is busy with
        something else is no overload.
        """
        return float(getattr(self._call, "waited_ms", 0.0)) if self._standing else 0.0

    def lasted_ms(self) -> float:
        """How long ago the call of this thread came, its time in the queue included; 0 outside of
        one."""
        came_s = getattr(self._call, "came_s", None)
        return 0.0 if came_s is None else (time.monotonic() - came_s) * MS_PER_S

    def expected_ms(self) -> float:
        """How long a call that came now would stand in the queue, as those before it leave it.

        0 until PACED calls have left a queue that was never empty meanwhile.
        """
        with self._turn:
            if len(self._left_s) <= PACED:
                return 0.0
            return len(self._standing) * (self._left_s[-1] - self._left_s[0]) / PACED * MS_PER_S

    def cost_s(self) -> float:
        """Processor's time that a call takes which is in no hurry, having found a thread at once;
        a mean of recent ones, 0 before the first."""
        return self._cost_s

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """As of any pool: no call is taken any more, and those that were taken are answered."""
        with self._turn:
            self._closed = True
            while cancel_futures and self._standing:
                self._standing.popleft().answer.cancel()
            while self._idle:
                self._idle.pop().wake(None)
        for worker in self._begun if wait else ():
            worker.thread.join()
        super().shutdown(wait)

    def _work(self, own: "_Worker") -> None:
        """What each thread does: calls, one after the other, until the pool is shut down."""
        while (call := own.awaited()) is not None:
            began_s = time.thread_time()
            self._run(call)
            spent_s = time.thread_time() - began_s
            self._cost_s += (spent_s - self._cost_s) * (RECENT if self._cost_s else 1.0)
            while (call := self._next_or_rest(own)) is not None:
                self._run(call)

    def _run(self, call: "_Call") -> None:
        self._call.came_s = call.came_s
        self._call.waited_ms = (time.monotonic() - call.came_s) * MS_PER_S
        call.run()

    def _next_or_rest(self, own: "_Worker") -> "_Call | None":
        """The call that has stood longest; None where none stands: it will be woken, then."""
        with self._turn:
            if self._standing:
                self._left_s.append(time.monotonic())
                return self._standing.popleft()
            self._left_s.clear()
            if self._closed:
                own.wake(None)
            else:
                self._idle.append(own)
            return None


@dataclass(frozen=True, slots=True)
class _Call:
    answer: "Future[Any]"  # Any: of whatever call
    work: Callable[[], Any]
    came_s: float

    def run(self) -> None:
        if not self.answer.set_running_or_notify_cancel():
            return
        try:
            answer = self.work()
        except BaseException as error:  # whoever asked hears of it, as of any pool's
            self.answer.set_exception(error)
        else:
            self.answer.set_result(answer)


class _Worker:
    """A thread of the pool, and how it is woken."""

    def __init__(self, work: Callable[["_Worker"], None], first: _Call, name: str) -> None:
        self._woken = threading.Lock()  # held by whoever waits
        self._woken.acquire()
        self._call: _Call | None = None
        self.wake(first)
        self.thread = threading.Thread(target=work, args=(self,), name=name, daemon=True)
        self.thread.start()

    def wake(self, call: _Call | None) -> None:
        """Gives it a call, or None: to end. Only while it waits, or is about to."""
        self._call = call
        self._woken.release()

    def awaited(self) -> _Call | None:
        """What it was woken for."""
        self._woken.acquire()
        call, self._call = self._call, None  # whoever waits keeps no call alive
        return call


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
