"""The requests of some days as replay asks them, and how deep each source finds what came of them.

Unlike the samples job this collects to the driver, a share of the requests: it runs seldom, and a
few thousand requests tell two settings apart as well as all do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from features.arrow import ids
from features.schema import F64, Bools, Ids
from offline import samples, samples_replay
from offline.job import Inputs, Step
from offline.lake import Lake
from offline.reads import day_of, sources
from offline.replay import Rules, situation_of, sources_of
from offline.replay_rows import asked_of, shelf_of
from offline.settings import Settings
from offline.shelf import Shelf

DEPTH: Final = 200  # how far down a source is followed: no quota is larger


@dataclass(frozen=True, slots=True)
class CityDay:
    """One city's requests of one day, by ascending request id, and its items."""

    requests: pa.Table
    shelf: Shelf


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
    lake: Lake, days: Sequence[date], settings: Settings, share: float
) -> Iterator[CityDay]:
    """The cities of each day in which anybody asked, with the lists of the day before."""
    for ds in days:
        inputs = inputs_of(lake, ds, samples.JOB, settings)
        inputs = replace(inputs, settings={**inputs.settings, "share": share})
        asked = samples_replay.requests(inputs).cache()
        requests = samples_replay.with_traveller(asked, inputs).toArrow().sort_by("request_id")
        items = samples_replay.items_of_cities(inputs).toArrow().sort_by("item_id")
        for city in np.unique(ids(requests, "city")).tolist():
            here = requests.filter(pc.equal(requests["city"], city))
            yield CityDay(here, shelf_of(here, items.filter(pc.equal(items["city"], city))))
        asked.unpersist()


def ranked(cases: Sequence[CityDay], rules: Rules, depth: int = DEPTH) -> Ranked:
    """Asks every source of `rules` for `depth` items of each request.

    Before anything is merged or screened: what a source proposes is what a quota cuts.
    """
    names = tuple(rules.quotas)
    parts = [part for case in cases for part in _of_city(case, rules, depth)]
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
    users, at_ms = ids(case.requests, "user_id"), ids(case.requests, "at_ms")
    done = case.requests["done"].to_pylist()
    wants = [
        any(a["at_ms"] >= moment for a in actions)
        for actions, moment in zip(done, at_ms.tolist(), strict=True)
    ]
    kept: Ids = users[np.array(wants, dtype=bool)]
    return kept


def _of_city(case: CityDay, rules: Rules, depth: int) -> Iterator[tuple[Ids, F64, Bools, int, int]]:
    """Of each request: items proposed, their ranks, which were wanted, how many were, the user."""
    shelf, sources_here = case.shelf, sources_of(case.shelf, rules)
    done = case.requests["done"].to_pylist()
    users = ids(case.requests, "user_id").tolist()
    for asked, actions, user in zip(asked_of(case.requests), done, users, strict=True):
        wanted = np.unique([a["item_id"] for a in actions if a["at_ms"] >= asked.at_ms])
        situation = situation_of(asked, shelf, rules)
        ranks = np.full((shelf.item_ids.size, len(sources_here)), np.inf)
        for k, source in enumerate(sources_here.values()):
            _, rows = shelf.rows(source.find(situation, depth).item_ids)
            ranks[rows, k] = np.arange(1, rows.size + 1)
        proposed = np.flatnonzero(np.isfinite(ranks).any(axis=1))
        items = shelf.item_ids[proposed]
        yield items, ranks[proposed], np.isin(items, wanted), wanted.size, user


def _joined(parts: Sequence[np.ndarray], empty: np.ndarray) -> np.ndarray:
    return np.concatenate(parts) if parts else empty


def rules_of(inputs: Inputs, quotas: Mapping[str, int] | None = None) -> Rules:
    """The front page's rules as the samples job has them, with other quotas where given."""
    found = samples_replay.rules_of(inputs)
    return found if quotas is None else replace(found, quotas=quotas)
