"""Visits of a lake that an importer has just made, as arrays."""

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from features.arrow import ids
from features.schema import Ids

COLUMNS = ("user_id", "item_id", "session_id", "browse_city", "at")


@dataclass(frozen=True, slots=True)
class LandedVisits:
    """Visits in the order of time, (n,) each."""

    users: Ids
    items: Ids
    sessions: Ids
    cities: Ids
    at: Ids  # unix seconds
    local: Ids  # the same moment as local wall-clock seconds since 1970


def landed_visits(lake: Path, timezone: str) -> LandedVisits:
    """All visits of the lake's events, with wall-clock times of `timezone`."""
    events = ds.dataset(lake / "events", format="parquet").to_table(columns=[*COLUMNS, "action"])
    events = events.filter(pc.equal(events["action"], "visit"))
    at = events["at"].cast(pa.timestamp("s", tz="UTC"))
    there = pc.local_timestamp(at.cast(pa.timestamp("s", tz=str(ZoneInfo(timezone)))))
    columns = [ids(events, name) for name in COLUMNS[:-1]]
    seconds, local = (np.asarray(c.cast(pa.int64())) for c in (at, there))
    order = np.lexsort((columns[1], columns[0], seconds))
    users, items, sessions, cities = (column[order] for column in columns)
    return LandedVisits(users, items, sessions, cities, seconds[order], local[order])
