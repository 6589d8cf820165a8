"""Behaviour that landed again after its day was made of it.

What is there of earlier days stays as it was made: a day that is run does not look whether what
landed for those before is still what they were made from. So a partition that was corrected, or
came late, changes nothing until its own day is made again. Whole tables are left out: a catalogue
changes every day, and a day keeps that of its own time.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from features.schema import PARTITIONED
from offline.audit.after_cut import partitions, read_made
from offline.audit.fault import LANDED_AGAIN, Fault
from offline.lake.landed import landed_digest, landed_hashes


def landed_again(lake: Path, days: Sequence[date]) -> list[Fault]:
    """Landed partitions of these days that are not what the tables of their day were made from.
    One that is gone tells nothing."""
    found = []
    for ds in days:
        made = {name: read_made(folder).inputs for name, folder in partitions(lake, ds)}
        for source in sorted(PARTITIONED):
            place = f"{source}/ds={ds}"
            read = {name: inputs[place] for name, inputs in made.items() if place in inputs}
            if not read or not (lake / place).is_dir():
                continue
            now = landed_digest(lake, place, landed_hashes(lake, place))
            stale = sorted(name for name, then in read.items() if then != now)
            if stale:
                found.append(Fault(LANDED_AGAIN, f"{source} of {ds}", _how(lake, ds, days, stale)))
    return found


def _how(lake: Path, ds: date, days: Sequence[date], stale: Sequence[str]) -> str:
    return (
        f"{', '.join(stale)} hold what lay there before; make this day and those after it again: "
        f"sojourn daily --lake {lake} --from {ds} --to {days[-1]}"
    )
