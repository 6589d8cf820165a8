"""The embedded store: the contract, other processes, forgetting, and trouble with its files."""

import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from features.errors import ContractError, Unavailable
from features.schema import UserId
from features.store.actions import KEPT_S, pack_action
from features.store.base import RECENT_LIMIT, FeatureStore
from features.store.embedded import SWEPT_PER_WRITE, EmbeddedStore, LiveActions
from tests.contracts.live_suite import OpenStore
from tests.contracts.store_suite import StoreSuite
from tests.contracts.store_world import World, viewed
from tests.features.store.conftest import Publish

ANN = UserId(7)
MANY = 40
ROOT = Path(__file__).parents[3]


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def live(tmp_path: Path, clock: Clock) -> Iterator[LiveActions]:
    actions = LiveActions(tmp_path / "live", clock=clock)
    yield actions
    actions.close()


class TestEmbeddedStore(StoreSuite):
    @pytest.fixture
    def open_store(self, live: LiveActions, publish_once: Publish) -> OpenStore:
        def open_store(of: World) -> FeatureStore:
            return EmbeddedStore(publish_once(of), live)

        return open_store


def act_elsewhere(folder: str, start: int) -> None:
    """What another process does: remembers MANY actions, one by one."""
    live = LiveActions(Path(folder))
    for i in range(start, start + MANY):
        live.remember(ANN, [viewed(f"e{i}", i, i)])
    live.close()


@pytest.mark.slow
def test_what_another_process_remembers_is_seen_here(tmp_path: Path) -> None:
    live = LiveActions(tmp_path / "live")
    live.remember(ANN, [viewed("mine", 5, 5)])
    spawn = multiprocessing.get_context("spawn")
    starts = (1_000, 2_000)
    others = [
        spawn.Process(target=act_elsewhere, args=(str(tmp_path / "live"), start))
        for start in starts
    ]
    for process in others:
        process.start()
    for process in others:
        process.join(300)
    found = live.recent(ANN)
    live.close()

    assert [process.exitcode for process in others] == [0, 0]
    every = [*range(2_000, 2_000 + MANY), *range(1_000, 1_000 + MANY)]
    newest = sorted(every, reverse=True)[:RECENT_LIMIT]
    assert found == [pack_action(viewed(f"e{i}", i, i)) for i in newest]


def test_a_user_is_forgotten_thirty_days_after_the_last_action(
    live: LiveActions, clock: Clock
) -> None:
    live.remember(ANN, [viewed("e1", 10, 1_000)])
    clock.now += KEPT_S - 1
    live.remember(ANN, [viewed("e2", 20, 2_000)])
    clock.now += KEPT_S - 1
    before = len(live.recent(ANN))
    clock.now += 1

    assert (before, len(live.recent(ANN))) == (2, 0)


def test_what_was_forgotten_does_not_come_back(live: LiveActions, clock: Clock) -> None:
    live.remember(ANN, [viewed("e1", 10, 1_000)])
    clock.now += KEPT_S
    live.remember(ANN, [viewed("e2", 20, 2_000)])

    assert live.recent(ANN) == [pack_action(viewed("e2", 20, 2_000))]


def test_forgotten_users_are_swept_away_by_later_writes(live: LiveActions, clock: Clock) -> None:
    for user in range(1, 21):
        live.remember(UserId(user), [viewed("e1", 10, 1_000)])
    clock.now += KEPT_S
    for _ in range(20 // SWEPT_PER_WRITE + 1):
        live.remember(UserId(1_000), [viewed("e2", 20, 2_000)])

    assert live.users() == 1


def test_sweeping_spares_the_living(live: LiveActions, clock: Clock) -> None:
    for user in range(1, 21):
        clock.now += 1
        live.remember(UserId(user), [viewed("e1", 10, 1_000)])
    clock.now += KEPT_S - 10
    for _ in range(20):
        live.remember(UserId(1_000), [viewed("e2", 20, 2_000)])

    living = [user for user in range(1, 21) if live.recent(UserId(user))]
    assert (living, live.users()) == ([*range(11, 21)], 11)


def test_actions_outlive_the_process(tmp_path: Path) -> None:
    first = LiveActions(tmp_path / "live")
    first.remember(ANN, [viewed("e1", 10, 1_000)])
    first.close()
    second = LiveActions(tmp_path / "live")
    found = second.recent(ANN)
    second.close()

    assert found == [pack_action(viewed("e1", 10, 1_000))]


def test_a_full_store_is_unavailable_and_says_what_to_do(tmp_path: Path) -> None:
    live = LiveActions(tmp_path / "live", map_bytes=64 * 1024)

    def fill() -> None:
        for user in range(1, 10_000):
            live.remember(UserId(user), [viewed(f"e{i}", i, i) for i in range(RECENT_LIMIT)])

    with pytest.raises(Unavailable, match=r"fill their 65536 bytes: .* give them a Redis"):
        fill()
    found = live.recent(UserId(1))
    live.close()

    assert len(found) == RECENT_LIMIT


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "live"
    folder.mkdir()
    (folder / "data.mdb").write_bytes(b"this is not LMDB" * 1024)

    with pytest.raises(ContractError, match=r"does not hold live actions .* remove the folder"):
        LiveActions(folder)


def test_opening_twice_in_one_process_is_refused(live: LiveActions, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="a process opens them once"):
        LiveActions(tmp_path / "live")


FORKING = """
import os, sys
from pathlib import Path
from features.errors import SpecError
from features.store.embedded import LiveActions
live = LiveActions(Path(sys.argv[1]))
child = os.fork()
if child == 0:
    try:
        live.recent(7)
    except SpecError:
        os._exit(17)
    finally:
        os._exit(1)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_a_forked_process_is_told_to_open_its_own(tmp_path: Path) -> None:
    """In a process of its own: the child of one with other threads may wait for their locks."""
    command = [sys.executable, "-c", FORKING, str(tmp_path / "live")]

    assert subprocess.run(command, cwd=ROOT, timeout=300, check=False).returncode == 17
