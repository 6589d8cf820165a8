"""The closed loop as a command, and what its experiments came to."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sojourn import places
from sojourn.commands.model import Bundles, Config, Releases
from sojourn.console import RECORD_COLUMNS, progress, say, show_table
from sojourn.extras import require
from sojourn.written import Json, write_whole

if TYPE_CHECKING:
    from ranking.records import Record

RANKER = "ranker"  # the layer that is also read day by day


def loop(
    days: Annotated[int, typer.Option("--days", min=1, max=28, help="How many to live in all.")],
    sampled: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="The first day that has samples.")
    ],
    lake: Annotated[Path, typer.Option("--lake", help="A simulated lake.")] = places.LAKE,
    releases: Releases = places.RELEASES,
    bundles: Bundles = places.BUNDLES,
    config: Config = places.CONFIG,
    experiments: Annotated[
        Path | None, typer.Option("--experiments", help="None: loop.toml of the configuration.")
    ] = None,
    watched: Annotated[
        float, typer.Option(min=0, max=1, help="Of the people, whose pages are compared.")
    ] = 0.2,
    learn: Annotated[
        int, typer.Option("--learn", min=2, help="Days of samples that each night trains on.")
    ] = 7,
    to: Json = None,
) -> None:
    """Live days with a server of its own; each night compute, train and release anew.

    What an earlier run did is kept, and not done again. After each day it reads the experiments
    out. Example: `sojourn loop --days 14 --sampled 2026-10-05 --lake var/demo/lake`
    """
    require("duckdb", "reading the experiments out")
    from simulator.truth import check_simulated
    from sojourn.loop import Loop, begin, run
    from sojourn.loop_config import lay_out
    from sojourn.readout import read_out

    check_simulated(lake)  # before anything is written
    laid = lay_out(config, experiments or config / "loop.toml", releases.parent / "loop_config")
    plan = Loop(lake, releases, bundles, laid, sampled.date(), watched, learn)
    earlier = plan.journal
    found: list[Record] = []
    done = []
    with progress("loop") as advance:
        begin(plan, advance)
        for day in run(plan, days, advance):
            done.append(day)
            say(
                f"{day.day}: {day.sessions:,} sessions, {day.requests:,} pages "
                f"({day.degraded:,} with less than full service), {day.events:,} events, "
                f"{day.orders:,} orders; bundle {day.bundle}, release {day.release}; "
                + ", ".join(f"{what} {seconds:.0f} s" for what, seconds in day.seconds.items())
            )
            if earlier.is_over(day.day) and len(done) < days:
                continue  # it was read out when it was over
            found = read_out(lake, laid, done, RANKER)
            if to is not None:
                _write(found, to)
    show_table("", RECORD_COLUMNS, [[asdict(row)[c] for c in RECORD_COLUMNS] for row in found])


def _write(records: "list[Record]", to: Path) -> None:
    """At once, so that a loop that is broken off leaves the days before."""
    text = json.dumps([asdict(row) for row in records], indent=1, ensure_ascii=False)
    write_whole(to, text + "\n")
