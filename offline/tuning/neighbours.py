"""The weight of spans in directed item neighbours: alpha, and how many steps count.

Edges are counted once for the longest span by the job's own code; each blend then makes the job's
list of them. A blend is worth what the source finds by it: recall at its quota and at a half, a
quarter and an eighth, of what people did on the day after.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import reduce
from typing import Final

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.arrow import ids
from features.schema import F32, F64, Ids
from offline.job import Value
from offline.lake import Lake
from offline.recall import item_cf
from offline.replay import Rules
from offline.settings import Settings
from offline.shelf import Shelf, ShelfList
from offline.tuning.cases import CityDay, inputs_of, ranked, wanting_users
from offline.tuning.choice import Choice, Trial
from offline.tuning.quotas import CUTS, alone, of_wanted

ALPHAS: Final = (0.3, 0.5, 0.7, 0.85, 1.0)
SPANS: Final = (1, 2, 3, 5, 8)
SOURCE: Final = "item_cf"
MEASURE: Final = "recall of neighbours, mean over cuts of their quota"


@dataclass(frozen=True, slots=True)
class Blend:
    """The weight of one step more, and the most steps that count."""

    alpha: float
    max_span: int

    def settings(self) -> dict[str, Value]:
        return {"alpha": self.alpha, "max_span": self.max_span}


@dataclass(frozen=True, slots=True)
class Edges:
    """A list of neighbours, (m,) each."""

    keys: Ids
    ranks: Ids
    item_ids: Ids
    scores: F32


def lists_of(
    lake: Lake, before: date, blends: Sequence[Blend], settings: Settings
) -> Iterator[tuple[Blend, Edges]]:
    """The job's list of the day before `before`, as each blend would make it."""
    inputs = inputs_of(lake, before - timedelta(days=1), item_cf.JOB, settings)
    steps = item_cf.counted_views(inputs).cache()
    longest = max(blend.max_span for blend in blends)
    edges = item_cf.count_edges(steps, longest).cache()
    for blend in blends:
        strong = shortened(edges, blend.max_span).where(
            F.col("evidence") >= inputs.whole("min_support")
        )
        rows = item_cf.neighbours(strong, steps, blend.alpha, item_cf.LIST.length)
        yield blend, _edges(rows.select("key", "rank", "item_id", "score").toArrow())
    steps.unpersist()
    edges.unpersist()


def shortened(edges: DataFrame, max_span: int) -> DataFrame:
    """Edges as they would have been counted with a shorter longest span."""
    spans = [f"span_{span}" for span in range(1, max_span + 1)]
    evidence = reduce(lambda total, column: total + column, map(F.col, spans))
    kept = edges.select("item_id", "next_id", *spans).withColumn("evidence", evidence)
    return kept.where(F.col("evidence") > 0)


def with_edges(case: CityDay, edges: Edges) -> CityDay:
    """The same requests with another list of neighbours on the shelf."""
    shelf: Shelf = case.shelf
    here, _ = shelf.rows(edges.item_ids)
    here = here[np.lexsort((edges.ranks[here], edges.keys[here]))]
    own = ShelfList(edges.keys[here], edges.ranks[here], edges.item_ids[here], edges.scores[here])
    return replace(case, shelf=replace(shelf, lists={**shelf.lists, item_cf.LIST.name: own}))


def choose(
    lake: Lake,
    known: Mapping[date, Sequence[CityDay]],
    unseen: Mapping[date, Sequence[CityDay]],
    rules: Rules,
    settings: Settings,
) -> Choice:
    """The blend whose neighbours find most on the known days, tried on the unseen ones."""
    told = settings[item_cf.JOB.name]
    now = Blend(float(told["alpha"]), int(told["max_span"]))
    blends = list(dict.fromkeys([now, *(Blend(a, s) for s in SPANS for a in ALPHAS)]))
    shares = found(lake, known, blends, rules, settings)
    ordered = sorted(blends, key=lambda blend: -float(shares[blend].mean()))  # stable
    best = ordered[0]
    later = None
    if unseen:
        seen = found(lake, unseen, [now, best], rules, settings)
        later = Trial(seen[now], seen[best], users_of(unseen))
    return Choice(
        item_cf.JOB.name,
        MEASURE,
        now.settings(),
        best.settings(),
        tuple((blend.settings(), float(shares[blend].mean())) for blend in ordered),
        Trial(shares[now], shares[best], users_of(known)),
        later,
    )


def found(
    lake: Lake,
    cases: Mapping[date, Sequence[CityDay]],
    blends: Sequence[Blend],
    rules: Rules,
    settings: Settings,
) -> dict[Blend, F64]:
    """Of each request that wanted anything the recall by neighbours, mean over cuts, (q,)."""
    parts: dict[Blend, list[F64]] = {blend: [] for blend in blends}
    for ds, here in cases.items():
        for blend, edges in lists_of(lake, ds, list(dict.fromkeys(blends)), settings):
            parts[blend].append(found_by(here, edges, rules))
    return {blend: np.concatenate(shares) for blend, shares in parts.items()}


def found_by(cases: Sequence[CityDay], edges: Edges, rules: Rules) -> F64:
    """The recall of each request within parts of the source's quota, mean over them, (q,)."""
    quota = rules.quotas[SOURCE]
    given = ranked([with_edges(case, edges) for case in cases], only(rules), quota)
    hits = np.stack([alone(given, SOURCE, quota // cut) for cut in CUTS], axis=1)
    share: F64 = of_wanted(hits, given.wanted_of).mean(axis=1)
    return share


def only(rules: Rules) -> Rules:
    """The same page with no other source."""
    return replace(rules, quotas={SOURCE: rules.quotas[SOURCE]})


def users_of(cases: Mapping[date, Sequence[CityDay]]) -> Ids:
    """The user of each request that wanted anything, in the order of `found`, (q,)."""
    parts = [wanting_users(case) for here in cases.values() for case in here]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)


def _edges(rows: pa.Table) -> Edges:
    scores = np.asarray(rows["score"].to_numpy(), dtype=np.float32)
    return Edges(ids(rows, "key"), ids(rows, "rank"), ids(rows, "item_id"), scores)
