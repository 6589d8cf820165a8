"""How fast a day goes: landed events a second, over a simulated history and for one more day."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from offline.daily import daily
from offline.report import DayReport
from sojourn.bench import BenchRow
from sojourn.console import Advance

BENCH: Final = "daily"
USERS: Final = 2_500
DAYS: Final = 45
SEED: Final = 7


def run(advance: Advance, users: int = USERS, days: int = DAYS) -> list[BenchRow]:
    """Seconds of each job, and events a second: of the first day, which takes the whole history
    through the jobs that keep facts, and of the next day, as it is on every other day."""
    from simulator.simulate import simulate
    from simulator.size import WorldSize

    size = WorldSize(users=users, days=days)
    with tempfile.TemporaryDirectory(prefix="sojourn-bench-") as folder:
        lake = Path(folder) / "lake"
        simulated = simulate(lake, size, SEED)
        before = size.end - timedelta(days=1)
        history = _timed(lake, before, advance)
        next_day = _timed(lake, size.end, advance)
        landed = simulated.rows["events"] - next_day.events
    return [
        *_rows("first day, with its history", history, landed),
        *_rows("next day", next_day, next_day.events),
    ]


def _timed(lake: Path, day: date, advance: Advance) -> DayReport:
    (report,) = daily(lake, day, day, advance=advance)
    return report


def _rows(case: str, report: DayReport, events: int) -> list[BenchRow]:
    return [
        *(
            BenchRow(BENCH, case, f"{job.name} seconds", job.seconds, "s")
            for job in report.jobs
            if not job.skipped
        ),
        BenchRow(BENCH, case, "seconds", report.seconds, "s"),
        BenchRow(BENCH, case, "events", float(events), "events"),
        BenchRow(BENCH, case, "events_per_s", events / report.seconds, "events/s"),
    ]
