"""Records of earlier runs, as they lie in a folder: `*.json`, a list of records or bench rows."""

import json
import os
import platform
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from features.errors import ContractError
from ranking.records import Record
from sojourn.bench import BenchRow

_RECORD = {f.name for f in fields(Record)}
_BENCH = {f.name for f in fields(BenchRow)}


@dataclass(frozen=True, slots=True)
class Kept:
    """One file of a run: what it measured, and the day that it was written."""

    name: str  # the file's, without its suffix
    date: str  # ISO, UTC
    records: tuple[Record, ...]
    bench: tuple[BenchRow, ...]


def read_shelf(folder: Path) -> tuple[Kept, ...]:
    """Every file of the folder by name. Raises ContractError for one that holds something else."""
    if not folder.is_dir():
        raise ContractError(
            f"{folder} is no folder; fill one by `sojourn results NAME --data DIR --json "
            f"{folder}/NAME.json`, and by `bench`, `sales` and `tune` likewise"
        )
    return tuple(_read(file) for file in sorted(folder.glob("*.json")))


def machine() -> str:
    """What this run runs on, in one line."""
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    cores, memory = os.cpu_count() or 1, pages * size / 1e9
    return f"{cores} cores of {_processor()}, {memory:.0f} GB, Python {platform.python_version()}"


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _read(file: Path) -> Kept:
    try:
        rows: Any = json.loads(file.read_text(encoding="utf-8"))  # Any: whatever was written there
    except ValueError as error:
        raise ContractError(f"{file} is not JSON: {error}; run its command again") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ContractError(f"{file} holds no list of records; run its command again")
    records = [Record(**row) for row in rows if set(row) == _RECORD]
    bench = [BenchRow(**row) for row in rows if set(row) == _BENCH]
    if len(records) + len(bench) != len(rows):
        odd = next(sorted(r) for r in rows if set(r) not in (_RECORD, _BENCH))
        raise ContractError(
            f"{file} holds rows with the fields {odd}; expected {sorted(_RECORD)} or "
            f"{sorted(_BENCH)}"
        )
    written = datetime.fromtimestamp(file.stat().st_mtime, UTC).date().isoformat()
    return Kept(file.stem, written, tuple(records), tuple(bench))
