"""A source of the ground floor, asked by the server."""

import threading
from dataclasses import dataclass
from typing import Final

import numpy as np

from features.recall.source import Found, Situation, Source
from features.schema import UNKNOWN_ID
from features.store.base import Traveller
from serving.stages.standing import standing
from serving.types import Request

_LAST: Final = threading.local()


@dataclass(frozen=True, slots=True)
class Served:
    """What `[recall.name]` builds: the source that replay uses as well."""

    name: str
    source: Source

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True  # the source itself knows, in less time than it takes to say so twice

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        return self.source.find(_situation(request, traveller), quota)


def _situation(request: Request, traveller: Traveller) -> Situation:
    """The same object for all sources that a thread asks for one request."""
    kept: tuple[Request, Traveller, Situation] | None = getattr(_LAST, "kept", None)
    if kept is None or kept[0] is not request or kept[1] is not traveller:
        kept = _LAST.kept = (request, traveller, situation_of(request, traveller))
    return kept[2]


def situation_of(request: Request, traveller: Traveller) -> Situation:
    """The request as recall sees it."""
    own, hotel = request.position, request.anchor_position
    return Situation(
        city=request.browse_city,
        moment=request.moment,
        standing=standing(request, traveller),
        recent=traveller.recent,
        personal=traveller.lists,
        columns=traveller.columns,
        lat=np.nan if own is None else own.lat,
        lon=np.nan if own is None else own.lon,
        is_there=own is not None and request.gps_city == request.browse_city,
        anchor_item=request.anchor_item or UNKNOWN_ID,
        anchor_lat=np.nan if hotel is None else hotel.lat,
        anchor_lon=np.nan if hotel is None else hotel.lon,
        query=request.query,
    )
