"""What a step reads on a day: which partitions, whether they are there, what their content is.

The stamp of all this decides whether a step must run: the same stamp means the same bytes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Final

from features.errors import ContractError
from features.schema import BORDER_TABLES
from offline.lake.lake import Lake
from offline.lake.manifest import Manifest, digest_of
from offline.running.job import Day, Export, Facts, Read, Step, Value
from offline.tables import table

LAND_EVENTS: Final = "Land them; a day without any events is a parquet file without rows"


@dataclass(frozen=True, slots=True)
class Source:
    """A read, resolved: the partitions that are there; None for a table without partitions."""

    table: str
    days: tuple[date, ...] | None


def day_of(lake: Lake, ds: date) -> Day:
    return Day(ds, lake.card.timezone, lake.card.country)


def writes_of(step: Step) -> tuple[str, ...]:
    """The tables of a job, the folder of an export."""
    return (step.name,) if isinstance(step, Export) else step.writes


def sources(lake: Lake, day: Day, step: Step) -> list[Source]:
    """What the step reads on this day. Raises ContractError for a missing partition."""
    return [_resolve(lake, day, step, read) for read in step.reads]


def digests(lake: Lake, found: Sequence[Source]) -> dict[str, str]:
    """The content of each partition read: place -> digest."""
    return {
        source.table if ds is None else f"{source.table}/ds={ds}": lake.digest(source.table, ds)
        for source in found
        for ds in (source.days if source.days is not None else (None,))
    }


def stamp(step: Step, day: Day, settings: Mapping[str, Value], inputs: Mapping[str, str]) -> str:
    """A digest of everything that the step's output on this day depends on."""
    tables = {read.table for read in step.reads}
    if not isinstance(step, Export):
        tables |= set(step.writes)
    return digest_of(
        {
            "step": [step.name, step.version],
            "day": [day.ds.isoformat(), day.timezone, day.country],
            "settings": dict(settings),
            "reads": [asdict(read) for read in step.reads],
            "inputs": inputs,
            "contracts": [asdict(table(name)) for name in sorted(tables)],
        }
    )


def finished(lake: Lake, ds: date, step: Step, stamped: str) -> list[Manifest] | None:
    """The manifests of all that the step writes, if each was made from exactly this."""
    found = [lake.manifest(name, ds) for name in writes_of(step)]
    made = [m for m in found if m is not None and m.stamp == stamped]
    return made if len(made) == len(found) else None


def is_there(lake: Lake, ds: date, step: Step) -> bool:
    """Whether the step's output of this day exists, whatever it was made from."""
    return all(lake.manifest(name, ds) is not None for name in writes_of(step))


def history_days(steps: Sequence[Step]) -> dict[str, int]:
    """Table -> how many days before a day its partitions are needed, for the steps to run that day.

    What facts are made from must reach back further than they do. Optional reads need nothing.
    """
    needed: dict[str, int] = {}
    for step in reversed(steps):
        own = max((needed.get(name, 0) for name in writes_of(step)), default=0)
        start = own if isinstance(step, Facts) else 0
        for read in step.reads:
            if not read.optional:
                back = start + read.ago + read.days - 1
                needed[read.table] = max(needed.get(read.table, 0), back)
    return needed


def refuse_holes(lake: Lake, ds: date, steps: Sequence[Step]) -> None:
    """Behaviour that never landed looks like behaviour that never was: it is not computed upon.
    Nor is anything while a whole table that a step reads has not landed."""
    _refuse_absent_tables(lake, steps)
    landed = set(lake.days("events"))
    where = lake.storage.path("events")
    if not landed:
        raise ContractError(f"{where} holds no partition; expected folders ds=YYYY-MM-DD")
    first = max(min(landed), ds - timedelta(days=max(history_days(steps).values(), default=0)))
    holes = [day for day in dates(first, ds) if day not in landed] or [ds][: ds not in landed]
    if holes:
        raise ContractError(
            f"{where} misses {len(holes)} of the partitions that {ds} looks back on: "
            f"{_places(holes)}; landed are {min(landed)} to {max(landed)}. {LAND_EVENTS}"
        )


def read_before_made(steps: Sequence[Step]) -> list[str]:
    """Reads of a day that no step above makes, as "step reads table"; none in a sound order.

    Earlier days' partitions (`ago >= 1`) of any table are there before the day starts.
    """
    made = set(BORDER_TABLES)
    faults = []
    for step in steps:
        today = [read.table for read in step.reads if read.ago == 0]
        faults += [f"{step.name} reads {name}" for name in today if name not in made]
        made |= set(writes_of(step))
    return faults


def dates(first: date, last: date) -> list[date]:
    """Both ends included; none where last is before first."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _refuse_absent_tables(lake: Lake, steps: Sequence[Step]) -> None:
    """Now, since the last of a day's steps would find out when all the others are done."""
    readers: dict[str, str] = {}  # table -> the first step that reads it
    for step in steps:
        for read in step.reads:
            if not table(read.table).partitioned and not read.optional:
                readers.setdefault(read.table, step.name)
    absent = {name: reader for name, reader in readers.items() if not lake.has_whole(name)}
    if absent:
        raise _absent(lake, absent)


def _resolve(lake: Lake, day: Day, step: Step, read: Read) -> Source:
    if not table(read.table).partitioned:
        if not read.optional and not lake.has_whole(read.table):
            raise _absent(lake, {read.table: step.name})
        return Source(read.table, None)
    last, first = day.before(read.ago), day.before(read.ago + read.days - 1)
    present = lake.days(read.table, first, last)
    if not read.optional:
        beginning = lake.beginning or last
        expected = dates(max(first, beginning), last) or [last]
        missing = sorted(set(expected) - set(present))
        if missing:
            raise ContractError(_missing(lake, day, step, read, missing))
    return Source(read.table, tuple(present))


def _absent(lake: Lake, readers: Mapping[str, str]) -> ContractError:
    found = "; ".join(
        f"job {reader!r} reads table {name!r}: no parquet file in {lake.storage.path(name)}"
        for name, reader in readers.items()
    )
    return ContractError(
        f"{found}; expected the whole table there. Land it, empty if there is nothing to say"
    )


def _missing(lake: Lake, day: Day, step: Step, read: Read, missing: Sequence[date]) -> str:
    if read.table in BORDER_TABLES:
        todo = LAND_EVENTS
    else:
        span = f"--from {missing[0]} --to {missing[-1]}"
        todo = f"Make them: sojourn daily --lake {lake.storage.root.removeprefix('file:')} {span}"
    return (
        f"job {step.name!r} of {day.ds} reads {read.days} days of table {read.table!r}, of which "
        f"{len(missing)} are missing in {lake.storage.path(read.table)}: {_places(missing)}. {todo}"
    )


def _places(days: Sequence[date]) -> str:
    return ", ".join(f"ds={ds}" for ds in days[:5]) + (" ..." if len(days) > 5 else "")
