"""The closed loop: people meet the server, the day is computed, the next release learns from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from offline.daily import daily
from ranking.pipeline import train_bundle
from serving.releasing import release_day
from simulator.live import LivedDay, live_day, next_day
from simulator.truth import load
from sojourn.client import Client
from sojourn.console import Advance
from sojourn.demo import running_server
from sojourn.travellers import GrpcServer

CALL_TIMEOUT_S: Final = 20.0  # the simulation waits for a slow answer: it is no traveller
LEARNT_DAYS: Final = 7  # samples that a model is trained on, the last one of them stops it


@dataclass(frozen=True, slots=True)
class LoopedDay:
    """One day of the loop, and the release that the next one meets."""

    lived: LivedDay
    release: str
    bundle: str
    degraded: int


def live_against(lake: Path, address: str, advance: Advance) -> tuple[LivedDay, int]:
    """The next day of the lake's people against a running server; and how many answers went
    without something."""
    with Client(address, timeout_s=CALL_TIMEOUT_S) as client:
        server = GrpcServer(client, load(lake).world.calendar)
        return live_day(lake, server, advance), server.degraded


def loop(
    lake: Path,
    releases: Path,
    bundles: Path,
    config: Path,
    days: int,
    first_sampled: date,
    advance: Advance,
) -> Iterator[LoopedDay]:
    """`days` days: a server on the current release, a day lived, computed, trained and released.

    `first_sampled` is the first day that has samples. The server is stopped each night, so that all
    that was shown and done is in the lake before the day is computed.
    """
    for _ in range(days):
        day = next_day(lake)
        with running_server(lake, releases, releases.parent / f"server-{day}.log") as address:
            lived, degraded = live_against(lake, address, advance)
        daily(lake, day, day, advance=advance)
        first = max(first_sampled, day - timedelta(days=LEARNT_DAYS - 1))
        bundle = train_bundle(lake, bundles, first, day, progress=advance)
        pointer = release_day(lake, day.isoformat(), bundle.folder, config, releases, advance)
        yield LoopedDay(lived, pointer.release, bundle.id, degraded)
