"""The load generator, on a small gRPC server that does as each test needs."""

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import Any

import grpc
import numpy as np
import pytest

from features.errors import SpecError, Unavailable
from sojourn.bench.load import Target, _call, closed_loop, open_loop
from sojourn.bench.outcome import Outcome
from sojourn.bench.pacing import Closed, Open, arrival_times

METHOD = "/test.Echo/Say"
OK, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED = 0, 8, 4
AMPLE_S = 60.0  # for what takes milliseconds: a busy machine may hold anybody up for seconds


class Handler(grpc.GenericRpcHandler):
    def __init__(self, answer: Callable[[bytes, grpc.ServicerContext], bytes]) -> None:
        self._answer = answer

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        return grpc.unary_unary_rpc_method_handler(self._answer)


@contextmanager
def answering(
    answer: Callable[[bytes, grpc.ServicerContext], bytes], threads: int = 8
) -> Iterator[str]:
    server = grpc.server(ThreadPoolExecutor(threads), handlers=[Handler(answer)])
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(0).wait()


def patient(address: str, *messages: bytes, **more: Any) -> Target:
    """Calls that may take as long as a busy machine makes them."""
    return Target(address, METHOD, messages, **{"deadline_s": AMPLE_S, "connect_s": AMPLE_S} | more)


class Calls(Closed):
    """A closed loop of so many calls, however long they take."""

    def __init__(self, callers: int, most: int) -> None:
        super().__init__(callers, AMPLE_S)
        self._most = most

    def due(self, began: float) -> Iterator[float]:
        return islice(super().due(began), self._most)


def echo(message: bytes, context: grpc.ServicerContext) -> bytes:
    return message


def first_letter(reply: bytes) -> str:
    return reply[:1].decode()


@pytest.mark.slow
def test_an_open_loop_sends_every_call_at_its_rate_and_labels_the_replies() -> None:
    with answering(echo) as address:
        target = patient(address, b"a1", b"b2", judge=first_letter)
        outcome = open_loop(target, rate=200, seconds=0.5, arrivals="fixed").result()

    assert len(outcome) == 100
    assert outcome.ok.all()
    assert [len(outcome.labelled(name)) for name in outcome.names] == [50, 50]
    assert outcome.names == ("a", "b")
    assert outcome.due_s.tolist() == pytest.approx((np.arange(100) / 200).tolist())
    assert outcome.reply_bytes.tolist() == [2] * 100


@pytest.mark.slow
def test_a_closed_loop_has_as_many_calls_at_once_as_callers() -> None:
    at_once, most, calls, lock = 0, 0, 0, threading.Lock()
    all_here = threading.Event()

    def slow(message: bytes, context: grpc.ServicerContext) -> bytes:
        nonlocal at_once, most, calls
        with lock:
            at_once += 1
            calls += 1
            most = max(most, at_once)
            if at_once == 3:
                all_here.set()
        all_here.wait(AMPLE_S)
        time.sleep(0.02)
        with lock:
            at_once -= 1
        return message

    with answering(slow) as address:
        target = patient(address, b"a", processes=2)
        outcome = closed_loop(target, callers=3, seconds=0.5).result()

    assert most == 3
    assert calls == len(outcome) <= 3 * (0.5 / 0.02 + 1)


def test_a_load_whose_time_was_over_before_it_began_is_one_call_of_each_caller() -> None:
    loop, long_ago = Closed(3, seconds=0.5), time.monotonic() - 10.0
    due = []
    for at in loop.due(long_ago):
        due.append(at)
        loop.answered()

    assert len(due) == 3
    assert len(arrival_times(0.001, 0.5, "poisson", np.random.default_rng(3))) == 1


def test_a_call_that_is_sent_late_counts_from_when_it_was_due() -> None:
    with answering(echo) as address, grpc.insecure_channel(address) as channel:
        calls = [channel.unary_unary(METHOD)]
        began = time.monotonic() - 0.2
        seen = _call(calls, patient(address, b"a"), Open(np.zeros(5)), began, 0)
    outcome = seen.outcome(began)

    assert (outcome.latency_ms >= 200).all()
    assert (outcome.latency_ms - outcome.service_ms >= 200).all()


@pytest.mark.slow
def test_a_stall_makes_all_wait_in_an_open_loop_and_one_in_a_closed_one() -> None:
    calls = iter(range(1_000_000))
    woke: list[float] = []

    def stalling(message: bytes, context: grpc.ServicerContext) -> bytes:
        if next(calls) == 20:
            time.sleep(1.5)
            woke.append(time.monotonic())
        return message

    def waited(outcome: Outcome, began: float) -> int:
        """Calls that were due before the end of the stall, and over after it."""
        until_s = woke[-1] - began
        over_s = outcome.due_s + outcome.latency_ms / 1000
        return int(((outcome.due_s < until_s) & (over_s >= until_s)).sum())

    with answering(stalling, threads=1) as address:
        target = patient(address, b"a")
        running = open_loop(target, rate=100, seconds=1.0, arrivals="fixed")
        opened = running.result()
        opened_waited = waited(opened, running.began)
        calls = iter(range(1_000_000))
        with grpc.insecure_channel(address) as channel:
            began, unary = time.monotonic(), channel.unary_unary(METHOD)
            closed = _call([unary], target, Calls(callers=1, most=40), began, 0).outcome(began)

    assert (len(opened), len(closed)) == (100, 40)
    assert opened_waited >= 80  # all were due before the server woke up, 20 were answered before
    assert opened.percentile_ms(25) > 500
    assert waited(closed, began) == 1


@pytest.mark.slow
def test_failed_calls_keep_their_codes() -> None:
    def refusing(message: bytes, context: grpc.ServicerContext) -> bytes:
        if message == b"late":
            ended = threading.Event()
            if context.add_callback(ended.set):
                ended.wait(AMPLE_S)
        if message == b"full":
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "full")
        return message

    with answering(refusing) as address:
        target = patient(address, b"good", b"full")
        outcome = open_loop(target, rate=20, seconds=0.2, arrivals="fixed").result()
        target = patient(address, b"late", deadline_s=0.2)
        late = open_loop(target, rate=10, seconds=0.2, arrivals="fixed").result()

    assert Counter(outcome.codes.tolist()) == {OK: 2, RESOURCE_EXHAUSTED: 2}
    assert len(outcome.answered()) == 2
    assert Counter(late.codes.tolist()) == {DEADLINE_EXCEEDED: 2}
    assert len(late.answered()) == 0


@pytest.mark.slow
def test_percentiles_and_windows_are_those_of_the_calls_inside() -> None:
    with answering(echo) as address:
        target = patient(address, b"a")
        outcome = open_loop(target, rate=100, seconds=0.5, arrivals="fixed").result()
    middle = outcome.within(0.095, 0.295)

    assert len(middle) == 20
    assert middle.percentile_ms(100) == middle.latency_ms.max()
    assert np.isnan(outcome.within(5, 6).percentile_ms(50))


def test_poisson_arrivals_are_as_many_and_as_irregular_as_they_should_be() -> None:
    times = arrival_times(1000, 50, "poisson", np.random.default_rng(3))
    gaps = np.diff(times)

    assert len(times) == pytest.approx(50_000, rel=0.02)
    assert gaps.min() >= 0
    assert gaps.std() == pytest.approx(gaps.mean(), rel=0.03)  # an exponential's are equal


def test_its_processes_run_on_the_cores_that_they_are_given() -> None:
    core = min(os.sched_getaffinity(0))
    with answering(echo) as address:
        target = patient(address, b"a", cores=frozenset({core}))
        with open_loop(target, rate=10, seconds=30) as running:
            pids = [p.pid for p in running._processes]
            allowed = [os.sched_getaffinity(pid) for pid in pids if pid]

    assert allowed == [{core}]
    assert not any(p.is_alive() for p in running._processes)


@pytest.mark.slow
def test_a_server_that_is_not_there_is_named() -> None:
    target = Target("127.0.0.1:1", METHOD, [b"a"], connect_s=0.5)

    with pytest.raises(Unavailable, match=r"127\.0\.0\.1:1 did not answer"):
        open_loop(target, rate=10, seconds=1)


def test_a_load_without_messages_or_rate_is_refused() -> None:
    with pytest.raises(SpecError, match="no messages"):
        Target("127.0.0.1:1", METHOD, [])
    with pytest.raises(SpecError, match="0 calls a second"):
        open_loop(Target("127.0.0.1:1", METHOD, [b"a"]), rate=0, seconds=1)
    with pytest.raises(SpecError, match="1 callers in 2 processes"):
        closed_loop(Target("127.0.0.1:1", METHOD, [b"a"], processes=2), callers=1, seconds=1)
