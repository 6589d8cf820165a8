"""The demonstration: every command in turn, on a small world."""

from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from sojourn import places
from sojourn.console import OUT, progress, say

DAYS_COMPUTED = 4  # samples of a day replay the lists of the day before: three days to learn from


def demo(
    to: Annotated[Path, typer.Option("--to", help="Where all of it goes.")] = places.HOME / "demo",
    users: Annotated[int, typer.Option(help="How many people.")] = 2_500,
    days: Annotated[int, typer.Option(min=DAYS_COMPUTED, help="How many days of behaviour.")] = 45,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same world.")] = 7,
) -> None:
    """Simulate, compute, train, evaluate, release, serve, ask and live a day: the whole road.

    Example: `sojourn demo --to var/demo`
    """
    from offline.daily import daily
    from ranking.pipeline import evaluate_bundle, promote_bundle, train_bundle
    from serving.releases.loading import read_zone
    from serving.releases.releasing import release_day
    from simulator.simulate import Existing, simulate
    from simulator.size import WorldSize
    from sojourn.commands.model import show_records
    from sojourn.demo import ask_all, choose_travellers, morning_after, running_server
    from sojourn.loop import live_against
    from sojourn.loop_config import JOBS, unhurried
    from sojourn.remembered import remember_day

    lake, releases = to / "lake", to / "releases"
    size = WorldSize(users=users, days=days)
    patient = unhurried(places.CONFIG, to / "lived_config")  # what is released, with time enough
    last: date = size.end
    first = last - timedelta(days=DAYS_COMPUTED - 1)
    with progress("1/7 simulate a travel world") as advance:
        report = simulate(lake, size, seed, advance, Existing.REPLACE)
    say(f"{report.rows['events']:,} events, {report.events_per_minute:,.0f} a minute")
    with progress(f"2/7 compute the days {first} to {last} with Spark") as advance:
        reports = daily(lake, first, last, None, advance, settings=places.CONFIG / JOBS)
    say(str(reports[-1]))
    with progress("3/7 train a ranker with LightGBM") as advance:
        bundle = train_bundle(
            lake,
            to / "bundles",
            first + timedelta(days=1),
            last - timedelta(days=1),
            progress=advance,
        )
    say(str(bundle))
    with progress(f"4/7 judge it on {last}, which it has not seen") as advance:
        measured = evaluate_bundle(bundle.folder, lake, [last], None, advance)
    show_records([m.record for m in measured if m.record.metric == "ndcg@10"])
    say(str(promote_bundle(bundle.folder, lake, [last])))
    with progress("5/7 release it, and tell it what its people did last") as advance:
        pointer = release_day(
            lake, last.isoformat(), bundle.folder, places.CONFIG, releases, advance
        )
        remember_day(lake, last, releases, advance)
    OUT.rule(f"6/7 serve release {pointer.release}, and ask")
    at_ms = morning_after(last, read_zone(lake).timezone)
    with running_server(lake, releases, to / "server.log", patient) as address:
        shown = ask_all(address, choose_travellers(lake, last), at_ms)
        with progress("7/7 everybody lives a day with it") as advance:
            lived, degraded = live_against(lake, address, advance)
    say(
        f"{shown} items shown to these, and to {lived.sessions:,} visits of {lived.day} "
        f"{lived.requests:,} slates ({degraded} with less than full service), of which came "
        f"{lived.orders:,} orders; the server was drained, and its logs are in {lake}. "
        "`./run notebooks` reads them"
    )
