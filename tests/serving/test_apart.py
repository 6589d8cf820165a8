"""A source in a thread of its own: waited for so long, and back when it answers again."""

import contextlib
import threading
import time

import pytest

from features.errors import SpecError, Unavailable
from features.recall.source import Found, nothing_found
from features.store.base import Traveller
from serving.apart import MOST_CALLS, Apart
from serving.types import Request
from tests.serving.test_pipeline import HOME
from tests.serving.town import Town

LONG_MS = 10_000.0


class Gated:
    """A source that answers when its gate is open."""

    name = "gated"

    def __init__(self) -> None:
        self.gate = threading.Event()

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        self.gate.wait(30)
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


def test_hanging_calls_are_few_and_the_source_comes_back(asked: tuple[Request, Traveller]) -> None:
    source = Gated()
    apart = Apart(source, wait_ms=5.0)
    for _ in range(MOST_CALLS):
        with pytest.raises(TimeoutError, match="gated did not answer within 5 ms"):
            apart.recall(*asked, 5)
    with pytest.raises(Unavailable, match="8 calls hang"):
        apart.recall(*asked, 5)

    source.gate.set()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with contextlib.suppress(Unavailable, TimeoutError):  # a busy machine may need more tries
            apart.recall(*asked, 5)
            return
        time.sleep(0.01)
    raise AssertionError("the source did not come back")
