"""The last word on the order: near-duplicates, variety, pins. Each gives indices, best first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
from pydantic import Field

from features.schema import Ids, Kind
from features.store.catalogue import KINDS, NO_ROW, Items
from serving.catalogue import Catalogue
from serving.families import families_of
from serving.parts import RerankerKnobs, Share
from serving.types import Request, Reranker, Scored

SCAN: Final = 60  # how far down an item may stand and still be moved up for the sake of variety

_POI: Final = KINDS.index(Kind.POI.value)


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
        families = self.families[scored.candidates.rows[order]]
        _, first = np.unique(families, return_index=True)
        best = np.sort(first)
        if request.shown:
            rows = self.items.rows(np.array(request.shown, dtype=np.int64))
            seen = self.families[rows[rows != NO_ROW]]
            best = best[~np.isin(families[best], seen)]
        result: Ids = order[best]
        return result


class VarietyKnobs(RerankerKnobs):
    """[rerank.variety]: in any `window` neighbouring places at most so many of one kind.

    `same_category` bounds the items of one category, `bundles` the packages and tours together.
    """

    window: Annotated[int, Field(ge=2, le=20)] = 5
    same_category: Annotated[int, Field(ge=1, le=20)] = 2
    bundles: Annotated[int, Field(ge=1, le=20)] = 2

    def build(self, catalogue: Catalogue) -> Reranker:
        return Variety(catalogue.items, self.window, self.same_category, self.bundles)


@dataclass(frozen=True, slots=True)
class Variety:
    """Takes for each place the best item that its neighbours allow; the best of all if none is."""

    items: Items
    window: int
    same_category: int
    bundles: int
    name: str = "variety"

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids:
        in_sight = order[: request.limit + SCAN]
        before = self.items.rows(np.array(request.shown[-self.window + 1 :], dtype=np.int64))
        chosen = self._choose(
            self._groups(scored.candidates.rows[in_sight]),
            self._groups(before[before != NO_ROW]),
            request.limit,
        )
        rest = np.ones(len(order), dtype=np.bool_)
        rest[chosen] = False
        return np.concatenate([order[chosen], order[rest]])

    def _groups(self, rows: Ids) -> list[tuple[int, bool]]:
        """(category, is a bundle) of each row."""
        bundles = (self.items.kind[rows] != _POI).tolist()
        return list(zip(self.items.category[rows].tolist(), bundles, strict=True))

    def _choose(
        self, groups: Sequence[tuple[int, bool]], before: Sequence[tuple[int, bool]], places: int
    ) -> list[int]:
        """Indices for the first places: a loop over the page, over plain numbers, not candidates;
        twenty places look at some thirty candidates, which is quicker than any array."""
        page = list(before)
        waiting = list(range(len(groups)))
        chosen = []
        for _ in range(min(places, len(groups))):
            near = page[1 - self.window :]
            categories = [category for category, _ in near]
            has_room = sum(is_bundle for _, is_bundle in near) < self.bundles
            best = 0
            for at, candidate in enumerate(waiting[:SCAN]):
                category, is_bundle = groups[candidate]
                if categories.count(category) < self.same_category and (has_room or not is_bundle):
                    best = at
                    break
            candidate = waiting.pop(best)
            chosen.append(candidate)
            page.append(groups[candidate])
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
        pinned = np.flatnonzero(~np.isnan(strength))
        shown = len(request.shown)
        places = [place - shown - 1 for place in self.places if place > shown]
        chosen = pinned[np.argsort(-strength[pinned], kind="stable")][: len(places)].tolist()
        result = np.delete(order, chosen).tolist()
        for place, at in zip(places, chosen, strict=False):  # ascending: places stay as they are
            result.insert(place, int(order[at]))
        return np.array(result, dtype=np.int64)
