"""The end of a step: what it staged takes its place, and what it did is told."""

from collections.abc import Mapping, Sequence
from datetime import date

from pyspark.sql import DataFrame

from features.errors import SpecError
from offline.lake.lake import Lake, StagedDay
from offline.lake.manifest import Manifest
from offline.running.job import Export, Facts, Findings, Job, Step
from offline.running.report import JobReport
from offline.tables import table


def refuse_other_tables(step: Job | Facts, frames: Mapping[str, DataFrame]) -> None:
    """Raises SpecError unless the step built just what it declares."""
    if set(frames) != set(step.writes):
        raise SpecError(f"job {step.name!r} built {sorted(frames)}; it declares {step.writes}")


def commit(
    lake: Lake,
    step: Step,
    name: str,
    ds: date,
    part: StagedDay,
    stamped: str,
    content: Mapping[str, str],
    findings: Findings,
) -> Manifest:
    """Puts a staged partition in its place with a manifest of where it comes from."""
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
        columns={} if isinstance(step, Export) else dict(table(name).columns),
    )
    lake.commit(manifest)
    return manifest


def report_of(step: Step, made: Sequence[Manifest], seconds: float, *, skipped: bool) -> JobReport:
    """What a step's manifests say of it."""
    if isinstance(step, Export):
        rows = dict(made[0].counts)
    else:
        rows = {manifest.table: manifest.counts["rows"] for manifest in made}
    return JobReport(
        step.name, rows, round(seconds, 3), skipped, made[0].quarantined, made[0].warnings
    )
