"""A source of the ground floor, asked by the server."""

from dataclasses import dataclass

import numpy as np

from features.recall.source import Found, Situation, Source
from features.schema import UNKNOWN_ID
from features.store.base import Traveller
from serving.standing import standing
from serving.types import Request


@dataclass(frozen=True, slots=True)
class Served:
    """What `[recall.name]` builds: the source that replay uses as well."""

    name: str
    source: Source

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True  # the source itself knows, in less time than it takes to say so twice

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        return self.source.find(situation_of(request, traveller), quota)


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
