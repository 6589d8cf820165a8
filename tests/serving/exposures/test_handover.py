"""A handover wakes its reader seldom, and loses nothing."""

import threading
import time

import pytest

from serving.exposures.handover import Handover


def test_entries_are_taken_in_the_order_in_which_they_were_put() -> None:
    handover = Handover[int](10)
    for entry in range(5):
        assert handover.put(entry)

    assert handover.take(None) == [0, 1, 2, 3, 4]
    assert handover.take(0.0) == []


def test_beyond_the_limit_there_is_no_room_but_for_what_somebody_waits_for() -> None:
    handover = Handover[int](2)

    assert [handover.put(1), handover.put(2), handover.put(3)] == [True, True, False]
    handover.demand(4)
    assert handover.take(None) == [1, 2, 4]


def test_a_reader_that_sleeps_is_woken_by_the_first_entry_and_gathers_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    handover, gathering = Handover[int](10), threading.Event()

    class Hurry(threading.Event):
        """What the reader waits for as long as it gathers: here, until a second entry is there."""

        def wait(self, timeout: float | None = None) -> bool:
            gathering.set()
            return second.wait(60)

    def put() -> None:
        while not handover._sleeps:
            time.sleep(0.001)
        handover.put(1)
        assert gathering.wait(60)
        handover.put(2)
        second.set()

    second = threading.Event()
    monkeypatch.setattr(handover, "_hurried", Hurry())
    writer = threading.Thread(target=put)
    writer.start()
    taken = handover.take(60.0)
    writer.join()

    assert taken == [1, 2]


def test_a_demand_does_not_wait_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("serving.exposures.handover.GATHER_S", 600.0)
    handover = Handover[int](10)
    handover.put(1)
    handover.demand(2)
    began = time.monotonic()

    assert handover.take(None) == [1, 2]
    assert time.monotonic() - began < 300


def test_nothing_is_lost_between_many_threads() -> None:
    handover = Handover[int](1_000_000)
    taken: list[int] = []

    def read() -> None:
        while len(taken) < 8000:
            taken.extend(handover.take(60.0))

    reader = threading.Thread(target=read)
    reader.start()
    writers = [
        threading.Thread(target=lambda k=k: [handover.put(1000 * k + i) for i in range(1000)])
        for k in range(8)
    ]
    for writer in writers:
        writer.start()
    for thread in (*writers, reader):
        thread.join(120)

    assert sorted(taken) == list(range(8000))
