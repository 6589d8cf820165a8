"""A shelf with another list on it, as other settings would have made it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame

from features.arrow import ids
from features.schema import F32, F64, Ids
from offline.shelf import ShelfList
from offline.tuning.cases import CityDay, ranked
from offline.tuning.pages import Page
from offline.tuning.quotas import CUTS, alone, of_wanted

Cases = Mapping[date, Sequence[CityDay]]


@dataclass(frozen=True, slots=True)
class Edges:
    """A list by key, (m,) each."""

    keys: Ids
    ranks: Ids
    item_ids: Ids
    scores: F32


def edges_of(rows: DataFrame) -> Edges:
    """The rows of a list's table, brought here."""
    found: pa.Table = rows.select("key", "rank", "item_id", "score").toArrow()
    scores = np.asarray(found["score"].to_numpy(), dtype=np.float32)
    return Edges(ids(found, "key"), ids(found, "rank"), ids(found, "item_id"), scores)


def with_edges(case: CityDay, name: str, edges: Edges) -> CityDay:
    """The same requests with another list of this name on the shelf."""
    shelf = case.shelf
    here, _ = shelf.rows(edges.item_ids)
    here = here[np.lexsort((edges.ranks[here], edges.keys[here]))]
    own = ShelfList(edges.keys[here], edges.ranks[here], edges.item_ids[here], edges.scores[here])
    return replace(case, shelf=replace(shelf, lists={**shelf.lists, name: own}))


def found_alone(cases: Sequence[CityDay], page: Page, source: str) -> F64:
    """The recall of each request that wanted anything by one source within parts of its quota, mean
    over them, (q,)."""
    quota = page.quotas[source]
    given = ranked(cases, only(page, source), quota)
    hits = np.stack([alone(given, source, quota // cut) for cut in CUTS], axis=1)
    share: F64 = of_wanted(hits, given.wanted_of).mean(axis=1)
    return share


def only(page: Page, source: str) -> Page:
    """The same page with no other source."""
    return replace(page, quotas={source: page.quotas[source]})
