"""Replay against the server itself: the same lists, the same travellers, the same bits.

Here alone offline and serving meet: what training sees where nothing was shown must be what the
server would have computed.
"""

import tomllib
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pytest

from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY
from features.matrix import assemble
from features.moment import Moment, utc_from_ms
from features.schema import UNKNOWN_ID, CityId, UserId
from features.standing import Standing
from features.store.base import RECENT_LIMIT, RecentActions, Traveller
from offline.daily import JOBS
from offline.logged import list_column, row_name
from offline.replay import PLACEMENT, Rules, replay, sources_of
from offline.replay_rows import LIST_CODES, Draw, asked_of, replay_city, shelf_of
from offline.replay_sources import PERSONAL_LISTS, REPLAYED, SHARED_LISTS, Knobs
from offline.running.settings import read_settings
from serving.contents import FILTERS
from serving.contents import SOURCES as SERVED
from serving.releases.catalogue import Catalogue
from serving.settings.scenario import Scenario, read_scenario
from serving.stages.hydrate import hydrate
from serving.stages.merge import Proposals, merge
from serving.stages.screen import screened
from serving.stages.standing import standing
from serving.types import Candidates, Position, Request
from tests.offline.replayed_world import (
    CITY,
    COUNTRY,
    DAY_MS,
    ELSEWHERE,
    ITEM_CITIES,
    ITEM_IDS,
    PLACES,
    REQUESTS,
    ZONE,
    Columns,
    World,
    publish_world,
)

SCENARIO_FILE: Final = Path(__file__).parents[2] / "config" / "scenarios" / f"{PLACEMENT}.toml"
NOON_MS: Final = 1_779_249_600_000  # 2026-05-20 04:00 UTC
EVERYTHING: Final = Draw(leading=10_000, drawn=0)
VECTOR_TYPE: Final = pa.list_(pa.float32())
VECTORS_TYPE: Final = pa.list_(pa.struct([("item_id", pa.int64()), ("vector", VECTOR_TYPE)]))


def _vectors(world: World, actions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of what a user did, as far as it has any."""
    found = [(a["item_id"], world.vector_of(a["item_id"])) for a in actions]
    return [{"item_id": item, "vector": vector} for item, vector in found if vector is not None]


@pytest.fixture(scope="module")
def world() -> World:
    return World(20260520)


@pytest.fixture(scope="module")
def catalogue(world: World, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("replayed") / "published"
    return Catalogue(publish_world(folder, world))


@pytest.fixture(scope="module")
def requests(world: World) -> pa.Table:
    """What `samples_replay.with_traveller` gives: a request a user, some of them known."""
    rng, n = world.rng, REQUESTS
    homes = rng.choice([np.nan, CITY, ELSEWHERE], n)
    gps = rng.choice([UNKNOWN_ID, CITY, ELSEWHERE], n)
    lat = np.where(gps == UNKNOWN_ID, np.nan, 39.9 + rng.normal(0, 0.05, n))
    lon = np.where(gps == UNKNOWN_ID, np.nan, 116.4 + rng.normal(0, 0.05, n))
    at_border = np.flatnonzero(gps == CITY)[:5]
    lat[at_border], lon[at_border] = PLACES[CITY]
    at_ms = NOON_MS + rng.integers(0, 20 * DAY_MS, n)
    known = rng.uniform(size=n) < 0.8
    personal: dict[int, list[dict[str, Any]]] = {}
    for name in PERSONAL_LISTS:
        for key, item, score, rank in world.lists[name]:
            entry = {"list": LIST_CODES[name], "rank": rank, "item_id": item, "score": score}
            personal.setdefault(key, []).append(entry)
    recent = [world.recent(int(moment)) for moment in at_ms]
    columns: Columns = {
        "request_id": [f"r{user:03d}" for user in range(1, n + 1)],
        "seed": rng.integers(-(2**62), 2**62, n),
        "user_id": np.arange(1, n + 1),
        "city": np.full(n, CITY),
        "at": pa.array(at_ms).cast(pa.timestamp("ms", "UTC")),
        "at_ms": at_ms,
        "lat": pa.array(lat, from_pandas=True),
        "lon": pa.array(lon, from_pandas=True),
        "gps_city": pa.array(gps, mask=gps == UNKNOWN_ID),
        "city_lat": np.full(n, PLACES[CITY][0]),
        "city_lon": np.full(n, PLACES[CITY][1]),
        "known_user": known,
        "recent": recent,
        "vectors": pa.array([_vectors(world, actions) for actions in recent], VECTORS_TYPE),
        "personal": [personal.get(user) for user in range(1, n + 1)],
        # Everything in the city pleases, so that no request is left out.
        "done": [
            [{"item_id": int(i), "strength": 1, "at_ms": int(t)} for i in ITEM_IDS] for t in at_ms
        ],
    }
    for view in (USER, USER_CITY):
        rows = list_column(world.view_rows(view, homes)).to_pylist()
        columns[row_name(view)] = pa.array(
            [row if there else None for row, there in zip(rows, known, strict=True)],
            pa.list_(pa.float32()),
        )
    return pa.table(columns)


@pytest.fixture(scope="module")
def samples(world: World, requests: pa.Table) -> dict[str, list[dict[str, Any]]]:
    """Request -> its candidates in recall order, all of them."""
    rows = replay_city(requests, _shelf_rows(world), _rules(), EVERYTHING).to_pylist()
    made: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        made.setdefault(row["request_id"], []).append(row)
    return made


def test_replay_finds_what_the_server_finds_and_computes_the_same_matrix(
    world: World,
    requests: pa.Table,
    samples: dict[str, list[dict[str, Any]]],
    catalogue: Catalogue,
) -> None:
    scenario = _scenario()
    sources_seen: set[str] = set()
    states_seen: set[Standing] = set()
    shelf = shelf_of(requests, _shelf_rows(world).sort_by("item_id"))
    rules = _rules()
    sources = sources_of(shelf, rules)
    standings = [replay(asked, shelf, sources, rules).standing for asked in asked_of(requests)]
    for row, replayed_standing in zip(requests.to_pylist(), standings, strict=True):
        request, traveller = _request(row), _traveller(row)
        kept = _recalled(request, traveller, scenario, catalogue)
        matrix = assemble(TRAVEL, hydrate(request, traveller, kept, catalogue), len(kept))
        replayed = samples[row["request_id"]]

        assert [r["item_id"] for r in replayed] == kept.item_ids.tolist()
        np.testing.assert_array_equal(
            np.array([r["matrix"] for r in replayed], dtype=np.float32), matrix
        )
        assert replayed_standing == standing(request, traveller)
        assert {r["audience"] for r in replayed} == {replayed_standing.audience}
        states_seen.add(replayed_standing)
        sources_seen |= {s for s, scores in kept.by_source.items() if not np.isnan(scores).all()}

    assert sources_seen == set(REPLAYED)
    assert len(states_seen) == 5  # home, and visitors and unknown travellers there and planning


def _recalled(
    request: Request, traveller: Traveller, scenario: Scenario, catalogue: Catalogue
) -> Candidates:
    """Recall, merge and screen, as the pipeline does with all its time."""
    proposals = []
    for name in scenario.recall:
        knobs = scenario.recall[name]
        source = knobs.build(catalogue)
        if source.applies(request, traveller):
            found = source.recall(request, traveller, knobs.quota)
            proposals.append(Proposals(name, found, knobs.quota))
    merged = merge(proposals, catalogue.items, scenario.candidates)
    filters = [knobs.build(catalogue) for knobs in scenario.filters.values()]
    return screened(request, traveller, merged, filters)[0]


def _request(row: Columns) -> Request:
    return Request(
        request_id=row["request_id"],
        user_id=UserId(row["user_id"]),
        placement=PLACEMENT,
        browse_city=CityId(CITY),
        moment=Moment(utc_from_ms(row["at_ms"]), ZONE, COUNTRY),
        limit=20,
        position=None if row["lat"] is None else Position(row["lat"], row["lon"]),
        gps_city=CityId(row["gps_city"] or UNKNOWN_ID),
    )


def _traveller(row: Columns) -> Traveller:
    columns: Columns = {}
    for view in (USER, USER_CITY):
        values = np.array(row[row_name(view)] or [np.nan] * len(view.columns), dtype=np.float32)
        filled = np.where(np.isnan(values), view.defaults(), values).astype(np.float64)
        columns |= dict(zip(view.columns, filled.reshape(-1, 1), strict=True))
    seen = [
        action
        for action in sorted(row["recent"], key=lambda a: -a["at_ms"])
        if action["at_ms"] < row["at_ms"] and action["arrived_ms"] <= row["at_ms"]
    ][:RECENT_LIMIT]
    recent = RecentActions(
        *(np.array([a[f] for a in seen], dtype=np.int64) for f in ("item_id", "action", "at_ms"))
    )
    lists = {}
    for name in PERSONAL_LISTS:
        own = [e for e in row["personal"] or [] if e["list"] == LIST_CODES[name]]
        own.sort(key=lambda entry: int(entry["rank"]))
        lists[name] = (
            np.array([entry["item_id"] for entry in own], dtype=np.int64),
            np.array([entry["score"] for entry in own], dtype=np.float32),
        )
    return Traveller(UserId(row["user_id"]), True, columns, recent, lists)


def _scenario() -> Scenario:
    """The front page, without what replay has nothing of."""
    table = tomllib.loads(SCENARIO_FILE.read_text(encoding="utf-8"))
    table["recall"] = {name: knobs for name, knobs in table["recall"].items() if name in REPLAYED}
    assert set(REPLAYED) <= set(SERVED)
    assert set(table["filters"]) <= set(FILTERS)
    return read_scenario(PLACEMENT, table, str(SCENARIO_FILE))


def _rules() -> Rules:
    default = read_settings(JOBS)["samples"]
    return Rules(
        quotas={source: int(default[f"{source}_quota"]) for source in REPLAYED},
        knobs=Knobs(int(default["triggers"]), float(default["radius_km"])),
        candidates=int(default["candidates"]),
        bought_days=int(default["bought_days"]),
        timezone=ZONE,
        country=COUNTRY,
    )


def _shelf_rows(world: World) -> pa.Table:
    """What `samples_replay.items_of_cities` gives of the city."""
    here = ITEM_CITIES == CITY
    entries: dict[int, list[dict[str, Any]]] = {}
    for name in SHARED_LISTS:
        for key, item, score, rank in world.lists[name]:
            entry = {"list": LIST_CODES[name], "key": key, "rank": rank, "score": score}
            entries.setdefault(item, []).append(entry)
    numbers = {"list": pa.int32(), "key": pa.int64(), "rank": pa.int32(), "score": pa.float64()}
    columns: Columns = {
        "item_id": ITEM_IDS[here],
        "lat": world.places[here, 0],
        "lon": world.places[here, 1],
        "sellable": world.sellable[here],
        "open_months": world.months[here],
        row_name(ITEM): list_column(world.stored[here]),
        "vector": pa.array([world.vector_of(int(i)) for i in ITEM_IDS[here]], VECTOR_TYPE),
        "entries": pa.array(
            [entries.get(int(item)) for item in ITEM_IDS[here]],
            pa.list_(pa.struct(list(numbers.items()))),
        ),
    }
    return pa.table(columns).take(pa.array(world.rng.permutation(int(here.sum()))))
