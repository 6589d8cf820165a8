"""Commands that measure: protocols on real data, speed, and the machine itself."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from sojourn import places
from sojourn.console import (
    EXIT_FAILED,
    OUT,
    RECORD_COLUMNS,
    progress,
    say,
    show_table,
    write_and_show,
)

Json = Annotated[Path | None, typer.Option("--json", help="Also write the records to this file.")]


def results(
    name: Annotated[str, typer.Argument(help="The data set, for instance foursquare_us.")],
    data: Annotated[Path, typer.Option("--data", help="The folder with its own files.")],
    to: Json = None,
) -> None:
    """Run a public data set's protocols through the engine, beside their baselines.

    Example: `sojourn results foursquare_us --data ../shared/data/foursquare_us --json out.json`
    """
    from sojourn.results import protocol

    with progress(f"results {name}") as advance:
        records = protocol(name)(data, advance)
    write_and_show(records, RECORD_COLUMNS, to)


def audit(
    first: Annotated[datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="First day.")],
    last: Annotated[datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day.")],
    lake: Annotated[Path, typer.Option("--lake", help="The lake's folder.")] = places.LAKE,
    bundle: Annotated[
        Path | None, typer.Option("--bundle", help="Whose training days; none: all but the last.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also make the last day again, and compare bytes.")
    ] = False,
) -> None:
    """Look for leaks and skew: what a day could not have known, counters that know their own row,
    and features that are served otherwise than they were trained.

    Example: `sojourn audit --from 2026-10-04 --to 2026-10-07 --bundle var/bundles/current`
    """
    from sojourn.audit import audit

    with progress("audit") as advance:
        found = audit(lake, first.date(), last.date(), bundle, again, advance)
    show_table(
        "what differs most between training and serving, whether it matters or not",
        ("feature", "PSI", "KS", "missing trained", "missing served"),
        [(d.feature, d.psi, d.ks, d.missing_trained, d.missing_served) for d in found.worst],
    )
    for fault in found.faults:
        say(str(fault))
    say(f"{len(found.faults)} faults in " + "; ".join(found.looked_at))
    if found.faults:
        raise typer.Exit(EXIT_FAILED)


def bench(
    name: Annotated[
        str, typer.Argument(help="store, score, request, daily; or all of them.")
    ] = "all",
    to: Json = None,
) -> None:
    """Measure the speed of a part, in percentiles.

    Example: `sojourn bench request --json request.json`
    """
    from sojourn.bench import benches

    rows: list[Any] = []  # Any: dataclasses of one kind, printed by their fields
    for one, run in benches(name).items():
        with progress(f"bench {one}") as advance:
            rows += run(advance)
    write_and_show(rows, ("bench", "case", "metric", "value", "unit"), to)


def doctor() -> None:
    """Say what this machine lacks, and the exact command that fixes it.

    Example: `sojourn doctor`
    """
    from sojourn.doctor import diagnose, is_fit, show

    findings = diagnose()
    show(findings, OUT)
    if not is_fit(findings):
        raise typer.Exit(1)
