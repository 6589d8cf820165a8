"""HI GUIDES as arrays, read from an imported lake: orders, app sessions, and what users declare."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from features.app_actions import TYPES, AppSessions
from features.arrow import doubles, ids
from features.destinations import Orders
from features.schema import F64, Ids
from offline.ingest.higuides_lake import ORDINARY, deal_of

PART: Final = "part-00000.parquet"


@dataclass(frozen=True)
class Outbound:
    """Orders in the order of time and id, and everything that is known of users."""

    orders: Orders
    order_id: Ids  # (n,)
    is_premium: F64  # (n,) 0 or 1
    sessions: AppSessions
    labels: F64  # (users + 1,): whether the next order is premium; NaN unknown
    gender: F64  # (users + 1,) codes; NaN unknown
    age: F64
    rating: F64  # (n,): NaN without a review


def read_outbound(lake: Path) -> Outbound:
    """What `offline.ingest.higuides` imported."""
    events = _orders(lake)
    user, item, deal, order_id = (
        ids(events, c) for c in ("user_id", "item_id", "deal_id", "order_id")
    )
    seconds = np.asarray(events["at"].cast(pa.int64())) // 1000
    order = np.lexsort((order_id, seconds))
    items, users = _table(lake, "items"), _table(lake, "users")
    tags = items["tags"].to_pylist()
    count = int(ids(users, "user_id").max()) + 1
    reviews = _table(lake, "reviews")
    rated = dict(zip(ids(reviews, "order_id").tolist(), doubles(reviews, "rating"), strict=True))
    labels = np.full(count, np.nan)
    future = _table(lake, "next_orders")
    labels[ids(future, "user_id")] = doubles(future, "order_type")
    home = np.asarray(users["declared_city"].fill_null(0))
    return Outbound(
        orders=Orders(
            user=user[order],
            item=item[order],
            at=seconds[order],
            country=np.r_[0, _codes([t[0] for t in tags])],
            continent=np.r_[0, _codes([t[1] for t in tags])],
            home=np.r_[0, home].astype(np.int64),  # users are 1..n, in order
        ),
        order_id=order_id[order],
        is_premium=(deal != deal_of(item, np.full(item.size, ORDINARY)))[order].astype(np.float64),
        sessions=_sessions(lake),
        labels=labels,
        gender=np.r_[np.nan, _coded(users["gender"].to_pylist())],
        age=np.r_[np.nan, _coded(users["age_band"].to_pylist())],
        rating=np.array([rated.get(n, np.nan) for n in order_id[order].tolist()]),
    )


def _sessions(lake: Path) -> AppSessions:
    rows = _table(lake, "app_sessions")
    counts = np.stack([doubles(rows, f"action_{k + 1}") for k in range(TYPES)], axis=1)
    return AppSessions(ids(rows, "user_id"), ids(rows, "started_s"), ids(rows, "ended_s"), counts)


def _orders(lake: Path) -> pa.Table:
    columns = ["at", "user_id", "item_id", "deal_id", "order_id", "action"]
    files = sorted((lake / "events").glob("ds=*/*.parquet"))
    events = pa.concat_tables([pq.ParquetFile(f).read(columns=columns) for f in files])
    return events.filter(pa.array(np.asarray(events["action"].to_pylist()) == "order"))


def _table(lake: Path, name: str) -> pa.Table:
    return pq.ParquetFile(lake / name / PART).read()


def _codes(names: list[str]) -> Ids:
    """Codes from 1 in the order of the names."""
    return np.unique(np.asarray(names, dtype=np.str_), return_inverse=True)[1].astype(np.int64) + 1


def _coded(names: list[str | None]) -> F64:
    """The same, NaN for what is not said."""
    codes = _codes([name or "" for name in names]).astype(np.float64)
    return np.where([name is None for name in names], np.nan, codes)
