"""Many small files of what was shown become few, before anything is made of their day.

A server closes a file of exposures every few seconds, so that a kill loses little: some seventeen
thousand a worker and day. Spark, DuckDB and the check of each file's columns pay for files, not for
rows. Rows stay what they are and in the order of the files' names.

The new files lie in the folder under names that no reader takes, until one rename of MERGING_FILE
decides. From then on the merge is finished by whoever writes the lake next, however this process
ends; readers refuse the day until then. Servers may add files to it all the while.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from features.arrow import arrow_schema
from features.durable import sync
from features.errors import ContractError
from features.schema import EXPOSURES, MERGING_FILE
from offline.lake.storage import is_part
from offline.running.progress import Advance, unwatched

MANY: Final = 64  # small files of a day; what so few cost is not worth to write them anew
SMALL_BYTES: Final = 16 << 20
FILE_BYTES: Final = 256 << 20
GROUP_BYTES: Final = 32 << 20  # in memory, of the rows that parquet compresses together

_TABLE: Final = "exposures"
_SCHEMA: Final = arrow_schema(EXPOSURES)
_STAGED: Final = ".merged-"


@dataclass(frozen=True, slots=True)
class _Small:
    """A file as it was read."""

    name: str
    bytes: int
    changed_ns: int

    @classmethod
    def of(cls, path: Path) -> "_Small":
        found = path.stat()
        return cls(path.name, found.st_size, found.st_mtime_ns)


def merge_exposures(lake: Path, days: Sequence[date], advance: Advance = unwatched) -> int:
    """Merges small files of these days where there are more than MANY; returns how many are gone.

    The caller holds the lake's lock. Files that no server of this version wrote, or that cannot be
    read, stay as they are. Raises OSError where the disk is full; the day is then as it was.
    """
    gone = 0
    for done, ds in enumerate(days):
        folder = lake / _TABLE / f"ds={ds}"
        if folder.is_dir():
            advance(done, len(days), f"small files of {ds}")
            gone += _merge(folder)
    return gone


def finish_merges(lake: Path) -> None:
    """Ends what a killed process had decided. Raises ContractError where its files are gone."""
    for decided in sorted((lake / _TABLE).glob(f"ds=*/{MERGING_FILE}")):
        _finish(decided.parent)


def _merge(folder: Path) -> int:
    for left in folder.glob(f"{_STAGED}*"):  # by a merge that was killed before it was decided
        left.unlink()
    with os.scandir(folder) as there:
        paths = sorted(folder / e.name for e in there if e.is_file() and is_part(e.name))
    small = [found for found in map(_Small.of, paths) if found.bytes < SMALL_BYTES]
    if len(small) <= MANY:
        return 0
    names = json.dumps([found.name for found in small])
    merged = _Merged(folder, f"part-{hashlib.sha256(names.encode()).hexdigest()[:16]}")
    try:
        taken = [found for found in small if merged.take(folder / found.name)]
        merged.close()
        if len(taken) <= len(merged.names):
            return 0
        _decide(folder, merged.names, taken)
    finally:
        if not (folder / MERGING_FILE).exists():
            merged.drop()
    _finish(folder)
    return len(taken) - len(merged.names)


@dataclass(slots=True)
class _Merged:
    """The rows of many files as few files, beside them."""

    folder: Path
    stem: str
    names: list[str] = field(default_factory=list)
    _waiting: list[pa.Table] = field(default_factory=list)
    _bytes: int = 0  # of what waits
    _writer: pq.ParquetWriter | None = None

    def take(self, path: Path) -> bool:
        """Whether the file is one that can be merged; only then its rows are taken."""
        try:
            with pq.ParquetFile(path) as file:
                if not file.schema_arrow.equals(_SCHEMA):
                    return False
                table = file.read(use_threads=False)
        except pa.ArrowException:  # damaged: who reads the day names it
            return False
        self._waiting.append(table)
        self._bytes += table.nbytes
        if self._bytes >= GROUP_BYTES:
            self._write()
        return True

    def close(self) -> None:
        """All that was taken is on the disk."""
        self._write()
        if self._writer is not None:
            self._close_file()

    def drop(self) -> None:
        """Takes the files away again."""
        if self._writer is not None:
            with suppress(OSError):  # what it still held is of no use
                self._writer.close()
        for name in self.names:
            _staged(self.folder, name).unlink(missing_ok=True)

    def _write(self) -> None:
        if not self._waiting:
            return
        if self._writer is None:
            self.names.append(f"{self.stem}-{len(self.names):05d}.parquet")
            path = _staged(self.folder, self.names[-1])
            self._writer = pq.ParquetWriter(path, _SCHEMA, compression="zstd")
        self._writer.write_table(pa.concat_tables(self._waiting))
        self._waiting, self._bytes = [], 0
        if _staged(self.folder, self.names[-1]).stat().st_size >= FILE_BYTES:
            self._close_file()

    def _close_file(self) -> None:
        assert self._writer is not None
        self._writer.close()
        self._writer = None
        sync(_staged(self.folder, self.names[-1]))


def _decide(folder: Path, names: Sequence[str], replaced: Sequence[_Small]) -> None:
    """From now on the merge is finished, by whomever."""
    text = json.dumps(
        {"merged": names, "replaced": [[f.name, f.bytes, f.changed_ns] for f in replaced]}
    )
    staged = folder / f"{_STAGED}{MERGING_FILE}"
    try:
        staged.write_text(text, encoding="utf-8")
        sync(staged)
        staged.rename(folder / MERGING_FILE)
    finally:
        staged.unlink(missing_ok=True)
    sync(folder)


def _finish(folder: Path) -> None:
    """Puts the merged files in the place of the others. Twice is as once."""
    decided = json.loads((folder / MERGING_FILE).read_text(encoding="utf-8"))
    gone = [name for name in decided["merged"] if not any(_exists(folder, name))]
    if gone:
        raise ContractError(
            f"{folder}: {', '.join(gone)} should take the place of "
            f"{len(decided['replaced'])} files, by {MERGING_FILE}, and is gone; land the day's "
            f"files again and remove {MERGING_FILE}"
        )
    for name in decided["merged"]:
        if _staged(folder, name).exists():
            _staged(folder, name).rename(folder / name)
    sync(folder)
    for found in (_Small(*told) for told in decided["replaced"]):
        path = folder / found.name
        if path.exists() and _Small.of(path) == found:  # not one that landed again meanwhile
            path.unlink()
    (folder / MERGING_FILE).unlink()
    sync(folder)


def _exists(folder: Path, name: str) -> Iterator[bool]:
    yield _staged(folder, name).exists()
    yield (folder / name).exists()


def _staged(folder: Path, name: str) -> Path:
    return folder / f"{_STAGED}{name}.staged"
