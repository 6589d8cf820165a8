"""What is kept of one page: all that its answer followed from, besides release and settings.

The user's row is not kept: it is in the release, as it was. What the user did since is.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import numpy as np

from features.moment import Moment, utc_from_ms
from features.schema import CityId, Ids, ItemId, UserId
from features.store.base import RecentActions
from serving.explaining.fingerprint import fingerprint
from serving.trace import Trace
from serving.types import Position, Request, Response

ID_BYTES: Final = 12  # of a request id, which is shown as hex


@dataclass(frozen=True, slots=True)
class Recorded:
    """One page's inputs, and the fingerprint of what came of them."""

    request: Request  # as it was answered: with its city and all its variants
    is_known: bool  # a row of the user was found
    recent: RecentActions
    effort: float
    degradation: tuple[str, ...]  # by name, in the order in which they came
    fingerprint: Mapping[str, int]


def record(response: Response) -> Recorded:
    """Of a page that was just made."""
    trace: Trace = response.trace
    traveller = trace.traveller
    return Recorded(
        request=response.request,
        is_known=traveller is not None and traveller.known,
        recent=response.recent,
        effort=trace.effort,
        degradation=tuple(trace.degradation),
        fingerprint=fingerprint(trace, response.shown),
    )


def encode(recorded: Recorded) -> bytes:
    """One line of JSON, without what is at its default."""
    request, recent = recorded.request, recorded.recent
    travel_date = request.moment.travel_date
    line = {
        "id": request.request_id,
        "page": request.page,
        "user": request.user_id,
        "placement": request.placement,
        "city": request.browse_city,
        "at": request.at_ms,
        "limit": request.limit,
        "gps": _pair(request.position),
        "gps_city": request.gps_city,
        "anchor": request.anchor_item,
        "anchor_at": _pair(request.anchor_position),
        "query": request.query,
        "session": request.session_id,
        "exclude": sorted(request.exclude),
        "shown": request.shown,
        "travel": travel_date.isoformat() if travel_date else "",
        "variants": dict(request.variants),
        "known": recorded.is_known,
        "items": recent.item_ids.tolist(),
        "actions": recent.actions.tolist(),
        "ages": (request.at_ms - recent.at_ms).tolist(),
        "effort": recorded.effort,
        "without": recorded.degradation,
        "print": dict(recorded.fingerprint),
    }
    kept = {name: value for name, value in line.items() if value or value is False}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def decode(line: bytes, timezone: str, country: str) -> Recorded:
    """As it was recorded; the platform's time zone and country are the release's."""
    found: dict[str, Any] = json.loads(line)  # Any: JSON
    at_ms = found["at"]
    travel = found.get("travel", "")
    moment = Moment(
        utc_from_ms(at_ms), timezone, country, date.fromisoformat(travel) if travel else None
    )
    anchor = found.get("anchor")
    request = Request(
        request_id=found["id"],
        user_id=UserId(found.get("user", 0)),
        placement=found["placement"],
        browse_city=CityId(found["city"]),
        moment=moment,
        limit=found["limit"],
        position=_position(found.get("gps")),
        gps_city=CityId(found["gps_city"]) if "gps_city" in found else None,
        anchor_item=None if anchor is None else ItemId(anchor),
        anchor_position=_position(found.get("anchor_at")),
        query=found.get("query", ""),
        session_id=found.get("session"),
        exclude=frozenset(found.get("exclude", ())),
        shown=tuple(found.get("shown", ())),
        page=found["page"],
        variants=found.get("variants", {}),
    )
    recent = RecentActions(
        _ids(found.get("items", ())),
        _ids(found.get("actions", ())),
        at_ms - _ids(found.get("ages", ())),
    )
    return Recorded(
        request=request,
        is_known=found["known"],
        recent=recent,
        effort=found["effort"],
        degradation=tuple(found.get("without", ())),
        fingerprint=found["print"],
    )


def page_of(line: bytes) -> tuple[str, int]:
    """The request id and page of an encoded record."""
    found = json.loads(line)
    return found["id"], found["page"]


def asked_at(line: bytes) -> int:
    """The moment of an encoded record's request, Unix ms."""
    return int(json.loads(line)["at"])


def _pair(position: Position | None) -> tuple[float, float] | None:
    return None if position is None else (position.lat, position.lon)


def _position(pair: list[float] | None) -> Position | None:
    return None if pair is None else Position(*pair)


def _ids(values: list[int] | tuple[int, ...]) -> Ids:
    return np.array(values, dtype=np.int64)
