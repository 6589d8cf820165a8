"""Messages and plain types: no field is lost, nor taken for another one."""

from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet as pq

from features.schema import EVENTS
from serving.behaviour.archive import archive
from serving.behaviour.event_log import EventLog
from serving.behaviour.events import Receipt, as_row, fault
from serving.door.wire import asked, behaviour, explained, received
from serving.explaining.explain import Contribution, Explanation, ItemFate
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.stages.validate import Asked

AT_MS = 1_790_000_000_000
ARRIVED_MS = AT_MS + 500
EVENT = pb.Event(
    event_id="e1", at_ms=AT_MS, user_id=7, session_id=8, action="search", query="tower"
)


def in_the_lake(event: pb.Event, folder: Path) -> dict[str, object]:
    """The row of the lake's `events` that it becomes."""
    found = behaviour(event)
    assert fault(found, ARRIVED_MS) == ""
    log = EventLog(folder / "log", "w")
    log.append("2026-09-21", [as_row(found, ARRIVED_MS)])
    log.rotate()
    archive(folder / "log", folder)
    (path,) = folder.glob("events/ds=2026-09-21/*.parquet")
    (row,) = pq.read_table(path).to_pylist()
    return dict(row)


def test_an_event_comes_into_the_lake_as_its_client_sent_it(tmp_path: Path) -> None:
    event = pb.Event(
        event_id="e1",
        at_ms=AT_MS,
        user_id=1,
        session_id=2,
        action="pay",
        item_id=3,
        deal_id=4,
        order_id=5,
        referrer_item_id=6,
        browse_city=7,
        position=pb.Position(lat=8.5, lon=9.5),
        query="ten",
        request_id="eleven",
        slate_position=12,
        placement="thirteen",
        amount_cny=14.5,
    )

    assert in_the_lake(event, tmp_path) == {
        "event_id": "e1",
        "at": datetime.fromtimestamp(AT_MS / 1000, UTC),
        "user_id": 1,
        "session_id": 2,
        "action": "pay",
        "item_id": 3,
        "deal_id": 4,
        "order_id": 5,
        "referrer_item_id": 6,
        "browse_city": 7,
        "lat": 8.5,
        "lon": 9.5,
        "query": "ten",
        "request_id": "eleven",
        "position": 12,
        "placement": "thirteen",
        "amount_cny": 14.5,
        "arrived_at": datetime.fromtimestamp(ARRIVED_MS / 1000, UTC),
    }


def test_what_a_client_leaves_out_is_null_in_the_lake_and_neither_zero_nor_empty(
    tmp_path: Path,
) -> None:
    row = in_the_lake(EVENT, tmp_path)

    given = {"event_id", "at", "user_id", "session_id", "action", "query", "arrived_at"}
    assert {name for name, value in row.items() if value is not None} == given
    assert row.keys() == EVENTS.keys()


def test_an_amount_of_nothing_and_a_position_of_zeros_are_given_all_the_same() -> None:
    found = behaviour(pb.Event(amount_cny=0.0, position=pb.Position()))

    assert (found.amount_cny, found.lat, found.lon) == (0.0, 0.0, 0.0)


def test_a_request_is_understood_field_by_field() -> None:
    message = pb.RecommendRequest(
        user_id=1,
        placement="two",
        browse_city=3,
        position=pb.Position(lat=4.5, lon=5.5),
        anchor=pb.Anchor(item_id=6, position=pb.Position(lat=7.5, lon=8.5)),
        query="nine",
        page_size=10,
        page_token="eleven",
        session_id=12,
        exclude_item_ids=[13, 14],
        travel_date="2026-10-02",
        at_ms=15,
        force_variants={"layer": "variant"},
    )

    assert asked(message) == Asked(
        placement="two",
        user_id=1,
        browse_city=3,
        position=(4.5, 5.5),
        anchor_item=6,
        anchor_position=(7.5, 8.5),
        query="nine",
        page_size=10,
        page_token="eleven",
        session_id=12,
        exclude=(13, 14),
        travel_date="2026-10-02",
        at_ms=15,
        force_variants={"layer": "variant"},
    )


def test_what_a_request_leaves_out_is_not_given() -> None:
    of_an_item = pb.RecommendRequest(anchor=pb.Anchor(item_id=6))

    assert asked(pb.RecommendRequest()) == Asked("")
    assert asked(of_an_item) == Asked("", anchor_item=6)


def test_what_became_of_events_is_told_with_their_ids_and_reasons() -> None:
    told = received(Receipt(3, (("e1", "user_id is 0"), ("e2", "query is missing")), invisible=1))

    assert told.accepted == 3
    assert [(one.event_id, one.reason) for one in told.rejected] == [
        ("e1", "user_id is 0"),
        ("e2", "query is missing"),
    ]


def test_an_explanation_is_told_field_by_field() -> None:
    shown = ItemFate(
        1, 2, "shown", 3.5, ("hot", "nearby"), (Contribution("item_price", 4.5, -5.5),), 6.5
    )
    lost = ItemFate(7, 0, "page", 8.5, ("hot",), (), 9.5)
    told = explained(
        Explanation(
            request_id="r1",
            page=10,
            release="r",
            settings="s",
            variants={"layer": "variant"},
            degradation=("reserve",),
            effort=0.5,
            items=(shown,),
            candidates=(lost,),
            candidates_by_source={"hot": 11},
            dropped_by_filter={"closed": 12},
            differences=("scores",),
        )
    )

    assert told == pb.ExplainResponse(
        request_id="r1",
        release="r",
        variants={"layer": "variant"},
        degradation=["reserve"],
        items=[
            pb.ItemExplanation(
                item_id=1,
                position=2,
                stage="shown",
                score=3.5,
                sources=["hot", "nearby"],
                contributions=[pb.Contribution(feature="item_price", value=4.5, contribution=-5.5)],
                base=6.5,
            )
        ],
        candidates_by_source={"hot": 11},
        dropped_by_filter={"closed": 12},
        page=10,
        settings="s",
        effort=0.5,
        differences=["scores"],
        candidates=[
            pb.ItemExplanation(item_id=7, stage="page", score=8.5, sources=["hot"], base=9.5)
        ],
    )
