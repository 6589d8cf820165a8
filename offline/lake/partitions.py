"""What a lake has: its days, their manifests and files, and the content of each as a digest.

What is there is found once. Landed days are as they were then, and those that jobs make are added
as they are committed: nobody else writes, and a day asks for half a year of them a dozen times. Of
what jobs made in years only the days that are asked for are looked into.
"""

import threading
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from features.errors import ContractError
from features.schema import BORDER_TABLES
from offline.lake.layout import day_of_folder
from offline.lake.manifest import DIGEST_FILE, MANIFEST, Manifest, digest_of_files
from offline.lake.storage import Stat, Storage, is_part
from offline.tables import TABLES, table


class Partitions:
    """Tables and partitions below one root."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage
        self._digests: dict[tuple[str, Stat], str] = {}
        self._folders: dict[str, list[date]] = {}  # by table, oldest first
        self._manifests: dict[tuple[str, date], Manifest | None] = {}
        self._stats: dict[tuple[str, date], dict[str, Stat]] = {}  # files of made partitions
        self._looking = threading.Lock()  # steps that run side by side ask for the same tables

    def days(self, name: str, first: date = date.min, last: date = date.max) -> list[date]:
        """The partitions of a table that exist, oldest first; both ends included. Each that a job
        wrote is looked into, which takes some milliseconds: say which are meant, from when to when,
        and the years before and after are not even listed."""
        if name not in BORDER_TABLES and date.min < first and last < date.max:
            asked = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        else:
            with self._looking:
                asked = [ds for ds in self._days_of(name) if first <= ds <= last]
        if name in BORDER_TABLES:
            return asked
        return [ds for ds in asked if self.manifest(name, ds) is not None]

    @property
    def beginning(self) -> date | None:
        """The first day that landed: no table looks back further."""
        days = self.days("events")
        return days[0] if days else None

    def has_whole(self, name: str) -> bool:
        """Whether a table without partitions has landed."""
        return bool(self._files(name, None))

    def bytes_of(self, name: str, days: Iterable[date] | None) -> int:
        """The size of the files that `read` would look at."""
        folders: Iterable[date | None] = [None] if days is None else days
        return sum(stat.bytes for ds in folders for stat in self._files(name, ds).values())

    def manifest(self, name: str, ds: date) -> Manifest | None:
        """Of a partition that a job completed, of today's columns, and of which no file is gone;
        None where there is none."""
        with self._looking:
            if (name, ds) not in self._manifests:
                self._manifests[name, ds] = self._read_manifest(name, ds)
            return self._manifests[name, ds]

    def digest(self, name: str, ds: date | None) -> str:
        """Of a partition's (or a whole table's) content; border tables are hashed file by file."""
        if name not in BORDER_TABLES and ds is not None:
            manifest = self.manifest(name, ds)
            if manifest is None:
                raise ContractError(f"{self.storage.path(folder_of(name, ds))} has no manifest")
            return manifest.digest
        files = self._files(name, ds)
        hashes = {f: self._hash(f, stat) for f, stat in files.items()}
        kept = f"{folder_of(name, ds)}/{DIGEST_FILE}"
        return digest_of_files(
            name, hashes, self.storage.read_text(kept) if self.storage.exists(kept) else None
        )

    def _add(self, manifest: Manifest) -> None:
        """A partition that was just made."""
        name, ds = manifest.table, date.fromisoformat(manifest.ds)
        with self._looking:
            self._stats.pop((name, ds), None)
            if name in self._folders:
                self._folders[name] = sorted({*self._folders[name], ds})
            self._manifests[name, ds] = manifest

    def _days_of(self, name: str) -> list[date]:
        """Of which there is a folder, whatever lies in it."""
        if name not in self._folders:
            found = self.storage.names(name).items()
            folders = [f for f, stat in found if stat.is_folder and f.startswith("ds=")]
            where = self.storage.path(name)
            self._folders[name] = [day_of_folder(folder, where) for folder in folders]
        return self._folders[name]

    def _read_manifest(self, name: str, ds: date) -> Manifest | None:
        present = self.storage.names(f"{name}/ds={ds}")
        if MANIFEST not in present:
            return None
        where = f"{name}/ds={ds}/{MANIFEST}"
        try:
            found = Manifest.from_json(self.storage.read_text(where), self.storage.path(where))
        except ContractError:
            return None  # cut short, as where the power went: the partition is made again
        if not all(file.partition("/")[0] in present for file in found.files):
            return None
        if name in TABLES and found.columns != table(name).columns:
            return None  # made by an earlier version: what it lacks would be read as null
        self._stats[name, ds] = _parquet(folder_of(name, ds), present)
        return found

    def _files(self, name: str, ds: date | None) -> dict[str, Stat]:
        """The parquet files of a table or partition, by name below the root.

        Those of made partitions are looked up once: nobody else writes, and a day asks for half a
        year of them a dozen times.
        """
        folder = folder_of(name, ds)
        if ds is None or name in BORDER_TABLES:
            return _parquet(folder, self.storage.names(folder))
        if (name, ds) not in self._stats:
            self._stats[name, ds] = _parquet(folder, self.storage.names(folder))
        return self._stats[name, ds]

    def _hash(self, file: str, stat: Stat) -> str:
        known = (file, stat)
        if known not in self._digests:
            self._digests[known] = self.storage.sha256(file)
        return self._digests[known]


def _parquet(folder: str, found: Mapping[str, Stat]) -> dict[str, Stat]:
    """What is a table's file among what lies in a folder, by name below the root."""
    return {
        f"{folder}/{file}": stat
        for file, stat in found.items()
        if is_part(file) and not stat.is_folder
    }


def folder_of(name: str, ds: date | None) -> str:
    """Of a table, or of its partition of that day; below the root."""
    return name if ds is None else f"{name}/ds={ds}"
