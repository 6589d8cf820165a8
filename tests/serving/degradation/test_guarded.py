"""The guard before the store: few wait for a slow one, and damage is one user's."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from features.errors import ContractError, Unavailable
from features.schema import CityId, UserId
from features.store.base import Traveller, Wants, stranger
from features.store.files import Published
from serving.degradation.guarded import STRICT_AFTER, Guarded, SpareRows, Turnstile
from tests.serving.town import LOCAL, STRANGER, XIAN, Down

WANTS = Wants((), CityId(XIAN))


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def elsewhere() -> Iterator[ThreadPoolExecutor]:
    """Another thread: a turnstile tells those inside apart by theirs."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


def test_a_quick_store_keeps_nobody_out(elsewhere: ThreadPoolExecutor) -> None:
    clock = Clock()
    turnstile = Turnstile(1, patience_s=0.02, clock=clock)
    turnstile.enter()
    clock.now_s = 0.019

    elsewhere.submit(turnstile.enter).result()


def test_while_the_first_waits_long_others_go_on_without(elsewhere: ThreadPoolExecutor) -> None:
    clock = Clock()
    turnstile = Turnstile(1, patience_s=0.02, clock=clock)
    turnstile.enter()
    clock.now_s = 0.05

    with pytest.raises(Unavailable, match="1 requests wait for a slow store, the first for 50 ms"):
        elsewhere.submit(turnstile.enter).result()
    turnstile.leave()
    elsewhere.submit(turnstile.enter).result()


def test_after_slow_answers_in_a_row_nobody_more_is_let_in_until_one_is_quick(
    elsewhere: ThreadPoolExecutor,
) -> None:
    clock = Clock()
    turnstile = Turnstile(1, patience_s=0.02, clock=clock)
    for took_s in [0.05] * STRICT_AFTER:
        turnstile.enter()
        clock.now_s += took_s
        turnstile.leave()
    turnstile.enter()
    with pytest.raises(Unavailable):
        elsewhere.submit(turnstile.enter).result()

    clock.now_s += 0.001
    turnstile.leave()
    turnstile.enter()
    elsewhere.submit(turnstile.enter).result()


def test_a_slow_store_is_waited_for_by_some_and_by_no_more() -> None:
    gate, inside = threading.Event(), threading.Semaphore(0)

    class Slow(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            inside.release()
            gate.wait(120)
            return stranger(user, wants)

    guarded = Guarded(Slow(), Turnstile(2, patience_s=0.0))  # type: ignore[arg-type]
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(guarded.fetch, UserId(k), WANTS, 1.0) for k in (1, 2)]
        inside.acquire()
        inside.acquire()
        with pytest.raises(Unavailable):
            guarded.fetch(UserId(3), WANTS, 1.0)
        gate.set()

        assert [future.result().user_id for future in waiting] == [1, 2]
    assert guarded.fetch(UserId(3), WANTS, 1.0).user_id == 3


def test_what_is_to_be_remembered_waits_for_a_slow_store_by_the_same_rule(
    elsewhere: ThreadPoolExecutor,
) -> None:
    gate, inside = threading.Event(), threading.Event()

    class Slow(Down):
        def remember(self, user: UserId, actions: object, timeout_s: float) -> None:
            inside.set()
            gate.wait(120)

    guarded = Guarded(Slow(), Turnstile(1, patience_s=0.0))  # type: ignore[arg-type]
    waiting = elsewhere.submit(guarded.remember, UserId(1), (), 1.0)
    assert inside.wait(60)
    with pytest.raises(Unavailable, match="wait for a slow store"):
        guarded.remember(UserId(2), (), 1.0)
    gate.set()
    waiting.result()

    guarded.remember(UserId(2), (), 1.0)


def test_a_damaged_row_is_unavailable_and_said_once_without_the_user(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("serving.telemetry.logs.LOG_EVERY_S", 600.0)

    class Damaged(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            raise ContractError(f"user row of {user}: truncated")

    guarded = Guarded(Damaged())  # type: ignore[arg-type]
    for user in (815, 816):
        with pytest.raises(Unavailable, match="truncated"):
            guarded.fetch(UserId(user), WANTS, 1.0)

    assert [record.getMessage() for record in caplog.records] == ["damaged in the store: truncated"]


@pytest.mark.parametrize("asked_for", ["fetch", "remember"])
def test_why_a_store_does_not_answer_is_said_once_for_all_who_go_without(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, asked_for: str
) -> None:
    monkeypatch.setattr("serving.telemetry.logs.LOG_EVERY_S", 600.0)

    class Refusing(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            raise Unavailable("Redis at 10.0.0.7:6379: invalid username-password pair")

        def remember(self, user: UserId, actions: object, timeout_s: float) -> None:
            self.fetch(user, WANTS, timeout_s)

    guarded = Guarded(Refusing())  # type: ignore[arg-type]
    ask: dict[str, Callable[[UserId], object]] = {
        "fetch": lambda user: guarded.fetch(user, WANTS, 1.0),
        "remember": lambda user: guarded.remember(user, (), 1.0),
    }
    for user in (815, 816):
        with pytest.raises(Unavailable, match="invalid username-password pair"):
            ask[asked_for](UserId(user))

    assert [record.getMessage() for record in caplog.records] == [
        "the store does not answer: Redis at 10.0.0.7:6379: invalid username-password pair"
    ]


def test_of_a_store_that_was_given_no_time_nothing_is_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Late(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            raise Unavailable(f"no answer within {1000 * timeout_s:.0f} ms")

    guarded = Guarded(Late())  # type: ignore[arg-type]
    for timeout_s in (0.001, 0.05):
        with pytest.raises(Unavailable):
            guarded.fetch(UserId(815), WANTS, timeout_s)

    assert [record.getMessage() for record in caplog.records] == [
        "the store does not answer: no answer within 50 ms"
    ]


@pytest.mark.parametrize("error", [ContractError("user row of 7: torn"), Unavailable("down")])
def test_whoever_failed_waits_no_longer(error: Exception) -> None:
    class Failing(Down):
        def fetch(self, user: UserId, wants: Wants, timeout_s: float) -> Traveller:
            raise error

        def remember(self, user: UserId, actions: object, timeout_s: float) -> None:
            raise error

    guarded = Guarded(Failing(), Turnstile(1, patience_s=0.0))  # type: ignore[arg-type]
    said = str(error).removeprefix("user row of 7: ")
    for _ in range(2):
        with pytest.raises(Unavailable, match=said):
            guarded.fetch(UserId(7), WANTS, 1.0)
        with pytest.raises(Unavailable, match=said):
            guarded.remember(UserId(7), (), 1.0)


def test_a_row_that_is_damaged_in_the_release_as_well_is_unavailable() -> None:
    def torn(*_: object) -> Traveller:
        raise ContractError("user row of 7: torn")

    published: Any = SimpleNamespace(users=SimpleNamespace(row=lambda user: 0), traveller=torn)

    with pytest.raises(Unavailable, match="torn"):
        SpareRows(published).fetch(UserId(7), WANTS, 0.0)


def test_spare_rows_are_those_of_the_release(published_town: Published) -> None:
    spare = SpareRows(published_town)

    assert spare.fetch(UserId(LOCAL), WANTS, 0.0).known
    assert not spare.fetch(UserId(STRANGER), WANTS, 0.0).known
