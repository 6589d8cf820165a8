"""The embedded store: the contract, other processes, forgetting, and trouble with files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from features.store.base import FeatureStore
from features.store.embedded import EmbeddedStore, LiveActions
from tests.contracts.store_suite import OpenStore, StoreSuite
from tests.contracts.store_world import World, publish


class TestEmbeddedStore(StoreSuite):
    @pytest.fixture
    def open_store(self, tmp_path: Path) -> Iterator[OpenStore]:
        live = LiveActions(tmp_path / "live")

        def open_store(of: World) -> FeatureStore:
            return EmbeddedStore(publish(tmp_path / of.snapshots["user"], of), live)

        yield open_store
        live.close()
