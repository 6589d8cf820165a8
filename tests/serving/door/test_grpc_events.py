"""Behaviour at the gRPC door: seen at once, archived once, and each event judged alone."""

import time
from dataclasses import replace
from pathlib import Path

import grpc
import pytest

from features.errors import ContractError
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from serving.degradation.guarded import Guarded
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from tests.serving.served import Served, ask, served
from tests.serving.town import (
    BELL_TOWER,
    CITY_WALL,
    LOCAL,
    NOW_MS,
    PAGODA,
    STRANGER,
    VISITOR,
    Town,
)


def test_behaviour_is_seen_by_the_next_request_and_archived_once(door: Served) -> None:
    event = pb.Event(
        event_id="bought",
        at_ms=time.time_ns() // 1_000_000,
        user_id=LOCAL,
        action="pay",
        item_id=CITY_WALL,
        order_id=5,
        amount_cny=54.0,
    )
    before = {i.item_id for i in door.stub.Recommend(ask(user_id=LOCAL, at_ms=0)).items}

    receipts = [door.stub.RecordEvents(pb.RecordEventsRequest(events=[event])) for _ in range(2)]
    after = {i.item_id for i in door.stub.Recommend(ask(user_id=LOCAL, at_ms=0)).items}

    assert CITY_WALL in before
    assert CITY_WALL not in after  # bought: never proposed again
    assert [r.accepted for r in receipts] == [1, 1]
    door.events.rotate()
    assert archive(door.folder / "events", door.folder / "lake").rows == 1


def test_behaviour_of_another_age_is_rejected_and_does_not_move_the_clock(door: Served) -> None:
    now = time.time_ns() // 1_000_000
    events = [
        pb.Event(event_id=f"e{k}", at_ms=at_ms, user_id=LOCAL, action="view_item", item_id=PAGODA)
        for k, at_ms in enumerate((2**63 - 1, -(2**63), 0, now))
    ]

    receipt = door.stub.RecordEvents(pb.RecordEventsRequest(events=events))

    assert receipt.accepted == 1
    assert [r.event_id for r in receipt.rejected] == ["e0", "e1", "e2"]


def test_behaviour_that_the_disk_refused_may_be_sent_again_and_is_logged_seldom(
    door: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    seen = pb.Event(
        event_id="e1", at_ms=NOW_MS, user_id=LOCAL, action="view_item", item_id=BELL_TOWER
    )
    request = pb.RecordEventsRequest(events=[seen])
    with monkeypatch.context() as patch:
        patch.setattr(EventLog, "append", full)
        patch.setattr("serving.telemetry.logs.LOG_EVERY_S", 600.0)
        for _ in range(3):
            with pytest.raises(grpc.RpcError) as caught:
                door.stub.RecordEvents(request)

    told = [record.getMessage() for record in caplog.records]
    assert told.count("RecordEvents: the disk refused") == 1
    assert caught.value.code() == grpc.StatusCode.UNAVAILABLE
    assert "No space left on device; send it again later" in caught.value.details()
    assert door.stub.RecordEvents(request).accepted == 1


def test_a_bad_event_is_rejected_alone(door: Served) -> None:
    now = time.time_ns() // 1_000_000
    events = [
        pb.Event(event_id="a", at_ms=now, user_id=LOCAL, action="stare", item_id=CITY_WALL),
        pb.Event(event_id="b", at_ms=now, user_id=LOCAL, action="view_item", item_id=PAGODA),
    ]

    receipt = door.stub.RecordEvents(pb.RecordEventsRequest(events=events))

    assert receipt.accepted == 1
    assert [r.event_id for r in receipt.rejected] == ["a"]
    assert "expected one of" in receipt.rejected[0].reason


def test_events_that_the_next_request_will_not_see_are_counted(town: Town, tmp_path: Path) -> None:
    class Spoilt:
        def remember(self, user: int, actions: object, timeout_s: float) -> None:
            if user == LOCAL:
                raise ContractError(f"live actions of user {user}: WRONGTYPE")

    release = replace(town.plans.release, store=Guarded(Spoilt()))  # type: ignore[arg-type]
    now = time.time_ns() // 1_000_000
    events = [
        pb.Event(event_id=f"{k}", at_ms=now, user_id=user, action="view_item", item_id=PAGODA)
        for k, user in enumerate((LOCAL, VISITOR, STRANGER))
    ]
    with served(replace(town.plans, release=release), tmp_path) as door:
        receipt = door.stub.RecordEvents(pb.RecordEventsRequest(events=events))
        counted = door.service.metrics.registry.get_sample_value

        assert receipt.accepted == 3
        assert counted("sojourn_events_total", {"outcome": "accepted"}) == 3.0
        assert counted("sojourn_events_total", {"outcome": "invisible"}) == 1.0
