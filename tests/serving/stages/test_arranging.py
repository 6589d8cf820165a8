"""One loop orders as sorting and the rerankers do, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest

from features.schema import Ids
from serving.parts import RerankerKnobs
from serving.stages.arranging import Arranger
from serving.stages.rerank import MatchesKnobs, NearDuplicatesKnobs, PinsKnobs, VarietyKnobs
from serving.stages.validate import Asked
from serving.types import Candidates, Request, Scored
from tests.serving.town import XIAN, Town

SOURCES = ("hot", "pinned", "query")


def one_by_one(parts: Sequence[RerankerKnobs], town: Town, request: Request, list_: Scored) -> Ids:
    order = np.lexsort((list_.candidates.item_ids, -list_.scores))
    for part in parts:
        order = part.build(town.plans.catalogue).order(request, list_, order)
    return order


def drawn(town: Town, rng: np.random.Generator, n: int, pins: float) -> Scored:
    """Items of the town in any order and more than once, many with one score."""
    rows = rng.integers(0, len(town.published.items), n)
    by_source = np.where(rng.random((3, n)) < 0.2, rng.random((3, n)), np.nan).astype(np.float32)
    by_source[1] = np.where(rng.random(n) < pins, rng.random(n), np.nan)
    scores = rng.choice([-1.5, -0.0, 0.0, 0.25, 1e-30, -1e30, 3.0], n)
    scores = np.where(rng.random(n) < 0.5, rng.normal(size=n), scores).astype(np.float32)
    nothing = np.zeros(n, dtype=np.int64)
    candidates = Candidates(
        rng.permutation(n) + 1, rows, dict(zip(SOURCES, by_source, strict=True)),
        nothing, nothing, nothing.astype(np.float32),
    )  # fmt: skip
    return Scored(candidates, scores, None, {})


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [NearDuplicatesKnobs()],
        [VarietyKnobs(window=4, same_category=1)],
        [NearDuplicatesKnobs(), VarietyKnobs(), PinsKnobs(places=(1, 3, 7))],
        [NearDuplicatesKnobs(), PinsKnobs(places=(2,)), VarietyKnobs()],
        [MatchesKnobs(), NearDuplicatesKnobs(), VarietyKnobs(window=2, same_category=1)],
        [NearDuplicatesKnobs(), VarietyKnobs(bundles=1), MatchesKnobs(), PinsKnobs()],
    ],
    ids=lambda parts: " ".join(type(part).__name__ for part in parts),
)
@pytest.mark.parametrize("pins", [0.0, 0.05, 1.0])
def test_the_order_is_the_same(town: Town, parts: Sequence[RerankerKnobs], pins: float) -> None:
    catalogue, rng = town.plans.catalogue, np.random.default_rng(3)
    arranger = Arranger([part.build(catalogue) for part in parts], catalogue)
    asked, _ = town.admit(Asked("channel_home", 0, XIAN))
    ids = town.published.items.ids.tolist()
    for n in (0, 1, 2, 7, 90, 400):
        for shown in ((), (ids[2],), (*ids[1:6], 987_654)):
            request = replace(asked, shown=shown, limit=int(rng.integers(1, 30)))
            list_ = drawn(town, rng, n, pins)

            found = arranger(request, list_)

            assert found.tolist() == one_by_one(parts, town, request, list_).tolist()


@dataclass(frozen=True)
class Reversed:
    """Somebody's own reranker."""

    name: str = "reversed"

    def order(self, request: Request, scored: Scored, order: Ids) -> Ids:
        return order[::-1]


def test_a_reranker_that_nobody_compiled_is_asked_where_it_stands(town: Town) -> None:
    catalogue = town.plans.catalogue
    duplicates = NearDuplicatesKnobs().build(catalogue)
    asked, _ = town.admit(Asked("channel_home", 0, XIAN))
    list_ = drawn(town, np.random.default_rng(5), 40, 0.0)
    ascending = np.lexsort((list_.candidates.item_ids, -list_.scores))[::-1]

    first = Arranger([Reversed(), duplicates], catalogue)(asked, list_)
    last = Arranger([duplicates, Reversed()], catalogue)(asked, list_)

    assert first.tolist() == duplicates.order(asked, list_, ascending).tolist()
    assert last.tolist() == duplicates.order(asked, list_, ascending[::-1])[::-1].tolist()
