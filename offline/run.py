"""Runs the steps of a day: what is there already is skipped, the rest is built, checked, committed.

A step's output carries a stamp of everything that made it (its version and settings, the content of
its inputs, the contracts of its tables). The same stamp means the same bytes, so a day that was
killed goes on where it stopped, and a day that ran is not run again.
"""

import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

from features.errors import ContractError, SojournError, SpecError
from features.schema import BORDER_TABLES
from offline.job import Day, Export, Findings, Inputs, Job, Read, Step, Value
from offline.lake import Lake, Manifest, digest_of
from offline.report import DayReport, JobReport
from offline.settings import Settings
from offline.tables import table

Progress = Callable[[date, str, int, int], None]
"""Told of (day, step about to run, steps done, steps in all); at the end of an empty step."""


def silent(ds: date, step: str, done: int, of: int) -> None:
    """Nobody watches."""


def run_day(
    lake: Lake,
    ds: date,
    steps: Sequence[Step],
    settings: Settings,
    progress: Progress = silent,
) -> DayReport:
    """Runs these steps of a day in order and saves the report in the lake, also when one fails.

    Raises ContractError when a partition is missing or breaks its promise; what earlier steps
    made stays.
    """
    started = time.monotonic()
    day = Day(ds, lake.card.timezone, lake.card.country)
    reports: list[JobReport] = []

    def report(failure: str = "") -> DayReport:
        made = DayReport(ds, tuple(reports), time.monotonic() - started, failure)
        lake.storage.write_text(f"reports/ds={ds}/day.json", made.to_json())
        return made

    try:
        lake.clear_staging()
        _refuse_holes(lake, ds, steps)
        for done, step in enumerate(steps):
            progress(ds, step.name, done, len(steps))
            reports.append(_run_step(lake, day, step, settings))
        progress(ds, "", len(steps), len(steps))
    except SojournError as error:
        report(str(error))
        raise
    return report()


def pick(steps: Sequence[Step], only: str | None) -> Sequence[Step]:
    """All steps, or the one named; raises SpecError with the known names."""
    if only is None:
        return steps
    chosen = [s for s in steps if s.name == only]
    if not chosen:
        raise SpecError(f"unknown job {only!r}; known: {', '.join(s.name for s in steps)}")
    return chosen


def read_before_made(steps: Sequence[Step], landed: Sequence[str]) -> list[str]:
    """Reads of a day that no step above makes, as "step reads table"; none in a sound order.

    Yesterday's partitions (`ago >= 1`) of any table are there before the day starts.
    """
    made = set(landed)
    faults = []
    for step in steps:
        faults += [
            f"{step.name} reads {r.table}" for r in step.reads if not r.ago and r.table not in made
        ]
        made |= set(step.writes) if isinstance(step, Job) else set()
    return faults


@dataclass(frozen=True, slots=True)
class _Source:
    """A read, resolved: the partitions that are there; None for a table without partitions."""

    read: Read
    days: tuple[date, ...] | None


def _run_step(lake: Lake, day: Day, step: Step, settings: Settings) -> JobReport:
    started = time.monotonic()
    sources = [_resolve(lake, day, step, read) for read in step.reads]
    digests = {
        _place(s.read.table, ds): lake.digest(s.read.table, ds)
        for s in sources
        for ds in (s.days if s.days is not None else (None,))
    }
    stamp = _stamp(step, day, settings[step.name], digests)
    done = _finished(lake, day, step, stamp)
    if done is not None:
        return _report(step, done, time.monotonic() - started, skipped=True)
    inputs = Inputs(
        day, {s.read.table: lake.read(s.read.table, s.days) for s in sources}, settings[step.name]
    )
    make = _export if isinstance(step, Export) else _build
    try:
        manifests = make(lake, step, inputs, stamp, digests)
    finally:
        lake.spark.catalog.clearCache()  # what a build cached for its own two uses
    return _report(step, manifests, time.monotonic() - started, skipped=False)


def _build(
    lake: Lake, job: Job, inputs: Inputs, stamp: str, digests: Mapping[str, str]
) -> list[Manifest]:
    """Builds, stages all tables, audits, then commits them one after another."""
    ds = inputs.day.ds
    frames = job.build(inputs)
    if set(frames) != set(job.writes):
        raise SpecError(f"job {job.name!r} built {sorted(frames)}; it declares {job.writes}")
    staged = {name: lake.stage(name, ds, frames[name]) for name in job.writes}
    written = {name: part.frame for name, part in staged.items()}
    findings = job.audit(inputs, written) if job.audit else Findings()
    manifests = [
        Manifest(
            table=name,
            ds=ds.isoformat(),
            job=job.name,
            stamp=stamp,
            inputs=digests,
            counts={"rows": part.rows},
            files=part.files,
            quarantined=findings.quarantined,
            warnings=findings.warnings,
        )
        for name, part in staged.items()
    ]
    for manifest in manifests:
        lake.commit(manifest)
    return manifests


def _export(
    lake: Lake, step: Export, inputs: Inputs, stamp: str, digests: Mapping[str, str]
) -> list[Manifest]:
    ds = inputs.day.ds
    with tempfile.TemporaryDirectory(prefix="sojourn-export-") as folder:
        counts = step.write(inputs, Path(folder))
        files = lake.stage_files(step.name, ds, Path(folder))
    manifest = Manifest(
        table=step.name,
        ds=ds.isoformat(),
        job=step.name,
        stamp=stamp,
        inputs=digests,
        counts=counts,
        files=files,
    )
    lake.commit(manifest)
    return [manifest]


def _finished(lake: Lake, day: Day, step: Step, stamp: str) -> list[Manifest] | None:
    """The manifests of all that the step writes, if each was made from exactly this."""
    names = step.writes if isinstance(step, Job) else (step.name,)
    found = [m for m in (lake.manifest(name, day.ds) for name in names) if m is not None]
    return found if len(found) == len(names) and all(m.stamp == stamp for m in found) else None


def _report(step: Step, made: Sequence[Manifest], seconds: float, *, skipped: bool) -> JobReport:
    if isinstance(step, Job):
        rows = {m.table: m.counts["rows"] for m in made}
    else:
        rows = dict(made[0].counts)
    return JobReport(
        step.name, rows, round(seconds, 3), skipped, made[0].quarantined, made[0].warnings
    )


def _stamp(step: Step, day: Day, settings: Mapping[str, Value], digests: Mapping[str, str]) -> str:
    tables = {r.table for r in step.reads} | set(step.writes if isinstance(step, Job) else ())
    return digest_of(
        {
            "step": [step.name, step.version],
            "day": [day.ds.isoformat(), day.timezone, day.country],
            "settings": dict(settings),
            "reads": [asdict(r) for r in step.reads],
            "inputs": digests,
            "contracts": [asdict(table(name)) for name in sorted(tables)],
        }
    )


def _resolve(lake: Lake, day: Day, step: Step, read: Read) -> _Source:
    """The partitions of a read. Raises ContractError for one that should be there and is not."""
    if not table(read.table).partitioned:
        if not lake.has_whole(read.table) and not read.optional:
            raise ContractError(
                f"job {step.name!r} reads table {read.table!r}: no parquet file in "
                f"{lake.storage.path(read.table)}; expected the whole table there. Land it, "
                "empty if there is nothing to say"
            )
        return _Source(read, None)
    last = day.before(read.ago)
    first = day.before(read.ago + read.days - 1)
    present = [ds for ds in lake.days(read.table) if first <= ds <= last]
    if not read.optional:
        beginning = lake.beginning
        expected = [ds for ds in _dates(first, last) if beginning is not None and ds >= beginning]
        missing = [ds for ds in expected or [last] if ds not in set(present)]
        if missing:
            raise ContractError(_missing(lake, day, step, read, missing))
    return _Source(read, tuple(present))


def _missing(lake: Lake, day: Day, step: Step, read: Read, missing: Sequence[date]) -> str:
    places = ", ".join(f"ds={ds}" for ds in missing[:5]) + (" ..." if len(missing) > 5 else "")
    span = f"--from {missing[0]} --to {missing[-1]}"
    todo = (
        "Land them (a day without any rows is a partition with an empty file)"
        if read.table in BORDER_TABLES
        else f"Make them with `sojourn daily --lake {lake.storage.root} {span}`"
    )
    return (
        f"job {step.name!r} of {day.ds} reads {read.days} days of table {read.table!r}, of which "
        f"{len(missing)} are missing: {places} in {lake.storage.path(read.table)}. {todo}"
    )


def _refuse_holes(lake: Lake, ds: date, steps: Sequence[Step]) -> None:
    """Behaviour that never landed looks like behaviour that never was: it is not computed upon."""
    reach = max((r.days + r.ago for s in steps for r in s.reads), default=1)
    landed = set(lake.days("events"))
    if not landed:
        raise ContractError(
            f"{lake.storage.path('events')} holds no partition; expected ds=YYYY-MM-DD folders"
        )
    first = max(min(landed), ds - timedelta(days=reach))
    holes = [day for day in _dates(first, ds) if day not in landed]
    if holes:
        places = ", ".join(f"ds={d}" for d in holes[:5]) + (" ..." if len(holes) > 5 else "")
        raise ContractError(
            f"{lake.storage.path('events')} misses {len(holes)} of the partitions that {ds} looks "
            f"back on: {places}; landed are {min(landed)} to {max(landed)}. Land them; a day "
            "without any events is a partition with an empty file"
        )


def _dates(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _place(name: str, ds: date | None) -> str:
    return name if ds is None else f"{name}/ds={ds}"
