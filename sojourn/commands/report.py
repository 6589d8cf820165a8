"""The command that writes docs/results.md."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from features.errors import SpecError
from sojourn.console import progress, say
from sojourn.written import write_whole


def report(
    records: Annotated[
        Path, typer.Option("--records", help="Folder of the JSON files that other commands wrote.")
    ],
    lake: Annotated[
        Path | None, typer.Option("--lake", help="Measure this lake first, as world.json.")
    ] = None,
    bundle: Annotated[Path | None, typer.Option("--bundle", help="The lake's bundle.")] = None,
    day: Annotated[
        datetime | None,
        typer.Option("--day", formats=["%Y-%m-%d"], help="A day that it was not trained on."),
    ] = None,
    to: Annotated[Path, typer.Option("--to", help="Where results.md goes.")] = Path("docs"),
) -> None:
    """Write results.md and its pictures from records.

    What has none stays as the page has it, or is named as missing.

    Example: `sojourn report --records var/results --lake var/lake --bundle var/bundles/ID --day
    2026-10-07`
    """
    from sojourn.report.shelf import machine, read_shelf
    from sojourn.report.style import drawing
    from sojourn.report.write import write_report

    with drawing():
        pass  # says that matplotlib is missing before anything is measured
    if lake is not None:
        if bundle is None or day is None:
            raise SpecError(
                "report: --lake needs --bundle and --day as well, to have what to judge"
            )
        from sojourn.world.measure import world_records

        if records.exists():
            read_shelf(records)  # says what is wrong with it before anything is measured

        with progress("measure the lake") as advance:
            found = world_records(lake, bundle, day.date(), advance)
        text = json.dumps([asdict(r) for r in found], indent=1, ensure_ascii=False)
        write_whole(records / "world.json", text + "\n")
    page = write_report(read_shelf(records), to, machine())
    say(f"{to / 'results.md'} and {len(page.pictures)} pictures in {to / 'results'}")
