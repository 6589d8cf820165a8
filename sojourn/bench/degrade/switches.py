"""Releases that follow one another while people ask: no error, no page of two releases.

Two releases that differ in everything, their day, their users' rows, their items' rows, their lists
and their model, take turns. A page is of one release when the release that it names makes the very
same page again: candidates, features, scores and what was shown, to the bit
(`serving.explaining.replay`).
"""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from features.errors import SojournError, Unavailable
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import switch
from sojourn.bench import BenchRow
from sojourn.bench.degrade.stand import Stand
from sojourn.bench.load import open_loop
from sojourn.bench.outcome import Outcome, joined
from sojourn.bench.pages import FULL
from sojourn.bench.processes import memory_mb
from sojourn.client import Client
from sojourn.server import ServerProcess

BENCH: Final = "degrade: releases"
CASE: Final = "release switches"
CHUNK_S: Final = 12.0  # of load; switches go on within, and a new chunk begins until all are done
MARGIN_S: Final = 0.3  # before the end of a chunk all switches are done
TAKEN_S: Final = 30.0  # for a release to be taken
SAMPLED_EVERY_S: Final = 0.05

Now = Callable[[str], None]


def switch_rows(
    stand: Stand, server: ServerProcess, releases: Sequence[str], count: int, rate: float, now: Now
) -> list[BenchRow]:
    """`count` switches to and fro under load, and what became of the calls meanwhile."""
    with open_loop(stand.target(server), rate, CHUNK_S) as running:
        calm = running.result()
    rss_before = memory_mb(server.pid)["Rss"]
    sampler = _Sampler(server.address, stand.messages)
    seconds: list[float] = []
    outcomes: list[Outcome] = []
    try:
        while len(seconds) < count:
            with open_loop(stand.target(server), rate, CHUNK_S) as running:
                end = running.began + CHUNK_S - MARGIN_S
                while len(seconds) < count and time.monotonic() < end - _longest(seconds):
                    now(f"switch {len(seconds) + 1} of {count}")
                    seconds.append(_switch(stand, sampler, releases))
                outcomes.append(running.result())
    finally:
        pages = sampler.stop()
    moved = joined(outcomes)
    faults = [fault for page in pages if (fault := _fault(server.address, page))]
    for fault in faults[:3]:
        now(fault)
    normal, during = calm.percentile_ms(99), moved.percentile_ms(99)
    return [
        BenchRow(BENCH, CASE, "switches", float(len(seconds)), ""),
        BenchRow(BENCH, CASE, "calls", float(len(moved)), ""),
        BenchRow(BENCH, CASE, "failed", float((~moved.ok).sum()), ""),
        BenchRow(BENCH, CASE, "failed_calm", float((~calm.ok).sum()), ""),
        BenchRow(BENCH, CASE, "pages_made_again", float(len(pages)), ""),
        BenchRow(BENCH, CASE, "mixed_pages", float(len(faults)), ""),
        BenchRow(BENCH, CASE, "releases_seen", float(len({p.release for p in pages})), ""),
        BenchRow(BENCH, CASE, "full", len(moved.labelled(FULL)) / len(moved) * 100, "%"),
        BenchRow(BENCH, CASE, "p99_calm_ms", normal, "ms"),
        BenchRow(BENCH, CASE, "p99_during_ms", during, "ms"),
        BenchRow(BENCH, CASE, "p99_ratio", during / normal, "times"),
        BenchRow(BENCH, CASE, "switch_s", sum(seconds) / len(seconds), "s"),
        BenchRow(BENCH, CASE, "rss_before_mb", rss_before, "MB"),
        BenchRow(BENCH, CASE, "rss_after_mb", memory_mb(server.pid)["Rss"], "MB"),
    ]


class _Sampler:
    """Asks every so often, and keeps whole pages to be made again afterwards."""

    def __init__(self, address: str, messages: Sequence[bytes]) -> None:
        self._messages = messages
        self._pages: list[pb.RecommendResponse] = []
        self._client = Client(address, timeout_s=5.0)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sampler", daemon=True)
        self._thread.start()

    def release(self) -> str:
        """That the last page named."""
        return self._pages[-1].release if self._pages else ""

    def stop(self) -> list[pb.RecommendResponse]:
        self._stop.set()
        self._thread.join()
        return self._pages

    def _run(self) -> None:
        with self._client as client:
            while not self._stop.wait(SAMPLED_EVERY_S):
                message = self._messages[len(self._pages) % len(self._messages)]
                request = pb.RecommendRequest.FromString(message)
                self._pages.append(client.recommend(request))


def _longest(seconds: Sequence[float]) -> float:
    """What the next switch may take, by those before it; one that took most of a chunk may begin
    in its first half."""
    return min(max(seconds, default=0.0), CHUNK_S / 2)


def _switch(stand: Stand, sampler: _Sampler, releases: Sequence[str]) -> float:
    """To the release that does not serve; how long it took until a page named it."""
    serving = stand.serving()
    (next_one,) = (release for release in releases if release != serving)
    began = time.monotonic()
    switch(stand.releases, next_one)
    while sampler.release() != next_one:
        if time.monotonic() > began + TAKEN_S:
            raise Unavailable(f"release {next_one} was not taken within {TAKEN_S} s; see the log")
        time.sleep(SAMPLED_EVERY_S / 2)
    return time.monotonic() - began


def _fault(address: str, page: pb.RecommendResponse) -> str:
    """What of a page was not of the release that it names; "" where all of it was."""
    with Client(address, timeout_s=10.0) as client:
        try:
            again = client.explain(page.request_id)
        except SojournError as error:
            return f"page {page.request_id} cannot be made again: {error}"
    if again.release != page.release:
        return f"page {page.request_id} names {page.release}, and is of {again.release}"
    if again.differences:
        return f"page {page.request_id} of {page.release} differs: {list(again.differences)}"
    was = [(item.item_id, item.score) for item in page.items]
    if was != [(item.item_id, item.score) for item in again.items]:
        return f"page {page.request_id} went out otherwise than {page.release} makes it"
    return ""
