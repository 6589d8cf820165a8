"""The closed loop as a command, and what its experiments came to."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from sojourn import places
from sojourn.console import progress, say, show_table
from sojourn.extras import require


def loop(
    days: Annotated[int, typer.Option("--days", min=1, max=28, help="How many to live.")],
    sampled: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="The first day that has samples.")
    ],
    lake: Annotated[Path, typer.Option("--lake", help="A simulated lake.")] = places.LAKE,
    releases: Annotated[Path, typer.Option("--releases")] = places.RELEASES,
    bundles: Annotated[Path, typer.Option("--bundles")] = places.BUNDLES,
    config: Annotated[Path, typer.Option("--config")] = places.CONFIG,
    to: Annotated[Path | None, typer.Option("--json", help="Also write what was found.")] = None,
) -> None:
    """Live days with a server of its own; each night compute, train and release anew.

    Example: `sojourn loop --days 14 --sampled 2026-10-05 --lake var/demo/lake`
    """
    require("duckdb", "reading the experiments out")
    from sojourn.loop import loop
    from sojourn.readout import read_out

    first = None
    with progress("loop") as advance:
        for done in loop(lake, releases, bundles, config, days, sampled.date(), advance):
            lived = done.lived
            first = first or lived.day
            say(
                f"{lived.day}: {lived.sessions:,} sessions, {lived.requests:,} slates, "
                f"{lived.events:,} events, {lived.orders:,} orders; bundle {done.bundle}, release "
                f"{done.release}; {done.degraded:,} slates with less than full service"
            )
    assert first is not None
    found = read_out(lake, config, first, lived.day)
    columns = (
        "layer", "variant", "days", "users", "rate", "se", "uplift", "low", "high", "true_rate",
        "true_uplift",
    )  # fmt: skip
    show_table("", columns, [[asdict(row)[c] for c in columns] for row in found])
    if to is not None:
        to.write_text(json.dumps([asdict(row) for row in found], indent=1) + "\n", encoding="utf-8")
