"""Whatever is sent to the server, it answers by a status that blames the right side."""

import random
from pathlib import Path

import pytest

from features.store.embedded import LiveActions
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench.fuzz import APART_BITS, apart
from sojourn.bench.malformed import SERVICE, Call, Malformed
from sojourn.bench.noise import MAY_END, NOT_SENT, may_end, send
from tests.serving.published_town import publish_town
from tests.serving.served import served
from tests.serving.town import BELL_TOWER, LOCAL, NOW_MS, VISITOR, XIAN, Town

CALLS = 2_000
GOOD = [
    pb.RecommendRequest(user_id=user, browse_city=XIAN, at_ms=NOW_MS, page_size=3, **place)
    for user in (0, LOCAL, VISITOR)
    for place in (
        {"placement": "channel_home", "position": pb.Position(lat=34.26, lon=108.94)},
        {"placement": "poi_detail", "anchor": pb.Anchor(item_id=BELL_TOWER)},
        {"placement": "search_no_result", "query": "tower"},
    )
]


@pytest.mark.slow
def test_thousands_of_malformed_calls_make_no_internal_error_and_a_good_one_is_answered_after(
    tmp_path: Path,
) -> None:
    live = LiveActions(tmp_path / "live")
    town = Town(publish_town(tmp_path / "published"), live)
    with served(town.plans, tmp_path) as door:
        before = door.stub.Recommend(GOOD[0])
        malformed = Malformed([good.SerializeToString() for good in GOOD], random.Random(7))
        ended = send(door.address, malformed, CALLS, lambda done: None)
        after = door.stub.Recommend(GOOD[0])

    live.close()

    assert ended.faults == []
    assert ended.calls == CALLS
    assert {"OK", "INVALID_ARGUMENT", "NOT_FOUND", "UNIMPLEMENTED"} <= set(ended.by_code())
    assert ended.counts["good", "OK"] > 0
    assert ended.connections >= CALLS // 200
    assert [i.item_id for i in after.items] == [i.item_id for i in before.items]


def test_each_kind_of_call_has_its_own_endings() -> None:
    page, explain = f"{SERVICE}/Recommend", f"{SERVICE}/Explain"

    assert may_end(Call("good", page, b""), "OK")
    assert not may_end(Call("good", page, b""), "INVALID_ARGUMENT")
    assert not may_end(Call("flipped bytes", page, b""), "RESOURCE_EXHAUSTED")
    assert may_end(Call("flipped bytes", explain, b""), "RESOURCE_EXHAUSTED")
    assert not may_end(Call("no time", page, b""), "NOT_FOUND")
    assert not any(may_end(Call(kind, explain, b""), "INTERNAL") for kind in MAY_END)
    assert [kind for kind in MAY_END if may_end(Call(kind, page, b""), NOT_SENT)] == [
        "odd metadata"
    ]


def test_every_kind_that_is_drawn_has_endings() -> None:
    malformed = Malformed([good.SerializeToString() for good in GOOD], random.Random(7))

    assert {malformed.call().kind for _ in range(1_000)} <= set(MAY_END)


@pytest.mark.slow
def test_events_that_are_recorded_are_before_the_page_that_is_asked_for() -> None:
    malformed = Malformed([GOOD[0].SerializeToString()], random.Random(7))
    calls = [malformed.call() for _ in range(3_000)]
    events = [
        event
        for call in calls
        if call.kind == "spoilt fields" and call.method == f"{SERVICE}/RecordEvents"
        for event in pb.RecordEventsRequest.FromString(call.payload).events
    ]

    assert len(events) > 100
    assert sum(event.at_ms < NOW_MS for event in events) > 0.8 * len(events)


def test_the_page_that_is_compared_is_of_a_user_whom_no_call_means() -> None:
    messages = [
        pb.RecommendRequest(user_id=user).SerializeToString() for user in (1, 2, 3, 60, 63, 64)
    ]
    kept, others = apart(messages)
    user = pb.RecommendRequest.FromString(kept).user_id

    assert user == 63
    assert kept not in others
    for other in others:
        assert (pb.RecommendRequest.FromString(other).user_id ^ user).bit_count() >= APART_BITS
