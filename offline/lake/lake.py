"""The lake: `<table>/ds=YYYY-MM-DD/part-*.parquet`, read by contract and written all or nothing.

A partition that a job wrote carries `_manifest.json`: who made it from what, and the hash of each
file. The same rows always give the same bytes: rows go to files by the hash of their key, sorted
by key; names are fixed; nothing in a file tells when it was written.

One writer at a time. Work in progress lies in `.staging`, which the next writer clears away.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from py4j.protocol import Py4JJavaError
from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, Observation, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

from features.errors import SpecError
from features.schema import BORDER_TABLES
from offline.lake.contract import (
    ROWS,
    check_columns,
    check_whole,
    measures,
    refuse_broken,
    repeated_key,
    spark_schema,
    unreadable,
)
from offline.lake.layout import (
    DS,
    ORDER,
    files_of,
    give_fixed_names,
    laid_out,
    write,
)
from offline.lake.manifest import MANIFEST, Manifest, read_card
from offline.lake.partitions import Partitions, folder_of
from offline.lake.storage import Stat, Storage
from offline.tables import Table, table

STAGING: Final = ".staging"


@dataclass(frozen=True, slots=True)
class StagedDay:
    """A partition written beside the lake."""

    counts: Mapping[str, int]  # "rows" of a table; an export's own counts
    files: Mapping[str, str]  # name -> sha256


@dataclass(frozen=True, slots=True)
class Staged:
    """Partitions written beside the lake, and a frame over them: to look at, then commit."""

    frame: DataFrame
    days: Mapping[date, StagedDay]


class Lake(Partitions):
    """A lake and the session that reads and writes it."""

    def __init__(self, spark: SparkSession, root: str) -> None:
        super().__init__(Storage(spark, root))
        self.spark = spark
        self.card = read_card(self.storage)
        self._checked: set[tuple[str, str]] = set()
        # A dozen jobs read the same half a year: its files are listed for the first of them.
        self._frames: dict[tuple[str, tuple[tuple[str, Stat], ...]], DataFrame] = {}
        # A session that shuffles into one partition reads into one: then nothing is to be shuffled.
        self._in_one_partition = spark.conf.get("spark.sql.shuffle.partitions") == "1"

    # -- reading ----------------------------------------------------------------------------

    def read(self, name: str, days: Iterable[date] | None) -> DataFrame:
        """A table's declared columns over these partitions, which `ds` tells; None reads a table
        without partitions."""
        declared = table(name)
        schema = spark_schema(declared.columns)
        if days is not None:
            schema = schema.add(DS, T.DateType())
        folders: Sequence[date | None] = [None] if days is None else sorted(days)
        files = {f: stat for ds in folders for f, stat in self._files(name, ds).items()}
        if name in BORDER_TABLES:
            for file, stat in files.items():
                self._check_file(file, stat, declared)
        if not files:
            return self._empty(schema)
        known = (name, tuple(files.items()))
        if known not in self._frames:
            self._frames[known] = self._over(name, schema, files)
        frame = self._frames[known]
        if days is None:
            self._check_dimension(frame, declared)
        return frame

    def forget_frames(self) -> None:
        """Lets go of what a day's steps read: the next day reads others."""
        self._frames.clear()

    # -- writing ----------------------------------------------------------------------------

    def clear_staging(self) -> None:
        self.storage.delete(STAGING)

    def stage(self, name: str, bytes_read: Mapping[date, int], frame: DataFrame) -> Staged:
        """Writes partitions of consecutive days beside the lake, checked against their contract.

        `frame` has the declared columns and `ds`; `bytes_read` says of each day how much its
        partition is made from. A shuffle brings equal keys together: that proves them unique in
        the pass that writes, and is the order of the files.
        """
        declared, days = table(name), list(bytes_read)
        where = f"{STAGING}/{name}/all"
        self.storage.delete(f"{STAGING}/{name}")  # of days that were refused together
        check_columns(frame.schema, declared, "the job's output")
        seen = Observation()
        checks = {
            **measures(declared),
            **repeated_key(F.col(ORDER)),
            **{f"{ROWS} of {ds}": F.count(F.when(F.col(DS) == F.lit(ds), 1)) for ds in days},
        }
        aliases = {f"m{i}": rule for i, rule in enumerate(checks)}  # rules are no column names
        measured = [c.alias(a) for a, c in zip(aliases, checks.values(), strict=True)]
        counts_of = {ds: files_of(declared, n) for ds, n in bytes_read.items()}
        placed = laid_out(frame, declared, counts_of, lambda f: f.observe(seen, *measured))
        write(placed, self.storage.path(where))
        counts = {aliases[a]: int(n) for a, n in seen.get.items()}
        rows = {ds: counts.pop(f"{ROWS} of {ds}") for ds in days}
        if sum(rows.values()) != counts[ROWS]:
            raise SpecError(f"table {name!r}: the job built rows of other days than {days}")
        refuse_broken(counts, declared, f"{name} of {days[0]}..{days[-1]}")
        files = give_fixed_names(self.storage, where, f"{STAGING}/{name}", counts_of)
        schema = spark_schema(declared.columns).add(DS, T.DateType())
        paths = [
            f"{STAGING}/{folder_of(name, ds)}/{file}"
            for ds, hashes in files.items()
            for file in hashes
        ]
        written = self._over(f"{STAGING}/{name}", schema, paths) if paths else self._empty(schema)
        return Staged(written, {ds: StagedDay({ROWS: rows[ds]}, files[ds]) for ds in days})

    def stage_files(self, name: str, ds: date, folder: Path) -> dict[str, str]:
        """Copies a folder of this machine beside the lake; returns file name -> sha256."""
        where = f"{STAGING}/{folder_of(name, ds)}"
        files = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
        return {file: self.storage.copy_in(folder / file, f"{where}/{file}") for file in files}

    def commit(self, manifest: Manifest) -> None:
        """Puts a staged partition in its place, manifest included, by one rename."""
        where = f"{manifest.table}/ds={manifest.ds}"
        self.storage.write_text(f"{STAGING}/{where}/{MANIFEST}", manifest.to_json())
        self.storage.delete(where)
        self.storage.rename(f"{STAGING}/{where}", where)
        self._add(manifest)

    # -- parts ------------------------------------------------------------------------------

    def _check_file(self, file: str, stat: Stat, declared: Table) -> None:
        """Refuses a landed file whose footer does not declare our columns; once per content."""
        once = ("columns", self._hash(file, stat))
        if once in self._checked:
            return
        where = self.storage.path(file)
        try:
            found = T.StructType.fromJson(json.loads(self.storage.parquet_schema(file)))
        except (Py4JJavaError, AnalysisException) as error:
            raise unreadable(error, declared, where) from error
        check_columns(found, declared, where)
        self._checked.add(once)

    def _check_dimension(self, frame: DataFrame, declared: Table) -> None:
        once = (declared.name, self.digest(declared.name, None))
        if once not in self._checked:
            check_whole(frame, declared, self.storage.path(declared.name))
            self._checked.add(once)

    def _over(self, base: str, schema: T.StructType, files: Iterable[str]) -> DataFrame:
        """The rows of these files, which lie below the folder `base`."""
        read = self.spark.read.option("basePath", self.storage.path(base)).schema(schema)
        return self._placed(read.parquet(*map(self.storage.path, files)))

    def _empty(self, schema: T.StructType) -> DataFrame:
        return self._placed(self.spark.createDataFrame([], schema))

    def _placed(self, rows: DataFrame) -> DataFrame:
        return rows.coalesce(1) if self._in_one_partition else rows
