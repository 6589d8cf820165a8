"""A day made once more in a lake that ends with it, with events planted after its cut.

The strictest proof that nothing later was used: whatever a job looked at, in that lake there is
nothing to see but the day and what went before. Its tables must come out the same, to the byte.
Code or settings that changed since the day was made show as well.
"""

import os
import shutil
import tempfile
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

from features.errors import ContractError
from features.schema import BORDER_TABLES, LAKE_FILE, PARTITIONED
from offline.audit.after_cut import partitions, read_day, read_made
from offline.audit.fault import CHANGED_WHEN_MADE_AGAIN, Fault
from offline.daily import JOBS
from offline.lake.lake import Lake
from offline.running.job import Export
from offline.running.progress import Advance, unwatched
from offline.running.reads import history_days
from offline.running.run import run_days
from offline.running.settings import JOBS_FILE, read_settings
from offline.spark.session import spark_session

PLANTED: Final = 987_654_321  # a user and a session of nobody
_WITH_PLANTED: Final = ("quarantine",)  # where what was planted must end


def made_again(
    lake: Path,
    ds: date,
    settings: Path = JOBS_FILE,
    advance: Advance = unwatched,
    spark: SparkSession | None = None,
) -> list[Fault]:
    """The tables of the day that come out otherwise. Takes as long as the day."""
    before = digests(lake, ds)
    if not before:
        raise ContractError(
            f"{lake} has no table of {ds}; run the day: sojourn daily --lake {lake} --day {ds}"
        )
    with tempfile.TemporaryDirectory(prefix="sojourn-audit-", dir=lake.parent) as folder:
        copy = Path(folder) / "lake"
        cut_off(lake, copy, ds)
        plant(copy, ds)
        steps = [job for job in JOBS if not isinstance(job, Export)]
        session = spark or spark_session("sojourn audit")
        opened = Lake(session, str(copy))
        run_days(opened, [ds], steps, read_settings(JOBS, settings), advance)
        return different(before, digests(copy, ds), ds)


def digests(lake: Path, ds: date) -> dict[str, str]:
    """The content of each table that jobs made of a day."""
    return {name: read_made(folder).digest for name, folder in partitions(lake, ds)}


def different(before: Mapping[str, str], after: Mapping[str, str], ds: date) -> list[Fault]:
    """The tables of `before` that `after` holds otherwise, or not at all."""
    return [
        Fault(
            CHANGED_WHEN_MADE_AGAIN,
            f"{name} of {ds}",
            "made of no more than the day and what went before it"
            if name in after
            else "it was not made at all",
        )
        for name, digest in before.items()
        if name not in _WITH_PLANTED and after.get(name) != digest
    ]


def cut_off(lake: Path, copy: Path, ds: date) -> None:
    """A lake of hard links that ends with the landed partition of a day, and knows of the day
    itself nothing else; of the years before it, what the day looks back on."""
    read = [read for job in JOBS for read in job.reads]
    looked_back = max(*history_days(JOBS).values(), *(r.ago + r.days - 1 for r in read))
    first = ds - timedelta(days=looked_back)
    copy.mkdir(parents=True)
    shutil.copy(lake / LAKE_FILE, copy / LAKE_FILE)
    for table in sorted(p for p in lake.iterdir() if p.is_dir() and not p.name.startswith(".")):
        if table.name in BORDER_TABLES and table.name not in PARTITIONED:
            shutil.copytree(table, copy / table.name, copy_function=os.link)
            continue
        for part in sorted(table.glob("ds=*")):
            of = date.fromisoformat(part.name.removeprefix("ds="))
            if first <= of < ds or (of == ds and table.name in BORDER_TABLES):
                shutil.copytree(part, copy / table.name / part.name, copy_function=os.link)


def plant(lake: Path, ds: date) -> None:
    """Adds events to the landed day that happened, or arrived, at its cut or later."""
    folder = lake / "events" / f"ds={ds}"
    files = sorted(folder.glob("*.parquet"))
    models = [row for f in files for row in pq.ParquetFile(f).read().slice(0, 1).to_pylist()]
    if not models:
        return
    cut, minute = read_day(lake, ds).cut, timedelta(minutes=1)
    moments = {
        "at the cut": (cut, cut - timedelta(seconds=1)),
        "after the cut": (cut + minute, cut - minute),
        "arrived at the cut": (cut - minute, cut),
        "arrived tomorrow": (cut - minute, cut + timedelta(hours=3)),
    }
    schema = pq.ParquetFile(files[0]).schema_arrow
    rows = [_event(models[0], f"planted {name}", *when) for name, when in moments.items()]
    pq.write_table(pa.Table.from_pylist(rows, schema), folder / "part-planted.parquet")


def _event(
    model: Mapping[str, Any], name: str, at: datetime, arrived_at: datetime
) -> dict[str, Any]:
    own = {"event_id": name, "user_id": PLANTED, "session_id": PLANTED}
    return {**model, **own, "at": at, "arrived_at": arrived_at}
