"""The servers that `sojourn bench serve` compares, each in a process of its own, and their load."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Final

from features.errors import ContractError, Unavailable
from serving.main import open_worker
from serving.proto.sojourn.v1 import recommendation_pb2 as pb
from serving.settings.config import LogKnobs
from serving.telemetry.logs import start_logging
from sojourn.bench.load import Running, Target, closed_loop, open_loop
from sojourn.bench.noop import RECOMMEND
from sojourn.bench.outcome import Outcome
from sojourn.bench.pages import FULL, judge
from sojourn.bench.processes import Open, Pinned, cpu_seconds
from sojourn.bench.staged import Staged
from sojourn.client import Client

DEADLINE_S: Final = 10.0
AMPLE_MS: Final = 60_000.0  # the naive server's for a request: it leaves nothing out for lack of it
COMPARED: Final = 20  # pages of two servers
MOST_MOVED: Final = 0.02  # of the items of both
SAME_SCORE: Final = 1e-5  # as LightGBM adds trees up, and as we do
WRITTEN_S: Final = LogKnobs().flush_s + 1.0  # until what was shown is in the lake
CALLERS: Final = 8
NAIVE_CALLERS: Final = 4  # its answers take so long that more would only queue
CHANNELS_OF_SEVERAL: Final = 16  # so that the kernel spreads them over several workers
NAIVE: Final = Path(__file__).parents[2] / "tests" / "bench" / "naive.py"
SOJOURN, NOOP_POOL, NOOP_AIO, NAIVE_CASE = "sojourn", "noop, threads", "noop, aio", "naive"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one load did to one server."""

    outcome: Outcome
    seconds: float
    cpu_s: float  # of the server's processes
    redis_cpu_s: float  # NaN where Redis is not ours

    @property
    def per_core(self) -> float:
        """Calls that ended well, a second of processor."""
        return int(self.outcome.ok.sum()) / self.cpu_s if self.cpu_s else float("nan")

    @property
    def per_second(self) -> float:
        """Calls that ended well, a second that passed until the last of them did.

        Those whose time was over before they ended count with what they took: of a slow server
        they are a tenth of all.
        """
        well = self.outcome.answered()
        ends_s = well.due_s + well.latency_ms / 1000
        return len(well) / max(self.seconds, float(ends_s.max(initial=0.0)))

    @property
    def failed_share(self) -> float:
        """Of all calls, those that did not end well."""
        return 1 - float(self.outcome.ok.mean()) if len(self.outcome) else float("nan")

    @property
    def full_share(self) -> float:
        """Of all calls, those that were answered with all that a page should have."""
        return len(self.outcome.labelled(FULL)) / max(1, len(self.outcome))


@dataclass(frozen=True, slots=True)
class Case:
    """A server, and who asks it."""

    name: str
    servers: tuple[Pinned, ...]  # on one port, if several
    target: Target
    callers: int
    redis_pid: int | None
    written_s: float = 0.0  # for which it goes on writing when all are answered

    def warm_up(self, seconds: float) -> None:
        """A closed loop that nobody measures."""
        with closed_loop(self.target, self.callers, seconds) as running:
            running.result()

    def saturate(self, seconds: float) -> Loaded:
        """A closed loop: as much as it can do, with what it writes of that afterwards."""
        return self._measured(
            lambda: closed_loop(self.target, self.callers, seconds), seconds, self.written_s
        )

    def keep(self, rate: float, seconds: float, seed: int) -> Loaded:
        """An open loop of so many calls a second, at random times."""
        return self._measured(
            lambda: open_loop(self.target, rate, seconds, seed=seed), seconds, 0.0
        )

    def _measured(self, start: Callable[[], Running], seconds: float, written_s: float) -> Loaded:
        before, redis_before = self._cpu_s(), self._redis_s()
        with start() as running:
            outcome = running.result()
        time.sleep(written_s)
        return Loaded(outcome, seconds, self._cpu_s() - before, self._redis_s() - redis_before)

    def _cpu_s(self) -> float:
        return sum(server.cpu_s() for server in self.servers)

    def _redis_s(self) -> float:
        return float("nan") if self.redis_pid is None else cpu_seconds(self.redis_pid)


def open_sojourn(
    lake: Path, releases: Path, port: int, number: int
) -> tuple[int, Callable[[], None]]:
    """A worker as `sojourn serve` starts it, its log in the lake; its port, and what stops it."""
    start_logging((lake / f"worker-{number}.log").open("a", encoding="utf-8"))
    worker = open_worker(lake, releases, None, port, number)
    worker.start()
    return worker.port, worker.stop


def open_by_file(file: Path, name: str, *args: object) -> tuple[int, Callable[[], None]]:
    """A server that a file outside our packages opens by its function `name`."""
    spec = spec_from_file_location(file.stem, file)
    if spec is None or spec.loader is None:
        raise Unavailable(f"{file} is no Python file")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    opened: tuple[int, Callable[[], None]] = getattr(module, name)(*args)
    return opened


@dataclass(frozen=True, slots=True)
class Bed:
    """Where servers are measured: on which cores, beside which Redis."""

    staged: Staged
    server_cores: frozenset[int]
    load_cores: frozenset[int]
    redis_pid: int | None

    @contextmanager
    def sojourn(self, workers: int) -> Iterator[Case]:
        """Workers of the server itself on one port: one on the server's cores, several on all."""
        lake, releases, port = self.staged.lake, self.staged.releases, 0
        cores = [self.server_cores] if workers == 1 else [self.server_cores, self.load_cores]
        with ExitStack() as stack:
            servers: list[Pinned] = []
            for number in range(workers):
                opened = partial(open_sojourn, lake, releases, port, number)
                server = Pinned(f"worker {number}", opened, cores[number % len(cores)])
                servers.append(stack.enter_context(server))
                port = server.port
            channels = 1 if workers == 1 else CHANNELS_OF_SEVERAL
            case = self._case(SOJOURN, tuple(servers), CALLERS * workers, channels)
            yield replace(case, written_s=WRITTEN_S)

    @contextmanager
    def noop(self, name: str, opened: Open) -> Iterator[Case]:
        """A server that does nothing."""
        with Pinned(name, opened, self.server_cores) as server:
            yield self._case(name, (server,), CALLERS)

    @contextmanager
    def naive(self, folder: Path, redis_url: str) -> Iterator[Case]:
        """The naive server over the Redis given, which it fills."""
        staged = self.staged
        opened = partial(
            open_by_file,
            NAIVE,
            "open_naive",
            staged.releases,
            redis_url,
            staged.messages,
            staged.cities,
            folder / "naive.log",
            AMPLE_MS,
        )
        with Pinned(NAIVE_CASE, opened, self.server_cores) as server:
            yield self._case(NAIVE_CASE, (server,), NAIVE_CALLERS)

    def _case(
        self, name: str, servers: tuple[Pinned, ...], callers: int, channels: int = 1
    ) -> Case:
        target = Target(
            servers[0].address,
            RECOMMEND,
            self.staged.messages,
            deadline_s=DEADLINE_S,
            channels=channels,
            cores=self.load_cores if len(servers) == 1 else frozenset(),
            judge=judge,
        )
        return Case(name, servers, target, callers, self.redis_pid)


def pages_of(*cases: Case, count: int = COMPARED) -> list[list[pb.RecommendResponse]]:
    """The first few pages of each server, asked for by turns: how long ago somebody did something
    is a feature, and a minute later it is another."""
    pages: list[list[pb.RecommendResponse]] = [[] for _ in cases]
    with ExitStack() as stack:
        clients = [
            stack.enter_context(Client(case.servers[0].address, timeout_s=DEADLINE_S))
            for case in cases
        ]
        for message in cases[0].target.messages[:count]:
            request = pb.RecommendRequest.FromString(message)
            for client, of_case in zip(clients, pages, strict=True):
                of_case.append(client.recommend(request))
    return pages


def shared_items(
    ours: Sequence[pb.RecommendResponse], theirs: Sequence[pb.RecommendResponse]
) -> float:
    """Of the items on our pages, the share that theirs have as well, 0..1.

    Both ranked the same by the same: ours may then vary a page. Raises ContractError where they
    give scores further apart than SAME_SCORE to more items than a moment between two calls may
    move, and where no page has an item of both.
    """
    shared = 0
    apart: list[str] = []
    for one, other in zip(ours, theirs, strict=True):
        scores = {item.item_id: item.score for item in other.items}
        for item in one.items:
            score = scores.get(item.item_id)
            if score is not None and abs(score - item.score) > SAME_SCORE:
                apart.append(f"item {item.item_id} has score {item.score} and {score}")
            shared += score is not None
    if not shared:
        raise ContractError("two servers that should rank alike have no item in common")
    if len(apart) > MOST_MOVED * shared:
        raise ContractError(
            f"two servers that should rank alike do not, so they are no comparison: {apart[0]}, "
            f"and {len(apart)} of {shared} are further apart than {SAME_SCORE}"
        )
    return shared / sum(len(page.items) for page in ours)
