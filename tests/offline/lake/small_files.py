"""A day of many small files, as servers leave them, and what becomes of it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema
from features.schema import EXPOSURES
from offline.lake.landed import landed_digest, landed_hashes
from offline.lake.merging import merge_small_files
from offline.lake.writer import only_writer
from tests.offline.frames import filled

DAY = date(2026, 5, 19)
MANY = 8  # in place of merging.MANY
NOON = datetime(2026, 5, 19, 4, tzinfo=UTC)
SCHEMA = arrow_schema(EXPOSURES)
SERVED = "part-w0-27030-1795855027350084250-{:06d}.parquet"
AGAIN = SERVED.replace("w0", "w1")  # of another worker


def exposures(first: int, count: int) -> pa.Table:
    """Rows that can be told apart by their item."""
    rows = [
        {
            "item_id": n,
            "at": NOON + timedelta(milliseconds=n),
            "score": n / 3,
            "sources": ["hot", "nearby"][: n % 3],
            "context": [float("nan"), float(n)],
            "matrix": None if n % 2 else [float(n)],
        }
        for n in range(first, first + count)
    ]
    columns = list(zip(*filled("exposures", rows), strict=True)) or [()] * len(SCHEMA)
    return pa.table([pa.array(c, f.type) for c, f in zip(columns, SCHEMA, strict=True)], SCHEMA)


def land(folder: Path, files: int, rows: int = 2, named: str = SERVED) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(files):
        pq.write_table(exposures(rows * n, rows), folder / named.format(n))


def parts(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.parquet"))


def items(folder: Path) -> list[int]:
    return sorted(n for f in parts(folder) for n in pq.read_table(f)["item_id"].to_pylist())


def merge(lake: Path) -> int:
    with only_writer(lake):
        return merge_small_files(lake, DAY)


def digest(lake: Path, table: str = "exposures") -> str:
    place = f"{table}/ds={DAY}"
    return landed_digest(lake, place, landed_hashes(lake, place))
