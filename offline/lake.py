"""The lake: `<table>/ds=YYYY-MM-DD/part-*.parquet`, read by contract and written all or nothing.

A partition that a job wrote carries `_manifest.json`: who made it from what, and the hash of each
file. The same rows always give the same bytes: rows go to files by the hash of their key, sorted
by key; names are fixed; nothing in a file tells when it was written.

One writer at a time. Work in progress lies in `.staging`, which the next writer clears away.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, Self
from zoneinfo import ZoneInfo

from py4j.protocol import Py4JJavaError
from pyspark.sql import DataFrame, Observation, SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql import types as T

from features.errors import ContractError
from features.schema import BORDER_TABLES, LAKE_FILE
from offline.contract import (
    ROWS,
    check_columns,
    check_whole,
    measures,
    refuse_broken,
    repeated_key,
    spark_schema,
)
from offline.storage import Stat, Storage
from offline.tables import Table, table

MANIFEST: Final = "_manifest.json"
STAGING: Final = ".staging"
_ORDER: Final = "_order_within_key"


@dataclass(frozen=True, slots=True)
class LakeCard:
    """What `lake.json` says of a lake."""

    name: str
    timezone: str
    country: str
    source: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """Where a partition comes from and what it consists of; the same for the same bytes."""

    table: str
    ds: str
    job: str
    stamp: str  # of the job, its settings, its inputs and the contracts
    inputs: Mapping[str, str]  # "table/ds=..." -> digest
    counts: Mapping[str, int]  # "rows" of a table; an export's own counts
    files: Mapping[str, str]  # name -> sha256
    quarantined: Mapping[str, int] = field(default_factory=dict)
    warnings: Mapping[str, int] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """Of the content alone: a partition made again from other inputs may well be the same."""
        return digest_of([self.table, self.files])

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Self:
        return cls(**json.loads(text))


@dataclass(frozen=True, slots=True)
class Staged:
    """A partition written beside the lake: to be looked at, then committed."""

    frame: DataFrame
    rows: int
    files: Mapping[str, str]  # name -> sha256


class Lake:
    """A lake and the session that reads and writes it."""

    def __init__(self, spark: SparkSession, root: str) -> None:
        self.spark = spark
        self.storage = Storage(spark, root)
        self.card = self._read_card()
        self._digests: dict[tuple[str, Stat], str] = {}
        self._checked: set[tuple[str, str]] = set()

    # -- what is there ----------------------------------------------------------------------

    def days(self, name: str) -> list[date]:
        """The partitions of a table that exist, oldest first."""
        return [
            date.fromisoformat(folder.removeprefix("ds="))
            for folder, stat in self.storage.names(name).items()
            if stat.is_folder and folder.startswith("ds=") and self._is_complete(name, folder)
        ]

    @property
    def beginning(self) -> date | None:
        """The first day that landed: no table looks back further."""
        days = self.days("events")
        return days[0] if days else None

    def has_whole(self, name: str) -> bool:
        """Whether a table without partitions has landed."""
        return bool(self._files(name, None))

    def manifest(self, name: str, ds: date) -> Manifest | None:
        """Of a partition that a job wrote; None where there is none or a file of it is gone."""
        where = f"{name}/ds={ds}/{MANIFEST}"
        if not self.storage.exists(where):
            return None
        found = Manifest.from_json(self.storage.read_text(where))
        complete = all(self.storage.exists(f"{name}/ds={ds}/{file}") for file in found.files)
        return found if complete else None

    def digest(self, name: str, ds: date | None) -> str:
        """Of a partition's (or a whole table's) content; border tables are hashed file by file."""
        if name not in BORDER_TABLES and ds is not None:
            manifest = self.manifest(name, ds)
            if manifest is None:
                raise ContractError(f"{self.storage.path(_folder(name, ds))} has no manifest")
            return manifest.digest
        files = self._files(name, ds)
        return digest_of([name, [[f, self._hash(f, stat)] for f, stat in files.items()]])

    # -- reading ----------------------------------------------------------------------------

    def read(self, name: str, days: Iterable[date] | None) -> DataFrame:
        """A table's declared columns over these partitions; None reads a table without any."""
        declared = table(name)
        schema = spark_schema(declared.columns)
        folders: Sequence[date | None] = [None] if days is None else sorted(days)
        files = [f for ds in folders for f in self._files(name, ds)]
        if name in BORDER_TABLES:
            for file in files:
                self._check_file(file, declared)
        if not files:
            return self.spark.createDataFrame([], schema)
        frame = self.spark.read.schema(schema).parquet(*map(self.storage.path, files))
        if not declared.partitioned:
            self._check_dimension(frame, declared)
        return frame

    # -- writing ----------------------------------------------------------------------------

    def clear_staging(self) -> None:
        self.storage.delete(STAGING)

    def stage(self, name: str, ds: date, frame: DataFrame) -> Staged:
        """Writes a partition beside the lake, checked against its contract.

        The one shuffle brings equal keys together, so that uniqueness is proven in the same pass.
        """
        declared = table(name)
        where = f"{STAGING}/{_folder(name, ds)}"
        check_columns(frame.schema, declared, "the job's output")
        key = [F.col(k) for k in declared.key]
        arranged = (
            frame.select(*declared.columns)
            .repartition(declared.files, *key)
            .withColumn(_ORDER, F.row_number().over(Window.partitionBy(*key).orderBy(*key)))
        )
        seen = Observation()
        checks = measures(declared) | repeated_key(F.col(_ORDER))
        aliases = {f"m{i}": rule for i, rule in enumerate(checks)}  # rules are no column names
        observed = arranged.observe(
            seen, *(c.alias(a) for a, c in zip(aliases, checks.values(), strict=False))
        )
        observed.drop(_ORDER).sortWithinPartitions(*key).write.parquet(self.storage.path(where))
        counts = {aliases[a]: int(n) for a, n in seen.get.items()}
        refuse_broken(counts, declared, f"{name} of {ds}")
        files = self._give_fixed_names(where)
        schema = spark_schema(declared.columns)
        paths = [self.storage.path(f"{where}/{f}") for f in files]
        return Staged(self.spark.read.schema(schema).parquet(*paths), counts[ROWS], files)

    def stage_files(self, name: str, ds: date, folder: Path) -> dict[str, str]:
        """Copies a folder of this machine beside the lake; returns file name -> sha256."""
        where = f"{STAGING}/{_folder(name, ds)}"
        files = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
        for file in files:
            self.storage.copy_in(folder / file, f"{where}/{file}")
        return {file: self.storage.sha256(f"{where}/{file}") for file in files}

    def commit(self, manifest: Manifest) -> None:
        """Puts a staged partition in its place, manifest included, by one rename."""
        where = f"{manifest.table}/ds={manifest.ds}"
        self.storage.write_text(f"{STAGING}/{where}/{MANIFEST}", manifest.to_json())
        self.storage.delete(where)
        self.storage.rename(f"{STAGING}/{where}", where)

    # -- parts ------------------------------------------------------------------------------

    def _read_card(self) -> LakeCard:
        where = self.storage.path(LAKE_FILE)
        expected = 'expected {"name", "timezone", "country", "source"}'
        if not self.storage.exists(LAKE_FILE):
            raise ContractError(
                f"{where} is missing, so this is no lake; {expected}. Make one with "
                "`sojourn simulate` or `sojourn import`"
            )
        try:
            card = LakeCard(**json.loads(self.storage.read_text(LAKE_FILE)))
            ZoneInfo(card.timezone)
        except (ValueError, TypeError, KeyError) as error:
            raise ContractError(f"{where} cannot be used: {error}; {expected}") from error
        return card

    def _is_complete(self, name: str, folder: str) -> bool:
        return name in BORDER_TABLES or self.storage.exists(f"{name}/{folder}/{MANIFEST}")

    def _files(self, name: str, ds: date | None) -> dict[str, Stat]:
        """The parquet files of a table or partition, by name below the root."""
        folder = _folder(name, ds)
        return {
            f"{folder}/{file}": stat
            for file, stat in self.storage.names(folder).items()
            if file.endswith(".parquet") and not file.startswith(("_", ".")) and not stat.is_folder
        }

    def _hash(self, file: str, stat: Stat) -> str:
        known = (file, stat)
        if known not in self._digests:
            self._digests[known] = self.storage.sha256(file)
        return self._digests[known]

    def _check_file(self, file: str, declared: Table) -> None:
        """Refuses a landed file whose footer does not declare our columns; once per content."""
        once = ("columns", self._hash(file, self._files_stat(file)))
        if once in self._checked:
            return
        where = self.storage.path(file)
        try:
            found = T.StructType.fromJson(json.loads(self.storage.parquet_schema(file)))
        except Py4JJavaError as error:
            reason = str(error.java_exception.getMessage()).splitlines()[0]
            raise ContractError(
                f"table {declared.name!r}: {where} cannot be read as parquet: {reason}. "
                "Land this file again"
            ) from error
        check_columns(found, declared, where)
        self._checked.add(once)

    def _check_dimension(self, frame: DataFrame, declared: Table) -> None:
        once = (declared.name, self.digest(declared.name, None))
        if once not in self._checked:
            check_whole(frame, declared, self.storage.path(declared.name))
            self._checked.add(once)

    def _files_stat(self, file: str) -> Stat:
        folder, _, name = file.rpartition("/")
        return self.storage.names(folder)[name]

    def _give_fixed_names(self, where: str) -> dict[str, str]:
        """Spark's part-00002-<uuid>... becomes part-00002.parquet; returns name -> sha256."""
        files = {}
        for name in self.storage.names(where):
            if name.startswith("part-") and name.endswith(".parquet"):
                fixed = f"{name[: len('part-00000')]}.parquet"
                self.storage.rename(f"{where}/{name}", f"{where}/{fixed}")
                files[fixed] = self.storage.sha256(f"{where}/{fixed}")
            else:  # checksums of Hadoop's local file system, which no longer fit the names
                self.storage.delete(f"{where}/{name}")
        return files


def digest_of(value: object) -> str:
    """SHA-256 of plain data, 64 hex digits."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _folder(name: str, ds: date | None) -> str:
    return name if ds is None else f"{name}/ds={ds}"
