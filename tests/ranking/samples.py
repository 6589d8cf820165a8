"""Samples with a known truth, as the lake keeps them: requests, candidates, what was done."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features import arrow
from features.catalog.sets import TRAVEL
from features.spec import Context, FeatureSet
from offline.tables import SAMPLES
from ranking.dataset import Samples
from ranking.labels import GAINS

DAY = date(2026, 10, 6)
ACTIONS = (None, "view_item", "favourite", "order", "pay")
assert len(ACTIONS) == len(GAINS)


def toy_set(*names: str) -> FeatureSet:
    """A feature set of context features."""
    return FeatureSet("toy", names, {name: Context(name, "item") for name in names})


def toy_samples(
    gains_by_request: Sequence[Sequence[int]],
    users: Sequence[int] | None = None,
    days: Sequence[int] | None = None,
    x: np.ndarray | None = None,
) -> Samples:
    """Requests by their levels, written out; items are numbered 1.. in each request."""
    sizes = np.array([len(levels) for levels in gains_by_request])
    rows, requests = int(sizes.sum()), len(sizes)
    features = np.zeros((rows, 1)) if x is None else x
    items = np.concatenate([np.arange(1, n + 1) for n in sizes])
    return Samples(
        feature_set=toy_set(*(f"f{k}" for k in range(features.shape[1]))),
        offsets=np.r_[0, np.cumsum(sizes)].astype(np.int64),
        x=features.astype(np.float32),
        items=items,
        levels=np.concatenate([np.array(levels) for levels in gains_by_request]).astype(np.int32),
        positions=np.zeros(rows, dtype=np.int32),
        recall_rank=items.astype(np.float64),
        popularity=np.zeros(rows),
        days=np.full(requests, DAY.toordinal()) if days is None else np.array(days),
        users=np.arange(1, requests + 1) if users is None else np.array(users),
        placements=np.full(requests, "channel_home"),
        audiences=np.full(requests, "visitor"),
        known_users=np.ones(requests, dtype=bool),
    )


def travel_table(requests: int, seed: int, candidates: int = 12) -> pa.Table:
    """Replayed requests with TRAVEL rows: near, cheap, well-rated items are chosen; popularity
    knows a little of it, recall order nothing."""
    rng = np.random.default_rng(seed)
    rows = requests * candidates
    x = rng.normal(size=(rows, len(TRAVEL.names))).astype(np.float32)
    x[rng.random(x.shape) < 0.1] = np.nan
    near, cheap, rated = (
        np.nan_to_num(x[:, TRAVEL.index(name)])
        for name in ("distance_km", "price_against_list", "item_rating")
    )
    wish = -1.5 * near - cheap + rated
    level = np.digitize(wish + rng.normal(size=rows), (2.2, 3.2, 3.8, 4.4))
    request = np.repeat(np.arange(requests), candidates)
    audiences = np.array(["local", "visitor", "unknown"])
    return arrow.table_of(
        SAMPLES,
        {
            "request_id": [f"r{seed}-{r:05d}" for r in request],
            "user_id": request // 3 + 1,
            "item_id": np.tile(np.arange(1, candidates + 1), requests) + request % 7 * candidates,
            "at": [datetime(2026, 10, 6, tzinfo=UTC)] * rows,
            "placement": np.array(["channel_home", "poi_detail"])[request % 2].tolist(),
            "audience": audiences[request % 3].tolist(),
            "browse_city": np.ones(rows, dtype=np.int64),
            "origin": ["replay"] * rows,
            "position": np.zeros(rows, dtype=np.int32),
            "recall_rank": np.tile(np.arange(1, candidates + 1), requests).astype(np.int32),
            "popularity": wish + 4 * rng.normal(size=rows),
            "action": [ACTIONS[k] for k in level],
            "known_user": (request % 5 > 0).tolist(),
            "fingerprint": [TRAVEL.fingerprint] * rows,
            "matrix": x.tolist(),
        },
    )


def write_day(lake: Path, day: date, table: pa.Table) -> None:
    """A partition in two files, a request's rows in both, as files of hashed keys are."""
    folder = lake / "samples" / f"ds={day.isoformat()}"
    folder.mkdir(parents=True, exist_ok=True)
    shuffled = np.random.default_rng(0).permutation(table.num_rows)
    for part, rows in enumerate(np.array_split(shuffled, 2)):
        pq.write_table(table.take(rows), folder / f"part-{part}.parquet")


def replaced(table: pa.Table, name: str, values: pa.Array) -> pa.Table:
    """The table with one column's values replaced."""
    return table.set_column(table.schema.get_field_index(name), name, values)
