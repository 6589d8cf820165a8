"""Commands for experiments: what runs, whether it can be believed, and how long it must run."""

from pathlib import Path
from typing import Annotated

import typer

from sojourn import places
from sojourn.console import EXIT_FAILED, say, show_table
from sojourn.extras import require

Config = Annotated[Path, typer.Option("--config", help="Folder of experiments.toml.")]
Lake = Annotated[Path, typer.Option("--lake", help="The lake that the service logs to.")]


def list_(config: Config = places.CONFIG) -> None:
    """Show every layer: its variants, their shares, whom it is for, and what they change.

    Example: `sojourn experiment list --config config`
    """
    from sojourn.experiments.configured import described, held_out_share

    columns = ("layer", "variant", "share", "days", "for", "changes")
    show_table("", columns, described(config))
    say(f"held out of every experiment: {held_out_share(config):.1%}")


def check(config: Config = places.CONFIG, lake: Lake = places.LAKE) -> None:
    """Check the configuration with every scenario, and what was logged against its shares.

    Example: `sojourn experiment check --config config --lake var/lake`
    """
    require("duckdb", "reading logs")
    from sojourn.experiments.logged import checked

    columns = ("layer", "users", "switched", "strangers", "p_value", "verdict")
    rows, is_sound = checked(config, lake)
    show_table("", columns, rows)
    if not is_sound:
        raise typer.Exit(EXIT_FAILED)


def power(
    effect: Annotated[
        list[float], typer.Option(help="Relative effect to find, 0.05 for 5 %; may be repeated.")
    ],
    lake: Lake = places.LAKE,
    layer: Annotated[str, typer.Option(help="A layer's users only; empty: everybody.")] = "",
    share: Annotated[float, typer.Option(help="Of the users, who get the treatment.")] = 0.5,
    chance: Annotated[float, typer.Option(help="Of finding the effect if it is there.")] = 0.8,
) -> None:
    """Say how many users and days it takes to find an effect, from the logs' own variance.

    Example: `sojourn experiment power --effect 0.05 --effect 0.1 --lake var/lake`
    """
    require("duckdb", "reading logs")
    from sojourn.experiments.logged import planned

    columns = ("metric", "now", "effect", "users", "with_cuped", "days")
    show_table("", columns, planned(lake, layer, effect, share, chance))
