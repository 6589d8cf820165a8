"""One loop keeps and drops as the filters do, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest

from features.schema import Ids
from features.store.base import ACTION_CODES, RecentActions, Traveller
from serving.parts import FilterKnobs
from serving.stages.filters import (
    AnchorKnobs,
    BoughtKnobs,
    ClosedKnobs,
    ElsewhereKnobs,
    ExcludedKnobs,
    ShownKnobs,
    UnsellableKnobs,
    VisitedKnobs,
)
from serving.stages.screen import screened
from serving.stages.screening import Screener
from serving.stages.validate import Asked
from serving.types import Candidates, Filter, Request
from tests.serving.town import CITY_WALL, LINTONG, LOCAL, XIAN, Town

DAY_MS = 24 * 3_600_000
ALL = (
    *(UnsellableKnobs(), ClosedKnobs(), ElsewhereKnobs(reach_km=40), BoughtKnobs()),
    *(ExcludedKnobs(), ShownKnobs(), VisitedKnobs(), AnchorKnobs()),
)


@dataclass(frozen=True)
class Odd:
    """Somebody's own filter."""

    name: str = "odd"

    def keep(self, request: Request, traveller: Traveller, candidates: Candidates) -> Ids:
        return np.flatnonzero(candidates.item_ids % 2)


def drawn(town: Town, rng: np.random.Generator) -> tuple[Request, Traveller, Candidates]:
    """Any request of any traveller, and any of the town's items."""
    response = town.ask(Asked("channel_home", LOCAL, XIAN))
    request, traveller = response.request, response.trace.traveller
    assert traveller is not None
    items = town.published.items
    rows = rng.permutation(len(items))[: rng.integers(0, len(items) + 1)]
    n, r = len(rows), int(rng.integers(0, 20))
    ages_ms = rng.integers(0, 60, r) * DAY_MS
    recent = RecentActions(
        rng.choice(items.ids, r), rng.integers(0, len(ACTION_CODES), r), request.at_ms - ages_ms
    )
    some = [tuple(rng.choice(items.ids, k).tolist()) for k in rng.integers(0, 4, 2)]
    request = replace(
        request,
        browse_city=[XIAN, LINTONG][rng.integers(0, 2)],
        anchor_item=[None, CITY_WALL, 987_654][rng.integers(0, 3)],
        exclude=frozenset(some[0]),
        shown=some[1],
    )
    by_source = {"hot": rng.random(n).astype(np.float32)}
    return (
        request,
        replace(traveller, recent=recent),
        Candidates(items.ids[rows], rows, by_source, 0 * rows, 0 * rows, by_source["hot"]),
    )


def told(found: tuple[Candidates, object]) -> tuple[list[int], list[float], dict[str, list[int]]]:
    kept, dropped = found
    assert isinstance(dropped, dict)
    fell = {name: ids.tolist() for name, ids in dropped.items()}
    return kept.item_ids.tolist(), kept.by_source["hot"].tolist(), fell


@pytest.mark.parametrize(
    "parts",
    [[], ALL, ALL[::-1], ALL[2:5], [ElsewhereKnobs(), *ALL[:2]], [BoughtKnobs(), BoughtKnobs()]],
    ids=lambda parts: " ".join(type(part).__name__.removesuffix("Knobs") for part in parts),
)
@pytest.mark.parametrize("own", [None, 0, 1], ids=["known", "own first", "own second"])
def test_the_same_stay_and_the_same_fall_where_they_fell(
    town: Town, parts: Sequence[FilterKnobs], own: int | None
) -> None:
    catalogue, rng = town.plans.catalogue, np.random.default_rng(6)
    filters: list[Filter] = [part.build(catalogue) for part in parts]
    if own is not None:
        filters.insert(own, Odd())
    screener = Screener(filters, catalogue)
    for _ in range(60):
        given = drawn(town, rng)

        assert told(screener(*given)) == told(screened(*given, filters))
