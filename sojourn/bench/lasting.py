"""A server to be watched for long: a small staged release behind its own Redis, and its memory."""

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, Self

import numpy as np

from serving.main import open_worker
from sojourn.bench import BenchRow
from sojourn.bench.country import Country
from sojourn.bench.processes import Pinned, kept_to, memory_mb, two_cores
from sojourn.bench.redis_server import running_redis
from sojourn.bench.staged import Staged, stage

CITIES: Final = 20
USERS: Final = 5_000
TREES: Final = 100
REQUESTS: Final = 1_000  # different good ones
SAMPLE_S: Final = 2.0
TENTHS: Final = 10
QUIET: Final = "\n[log]\nlines_per_s = 0\n"  # no lines about pages between the bench's own
S_PER_HOUR: Final = 3_600.0
EMBEDDED: Final = 'kind = "embedded"'


@dataclass(frozen=True, slots=True)
class Lasting:
    """A server in a process of its own, and what it was staged with."""

    server: Pinned
    staged: Staged
    config: Path


@contextmanager
def standing(
    watch: Callable[[str], None], more: str = QUIET, store: str = "redis"
) -> Iterator[Lasting]:
    """A server over `store` on a core of its own, Redis and whoever asks on the others; `more` is
    TOML behind the app.toml that it watches."""
    server_cores, load_cores = two_cores()
    with ExitStack() as stack:
        stack.enter_context(kept_to(load_cores))
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sojourn-lasting-")))
        (root / "redis").mkdir()
        redis = stack.enter_context(running_redis(root / "redis"))
        country = Country(CITIES, USERS, sellable_share=1.0)
        staged = stage(root, country, redis.url, TREES, REQUESTS, watch)
        config = root / "watched"
        shutil.copytree(staged.releases / staged.release / "config", config)
        app = (
            (config / "app.toml").read_text(encoding="utf-8").replace("workers = 2", "workers = 1")
        )
        if store == "embedded":
            app = app.replace('kind = "redis"', EMBEDDED)
        (config / "app.toml").write_text(app + more, encoding="utf-8")
        watch("start the server")
        opened = partial(open_watched, staged.lake, staged.releases, config)
        server = stack.enter_context(Pinned("lasting", opened, server_cores))
        yield Lasting(server, staged, config)


def open_watched(lake: Path, releases: Path, config: Path) -> tuple[int, Callable[[], None]]:
    """A worker as `sojourn serve --config` starts it; its port, and what stops it."""
    worker = open_worker(lake, releases, config, port=0)
    worker.start()
    return worker.port, worker.stop


KINDS: Final = {"resident": "Rss", "own": "Anonymous"}
"""What is told of memory, by its name in the kernel's accounts: what a process has mapped of files
and touched is resident as well, and grows with what it is asked; what leaks is its own."""


@dataclass(slots=True)
class Memory:
    """The memory of a process, sampled from a thread for as long as the block lasts."""

    pid: int
    seconds: list[float] = field(default_factory=list)
    mb: dict[str, list[float]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    _stop: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._sample, name="memory", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def slope(self, kind: str, share: float) -> float:
        """Of the line through all samples from that share of the time on, in MB an hour."""
        at, mb = np.array(self.seconds), np.array(self.mb[kind])
        kept = at >= share * at[-1]
        slope = float(np.polyfit(at[kept], mb[kept], 1)[0]) if kept.sum() > 1 else float("nan")
        return slope * S_PER_HOUR

    def between(self, kind: str, begin: float, end: float) -> float:
        """The median from one share of the time to another, MB: what a file that is being written
        takes for a moment, some 20 MB, is in few samples. Where there is none: the next one."""
        at, mb = np.array(self.seconds), np.array(self.mb[kind])
        kept = (begin * at[-1] < at) & (at <= end * at[-1])
        return float(np.median(mb[kept]) if kept.any() else mb[at.searchsorted(end * at[-1])])

    def grown(self, kind: str, share: float) -> float:
        """Of what is left from that share of the time on, the second half less the first, MB."""
        half = (1 + share) / 2
        return self.between(kind, half, 1.0) - self.between(kind, share, half)

    def rows(self, bench: str, settled: float) -> list[BenchRow]:
        """Memory of each tenth of the time; and from the `settled` share on, how it grew in MB, and
        the slope, which for minutes is mostly chance and for hours is not."""
        figures = [
            *(
                (f"{kind} at {k / TENTHS:.0%}", self.between(kind, (k - 1) / TENTHS, k / TENTHS))
                for kind in KINDS
                for k in range(1, TENTHS + 1)
            ),
            *(
                (f"{kind}, grown from {settled:.0%} on", self.grown(kind, settled))
                for kind in KINDS
            ),
        ]
        slopes = [
            (f"{kind}, slope from {settled:.0%} on", self.slope(kind, settled)) for kind in KINDS
        ]
        return [
            *(BenchRow(bench, "memory", name, mb, "MB") for name, mb in figures),
            *(BenchRow(bench, "memory", name, slope, "MB/h") for name, slope in slopes),
            BenchRow(bench, "memory", "time", self.seconds[-1], "s"),
        ]

    def _sample(self) -> None:
        began = time.monotonic()
        while True:
            self.seconds.append(time.monotonic() - began)
            found = memory_mb(self.pid)
            for kind, name in KINDS.items():
                self.mb[kind].append(found[name])
            if self._stop.wait(SAMPLE_S):
                return
