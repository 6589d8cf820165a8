"""A lake of four days without any leak, written by hand: a few columns matter, the rest is noise.

Snapshots are counted by numpy from the events (a Spark test holds that count to the real jobs'),
samples are assembled from the snapshots of the day before.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema, float_lists, stored_rows, table_of
from features.catalog.sets import ITEM, TRAVEL, USER, USER_CITY, VIEWS
from features.matrix import assemble
from features.schema import Action
from offline.audit.after_cut import read_day
from offline.audit.recount import counted, read_events
from offline.lake.manifest import MANIFEST, Manifest
from offline.logged import list_column
from offline.tables import CLEAN_EVENTS, SAMPLES
from tests.offline.frames import filled

LAST = date(2026, 5, 20)
DAYS = [LAST - timedelta(days=n) for n in (3, 2, 1, 0)]
USERS, ITEMS, CITY, LIST = 150, 30, 500, 12
ZONE = "Asia/Shanghai"


def honest_lake(lake: Path, seed: int = 20260520) -> Path:
    """The lake; of its first day there are only events and snapshots."""
    rng = np.random.default_rng(seed)
    lake.mkdir(parents=True)
    card = {"name": "honest", "timezone": ZONE, "country": "CN", "source": "test"}
    (lake / "lake.json").write_text(json.dumps(card))
    facts = {name: rng.gamma(2.0, 3.0, 1000) for view in VIEWS.values() for name in view.columns}
    for n, ds in enumerate(DAYS):
        write(lake, "clean_events", ds, _events(ds, rng), [f"events/ds={ds}"])
        for view in VIEWS.values():
            write(lake, f"snapshot_{view.name}", ds, _snapshot(lake, ds, view, facts),
                  [f"clean_events/ds={d}" for d in DAYS[: n + 1]])  # fmt: skip
        if n:
            before = [f"snapshot_{view}/ds={DAYS[n - 1]}" for view in VIEWS]
            sources = [f"clean_events/ds={ds}", *before]
            write(lake, "samples", ds, _samples(lake, ds, DAYS[n - 1], rng), sources)
    return lake


def write(lake: Path, name: str, ds: date, rows: pa.Table, inputs: list[str]) -> None:
    """A partition with its manifest."""
    folder = lake / name / f"ds={ds}"
    folder.mkdir(parents=True, exist_ok=True)
    pq.write_table(rows, folder / "part-00000.parquet")
    made = Manifest(name, str(ds), name, "", dict.fromkeys(inputs, ""), {"rows": len(rows)}, {})
    (folder / MANIFEST).write_text(made.to_json())


def change(lake: Path, name: str, ds: date, how: Callable[[pa.Table], pa.Table]) -> None:
    """Writes a partition anew as `how` makes it."""
    file = lake / name / f"ds={ds}" / "part-00000.parquet"
    pq.write_table(how(pq.ParquetFile(file).read()), file)


def change_feature(lake: Path, feature: str, days: list[date], how: Callable[..., Any]) -> None:
    """Changes one column of the samples' matrix: how(values, has an outcome) -> values."""

    def changed(rows: pa.Table) -> pa.Table:
        matrix = float_lists(rows, "matrix", len(TRAVEL.names)).copy()
        positive = np.asarray(rows["action"].combine_chunks().is_valid())
        k = TRAVEL.index(feature)
        matrix[:, k] = how(matrix[:, k], positive)
        place = rows.schema.get_field_index("matrix")
        return rows.set_column(place, rows.schema.field(place), list_column(matrix))

    for ds in days:
        change(lake, "samples", ds, changed)


def event_rows(ds: date, rows: list[dict[str, Any]]) -> pa.Table:
    """Clean events of a day, what they leave out filled in."""
    schema = arrow_schema(CLEAN_EVENTS)
    columns = list(zip(*filled("clean_events", rows), strict=True))
    return pa.table(
        [pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)], schema=schema
    )


def _events(ds: date, rng: np.random.Generator) -> pa.Table:
    rows = []
    for n in range(900):
        at = datetime(ds.year, ds.month, ds.day, tzinfo=UTC) + timedelta(
            seconds=int(rng.integers(-7 * 3600, 15 * 3600))
        )
        action = str(rng.choice([Action.VIEW_ITEM, Action.FAVOURITE, Action.PAY, Action.SEARCH]))
        rows.append(
            {
                "event_id": f"{ds}-{n}", "at": at, "arrived_at": at, "event_date": ds,
                "user_id": int(rng.integers(1, USERS + 1)), "action": action, "city": CITY,
                "item_id": None if action == Action.SEARCH else int(rng.integers(1, ITEMS + 1)),
                "category": "museum", "amount_cents": 9_900 if action == Action.PAY else None,
            }
        )  # fmt: skip
    return event_rows(ds, rows)


def _snapshot(lake: Path, ds: date, view: Any, facts: dict[str, np.ndarray]) -> pa.Table:
    keys = {
        USER.name: np.arange(1, USERS + 1)[:, None],
        ITEM.name: np.arange(1, ITEMS + 1)[:, None],
        USER_CITY.name: np.stack([np.arange(1, USERS + 1), np.full(USERS, CITY)], axis=1),
    }[view.name]
    found = counted(view, read_events(lake, read_day(lake, ds)), keys)
    columns: dict[str, Any] = {key: keys[:, k] for k, key in enumerate(view.keys)}
    for name in view.columns:
        columns[name] = found.get(name, facts[name][: len(keys)]).astype(np.float32)
    return pa.table(columns)


def _samples(lake: Path, ds: date, before: date, rng: np.random.Generator) -> pa.Table:
    """Every user asks once and sees twelve items; a wish for what is near and viewed decides."""
    users = np.repeat(np.arange(1, USERS + 1), LIST)
    items = np.concatenate([rng.permutation(np.arange(1, ITEMS + 1))[:LIST] for _ in range(USERS)])
    n = users.size
    columns: dict[str, np.ndarray] = {}
    for view, row in ((USER, users - 1), (USER_CITY, users - 1), (ITEM, items - 1)):
        file = lake / f"snapshot_{view.name}" / f"ds={before}" / "part-00000.parquet"
        stored = stored_rows(pq.ParquetFile(file).read(), view)
        columns |= {name: stored[row, k].astype(float) for k, name in enumerate(view.columns)}
    for feature in TRAVEL.context:
        size = n if feature.scope == "item" else USERS
        values = np.round(rng.gamma(2.0, 2.0, size), 3)
        columns[feature.name] = values if feature.scope == "item" else np.repeat(values, LIST)
    wish = 0.2 * columns["item_views_7d"] + columns["recall_hot_score"] + rng.normal(size=n)
    acted = wish > np.quantile(wish, 0.85)
    return table_of(
        SAMPLES,
        {
            "request_id": [f"{ds}-{user}" for user in users],
            "user_id": users,
            "item_id": items,
            "at": [datetime(ds.year, ds.month, ds.day, 4, tzinfo=UTC)] * n,
            "placement": ["channel_home"] * n,
            "audience": ["visitor"] * n,
            "browse_city": np.full(n, CITY),
            "origin": ["replay"] * n,
            "position": np.zeros(n, dtype=np.int32),
            "recall_rank": np.tile(np.arange(1, LIST + 1), USERS),
            "popularity": np.zeros(n),
            "action": np.where(acted, "view_item", None).tolist(),
            "known_user": np.ones(n, dtype=bool).tolist(),
            "fingerprint": [TRAVEL.fingerprint] * n,
            "matrix": list_column(assemble(TRAVEL, columns, n)),
        },
    )
