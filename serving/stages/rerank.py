"""The last word on the order: near-duplicates, variety, pins. Each gives indices, best first."""

from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.compiled.loops import Room, loop, mask_of
from features.schema import Ids, Kind
from features.store.catalogue import KINDS, NO_ROW, Items
from serving.parts import RerankerKnobs, Share
from serving.releases.catalogue import Catalogue
from serving.releases.families import families_of
from serving.types import Request, Reranker, Scored

SCAN: Final = 60  # how far down an item may stand and still be moved up for the sake of variety

_POI: Final = KINDS.index(Kind.POI.value)
_NONE: Final = np.zeros(0, dtype=np.int64)
_ROOM: Final = Room()


class NearDuplicatesKnobs(RerankerKnobs):
    """[rerank.near_duplicates]"""

    def build(self, catalogue: Catalogue) -> Reranker:
        return NearDuplicates(catalogue.items, catalogue.once(families_of))


@dataclass(frozen=True, slots=True)
class NearDuplicates:
    """Leaves out all but the best of each family, and families that a former page showed."""

    items: Items
    families: Ids
    name: str = "near_duplicates"

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids:
        rows = self.items.rows(np.array(request.shown, dtype=np.int64)) if request.shown else _NONE
        seen = rows[rows != NO_ROW] if rows.size else rows
        order, of_candidates = (np.ascontiguousarray(a) for a in (order, scored.candidates.rows))
        kept, n = np.empty_like(order), len(order) + len(seen)
        mask = mask_of(n)
        count = loop("first_of_families")(
            *(len(order), order, of_candidates, self.families),
            *(len(seen), seen, mask, _ROOM.address(mask + 1 + n), kept),
        )
        return kept[:count]


class VarietyKnobs(RerankerKnobs):
    """[rerank.variety]: in any `window` neighbouring places at most so many of one kind.

    `same_category` bounds the items of one category, `bundles` the packages and tours together.
    """

    window: Annotated[int, Field(ge=2, le=20)] = 5
    same_category: Annotated[int, Field(ge=1, le=20)] = 2
    bundles: Annotated[int, Field(ge=1, le=20)] = 2

    def build(self, catalogue: Catalogue) -> Reranker:
        groups = catalogue.once(groups_of)
        return Variety(catalogue.items, groups, self.window, self.same_category, self.bundles)


def groups_of(catalogue: Catalogue) -> Ids:
    """2 * category + whether it is a bundle, of each item, (n,)."""
    items = catalogue.items
    groups: Ids = 2 * items.category.astype(np.int64) + (items.kind != _POI)
    return groups


@dataclass(frozen=True, slots=True)
class Variety:
    """Takes for each place the best item that its neighbours allow; the best of all if none is."""

    items: Items
    groups: Ids
    window: int
    same_category: int
    bundles: int
    name: str = "variety"

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids:
        in_sight = order[: request.limit + SCAN]
        before = _NONE
        if request.shown:
            shown = np.array(request.shown[-self.window + 1 :], dtype=np.int64)
            before = self.items.rows(shown)
            before = before[before != NO_ROW]
        chosen = self._choose(
            self.groups[scored.candidates.rows[in_sight]], self.groups[before], request.limit
        )
        rest = np.ones(len(order), dtype=np.bool_)
        rest[chosen] = False
        return np.concatenate([order[chosen], order[rest]])

    def _choose(self, groups: Ids, before: Ids, places: int) -> Ids:
        """Indices for the first places."""
        n, m = len(groups), len(before)
        chosen = np.empty(min(places, n), dtype=np.int64)
        waiting = _ROOM.address(2 * n + m)
        loop("vary")(
            *(n, groups, m, before, places, self.window, self.same_category),
            *(self.bundles, SCAN, waiting, waiting + 8 * n, chosen),
        )
        return chosen


class MatchesKnobs(RerankerKnobs):
    """[rerank.matches]: the share of a query's words, by weight, that makes a match."""

    least: Share = 0.5

    def build(self, catalogue: Catalogue) -> Reranker:
        return Matches(self.least)


@dataclass(frozen=True, slots=True)
class Matches:
    """Puts what the query names before what is only liked; within each, the order stays.

    Whoever searched knows better than any model what they want, and no model feature tells it.
    """

    least: float
    name: str = "matches"

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids:
        by_source = scored.candidates.by_source
        if "query" not in by_source:
            return order
        is_match = by_source["query"][order] >= self.least  # NaN, not found by it, is no match
        return np.concatenate([order[is_match], order[~is_match]])


class PinsKnobs(RerankerKnobs):
    """[rerank.pins]: the places, from 1 over all pages, of what `recall.pinned` proposes."""

    places: Annotated[tuple[Annotated[int, Field(ge=1, le=100)], ...], Field(min_length=1)] = (1,)

    def build(self, catalogue: Catalogue) -> Reranker:
        return Pins(tuple(sorted(set(self.places))))


@dataclass(frozen=True, slots=True)
class Pins:
    """Puts pinned candidates on their places, the first pinned on the first place."""

    places: tuple[int, ...]
    name: str = "pins"

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids:
        by_source = scored.candidates.by_source
        if "pinned" not in by_source:
            return order
        strength = by_source["pinned"][order]
        pinned = np.flatnonzero(strength == strength)  # NaN: not pinned
        if not pinned.size:
            return order
        shown = len(request.shown)
        places = [place - shown - 1 for place in self.places if place > shown]
        chosen = pinned[np.argsort(-strength[pinned], kind="stable")][: len(places)].tolist()
        result = np.delete(order, chosen).tolist()
        for place, at in zip(places, chosen, strict=False):  # ascending: places stay as they are
            result.insert(place, int(order[at]))
        return np.array(result, dtype=np.int64)
