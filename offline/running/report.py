"""The day's report: what each job did, what was put aside and why, how fast it went."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class JobReport:
    """One step of one day."""

    name: str
    rows: Mapping[str, int]  # table -> rows written; of an export, its own counts
    seconds: float
    skipped: bool  # its output was there already, made from the same inputs
    quarantined: Mapping[str, int] = field(default_factory=dict)  # reason -> rows
    warnings: Mapping[str, int] = field(default_factory=dict)  # what -> rows


@dataclass(frozen=True, slots=True)
class DayReport:
    """One day. `failure` is why it stopped, empty when it is complete."""

    ds: date
    jobs: tuple[JobReport, ...]
    seconds: float
    failure: str = ""

    @property
    def events(self) -> int:
        """Events that landed, whether kept or put aside."""
        clean = next((j for j in self.jobs if j.name == "clean"), None)
        if clean is None:
            return 0
        # Not the rows of the quarantine: mended events are kept as well, equal ones are one row.
        return clean.rows["clean_events"] + sum(clean.quarantined.values())

    @property
    def events_per_s(self) -> float:
        """Landed events over the day's whole time; 0 where everything was skipped."""
        worked = any(not job.skipped for job in self.jobs)
        return self.events / self.seconds if worked and self.seconds > 0 else 0.0

    def to_json(self) -> str:
        found = asdict(self) | {
            "ds": self.ds.isoformat(),
            "events": self.events,
            "events_per_s": round(self.events_per_s, 1),
        }
        return json.dumps(found, indent=1) + "\n"

    def __str__(self) -> str:
        lines = [
            f"{self.ds}: {len(self.jobs)} jobs in {self.seconds:.1f} s, {self.events:,} events"
            + (f", {self.events_per_s:,.0f} a second" if self.events_per_s else "")
        ]
        for job in self.jobs:
            rows = ", ".join(f"{table} {n:,}" for table, n in job.rows.items())
            lines.append(f"  {job.name:<18} {_time(job):>9}  {rows}")
            lines += [f"    put aside {n:>9,}  {why}" for why, n in job.quarantined.items()]
            lines += [f"    note      {n:>9,}  {what}" for what, n in job.warnings.items()]
        if self.failure:
            lines.append(f"  stopped: {self.failure}")
        return "\n".join(lines)


def _time(job: JobReport) -> str:
    return "unchanged" if job.skipped else f"{job.seconds:.1f} s"
