"""Candidates through a scenario's filters; the first of them, where known, in one loop.

A filter that nobody compiled is asked as it is, and so are all behind it.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from features.compiled.distances import distances_km
from features.compiled.loops import address, loop
from features.recall.recent import bought_items, visited_items
from features.schema import Ids
from features.store.base import Traveller
from serving.releases.catalogue import Catalogue
from serving.stages.filters import (
    MS_PER_DAY,
    AlreadyShown,
    Anchor,
    Bought,
    Closed,
    Elsewhere,
    Excluded,
    Unsellable,
    Visited,
)
from serving.stages.screen import screened
from serving.types import Candidates, Filter, Request

_KNOWN: Final = frozenset(
    (AlreadyShown, Anchor, Bought, Closed, Elsewhere, Excluded, Unsellable, Visited)
)
_NOT_THERE: Final = 1_000  # more filters than any scenario has
_NOBODY: Final = np.zeros(0, dtype=np.int64)


class Screener:
    """The filters of one scenario. Threads may share it."""

    def __init__(self, filters: Sequence[Filter], catalogue: Catalogue) -> None:
        known = 0
        while known < len(filters) and type(filters[known]) in _KNOWN:
            known += 1
        self._first, self._rest = filters[:known], filters[known:]
        # of two of one kind, none is compiled: a table of knobs is there once
        self._at = {type(part): k for k, part in enumerate(self._first)}
        if len(self._at) < known:
            self._first, self._rest, self._at = (), filters, {}
        self._catalogue, items = catalogue, catalogue.items
        self._sellable_at, self._months_at = address(items.sellable), address(items.open_months)
        self._city_at = address(items.city)
        self._families = next((p.families for p in self._first if isinstance(p, Anchor)), _NOBODY)
        self._lists = tuple(
            (k, part)
            for k, part in enumerate(self._first)
            if isinstance(part, AlreadyShown | Bought | Excluded | Visited)
        )
        self._reach_km = next(
            (part.reach_km for part in self._first if isinstance(part, Elsewhere)), 0.0
        )
        self._loop = loop("screen")

    def __call__(
        self, request: Request, traveller: Traveller, candidates: Candidates
    ) -> tuple[Candidates, Mapping[str, Ids]]:
        """As `screened`: what every filter keeps, and by filter the ids that fell there."""
        if not self._first:
            return screened(request, traveller, candidates, self._rest)
        n = len(candidates)
        verdict, fallen = self._verdict(request, traveller, candidates, n)
        dropped: dict[str, Ids] = {}
        if fallen:
            for k in sorted({*verdict.tolist()} - {_NOT_THERE}):
                dropped[self._first[k].name] = candidates.item_ids[verdict == k]
            candidates = candidates.take(np.flatnonzero(verdict == _NOT_THERE))
        if not self._rest:
            return candidates, dropped
        kept, more = screened(request, traveller, candidates, self._rest)
        return kept, {**dropped, **more}

    def _verdict(
        self, request: Request, traveller: Traveller, candidates: Candidates, n: int
    ) -> tuple[Ids, int]:
        """The filter at which each falls, by number, _NOT_THERE where none; how many fall."""
        lists = [(k, _unwanted(part, request, traveller)) for k, part in self._lists]
        lists = [(k, ids) for k, ids in lists if len(ids)]
        of_lists, unwanted = _NOBODY, _NOBODY
        if lists:
            ends = np.cumsum([len(ids) for _, ids in lists])
            of_lists = np.array([[k for k, _ in lists], ends], dtype=np.int64)
            unwanted = np.concatenate([ids for _, ids in lists])
        at, anchor, family = self._at, _NOT_THERE, 0
        if request.anchor_item is not None and Anchor in at:
            row = self._catalogue.row_of(request.anchor_item)
            if row is not None:
                anchor, family = at[Anchor], int(self._families[row])
        whole = np.empty(2 * n + 1, dtype=np.int64)
        lists_at, whole_at = address(of_lists), address(whole)
        ids, rows = np.ascontiguousarray(candidates.item_ids), np.ascontiguousarray(candidates.rows)
        fallen = self._loop(
            *(n, ids, rows, _NOT_THERE),
            *(at.get(Unsellable, _NOT_THERE), self._sellable_at),
            *(at.get(Closed, _NOT_THERE), self._months_at, 1 << (request.travel_date.month - 1)),
            *(at.get(Elsewhere, _NOT_THERE), self._city_at, request.browse_city),
            *(anchor, self._families, family),
            *(len(lists), lists_at, lists_at + 8 * len(lists), unwanted),
            *(whole_at, whole_at + 8 * n),
        )
        verdict, strangers = whole[:n], int(whole[2 * n])
        if strangers:
            outside = whole[n : n + strangers]
            is_far = ~self._is_near(request, rows[outside])
            verdict[outside[is_far]] = at[Elsewhere]
            fallen = n - int(np.count_nonzero(verdict == _NOT_THERE))
        return verdict, fallen

    def _is_near(self, request: Request, rows: Ids) -> np.ndarray:
        """Whether other cities' items lie within reach of the browse city's centre."""
        city = self._catalogue.city_row(request.browse_city)
        if self._reach_km == 0 or city is None:
            return np.zeros(len(rows), dtype=np.bool_)
        cities, items = self._catalogue.cities, self._catalogue.items
        lat, lon = cities.lat.item(city), cities.lon.item(city)
        near: np.ndarray = distances_km(lat, lon, rows, items.lat, items.lon) <= self._reach_km
        return near


def _unwanted(
    part: AlreadyShown | Bought | Excluded | Visited, request: Request, traveller: Traveller
) -> Ids:
    """The ids that a filter does not keep."""
    if isinstance(part, AlreadyShown):
        return np.array(request.shown, dtype=np.int64) if request.shown else _NOBODY
    if isinstance(part, Excluded):
        return np.array([*request.exclude], dtype=np.int64) if request.exclude else _NOBODY
    since_ms = request.at_ms - part.days * MS_PER_DAY
    find = bought_items if isinstance(part, Bought) else visited_items
    return find(traveller.recent, since_ms) if len(traveller.recent.item_ids) else _NOBODY
