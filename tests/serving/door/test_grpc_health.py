"""Whether the server lives, is ready, and leaves: as those hear it who ask, and who watch."""

import contextlib
import gc
import threading
import tracemalloc
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.door.about import ALIVE, Health
from serving.door.grpc_server import SERVICE_NAME
from serving.settings.config import ServerKnobs
from sojourn.client import Client
from tests.serving.served import Served, ask, counted_calls, served
from tests.serving.town import (
    LOCAL,
    Gated,
    Town,
)


def test_health_and_reflection_answer(door: Served) -> None:
    with Client(door.address) as client:
        assert client.is_ready()


def test_who_watches_the_servers_health_holds_no_thread_of_it(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town, threads = Town(published_town, live), 2
    with (
        served(town.plans, tmp_path, ServerKnobs(port=0, threads=threads)) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        watch = health_pb2_grpc.HealthStub(channel).Watch
        watchers = [
            watch(health_pb2.HealthCheckRequest(service=SERVICE_NAME), timeout=120)
            for _ in range(threads)
        ]
        told = [next(watcher).status for watcher in watchers]
        response = door.stub.Recommend(ask(user_id=LOCAL), timeout=120)
        for watcher in watchers:
            watcher.cancel()

    assert told == [health_pb2.HealthCheckResponse.SERVING] * threads
    assert len(response.items) > 0
    # Nor is one who watches taken for one who was refused, when the next call comes.
    assert counted_calls(door, "RESOURCE_EXHAUSTED", "Watch") == 0


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_server_says_that_it_leaves_though_its_watchers_leave_at_that_moment(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town, done = Town(published_town, live), threading.Event()
    with (
        served(town.plans, tmp_path) as door,
        grpc.insecure_channel(door.address) as channel,
        ThreadPoolExecutor(1) as pool,
    ):
        watch = health_pb2_grpc.HealthStub(channel).Watch

        def keep_leaving() -> None:
            while not done.is_set():
                door.server.retire()

        leaving = pool.submit(keep_leaving)
        for _ in range(200):
            watcher = watch(health_pb2.HealthCheckRequest(service=SERVICE_NAME), timeout=120)
            next(watcher)
            watcher.cancel()
        done.set()
        leaving.result(timeout=120)

        assert door.stub.Recommend(ask(user_id=LOCAL), timeout=120).items


def test_however_many_watch_calls_are_let_in(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town, most = Town(published_town, live), 2
    with (
        served(town.plans, tmp_path, ServerKnobs(port=0, threads=1, max_in_flight=most)) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        health = health_pb2_grpc.HealthStub(channel)
        watchers = [
            health.Watch(health_pb2.HealthCheckRequest(service=SERVICE_NAME), timeout=120)
            for _ in range(4 * most)
        ]
        told = [next(watcher).status for watcher in watchers]
        response = door.stub.Recommend(ask(user_id=LOCAL), timeout=120)
        alive = health.Check(health_pb2.HealthCheckRequest(service=ALIVE), timeout=120)
        for watcher in watchers:
            watcher.cancel()

    assert told == [health_pb2.HealthCheckResponse.SERVING] * 4 * most
    assert len(response.items) > 0
    assert alive.status == health_pb2.HealthCheckResponse.SERVING


def test_who_would_be_one_watcher_too_many_is_told_so_and_may_check(
    published_town: Published, live: LiveActions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("serving.door.about.MOST_WATCHERS", 1)
    town = Town(published_town, live)
    with served(town.plans, tmp_path) as door, grpc.insecure_channel(door.address) as channel:
        health = health_pb2_grpc.HealthStub(channel)
        asked = health_pb2.HealthCheckRequest(service=SERVICE_NAME)
        watcher = health.Watch(asked, timeout=120)
        next(watcher)
        with pytest.raises(grpc.RpcError) as caught:
            next(health.Watch(asked, timeout=120))
        checked = health.Check(asked, timeout=120)
        watcher.cancel()

        assert counted_calls(door, "RESOURCE_EXHAUSTED", "Watch") == 1
    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert checked.status == health_pb2.HealthCheckResponse.SERVING


def test_a_server_that_refuses_calls_says_that_it_lives(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    store = Gated()
    town = Town(published_town, live, store=store)  # type: ignore[arg-type]
    with (
        served(town.plans, tmp_path, ServerKnobs(port=0, threads=1, max_in_flight=1)) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        health = health_pb2_grpc.HealthStub(channel)
        waiting = door.stub.Recommend.future(ask(user_id=LOCAL))
        assert store.inside.acquire(timeout=60)
        with pytest.raises(grpc.RpcError) as caught:
            door.stub.Recommend(ask(user_id=LOCAL), timeout=60)
        alive = health.Check(health_pb2.HealthCheckRequest(service=ALIVE), timeout=60)
        watcher = health.Watch(health_pb2.HealthCheckRequest(service=SERVICE_NAME), timeout=60)
        is_ready = next(watcher)
        watcher.cancel()
        store.gate.set()
        waiting.result(60)

    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert [alive.status, is_ready.status] == [health_pb2.HealthCheckResponse.SERVING] * 2


def test_a_server_that_drains_is_alive_and_not_ready(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    store = Gated()
    town = Town(published_town, live, store=store)  # type: ignore[arg-type]
    with (
        served(town.plans, tmp_path, ServerKnobs(port=0, drain_s=120)) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        watched = health_pb2_grpc.HealthStub(channel).Watch(
            health_pb2.HealthCheckRequest(service=SERVICE_NAME), timeout=120
        )
        assert next(watched).status == health_pb2.HealthCheckResponse.SERVING
        waiting = door.stub.Recommend.future(ask(user_id=LOCAL))
        assert store.inside.acquire(timeout=60)
        alive = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())
        stopped = door.server.stop()
        is_ready = next(watched).status
        store.gate.set()
        answer = waiting.result()
        watched.cancel()
        stopped.wait()

    assert alive.status == health_pb2.HealthCheckResponse.SERVING
    assert is_ready == health_pb2.HealthCheckResponse.NOT_SERVING
    assert len(answer.items) > 0


@pytest.mark.parametrize("name", [ALIVE, SERVICE_NAME, "nothing.of.ours"])
def test_who_watches_does_not_hold_a_server_that_stops(
    published_town: Published, live: LiveActions, tmp_path: Path, name: str
) -> None:
    town = Town(published_town, live)
    with (
        served(town.plans, tmp_path, ServerKnobs(port=0, drain_s=600)) as door,
        grpc.insecure_channel(door.address) as channel,
        ThreadPoolExecutor(1) as pool,
    ):
        watched = health_pb2_grpc.HealthStub(channel).Watch(
            health_pb2.HealthCheckRequest(service=name), timeout=300
        )
        first = next(watched).status
        rest = pool.submit(heard, watched)
        assert door.server.stop().wait(60)

        told = rest.result(60)

    status = health_pb2.HealthCheckResponse
    if name == SERVICE_NAME:
        assert (first, told[-1]) == (status.SERVING, status.NOT_SERVING)
    else:
        assert {first, *told} == {status.SERVING if name == ALIVE else status.SERVICE_UNKNOWN}


def test_a_watcher_who_is_slow_hears_that_the_server_is_not_ready_before_it_is_over() -> None:
    status = health_pb2.HealthCheckResponse
    told = Health((SERVICE_NAME,))
    told.set(SERVICE_NAME, status.SERVING)
    watcher = told.Watch(
        health_pb2.HealthCheckRequest(service=SERVICE_NAME),
        SimpleNamespace(add_callback=lambda _: True),
    )
    first = next(watcher).status
    told.set(SERVICE_NAME, status.NOT_SERVING)
    told.end()

    assert [first, *(response.status for response in watcher)] == [
        status.SERVING,
        status.NOT_SERVING,
    ]


def test_who_watches_a_service_before_anything_is_said_of_it_hears_what_is() -> None:
    status = health_pb2.HealthCheckResponse
    told = Health((SERVICE_NAME,))
    watcher = told.Watch(
        health_pb2.HealthCheckRequest(service=SERVICE_NAME),
        SimpleNamespace(add_callback=lambda _: True),
    )
    first = next(watcher).status
    told.set(SERVICE_NAME, status.SERVING)

    assert [first, next(watcher).status] == [status.SERVICE_UNKNOWN, status.SERVING]


def test_of_a_service_that_nobody_has_nothing_is_kept_once_its_watcher_has_left() -> None:
    told, size = Health((SERVICE_NAME,)), 100_000
    tracemalloc.start()
    try:
        for number in range(100):
            leaving: list[Callable[[], None]] = []
            watcher = told.Watch(
                health_pb2.HealthCheckRequest(service=f"{number:0{size}}"),
                SimpleNamespace(add_callback=lambda left, at=leaving: at.append(left) or True),
            )
            assert next(watcher).status == health_pb2.HealthCheckResponse.SERVICE_UNKNOWN
            for left in leaving:
                left()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert kept < 10 * size


def test_who_has_left_before_he_is_noted_as_a_watcher_is_kept_by_nobody() -> None:
    told = Health((SERVICE_NAME,))
    watcher = told.Watch(
        health_pb2.HealthCheckRequest(service=ALIVE),
        SimpleNamespace(add_callback=lambda _: False),  # gRPC's word for a call that is over
    )
    told_of = weakref.ref(watcher)

    assert [response.status for response in watcher] == [health_pb2.HealthCheckResponse.SERVING]
    del watcher
    gc.collect()
    assert told_of() is None


def heard(watched: Iterator[health_pb2.HealthCheckResponse]) -> list[int]:
    """What a watcher hears until it is over, however that is."""
    told = []
    with contextlib.suppress(grpc.RpcError):
        for response in watched:
            told.append(response.status)
    return told
