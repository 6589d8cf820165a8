"""A pool that tells a call how long it waited for its thread."""

import threading

from serving.waiting import TimedPool


def test_a_call_knows_how_long_it_waited_for_its_thread() -> None:
    gate = threading.Event()
    with TimedPool(1) as pool:
        first = pool.submit(lambda: (pool.waited_ms(), gate.wait(10)))
        second = pool.submit(pool.waited_ms)
        threading.Timer(0.05, gate.set).start()

        assert first.result()[0] < second.result()
        assert second.result() >= 40.0


def test_outside_of_a_call_nobody_waited() -> None:
    with TimedPool(1) as pool:
        assert pool.waited_ms() == 0.0
