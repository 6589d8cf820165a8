"""Chinese scenic spots: how well a spot's sales are told before anybody is seen to look at it.

Data: Qunar's pages (2023 with level, price, heat and monthly sales; 2019 with coordinates), two
snapshots without users or days. So nothing can be said of recommendation to somebody; what it can
prove is a cold start: the spots of a city are ordered by their sales from what the catalogue says
of them, by a model of the spots of *other* cities (ten folds of cities). Cases are cities with
five spots or more whose sales are known; a tenth of the others stops the training.

NDCG counts a spot's sales by the fifth of its city that it stands in, as levels 0 to 4; "best
seller" is whether the city's own stands in the first k. Baselines order by heat, by level (then
heat) and by price; unordered spots stand by id. The import tells counts, of the rows that were
read: a spot of both snapshots is one item of two rows.
"""

import tempfile
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow.parquet as pq

from features.arrow import doubles, ids
from features.catalog.sets import COLD
from features.catalogue_list import catalogue_columns
from features.matrix import assemble
from features.schema import CATEGORIES, F64, Ids
from offline.ingest.landing import ImportReport
from offline.ingest.qunar import import_to
from ranking import metrics
from ranking.dataset import Samples, samples_of, split_by_fold
from ranking.records import OURS, OVERALL, Record
from ranking.score import BoosterRanker
from ranking.train import TrainParams, train
from sojourn.console import Advance
from sojourn.results.scoring import mean_record

DATA: Final = "qunar"
FILES: Final = ("spots_2023.parquet", "spots_2019_geo.parquet")
PROTOCOL: Final = "sales within a city from the catalogue alone, 10 folds of cities"
IMPORT: Final = "import"
FEWEST: Final = 5  # spots of a case
FOLDS: Final = 10
SEED: Final = 11
STOPPING_SHARE: Final = 0.1
LEVELS: Final = 5
CUTOFF: Final = 10
BEST: Final = (1, 3)
STEPS: Final = 2
PARAMS: Final = TrainParams(
    rounds=150, leaves=7, least_rows_in_leaf=40, features_per_tree=0.6, l2=10.0, threads=1
)


def run(data: Path, advance: Advance) -> list[Record]:
    """All records. Raises ContractError for files that are not the data set's."""
    with tempfile.TemporaryDirectory(prefix="sojourn-results-") as folder:
        advance(0, STEPS, "import")
        report = import_to(data, Path(folder) / "lake")
        samples = city_samples(Path(folder) / "lake")
    read = sum(pq.read_metadata(data / name).num_rows for name in FILES)
    advance(1, STEPS, "sales from the catalogue")
    records = import_records(report, read) + sales_records(samples)
    advance(STEPS, STEPS, "done")
    return records


def import_records(report: ImportReport, read: int) -> list[Record]:
    """What came in and what was refused of the rows that were read, as counts."""
    refused = sum(report.rejected.values())
    found = {"spots imported": report.rows["items"], "cities": report.rows["cities"]}
    found |= {"rows refused": refused} | {f"refused, {w}": n for w, n in report.rejected.items()}
    return [
        Record(DATA, IMPORT, OVERALL, what, OURS, float(v), None, read) for what, v in found.items()
    ]


def sales_records(samples: Samples) -> list[Record]:
    """NDCG and the best seller's place, of ours and of the baselines, one case a city."""
    level, heat, price = (
        np.nan_to_num(samples.x[:, COLD.index(name)].astype(np.float64), nan=-1.0)
        for name in ("item_level", "item_heat", "item_price")
    )
    methods = {
        "by id": np.zeros(samples.rows),
        "by price": price,
        "by level, then heat": level + heat / 10.0,
        "by heat": heat,
        OURS: out_of_fold_scores(samples),
    }
    # `popularity` holds the sales themselves.
    best = np.maximum.reduceat(samples.popularity, samples.offsets[:-1])
    is_best = (samples.popularity == np.repeat(best, samples.group_sizes)).astype(np.float64)
    records = []
    for method, scores in methods.items():
        order = metrics.ranked(scores, samples.items, samples.offsets)
        values = {f"NDCG@{CUTOFF}": metrics.ndcg(samples.gains, order, samples.offsets, CUTOFF)}
        for k in BEST:
            values[f"best seller in {k}"] = metrics.recall(is_best, order, samples.offsets, k)
        for metric, found in values.items():
            name = (DATA, PROTOCOL, OVERALL, metric)
            records.append(mean_record(name, method, found, samples.users))
    return records


def out_of_fold_scores(samples: Samples) -> F64:
    """Scores of every spot by a model of other cities, (n,)."""
    rng = np.random.default_rng(SEED)
    fold = rng.integers(0, FOLDS, samples.requests)
    scores = np.zeros(samples.rows)
    for n in range(FOLDS):
        learnt = samples.take(fold != n)
        stops = rng.random(learnt.requests) < STOPPING_SHARE
        if (fold == n).any():
            ranker = BoosterRanker(COLD, train(split_by_fold(learnt, stops), PARAMS).text)
            rows = np.repeat(fold == n, samples.group_sizes)
            scores[rows] = ranker.raw(samples.x[rows])
    return scores


def city_samples(lake: Path) -> Samples:
    """The spots of each city as a request; its users are the cities, its popularity the sales."""
    items = pq.ParquetFile(lake / "items" / "part-00000.parquet").read()
    sold = pq.ParquetFile(lake / "monthly_sales" / "part-00000.parquet").read()
    item, city = ids(items, "item_id"), ids(items, "city")
    place = np.searchsorted(ids(sold, "item_id"), item)
    sales, heat = doubles(sold, "sales")[place], doubles(sold, "heat")[place]
    price, level = doubles(items, "price_cny"), doubles(items, "level")
    codes = {name: code for code, name in enumerate(CATEGORIES)}
    columns = {
        "item_price": price,
        "item_level": np.nan_to_num(level),
        "item_category": np.array([codes[c] for c in items["category"].to_pylist()], np.float64),
        "item_heat": heat,
        **catalogue_columns(city, price, np.nan_to_num(level), heat),
    }
    # Of 2019 alone: sales of another year, and no heat.
    is_known = np.isfinite(sales) & np.isfinite(heat)
    order = np.lexsort((item, city))
    order = order[is_known[order]]
    _, start, size = np.unique(city[order], return_index=True, return_counts=True)
    order = order[np.repeat(size >= FEWEST, size)]
    kept, start = np.unique(city[order], return_index=True)
    offsets = np.r_[start, order.size].astype(np.int64)
    x = assemble(COLD, columns, item.size)[order]
    return samples_of(
        COLD,
        x,
        offsets,
        item[order],
        fifths(sales[order], offsets),
        users=kept,
        popularity=sales[order],
    )


def fifths(sales: F64, offsets: Ids) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """The fifth of its request that each row's sales lie in, 0..4, (n,); ties by row."""
    request = metrics.request_of_rows(offsets)
    order = np.lexsort((np.arange(sales.size), sales, request))
    rank = np.empty(sales.size, dtype=np.int64)
    rank[order] = metrics.places(offsets) - 1
    return (rank * LEVELS // np.diff(offsets)[request]).astype(np.int32)
