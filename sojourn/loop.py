"""The closed loop: people meet the server, the day is computed, the next release learns from it."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from features.errors import ContractError
from offline.daily import daily
from ranking.pipeline import evaluate_bundle, train_bundle
from ranking.records import OURS, OVERALL
from serving.releases.release import open_release, read_pointer
from serving.releases.releasing import release_day
from simulator.live import LivedDay, live_day, next_day
from simulator.onlooker import Onlooker
from simulator.truth import load
from sojourn.client import Client
from sojourn.console import Advance
from sojourn.demo import running_server
from sojourn.loop_config import CALL_TIMEOUT_S, JOBS
from sojourn.loop_journal import Journal, LoopedDay, Night
from sojourn.travellers import GrpcServer
from sojourn.twin import running_twin

LEARNT_DAYS: Final = 7
REPLICATES: Final = 20  # a tenth of what a report takes: only the values are kept
NDCG: Final = "ndcg@10"
POPULARITY: Final = "popularity"  # as `ranking.evaluate` calls it


@dataclass(frozen=True, slots=True)
class Loop:
    """What is looped, and where it is kept; everything of it lies beside `releases`."""

    lake: Path
    releases: Path
    bundles: Path
    config: Path  # as `lay_out` made it
    first_sampled: date  # the first day that has samples
    watched: float = 0.2  # share of people whose pages are compared with every other variant's
    learnt_days: int = LEARNT_DAYS  # samples that a model is trained on; the last day stops it

    @property
    def folder(self) -> Path:
        return self.releases.parent

    @property
    def journal(self) -> Journal:
        return Journal(self.folder, self.lake, self.releases)

    def live(self, advance: Advance) -> tuple[LivedDay, int]:
        """The next day against a server of its own, which is drained at the end: all that was
        shown and done is in the lake. And how many answers had less than full service."""
        log = self.folder / f"server-{next_day(self.lake)}.log"
        with (
            running_server(self.lake, self.releases, log) as address,
            running_twin(self.releases, self.watched) as twin,
        ):
            return live_against(self.lake, address, advance, twin)

    def compute(self, day: date, advance: Advance) -> None:
        """The jobs of a day."""
        daily(self.lake, day, day, advance=advance, settings=self.config / JOBS)

    def serving(self) -> str:
        """The release that serves now."""
        pointer = read_pointer(self.releases)
        if pointer is None:
            raise ContractError(f"nothing was released in {self.releases}; begin the loop first")
        return pointer.release

    def judge(self, day: date, served: str, advance: Advance) -> tuple[dict[str, float], int]:
        """NDCG of the bundle of the release that served on a day, and of best sellers, by method;
        and on how many of the day's requests. On a day of which nobody did anything neither is
        known, and none were judged."""
        bundle = open_release(self.releases, served).bundle
        measured = evaluate_bundle(
            bundle, self.lake, [day], progress=advance, replicates=REPLICATES
        )
        found = {
            m.record.method: m.record
            for m in measured
            if m.record.metric == NDCG
            and m.record.segment == OVERALL
            and m.record.method in (OURS, POPULARITY)
        }
        judged = found[OURS].n if OURS in found else 0
        return {method: record.value for method, record in found.items()}, judged

    def learn(self, day: date, advance: Advance) -> tuple[str, str]:
        """A bundle of the last days' samples, released with the day: their ids."""
        first = max(self.first_sampled, day - timedelta(days=self.learnt_days - 1))
        bundle = train_bundle(
            self.lake, self.bundles, first, day, progress=advance, replicates=REPLICATES
        )
        pointer = release_day(
            self.lake, day.isoformat(), bundle.folder, self.config, self.releases, advance
        )
        return bundle.id, pointer.release


def live_against(
    lake: Path, address: str, advance: Advance, onlooker: Onlooker | None = None
) -> tuple[LivedDay, int]:
    """The next day of the lake's people against a running server; and how many answers had
    less than full service."""
    with Client(address, timeout_s=CALL_TIMEOUT_S) as client:
        server = GrpcServer(client, load(lake).world.calendar)
        return live_day(lake, server, advance, onlooker), server.degraded


def begin(loop: Loop, advance: Advance) -> None:
    """A release of the day before the first one, with the loop's own configuration; nothing, where
    the loop has begun already. A first day that was broken off is undone before: it is not lived.
    """
    journal = loop.journal
    journal.undo_broken_day()
    if journal.first is None:
        day = next_day(loop.lake) - timedelta(days=1)
        loop.compute(day, advance)
        loop.learn(day, advance)


def run(loop: Loop, days: int, advance: Advance) -> Iterator[LoopedDay]:
    """`days` days in all: each lived, computed, judged, learnt from and released.

    What an earlier run did is not done again. A day that it broke off in the middle is lived anew,
    from what there was before it.
    """
    journal = loop.journal
    journal.undo_broken_day()
    first = journal.first or next_day(loop.lake)
    for day in (first + timedelta(days=n) for n in range(days)):
        done = journal.of(day)
        if done is None:
            with journal.attempt(day):
                began, served = time.monotonic(), loop.serving()
                lived, degraded = loop.live(advance)
                seconds = time.monotonic() - began
                done = LoopedDay.of(lived, degraded, seconds, served, loop.watched)
                journal.keep(done)
        if not journal.is_over(day):
            done = _night(loop, done, advance)
            journal.keep(done)
        yield done


def _night(loop: Loop, done: LoopedDay, advance: Advance) -> LoopedDay:
    at = [time.monotonic()]
    loop.compute(done.day, advance)
    at.append(time.monotonic())
    # Not what serves now: an earlier try at this night may have released what it learnt.
    ndcg, judged = loop.judge(done.day, done.served or loop.serving(), advance)
    at.append(time.monotonic())
    bundle, release = loop.learn(done.day, advance)
    at.append(time.monotonic())
    steps = ("day computed", "judged", "learnt and released")
    spent = {what: at[n + 1] - at[n] for n, what in enumerate(steps)}
    return done.after_night(Night(ndcg, judged, loop.learnt_days, bundle, release), spent)
