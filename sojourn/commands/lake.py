"""Commands that fill the lake and compute its days."""

import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from features.errors import ContractError, SpecError
from sojourn import places
from sojourn.console import (
    RECORD_COLUMNS,
    progress,
    say,
    show_table,
    write_and_show,
)
from sojourn.written import Json

if TYPE_CHECKING:
    from offline.running.report import DayReport
    from simulator.catalogue import Catalogue

Lake = Annotated[Path, typer.Option("--lake", help="The lake's folder.")]
Releases = Annotated[Path, typer.Option("--releases", help="Where releases are kept.")]
JobsConfig = Annotated[Path, typer.Option("--config", help="Folder of jobs.toml.")]


def simulate(
    to: Annotated[Path, typer.Option("--to", help="Where the new lake goes.")] = places.LAKE,
    users: Annotated[int, typer.Option(help="How many people.")] = 3_000,
    days: Annotated[int, typer.Option(help="How many days of behaviour.")] = 60,
    end: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="The last local day.")
    ] = datetime(2026, 10, 7),
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same bytes.")] = 7,
    country: Annotated[str, typer.Option(help="Whose cities and holidays, ISO 3166.")] = "CN",
    cities: Annotated[int | None, typer.Option(help="How many cities; none: by users.")] = None,
    items_per_city: Annotated[int, typer.Option(help="On average.")] = 60,
    events_per_user_day: Annotated[float, typer.Option(help="On average.")] = 3.0,
    dirt: Annotated[float, typer.Option(help="Share of damaged or late events.")] = 0.004,
    replace: Annotated[bool, typer.Option(help="Replace a lake that is there.")] = False,
    against: Annotated[
        str, typer.Option(help="HOST:PORT: live the lake's next day with the server there.")
    ] = "",
    catalogue: Annotated[
        str | None, typer.Option(help="A data set whose real places, prices and sales to take.")
    ] = None,
    data: Annotated[
        Path | None, typer.Option("--data", help="The folder with the catalogue's own files.")
    ] = None,
) -> None:
    """Make a travel world with known truth, or live its next day with a running server.

    Example: `sojourn simulate --to var/lake --users 3000 --days 60 --seed 7`, or with
    `--catalogue qunar --data ../shared/data/qunar` in real Chinese cities
    """
    if against:
        _live(to, against)
        return
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
        report = simulate(to, size, seed, advance, existing, _catalogue(catalogue, data))
    show_table(
        f"{report.lake}: {report.events_per_minute:,.0f} events a minute",
        ("table", "rows"),
        sorted(report.rows.items()),
    )


def _live(lake: Path, address: str) -> None:
    from sojourn.loop import live_against

    with progress(f"live with {address}") as advance:
        lived, degraded = live_against(lake, address, advance)
    say(
        f"{lived.day}: {lived.sessions:,} sessions, {lived.requests:,} slates ({degraded:,} with "
        f"less than full service), {lived.events:,} events, {lived.orders:,} orders. Stop the "
        f"server, then: sojourn daily --lake {lake} --day {lived.day}"
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
    config: JobsConfig = places.CONFIG,
) -> None:
    """Run the offline day, or every day of a range; what is done already is not done again.

    Example: `sojourn daily --day 2026-10-07` or `sojourn daily --from 2026-10-01 --to 2026-10-07`
    """
    from offline.daily import daily
    from offline.running.settings import JOBS_FILE

    first_day, last_day = _range("daily", day, first, last)
    reports: list[DayReport] = []
    try:
        with progress("daily") as advance:
            settings = config / JOBS_FILE.name
            daily(lake, first_day, last_day, only, advance, settings=settings, tell=reports.append)
    finally:  # also of the days before one that is refused, and of that one
        for report in reports:
            say(str(report))


def merge(
    until: Annotated[
        datetime, typer.Option("--until", formats=["%Y-%m-%d"], help="The last local day.")
    ],
    lake: Lake = places.LAKE,
) -> None:
    """Make few files of the many small ones that servers leave, as `daily` does with a lake on this
    machine: for one that is copied to where Spark reads it.

    Example: `sojourn merge --until 2026-10-07`
    """
    from offline.lake.merging import merge_small_files
    from offline.lake.writer import only_writer

    if not lake.is_dir():
        raise ContractError(f"there is no lake in {lake}; expected its folder: `--lake`")
    with progress("merge") as advance, only_writer(lake):
        gone = merge_small_files(lake, until.date(), advance)
    say(f"{gone:,} files fewer in {lake}")


def forget(
    users: Annotated[list[int] | None, typer.Argument(help="User ids.")] = None,
    file: Annotated[
        Path | None, typer.Option(help="A file with user ids, one a line.", dir_okay=False)
    ] = None,
    lake: Lake = places.LAKE,
    releases: Releases = places.RELEASES,
) -> None:
    """Take people out of what landed, and out of what the store remembers of the last weeks.

    Says which days are to be made again. Twice is as once. Example: `sojourn forget 10042`
    """
    from sojourn.forgotten import forget_in_lake, forget_in_store, read_users

    gone = read_users(users or [], file)
    with progress("forget") as advance:
        found = forget_in_lake(lake, gone, advance)
    told = forget_in_store(releases, gone)
    counts = ", ".join(f"{count:,} of {table}" for table, count in found.rows.items())
    say(f"{len(gone):,} users: rows taken out of {lake}: {counts}")
    say(
        "the store of the release that serves has nothing of what they did last"
        if told
        else f"nothing was released in {releases}, so that no store knows them"
    )
    if found.days:
        first, last = found.days
        say(
            f"make {first} to {last} again: `sojourn daily --only clean --from {first} --to {last}`"
            ", the same with `--only sales`, then the days that are to stay, in order, and "
            "`sojourn release`: docs/own_data.md"
        )


def sales(
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="One local day.")
    ] = None,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First of a range.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last of a range.")
    ] = None,
    lake: Lake = places.LAKE,
    to: Json = None,
) -> None:
    """Say whose the sales of some days are, and what counting each deal for all its items would
    say; in a simulated lake, also how far both are from the truth.

    Example: `sojourn sales --from 2026-09-08 --to 2026-10-07`
    """
    from sojourn.sales import CENTS_PER_CNY, sales_report

    report = sales_report(lake, *_range("sales", day, first, last))
    paid = max(sum(cents for cents, _ in report.methods.values()), 1)
    show_table(
        "credited by",
        ("method", "paid CNY", "refunded CNY", "share of paid"),
        [
            (name, cents / CENTS_PER_CNY, back / CENTS_PER_CNY, cents / paid)
            for name, (cents, back) in report.methods.items()
        ],
    )
    show_table(
        "furthest from the naive sum, net of refunds",
        ("item", "exact CNY", "naive CNY"),
        [(str(line.item_id), line.exact_cny, line.naive_cny) for line in report.worst],
    )
    write_and_show(report.records, RECORD_COLUMNS, to)


def _catalogue(name: str | None, data: Path | None) -> "Catalogue | None":
    """The catalogue of a data set in `data`, through its importer."""
    from offline.ingest import importer
    from simulator.catalogue import read_catalogue

    if name is None and data is None:
        return None
    if name is None or data is None:
        raise SpecError("simulate: a catalogue needs both --catalogue NAME and --data FOLDER")
    with tempfile.TemporaryDirectory(prefix="sojourn-catalogue-") as folder:
        importer(name)(data, Path(folder) / "lake")
        return read_catalogue(Path(folder) / "lake")


def _range(
    command: str, day: datetime | None, first: datetime | None, last: datetime | None
) -> tuple[date, date]:
    if day and not first and not last:
        return day.date(), day.date()
    if first and last and not day:
        if first > last:
            raise SpecError(
                f"{command}: --from {first.date()} is after --to {last.date()}; swap the two"
            )
        return first.date(), last.date()
    raise SpecError(f"{command}: which days? give --day D, or both --from D and --to D")
