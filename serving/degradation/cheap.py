"""The slate of a server that is asked more than it can do: from the reserve, for nobody in
particular, and so the same for all who ask about a city within an hour.

Who the traveller is, and where they stand, is not asked; what a page has shown and what it excludes
is still left out.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import numpy as np

from features.schema import UNKNOWN_ID, ItemId, UserId
from features.store.base import stranger
from serving.pipeline import unranked
from serving.plan import Plan
from serving.recall.reserve import NAME as RESERVE
from serving.stages.backfill import standing_by
from serving.stages.reply import next_page, reply
from serving.stages.validate import BadRequest, no_city_message
from serving.trace import Trace
from serving.types import Request, Response, Slate

OVERLOAD: Final = "overload"  # the name of this rung
MOST_KEPT: Final = 512  # pages of one plan: some 10 KB each

Key = tuple[int, int, ItemId | None, date, int, date]


@dataclass(frozen=True, slots=True)
class CheapPage:
    """A page that was made once. The arrays are shared by all who get it."""

    response: Response
    slate: Slate


def recommend_cheaply(request: Request, plan: Plan, trace: Trace) -> Response:
    """The answer to an admitted request for a twentieth of the work of `pipeline.recommend`.

    Raises BadRequest as that does; a traveller who named no city is shown the largest one.
    """
    with trace.stage("cheap"):
        return _answer(request, plan, trace)


def _answer(request: Request, plan: Plan, trace: Trace) -> Response:
    city = plan.default_city if request.browse_city == UNKNOWN_ID else request.browse_city
    if city is None:
        raise BadRequest("browse_city", no_city_message(request.position is not None))
    request = replace(request, browse_city=city, position=None, gps_city=None)
    if request.shown or request.exclude:
        return _again(request, _made(_nowhere(request), plan), plan, trace)
    page = _kept(plan, _key(request), lambda: _made(_nobodys(request), plan))
    return _again(request, page, plan, trace)


def _made(request: Request, plan: Plan) -> CheapPage:
    trace = Trace()
    trace.degrade(OVERLOAD)
    trace.traveller = traveller = stranger(request.user_id, plan.wants(request.browse_city))
    nothing = np.zeros(0, dtype=np.int64)
    trace.candidates = standing_by(request, traveller, nothing, plan)
    trace.scored = unranked(request, traveller, trace.candidates, plan, trace)
    n = len(trace.candidates)
    if n:
        trace.degrade(RESERVE)
    slate = Slate(trace.scored, np.arange(n, dtype=np.int64), np.ones(n, dtype=np.float32))
    return CheapPage(reply(request, traveller, slate, plan, trace), slate)


def _again(request: Request, page: CheapPage, plan: Plan, trace: Trace) -> Response:
    """The page as the answer to this request, with a trace of its own."""
    made = page.response.trace
    for rung in made.degradation:
        trace.degrade(rung)
    trace.traveller = made.traveller
    trace.candidates, trace.scored = made.candidates, made.scored
    token = next_page(request, page.slate, plan)
    return replace(page.response, request=request, next_page_token=token, trace=trace)


def _key(request: Request) -> Key:
    """All that a page for nobody depends on, besides its plan."""
    local = request.moment.local
    return (
        request.browse_city,
        request.limit,
        request.anchor_item,
        local.date(),
        local.hour,
        request.moment.visit_date,
    )


def _kept(plan: Plan, key: Key, make: Callable[[], CheapPage]) -> CheapPage:
    """One thread makes a page, and one page at a time: as an overload begins, every thread lacks
    the same ones."""
    page = plan.cheap_pages.get(key)
    if page is not None:
        return page
    with plan.cheap_turn:
        page = plan.cheap_pages.get(key)
        if page is None:
            page = make()
            if len(plan.cheap_pages) >= MOST_KEPT:
                plan.cheap_pages.clear()
            plan.cheap_pages[key] = page
        return page


def _nobodys(request: Request) -> Request:
    return replace(_nowhere(request), user_id=UserId(UNKNOWN_ID), session_id=None, query="")


def _nowhere(request: Request) -> Request:
    """Without the hotel: the answer keeps it, for a token goes on with the same one only."""
    return replace(request, anchor_position=None)
