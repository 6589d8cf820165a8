"""Strengths of the lists that are made as a whole: personas, people around, packages, vectors...

Each job makes its list of the day before anew with other settings, one setting after the other: the
best value of the first is kept while the second is turned. A list is worth what its source finds by
it on the page that has most use for it: recall within parts of its quota, of what people did then.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

import numpy as np
import pyarrow as pa

from features.arrow import doubles, float_lists, ids
from features.catalog.sets import USER
from features.personas import PERSONAS
from features.recall.persona import COLUMNS as LEANS
from features.schema import F32, F64, Ids
from offline.lake.lake import Lake
from offline.logged import list_column, row_name, stored_columns
from offline.profile import personas
from offline.recall import fresh, item_vectors, nearby_people, package, persona, query_cf
from offline.running.job import Job, Value
from offline.running.settings import Settings
from offline.shelf import ShelfVectors
from offline.tuning.cases import CityDay, inputs_of, users_of
from offline.tuning.choice import Choice, Trial
from offline.tuning.lists import Cases, edges_of, found_alone, with_edges
from offline.tuning.pages import FRONT, Page

Change = Callable[[CityDay], CityDay]


@dataclass(frozen=True, slots=True)
class Strengths:
    """A job's settings to try, the source that reads its list, and the page to try it on.

    `remake` makes the list of a day, and gives what puts it on a shelf.
    """

    job: str
    source: str
    placement: str
    values: Mapping[str, tuple[Value, ...]]
    remake: Callable[[Lake, date, Settings], Change]


def choose(
    lake: Lake, known: Cases, unseen: Cases, page: Page, turned: Strengths, settings: Settings
) -> Choice:
    """The settings whose list finds most on the known days, tried on the unseen ones."""
    now = {name: settings[turned.job][name] for name in turned.values}
    tried: list[tuple[dict[str, Value], F64]] = []

    def worth(cases: Cases, values: Mapping[str, Value]) -> F64:
        mine = {**settings, turned.job: {**settings[turned.job], **values}}
        parts = []
        for ds, here in cases.items():
            change = turned.remake(lake, ds - timedelta(days=1), mine)
            parts.append(found_alone([change(case) for case in here], page, turned.source))
        return np.concatenate(parts) if parts else np.zeros(0)

    best = now, worth(known, now)
    tried.append(best)
    for name, values in turned.values.items():
        near = [{**best[0], name: value} for value in values if value != best[0][name]]
        tried += [(blend, worth(known, blend)) for blend in near]
        best = max(tried, key=lambda one: float(one[1].mean()) if one[1].size else 0.0)
    ordered = sorted(tried, key=lambda one: -float(one[1].mean()) if one[1].size else 0.0)
    later = None
    if unseen:
        as_it_was = worth(unseen, now)
        seen = as_it_was if best[0] == now else worth(unseen, best[0])
        later = Trial(as_it_was, seen, users_of(unseen))
    return Choice(
        turned.job,
        f"recall of {turned.source} on {page.placement}, mean over cuts of its quota",
        now,
        best[0],
        tuple((blend, float(found.mean()) if found.size else 0.0) for blend, found in ordered),
        Trial(tried[0][1], best[1], users_of(known)),
        later,
    )


def _remade(job: Job, name: str) -> Callable[[Lake, date, Settings], Change]:
    """Of a job that makes one list of what the day's other tables say."""

    def remake(lake: Lake, ds: date, settings: Settings) -> Change:
        edges = edges_of(job.build(inputs_of(lake, ds, job, settings))[name])
        lake.spark.catalog.clearCache()
        return lambda case: with_edges(case, name, edges)

    return remake


def _personas(lake: Lake, ds: date, settings: Settings) -> Change:
    """Who leans to what, and the lists of whom items draw."""
    made = personas.JOB.build(inputs_of(lake, ds, personas.JOB, settings))
    people = made["user_persona"].toArrow()
    given = inputs_of(lake, ds, persona.JOB, settings)
    tables = {**given.tables, "item_persona": made["item_persona"]}
    edges = edges_of(persona.JOB.build(replace(given, tables=tables))[persona.LIST.name])
    user_ids = ids(people, "user_id")
    leans = np.stack([doubles(people, name) for name in PERSONAS], axis=1)
    lake.spark.catalog.clearCache()
    return lambda case: with_leans(
        with_edges(case, persona.LIST.name, edges), user_ids, leans.astype(np.float64)
    )


def with_leans(case: CityDay, user_ids: Ids, leans: F64) -> CityDay:
    """The same requests by travellers of other leans, (u,) and (u, personas); 1 of whom there are
    none."""
    stored, asking = stored_columns(case.requests, USER), ids(case.requests, "user_id")
    order = np.argsort(user_ids)
    place = np.minimum(np.searchsorted(user_ids[order], asking), max(user_ids.size - 1, 0))
    known = user_ids[order][place] == asking if user_ids.size else np.zeros(asking.size, bool)
    for k, name in enumerate(LEANS):
        own = leans[order[place], k] if user_ids.size else np.ones(asking.size)
        stored[name] = np.where(known, own, 1.0)
    rows: pa.Array = list_column(np.stack([stored[n] for n in USER.columns], axis=1))
    at = case.requests.column_names.index(row_name(USER))
    return replace(case, requests=case.requests.set_column(at, row_name(USER), rows))


def _vectors(lake: Lake, ds: date, settings: Settings) -> Change:
    """Vectors fitted on that very day."""
    inputs = inputs_of(lake, ds, item_vectors.JOB, settings)
    made = item_vectors.fit(inputs).toArrow().sort_by("item_id")
    width = len(made["vector"][0].as_py()) if made.num_rows else 0
    item_ids, matrix = ids(made, "item_id"), float_lists(made, "vector", width)
    lake.spark.catalog.clearCache()
    return lambda case: with_vectors(case, item_ids, matrix)


def with_vectors(case: CityDay, item_ids: Ids, matrix: F32) -> CityDay:
    """The same requests with other vectors of all items, by ascending id."""
    here, _ = case.shelf.rows(item_ids)
    vectors = ShelfVectors(item_ids[here], matrix[here], item_ids, matrix)
    return replace(case, shelf=replace(case.shelf, vectors=vectors))


TURNED: Final[tuple[Strengths, ...]] = (
    Strengths(
        personas.JOB.name,
        "persona",
        FRONT,
        {
            "user_strength": (3.0, 10.0, 30.0),
            "item_strength": (5.0, 20.0, 80.0),
        },
        _personas,
    ),
    Strengths(
        item_vectors.JOB.name,
        "embedding",
        FRONT,
        {"confidence": (1.0, 5.0, 20.0)},
        _vectors,
    ),
    Strengths(
        nearby_people.JOB.name,
        "nearby_people",
        FRONT,
        # Not `min_people`: that is privacy, not recall.
        {"half_life_days": (14.0, 30.0, 60.0)},
        _remade(nearby_people.JOB, nearby_people.LIST.name),
    ),
    Strengths(
        fresh.JOB.name,
        "fresh",
        FRONT,
        # Not `few`: which items still need a try is a question of what one wants to know.
        {"strength": (5.0, 20.0, 80.0)},
        _remade(fresh.JOB, fresh.LIST.name),
    ),
    Strengths(
        package.JOB.name,
        "package",
        "poi_detail",
        {"min_support": (1, 2, 3)},
        _remade(package.JOB, package.LIST.name),
    ),
    Strengths(
        query_cf.JOB.name,
        "query_cf",
        "search_no_result",
        {"min_support": (1, 2, 3)},
        _remade(query_cf.JOB, query_cf.LIST.name),
    ),
)
