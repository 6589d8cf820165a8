"""The load generator, on a small gRPC server that does as each test needs."""

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import grpc
import numpy as np
import pytest

from features.errors import SpecError, Unavailable
from sojourn.bench.load import Target, _call, closed_loop, open_loop
from sojourn.bench.pacing import Open, arrival_times

METHOD = "/test.Echo/Say"
OK, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED = 0, 8, 4


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


def echo(message: bytes, context: grpc.ServicerContext) -> bytes:
    return message


def first_letter(reply: bytes) -> str:
    return reply[:1].decode()


def test_an_open_loop_sends_every_call_at_its_rate_and_labels_the_replies() -> None:
    with answering(echo) as address:
        target = Target(address, METHOD, [b"a1", b"b2"], judge=first_letter)
        outcome = open_loop(target, rate=200, seconds=0.5, arrivals="fixed").result()

    assert len(outcome) == 100
    assert outcome.ok.all()
    assert [len(outcome.labelled(name)) for name in outcome.names] == [50, 50]
    assert outcome.names == ("a", "b")
    assert outcome.due_s.tolist() == pytest.approx((np.arange(100) / 200).tolist())
    assert outcome.reply_bytes.tolist() == [2] * 100


def test_a_closed_loop_has_as_many_calls_at_once_as_callers() -> None:
    at_once, most, lock = 0, 0, threading.Lock()

    def slow(message: bytes, context: grpc.ServicerContext) -> bytes:
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        time.sleep(0.02)
        with lock:
            at_once -= 1
        return message

    with answering(slow) as address:
        target = Target(address, METHOD, [b"a"], processes=2)
        outcome = closed_loop(target, callers=3, seconds=2.0).result()

    assert most == 3
    assert 3 <= len(outcome) <= 3 * 2.0 / 0.02 + 3


def test_a_call_that_is_sent_late_counts_from_when_it_was_due() -> None:
    with answering(echo) as address, grpc.insecure_channel(address) as channel:
        calls = [channel.unary_unary(METHOD)]
        began = time.monotonic() - 0.2
        seen = _call(calls, Target(address, METHOD, [b"a"]), Open(np.zeros(5)), began, 0)
    outcome = seen.outcome(began)

    assert (outcome.latency_ms >= 200).all()
    assert (outcome.latency_ms - outcome.service_ms >= 200).all()


def test_a_stall_makes_all_wait_in_an_open_loop_and_one_in_a_closed_one() -> None:
    calls = iter(range(1_000_000))

    def stalling(message: bytes, context: grpc.ServicerContext) -> bytes:
        if next(calls) == 20:
            time.sleep(2.0)  # longer than a busy machine alone makes anybody wait
        return message

    with answering(stalling, threads=1) as address:
        target = Target(address, METHOD, [b"a"])
        opened = open_loop(target, rate=100, seconds=1.0, arrivals="fixed").result()
        calls = iter(range(1_000_000))
        closed = closed_loop(target, callers=1, seconds=1.0).result()

    assert opened.percentile_ms(75) > 1000  # 80 of 100 calls were due while the server slept
    assert (closed.latency_ms > 1500).sum() == 1
    assert closed.percentile_ms(75) < 500


def test_failed_calls_keep_their_codes() -> None:
    def refusing(message: bytes, context: grpc.ServicerContext) -> bytes:
        if message == b"late":
            time.sleep(5.0)
        if message == b"full":
            context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "full")
        return message

    with answering(refusing) as address:
        target = Target(address, METHOD, [b"good", b"full", b"late"], deadline_s=3.0)
        outcome = open_loop(target, rate=30, seconds=0.2, arrivals="fixed").result()

    assert Counter(outcome.codes.tolist()) == {OK: 2, RESOURCE_EXHAUSTED: 2, DEADLINE_EXCEEDED: 2}
    assert len(outcome.answered()) == 2


def test_percentiles_and_windows_are_those_of_the_calls_inside() -> None:
    with answering(echo) as address:
        target = Target(address, METHOD, [b"a"])
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
        target = Target(address, METHOD, [b"a"], cores=frozenset({core}))
        with open_loop(target, rate=10, seconds=30) as running:
            pids = [p.pid for p in running._processes]
            allowed = [os.sched_getaffinity(pid) for pid in pids if pid]

    assert allowed == [{core}]
    assert not any(p.is_alive() for p in running._processes)


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
