"""What a caller asked, checked field by field, and the plan that answers it.

Refused is what cannot be meant: BadRequest names the field. What is merely unknown is served: a new
user, an item or a query that nobody knows.
"""

import io
import math
import os
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from features.errors import SojournError
from features.moment import Moment, utc_from_ms
from features.schema import UNKNOWN_ID, CityId, ItemId, UserId
from serving.knobs import unknown
from serving.plan import Plan, Plans
from serving.settings.config import App
from serving.settings.scenario import MAX_PAGE_SIZE
from serving.stages.paging import PageToken, TokenError, decode_token
from serving.types import Position, Request

MAX_ID: Final = 2**63 - 1
REQUEST_ID_BYTES: Final = 12
IDS_AT_ONCE: Final = 256
_REQUEST_ID: Final = re.compile(f"[0-9a-f]{{{2 * REQUEST_ID_BYTES}}}")
EARLIEST_MS: Final = int(datetime(2000, 1, 1, tzinfo=UTC).timestamp() * 1000)
LATEST_MS: Final = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp() * 1000)


class BadRequest(SojournError):  # noqa: N818 - named as gRPC and HTTP name it
    """The caller's mistake: which field, what was found, what was expected."""

    def __init__(self, field_name: str, message: str) -> None:
        super().__init__(f"{field_name}: {message}")
        self.field = field_name
        self.message = message


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in, in plain types; 0, "" and None mean not given."""

    placement: str
    user_id: int = 0
    browse_city: int = 0
    position: tuple[float, float] | None = None  # lat, lon
    anchor_item: int = 0
    anchor_position: tuple[float, float] | None = None
    query: str = ""
    page_size: int = 0
    page_token: str = ""
    session_id: int = 0
    exclude: tuple[int, ...] = ()
    travel_date: str = ""
    at_ms: int = 0
    force_variants: Mapping[str, str] = field(default_factory=dict)


def admit(asked: Asked, plans: Plans, now_ms: int) -> tuple[Request, Plan]:
    """The validated request and its plan. Raises BadRequest."""
    app = plans.settings.app
    placement = _placement(asked.placement, plans)
    user_id = _id("user_id", asked.user_id)
    moment = _moment(asked, plans, now_ms)
    query = _query(asked.query, app.limits.query_chars)
    anchor_item = _anchor(asked.anchor_item)
    anchor_position = _position("anchor.position", asked.anchor_position)
    token = None
    if asked.page_token:
        bond = _bond(placement, user_id, anchor_item, anchor_position, moment.travel_date, query)
        token = _token(asked, bond, app)
    request_id = token.request_id if token else REQUEST_IDS.draw()
    session_id = _id("session_id", asked.session_id) or None
    forced = _forced(asked.force_variants, user_id, plans)
    today = moment.local.date()
    variants = plans.assign(user_id, session_id, request_id, today, forced, placement)
    plan = plans.choose(placement, variants)
    position = _position("position", asked.position)
    gps_city = None if position is None else plans.cities.nearest(position)
    request = Request(
        request_id=request_id,
        user_id=UserId(user_id),
        placement=placement,
        browse_city=_browse_city(
            token.city if token else asked.browse_city, asked, gps_city, anchor_position, plans
        ),
        moment=moment,
        limit=_page_size(asked.page_size, plan),
        position=position,
        gps_city=gps_city,
        anchor_item=anchor_item,
        anchor_position=anchor_position,
        query=query,
        session_id=session_id,
        exclude=_exclude(asked.exclude, app.limits.exclude_items),
        shown=token.shown if token else (),
        page=token.page if token else 1,
        variants=variants,
    )
    return request, plan


class RequestIds(threading.local):
    """Random ids, of a stock that a thread fetches from the system for many requests at once."""

    def __init__(self) -> None:
        self._stock = io.BytesIO()

    def draw(self) -> str:
        drawn = self._stock.read(REQUEST_ID_BYTES)
        if not drawn:
            self._stock = io.BytesIO(os.urandom(REQUEST_ID_BYTES * IDS_AT_ONCE))
            drawn = self._stock.read(REQUEST_ID_BYTES)
        return drawn.hex()


REQUEST_IDS: Final = RequestIds()


def bound_to(request: Request) -> str:
    """What a page token may be used with: who asked, and about what. The position is none of it,
    since a traveller walks on between two pages; the city is told in the token itself."""
    return _bond(
        request.placement,
        request.user_id,
        request.anchor_item,
        request.anchor_position,
        request.moment.travel_date,
        request.query,
    )


def _bond(
    placement: str,
    user_id: int,
    anchor_item: ItemId | None,
    anchor: Position | None,
    travel_date: date | None,
    query: str,
) -> str:
    hotel = "" if anchor is None else f"{anchor.lat},{anchor.lon}"
    return f"{placement}:{user_id}:{anchor_item or ''}:{hotel}:{travel_date or ''}:{query}"


def _placement(name: str, plans: Plans) -> str:
    if name not in plans.by_placement:
        raise BadRequest("placement", unknown("placement", name, plans.by_placement))
    return name


def _token(asked: Asked, bond: str, app: App) -> PageToken:
    try:
        token = decode_token(asked.page_token, bond, app.page_secret)
    except TokenError as error:
        raise BadRequest("page_token", str(error)) from error
    if not _REQUEST_ID.fullmatch(token.request_id):
        raise BadRequest("page_token", "it continues a request that no server of ours named so")
    if asked.browse_city not in (UNKNOWN_ID, token.city):
        raise BadRequest(
            "page_token",
            f"it continues a list of city {token.city}, and browse_city is {asked.browse_city}; "
            "send it with that city, or leave it out for the first page of the other",
        )
    return token


def _id(name: str, value: int) -> int:
    if not 0 <= value <= MAX_ID:
        raise BadRequest(name, f"found {value}; expected a positive id, or 0 for none")
    return value


def _anchor(value: int) -> ItemId | None:
    return ItemId(value) if _id("anchor.item_id", value) else None


def _position(name: str, value: tuple[float, float] | None) -> Position | None:
    if value is None:
        return None
    lat, lon = value
    if not (math.isfinite(lat) and -90 <= lat <= 90):
        raise BadRequest(f"{name}.lat", f"found {lat}; expected degrees in -90..90")
    if not (math.isfinite(lon) and -180 <= lon <= 180):
        raise BadRequest(f"{name}.lon", f"found {lon}; expected degrees in -180..180")
    return Position(lat, lon)


def _browse_city(
    named: int, asked: Asked, gps_city: CityId | None, anchor: Position | None, plans: Plans
) -> CityId:
    """The city that the token or the caller names, else that of the page's item or hotel, else
    where the traveller is; UNKNOWN_ID leaves it to their home, which only the store knows."""
    city = _id("browse_city", named)
    if city != UNKNOWN_ID:
        if plans.catalogue.city_row(city) is None:
            raise BadRequest(
                "browse_city",
                f"the release has no city {city}; leave it out to be found by position",
            )
        return CityId(city)
    row = plans.catalogue.row_of(asked.anchor_item) if asked.anchor_item else None
    if row is not None:
        return CityId(int(plans.catalogue.items.city[row]))
    around_hotel = None if anchor is None else plans.cities.nearest(anchor)
    found = around_hotel or gps_city
    if found is None and asked.user_id == UNKNOWN_ID:
        raise BadRequest("browse_city", no_city_message(asked.position is not None))
    return found or CityId(UNKNOWN_ID)


def no_city_message(has_position: bool) -> str:
    """Why no city could be made out."""
    where = (
        "no city of the release is near the position" if has_position else "no position is given"
    )
    return f"it is not given, {where}, and no resident city is known; give browse_city"


def _page_size(size: int, plan: Plan) -> int:
    knobs = plan.scenario.page
    if size == 0:
        return knobs.size
    if not 1 <= size <= knobs.max_size:
        raise BadRequest(
            "page_size",
            f"found {size}; expected 1..{knobs.max_size} for {plan.scenario.placement!r} (0: "
            f"{knobs.size}; no placement allows more than {MAX_PAGE_SIZE})",
        )
    return size


def _query(text: str, longest: int) -> str:
    if len(text) > longest:
        raise BadRequest("query", f"it has {len(text)} characters; expected at most {longest}")
    return text.strip()


def _exclude(ids: tuple[int, ...], most: int) -> frozenset[int]:
    if len(ids) > most:
        raise BadRequest("exclude_item_ids", f"found {len(ids)} ids; expected at most {most}")
    return frozenset(_id("exclude_item_ids", value) for value in ids)


def _moment(asked: Asked, plans: Plans, now_ms: int) -> Moment:
    at_ms = now_ms
    if asked.at_ms:
        if not plans.settings.app.clock.client_time:
            raise BadRequest(
                "at_ms", "this server goes by its own clock; leave it 0, or set [clock] client_time"
            )
        if not EARLIEST_MS <= asked.at_ms <= LATEST_MS:
            raise BadRequest(
                "at_ms", f"found {asked.at_ms}; expected unix milliseconds of the years 2000..2100"
            )
        at_ms = asked.at_ms
    release = plans.release
    today = Moment(utc_from_ms(at_ms), release.timezone, release.country)
    if not asked.travel_date:
        return today
    travel_date = _travel_date(
        asked.travel_date, today.local.date(), plans.settings.app.limits.travel_days_ahead
    )
    return Moment(today.at, release.timezone, release.country, travel_date)


def _travel_date(text: str, today: date, days_ahead: int) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # ISO has other forms as well, such as of weeks
        raise BadRequest("travel_date", f"found {text!r}; expected YYYY-MM-DD")
    yesterday, last = today - timedelta(days=1), today + timedelta(days=days_ahead)
    if not yesterday <= day <= last:  # yesterday: it may be today where the traveller is
        raise BadRequest("travel_date", f"found {day}; expected {yesterday}..{last}")
    return day


def _forced(forced: Mapping[str, str], user_id: int, plans: Plans) -> Mapping[str, str]:
    if not forced:
        return {}
    if user_id not in plans.settings.app.testers.user_ids:
        raise BadRequest(
            "force_variants", f"user {user_id} is no tester; add the id to [testers] user_ids"
        )
    fault = plans.settings.experiments.fault_of_forced(forced)
    if fault:
        raise BadRequest("force_variants", fault)
    return forced
