"""What `serving.stages.hydrate` says of a request's candidates, by loops: a table for the assembly.

Bit for bit the same after rounding to float32, which `assemble` does first; its tests compare the
two.
"""

from typing import Final

import numpy as np

from features.catalog.sets import ITEM, USER, USER_CITY
from features.compiled.distances import arcs
from features.compiled.loops import Room, address, compile_loops, loop
from features.compiled.table import Layout, Table
from features.listwise import LIVE_WINDOW_MS
from features.moment import moment_values
from features.schema import F32, F64, Columns, Ids
from features.store.base import Traveller
from serving.releases.catalogue import Catalogue
from serving.stages.hydrate import SCORE_NAMES, SCORE_ROWS, hydrate, place_values
from serving.types import Candidates, Request

_OF_TRAVELLER: Final = (*USER.columns, *USER_CITY.columns)
_OF_MOMENT: Final = ("hour", "weekday", "month", "is_holiday", "days_to_holiday")
_OF_PLACE: Final = (
    *("browse_city", "city_lat", "city_lon", "gps_lat", "gps_lon", "is_there", "anchor_lat"),
    *("anchor_lon", "anchor_price", "anchor_category", "placement"),
)
# In the order in which columns.c writes them.
_OF_SESSION: Final = (
    *("recent_views", "minutes_since_action", "touched_items", "touched_in_list"),
    "last_touch_rank",
)
_OF_LIST: Final = (
    *("list_size", "list_price_median", "list_price_spread", "list_rating_median"),
    *("list_sales_max", "list_distance_median", "list_price_min"),
)
_OF_CANDIDATES: Final = (
    *("recent_same_category", "recent_same_item", "touch_order", "touch_minutes"),
    *("recall_sources", "recall_rank", *SCORE_NAMES, "price_rank"),
)
LAYOUT: Final = Layout(
    own=(*ITEM.columns, *_OF_CANDIDATES),
    shared=(*_OF_TRAVELLER, *_OF_MOMENT, *_OF_PLACE, *_OF_SESSION, *_OF_LIST),
)
_MOMENT_AT: Final = LAYOUT.shared_at[_OF_MOMENT[0]]
_SESSION_AT: Final = LAYOUT.shared_at[_OF_SESSION[0]]
_LIST_AT: Final = LAYOUT.shared_at[_OF_LIST[0]]
_PRICE, _RATING, _SALES, _LAT, _LON, _RANK = (
    LAYOUT.own_at[name]
    for name in (
        *("item_price", "item_rating", "item_sales_decayed", "item_lat", "item_lon"),
        "price_rank",
    )
)
_CATEGORY: Final = LAYOUT.own_at["item_category"]


class Hydrator:
    """Tables of `LAYOUT` for one release's items; made when it is loaded, threads share it."""

    def __init__(self, catalogue: Catalogue) -> None:
        compile_loops()
        self._catalogue = catalogue
        self._matrix = catalogue.item_matrix()
        self._matrix_at = address(self._matrix)
        self._of_candidates, self._of_list = loop("candidate_columns"), loop("list_statistics")
        self._arguments = loop("list_arguments")
        items = catalogue.items
        self._of_items = len(items), address(items.ids), address(items.category)
        self._room = Room()
        self._known_layout: Layout | None = None
        self._score_rows: dict[tuple[str, ...], Ids] = {}

    def __call__(self, request: Request, traveller: Traveller, candidates: Candidates) -> Columns:
        """As `hydrate`."""
        stored = self._stored(traveller.columns)
        if stored is None:
            return hydrate(request, traveller, candidates, self._catalogue)
        n = len(candidates)
        own = np.empty((len(LAYOUT.own), n), dtype=np.float32)
        shared = np.empty(len(LAYOUT.shared), dtype=np.float32)
        place = place_values(request, self._catalogue)
        shared[:_MOMENT_AT] = stored
        shared[_MOMENT_AT:_SESSION_AT] = (
            *moment_values(request.moment).values(),
            *place.values(),
        )
        own_at, shared_at, row = address(own), address(shared), 4 * n
        self._fill(request, traveller, candidates, own_at, shared_at)
        start = "gps" if request.position is not None else "city"
        room = self._room.doubles(6 * n + 1)
        lists, made, lists_at = room[: 3 * n].reshape(3, n), room[3 * n :], address(room)
        made_at, price_at = lists_at + 24 * n, own_at + _PRICE * row
        self._arguments(
            *(n, price_at, own_at + _RATING * row, own_at + _LAT * row, own_at + _LON * row),
            *(place[f"{start}_lat"], place[f"{start}_lon"], lists_at, made_at),
        )
        arcs(n, made, made_at, lists[2])
        lists.sort(axis=1)
        self._of_list(
            *(n, lists_at, price_at, own_at + _SALES * row, own_at + _RANK * row),
            shared_at + 4 * _LIST_AT,
        )
        return Table(LAYOUT, own, shared)

    def _stored(self, columns: Columns) -> F32 | F64 | None:
        """What is stored of the traveller, in the layout's order; None where it is something else
        than this code's views."""
        if isinstance(columns, Table):
            if columns.layout is not self._known_layout:
                if columns.layout.shared != _OF_TRAVELLER:
                    return None
                self._known_layout = columns.layout
            return columns.shared
        return np.concatenate([*columns.values()]) if tuple(columns) == _OF_TRAVELLER else None

    def _fill(
        self,
        request: Request,
        traveller: Traveller,
        candidates: Candidates,
        own_at: int,
        shared_at: int,
    ) -> None:
        """What a candidate has whatever else is in the list, and the session."""
        recent, r = traveller.recent, len(traveller.recent.item_ids)
        touched, at_ms = np.ascontiguousarray(recent.item_ids), np.ascontiguousarray(recent.at_ms)
        sources = tuple(candidates.by_source)
        scores = candidates.stacked()
        rows_of_sources = self._score_rows.get(sources)
        if rows_of_sources is None:
            rows_of_sources = np.array([SCORE_ROWS.get(s, -1) for s in sources], dtype=np.int64)
            self._score_rows[sources] = rows_of_sources
        ids, rows = np.ascontiguousarray(candidates.item_ids), np.ascontiguousarray(candidates.rows)
        self._of_candidates(
            *(len(ids), ids, rows, self._matrix_at, self._matrix.shape[1]),
            *(_CATEGORY, r, touched, at_ms, *self._of_items, request.at_ms),
            *(LIVE_WINDOW_MS, len(sources), scores),
            *(rows_of_sources, len(SCORE_NAMES), len(request.shown)),
            *(own_at, shared_at + 4 * _SESSION_AT, self._room.address(r)),
        )
