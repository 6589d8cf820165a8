"""The offline spine: what happens to a day of behaviour, in order.

Each job reads only what lands, what is made above it, and what earlier days made. Run it with
`sojourn daily`, or on a cluster by
`spark-submit offline/daily.py --lake hdfs:///lake --day 2026-05-01`.
"""

import sys

if __name__ == "__main__" and not __package__:
    # A script's own folder comes first on the path, and this one has a `profile` and a `calendar`,
    # which the library would take for its own: Spark itself did not start.
    sys.path[0] = sys.path[0].rpartition("/")[0]

import argparse
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from pyspark.sql import SparkSession

from features.errors import SojournError, SpecError
from offline import clean, item_sales, publish, sales, samples, skew, snapshot
from offline.lake.lake import Lake
from offline.lake.merging import merge_small_files
from offline.lake.writer import only_writer
from offline.profile import personas, recent_items, resident_city
from offline.recall import (
    fresh,
    history,
    hot,
    item_cf,
    item_vectors,
    nearby,
    nearby_people,
    package,
    persona,
    query_cf,
)
from offline.running.job import Step
from offline.running.progress import Advance, unwatched
from offline.running.reads import dates, history_days
from offline.running.report import DayReport
from offline.running.run import Tell, pick, run_days, untold
from offline.running.settings import JOBS_FILE, read_settings
from offline.spark.session import Volume, spark_session

# Of landed events that a day looks back on: some forty thousand, and some two million.
SMALL_BYTES: Final = 2 << 20
LARGE_BYTES: Final = 96 << 20
# A large day's job takes all cores itself.
JOBS_AT_ONCE: Final = {Volume.TINY: 2, Volume.SMALL: 2, Volume.LARGE: 1}

JOBS: Final[tuple[Step, ...]] = (
    clean.JOB,  # landed events -> events to trust, and the quarantine
    recent_items.JOB,  # what each user did last
    sales.JOB,  # every paid cent -> the item that earned it
    history.JOB,  # looked at lately and not ordered
    item_cf.JOB,  # what is looked at after what,
    query_cf.JOB,  # and after which search
    item_vectors.JOB,  # who cares for what, as vectors
    resident_city.JOB,  # where each user lives, with a probability
    item_sales.JOB,  # how each item sells, and to whom
    hot.JOB,  # what a city's locals, visitors, and all of them buy
    nearby.JOB,  # what sells around an item
    nearby_people.JOB,  # what those choose who are around a place
    package.JOB,  # what belongs to an item, or is taken in the same trip
    fresh.JOB,  # what hardly anybody has seen
    personas.JOB,  # who is who, and whom each item draws,
    persona.JOB,  # and so what families, couples, students... come for
    snapshot.JOB_USER,  # the stored features of users,
    snapshot.JOB_ITEM,  # of items,
    snapshot.JOB_USER_CITY,  # and of users by city
    samples.JOB,  # rows to learn from: exposures, or recall replayed as of yesterday
    skew.JOB,  # what servers logged, made again: no difference is expected
    publish.EXPORT,  # the day as files that servers memory-map
)


def daily(
    lake: Path | str,
    first: date,
    last: date,
    only: str | None = None,
    advance: Advance = unwatched,
    spark: SparkSession | None = None,
    settings: Path = JOBS_FILE,
    tell: Tell = untold,
) -> list[DayReport]:
    """Runs the days first..last in order, or one job of them. Raises SojournError at the first
    day that cannot be made; the days before it are complete. `tell` hears of each as it ends."""
    if last < first:
        raise SpecError(
            f"the days run from {first} to {last}; the last must not be before the first"
        )
    jobs = pick(JOBS, only)
    chosen = read_settings(JOBS, settings)
    volume = volume_of(lake, last)
    session = spark or spark_session("sojourn daily", volume=volume)
    with only_writer(lake):
        if Path(lake).is_dir():
            merge_small_files(Path(lake), last, advance)
        return run_days(
            Lake(session, str(lake)),
            dates(first, last),
            jobs,
            chosen,
            advance,
            JOBS_AT_ONCE[volume],
            tell,
        )


def volume_of(lake: Path | str, ds: date) -> Volume:
    """By the events that a day looks back on: whether Spark's code is worth compiling, and well;
    a lake that is not on this machine is taken for a large one."""
    if not Path(lake).is_dir():
        return Volume.LARGE
    back = timedelta(days=max(history_days(JOBS).values()))
    read = {day.isoformat() for day in dates(ds - back, ds)}
    files = Path(lake, "events").glob("ds=*/*.parquet")
    landed = sum(f.stat().st_size for f in files if f.parent.name.removeprefix("ds=") in read)
    if landed > LARGE_BYTES:
        return Volume.LARGE
    return Volume.SMALL if landed > SMALL_BYTES else Volume.TINY


def main(arguments: list[str]) -> int:
    """The entry of spark-submit: 0, or 1 with one paragraph on standard error."""
    parser = argparse.ArgumentParser(prog="offline.daily", description="Run the jobs of a day.")
    parser.add_argument("--lake", required=True, help="a folder, or any URI that Hadoop knows")
    parser.add_argument("--day", type=date.fromisoformat, help="YYYY-MM-DD, the last day to run")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, help="the first day")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, help="the same as --day")
    parser.add_argument("--only", help="one job: " + ", ".join(job.name for job in JOBS))
    parser.add_argument("--settings", type=Path, default=JOBS_FILE, help="another jobs.toml")
    asked = parser.parse_args(arguments)
    last = asked.last or asked.day
    if last is None:
        parser.error("give --day, or --from and --to")
    try:
        for report in daily(
            asked.lake, asked.first or last, last, asked.only, settings=asked.settings
        ):
            print(report)
    except SojournError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
