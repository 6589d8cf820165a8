"""Commands that fill the lake and compute its days."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from features.errors import SpecError
from sojourn import places
from sojourn.console import ERR, progress, say, show_table

Lake = Annotated[Path, typer.Option("--lake", help="The lake's folder.")]


def simulate(
    to: Annotated[Path, typer.Option("--to", help="Where the new lake goes.")] = places.LAKE,
    users: Annotated[int, typer.Option(help="How many people.")] = 3_000,
    days: Annotated[int, typer.Option(help="How many days of behaviour.")] = 60,
    end: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="The last local day.")
    ] = datetime(2026, 10, 7),
    seed: Annotated[int, typer.Option(help="The same seed gives the same bytes.")] = 7,
    country: Annotated[str, typer.Option(help="Whose cities and holidays, ISO 3166.")] = "CN",
    cities: Annotated[int | None, typer.Option(help="How many cities; none: by users.")] = None,
    items_per_city: Annotated[int, typer.Option(help="On average.")] = 60,
    events_per_user_day: Annotated[float, typer.Option(help="On average.")] = 3.0,
    dirt: Annotated[float, typer.Option(help="Share of damaged or late events.")] = 0.004,
    replace: Annotated[bool, typer.Option(help="Replace a lake that is there.")] = False,
) -> None:
    """Make a travel world with known truth.

    Example: `sojourn simulate --to var/lake --users 3000 --days 60 --seed 7`
    """
    from simulator.simulate import Existing, simulate
    from simulator.size import WorldSize

    size = WorldSize(
        users=users,
        days=days,
        end=end.date(),
        country=country,
        cities=cities,
        items_per_city=items_per_city,
        events_per_user_day=events_per_user_day,
        dirt_share=dirt,
    )
    with progress("simulate") as advance:
        existing = Existing.REPLACE if replace else Existing.REFUSE
        report = simulate(to, size, seed, advance, existing)
    show_table(
        f"{report.lake}: {report.events_per_minute:,.0f} events a minute",
        ("table", "rows"),
        sorted(report.rows.items()),
    )


def import_(
    name: Annotated[str, typer.Argument(help="The data set, for instance foursquare_us.")],
    source: Annotated[Path, typer.Option("--from", help="The folder with its own files.")],
    to: Annotated[Path, typer.Option("--to", help="Where the new lake goes.")],
) -> None:
    """Bring a public data set into a lake, through the same tables as any other behaviour.

    Example: `sojourn import foursquare_us --from ../shared/data/foursquare_us --to var/us`
    """
    from offline.ingest import importer

    with progress(f"import {name}") as advance:
        report = importer(name)(source, to, advance)
    say(str(report))


def daily(
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="One local day.")
    ] = None,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First of a range.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last of a range.")
    ] = None,
    only: Annotated[str | None, typer.Option("--only", help="One job of the day.")] = None,
    lake: Lake = places.LAKE,
) -> None:
    """Run the offline day, or every day of a range; what is done already is not done again.

    Example: `sojourn daily --day 2026-10-07` or `sojourn daily --from 2026-10-01 --to 2026-10-07`
    """
    from offline.daily import daily

    first_day, last_day = _range(day, first, last)
    with progress("daily") as advance:
        reports = daily(lake, first_day, last_day, only, advance)
    for report in reports:
        say(str(report))
        if report.failure:
            ERR.print("the day stopped; its finished jobs are kept, and will not run again")
            raise typer.Exit(1)


def _range(
    day: datetime | None, first: datetime | None, last: datetime | None
) -> tuple[date, date]:
    if day and not first and not last:
        return day.date(), day.date()
    if first and last and not day:
        if first > last:
            raise SpecError(
                f"daily: --from {first.date()} is after --to {last.date()}; swap the two"
            )
        return first.date(), last.date()
    raise SpecError("daily: which days? give --day D, or both --from D and --to D")
