"""Who asks which methods there are: is told, and holds up nobody else."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.door.grpc_server import SERVICE_NAME
from serving.settings.config import ServerKnobs
from tests.serving.served import Served, ask, served
from tests.serving.town import LOCAL, Town


@pytest.fixture
def ended() -> Iterator[threading.Event]:
    """Lets go of those who only pretend to have another question."""
    event = threading.Event()
    yield event
    event.set()


def conversation(channel: grpc.Channel, until: threading.Event) -> Any:
    """Asks for the services, and then nothing more."""

    def questions() -> Iterator[reflection_pb2.ServerReflectionRequest]:
        yield reflection_pb2.ServerReflectionRequest(list_services="")
        until.wait(60)

    return reflection_pb2_grpc.ServerReflectionStub(channel).ServerReflectionInfo(
        questions(), timeout=60
    )


def test_who_asks_which_methods_there_are_holds_no_thread_of_requests(
    published_town: Published, live: LiveActions, tmp_path: Path, ended: threading.Event
) -> None:
    knobs = ServerKnobs(port=0, threads=1)
    with (
        served(Town(published_town, live).plans, tmp_path, knobs) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        streams = [conversation(channel, ended) for _ in range(2)]
        told = [next(stream).list_services_response.service for stream in streams]
        response = door.stub.Recommend(ask(user_id=LOCAL), timeout=60)
        for stream in streams:
            stream.cancel()

    assert SERVICE_NAME in {service.name for service in told[1]}
    assert len(response.items) > 0


def test_such_a_conversation_is_not_long_and_there_are_few_at_once(
    published_town: Published,
    live: LiveActions,
    tmp_path: Path,
    ended: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("serving.door.about.MOST_REFLECTIONS", 1)
    monkeypatch.setattr("serving.door.about.REFLECTION_S", 0.3)
    with (
        served(Town(published_town, live).plans, tmp_path) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        stream = conversation(channel, ended)
        next(stream)
        with pytest.raises(grpc.RpcError) as second:
            next(conversation(channel, ended))
        with pytest.raises(grpc.RpcError) as cut_off:
            next(stream)

    assert second.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert cut_off.value.code() == grpc.StatusCode.CANCELLED


def test_a_server_need_not_say_which_methods_it_has(
    published_town: Published, live: LiveActions, tmp_path: Path, ended: threading.Event
) -> None:
    def answered(door: Served) -> Any:
        with grpc.insecure_channel(door.address) as channel:
            return next(conversation(channel, ended))

    knobs = ServerKnobs(port=0, reflection=False)
    with (
        served(Town(published_town, live).plans, tmp_path, knobs) as door,
        pytest.raises(grpc.RpcError) as caught,
    ):
        answered(door)

    assert caught.value.code() == grpc.StatusCode.UNIMPLEMENTED
