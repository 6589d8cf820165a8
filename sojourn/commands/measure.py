"""Commands that measure: protocols on real data, speed, and the machine itself."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from sojourn.console import OUT, progress, say, show_table

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
    columns = ("data", "protocol", "segment", "metric", "method", "value", "se", "n")
    _write_and_show(records, columns, to)


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
    _write_and_show(rows, ("bench", "case", "metric", "value", "unit"), to)


def doctor() -> None:
    """Say what this machine lacks, and the exact command that fixes it.

    Example: `sojourn doctor`
    """
    from sojourn.doctor import diagnose, is_fit, show

    findings = diagnose()
    show(findings, OUT)
    if not is_fit(findings):
        raise typer.Exit(1)


def _write_and_show(rows: Sequence[Any], columns: Sequence[str], to: Path | None) -> None:
    """The same rows as a table, and as JSON where a file is named."""
    records = [asdict(row) for row in rows]
    show_table("", columns, [[record[c] for c in columns] for record in records])
    if to is not None:
        to.write_text(json.dumps(records, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        say(f"{len(records)} records in {to}")
