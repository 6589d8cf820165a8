"""Each world published once a run, for forcing files to disk takes most of a small test's time;
and Redis servers of a test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from features.store.files import Published
from features.store.redis import RedisStore, connect, load_users
from tests.contracts.store_world import World, publish, world
from tests.features.store.failing_redis import unseen
from tests.redis_server import RedisServer, running_redis

Publish = Callable[[World], Published]


@pytest.fixture(scope="session")
def publish_once(tmp_path_factory: pytest.TempPathFactory) -> Publish:
    """Gives the published day of a world; nobody may change its files."""
    root = tmp_path_factory.mktemp("published")
    days: dict[str, Published] = {}

    def publish_once(of: World) -> Published:
        name = of.snapshots["user"]
        if name not in days:
            days[name] = publish(root / name, of)
        return days[name]

    return publish_once


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    """A server of the test's own, to be stopped and killed."""
    with running_redis(tmp_path) as running:
        yield running


@pytest.fixture
def open_on(publish_once: Publish) -> Callable[[str], RedisStore]:
    """A store of day 1 on the server at a URL, loaded."""

    def open_on(url: str) -> RedisStore:
        link, published = connect(url), publish_once(world("day-1"))
        load_users(link, published, unseen)
        return RedisStore(published, link)

    return open_on
