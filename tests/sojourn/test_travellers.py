"""What simulated people do, as the messages of the endpoint."""

from datetime import UTC, datetime

from features.schema import EVENTS
from serving.behaviour.events import fault
from serving.door.wire import behaviour
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from simulator.calendar import make_calendar
from simulator.live_app import Ask
from simulator.size import WorldSize
from sojourn.client import Client
from sojourn.travellers import GrpcServer, _event, request_for

AT = datetime(2026, 10, 8, 4, tzinfo=UTC)
AT_MS = int(AT.timestamp() * 1000)


def test_a_row_becomes_an_event_that_the_server_takes() -> None:
    row = dict.fromkeys(EVENTS) | {
        "event_id": "e1", "at": AT, "arrived_at": AT, "user_id": 7, "session_id": 3,
        "action": "view_item", "item_id": 101, "lat": 34.2, "lon": 108.9,
        "request_id": "r", "position": 2, "placement": "channel_home",
    }  # fmt: skip

    event = _event(row)

    assert (event.at_ms, event.slate_position, event.item_id) == (AT_MS, 2, 101)
    assert (event.position.lat, event.position.lon) == (34.2, 108.9)
    assert fault(behaviour(event), AT_MS) == ""


def test_what_is_not_known_is_left_out() -> None:
    row = dict.fromkeys(EVENTS) | {
        "event_id": "e2", "at": AT, "arrived_at": AT, "user_id": 7, "session_id": 3,
        "action": "pay", "order_id": 9, "amount_cny": 12.5,
    }  # fmt: skip

    event = _event(row)

    assert not event.HasField("position")
    assert (event.item_id, event.query, event.amount_cny) == (0, "", 12.5)


def test_a_hotel_is_the_anchor_s_position_and_the_phone_s_stays_its_own() -> None:
    request = request_for(Ask(7, 3, "hotel_cross_sell", 11, AT_MS, (1.0, 2.0), hotel=(3.0, 4.0)))

    assert (request.anchor.position.lat, request.anchor.position.lon) == (3.0, 4.0)
    assert (request.position.lat, request.position.lon) == (1.0, 2.0)
    assert (request.user_id, request.at_ms, request.session_id) == (7, AT_MS, 3)


class Answering(Client):
    """Each request in turn with what it went without."""

    def __init__(self, *degradations: list[str]) -> None:
        self._left = list(degradations)

    def recommend(self, request: pb.RecommendRequest) -> pb.RecommendResponse:
        return pb.RecommendResponse(degradation=self._left.pop())


def test_pages_with_less_than_full_service_are_counted_without_those_of_small_cities() -> None:
    client = Answering([], ["reserve"], ["overload"], ["recall.hot", "reserve"])
    server = GrpcServer(client, make_calendar(WorldSize(), "Asia/Shanghai"))

    answers = server.recommend([Ask(7, 3, "channel_home", 0, AT_MS, None)] * 4)

    assert (len(answers), server.degraded) == (4, 2)
