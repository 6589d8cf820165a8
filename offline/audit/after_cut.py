"""Rows and sources that a day could not have known: later than its cut, or made of later days.

Two independent looks. *Rows*: no row of a day's facts happened or arrived at the cut or later, and
no replayed request is of another day. *Sources*: the manifest of each partition names partitions of
that day or before; of `samples` only the labels' sources are of the day itself.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.dataset as pads

from features.errors import ContractError
from features.schema import LAKE_FILE, PARTITIONED
from offline.audit.fault import AFTER_CUT, Fault
from offline.audit.partition import partition
from offline.lake.manifest import MANIFEST, LakeCard, Manifest
from offline.running.job import Day
from offline.tables import TABLES

LABEL_SOURCES: Final = frozenset({"clean_events", "sales", "exposures"})
"""What `samples` may read of its own day: it says what came of a request. All else that it reads
is what the request was answered with, and must be of a day before."""

_MOMENTS: Final = {  # table -> columns that hold when a row came to be
    "clean_events": ("at", "arrived_at"),
    "recent_items": ("at",),
    "samples": ("at",),
}
_DATES: Final = {"clean_events": "event_date", "sales": "event_date"}


def read_day(lake: Path, ds: date) -> Day:
    """A day of a lake on this machine. Raises ContractError where there is no lake."""
    file = lake / LAKE_FILE
    if not file.is_file():
        raise ContractError(f"{file} is missing, so this is no lake; name one with --lake")
    try:
        card = LakeCard(**json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise ContractError(f"{file} is no lake's card ({error}); land the lake again") from error
    return Day(ds, card.timezone, card.country)


def partitions(lake: Path, ds: date) -> Iterator[tuple[str, Path]]:
    """The tables that a job made of a day, with their folders."""
    for name, table in TABLES.items():
        folder = lake / name / f"ds={ds}"
        if table.partitioned and name not in PARTITIONED and (folder / MANIFEST).is_file():
            yield name, folder


def read_made(folder: Path) -> Manifest:
    """The manifest of a partition that a job made. Raises ContractError where it is damaged."""
    file = folder / MANIFEST
    return Manifest.from_json(file.read_text(encoding="utf-8"), str(file))


def late_rows(lake: Path, days: Sequence[date]) -> list[Fault]:
    """Rows of these days that happened or arrived after their cut."""
    found = []
    for ds in days:
        day = read_day(lake, ds)
        cut = pa.scalar(day.cut, pa.timestamp("ms", tz="UTC"))
        for name, folder in partitions(lake, ds):
            rows = partition(folder, name)
            tests: list[tuple[str, Any]] = [
                (f"{column} at the cut or later", pads.field(column) >= cut)
                for column in _MOMENTS.get(name, ())
            ]
            if name in _DATES:
                tests.append(("of a later date", pads.field(_DATES[name]) > pa.scalar(ds)))
            for how, condition in tests:
                count = rows.count_rows(filter=condition)
                if count:
                    found.append(Fault(AFTER_CUT, f"{name} of {ds}", f"{count} rows {how}"))
    return found


def late_sources(lake: Path, days: Sequence[date]) -> list[Fault]:
    """Partitions of these days that were made of what was not known then."""
    found = []
    for ds in days:
        for name, folder in partitions(lake, ds):
            manifest = read_made(folder)
            for place in sorted(manifest.inputs):
                source, _, of = place.partition("/ds=")
                if not of:
                    continue  # a dimension: whole, and of no day
                is_known_before = manifest.job == "samples" and source not in LABEL_SOURCES
                made = date.fromisoformat(of)
                if made > ds or (made == ds and is_known_before):
                    found.append(Fault(AFTER_CUT, f"{name} of {ds}", f"made of {place}"))
    return found
