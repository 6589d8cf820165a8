"""Runs the steps of a day: what is there already is skipped, the rest is built, checked, committed.

A step's output carries a stamp of everything that made it, so that a day that was killed goes on
where it stopped, and a day that ran is not run again.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from pyspark.sql import functions as F

from features.errors import SojournError, SpecError
from offline.lake.disk import disk_failures_told
from offline.lake.lake import Lake, StagedDay
from offline.lake.layout import DS
from offline.running.commit import commit, refuse_other_tables, report_of
from offline.running.facts import FactsMade, make_facts, run_facts
from offline.running.job import Export, Facts, Findings, Inputs, Job, Step
from offline.running.progress import Advance, unwatched
from offline.running.reads import day_of, digests, finished, refuse_holes, sources, stamp
from offline.running.report import DayReport, JobReport
from offline.running.settings import Settings
from offline.running.side_by_side import run_steps

Tell = Callable[[DayReport], None]


def untold(report: DayReport) -> None:
    """For who asks for the reports only when all is over."""


def run_days(
    lake: Lake,
    days: Sequence[date],
    steps: Sequence[Step],
    settings: Settings,
    advance: Advance = unwatched,
    at_once: int = 1,
    tell: Tell = untold,
) -> list[DayReport]:
    """Runs consecutive days in order: first the facts of all, with those that they look back on,
    then each day's steps, `at_once` of them at a time.

    Raises SojournError at the first day that is refused; those before it are complete. `tell` hears
    of each day as it ends, also of the refused one.
    """
    made = run_facts(lake, days, steps, settings, advance)
    total = len(days) * len(steps)

    def after(before: int) -> Advance:
        return lambda done, _, now: advance(before + done, total, now)

    return [
        run_day(lake, ds, steps, settings, after(n * len(steps)), made, at_once, tell)
        for n, ds in enumerate(days)
    ]


def run_day(
    lake: Lake,
    ds: date,
    steps: Sequence[Step],
    settings: Settings,
    advance: Advance = unwatched,
    made: FactsMade | None = None,
    at_once: int = 1,
    tell: Tell = untold,
) -> DayReport:
    """Runs these steps of a day and saves the report in the lake, also when one fails.

    `made` are the reports of facts that were built just now with other days'. Raises ContractError
    when a partition is missing or breaks its promise; what earlier steps made stays.
    """
    started = time.monotonic()
    before = [report for (day, _), report in (made or {}).items() if day == ds]
    reports: dict[str, JobReport] = {}

    def run(step: Step) -> JobReport:
        with disk_failures_told(lake.storage.root):
            report = _run_step(lake, ds, step, settings)
        built = (made or {}).get((ds, step.name))
        reports[step.name] = built if built is not None and report.skipped else report
        return report

    def save(failure: str = "") -> DayReport:
        seconds = time.monotonic() - started + sum(report.seconds for report in before)
        told = tuple(reports[step.name] for step in steps if step.name in reports)
        report = DayReport(ds, told, round(seconds, 3), failure)
        tell(report)
        with disk_failures_told(lake.storage.root):
            lake.storage.write_text(f"reports/ds={ds}/day.json", report.to_json())
        return report

    try:
        lake.clear_staging()
        refuse_holes(lake, ds, steps)
        run_steps(
            steps,
            run,
            at_once,
            started=lambda done, step: advance(done, len(steps), f"{step.name} of {ds}"),
            idle=lake.spark.catalog.clearCache,  # what builds cached for their own two uses
        )
        lake.forget_frames()
        advance(len(steps), len(steps), "")
        lake.clear_staging()
    except SojournError as error:
        save(str(error))
        raise
    return save()


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
        return report_of(step, done, time.monotonic() - started, skipped=True)
    if isinstance(step, Facts):
        made = make_facts(lake, [ds], step, settings)[ds]
    else:
        frames = {s.table: lake.read(s.table, s.days) for s in found}
        inputs = Inputs(day, frames, settings[step.name], days=(day,))
        if isinstance(step, Export):
            parts, findings = _write_export(lake, step, inputs), Findings()
        else:
            size = sum(lake.bytes_of(s.table, s.days) for s in found)
            parts, findings = _build(lake, step, inputs, size)
        made = [
            commit(lake, step, name, ds, part, stamped, content, findings)
            for name, part in parts.items()
        ]
    return report_of(step, made, time.monotonic() - started, skipped=False)


def _build(
    lake: Lake, job: Job, inputs: Inputs, bytes_read: int
) -> tuple[dict[str, StagedDay], Findings]:
    """Builds and stages all tables of a job, and audits them."""
    ds = inputs.day.ds
    frames = job.build(inputs)
    refuse_other_tables(job, frames)
    staged = {
        name: lake.stage(name, {ds: bytes_read}, frames[name].withColumn(DS, F.lit(ds)))
        for name in job.writes
    }
    written = {name: part.frame for name, part in staged.items()}
    findings = job.audit(inputs, written) if job.audit else Findings()
    return {name: part.days[ds] for name, part in staged.items()}, findings


def _write_export(lake: Lake, step: Export, inputs: Inputs) -> dict[str, StagedDay]:
    with tempfile.TemporaryDirectory(prefix="sojourn-export-") as folder:
        counts = step.write(inputs, Path(folder))
        files = lake.stage_files(step.name, inputs.day.ds, Path(folder))
    return {step.name: StagedDay(counts, files)}
