"""How the loops of c/sources.c are told what a recall source does, and what a request asks of it.

Whoever adds a source need not come here: one that is not in `_STEPS` is asked as it is. What is
here finds the same, bit for bit, without a Situation and without an object of numpy for each part.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np

from features.cells import area_of, cell_of
from features.compiled.loops import address
from features.compiled.places import ListPlace
from features.compiled.table import Table
from features.lists import POOLED, segment_key
from features.moment import day_type
from features.personas import KEYS_OF_A_CITY
from features.recall.by_key import Fresh, Hot, HotOfEveryone, NearbyPeople
from features.recall.embedding import Embedding
from features.recall.neighbours import LIST, PACKAGE, ItemCf, Package
from features.recall.persona import COLUMNS, Persona
from features.recall.persona import LIST as PERSONAS
from features.recall.personal import Personal
from features.recall.proximity import DEPTH, Nearby
from features.recall.source import Keyed
from features.schema import UNKNOWN_ID, Audience
from features.store.base import Traveller
from features.store.lookups import KeyedList
from serving.recall.embedding import MOST_DIMENSIONS, SearchedVectors
from serving.recall.nearby import ItemTree
from serving.recall.pinned import Pinned
from serving.recall.served import Served
from serving.releases.catalogue import chord_of, unit_vector
from serving.stages.standing import standing
from serving.types import Position, RecallSource, Request

# As in sources.c.
ASKED, FIRST, HOT, CELL, PERSONAL, NEIGHBOURS, MIXED, VECTORS, NEARBY = range(9)
_AUDIENCES: Final = {Audience.UNKNOWN: 0, Audience.LOCAL: 1, Audience.VISITOR: 2}
LEAST_DIMENSIONS: Final = 2  # numpy adds up a single column in another order


class TriggersOf(NamedTuple):
    """Which of a traveller's actions a source starts from; `recent_triggers`' last arguments."""

    limit: int
    is_of_taken: bool
    half_life_hours: float


class Turn(NamedTuple):
    """What a request asks of one source: the fields of c/sources.c, by kind."""

    n: int = 0
    a: int = 0
    b: int = 0
    c: int = 0
    d: int = 0


Ask = Callable[[Request, Traveller, int, list[Any]], Turn | None]
"""With its quota; None: the source must be asked as it is. Arrays that nobody else keeps go into
the list."""


@dataclass(frozen=True, slots=True)
class Step:
    """A source that the loops know. `kept` owns what `lists` are the addresses of."""

    kind: int
    ask: Ask
    lists: tuple[int, ...] = ()
    depth: int = 0
    triggers: TriggersOf | None = None
    kept: tuple[object, ...] = ()


NOTHING: Final = Turn()
BY_ITSELF: Final = Step(ASKED, lambda request, traveller, quota, kept: None)  # asked as it is


def step_of(source: RecallSource) -> Step:
    """The step that does what a source does; `BY_ITSELF` where loops know none."""
    if type(source) is Pinned and source.items.size == 0:
        return Step(PERSONAL, _nothing_more)  # as most of the time
    if type(source) is not Served:
        return BY_ITSELF
    make = _STEPS.get(type(source.source))
    return BY_ITSELF if make is None else make(source.source) or BY_ITSELF


def _over(*lists: Keyed) -> tuple[ListPlace, ...] | None:
    """None where one is no list of a published day."""
    places = tuple(ListPlace(keyed) for keyed in lists if isinstance(keyed, KeyedList))
    return places if len(places) == len(lists) else None


def _reading(kind: int, ask: Ask, *lists: Keyed, **more: Any) -> Step | None:
    places = _over(*lists)
    if places is None:
        return None
    return Step(kind, ask, tuple(p.address for p in places), kept=places, **more)


def _of_fresh(source: Fresh) -> Step | None:
    return _reading(FIRST, _nothing_more, source.hopeful)


def _of_hot(source: Hot) -> Step | None:
    own = source.own[Audience.LOCAL], source.own[Audience.VISITOR]
    return _reading(HOT, _hot_keys, source.pooled, *own, source.by_day)


def _of_hot_of_everyone(source: HotOfEveryone) -> Step | None:
    hot = source.hot
    return _reading(HOT, _everyones_keys, hot.pooled, hot.pooled, hot.pooled, hot.by_day)


def _of_nearby_people(source: NearbyPeople) -> Step | None:
    return _reading(CELL, _cells, source.by_cell)


def _of_personal(source: Personal) -> Step | None:
    name = source.name

    def ask(request: Request, traveller: Traveller, quota: int, kept: list[Any]) -> Turn | None:
        ids, scores = traveller.lists[name]
        ids = np.ascontiguousarray(ids, dtype=np.int64)
        scores = np.ascontiguousarray(scores, dtype=np.float32)
        kept += ids, scores
        return Turn(min(len(ids), len(scores)), address(ids), address(scores))

    return Step(PERSONAL, ask)


def _of_item_cf(source: ItemCf) -> Step | None:
    triggers = TriggersOf(source.triggers, False, source.half_life_hours)
    return _reading(
        NEIGHBOURS, _nothing_more, source.neighbours, depth=LIST.length, triggers=triggers
    )


def _of_package(source: Package) -> Step | None:
    triggers = TriggersOf(source.triggers, True, source.half_life_hours)
    return _reading(
        NEIGHBOURS, _nothing_more, source.together, depth=PACKAGE.length, triggers=triggers
    )


def _of_persona(source: Persona) -> Step | None:
    return _reading(MIXED, _leans, source.lists, depth=PERSONAS.length)


def _of_embedding(source: Embedding) -> Step | None:
    vectors = source.vectors
    if not isinstance(vectors, SearchedVectors):
        return None
    places = vectors.places
    if not LEAST_DIMENSIONS <= places.dimensions <= MOST_DIMENSIONS:
        return None

    def ask(request: Request, traveller: Traveller, quota: int, kept: list[Any]) -> Turn | None:
        block = places.blocks.get(request.browse_city, _NO_BLOCK)
        return None if block is None else Turn(*block)

    triggers = TriggersOf(source.triggers, False, source.half_life_hours)
    lists = (places.address,)
    return Step(VECTORS, ask, lists, places.dimensions, triggers, (places,))


def _of_nearby(source: Nearby) -> Step | None:
    tree, neighbours, reach = source.placed, source.neighbours, chord_of(source.radius_km)
    if not isinstance(tree, ItemTree) or not isinstance(neighbours, KeyedList):
        return None

    def ask(request: Request, traveller: Traveller, quota: int, kept: list[Any]) -> Turn | None:
        anchor = request.anchor_item or UNKNOWN_ID
        if anchor != UNKNOWN_ID and neighbours.leads_anywhere(anchor, quota):
            return Turn(0, anchor)
        at = _place_of(request)
        if at is None:
            return NOTHING
        most, point = DEPTH * quota, unit_vector(at.lat, at.lon)
        n, room = tree.nearest.arcsines(point, at.lat, at.lon, reach, most)
        kept.append(room)
        return Turn(n, address(room), address(room) + 8 * most)

    place = ListPlace(neighbours)
    return Step(NEARBY, ask, (tree.nearest.address, place.address), kept=(tree, place))


def _place_of(request: Request) -> Position | None:
    """The hotel, else where the traveller is, if that is in the browse city."""
    if request.anchor_position is not None:
        return request.anchor_position
    return request.position if request.gps_city == request.browse_city else None


_NO_BLOCK: Final = (0, 0, 0)  # of a city without vectors


def _nothing_more(
    request: Request, traveller: Traveller, quota: int, kept: list[Any]
) -> Turn | None:
    return NOTHING


def _hot_keys(request: Request, traveller: Traveller, quota: int, kept: list[Any]) -> Turn | None:
    return _keys_of_day(request, standing(request, traveller).audience)


def _everyones_keys(
    request: Request, traveller: Traveller, quota: int, kept: list[Any]
) -> Turn | None:
    return _keys_of_day(request, Audience.UNKNOWN)


def _keys_of_day(request: Request, audience: Audience) -> Turn:
    moment = request.moment
    day = day_type(moment.visit_date, moment.country)
    everyones = segment_key(request.browse_city, f"{POOLED}_{day}")
    own = everyones
    if audience is not Audience.UNKNOWN:
        own = segment_key(request.browse_city, f"{audience}_{day}")
    return Turn(_AUDIENCES[audience], own, everyones)


def _cells(request: Request, traveller: Traveller, quota: int, kept: list[Any]) -> Turn | None:
    at = _place_of(request)
    if at is None:
        return NOTHING
    cell = cell_of(at.lat, at.lon)
    return Turn(0, cell, area_of(cell))


def _leans(request: Request, traveller: Traveller, quota: int, kept: list[Any]) -> Turn | None:
    columns = traveller.columns
    first_key = request.browse_city * KEYS_OF_A_CITY
    if isinstance(columns, Table):
        places = address(columns.layout.columns(COLUMNS)), address(columns.shared)
        return Turn(len(COLUMNS), first_key, *places)
    leans = np.array([columns[name][0] for name in COLUMNS])
    kept.append(leans)
    return Turn(len(COLUMNS), first_key, 0, address(leans))


_STEPS: Final[Mapping[type, Callable[[Any], Step | None]]] = {
    Fresh: _of_fresh,
    Hot: _of_hot,
    HotOfEveryone: _of_hot_of_everyone,
    NearbyPeople: _of_nearby_people,
    Personal: _of_personal,
    ItemCf: _of_item_cf,
    Package: _of_package,
    Persona: _of_persona,
    Embedding: _of_embedding,
    Nearby: _of_nearby,
}
