"""Commands that measure: protocols on real data, speed, and the machine itself."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from features.errors import SpecError
from sojourn import places
from sojourn.commands.lake import JobsConfig
from sojourn.console import (
    EXIT_FAILED,
    OUT,
    RECORD_COLUMNS,
    progress,
    say,
    show_table,
    write_and_show,
)
from sojourn.written import Json, writable, write_whole


def results(
    name: Annotated[str, typer.Argument(help="The data set, for instance foursquare_us.")],
    data: Annotated[Path, typer.Option("--data", help="The folder with its own files.")],
    to: Json = None,
) -> None:
    """Run a public data set's protocols through the engine, beside their baselines.

    Example: `sojourn results foursquare_us --data ../shared/data/foursquare_us --json out.json`
    """
    from sojourn.results import data_folder, protocol

    run, folder = protocol(name), data_folder(name, data)
    with progress(f"results {name}") as advance:
        records = run(folder, advance)
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
    config: JobsConfig = places.CONFIG,
) -> None:
    """Look for leaks and skew: what a day could not have known, counters that know their own row,
    and features that are served otherwise than they were trained.

    Example: `sojourn audit --from 2026-10-04 --to 2026-10-07 --bundle var/bundles/current`
    """
    from offline.running.settings import JOBS_FILE
    from sojourn.audit import audit

    settings = config / JOBS_FILE.name
    with progress("audit") as advance:
        found = audit(lake, first.date(), last.date(), bundle, again, advance, settings)
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


def tune(
    first: Annotated[datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="First day.")],
    last: Annotated[datetime, typer.Option("--until", formats=["%Y-%m-%d"], help="Last day.")],
    later: Annotated[
        datetime | None,
        typer.Option("--later", formats=["%Y-%m-%d"], help="Try on the days after, up to this."),
    ] = None,
    lake: Annotated[Path, typer.Option("--lake", help="The lake's folder.")] = places.LAKE,
    candidates: Annotated[
        int | None, typer.Option(min=10, help="That quotas are for; none: as configured.")
    ] = None,
    share: Annotated[float, typer.Option(min=0.0, max=1.0, help="Of sessions to look at.")] = 1.0,
    to: Annotated[
        Path | None,
        typer.Option("--to", callback=writable, help="Write what was chosen to this jobs.toml."),
    ] = None,
    scenarios: Annotated[
        Path | None,
        typer.Option("--scenarios", help="Write quotas to the scenarios of this folder."),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", help="hot, item_cf, strengths, quotas; none: all.")
    ] = None,
    records: Json = None,
    config: Annotated[
        Path, typer.Option("--config", help="Folder of the jobs.toml and scenarios to start from.")
    ] = places.CONFIG,
) -> None:
    """Choose decay, strengths, spans and every page's quotas by backtest on earlier days, and say
    what it gained.

    Example: `sojourn tune --from 2026-10-03 --until 2026-10-05 --later 2026-10-07 --to jobs.toml`
    """
    from offline.running.settings import JOBS_FILE
    from offline.tuning.choice import described, jobs_file
    from offline.tuning.pages import SCENARIOS
    from offline.tuning.scenarios import with_quotas
    from offline.tuning.tune import PARTS, Span, tune
    from sojourn.tune import tune_records

    span = Span(first.date(), last.date(), later.date() if later else None)
    settings = config / JOBS_FILE.name
    if scenarios is not None and "quotas" not in (only or PARTS):
        raise SpecError(
            f"tune: --scenarios {str(scenarios)!r} gets quotas, which --only leaves out; add "
            "--only quotas, or leave --scenarios out"
        )
    with progress("tune") as advance:
        pages, parts = scenarios or config / SCENARIOS.name, only or PARTS
        tuned = tune(lake, span, candidates, share, settings, pages, parts, advance)
    for choice in [*tuned.choices, *tuned.pages.values()]:
        rows = [(described(values), value) for values, value in choice.tried[:10]]
        show_table(f"{choice.job}: {choice.measure}", ("settings", "value"), rows)
    how = f"sojourn tune on {span.first}..{span.last}"
    text = jobs_file(tuned.choices, to if to and to.is_file() else settings, how)
    if to is None:
        say(text)
    else:
        write_whole(to, text)
        say(f"chosen values are in {to}")
    if scenarios is not None:
        for placement, choice in tuned.pages.items():
            file = scenarios / f"{placement}.toml"
            text = with_quotas(file.read_text(encoding="utf-8"), choice, how)
            write_whole(file, text)
        say(f"chosen quotas are in the scenarios of {scenarios}")
    write_and_show(tune_records(lake, span, tuned), RECORD_COLUMNS, records)


def bench(
    name: Annotated[
        str,
        typer.Argument(
            help="store, score, request, recall, daily, serve, live, fuzz, soak, degrade; or all."
        ),
    ] = "all",
    more: Annotated[list[int] | None, typer.Argument(help="More sizes after --events.")] = None,
    events: Annotated[
        int | None, typer.Option("--events", help="daily: events of a history, one or more sizes.")
    ] = None,
    items: Annotated[
        int | None, typer.Option("--items", min=500, help="serve: of how many.")
    ] = None,
    users: Annotated[int | None, typer.Option("--users", min=1, help="serve: of how many.")] = None,
    runs: Annotated[int | None, typer.Option("--runs", min=1, help="serve: medians of.")] = None,
    seconds: Annotated[
        float | None, typer.Option("--seconds", min=0.1, help="serve: of each load.")
    ] = None,
    redis: Annotated[
        str | None,
        typer.Option(
            "--redis",
            help="store, serve: URL of a server; none: $SOJOURN_REDIS, else serve its own.",
        ),
    ] = None,
    requests: Annotated[
        int | None, typer.Option("--requests", min=100, help="fuzz: how many calls.")
    ] = None,
    minutes: Annotated[
        float | None, typer.Option("--minutes", min=0.1, help="soak: how long.")
    ] = None,
    world: Annotated[
        Path | None,
        typer.Option("--world", help="degrade: of `sojourn demo --to`, made if it is not there."),
    ] = None,
    part: Annotated[
        list[str] | None,
        typer.Option("--part", help="degrade: rungs, faults, overload, cluster, switches."),
    ] = None,
    switches: Annotated[
        int | None, typer.Option("--switches", min=1, help="degrade: of releases, under load.")
    ] = None,
    to: Json = None,
) -> None:
    """Measure the speed of a part, in percentiles; of the day, its time and memory by size; of the
    service under load, what a core of it bears, beside a server that does nothing and a naive one.
    "live" times how soon behaviour is seen, "fuzz" sends what nobody should, "soak" goes on for
    long, "degrade" breaks things and says what is kept; the last three are not among all.

    Example: `sojourn bench request --json request.json` or
    `sojourn bench daily --events 1000000 10000000` or `sojourn bench serve --runs 3` or
    `sojourn bench fuzz --requests 100000` or `sojourn bench soak --minutes 10`
    """
    from sojourn.bench import Drilled, Length, ServeSize, benches

    sizes = [*([] if events is None else [events]), *(more or [])]

    rows: list[Any] = []  # Any: dataclasses of one kind, printed by their fields
    size, length = ServeSize(items, users, runs, seconds), Length(requests, minutes)
    drilled = Drilled(world, tuple(part or ()), switches)
    for one, run in benches(name, sizes, size, redis, length, drilled).items():
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
