"""A pool that tells a call how long it stood in the queue, and wakes who worked last."""

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import CancelledError
from pathlib import Path
from types import SimpleNamespace

import pytest

from serving.door.waiting import TimedPool

ROOT = Path(__file__).parents[3]


def held(pool: TimedPool, calls: int) -> tuple[threading.Event, list[threading.Event]]:
    """A gate that calls wait at; each has said that it begun."""
    gate, begun = threading.Event(), [threading.Event() for _ in range(calls)]
    for event in begun:
        pool.submit(lambda event=event: (event.set(), gate.wait(60)))  # type: ignore[misc]
    return gate, begun


def test_a_call_knows_how_long_it_stood_while_others_stand_there_still() -> None:
    begun, gate = threading.Event(), threading.Event()

    def hold() -> float:
        queued_ms = pool.queued_ms()
        begun.set()
        gate.wait(60)
        return queued_ms

    with TimedPool(1) as pool:
        first = pool.submit(hold)
        assert begun.wait(60)
        second, third = pool.submit(pool.queued_ms), pool.submit(pool.queued_ms)
        threading.Timer(0.05, gate.set).start()

        assert first.result() == 0.0
        assert second.result() >= 40.0
        assert third.result() == 0.0  # it waited as long, but the queue is empty


def test_a_call_lasts_from_when_it_came_its_wait_for_a_thread_included() -> None:
    with TimedPool(1) as pool:
        gate, _ = held(pool, 1)
        lasted = pool.submit(pool.lasted_ms)
        threading.Timer(0.05, gate.set).start()

        assert lasted.result() >= 40.0


def test_outside_of_a_call_nobody_waited() -> None:
    with TimedPool(1) as pool:
        assert pool.queued_ms() == 0.0
        assert pool.lasted_ms() == 0.0


def test_of_threads_that_wait_the_one_that_worked_last_works_next() -> None:
    with TimedPool(4) as pool:
        gate, begun = held(pool, 4)  # so that all four exist
        assert all(event.wait(60) for event in begun)
        gate.set()
        workers: Counter[int] = Counter()
        for _ in range(40):
            workers[pool.submit(threading.get_ident).result(60)] += 1
            time.sleep(0.01)  # the worker is back where it is woken from, unless it is held up

    assert max(workers.values()) > 20  # by turns it would be 10


def test_every_call_is_answered_however_many_come_at_once() -> None:
    with TimedPool(3) as pool:
        answers: list[int] = []

        def ask(first: int) -> None:
            mine = [pool.submit(lambda n=n: n * n) for n in range(first, first + 200)]  # type: ignore[misc]
            answers.extend(answer.result(60) for answer in mine)

        askers = [threading.Thread(target=ask, args=(200 * k,)) for k in range(4)]
        for asker in askers:
            asker.start()
        for asker in askers:
            asker.join()

    assert sorted(answers) == [n * n for n in range(800)]


def test_a_call_that_fails_says_so_and_costs_no_thread() -> None:
    with TimedPool(1) as pool:
        failed = pool.submit(lambda: 1 / 0)

        assert isinstance(failed.exception(60), ZeroDivisionError)
        assert pool.submit(lambda: 7).result(60) == 7


def test_a_pool_that_is_shut_down_answers_what_it_took_and_takes_no_more() -> None:
    pool = TimedPool(1)
    gate, begun = held(pool, 1)
    assert begun[0].wait(60)
    standing = pool.submit(lambda: 7)
    threading.Timer(0.05, gate.set).start()
    pool.shutdown()

    assert standing.result(0) == 7
    with pytest.raises(RuntimeError, match="shut down"):
        pool.submit(lambda: 8)


def test_what_stands_in_the_queue_can_be_cancelled_as_a_pool_is_shut_down() -> None:
    pool = TimedPool(1)
    gate, begun = held(pool, 1)
    assert begun[0].wait(60)
    standing = pool.submit(lambda: 7)
    threading.Timer(0.05, gate.set).start()
    pool.shutdown(cancel_futures=True)

    with pytest.raises(CancelledError):
        standing.result(0)


def test_a_pool_has_room_while_a_call_would_find_a_thread_at_once() -> None:
    with TimedPool(2) as pool:
        before = pool.in_flight(), pool.has_room()
        gate, begun = held(pool, 3)
        during = pool.in_flight(), pool.has_room()
        gate.set()
        assert all(event.wait(60) for event in begun)
        until_s = time.monotonic() + 60
        while pool.in_flight():
            assert time.monotonic() < until_s

        assert pool.has_room()
    assert before == (0, True)
    assert during == (3, False)


def test_the_wait_that_is_expected_is_that_of_those_who_stand_as_the_last_ones_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now_s = [0.0]
    clock = SimpleNamespace(monotonic=lambda: now_s[0], thread_time=time.thread_time)
    monkeypatch.setattr("serving.door.waiting.time", clock)
    begun, go = threading.Semaphore(0), threading.Semaphore(0)
    expected_ms = []

    def stay() -> None:
        begun.release()
        go.acquire(timeout=60)

    with TimedPool(1) as pool:
        for _ in range(10):
            pool.submit(stay)
        assert begun.acquire(timeout=60)  # the first, which did not stand
        for _ in range(6):  # and leaves the others one by one, each 10 ms after the other
            now_s[0] += 0.01
            go.release()
            assert begun.acquire(timeout=60)
            expected_ms.append(pool.expected_ms())
        go.release(10)

    assert expected_ms == pytest.approx([0.0, 0.0, 0.0, 0.0, 40.0, 30.0])


def test_one_call_changes_little_in_what_calls_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    spent_s = iter([0.0, 32.0, 0.0, 64.0])  # before and after each call
    clock = SimpleNamespace(monotonic=time.monotonic, thread_time=spent_s.__next__)
    monkeypatch.setattr("serving.door.waiting.time", clock)
    costs_s = []
    with TimedPool(1) as pool:
        for _ in range(2):
            pool.submit(lambda: None).result(60)
            until_s = time.monotonic() + 60
            while pool.in_flight():  # until the worker rests, and the next call finds it at once
                assert time.monotonic() < until_s
            costs_s.append(pool.cost_s())

    assert costs_s == [32.0, 33.0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing is pinned")
def test_a_pinned_worker_and_its_threads_have_one_core_and_the_next_worker_the_next() -> None:
    script = """
import json, os, sys, threading
from serving.door.waiting import pin
cores = sorted(os.sched_getaffinity(0))
pin(int(sys.argv[1]))
found = []
thread = threading.Thread(
    target=lambda: found.extend([sorted(os.sched_getaffinity(0)), os.sched_getscheduler(0)])
)
thread.start()
thread.join()
print(json.dumps([cores, sorted(os.sched_getaffinity(0)), *found]))
"""
    for number in (0, 1):
        command = [sys.executable, "-c", script, str(number)]
        ran = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, timeout=120)
        cores, own, of_thread, policy = json.loads(ran.stdout)
        assert own == of_thread == [cores[number % len(cores)]]
        assert policy == os.SCHED_BATCH  # who wakes waits for who runs
