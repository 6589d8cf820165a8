"""A pool that tells a call how long it stood in the queue."""

import threading

from serving.waiting import TimedPool


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


def test_outside_of_a_call_nobody_waited() -> None:
    with TimedPool(1) as pool:
        assert pool.queued_ms() == 0.0
