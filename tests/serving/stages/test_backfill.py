"""A page that is too short is filled from the reserve; loops know of it what numpy does."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from features.compiled.table import Table
from features.schema import F32
from features.store.embedded import LiveActions
from features.store.files import Published
from serving.pipeline import recommend
from serving.plan import Plan, Ranker, Recall
from serving.stages.hydrate import hydrate
from serving.trace import Trace
from serving.types import Response
from tests.serving.plain_settings import settings_with
from tests.serving.town import HOME, BySales, Down, Town


def short(town: Town, found: int, by_loops: bool) -> Response:
    """A page of a recall that finds so few, the rest of the reserve."""
    request, plan = town.admit(HOME)
    recalls = tuple(Recall(p.source, found) for p in plan.recalls if p.name == "hot")
    changed: Plan = replace(plan, recalls=recalls if found else (), matrix_share=1.0)
    if not by_loops:
        plain = partial(hydrate, catalogue=plan.catalogue)
        changed = replace(changed, hydrator=plain)  # type: ignore[arg-type]  # as the hydrator is called
    return recommend(request, changed, changed.deadline(), Trace())


@pytest.mark.parametrize("found", [0, 2])
def test_the_page_is_the_same_bit_for_bit_as_without_loops(town: Town, found: int) -> None:
    expected, page = short(town, found, by_loops=False), short(town, found, by_loops=True)

    assert page.trace.degradation == ["reserve"]
    assert page.shown.sources[found:] == (("reserve",),) * (5 - found)
    assert page.shown.item_ids.tolist() == expected.shown.item_ids.tolist()
    for told, known in (
        (page.shown.scores, expected.shown.scores),
        (page.shown.context, expected.shown.context),
        (page.shown.matrix, expected.shown.matrix),
    ):
        assert told is not None
        assert known is not None
        assert told.dtype == known.dtype
        assert told.view(np.uint32).tolist() == known.view(np.uint32).tolist()


def test_who_is_filled_in_stands_behind_the_list_and_changes_nothing_in_it(town: Town) -> None:
    page = short(town, 2, by_loops=True)
    names = town.plans.choose("channel_home", {}).ranker.feature_set.context_names
    of = {name: page.shown.context[:, k].tolist() for k, name in enumerate(names)}

    assert isinstance(page.trace.scored and page.trace.scored.columns, Table)
    assert of["recall_rank"] == [1.0, 2.0, 3.0, 4.0, 5.0]
    assert of["list_size"] == [2.0] * 5


class UpsideDown(BySales):
    """The worst sellers first: their scores are below zero."""

    def score(self, x: F32) -> F32:
        scores: F32 = -super().score(x)
        return scores


def test_what_was_found_keeps_its_sources_and_stands_above_what_is_filled_in(
    published_town: Published, live: LiveActions
) -> None:
    recall = {"hot": {"quota": 3}, "history": {"quota": 3}}
    town = Town(published_town, live, settings_with(recall=recall), ranker=UpsideDown())
    full, filled = (town.ask(replace(HOME, page_size=size)) for size in (3, 7))

    assert (full.trace.degradation, filled.trace.degradation) == ([], ["reserve"])
    assert {len(sources) for sources in full.shown.sources} == {1, 2}
    assert filled.shown.sources[:3] == full.shown.sources
    assert filled.shown.sources[-1] == ("reserve",)
    assert (np.diff(filled.shown.scores) < 0).all()


@pytest.mark.parametrize("ranker", [BySales(), Down()])
def test_a_page_without_a_model_is_filled_as_any_other(
    published_town: Published, live: LiveActions, ranker: Ranker
) -> None:
    town = Town(published_town, live, settings_with(recall={"hot": {"quota": 2}}), ranker=ranker)

    page = town.ask(HOME)

    assert (len(page.shown.item_ids), page.trace.degradation[-1]) == (5, "reserve")
    assert (np.diff(page.shown.scores) < 0).all()
