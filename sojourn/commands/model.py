"""Commands that make a model, judge it, and put it into service."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from features.errors import SpecError
from sojourn import places
from sojourn.console import EXIT_FAILED, progress, say, show_table

if TYPE_CHECKING:
    from ranking.records import Record

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
    distributed: Annotated[
        bool, typer.Option("--distributed", help="On the workers of Spark, each with a share.")
    ] = False,
    workers: Annotated[int, typer.Option(min=1, help="How many, when distributed.")] = 2,
) -> None:
    """Train a ranker on the samples of these days; the last of them stops the training early.

    Example: `sojourn train --from 2026-10-02 --to 2026-10-06`
    """
    from ranking.pipeline import train_bundle
    from sojourn.distributed import train_distributed

    days = first.date(), last.date()
    with progress("train") as advance:
        if distributed:
            report = train_distributed(lake, bundles, *days, features, workers, progress=advance)
        else:
            report = train_bundle(lake, bundles, *days, features, progress=advance)
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
    from ranking.pipeline import evaluate_bundle

    with progress("evaluate") as advance:
        measured = evaluate_bundle(bundle, lake, [day.date()], incumbent, advance)
    show_records([m.record for m in measured])


def promote(
    bundle: Annotated[Path, typer.Option("--bundle", help="The bundle's folder.")],
    first: First,
    last: Last,
    lake: Lake = places.LAKE,
    incumbent: Annotated[
        Path | None, typer.Option(help="The bundle that serves now; `current` unless given.")
    ] = None,
) -> None:
    """Make a bundle `current` if it passes the gate on days that no model has seen.

    Example: `sojourn promote --bundle var/bundles/ID --from 2026-10-07 --to 2026-10-07`
    """
    from ranking.pipeline import promote_bundle
    from ranking.promote import current_bundle
    from ranking.reading import days_between

    days = days_between(first.date(), last.date())
    with progress("promote") as advance:
        rival = incumbent or current_bundle(bundle.parent)
        decision = promote_bundle(bundle, lake, days, rival, progress=advance)
    for comparison in decision.comparisons:
        say(str(comparison))
    say(str(decision))
    if not decision.promoted:
        raise typer.Exit(EXIT_FAILED)


def release(
    day: Day,
    bundle: Annotated[Path, typer.Option("--bundle", help="The bundle's folder.")],
    lake: Lake = places.LAKE,
    releases: Releases = places.RELEASES,
    config: Config = places.CONFIG,
    rival: Annotated[
        list[str] | None,
        typer.Option(help="NAME=FOLDER of another bundle, for experiments that name it."),
    ] = None,
) -> None:
    """Prepare a release beside the running one, verify it, and switch to it.

    Example: `sojourn release --day 2026-10-07 --bundle var/bundles/current`
    """
    from serving.releases.releasing import release_day

    with progress("release") as advance:
        made = release_day(
            lake, day.date().isoformat(), bundle, config, releases, advance, _rivals(rival or [])
        )
    back = f"; `sojourn rollback` brings {made.former} back" if made.former else ""
    say(f"release {made.release} serves from now on{back}")


def remember(
    day: Day,
    lake: Lake = places.LAKE,
    releases: Releases = places.RELEASES,
) -> None:
    """Tell the store of the running release what users did last, as the lake has it at a day's end:
    for a server that is new, or that no RecordEvents tells. Twice is as once.

    Example: `sojourn remember --day 2026-10-07`
    """
    from sojourn.remembered import remember_day

    with progress("remember") as advance:
        told = remember_day(lake, day.date(), releases, advance)
    say(f"the store knows the last {told.actions:,} actions of {told.users:,} users")


def _rivals(texts: list[str]) -> dict[str, Path]:
    found = {}
    for text in texts:
        name, _, folder = text.partition("=")
        if not name.isidentifier() or not folder:
            raise SpecError(f"--rival {text!r}: expected NAME=FOLDER, for instance next=var/b/ID")
        if name in found:
            raise SpecError(f"--rival {text!r}: another rival has this name; give each its own")
        found[name] = Path(folder)
    return found


def rollback(releases: Releases = places.RELEASES) -> None:
    """Bring the former release back, at once.

    Example: `sojourn rollback`
    """
    from serving.releases.release import rollback

    say(f"release {rollback(releases).release} serves again")


def show_records(records: "Sequence[Record]") -> None:
    """Records of an evaluation or of a protocol, as a table."""
    columns = ("data", "protocol", "segment", "metric", "method", "value", "se", "n")
    rows = [
        ["" if r.se is None and c == "se" else r.as_json()[c] for c in columns] for r in records
    ]
    show_table("", columns, rows)
