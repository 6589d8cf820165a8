"""Load on a gRPC method, from processes of its own: a closed loop, or an open one.

A closed loop has so many callers, each of whom waits for an answer before asking again: it finds
what a server can do. An open loop asks at times that were fixed before, whatever the server does,
and counts latency from the time that a request was *meant* to be sent: a server that stalls also
makes those wait who could not be sent meanwhile, and leaving them out ("coordinated omission",
G. Tene, How NOT to Measure Latency, 2013) would show a good p99 for a bad second.

Calls go out through C-core gRPC as bytes that were serialised before, so that a client's core
suffices to keep a server's busy (some 130 us a call).
"""

import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, Final, Literal, Self

import grpc
import numpy as np

from features.errors import SpecError, Unavailable
from sojourn.bench.outcome import Outcome, joined
from sojourn.bench.pacing import Closed, Open, Pacing, arrival_times

START_S: Final = 60.0  # for a process to begin, on a busy machine
LEAD_S: Final = 0.1  # from "all are connected" to the first request
GRACE_S: Final = 15.0  # after the last deadline, for a process to hand over what it saw

Judge = Callable[[bytes], str]
"""A label of an answered call, by its serialised reply: a module's function, so that it pickles."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is called, and from where."""

    address: str  # host:port
    method: str  # "/package.Service/Method"
    messages: Sequence[bytes]  # serialised requests; taken in turn, from the first
    deadline_s: float = 5.0  # of each call, from when it is really sent
    processes: int = 1
    channels: int = 1  # connections of each process; several reach several workers of one port
    cores: frozenset[int] = frozenset()  # that the processes run on; empty: any
    judge: Judge | None = None
    connect_s: float = 10.0  # for every process to reach the server

    def __post_init__(self) -> None:
        if not self.messages:
            raise SpecError(f"load on {self.method}: no messages; expected at least one")
        if min(self.processes, self.channels) < 1 or self.deadline_s <= 0:
            raise SpecError(
                f"load on {self.method}: {self.processes} processes, {self.channels} channels, "
                f"deadline {self.deadline_s} s; expected at least 1, 1, and more than 0"
            )


def closed_loop(target: Target, callers: int, seconds: float) -> "Running":
    """Starts `callers` in all, each with one call at a time, and one after the other."""
    if callers < target.processes or seconds <= 0:
        raise SpecError(
            f"closed loop: {callers} callers in {target.processes} processes for {seconds} s; "
            "expected a caller for each process, and some time"
        )
    shares = [callers // target.processes] * target.processes
    for k in range(callers % target.processes):
        shares[k] += 1
    return Running(target, seconds, [partial(Closed, share, seconds) for share in shares])


def open_loop(
    target: Target,
    rate: float,
    seconds: float,
    arrivals: Literal["poisson", "fixed"] = "poisson",
    seed: int = 7,
) -> "Running":
    """Starts `rate` calls a second in all, at times that do not depend on the answers.

    "fixed" is the harder rhythm to keep and the easier load; "poisson" is what many callers who
    know nothing of one another make.
    """
    if rate <= 0 or seconds <= 0:
        raise SpecError(f"open loop: {rate} calls a second for {seconds} s; expected more than 0")
    times = arrival_times(rate, seconds, arrivals, np.random.default_rng(seed))
    shares = [times[k :: target.processes] for k in range(target.processes)]
    return Running(target, seconds, [partial(Open, share) for share in shares])


class Running:
    """Load that goes on in other processes; `result()` waits for its end and gives what they saw.

    As a context it stops them on leaving, whatever happened. `began` is on the clock of
    time.monotonic(), which all processes of a machine share.
    """

    def __init__(
        self, target: Target, seconds: float, pacings: Sequence[Callable[[], Pacing]]
    ) -> None:
        """Returns when all are connected and the first call is due. Raises Unavailable when the
        server cannot be reached."""
        self._until_s = seconds + target.deadline_s + GRACE_S
        context = multiprocessing.get_context("spawn")  # gRPC does not survive a fork
        self._pipes: list[Connection] = []
        self._processes: list[BaseProcess] = []
        for k, pacing in enumerate(pacings):
            ours, theirs = context.Pipe()
            process = context.Process(
                target=_work, args=(theirs, target, pacing, k), name=f"load-{k}", daemon=True
            )
            process.start()
            theirs.close()
            self._pipes.append(ours)
            self._processes.append(process)
        try:
            for pipe in self._pipes:
                self._take(pipe, START_S + target.connect_s)
            self.began = time.monotonic() + LEAD_S
            for pipe in self._pipes:
                pipe.send(self.began)
        except BaseException:
            self.stop()
            raise

    def result(self) -> Outcome:
        """Every call, in the order in which they were due. Raises Unavailable when a process
        ended before its work did."""
        until = self.began + self._until_s
        try:
            return joined([self._take(p, until - time.monotonic()) for p in self._pipes])
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends the processes, done or not."""
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _take(self, pipe: Connection, timeout_s: float) -> Any:  # Any: None, then an Outcome
        try:
            if pipe.poll(max(0.0, timeout_s)):
                found = pipe.recv()
                if isinstance(found, str):
                    raise Unavailable(found)
                return found
        except EOFError:
            pass  # said below: it ended without a word
        raise Unavailable("a process of the load generator ended or hung before its work was done")


@dataclass(slots=True)
class _Seen:
    """What one process saw. Callbacks of the channels' threads append to it: one append a call."""

    calls: list[tuple[float, float, float, int, str, int]] = field(default_factory=list)
    """When it was due, sent and done; its code, its label, its reply's bytes."""
    sent: int = 0
    all_done: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def outcome(self, began: float) -> Outcome:
        """All of it, with times after `began`."""
        names = tuple(sorted({label for *_, label, _ in self.calls}))
        place = {name: k for k, name in enumerate(names)}
        times = np.array([call[:3] for call in self.calls], dtype=np.float64).reshape(-1, 3).T
        return Outcome(
            due_s=times[0] - began,
            latency_ms=(times[2] - times[0]) * 1000,
            service_ms=(times[2] - times[1]) * 1000,
            codes=np.array([call[3] for call in self.calls], dtype=np.int64),
            labels=np.array([place[call[4]] for call in self.calls], dtype=np.int64),
            names=names,
            reply_bytes=np.array([call[5] for call in self.calls], dtype=np.int64),
            client_cpu_s=time.process_time(),
        )


def _work(pipe: Connection, target: Target, pacing: Callable[[], Pacing], number: int) -> None:
    """One process of the generator: connects, says so, waits for the start, calls, hands over."""
    if target.cores:
        os.sched_setaffinity(0, target.cores)
    channels = [_connected(target.address) for _ in range(target.channels)]
    try:
        for channel in channels:
            grpc.channel_ready_future(channel).result(timeout=target.connect_s)
    except grpc.FutureTimeoutError:
        pipe.send(f"load: {target.address} did not answer in {target.connect_s} s; is it serving?")
        return
    calls: list[Any] = [channel.unary_unary(target.method) for channel in channels]  # bytes only
    first = number * len(target.messages) // target.processes  # processes start apart
    pipe.send(None)
    began: float = pipe.recv()
    seen = _call(calls, target, pacing(), began, first)
    if len(seen.calls) < seen.sent:  # never silently fewer: a judge that raises does this
        pipe.send(
            f"load: {seen.sent - len(seen.calls)} of {seen.sent} calls were not accounted for"
        )
    pipe.send(seen.outcome(began))


def _call(
    calls: Sequence[Any],  # grpc's multi-callables, which its stubs cannot name for bytes
    target: Target,
    pacing: Pacing,
    began: float,
    first: int,
) -> _Seen:
    seen, messages, judge = _Seen(), target.messages, target.judge

    def note(due: float, sent: float, call: Any) -> None:
        done = time.monotonic()
        code = call.code()
        reply = call.result() if code is grpc.StatusCode.OK else b""
        label = judge(reply) if judge is not None and reply else ""
        seen.calls.append((due, sent, done, code.value[0], label, len(reply)))
        pacing.answered()
        seen.all_done.release()

    for due in pacing.due(began):
        call = calls[seen.sent % len(calls)]
        message = messages[(first + seen.sent) % len(messages)]
        sent = time.monotonic()
        future = call.future(message, timeout=target.deadline_s)
        future.add_done_callback(partial(note, due, sent))
        seen.sent += 1
    until = time.monotonic() + target.deadline_s + GRACE_S / 2
    for _ in range(seen.sent):  # every call has a deadline, so every one ends
        if not seen.all_done.acquire(timeout=max(0.0, until - time.monotonic())):
            break
    return seen


def _connected(address: str) -> grpc.Channel:
    """A connection that is shared with no other channel."""
    return grpc.insecure_channel(address, options=(("grpc.use_local_subchannel_pool", 1),))
