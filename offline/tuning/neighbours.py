"""The weight of spans in directed item neighbours: alpha, and how many steps count.

Edges are counted once for the longest span by the job's own code; each blend then makes the job's
list of them. A blend is worth what the source finds by it: recall at its quota and at a half, a
quarter and an eighth, of what people did on the day after.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from typing import Final

import numpy as np
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.schema import F64
from offline.lake.lake import Lake
from offline.recall import item_cf
from offline.running.job import Value
from offline.running.settings import Settings
from offline.tuning.cases import inputs_of, users_of
from offline.tuning.choice import Choice, Trial
from offline.tuning.lists import Cases, Edges, edges_of, found_alone, with_edges
from offline.tuning.pages import Page

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
        yield blend, edges_of(rows)
    steps.unpersist()
    edges.unpersist()


def shortened(edges: DataFrame, max_span: int) -> DataFrame:
    """Edges as they would have been counted with a shorter longest span."""
    spans = [f"span_{span}" for span in range(1, max_span + 1)]
    evidence = reduce(lambda total, column: total + column, map(F.col, spans))
    kept = edges.select("item_id", "next_id", *spans).withColumn("evidence", evidence)
    return kept.where(F.col("evidence") > 0)


def choose(
    lake: Lake,
    known: Cases,
    unseen: Cases,
    page: Page,
    settings: Settings,
) -> Choice:
    """The blend whose neighbours find most on the known days, tried on the unseen ones."""
    told = settings[item_cf.JOB.name]
    now = Blend(float(told["alpha"]), int(told["max_span"]))
    blends = list(dict.fromkeys([now, *(Blend(a, s) for s in SPANS for a in ALPHAS)]))
    shares = found(lake, known, blends, page, settings)
    values = {b: float(share.mean()) if share.size else 0.0 for b, share in shares.items()}
    ordered = sorted(blends, key=lambda blend: -values[blend])  # stable
    best = ordered[0]
    later = None
    if unseen:
        seen = found(lake, unseen, [now, best], page, settings)
        later = Trial(seen[now], seen[best], users_of(unseen))
    return Choice(
        item_cf.JOB.name,
        MEASURE,
        now.settings(),
        best.settings(),
        tuple((blend.settings(), values[blend]) for blend in ordered),
        Trial(shares[now], shares[best], users_of(known)),
        later,
    )


def found(
    lake: Lake,
    cases: Cases,
    blends: Sequence[Blend],
    page: Page,
    settings: Settings,
) -> dict[Blend, F64]:
    """Of each request that wanted anything the recall by neighbours, mean over cuts, (q,)."""
    parts: dict[Blend, list[F64]] = {blend: [] for blend in blends}
    for ds, here in cases.items():
        for blend, edges in lists_of(lake, ds, list(dict.fromkeys(blends)), settings):
            changed = [with_edges(case, item_cf.LIST.name, edges) for case in here]
            parts[blend].append(found_alone(changed, page, SOURCE))
    return {blend: np.concatenate(shares) for blend, shares in parts.items()}
