"""Whatever is sent to the server, it answers by a status that blames the right side."""

import random
from pathlib import Path

import pytest

from features.store.embedded import LiveActions
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from sojourn.bench.malformed import Malformed
from sojourn.bench.noise import send
from tests.serving.served import served
from tests.serving.town import BELL_TOWER, LOCAL, NOW_MS, VISITOR, XIAN, Town, publish_town

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
