"""A source in a thread of its own: waited for so long, and back when it answers again."""

import contextlib
import threading
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest

from features.errors import SpecError, Unavailable
from features.recall.source import Found, nothing_found
from features.store.base import Traveller
from serving.degradation import apart as apart_module
from serving.degradation.apart import MOST_CALLS, Apart
from serving.degradation.deadline import start_deadline
from serving.pipeline import recommend
from serving.plan import Recall
from serving.trace import Trace
from serving.types import Request
from tests.serving.town import HOME, Town

LONG_MS = 120_000.0


class Gated:
    """A source that answers when its gate is open."""

    name = "gated"

    def __init__(self) -> None:
        self.gate = threading.Event()

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        self.gate.wait(300)
        return nothing_found()


class Broken(Gated):
    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        raise SpecError("nonsense")


@pytest.fixture
def asked(town: Town) -> tuple[Request, Traveller]:
    request, plan = town.admit(HOME)
    return request, town.store.fetch(request.user_id, plan.wants(request.browse_city), 1.0)


def test_what_a_source_finds_comes_through(asked: tuple[Request, Traveller]) -> None:
    source = Gated()
    source.gate.set()

    assert len(Apart(source, LONG_MS).recall(*asked, 5).item_ids) == 0


def test_an_error_of_the_source_goes_up(asked: tuple[Request, Traveller]) -> None:
    with pytest.raises(SpecError, match="nonsense"):
        Apart(Broken(), LONG_MS).recall(*asked, 5)


def test_a_source_is_waited_for_no_longer_than_the_request_may(
    asked: tuple[Request, Traveller],
) -> None:
    with pytest.raises(TimeoutError, match="gated did not answer within 5 ms"):
        Recall(Apart(Gated(), LONG_MS), 5).ask(*asked, 5, left_s=0.005)


def test_a_page_goes_on_without_a_source_when_its_own_time_for_recall_is_over(town: Town) -> None:
    request, plan = town.admit(HOME)
    patient = replace(plan, recalls=(Recall(Apart(Gated(), LONG_MS), 5),))
    deadline = start_deadline(100.0, plan.scenario.budget.shares, clock=lambda: 0.0)

    began = time.monotonic()
    response = recommend(request, patient, deadline, Trace())
    spent_s = time.monotonic() - began

    assert "recall:gated_late" in response.trace.degradation
    assert spent_s < LONG_MS / 1000 / 2


def test_a_process_without_threads_left_goes_without_the_source_and_loses_no_place(
    asked: tuple[Request, Traveller], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Gated()
    source.gate.set()
    apart = Apart(source, LONG_MS)

    def refused() -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        without = SimpleNamespace(Thread=lambda **_: SimpleNamespace(start=refused))
        patch.setattr(apart_module, "threading", without)  # its own: others may start theirs
        for _ in range(MOST_CALLS + 1):
            with pytest.raises(Unavailable, match="cannot be asked: can't start new thread"):
                apart.recall(*asked, 5)

    assert len(apart.recall(*asked, 5).item_ids) == 0


def test_hanging_calls_are_few_and_the_source_comes_back(asked: tuple[Request, Traveller]) -> None:
    source = Gated()
    apart = Apart(source, wait_ms=5.0)
    for _ in range(MOST_CALLS):
        with pytest.raises(TimeoutError, match="gated did not answer within 5 ms"):
            apart.recall(*asked, 5)
    with pytest.raises(Unavailable, match="8 calls hang"):
        apart.recall(*asked, 5)

    source.gate.set()
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with contextlib.suppress(Unavailable, TimeoutError):  # a busy machine may need more tries
            apart.recall(*asked, 5)
            return
        time.sleep(0.01)
    raise AssertionError("the source did not come back")
