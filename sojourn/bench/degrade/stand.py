"""The stand on which degradation is measured: Redis, releases, a configuration that drills write
into, a server process on a core of its own, and load from the others."""

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from features.errors import Unavailable
from features.schema import HARMLESS
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.releases.release import read_pointer
from serving.releases.releasing import release_day
from sojourn.bench.degrade.world import PAGE, World
from sojourn.bench.load import Target
from sojourn.bench.pages import FULL, missing
from sojourn.client import SERVICE, Client
from sojourn.places import CONFIG
from sojourn.server import ServerProcess, server_process
from sojourn.written import write_whole

RECOMMEND: Final = f"/{SERVICE}/Recommend"
DEADLINE_S: Final = 0.3  # of a caller; the configured budget of a request is half of it
POLL_S: Final = 0.2
SETTLE_S: Final = 20.0  # for a drill to be seen


@dataclass(frozen=True, slots=True)
class Stand:
    """Where it all is. `server_cores` are the server's alone."""

    folder: Path
    world: World
    redis_url: str
    messages: Sequence[bytes]
    server_cores: frozenset[int]
    load_cores: frozenset[int]

    @property
    def releases(self) -> Path:
        return self.folder / "releases"

    @property
    def config(self) -> Path:
        return self.folder / "config"

    def set_up(self) -> None:
        """Our own copy of the configuration, with nothing drilled."""
        shutil.copytree(CONFIG, self.config)
        self.drill("")

    def drill(self, table: str) -> None:
        """app.toml with this [drill] table, taken by running servers within POLL_S."""
        app = f"""
            [server]
            metrics_port = 0
            [store]
            kind = "redis"
            url = "{self.redis_url}"
            [release]
            poll_s = {POLL_S}
            [clock]
            client_time = true
            {table}
        """
        write_whole(self.config / "app.toml", "\n".join(line.strip() for line in app.splitlines()))

    @contextmanager
    def apart(self, source: str, apart_ms: float) -> Iterator[None]:
        """Within the block, a source has a thread of its own on all placements that ask it."""
        files = sorted((self.config / "scenarios").glob("*.toml"))
        before = {path: path.read_text(encoding="utf-8") for path in files}
        table = f"[recall.{source}]"
        try:
            for path, text in before.items():
                write_whole(path, text.replace(table, f"{table}\napart_ms = {apart_ms}"))
            yield
        finally:
            for path, text in before.items():
                write_whole(path, text)

    def serving(self) -> str:
        """The release that servers are to serve. Raises Unavailable where there is none."""
        pointer = read_pointer(self.releases)
        if pointer is None:
            raise Unavailable(f"nothing serves in {self.releases}; make a release first")
        return pointer.release

    def release(self, which: int) -> str:
        """Makes the first (0) or the second (1) of the world's days and models serve; its id."""
        day, bundle = self.world.days[which], self.world.bundles[which]
        made = release_day(
            self.world.lake, day.isoformat(), bundle, self.config, self.releases, _silent
        )
        return made.release

    def log(self, name: str) -> Path:
        """Where a server of this stand writes what it has to say."""
        return self.folder / f"{name}.log"

    @contextmanager
    def server(self, name: str) -> Iterator[ServerProcess]:
        """A server of this stand, its log in `log(name)`."""
        lake = self.folder / "served"  # exposures go beside the world, not into it
        with server_process(
            lake, self.releases, self.log(name), self.config, self.server_cores
        ) as server:
            yield server

    def target(self, server: ServerProcess) -> Target:
        """Who asks this server, and with what patience."""
        return Target(
            server.address,
            RECOMMEND,
            self.messages,
            deadline_s=DEADLINE_S,
            cores=self.load_cores,
            judge=judge,
        )

    def ask_until(self, server: ServerProcess, rungs: frozenset[str]) -> None:
        """Returns when the server's answers go without exactly this. Raises Unavailable after
        SETTLE_S."""
        request = pb.RecommendRequest.FromString(self.messages[0])
        until = time.monotonic() + SETTLE_S
        found: frozenset[str] = frozenset()
        with Client(server.address, timeout_s=2.0) as client:
            while time.monotonic() < until:
                found = frozenset(client.recommend(request).degradation) - HARMLESS
                if found == rungs - HARMLESS:
                    return
                time.sleep(POLL_S / 4)
        raise Unavailable(
            f"after {SETTLE_S} s answers go without {sorted(found)}, not {sorted(rungs)}"
        )


def judge(reply: bytes) -> str:
    """FULL, or the first thing that a page goes without."""
    return next((what for what in missing(reply, PAGE) if what not in HARMLESS), FULL)


def _silent(done: int, total: int, what: str) -> None:
    """The steps of a release are not the bench's."""
