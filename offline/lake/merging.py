"""Many small files that servers landed become few, before days are made of them.

A worker closes a file of exposures every few seconds, so that a kill loses little, and one of
behaviour every minute: some nineteen thousand a day. Spark, DuckDB and the check of each file's
columns pay for files, not for rows. Rows stay what they are and in the order of the files' names,
and DIGEST_FILE says that they are what they were: no day looks as if it had landed again.

The new files lie in the folder under names that no reader takes, until one rename of MERGING_FILE
decides. From then on the merge is finished by whoever writes the lake next, however this process
ends; readers refuse the day until then. Servers may add files to it all the while.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from features.disk import sha256_of, sync
from features.errors import ContractError
from features.schema import MERGING_FILE, SERVED_FILE
from offline.lake.disk import disk_failures_told
from offline.lake.landed import landed_digest, landed_hashes
from offline.lake.manifest import DIGEST_FILE
from offline.running.progress import Advance, unwatched

MANY: Final = 64  # small files of a day; what so few cost is not worth to write them anew
SMALL_BYTES: Final = 16 << 20
FILE_BYTES: Final = 256 << 20
GROUP_BYTES: Final = 32 << 20  # in memory, of the rows that parquet compresses together
SETTLED_DAYS: Final = {"exposures": 0, "events": 3}
"""How long ago a day must be. Archivers ask for repeated events in files of two days, by an index
of small ones."""

_STAGED: Final = ".merged-"
_MERGED: Final = "part-merged-"
_AS_IT_WAS: Final = "the day is as it was: look at its disk, and run it again"


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


def merge_small_files(lake: Path, until: date, advance: Advance = unwatched) -> int:
    """Merges the small files of days up to `until` that have more than MANY; returns how many are
    gone.

    The caller holds the lake's lock. What others landed stays as it is, since they may land it
    again, and so do damaged files. Raises Unavailable where the disk is full, and ContractError
    where it has not kept what was written; the day is as it was.
    """
    gone, places = 0, list(_places(lake, until))
    with disk_failures_told(str(lake)):
        for done, place in enumerate(places):
            advance(done, len(places), f"small files of {place}")
            gone += _merge(lake, place)
    return gone


def finish_merges(lake: Path) -> None:
    """Ends what a killed process had decided. Raises ContractError where its files are gone."""
    for table in SETTLED_DAYS:
        for decided in sorted((lake / table).glob(f"ds=*/{MERGING_FILE}")):
            _finish(decided.parent)


def _places(lake: Path, until: date) -> Iterator[str]:
    """Partitions that have settled, oldest first."""
    for table, days in SETTLED_DAYS.items():
        for folder in sorted((lake / table).glob("ds=*")):
            with suppress(ValueError):  # not a day: who reads the table names it
                ds = date.fromisoformat(folder.name.removeprefix("ds="))
                if folder.is_dir() and ds + timedelta(days=days) <= until:
                    yield f"{table}/{folder.name}"


def _merge(lake: Path, place: str) -> int:
    folder = lake / place
    for left in folder.glob(f"{_STAGED}*"):  # by a merge that was killed before it was decided
        left.unlink()
    ours = sorted(f for f in folder.iterdir() if _is_ours(f.name) and f.is_file())
    small = [found for found in map(_Small.of, ours) if found.bytes < SMALL_BYTES]
    if len(small) <= MANY:
        return 0
    names = json.dumps([found.name for found in small])
    merged = _Merged(folder, f"{_MERGED}{hashlib.sha256(names.encode()).hexdigest()[:16]}")
    try:
        taken = merged.take(small)
        if len(taken) <= len(merged.names):
            return 0
        merged.check()
        _decide(lake, place, merged.names, taken)
    finally:
        if not (folder / MERGING_FILE).exists():
            merged.drop()
    _finish(folder)
    return len(taken) - len(merged.names)


@dataclass(slots=True)
class _Alike:
    """Rows of the same columns, and the file that they go to."""

    waiting: list[pa.Table] = field(default_factory=list)
    bytes: int = 0  # of what waits
    file: Path | None = None
    writer: pq.ParquetWriter | None = None


@dataclass(slots=True)
class _Merged:
    """The rows of many files as few files, beside them."""

    folder: Path
    stem: str
    names: list[str] = field(default_factory=list)
    rows: int = 0  # that were taken
    _alike: dict[str, _Alike] = field(default_factory=lambda: defaultdict(_Alike))  # by columns

    def take(self, small: Sequence[_Small]) -> list[_Small]:
        """The files whose rows are on the disk once more: those that can be read."""
        taken: list[_Small] = []
        for found in small:
            try:
                table = pq.ParquetFile(self.folder / found.name).read(use_threads=False)
            except (pa.ArrowException, OSError):  # damaged: who reads the day names it
                continue
            taken.append(found)
            self.rows += table.num_rows
            alike = self._alike[table.schema.to_string(show_schema_metadata=False)]
            alike.waiting.append(table)
            alike.bytes += table.nbytes
            if alike.bytes >= GROUP_BYTES:
                self._write(alike)
        for alike in self._alike.values():
            self._write(alike)
            self._close(alike)
        return taken

    def check(self) -> None:
        """Raises ContractError unless the files can be read, and have the rows that were taken:
        those that they were taken from are removed next."""
        try:
            files = [pq.read_metadata(_staged(self.folder, name)) for name in self.names]
        except (pa.ArrowException, OSError) as error:
            raise ContractError(f"{self.folder}: {error} of a merged file; {_AS_IT_WAS}") from error
        if (found := sum(file.num_rows for file in files)) != self.rows:
            raise ContractError(
                f"{self.folder}: merged files have {found} of {self.rows} rows; {_AS_IT_WAS}"
            )

    def drop(self) -> None:
        """Takes the files away again."""
        for alike in self._alike.values():
            if alike.writer is not None:
                with suppress(OSError):  # what it still held is of no use
                    alike.writer.close()
        for name in self.names:
            _staged(self.folder, name).unlink(missing_ok=True)

    def _write(self, alike: _Alike) -> None:
        if not alike.waiting:
            return
        if alike.writer is None or alike.file is None:
            self.names.append(f"{self.stem}-{len(self.names):05d}.parquet")
            alike.file = _staged(self.folder, self.names[-1])
            schema = alike.waiting[0].schema
            alike.writer = pq.ParquetWriter(alike.file, schema, compression="zstd")
        alike.writer.write_table(pa.concat_tables(alike.waiting))
        alike.waiting, alike.bytes = [], 0
        if alike.file.stat().st_size >= FILE_BYTES:
            self._close(alike)

    def _close(self, alike: _Alike) -> None:
        if alike.writer is not None and alike.file is not None:
            alike.writer.close()
            sync(alike.file)
            alike.writer = None


def _decide(lake: Path, place: str, names: Sequence[str], replaced: Sequence[_Small]) -> None:
    """From now on the merge is finished, by whomever."""
    folder, hashes = lake / place, landed_hashes(lake, place)
    after = {f"{place}/{name}": sha256_of(_staged(folder, name)) for name in names}
    gone = {f"{place}/{found.name}" for found in replaced}
    after |= {file: found for file, found in hashes.items() if file not in gone}
    decided = {
        "merged": names,
        "replaced": [[f.name, f.bytes, f.changed_ns] for f in replaced],
        "content": {"digest": landed_digest(lake, place, hashes), "files": after},
    }
    _put(folder / MERGING_FILE, json.dumps(decided))


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
    _put(folder / DIGEST_FILE, json.dumps(decided["content"]))
    for found in (_Small(*told) for told in decided["replaced"]):
        path = folder / found.name
        if path.exists() and _Small.of(path) == found:  # not one that landed again meanwhile
            path.unlink()
    (folder / MERGING_FILE).unlink()
    sync(folder)


def _is_ours(name: str) -> bool:
    return bool(SERVED_FILE.fullmatch(name)) or name.startswith(_MERGED)


def _put(to: Path, text: str) -> None:
    """The text as that file, and all names of its folder, on the disk."""
    staged = to.with_name(f"{_STAGED}{to.name}")
    try:
        staged.write_text(text, encoding="utf-8")
        sync(staged)
        staged.rename(to)
    finally:
        staged.unlink(missing_ok=True)
    sync(to.parent)


def _exists(folder: Path, name: str) -> Iterator[bool]:
    yield _staged(folder, name).exists()
    yield (folder / name).exists()


def _staged(folder: Path, name: str) -> Path:
    return folder / f"{_STAGED}{name}.staged"
