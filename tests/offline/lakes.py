"""Lakes of a few rows on disk, for what reads and writes them."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import raw_schema
from features.schema import BORDER_TABLES, PARTITIONED
from tests.offline.frames import DAY, filled

DIMENSIONS = sorted(set(BORDER_TABLES) - PARTITIONED)


def empty_lake(root: Path, first: date = DAY.ds, days: int = 1) -> Path:
    """A lake whose tables are there and empty, with an empty partition for each of these days."""
    root.mkdir(parents=True)
    card = {"name": "test", "timezone": DAY.timezone, "country": DAY.country, "source": "test"}
    (root / "lake.json").write_text(json.dumps(card))
    for name in DIMENSIONS:
        land(root, name, [])
    for n in range(days):
        land(root, "events", [], first + timedelta(days=n))
    return root


def land(lake: Path, name: str, rows: Sequence[Mapping[str, Any]], ds: date | None = None) -> Path:
    """Writes a table, or one partition of it, as its producer would; in place of what was there."""
    schema = raw_schema(BORDER_TABLES[name])
    columns = list(zip(*filled(name, rows), strict=True)) or [()] * len(schema)
    table = pa.table([pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)], schema)
    folder = lake / name / f"ds={ds}" if ds else lake / name
    folder.mkdir(parents=True, exist_ok=True)
    pq.write_table(table, folder / "part-00000.parquet")
    return folder / "part-00000.parquet"


def bytes_of(lake: Path, *tables: str) -> dict[str, str]:
    """Hashes of all files of these tables (by default of all that jobs wrote), by path."""
    names = tables or sorted(
        p.name for p in lake.iterdir() if p.is_dir() and p.name not in (*BORDER_TABLES, *_ASIDE)
    )
    files = [f for name in names for f in sorted((lake / name).rglob("*")) if f.is_file()]
    return {
        f.relative_to(lake).as_posix(): hashlib.sha256(f.read_bytes()).hexdigest() for f in files
    }


_ASIDE = (".staging", "reports", "truth")  # reports tell how long things took
