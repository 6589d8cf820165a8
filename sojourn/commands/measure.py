"""Commands that measure: protocols on real data, speed, and the machine itself."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sojourn.console import OUT, RECORD_COLUMNS, progress, write_and_show

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
