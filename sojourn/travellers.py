"""Simulated travellers at a real server: questions as gRPC calls, and what they do as events."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import numpy as np
import pyarrow as pa

from features.errors import ContractError
from features.schema import HARMLESS
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from simulator.calendar import Calendar
from simulator.live_app import Answer, Ask
from sojourn.client import Client
from sojourn.slate import ask as request_of

CALLS_AT_ONCE: Final = 8
EVENTS_A_CALL: Final = 500


class GrpcServer:
    """A running server as the simulator's `Server`.

    Raises Unavailable when it does not answer, and SpecError when it refuses: a simulated day with
    holes would be measured as if people had not been interested.
    """

    def __init__(self, client: Client, calendar: Calendar) -> None:
        self._client, self._calendar = client, calendar
        self.degraded = 0  # answers with less than full service

    def recommend(self, asks: Sequence[Ask]) -> Sequence[Answer]:
        with ThreadPoolExecutor(CALLS_AT_ONCE) as pool:
            responses = list(pool.map(self._client.recommend, map(request_for, asks)))
        self.degraded += sum(bool(set(r.degradation) - HARMLESS) for r in responses)
        return [
            Answer(r.request_id, np.array([item.item_id for item in r.items], dtype=np.int64))
            for r in responses
        ]

    def record(self, events: pa.Table) -> None:
        """In calls of one local day each, because what arrives together arrives at its end."""
        at_ms = np.asarray(events["at"].cast(pa.int64()).to_numpy())
        days = self._calendar.index_at(at_ms)
        for day in np.unique(days).tolist():
            of_day = events.filter(pa.array(days == day)).to_pylist()
            for start in range(0, len(of_day), EVENTS_A_CALL):
                receipt = self._client.record(map(_event, of_day[start : start + EVENTS_A_CALL]))
                if receipt.rejected:
                    first = receipt.rejected[0]
                    raise ContractError(
                        f"the server rejected {len(receipt.rejected)} of the simulated events, "
                        f"such as {first.event_id}: {first.reason}"
                    )


def request_for(asked: Ask) -> pb.RecommendRequest:
    """A simulated question as a message."""
    request = request_of(
        user_id=asked.user_id,
        placement=asked.placement,
        browse_city=asked.city_id,
        position=asked.position,
        item_id=asked.anchor_item,
        query=asked.query,
        at_ms=asked.at_ms,
        session_id=asked.session_id,
    )
    if asked.hotel:
        request.anchor.position.lat, request.anchor.position.lon = asked.hotel
    return request


def _event(row: dict[str, Any]) -> pb.Event:
    """A row of the border table as a message; what is null is left out. Any: a row's own types."""
    given = {name: value for name, value in row.items() if value is not None}
    at = given.pop("at")
    given.pop("arrived_at")
    lat, lon = given.pop("lat", None), given.pop("lon", None)
    if "position" in given:
        given["slate_position"] = given.pop("position")
    event = pb.Event(at_ms=round(at.timestamp() * 1000), **given)
    if lat is not None and lon is not None:
        event.position.lat, event.position.lon = lat, lon
    return event
