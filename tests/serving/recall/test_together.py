"""All sources asked at once by loops propose what each does by numpy, bit for bit."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.cells import area_of, cell_of
from features.moment import Moment
from features.recall.by_key import NearbyPeople
from features.recall.source import Found, nothing_found
from features.schema import CityId
from features.store.base import RecentActions, Traveller
from serving.degradation.deadline import start_deadline
from serving.plan import Recall
from serving.recall.served import Served
from serving.recall.together import Recalled, Together
from serving.releases.catalogue import Catalogue
from serving.stages.merge import Proposals, merge
from serving.trace import Trace
from serving.types import Position, RecallSource, Request
from tests.serving.recall.drawn_release import (
    AT,
    CITIES,
    CITY,
    HERE,
    IDS,
    catalogue,
    request_of,
    sources,
    traveller_of,
)

SHARES = {"fetch": 0.2, "recall": 0.4, "rank": 0.3}


def together(
    parts: list[Recall], shelves: Catalogue, request: Request, traveller: Traveller, limit: int
) -> Recalled:
    deadline = start_deadline(60_000.0, SHARES)
    return Together(parts, shelves)(request, traveller, deadline, Trace(), limit)


def apart(
    parts: list[Recall], shelves: Catalogue, request: Request, traveller: Traveller, limit: int
) -> Recalled:
    """Every source asked by itself, and merged, by numpy."""
    extra = len(request.shown)
    proposals = [
        Proposals(p.name, p.ask(request, traveller, p.quota + extra, 1.0), p.quota) for p in parts
    ]
    found = {p.source: len(p.found.item_ids) for p in proposals}
    return Recalled(proposals, found, merge(proposals, shelves.items, limit))


def assert_same(a: Recalled, b: Recalled) -> None:
    assert a.found == b.found
    assert len(a.proposals) == len(b.proposals)
    for one, other in zip(a.proposals, b.proposals, strict=True):
        assert (one.source, one.quota) == (other.source, other.quota)
        for name in ("item_ids", "scores", "evidence", "because"):
            x, y = getattr(one.found, name), getattr(other.found, name)
            np.testing.assert_array_equal(x, y, err_msg=f"{name} of {one.source}", strict=True)
    for name in ("item_ids", "rows", "first_source", "because", "evidence"):
        x, y = getattr(a.candidates, name), getattr(b.candidates, name)
        np.testing.assert_array_equal(x, y, err_msg=name, strict=True)
    assert list(a.candidates.by_source) == list(b.candidates.by_source)
    for name, scores in b.candidates.by_source.items():
        np.testing.assert_array_equal(a.candidates.by_source[name], scores, strict=True)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.sampled_from([1, 2, 7, 8, 9, 64, 128]),
    st.booleans(),
    st.sampled_from([1, 10, 300]),
)
def test_loops_find_what_numpy_finds(seed: int, dimensions: int, nans: bool, limit: int) -> None:
    rng = np.random.default_rng(seed)
    shelves = catalogue(rng, dimensions, nans)
    parts = [
        Recall(Served(name, source), int(rng.integers(1, 20)))
        for name, source in sources(shelves).items()
    ]
    rng.shuffle(parts)  # type: ignore[arg-type]
    shown = tuple(int(i) for i in rng.choice(IDS, int(rng.integers(0, 3))))
    request = replace(request_of(rng), shown=shown)
    traveller = traveller_of(rng)

    quick = together(parts, shelves, request, traveller, limit)

    assert_same(quick, apart(parts, shelves, request, traveller, limit))
    assert nans or not isinstance(quick.proposals, list)  # or numpy was compared with itself


def test_where_a_cell_leads_to_other_cities_only_loops_too_look_into_the_area_around_it() -> None:
    rng = np.random.default_rng(7)
    shelves = catalogue(rng)
    cell = cell_of(*HERE)
    elsewhere, here = np.flatnonzero(CITIES != CITY)[:4], np.flatnonzero(CITIES == CITY)[:3]
    found = shelves.keyed("nearby_people")
    found.keys, found.offsets = np.array([area_of(cell), cell]), np.array([0, 3, 7])
    found.rows = np.concatenate([here, elsewhere]).astype(np.int32)
    found.scores = found.evidence = np.linspace(1.0, 0.1, 7, dtype=np.float32)
    parts = [Recall(Served("nearby_people", NearbyPeople.over(shelves)), 5)]
    asked = replace(request_of(rng), browse_city=CityId(CITY), anchor_position=Position(*HERE))

    quick = together(parts, shelves, asked, traveller_of(rng), 300)

    assert quick.candidates.item_ids.tolist() == IDS[here].tolist()
    assert_same(quick, apart(parts, shelves, asked, traveller_of(rng), 300))


class Own:
    """A source that no loop has heard of."""

    name = "own"

    def applies(self, request: Request, traveller: Traveller) -> bool:
        return True

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        ids = IDS[::-3][:quota]
        scores = np.linspace(2.0, 1.0, len(ids))  # of another type than the others
        return Found(ids, scores, scores, ids)  # type: ignore[arg-type]


@pytest.mark.parametrize("place", [0, 3, 9])
def test_a_source_that_no_loop_knows_is_asked_as_it_is(place: int) -> None:
    rng = np.random.default_rng(place)
    shelves = catalogue(rng)
    parts = [Recall(Served(name, source), 9) for name, source in sources(shelves).items()]
    asked = request_of(rng), traveller_of(rng)
    parts.insert(place, Recall(Own(), 7))

    quick = together(parts, shelves, *asked, 300)

    slow = apart(parts, shelves, *asked, 300)
    own = quick.proposals[place].found
    assert own.item_ids.tolist() == IDS[::-3][:7].tolist()
    assert quick.found == slow.found
    for name, scores in slow.candidates.by_source.items():
        np.testing.assert_array_equal(quick.candidates.by_source[name], scores)


def test_sources_of_which_none_is_known_and_none_at_all() -> None:
    shelves = catalogue(np.random.default_rng(1))
    asked = request_of(np.random.default_rng(2)), traveller_of(np.random.default_rng(3))

    assert together([Recall(Own(), 7)], shelves, *asked, 300).found == {"own": 7}
    assert len(together([], shelves, *asked, 300).candidates) == 0


class Late(Own):
    """One that does not answer."""

    def recall(self, request: Request, traveller: Traveller, quota: int) -> Found:
        raise TimeoutError


def test_late_sources_are_named_in_the_order_of_the_scenario() -> None:
    rng = np.random.default_rng(4)
    shelves = catalogue(rng)
    known: list[RecallSource] = [Served(n, s) for n, s in sources(shelves).items()]
    parts = [Recall(source, 9) for source in (known[0], Late(), known[1])]
    asked = request_of(rng), traveller_of(rng)
    began = iter([0.0, 1.0, 1.0, 1.0, 1.0])  # recall's time is over when it begins

    late, lost = Trace(), Trace(lost=frozenset({"recall:hot_late"}))
    over = start_deadline(500.0, SHARES, lambda: next(began))
    none = Together(parts, shelves)(*asked, over, late, 300)
    some = Together(parts, shelves)(*asked, start_deadline(60_000.0, SHARES), lost, 300)

    assert late.degradation == ["recall:item_cf_late", "recall:own_late", "recall:hot_late"]
    assert none.found == {"item_cf": 0, "own": 0, "hot": 0}
    assert lost.degradation == ["recall:own_late", "recall:hot_late"]
    assert some.found["hot"] == 0


def test_a_page_later_asks_for_as_many_more_as_were_shown() -> None:
    rng = np.random.default_rng(5)
    shelves = catalogue(rng)
    parts = [Recall(Served("fresh", sources(shelves)["fresh"]), 1)]
    request, traveller = request_of(rng), traveller_of(rng)
    request = replace(request, browse_city=CityId(shelves.keyed("fresh").keys[0]), shown=(1, 2, 3))

    assert together(parts, shelves, request, traveller, 300).found["fresh"] <= 4


def test_nothing_found_is_nothing_merged() -> None:
    shelves = catalogue(np.random.default_rng(6))
    nowhere = replace(request_of(np.random.default_rng(7)), browse_city=CityId(99))
    stranger = replace(
        traveller_of(np.random.default_rng(8)),
        recent=RecentActions(*(np.zeros(0, dtype=np.int64),) * 3),
        lists={"history": (nothing_found().item_ids, nothing_found().scores)},
    )
    parts = [Recall(Served(n, s), 9) for n, s in sources(shelves).items()]
    asked = replace(nowhere, anchor_item=None, anchor_position=None), stranger

    found = together(parts, shelves, *asked, 300)

    assert set(found.found.values()) == {0}
    assert len(found.candidates) == 0


def test_a_time_of_day_does_not_matter_to_what_is_yet_to_come() -> None:
    shelves = catalogue(np.random.default_rng(9))
    parts = [Recall(Served("item_cf", sources(shelves)["item_cf"]), 9)]
    request, traveller = (
        request_of(np.random.default_rng(1)),
        traveller_of(np.random.default_rng(2)),
    )
    before = replace(request, moment=Moment(AT - timedelta(days=900), "Asia/Shanghai", "CN"))
    asked = replace(before, anchor_item=None), traveller

    assert together(parts, shelves, *asked, 300).found == {"item_cf": 0}
