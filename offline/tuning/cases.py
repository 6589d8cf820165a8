"""The requests of some days as replay asks them, and how deep each source finds what came of them.

Unlike the samples job this collects to the driver, a share of the requests: it runs seldom, and a
few thousand requests tell two settings apart as well as all do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyspark.sql import functions as F

from features.arrow import ids
from features.catalog.sets import ITEM
from features.recall.source import Situation
from features.recall.words import TermIndex
from features.schema import F64, UNKNOWN_ID, Bools, Ids
from offline import samples, samples_replay
from offline.lake.lake import Lake
from offline.logged import stored_columns
from offline.replay import Rules, situation_of
from offline.replay_rows import asked_of, shelf_of
from offline.replay_sources import SHARED_LISTS
from offline.running.job import Inputs, Job, Read, Step
from offline.running.reads import day_of, sources
from offline.running.settings import Settings
from offline.shelf import Shelf
from offline.tuning.pages import FRONT, LISTS, Page, opened

DEPTH: Final = 200  # how far down a source is followed: no quota is larger
JOB: Final[Job] = replace(
    samples.JOB,
    reads=(
        *samples.JOB.reads,
        *(Read(name, ago=1, optional=True) for name in LISTS if name not in SHARED_LISTS),
    ),
)
"""The samples job, with the lists that only other pages read."""


@dataclass(frozen=True, slots=True)
class CityDay:
    """One city's requests of one day, by ascending request id, and its items."""

    requests: pa.Table
    shelf: Shelf
    words: TermIndex  # of all items of the day before
    rules: Rules


@dataclass(frozen=True, slots=True)
class Ranked:
    """Which places the sources gave to what they proposed: n proposed items of q requests."""

    names: tuple[str, ...]  # of the sources
    request: Ids  # (n,), ascending
    item: Ids  # (n,)
    ranks: F64  # (n, sources), from 1; inf where a source does not propose it
    wanted: Bools  # (n,): something came of it
    wanted_of: Ids  # (q,): of how many items something came, proposed or not
    users: Ids  # (q,)


def inputs_of(lake: Lake, ds: date, step: Step, settings: Settings) -> Inputs:
    """What the runner would hand to a step on a day. Raises ContractError for missing days."""
    day = day_of(lake, ds)
    frames = {s.table: lake.read(s.table, s.days) for s in sources(lake, day, step)}
    return Inputs(day, frames, settings[step.name], (day,))


def city_days(
    lake: Lake, ds: date, placements: Sequence[str], settings: Settings, share: float
) -> dict[str, list[CityDay]]:
    """Placement -> the cities of the day in which it was opened, with the lists of the day before.

    `share` is of the front page's requests; others are fewer, and all are taken.
    """
    inputs = inputs_of(lake, ds, JOB, settings)
    text = F.concat_ws(" ", "name", "category", F.array_join("tags", " ")).alias("text")
    items = (
        samples_replay.items_of_cities(inputs, LISTS)
        .join(inputs["items"].select("item_id", text), "item_id", how="inner")
        .toArrow()
        .sort_by("item_id")
    )
    words = TermIndex(
        ids(items, "item_id"),
        ids(items, "city"),
        items["text"].to_pylist(),
        stored_columns(items, ITEM)["item_sales_decayed"],
    )
    rules = samples_replay.rules_of(inputs)
    found: dict[str, list[CityDay]] = {}
    for placement in placements:
        is_front = placement == FRONT
        asking = replace(inputs, settings={**inputs.settings, "share": share if is_front else 1.0})
        asked = samples_replay.requests(asking) if is_front else opened(asking, placement)
        requests = samples_replay.with_traveller(asked.cache(), inputs).toArrow()
        requests = requests.sort_by("request_id")
        asked.unpersist()
        found[placement] = []
        for city in np.unique(ids(requests, "city")).tolist():
            here = requests.filter(pc.equal(requests["city"], city))
            offered = items.filter(pc.equal(items["city"], city))
            found[placement].append(CityDay(here, shelf_of(here, offered, LISTS), words, rules))
    return found


def ranked(cases: Sequence[CityDay], page: Page, depth: int = DEPTH) -> Ranked:
    """Asks every source of `page` for `depth` items of each request.

    Before anything is merged or screened: what a source proposes is what a quota cuts.
    """
    names = tuple(page.quotas)
    parts = [part for case in cases for part in _of_city(case, page, depth)]
    sizes = [part[0].size for part in parts]
    return Ranked(
        names=names,
        request=np.repeat(np.arange(len(parts)), sizes),
        item=_joined([part[0] for part in parts], np.zeros(0, dtype=np.int64)),
        ranks=_joined([part[1] for part in parts], np.zeros((0, len(names)))),
        wanted=_joined([part[2] for part in parts], np.zeros(0, dtype=bool)),
        wanted_of=np.array([part[3] for part in parts], dtype=np.int64),
        users=np.array([part[4] for part in parts], dtype=np.int64),
    )


def wanting_users(case: CityDay) -> Ids:
    """The users of the requests of which anything came, in their order."""
    users = ids(case.requests, "user_id")
    kept: Ids = users[[wanted.size > 0 for wanted in wanted_of(case)]]
    return kept


def wanted_of(case: CityDay) -> list[Ids]:
    """What something came of after each request, but for the item that its page is about."""
    at_ms = ids(case.requests, "at_ms").tolist()
    done = case.requests["done"].to_pylist()
    anchors = _column(case, "anchor_item") or [None] * len(done)
    return [
        np.unique([a["item_id"] for a in actions if a["at_ms"] >= moment and a["item_id"] != own])
        for actions, moment, own in zip(done, at_ms, anchors, strict=True)
    ]


def situations(case: CityDay) -> Iterator[Situation]:
    """Each request as recall sees it."""
    stands_on = [_column(case, name) for name in ("anchor_item", "anchor_lat", "anchor_lon")]
    queries = _column(case, "query")
    for row, asked in enumerate(asked_of(case.requests)):
        plain = situation_of(asked, case.shelf, case.rules)
        if not queries:
            yield plain
            continue
        item, lat, lon = (column[row] for column in stands_on)
        yield replace(
            plain,
            anchor_item=UNKNOWN_ID if item is None else item,
            anchor_lat=np.nan if lat is None else lat,
            anchor_lon=np.nan if lon is None else lon,
            query=queries[row] or "",
        )


def _column(case: CityDay, name: str) -> list[Any]:  # Arrow's scalars, of any type
    """A column's values; empty where the page stands on nothing."""
    return case.requests[name].to_pylist() if name in case.requests.column_names else []


def _of_city(case: CityDay, page: Page, depth: int) -> Iterator[tuple[Ids, F64, Bools, int, int]]:
    """Of each request: items proposed, their ranks, which were wanted, how many were, the user."""
    shelf, sources_here = case.shelf, page.sources(case.shelf, case.words)
    users = ids(case.requests, "user_id").tolist()
    for situation, wanted, user in zip(situations(case), wanted_of(case), users, strict=True):
        ranks = np.full((shelf.item_ids.size, len(sources_here)), np.inf)
        for k, source in enumerate(sources_here.values()):
            _, rows = shelf.rows(source.find(situation, depth).item_ids)
            ranks[rows, k] = np.arange(1, rows.size + 1)
        proposed = np.flatnonzero(np.isfinite(ranks).any(axis=1))
        proposed = proposed[shelf.item_ids[proposed] != situation.anchor_item]
        items = shelf.item_ids[proposed]
        yield items, ranks[proposed], np.isin(items, wanted), wanted.size, user


def _joined(parts: Sequence[np.ndarray], empty: np.ndarray) -> np.ndarray:
    return np.concatenate(parts) if parts else empty


def users_of(cases: Mapping[date, Sequence[CityDay]]) -> Ids:
    """The user of each request that wanted anything, day by day, (q,)."""
    parts = [wanting_users(case) for here in cases.values() for case in here]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
