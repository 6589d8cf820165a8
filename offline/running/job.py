"""What a job of the day is: it declares what it reads and writes, and builds frames from frames."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pyspark.sql import DataFrame

Value = float | int | str


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
class Setting:
    """A number that an operator may turn in jobs.toml: its default, its bounds and its reason."""

    default: float | int
    low: float
    high: float
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A word that an operator may choose in jobs.toml."""

    default: str
    among: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What an audit adds to the day's report: rows by reason."""

    quarantined: Mapping[str, int] = field(default_factory=dict)
    warnings: Mapping[str, int] = field(default_factory=dict)  # caps reached, rows repaired...


@dataclass(frozen=True, slots=True)
class Inputs:
    """What `build` is given: frames by table name, checked against their contracts.

    Frames of tables with partitions carry the partition of each row as `ds`.
    """

    day: Day
    tables: Mapping[str, DataFrame]
    settings: Mapping[str, Value] = field(default_factory=dict)  # of jobs.toml
    days: tuple[Day, ...] = ()  # of Facts: the days to build, `day` is the last

    def __getitem__(self, table: str) -> DataFrame:
        return self.tables[table]

    def number(self, name: str) -> float:
        return float(self.settings[name])

    def whole(self, name: str) -> int:
        return int(self.settings[name])

    def word(self, name: str) -> str:
        return str(self.settings[name])


Build = Callable[[Inputs], Mapping[str, DataFrame]]
Audit = Callable[[Inputs, Mapping[str, DataFrame]], Findings]


@dataclass(frozen=True, slots=True)
class Job:
    """One step of the day. `build` has no reads, no writes and no session inside.

    `version` rises when the same inputs would give another result: it makes old output stale.
    A frame that `build` uses for two tables it may `cache()`; the runner lets go of it afterwards.
    `audit` sees the inputs and what was written, before it counts as done: it may look at counts
    (only there is collecting allowed), and refuses the output by raising ContractError.
    """

    name: str
    reads: tuple[Read, ...]
    writes: tuple[str, ...]
    build: Build
    version: int = 1
    settings: Mapping[str, Setting | Choice] = field(default_factory=dict)
    audit: Audit | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """A step whose rows each belong to one day, so that it may build many days at once.

    Ninety days of history take one pass instead of ninety, and give the same bytes. The frames
    that it builds carry `ds` too; a row of day d may depend on what the reads would give on day d,
    and on nothing else. It reads
    landed tables, today's partition of facts made above it, and its own of the days before.
    `audit` finds for each day.
    """

    name: str
    reads: tuple[Read, ...]
    writes: tuple[str, ...]
    build: Build
    version: int = 1
    settings: Mapping[str, Setting | Choice] = field(default_factory=dict)
    audit: Callable[[Inputs, Mapping[str, DataFrame]], Mapping[date, Findings]] | None = None


@dataclass(frozen=True, slots=True)
class Export:
    """A step that leaves the lake: files for the server instead of a table.

    `write` fills an empty folder on this machine; the runner moves it to `LAKE/<name>/ds=...`
    once it is complete. The same inputs must give the same bytes. It answers with counts for the
    report.
    """

    name: str
    reads: tuple[Read, ...]
    write: Callable[[Inputs, Path], Mapping[str, int]]
    version: int = 1
    settings: Mapping[str, Setting | Choice] = field(default_factory=dict)


Step = Job | Facts | Export
