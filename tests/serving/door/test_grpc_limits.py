"""What the gRPC door refuses, how it is told of, and that it is counted."""

import itertools
import threading
import time
from collections import Counter
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import grpc
import pytest

from features.store.embedded import LiveActions
from features.store.files import Published
from serving.door.access import Tokens
from serving.door.grpc_server import FIELD_METADATA
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.proto.sojourn.v1 import recommendation_pb2_grpc as rpc
from serving.settings.config import ServerKnobs
from tests.serving.asking import APART
from tests.serving.computing import computed
from tests.serving.served import Served, ask, counted_calls, served
from tests.serving.town import (
    LOCAL,
    Down,
    Gated,
    Town,
)


@pytest.mark.parametrize(
    "method",
    [
        "/sojourn.v1.Recommendation/Recommend",
        "/sojourn.v1.Recommendation/RecordEvents",
        "/sojourn.v1.Recommendation/Explain",
        "/grpc.health.v1.Health/Check",
        "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
    ],
)
def test_bytes_that_are_no_message_are_the_callers_mistake(door: Served, method: str) -> None:
    with (
        grpc.insecure_channel(door.address) as channel,
        pytest.raises(grpc.RpcError) as caught,
    ):
        channel.unary_unary(method)(b"\xff\xff\xff")

    assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "no message of this method" in caught.value.details()


def test_what_is_quoted_of_a_request_is_cut_to_what_a_header_holds(door: Served) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        door.stub.Recommend(ask(placement="x" * 500_000))

    assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert len(caught.value.details()) < 1_100


@pytest.mark.parametrize("letter", ["钟", "\N{GRINNING FACE}", "%", "\n"])
def test_what_is_quoted_fits_a_header_in_whatever_script(door: Served, letter: str) -> None:
    codes = set()
    for _ in range(25):  # a header that is too large is refused at random
        with pytest.raises(grpc.RpcError) as caught:
            door.stub.Recommend(ask(placement=letter * 5_000))
        codes.add(caught.value.code())

    assert codes == {grpc.StatusCode.INVALID_ARGUMENT}


def test_calls_that_are_refused_are_counted_by_their_status(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town = Town(published_town, live)
    with (
        served(town.plans, tmp_path, tokens=Tokens(["a token of some length"])) as door,
        grpc.insecure_channel(door.address) as channel,
    ):
        unknown = channel.unary_unary("/sojourn.v1.Recommendation/Guess")
        for call in (
            lambda: door.stub.Recommend(ask(placement="nowhere")),
            lambda: door.stub.Explain(pb.ExplainRequest(request_id="00" * 12)),
            lambda: door.stub.RecordEvents(pb.RecordEventsRequest()),
            lambda: unknown(b""),
        ):
            with pytest.raises(grpc.RpcError):
                call()

        assert counted_calls(door, "INVALID_ARGUMENT") == 1
        assert counted_calls(door, "UNAUTHENTICATED", "Explain") == 1
        assert counted_calls(door, "UNAUTHENTICATED", "RecordEvents") == 1
        assert counted_calls(door, "UNIMPLEMENTED", "") == 1


def until_let_in(door: Served) -> int:
    """How often a call was refused before one was not: whoever has an answer may be counted among
    those in flight for a moment more."""
    until_s = time.monotonic() + 60.0
    for refused in itertools.count():
        try:
            door.stub.Recommend(ask())
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED  # noqa: PT017 - or it passed
            assert time.monotonic() < until_s
            time.sleep(0.01)
        else:
            return refused
    raise AssertionError


def test_too_many_requests_at_once_are_told_so(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    store = Gated()
    town = Town(published_town, live, store=store)  # type: ignore[arg-type]
    knobs = ServerKnobs(port=0, threads=2, max_in_flight=2)
    with served(town.plans, tmp_path, knobs) as door:
        waiting = [door.stub.Recommend.future(ask(user_id=LOCAL)) for _ in range(2)]
        for _ in waiting:
            assert store.inside.acquire(timeout=60)
        with pytest.raises(grpc.RpcError) as caught:
            door.stub.Recommend(ask(user_id=LOCAL))
        store.gate.set()
        answers = [future.result() for future in waiting]
        again = until_let_in(door)
        counted = [counted_calls(door, code) for code in ("RESOURCE_EXHAUSTED", "OK")]

    assert counted == [1 + again, 3]
    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert all(len(answer.items) > 0 for answer in answers)


@pytest.mark.slow
def test_who_would_wait_long_is_told_so_before_too_many_are_in_flight(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    class Busy(Down):
        def fetch(self, *_: Any) -> Any:
            computed(0.01)
            return super().fetch(*_)

    town = Town(published_town, live, store=Busy())  # type: ignore[arg-type]
    knobs = ServerKnobs(
        port=0, threads=1, max_in_flight=10_000, overload_in_flight=10_000, refuse_after_ms=50.0
    )
    with served(town.plans, tmp_path, knobs) as door:
        asked = []
        refused = threading.Event()

        def note(call: grpc.Future) -> None:
            if call.code() == grpc.StatusCode.RESOURCE_EXHAUSTED:
                refused.set()

        until_s = time.monotonic() + 60.0
        while not refused.wait(0.002):
            assert time.monotonic() < until_s
            asked.append(door.stub.Recommend.future(ask(user_id=LOCAL)))
            asked[-1].add_done_callback(note)
        codes = Counter(future.code() for future in asked)
        (asked_for,) = door.service.metrics.asked_for.collect()
        until_let_in(door)

    assert asked_for.samples[0].value > 0
    assert set(codes) == {grpc.StatusCode.OK, grpc.StatusCode.RESOURCE_EXHAUSTED}


def test_a_message_beyond_the_limit_is_refused_before_it_is_read(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    town = Town(published_town, live)
    with (
        served(town.plans, tmp_path, ServerKnobs(port=0, max_message_kb=16)) as door,
        pytest.raises(grpc.RpcError) as caught,
    ):
        door.stub.Recommend(ask(query="x" * 20_000))

    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED


def test_lists_beyond_their_limits_are_refused_with_their_field(door: Served) -> None:
    response = door.stub.Recommend(ask(user_id=LOCAL))
    too_long = [
        (door.stub.RecordEvents, pb.RecordEventsRequest(events=[pb.Event()] * 1_001), "events"),
        (
            door.stub.Explain,
            pb.ExplainRequest(request_id=response.request_id, item_ids=[1] * 201),
            "item_ids",
        ),
        (door.stub.Recommend, ask(exclude_item_ids=[1] * 501), "exclude_item_ids"),
    ]
    for method, request, field in too_long:
        with pytest.raises(grpc.RpcError) as caught:
            method(request)
        assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT
        assert dict(caught.value.trailing_metadata())[FIELD_METADATA] == field


def test_one_connection_has_so_many_calls_at_once_and_the_next_one_waits(
    published_town: Published, live: LiveActions, tmp_path: Path
) -> None:
    store = Gated()
    was_open: SimpleQueue[bool] = SimpleQueue()
    town = Town(published_town, live, store=store)  # type: ignore[arg-type]
    with served(town.plans, tmp_path, ServerKnobs(port=0, threads=4, max_streams=2)) as door:
        # A first call brings the server's settings; the client holds itself to them from then on.
        door.stub.Recommend(ask(user_id=0))
        waiting = [door.stub.Recommend.future(ask(user_id=LOCAL)) for _ in range(2)]
        for _ in waiting:
            assert store.inside.acquire(timeout=60)
        third = door.stub.Recommend.future(ask(user_id=0))
        third.add_done_callback(lambda _: was_open.put(store.gate.is_set()))
        with grpc.insecure_channel(door.address, APART) as channel:
            # The same call by another connection, and later: the server has threads for it.
            elsewhere = rpc.RecommendationStub(channel).Recommend(ask(user_id=0), timeout=60)
        time.sleep(0.1)
        store.gate.set()
        answers = [future.result(60) for future in (*waiting, third)]

    assert was_open.get(timeout=60)
    assert all(answer.items for answer in (*answers, elsewhere))
