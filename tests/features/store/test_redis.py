"""The Redis store: the contract on a real server, and everything that can go wrong with one."""

from pathlib import Path

import pytest

from features.store.base import FeatureStore
from features.store.redis import RedisStore, connect, load_users
from tests.contracts.store_suite import OpenStore, StoreSuite
from tests.contracts.store_world import World, publish

pytestmark = pytest.mark.redis


def unseen(done: int, total: int) -> None:
    pass


class TestRedisStore(StoreSuite):
    @pytest.fixture
    def open_store(self, tmp_path: Path, redis_server: str) -> OpenStore:
        link = connect(redis_server)

        def open_store(of: World) -> FeatureStore:
            published = publish(tmp_path / of.snapshots["user"], of)
            load_users(link, published, unseen)
            return RedisStore(published, link)

        return open_store
