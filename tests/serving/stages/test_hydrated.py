"""What loops say of candidates is what `hydrate` says, bit for bit in float32."""

from dataclasses import replace

import numpy as np
import pytest

from features.compiled.table import Table
from features.listwise import LIVE_WINDOW_MS
from features.schema import Action
from features.store.base import RecentActions
from serving.stages.hydrate import hydrate
from serving.stages.hydrated import LAYOUT
from serving.stages.validate import Asked
from tests.serving.town import (
    AT_THE_TOWER,
    BELL_TOWER,
    CITY_WALL,
    LOCAL,
    LYON,
    SHOW,
    STRANGER,
    VISITOR,
    XIAN,
    Town,
)


def bits(values: np.ndarray) -> list[int]:
    return values.astype(np.float32).view(np.uint32).tolist()


@pytest.mark.parametrize(
    "asked",
    [
        Asked("channel_home", LOCAL, XIAN, AT_THE_TOWER),
        Asked("channel_home", VISITOR, XIAN),
        Asked("channel_home", STRANGER, LYON),
        Asked("poi_detail", LOCAL, XIAN, anchor_item=CITY_WALL, travel_date="2026-06-19"),
        Asked("hotel_cross_sell", VISITOR, XIAN, anchor_position=AT_THE_TOWER),
    ],
    ids=lambda asked: f"{asked.placement} of {asked.user_id}",
)
@pytest.mark.parametrize("active", [True, False], ids=["active", "idle"])
def test_every_column_is_the_same(town: Town, asked: Asked, active: bool) -> None:
    if active:
        for user in (LOCAL, VISITOR):
            town.did(
                user,
                (Action.VIEW_ITEM, BELL_TOWER, 30),
                (Action.SEARCH, 0, 20),
                (Action.VIEW_ITEM, SHOW, 10),
                (Action.FAVOURITE, BELL_TOWER, 5),
                (Action.VIEW_ITEM, CITY_WALL, 60 * 30),
            )
    response = town.ask(asked)
    traveller, scored = response.trace.traveller, response.trace.scored
    assert traveller is not None
    assert scored is not None

    plan = town.plans.choose(asked.placement, response.request.variants)
    given = response.request, traveller, scored.candidates
    expected, found = hydrate(*given, plan.catalogue), plan.hydrator(*given)

    assert set(found) == set(expected) == {*LAYOUT.own, *LAYOUT.shared}
    for name in found:
        assert bits(found[name]) == bits(expected[name]), name


def test_a_list_of_nothing_has_the_same_columns(town: Town) -> None:
    response = town.ask(Asked("channel_home", LOCAL, XIAN))
    traveller, scored = response.trace.traveller, response.trace.scored
    assert traveller is not None
    assert scored is not None
    plan = town.plans.choose("channel_home", response.request.variants)
    none = scored.candidates.take(np.zeros(0, dtype=np.int64))

    expected = hydrate(response.request, traveller, none, plan.catalogue)
    found = plan.hydrator(response.request, traveller, none)

    assert isinstance(found, Table)
    for name in found:
        assert bits(found[name]) == bits(expected[name]), name


def test_whatever_was_done_shown_and_proposed_every_column_is_the_same(town: Town) -> None:
    response = town.ask(Asked("channel_home", LOCAL, XIAN, AT_THE_TOWER))
    traveller, scored = response.trace.traveller, response.trace.scored
    assert traveller is not None
    assert scored is not None
    plan = town.plans.choose("channel_home", response.request.variants)
    rng, ids = np.random.default_rng(8), [*town.published.items.ids.tolist(), 0, 987_654]
    sources = np.array([*scored.candidates.by_source])
    for r in (0, 1, 7, 50):
        for _ in range(10):
            ages_ms = rng.integers(-5, 30 * 3_600, r) * 1_000
            ages_ms[: r // 7] = rng.choice([-1, 0, 1], r // 7) + LIVE_WINDOW_MS
            recent = RecentActions(
                rng.choice(ids, r), rng.integers(0, 3, r), response.request.at_ms - ages_ms
            )
            some = rng.permutation(len(scored.candidates))[: rng.integers(1, 9)]
            proposing = rng.permutation(sources)[: rng.integers(0, len(sources) + 1)].tolist()
            scores = rng.normal(size=(len(proposing), len(some)))
            scores[rng.random(scores.shape) < 0.3] = np.nan
            given = (
                replace(response.request, shown=tuple(range(rng.integers(0, 4)))),
                replace(traveller, recent=recent),
                replace(
                    scored.candidates.take(some),
                    by_source=dict(zip(proposing, scores.astype(np.float32), strict=True)),
                ),
            )

            expected, found = hydrate(*given, plan.catalogue), plan.hydrator(*given)

            assert isinstance(found, Table)  # or numpy was compared with itself
            for name in found:
                assert bits(found[name]) == bits(expected[name]), name
