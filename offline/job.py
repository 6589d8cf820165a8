"""What a job of the day is: it declares what it reads and writes, and builds frames from frames."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pyspark.sql import DataFrame


@dataclass(frozen=True, slots=True)
class Day:
    """A local day of the lake. Everything that happened and arrived before `cut` is known."""

    ds: date
    timezone: str
    country: str  # of the holiday calendar, ISO 3166 alpha-2

    @property
    def cut(self) -> datetime:
        """The end of the day, exclusive, UTC."""
        midnight = datetime.combine(self.ds + timedelta(days=1), time(), ZoneInfo(self.timezone))
        return midnight.astimezone(ZoneInfo("UTC"))

    def before(self, days: int) -> date:
        """The date `days` days earlier."""
        return self.ds - timedelta(days=days)


@dataclass(frozen=True, slots=True)
class Read:
    """A table that a job reads: the partitions of the last `days` days up to `ago` days back.

    `Read("sales", days=90)` is today's partition and the 89 before; `Read("hot_pooled", ago=1)` is
    yesterday's. A table without partitions is read whole. An `optional` read of partitions that do
    not exist gives an empty frame: the first day has no yesterday.
    """

    table: str
    days: int = 1
    ago: int = 0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """What `build` is given: frames by table name, checked against their contracts."""

    day: Day
    tables: Mapping[str, DataFrame]
    settings: Mapping[str, float | int | str] = field(default_factory=dict)  # of jobs.toml

    def __getitem__(self, table: str) -> DataFrame:
        return self.tables[table]

    def number(self, name: str) -> float:
        return float(self.settings[name])


@dataclass(frozen=True, slots=True)
class Job:
    """One step of the day. `build` has no reads, no writes and no session inside.

    `version` rises when the same inputs would give another result: it makes old output stale.
    """

    name: str
    reads: tuple[Read, ...]
    writes: tuple[str, ...]
    build: Callable[[Inputs], Mapping[str, DataFrame]]
    version: int = 1
