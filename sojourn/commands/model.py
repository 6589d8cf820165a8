"""Commands that make a model, judge it, and put it into service."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from sojourn import places
from sojourn.console import progress, say, show_table

Lake = Annotated[Path, typer.Option("--lake", help="The lake's folder.")]
Bundles = Annotated[Path, typer.Option("--bundles", help="Where bundles are kept.")]
Releases = Annotated[Path, typer.Option("--releases", help="Where releases are kept.")]
Config = Annotated[Path, typer.Option("--config", help="Folder of app.toml and scenarios.")]
First = Annotated[datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="First day.")]
Last = Annotated[datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day.")]
Day = Annotated[datetime, typer.Option("--day", formats=["%Y-%m-%d"], help="A local day.")]


def train(
    first: First,
    last: Last,
    lake: Lake = places.LAKE,
    bundles: Bundles = places.BUNDLES,
    features: Annotated[str, typer.Option(help="The feature set.")] = "travel",
) -> None:
    """Train a ranker on the samples of these days; the last of them stops the training early.

    Example: `sojourn train --from 2026-10-02 --to 2026-10-06`
    """
    from ranking.train_bundle import train_bundle

    with progress("train") as advance:
        report = train_bundle(lake, bundles, first.date(), last.date(), features, advance)
    say(str(report))


def evaluate(
    bundle: Annotated[Path, typer.Option("--bundle", help="The bundle's folder.")],
    day: Day,
    lake: Lake = places.LAKE,
    incumbent: Annotated[Path | None, typer.Option(help="The bundle that serves now.")] = None,
) -> None:
    """Judge a bundle on a day that it was not trained on, beside its baselines.

    Example: `sojourn evaluate --bundle var/bundles/current --day 2026-10-07`
    """
    from ranking.evaluate import evaluate_bundle

    with progress("evaluate") as advance:
        records = evaluate_bundle(bundle, lake, [day.date()], incumbent, advance)
    show_records(records)


def release(
    day: Day,
    bundle: Annotated[Path, typer.Option("--bundle", help="The bundle's folder.")],
    lake: Lake = places.LAKE,
    releases: Releases = places.RELEASES,
    config: Config = places.CONFIG,
) -> None:
    """Prepare a release beside the running one, verify it, and switch to it.

    Example: `sojourn release --day 2026-10-07 --bundle var/bundles/current`
    """
    from serving.releasing import release_day

    with progress("release") as advance:
        made = release_day(lake, day.date().isoformat(), bundle, config, releases, advance)
    back = f"; `sojourn rollback` brings {made.former} back" if made.former else ""
    say(f"release {made.release} serves from now on{back}")


def rollback(releases: Releases = places.RELEASES) -> None:
    """Bring the former release back, at once.

    Example: `sojourn rollback`
    """
    from serving.release import rollback

    say(f"release {rollback(releases).release} serves again")


def show_records(records: object) -> None:
    """Records of an evaluation or of a protocol, as a table."""
    from ranking.records import Record

    rows = [r for r in records if isinstance(r, Record)]  # type: ignore[attr-defined]
    show_table(
        "",
        ("data", "protocol", "segment", "metric", "method", "value", "se", "n"),
        [(r.data, r.protocol, r.segment, r.metric, r.method, r.value, r.se, r.n) for r in rows],
    )
