"""All sources asked at once by loops propose what each does by numpy, bit for bit."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from features.cells import area_of, cell_of
from features.lists import LISTS, segment_key
from features.moment import Moment
from features.personas import persona_keys
from features.recall.by_key import Fresh, Hot, HotOfEveryone, NearbyPeople
from features.recall.embedding import Embedding
from features.recall.neighbours import ItemCf, Package
from features.recall.persona import COLUMNS, Persona
from features.recall.personal import Personal
from features.recall.proximity import Nearby
from features.recall.source import Found, nothing_found
from features.schema import CityId, ItemId, UserId
from features.store.base import ACTION_CODES, RecentActions, Traveller
from features.store.lookups import KeyedList
from features.store.vectors import Vectors
from serving.catalogue import Catalogue
from serving.deadline import start_deadline
from serving.merge import Proposals, merge
from serving.plan import Recall
from serving.recall.embedding import SearchedVectors
from serving.recall.nearby import ItemTree
from serving.recall.served import Served
from serving.recall.together import Recalled, Together
from serving.trace import Trace
from serving.types import Position, RecallSource, Request

AT = datetime(2026, 5, 20, 4, tzinfo=UTC)
DAY_MS = 24 * 3_600_000
ITEMS, CITY = 120, 3
IDS = np.arange(1, ITEMS + 1, dtype=np.int64) ** 2 + 10
CITIES = 1 + np.arange(ITEMS, dtype=np.int64) % CITY
HERE = (34.26, 108.94)
SOME = np.append(IDS, [5, 6, 10**15])  # three that nobody knows
SHARES = {"fetch": 0.2, "recall": 0.4, "rank": 0.3}


class Few:
    """What recall reads of the items."""

    ids, city = IDS, CITIES
    sellable = np.arange(ITEMS) % 7 > 0
    lat = HERE[0] + (np.arange(ITEMS) % 11) * 0.01  # some of them at one place
    lon = np.where(np.arange(ITEMS) % 13 > 0, HERE[1] + (np.arange(ITEMS) % 5) * 0.02, np.nan)

    def __len__(self) -> int:
        return ITEMS

    def rows(self, ids: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        places = np.minimum(np.searchsorted(IDS, ids), ITEMS - 1)
        return np.where(IDS[places] == ids, places, -1)


def keyed(rng: np.random.Generator, keys: list[int], scores: list[float]) -> KeyedList:
    """A list with some of these keys, of up to 12 items each, some of them twice, some unknown."""
    there = np.unique(np.array(keys, dtype=np.int64))
    there = there[rng.random(len(there)) < 0.8]
    lengths = rng.integers(0, 13, len(there))
    made = KeyedList.__new__(KeyedList)
    made.keys = there
    made.offsets = np.append(0, np.cumsum(lengths)).astype(np.int64)
    made.ids = rng.choice(SOME, int(lengths.sum()))
    for end, length in zip(made.offsets[1:].tolist(), lengths.tolist(), strict=True):
        if length and rng.random() < 0.3:
            made.ids[end - 1] = 0  # padded
    made.scores = rng.choice(scores, len(made.ids)).astype(np.float32)
    made.evidence = rng.random(len(made.ids)).astype(np.float32)
    return made


def vectors(rng: np.random.Generator, dimensions: int) -> Vectors:
    """Of two thirds of the items, some of them alike."""
    rows = np.sort(rng.choice(ITEMS, 2 * ITEMS // 3, replace=False))
    order = rows[np.lexsort((IDS[rows], CITIES[rows]))]
    made = Vectors.__new__(Vectors)
    made.ids = IDS[order]
    made.matrix = rng.normal(size=(len(order), dimensions)).astype(np.float32)
    made.matrix[10:14] = made.matrix[20:24]
    made.matrix[5] = 0.0
    made.cities, starts = np.unique(CITIES[order], return_index=True)
    made._offsets = np.append(starts, len(order)).astype(np.int64)
    made.by_id = np.argsort(made.ids)
    made.ascending = made.ids[made.by_id]
    made.index_file = lambda city: None  # type: ignore[method-assign]
    return made


def catalogue(rng: np.random.Generator, dimensions: int = 8, nans: bool = False) -> Catalogue:
    scores = [0.25, 0.1, 1 / 3, 0.7]
    added = ("item_cf", "package", "persona")  # numbers that are added up are numbers
    cities = [1, 2, 3]
    keys = {
        "hot_by_day": [
            segment_key(city, f"{who}_workday")
            for city in cities
            for who in ("pooled", "local", "visitor")
        ],
        "nearby_people": [cell_of(*HERE), area_of(cell_of(*HERE))],
        "persona": [int(key) for city in cities for key in persona_keys(city)],
    }
    of_items = ("item_cf", "package", "nearby")
    lists = {
        name: keyed(
            rng,
            keys.get(name, IDS.tolist() if name in of_items else cities),
            scores if name in added else scores + [np.nan] * nans,
        )
        for name in LISTS
    }
    vectors_ = vectors(rng, dimensions)
    published: Any = type("Day", (), {"items": Few(), "cities": Few(), "keyed": lists})
    published.vectors, published.root = vectors_, ""
    made = Catalogue(published)
    sales = rng.choice([0.0, 1.0, -1.0, 7.5] + [np.nan] * nans, ITEMS)
    made.whole_column = lambda name: sales  # type: ignore[method-assign]
    return made


def sources(shelves: Catalogue) -> Mapping[str, Any]:
    """Every source that loops know, over numpy's gathering."""
    return {
        "item_cf": ItemCf.over(shelves, 6, 48.0),
        "hot": Hot.over(shelves),
        "nearby_people": NearbyPeople.over(shelves),
        "history": Personal(shelves, "history"),
        "persona": Persona.over(shelves),
        "embedding": Embedding(SearchedVectors(shelves), 5, 48.0),
        "fresh": Fresh.over(shelves),
        "nearby": Nearby(shelves.keyed("nearby"), shelves.once(ItemTree), 30.0),
        "package": Package.over(shelves, 4, 24.0 * 14),
        "hot_of_everyone": HotOfEveryone.over(shelves),
    }


def request_of(rng: np.random.Generator) -> Request:
    is_there = bool(rng.random() < 0.5)
    hotel = Position(HERE[0] + 0.01, HERE[1]) if rng.random() < 0.3 else None
    return Request(
        request_id="r",
        user_id=UserId(7),
        placement="channel_home",
        browse_city=CityId(int(rng.integers(1, 5))),
        moment=Moment(AT, "Asia/Shanghai", "CN"),
        limit=10,
        position=Position(*HERE) if is_there else None,
        gps_city=CityId(int(rng.integers(1, 4))) if is_there else None,
        anchor_item=ItemId(int(rng.choice(SOME))) if rng.random() < 0.4 else None,
        anchor_position=hotel,
    )


def traveller_of(rng: np.random.Generator) -> Traveller:
    n, m = int(rng.integers(0, 30)), int(rng.integers(0, 20))
    now_ms = int(AT.timestamp() * 1000)
    recent = RecentActions(
        rng.choice(np.append(SOME[:15], 0), n),
        rng.integers(0, len(ACTION_CODES), n),
        now_ms - rng.choice([0, 1, -5000, DAY_MS, 3 * DAY_MS, 400 * DAY_MS], n),
    )
    leans = np.ones(len(COLUMNS)) if rng.random() < 0.3 else rng.random(len(COLUMNS)) * 2
    columns: dict[str, Any] = {
        name: np.array([lean]) for name, lean in zip(COLUMNS, leans.tolist(), strict=True)
    }
    columns["user_resident_city"] = np.array([rng.choice([np.nan, 1.0, 2.0, 3.0])])
    own = rng.choice(SOME, m), rng.random(m).astype(np.float32)
    return Traveller(UserId(7), True, columns, recent, {"history": own})


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
