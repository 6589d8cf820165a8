"""Runs the steps of a day: what is there already is skipped, the rest is built, checked, committed.

A step's output carries a stamp of everything that made it, so that a day that was killed goes on
where it stopped, and a day that ran is not run again.
"""

import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.errors import ContractError, SojournError, SpecError
from offline.job import Day, Export, Facts, Findings, Inputs, Job, Step
from offline.lake import DS, Lake, Manifest, StagedDay
from offline.reads import (
    Source,
    day_of,
    digests,
    finished,
    history_days,
    is_there,
    refuse_holes,
    sources,
    stamp,
)
from offline.report import DayReport, JobReport
from offline.settings import Settings

SPAN_DAYS: Final = 46  # days of facts built at once: a quarter of a year is two spans
SPAN_BYTES: Final = 256 << 20  # of landed events; a day that is larger is built alone

Advance = Callable[[int, int, str], None]
"""Told of (steps done, steps in all, what now)."""
FactsMade = Mapping[tuple[date, str], JobReport]  # by day and step


def unwatched(done: int, total: int, now: str) -> None:
    """Nobody watches."""


def run_day(
    lake: Lake,
    ds: date,
    steps: Sequence[Step],
    settings: Settings,
    advance: Advance = unwatched,
    made: FactsMade | None = None,
) -> DayReport:
    """Runs these steps of a day in order and saves the report in the lake, also when one fails.

    `made` are the reports of facts that were built just now with other days'. Raises ContractError
    when a partition is missing or breaks its promise; what earlier steps made stays.
    """
    started = time.monotonic()
    before = [report for (day, _), report in (made or {}).items() if day == ds]
    reports: list[JobReport] = []

    def save(failure: str = "") -> DayReport:
        seconds = time.monotonic() - started + sum(report.seconds for report in before)
        report = DayReport(ds, tuple(reports), round(seconds, 3), failure)
        lake.storage.write_text(f"reports/ds={ds}/day.json", report.to_json())
        return report

    try:
        lake.clear_staging()
        refuse_holes(lake, ds, steps)
        for done, step in enumerate(steps):
            advance(done, len(steps), f"{step.name} of {ds}")
            report = _run_step(lake, ds, step, settings)
            built = (made or {}).get((ds, step.name))
            reports.append(built if built is not None and report.skipped else report)
        advance(len(steps), len(steps), "")
        lake.clear_staging()
    except SojournError as error:
        save(str(error))
        raise
    return save()


def run_facts(
    lake: Lake,
    days: Sequence[date],
    steps: Sequence[Step],
    settings: Settings,
    advance: Advance = unwatched,
) -> FactsMade:
    """Builds the facts of these days, and those that the days look back on and that are missing.

    What is there of earlier days stays as it is: it was made with the catalogue of its own time.
    A span that cannot be built whole is left to be built, and refused, day by day.
    """
    lake.clear_staging()
    refuse_holes(lake, days[0], steps)
    reports: dict[tuple[date, str], JobReport] = {}
    needed = history_days(steps)
    landed = lake.days("events")
    for step in [s for s in steps if isinstance(s, Facts)]:
        back = days[0] - timedelta(days=max(needed.get(name, 0) for name in step.writes))
        history = [ds for ds in landed if back <= ds < days[0]]
        absent = [ds for ds in history if not is_there(lake, ds, step)]
        pending = [ds for ds in days if _is_pending(lake, ds, step, settings)]
        spans = _spans(lake, absent + pending)
        for done, span in enumerate(spans):
            advance(done, len(spans), f"{step.name} of {span[0]} to {span[-1]}")
            started = time.monotonic()
            try:
                found = _make_facts(lake, span, step, settings)
            except ContractError:
                if len(span) == 1:
                    raise
                found = {ds: _make_facts(lake, [ds], step, settings)[ds] for ds in span}
            seconds = (time.monotonic() - started) / len(span)
            for ds, manifests in found.items():
                reports[ds, step.name] = _report(step, manifests, seconds, skipped=False)
    return reports


def pick(steps: Sequence[Step], only: str | None) -> Sequence[Step]:
    """All steps, or the one named; raises SpecError with the known names."""
    if only is None:
        return steps
    chosen = [s for s in steps if s.name == only]
    if not chosen:
        raise SpecError(f"unknown job {only!r}; known: {', '.join(s.name for s in steps)}")
    return chosen


def _run_step(lake: Lake, ds: date, step: Step, settings: Settings) -> JobReport:
    started = time.monotonic()
    day = day_of(lake, ds)
    found = sources(lake, day, step)
    content = digests(lake, found)
    stamped = stamp(step, day, settings[step.name], content)
    done = finished(lake, ds, step, stamped)
    if done is not None:
        return _report(step, done, time.monotonic() - started, skipped=True)
    if isinstance(step, Facts):
        made = _make_facts(lake, [ds], step, settings)[ds]
    else:
        frames = {s.table: _read(lake, s) for s in found}
        inputs = Inputs(day, frames, settings[step.name], days=(day,))
        if isinstance(step, Export):
            parts, findings = _write_export(lake, step, inputs), Findings()
        else:
            parts, findings = _build(lake, step, inputs)
        made = [
            _commit(lake, step, name, ds, part, stamped, content, findings)
            for name, part in parts.items()
        ]
    return _report(step, made, time.monotonic() - started, skipped=False)


def _build(lake: Lake, job: Job, inputs: Inputs) -> tuple[dict[str, StagedDay], Findings]:
    """Builds and stages all tables of a job, and audits them."""
    ds = inputs.day.ds
    try:
        frames = job.build(inputs)
        _refuse_other_tables(job, frames)
        staged = {
            name: lake.stage(name, [ds], frames[name].withColumn(DS, F.lit(ds)))
            for name in job.writes
        }
        written = {name: part.frame for name, part in staged.items()}
        findings = job.audit(inputs, written) if job.audit else Findings()
    finally:
        lake.spark.catalog.clearCache()  # what a build cached for its own two uses
    return {name: part.days[ds] for name, part in staged.items()}, findings


def _write_export(lake: Lake, step: Export, inputs: Inputs) -> dict[str, StagedDay]:
    with tempfile.TemporaryDirectory(prefix="sojourn-export-") as folder:
        counts = step.write(inputs, Path(folder))
        files = lake.stage_files(step.name, inputs.day.ds, Path(folder))
    return {step.name: StagedDay(counts, files)}


def _make_facts(
    lake: Lake, span: Sequence[date], step: Facts, settings: Settings
) -> dict[date, list[Manifest]]:
    """Builds consecutive days in one pass, and commits them oldest first: a day's stamp holds the
    content of the days before."""
    chosen = settings[step.name]
    days = tuple(day_of(lake, ds) for ds in span)
    frames = {source.table: _read(lake, source) for source in _of_all_days(lake, days, step, span)}
    inputs = Inputs(days[-1], frames, chosen, days)
    try:
        built = step.build(inputs)
        _refuse_other_tables(step, built)
        staged = {name: lake.stage(name, span, built[name]) for name in step.writes}
        written = {name: part.frame for name, part in staged.items()}
        findings = step.audit(inputs, written) if step.audit else {}
    finally:
        lake.spark.catalog.clearCache()
    made: dict[date, list[Manifest]] = {}
    for day in days:
        content = digests(lake, sources(lake, day, step))
        stamped = stamp(step, day, chosen, content)
        found = findings.get(day.ds, Findings())
        made[day.ds] = [
            _commit(lake, step, name, day.ds, part.days[day.ds], stamped, content, found)
            for name, part in staged.items()
        ]
    return made


def _of_all_days(
    lake: Lake, days: Sequence[Day], step: Facts, span: Sequence[date]
) -> list[Source]:
    """What the step reads on any of the days; of its own tables only what lies before them."""
    together: dict[str, set[date] | None] = {}
    for source in (s for day in days for s in sources(lake, day, step)):
        if source.days is None:
            together[source.table] = None
        else:
            own = set(span) if source.table in step.writes else set()
            kept = together.setdefault(source.table, set())
            assert kept is not None  # a table has partitions or has none
            kept |= set(source.days) - own
    return [Source(n, None if d is None else tuple(sorted(d))) for n, d in together.items()]


def _read(lake: Lake, source: Source) -> DataFrame:
    return lake.read(source.table, source.days)


def _commit(
    lake: Lake,
    step: Step,
    name: str,
    ds: date,
    part: StagedDay,
    stamped: str,
    content: Mapping[str, str],
    findings: Findings,
) -> Manifest:
    manifest = Manifest(
        table=name,
        ds=ds.isoformat(),
        job=step.name,
        stamp=stamped,
        inputs=content,
        counts=part.counts,
        files=part.files,
        quarantined=findings.quarantined,
        warnings=findings.warnings,
    )
    lake.commit(manifest)
    return manifest


def _is_pending(lake: Lake, ds: date, step: Facts, settings: Settings) -> bool:
    day = day_of(lake, ds)
    if not is_there(lake, ds, step):
        return True
    content = digests(lake, sources(lake, day, step))
    return finished(lake, ds, step, stamp(step, day, settings[step.name], content)) is None


def _spans(lake: Lake, days: Sequence[date]) -> list[list[date]]:
    """Runs of consecutive days, at most SPAN_DAYS long and SPAN_BYTES of events large."""
    spans: list[list[date]] = []
    size = 0
    for ds in days:
        landed = lake.bytes_of("events", ds)
        follows = bool(spans) and ds - spans[-1][-1] == timedelta(days=1)
        if follows and len(spans[-1]) < SPAN_DAYS and size + landed <= SPAN_BYTES:
            spans[-1].append(ds)
            size += landed
        else:
            spans.append([ds])
            size = landed
    return spans


def _refuse_other_tables(step: Job | Facts, frames: Mapping[str, DataFrame]) -> None:
    if set(frames) != set(step.writes):
        raise SpecError(f"job {step.name!r} built {sorted(frames)}; it declares {step.writes}")


def _report(step: Step, made: Sequence[Manifest], seconds: float, *, skipped: bool) -> JobReport:
    if isinstance(step, Export):
        rows = dict(made[0].counts)
    else:
        rows = {manifest.table: manifest.counts["rows"] for manifest in made}
    return JobReport(
        step.name, rows, round(seconds, 3), skipped, made[0].quarantined, made[0].warnings
    )
