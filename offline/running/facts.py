"""Builds facts: many days in one pass, those asked for and those that they look back on."""

import time
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from features.errors import ContractError, SojournError
from offline.lake.disk import disk_failures_told
from offline.lake.lake import Lake
from offline.lake.manifest import Manifest
from offline.running.commit import commit, refuse_other_tables, report_of
from offline.running.job import Day, Facts, Findings, Inputs, Step
from offline.running.progress import Advance, unwatched
from offline.running.reads import (
    LAND_EVENTS,
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
from offline.running.report import DayReport, JobReport
from offline.running.settings import Settings

SPAN_DAYS: Final = 46  # days built at once: a quarter of a year is two spans
SPAN_BYTES: Final = 256 << 20  # of landed events; a day that is larger is built alone

FactsMade = Mapping[tuple[date, str], JobReport]  # by day and step


def run_facts(
    lake: Lake,
    days: Sequence[date],
    steps: Sequence[Step],
    settings: Settings,
    advance: Advance = unwatched,
) -> FactsMade:
    """Builds the facts of these days, and those that the days look back on and that are missing.

    What is there of earlier days stays as it is: it was made with the catalogue of its own time.
    A day asked for that is refused ends the facts: it is left, with those after it, to be refused
    when it is run in its turn, after the days before it, with a report that says why. A refused
    day that is looked back on stops all: its report is saved, and its error raised.
    """
    lake.clear_staging()
    first, left = days[0], _before_holes(lake, days, steps)
    reports: dict[tuple[date, str], JobReport] = {}
    needed = history_days(steps)
    landed = lake.days("events")
    for step in [s for s in steps if isinstance(s, Facts)]:
        back = first - timedelta(days=max(needed.get(name, 0) for name in step.writes))
        history = [ds for ds in landed if back <= ds < first] if left else []
        absent = [ds for ds in history if not is_there(lake, ds, step)]
        pending = [ds for ds in left if _is_pending(lake, ds, step, settings)]
        spans = _spans(lake, absent + pending)
        for done, span in enumerate(spans):
            advance(done, len(spans), f"{step.name} of {span[0]} to {span[-1]}")
            started = time.monotonic()
            found, error = _make_until_refused(lake, span, step, settings)
            seconds = (time.monotonic() - started) / len(span)
            for ds, manifests in found.items():
                reports[ds, step.name] = report_of(step, manifests, seconds, skipped=False)
            if error is not None:
                refused = span[len(found)]
                if refused < first:
                    _save_history(lake, reports, first, {refused: str(error)})
                    raise error
                left = [ds for ds in left if ds < refused]
                break
    _save_history(lake, reports, first, {})
    return reports


def _save_history(lake: Lake, made: FactsMade, first: date, failures: Mapping[date, str]) -> None:
    """Reports of the days before `first`, of which nothing but facts was made now."""
    for ds in {ds for ds, _ in made if ds < first} | failures.keys():
        jobs = tuple(report for (day, _), report in made.items() if day == ds)
        seconds = round(sum(job.seconds for job in jobs), 3)
        told = DayReport(ds, jobs, seconds, failures.get(ds, ""))
        with disk_failures_told(lake.storage.root):
            lake.storage.write_text(f"reports/ds={ds}/day.json", told.to_json())


def _before_holes(lake: Lake, days: Sequence[date], steps: Sequence[Step]) -> list[date]:
    """The days up to the first that looks back on a day that did not land."""
    whole: list[date] = []
    for ds in days:
        try:
            refuse_holes(lake, ds, steps)
        except ContractError:
            break
        whole.append(ds)
    return whole


def _make_until_refused(
    lake: Lake, span: Sequence[date], step: Facts, settings: Settings
) -> tuple[dict[date, list[Manifest]], SojournError | None]:
    """What could be made of a span, up to its first day that is refused, and why that one was."""
    try:
        with disk_failures_told(lake.storage.root):
            return make_facts(lake, span, step, settings), None
    except SojournError as error:
        if len(span) == 1:
            return {}, error
    made: dict[date, list[Manifest]] = {}
    for ds in span:
        found, refusal = _make_until_refused(lake, [ds], step, settings)
        made |= found
        if refusal is not None:
            return made, refusal
    return made, None


def make_facts(
    lake: Lake, span: Sequence[date], step: Facts, settings: Settings
) -> dict[date, list[Manifest]]:
    """Builds consecutive days in one pass, and commits them oldest first: a day's stamp holds the
    content of the days before."""
    chosen = settings[step.name]
    days = tuple(day_of(lake, ds) for ds in span)
    landed = {ds: lake.bytes_of("events", [ds]) for ds in span}
    _refuse_folders_without_a_file(lake, landed)
    frames = {
        source.table: lake.read(source.table, source.days)
        for source in _of_all_days(lake, days, step, span)
    }
    inputs = Inputs(days[-1], frames, chosen, days)
    try:
        built = step.build(inputs)
        refuse_other_tables(step, built)
        staged = {name: lake.stage(name, landed, built[name]) for name in step.writes}
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
            commit(lake, step, name, day.ds, part.days[day.ds], stamped, content, found)
            for name, part in staged.items()
        ]
    return made


def _refuse_folders_without_a_file(lake: Lake, landed: Mapping[date, int]) -> None:
    """A folder that is still being filled, or with a file under another name, holds no behaviour
    either; of a day on which there was none the file itself has some bytes."""
    for ds, size in landed.items():
        if not size:
            where = lake.storage.path(f"events/ds={ds}")
            raise ContractError(f"{where} holds no parquet file. {LAND_EVENTS}")


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


def _is_pending(lake: Lake, ds: date, step: Facts, settings: Settings) -> bool:
    day = day_of(lake, ds)
    if not is_there(lake, ds, step):
        return True
    try:
        content = digests(lake, sources(lake, day, step))
    except ContractError:
        return True  # of what it reads something is missing: it is refused in its turn
    return finished(lake, ds, step, stamp(step, day, settings[step.name], content)) is None


def _spans(lake: Lake, days: Sequence[date]) -> list[list[date]]:
    """Runs of consecutive days, at most SPAN_DAYS long and SPAN_BYTES of events large."""
    spans: list[list[date]] = []
    size = 0
    for ds in days:
        landed = lake.bytes_of("events", [ds])
        follows = bool(spans) and ds - spans[-1][-1] == timedelta(days=1)
        if follows and len(spans[-1]) < SPAN_DAYS and size + landed <= SPAN_BYTES:
            spans[-1].append(ds)
            size += landed
        else:
            spans.append([ds])
            size = landed
    return spans
